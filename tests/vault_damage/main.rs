//! What the vault does where its files or its disk are not in order: she gets the state before, or is told what is wrong
//! with which file; and nothing that was there is written over.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on has failed, and prints")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use gps::app::ProfileId;
use gps::vault::{Cost, Unlocked, Vault, VaultError};
use jiff::Timestamp;
use support::{folder_of, kept, secret};

#[cfg(target_os = "linux")]
mod disk;
mod files;
#[cfg(target_os = "linux")]
mod full;
#[cfg(target_os = "linux")]
mod read_only;
#[path = "../support/vault.rs"]
mod support;

/// The newest state of the profile, and the one before.
const NEWEST: &str = "Maan";
const BEFORE: &str = "Zonnetje";

/// Every file below a folder with its bytes.
type Snapshot = BTreeMap<PathBuf, Vec<u8>>;

fn snapshot(folder: &Path) -> Snapshot {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| {
        if path.is_dir() { snapshot(&path) } else { [(path.clone(), fs::read(path).unwrap())].into() }
    });
    files.collect()
}

/// A vault with a profile that was saved twice.
fn saved_twice(root: &Path) -> (Vault, ProfileId) {
    let vault = Vault::open(root, Cost::REDUCED).unwrap();
    let id = vault.make(&secret(), &kept("Wolkje")).unwrap();
    vault.save(&id, &secret(), &kept(BEFORE)).unwrap();
    vault.save(&id, &secret(), &kept(NEWEST)).unwrap();
    (vault, id)
}

fn unlock(vault: &Vault, id: &ProfileId) -> Result<Unlocked, VaultError> {
    vault.unlock(id, &secret(), Timestamp::UNIX_EPOCH)
}

/// What opens: her nickname, and whether the newest file was damaged.
fn opens(vault: &Vault, id: &ProfileId) -> (String, bool) {
    let opened = unlock(vault, id).unwrap();
    assert_eq!(opened.kept, kept(&opened.kept.nickname), "it is whole");
    (opened.kept.nickname.to_string(), opened.from_copy)
}

/// What was said names the file and says what to do.
#[track_caller]
fn assert_helps(error: &VaultError, file: &Path, what_to_do: &str) {
    let said = error.to_string();
    assert!(said.contains(&file.display().to_string()) && said.contains(what_to_do), "{said}");
    for hers in [NEWEST, BEFORE, "group-pressure", "banana"] {
        assert!(!said.contains(hers), "{said}");
    }
}
