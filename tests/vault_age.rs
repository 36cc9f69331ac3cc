//! What the vault keeps is a file of the public `age` program, and opens with the words of the pictures: nobody needs this
//! game to get at her own things. `age` asks for a passphrase at a terminal only, so that it gets one from `script`.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use gps::vault::{Cost, Vault};
use jiff::Timestamp;
use support::{folder_of, kept, secret};

#[path = "support/vault.rs"]
mod support;

/// Runs `age` at a terminal of its own in a folder, and types the passphrase at each of its questions.
fn age(folder: &Path, arguments: &str, passphrase: &str, questions: usize) {
    for (program, package) in [("age", "age"), ("script", "bsdutils")] {
        let there = Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
        assert!(there, "this test needs the program {program}: install the Debian package {package}");
    }
    let mut script = Command::new("script")
        .args(["-qec", &format!("age {arguments}"), "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keys = script.stdin.take().unwrap();
    for _ in 0..questions {
        writeln!(keys, "{passphrase}").unwrap();
    }
    let output = script.wait_with_output().unwrap();
    drop(keys);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "age {arguments}: {} {said}", output.status);
}

#[test]
fn the_public_age_program_opens_what_is_kept_and_shows_it() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path(), Cost::FULL).unwrap();
    let id = vault.make(&secret(), &kept("Zonnetje")).unwrap();
    vault.save(&id, &secret(), &kept("Maan")).unwrap();
    for (file, nickname) in [("kept.age", "Maan"), ("last.age", "Zonnetje")] {
        age(&folder_of(folder.path(), &id), &format!("-d -o shown.ron {file}"), "cat-shoe-banana-banana-owl", 1);
        let shown = fs::read_to_string(folder_of(folder.path(), &id).join("shown.ron")).unwrap();
        let start = format!("(version:2,kept:(nickname:\"{nickname}\",");
        assert!(shown.starts_with(&start) && shown.trim_end().ends_with("))"), "{}", shown.trim_end());
        assert!(shown.contains("\"base/group-pressure\"") && shown.contains("2026-03-01"), "{}", shown.trim_end());
    }
}

#[test]
fn a_file_that_the_public_age_program_made_is_opened_here() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path(), Cost::REDUCED).unwrap();
    let id = vault.make(&secret(), &kept("Zonnetje")).unwrap();
    let profile = folder_of(folder.path(), &id);
    let (words, plain) = ("cat-shoe-banana-banana-owl", profile.join("plain.ron"));
    age(&profile, "-d -o plain.ron kept.age", words, 1);
    let text = fs::read_to_string(&plain).unwrap();
    fs::write(&plain, text.replace("Zonnetje", "Maan")).unwrap();
    age(&profile, "-p -o hers.age plain.ron", words, 2);
    // The work that the program asks for by itself is within what is tried here.
    let made = fs::read(profile.join("hers.age")).unwrap();
    let header = String::from_utf8_lossy(&made).lines().nth(1).unwrap().to_owned();
    assert!(header.starts_with("-> scrypt ") && header.ends_with(" 18"), "{header}");
    fs::rename(profile.join("hers.age"), profile.join("kept.age")).unwrap();
    let opened = vault.unlock(&id, &secret(), Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!((opened.kept, opened.from_copy), (kept("Maan"), false));
}
