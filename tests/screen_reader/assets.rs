//! A copy of what is shipped in which some messages come first: only a few wait at a stop at a time.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// What is shipped.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// The same in a folder of its own, with these missions before the others of their modules. Gone with what is given.
pub fn with_first(missions: &[&str]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    copy(&shipped(), &place.path().join("assets"));
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &place.path().join("locales"));
    for module in fs::read_dir(place.path().join("assets/packs/base/modules")).unwrap() {
        let path = module.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (before, listed) = text.split_once("missions: [").unwrap();
        let (listed, after) = listed.split_once(']').unwrap();
        let all: Vec<_> = listed.split(',').map(|name| name.trim().trim_matches('"')).collect();
        let first = missions.iter().filter(|mission| all.contains(mission));
        let others = all.iter().filter(|name| !name.is_empty() && !missions.contains(name));
        let names: Vec<_> = first.chain(others).map(|name| format!("\"{name}\"")).collect();
        fs::write(&path, format!("{before}missions: [{}]{after}", names.join(", "))).unwrap();
    }
    place
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
