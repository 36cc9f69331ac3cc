//! The verbs for authors, translators and reviewers from outside: the real program on a pack on a disk.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use gps::pack::{Folder, Source};

fn gps(arguments: &[&str]) -> Output {
    let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
    gps.args(arguments).env("LC_ALL", "C").current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Runs a verb and asserts how it ends.
fn ends(code: i32, arguments: &[&str]) -> String {
    let output = gps(arguments);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", said(&output));
    said(&output)
}

/// The shipped pack, copied.
fn base() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"));
    for file in base.files().unwrap() {
        let target = place.path().join("base").join(&file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, base.read(&file).unwrap()).unwrap();
    }
    place
}

#[test]
fn a_mission_is_begun_checked_walked_and_never_begun_over_another() {
    let place = base();
    let pack = place.path().join("base");
    let pack = pack.to_str().unwrap();
    let told = ends(0, &["new", "mission", "first-try", "--kind", "quiz", "--module", "friends", "--in", pack]);
    assert!(told.contains("missions/first-try.ron") && told.contains("What next:"), "{told}");
    let told = ends(1, &["check", pack, "--mission", "first-try"]);
    assert!(told.contains("P059") && told.contains("3 errors, 0 warnings"), "{told}");
    let told = ends(0, &["walk", pack]);
    assert!(told.contains("first-try"), "{told}");
    let before = fs::read(Path::new(pack).join("missions/first-try.ron")).unwrap();
    let told = ends(2, &["new", "mission", "first-try", "--in", pack]);
    assert!(told.contains("there is a mission “first-try” already"), "{told}");
    assert_eq!(fs::read(Path::new(pack).join("missions/first-try.ron")).unwrap(), before);
    ends(2, &["new", "mission", "../evil", "--in", pack]);
    let told = ends(0, &["new", "module", "online-life", "--in", pack, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(report["made"][0], "modules/online-life.ron");
    ends(0, &["new", "layer", "our-house", "--in", pack]);
    assert!(place.path().join("our-house/pack.ron").is_file());
    ends(2, &["new", "layer", "our-house", "--in", pack]);
    let house = place.path().join("our-house");
    ends(0, &["new", "mission", "our-garden", "--module", "friends", "--in", house.to_str().unwrap()]);
    assert!(house.join("changes.ron").is_file());
}

/// Somebody in a folder of her own, which has nothing to do with that of the program.
fn elsewhere(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
    gps.args(arguments).env("LC_ALL", "C").env("GPS_ASSETS", concat!(env!("CARGO_MANIFEST_DIR"), "/assets"));
    let output = gps.current_dir(folder).output().unwrap();
    (output.status.code().unwrap(), said(&output))
}

#[test]
fn a_layer_is_begun_where_somebody_is_and_every_command_it_names_works_there() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| elsewhere(place.path(), arguments);
    let (code, told) = gps(&["new", "layer", "our-house"]);
    assert!(code == 0 && told.contains("files made in our-house:"), "{told}");
    let (code, told) = gps(&["new", "mission", "our-garden", "--module", "friends", "--in", "our-house"]);
    assert_eq!(code, 0, "{told}");
    let commands: Vec<&str> = told.lines().filter_map(|line| line.split_once("gps ")).map(|(_, rest)| rest).collect();
    let for_it = |verb: &str| format!("{verb} our-house --mission our-garden");
    assert_eq!(commands, ["check", "script", "--layer"].map(for_it));
    assert_eq!(gps(&commands[0].split(' ').collect::<Vec<_>>()).0, 1);
    let (code, book) = gps(&commands[1].split(' ').collect::<Vec<_>>());
    assert!(code == 0 && book.contains("our-garden.title") && !book.contains("good-friend"), "{book}");
    let (code, told) = gps(&["script", "our-house", "--mission", "our-gardn"]);
    assert!(code == 2 && told.contains("did you mean") && told.contains("our-garden"), "{told}");
}

#[test]
fn a_pack_that_came_with_the_program_is_called_by_its_name() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| elsewhere(place.path(), arguments);
    assert_eq!(gps(&["check", "comics"]).0, 0);
    assert!(gps(&["walk", "comics"]).1.contains("3 missions"));
    let (_, told) = gps(&["coverage", "base", "--with", "easy"]);
    assert!(told.contains("Easier words"), "{told}");
    assert_eq!(gps(&["review", "show", "comics"]).0, 0);
    // A folder here comes first.
    fs::create_dir(place.path().join("comics")).unwrap();
    assert_ne!(gps(&["check", "comics"]).0, 0);
}

#[test]
fn what_is_begun_in_a_layer_speaks_the_languages_of_the_layer() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| elsewhere(place.path(), arguments);
    let (code, told) = gps(&["new", "layer", "our-house", "--speaks", "en"]);
    assert!(code == 0 && told.starts_with("2 files made in our-house:"), "{told}");
    let (_, told) = gps(&["new", "mission", "our-garden", "--in", "our-house", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(
        report["made"],
        serde_json::json!(["missions/our-garden.ron", "locales/en/missions/our-garden.ftl"]),
        "{told}"
    );
    let (_, book) = gps(&["script", "our-house", "--mission", "our-garden"]);
    assert!(book.contains("Title: three to six words"), "{book}");
    let (code, told) = gps(&["new", "language", "fr", "--in", "our-house"]);
    assert_eq!(code, 0, "{told}");
    // The base speaks it: nothing is to be told about its start, its help lines and the game itself.
    assert!(!told.contains("offered_from") && !told.contains("help.ron") && !told.contains("--interface"), "{told}");
    let (_, told) = gps(&["new", "language", "tr", "--in", "our-house"]);
    for part in ["offered_from: 95", "help.ron", "--interface"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // Translated from the language of the layer: the base speaks Dutch first.
    let (_, sheet) = gps(&["translate", "export", "fr", "--in", "our-house"]);
    assert!(sheet.contains("reference en") && sheet.contains("our-garden.title"), "{sheet}");
    assert!(!sheet.contains("good-friend"), "{sheet}");
    // Advice to the author is no translation, and nothing is filled into a sentence that fills in nothing.
    assert!(sheet.contains("\"pack-our-house\"") && !sheet.contains("___ Nom du paquet"), "{sheet}");
    fs::write(place.path().join("fr.csv"), sheet.replace("\"\";\"\"", "\"{ $nom }\";\"\"")).unwrap();
    let (code, told) = gps(&["translate", "import", "fr", "fr.csv", "--in", "our-house"]);
    assert!(code == 1 && told.contains("There is nothing to fill in."), "{told}");
    let words = fs::read_to_string(place.path().join("our-house/locales/fr/pack.ftl")).unwrap();
    assert!(words.contains("pack-our-house = ___") && words.contains("review-our-house = ___"), "{words}");
}

#[test]
fn a_layer_over_a_pack_that_lies_beside_it_is_checked_over_that_one() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| elsewhere(place.path(), arguments);
    gps(&["new", "layer", "our-house"]);
    let (code, told) = gps(&["new", "layer", "our-flat", "--in", "our-house"]);
    assert!(code == 0 && told.contains("gps check our-flat"), "{told}");
    let (_, told) = gps(&["check", "our-flat"]);
    assert!(told.contains("P059") && !told.contains("P110"), "{told}");
}

#[test]
fn a_language_goes_out_and_comes_back() {
    let place = base();
    let pack = place.path().join("base");
    let (pack, sheet) = (pack.to_str().unwrap(), place.path().join("tr.csv"));
    let sheet_name = sheet.to_str().unwrap();
    ends(0, &["new", "language", "tr", "--in", pack]);
    let told = ends(0, &["translate", "export", "tr", "--in", pack, "--csv", sheet_name]);
    assert!(told.contains("still to be translated"), "{told}");
    ends(2, &["translate", "export", "tr", "--in", pack, "--csv", sheet_name]);
    let told = ends(0, &["translate", "import", "tr", sheet_name, "--in", pack]);
    assert!(told.contains("Nothing changed"), "{told}");
    let text = fs::read_to_string(&sheet).unwrap();
    fs::write(&sheet, text.replacen("\"group-pressure.title\"", "\"group-presure.title\"", 1)).unwrap();
    let told = ends(1, &["translate", "import", "tr", sheet_name, "--in", pack]);
    assert!(told.contains("column A") && told.contains("did you mean group-pressure.title?"), "{told}");
    assert!(!Path::new(pack).join("locales/tr/missions").exists(), "nothing was written");
    let rows = "\u{feff}key;translation tr\r\ngroup-pressure.title;Grup bask\u{131}s\u{131}\r\n";
    fs::write(&sheet, rows).unwrap();
    ends(0, &["translate", "import", "tr", sheet_name, "--in", pack, "--dry-run"]);
    assert!(!Path::new(pack).join("locales/tr/missions").exists(), "nothing was written");
    ends(0, &["translate", "import", "tr", sheet_name, "--in", pack]);
    let written = fs::read_to_string(Path::new(pack).join("locales/tr/missions/group-pressure.ftl")).unwrap();
    assert_eq!(written, "group-pressure =\n    .title = Grup bask\u{131}s\u{131}\n");
    let tree = place.path().join("tree");
    ends(0, &["translate", "export", "tr", "--in", pack, "--fluent", tree.to_str().unwrap()]);
    assert!(
        tree.join("nl/missions/group-pressure.ftl").is_file() && tree.join("tr/missions/group-pressure.ftl").is_file()
    );
    let told = ends(0, &["translate", "import", "tr", tree.to_str().unwrap(), "--in", pack, "--format", "json"]);
    assert!(told.contains("\"changed\": 0"), "{told}");
    ends(2, &["translate", "import", "pl", sheet_name, "--in", pack]);
    let told =
        ends(0, &["translate", "export", "nl", "--interface", "--csv", place.path().join("i.csv").to_str().unwrap()]);
    assert!(told.contains(" 0 of them still"), "{told}");
}

#[test]
fn coverage_and_script_end_as_they_say_and_write_one_file_each() {
    let place = base();
    let pack = place.path().join("base");
    let pack = pack.to_str().unwrap();
    let board = place.path().join("board.html");
    let told = ends(0, &["coverage", pack, "--html", board.to_str().unwrap()]);
    assert!(told.contains("Nederlands: 100%"), "{told}");
    assert!(fs::read_to_string(&board).unwrap().starts_with("<!doctype html>"));
    fs::remove_file(Path::new(pack).join("locales/fr/missions/group-pressure.ftl")).unwrap();
    let told = ends(1, &["coverage", pack, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&told).unwrap();
    let row = report["rows"].as_array().unwrap().iter().find(|row| row["id"] == "group-pressure").unwrap();
    assert_eq!(row["cells"][1]["there"], 0);
    assert_eq!(row["cells"][1]["missing"][0], "group-pressure.title");
    let book = place.path().join("book.html");
    ends(0, &["script", pack, "--lang", "nl", "--html", book.to_str().unwrap()]);
    assert!(fs::read_to_string(&book).unwrap().contains("id=\"group-pressure-talk.say-hey\""));
    assert!(ends(0, &["script", pack]).contains("[group-pressure-talk.say-hey]"));
    let told = ends(2, &["script", pack, "--lang", "pl"]);
    assert!(told.contains("it speaks nl, fr, en"), "{told}");
    ends(2, &["coverage", place.path().join("nowhere").to_str().unwrap()]);
}
