//! The verbs about packs as files, from outside: the real program, what it says and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A key without a password, made for these tests by `minisign -G -W`.
const KEY: &str = "untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyjtwQFrLBcZiM1YcEOEuXud7MA73vsoRbUzAJKBkJfg0xCjO83nTEtoQKBA2rIEESPIEh2PQFSi/GERgvIc/osqQMbRTNxP/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
";

fn gps(folder: &Path, arguments: &[&str]) -> Output {
    let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
    gps.args(arguments).args(["--assets", concat!(env!("CARGO_MANIFEST_DIR"), "/assets")]);
    gps.env("LC_ALL", "C").current_dir(folder).output().unwrap()
}

/// What the program says and how it ends.
fn says(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = gps(folder, arguments);
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (said, output.status.code())
}

fn tiny() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny").to_owned()
}

#[test]
fn a_pack_is_made_installed_listed_and_taken_away() {
    let place = tempfile::tempdir().unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    let (said, code) = gps(&["pack", &tiny()]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.starts_with("tiny-1.0.0.gpspack holds tiny 1.0.0: 29 files, ") && said.ends_with(", not signed\n"),
        "{said}"
    );
    let (said, code) = gps(&["install", "tiny-1.0.0.gpspack", "--data", "data"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("go on with --unsigned\nNothing was changed on this computer.\n"), "{said}");
    assert!(!place.path().join("data").exists());
    let (said, code) = gps(&["install", "tiny-1.0.0.gpspack", "--data", "data", "--unsigned"]);
    assert_eq!((said.as_str(), code), ("tiny 1.0.0 is installed and in use: not signed\n", Some(0)));
    let (said, code) = gps(&["list", "--data", "data"]);
    assert_eq!(code, Some(0));
    let line = said.lines().find(|line| line.starts_with("tiny 1.0.0")).unwrap();
    assert!(line.ends_with("nl, fr  not signed  (in use)"), "{said}");
    let (said, _) = gps(&["list", "--data", "data", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&said).unwrap();
    let tiny = list.as_array().unwrap().iter().find(|pack| pack["id"] == "tiny").unwrap();
    assert_eq!((&tiny["version"], &tiny["in_use"], &tiny["signed"]), (&"1.0.0".into(), &true.into(), &"nobody".into()));
    assert_eq!(gps(&["rollback", "tiny", "--data", "data"]).1, Some(1));
    assert_eq!(gps(&["remove", "tiny", "--data", "data"]), ("tiny 1.0.0 is taken away.\n".to_owned(), Some(0)));
    let (said, code) = gps(&["remove", "tiny", "--data", "data"]);
    assert!(code == Some(1) && said.contains("no pack “tiny” is installed"), "{said}");
}

#[test]
fn a_signed_pack_says_by_whom_and_a_stranger_is_asked_about() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("k.sec"), KEY).unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    let (said, code) = gps(&["pack", &tiny(), "--key", "k.sec", "--out", "a.gpspack"]);
    assert_eq!(code, Some(0), "{said}");
    let fingerprint = said.split("(fingerprint ").nth(1).unwrap().split(')').next().unwrap().to_owned();
    let (said, code) = gps(&["install", "a.gpspack", "--data", "data", "--lang", "nl"]);
    assert_eq!(code, Some(1));
    assert!(said.contains(&format!("iemand die deze computer niet kent (vingerafdruk {fingerprint})")), "{said}");
    let (said, code) = gps(&["install", "a.gpspack", "--data", "data", "--stranger"]);
    assert_eq!(code, Some(0));
    let by = format!("signed by somebody whom this computer does not know (fingerprint {fingerprint})\n");
    assert!(said.ends_with(&by), "{said}");
}

#[test]
fn a_pack_with_errors_is_not_packed_and_what_is_not_there_ends_with_2() {
    let place = tempfile::tempdir().unwrap();
    let pack = place.path().join("pack");
    fs::create_dir(&pack).unwrap();
    fs::write(pack.join("pack.ron"), "(id: \"a\")").unwrap();
    let gps = |arguments: &[&str]| says(place.path(), arguments);
    let (said, code) = gps(&["pack", "pack", "--out", "a.gpspack"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("error[P002]") && said.contains("no file was made of it"), "{said}");
    assert!(!place.path().join("a.gpspack").exists());
    let (said, code) = gps(&["install", "nowhere.gpspack", "--data", "data"]);
    assert!(code == Some(2) && said.contains("nowhere.gpspack cannot be opened"), "{said}");
    fs::write(place.path().join("k.sec"), "no key\n").unwrap();
    let (said, code) = gps(&["pack", &tiny(), "--key", "k.sec", "--out", "a.gpspack"]);
    assert!(code == Some(2) && said.contains("this is no secret key"), "{said}");
}
