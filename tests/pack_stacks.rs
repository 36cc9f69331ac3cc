//! What verbs look at, from outside: packs in one file before anybody installs them, layers over what is installed, and
//! several layers over each other.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::Command;

use gps::pack::life::make;
use gps::pack::{Folder, Memory, Source};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What the program says and how it ends; nothing is installed but in the folder that is named.
fn says(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
    gps.args(arguments).args(["--assets", &format!("{ROOT}/assets")]).env("LC_ALL", "C").current_dir(folder);
    let output = gps.env("XDG_DATA_HOME", folder.join("account")).env("HOME", folder).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (said, output.status.code())
}

/// The tiny pack with a file changed, as one file.
fn packed(place: &Path, name: &str, path: &str, change: impl Fn(String) -> String) {
    let mut files = Memory::copy_of(&Folder::new(format!("{ROOT}/tests/packs/tiny"))).unwrap();
    let text = String::from_utf8(files.read(path).unwrap()).unwrap();
    files.put(path, change(text));
    make(&files, None, &place.join(name), &mut |_| ()).unwrap();
}

/// A layer over the tiny pack.
fn layer(place: &Path, sentence: &str) -> String {
    let folder = place.join("short");
    fs::create_dir_all(folder.join("locales/nl")).unwrap();
    let manifest = "(id: \"short\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], \
                    languages: [\"nl\"], review: [])\n";
    fs::write(folder.join("pack.ron"), manifest).unwrap();
    fs::write(folder.join("locales/nl/a.ftl"), format!("pack-short = Kort\n{sentence}")).unwrap();
    folder.to_str().unwrap().to_owned()
}

#[test]
fn a_pack_in_one_file_is_checked_walked_and_measured_before_anybody_installs_it() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    packed(place.path(), "good.gpspack", "missions/hello.ron", |text| text);
    packed(place.path(), "bad.GPSPACK", "missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let (said, code) = gps(&["check", "good.gpspack"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.ends_with("good.gpspack: 0 errors, 0 warnings\n"), "{said}");
    let (said, code) = gps(&["check", "bad.GPSPACK"]);
    assert_eq!(code, Some(1), "{said}");
    for part in ["error[P041]", "bad.GPSPACK/missions/hello.ron:5:14", "minutes: 9", "1 error, 0 warnings"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (said, code) = gps(&["check", "good.gpspack", "--mission", "hello"]);
    assert_eq!(code, Some(0), "{said}");
    let (said, code) = gps(&["walk", "good.gpspack"]);
    assert!(code == Some(0) && said.contains("hello"), "{said}");
    let (said, code) = gps(&["coverage", "good.gpspack"]);
    assert!(code == Some(0) && said.contains("100%"), "{said}");
    assert!(!place.path().join("account").exists(), "nothing is installed");
}

#[test]
fn what_is_wrong_with_a_pack_file_is_told_in_words_and_ends_with_1() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    packed(place.path(), "half.gpspack", "missions/hello.ron", |text| text);
    let whole = fs::read(place.path().join("half.gpspack")).unwrap();
    fs::write(place.path().join("half.gpspack"), &whole[..whole.len() / 2]).unwrap();
    for verb in ["check", "walk", "coverage", "script"] {
        let (said, code) = gps(&[verb, "half.gpspack", "--lang", "nl"]);
        assert_eq!(code, Some(1), "{verb}: {said}");
        assert!(said.starts_with("fout: half.gpspack is geen pakket"), "{verb}: {said}");
    }
    let (said, code) = gps(&["check", "nowhere.gpspack"]);
    assert!(code == Some(2) && said.contains("nowhere.gpspack"), "{said}");
    let (said, code) = gps(&["translate", "export", "nl", "--in", "half.gpspack"]);
    assert!(code == Some(2) && said.contains("half.gpspack is one file"), "{said}");
}

#[test]
fn a_layer_lies_over_packs_that_are_shipped_and_over_those_that_are_installed() {
    let (place, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    let short = layer(elsewhere.path(), "hello =\n    .title = Dag\n");
    let (said, code) = gps(&["check", &short]);
    assert!(code == Some(1) && said.contains("error[P110]"), "what it lies over is not there: {said}");
    packed(place.path(), "tiny.gpspack", "missions/hello.ron", |text| text);
    assert_eq!(gps(&["install", "tiny.gpspack", "--unsigned", "--data", "data"]).1, Some(0));
    for verb in ["check", "walk"] {
        let (said, code) = gps(&[verb, &short, "--data", "data"]);
        assert_eq!(code, Some(0), "{verb}: {said}");
    }
    let (said, _) = gps(&["coverage", &short, "--data", "data"]);
    assert!(said.contains("Kort 1.0.0"), "{said}");
    let (said, _) = gps(&["script", &short, "--data", "data", "--lang", "nl"]);
    assert!(said.contains("Dag"), "{said}");
    // As one file, over what is shipped.
    assert_eq!(gps(&["pack", &format!("{ROOT}/assets/packs/roma"), "--out", "roma.gpspack"]).1, Some(0));
    for verb in ["check", "walk"] {
        let (said, code) = gps(&[verb, "roma.gpspack"]);
        assert_eq!(code, Some(0), "{verb}: {said}");
    }
}

#[test]
fn several_layers_are_checked_and_walked_over_each_other() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    let base = format!("{ROOT}/assets/packs/base");
    let (said, code) = gps(&["check", &base, "--with", "deaf,easy,roma"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("base + easy + roma + deaf: 0 errors"), "help without a voice lies uppermost: {said}");
    let (said, code) = gps(&["walk", &base, "--with", "comics"]);
    assert!(code == Some(0) && said.contains("lost-panels") && said.contains("good-friend"), "{said}");
    let (said, code) = gps(&["check", &base, "--with", "dead"]);
    assert!(code == Some(2) && said.contains("dead"), "{said}");
    packed(place.path(), "tiny.gpspack", "missions/hello.ron", |text| text);
    let short = layer(place.path(), "hello =\n    .titel = Dag\n");
    let (said, code) = gps(&["check", "tiny.gpspack", "--with", &short]);
    assert!(said.contains("short/locales/nl/a.ftl"), "{code:?} {said}");
}
