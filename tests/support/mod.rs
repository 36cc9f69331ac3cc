//! What several test programs need.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// A copy of the game's files, to spoil: a folder with `assets` and `locales` in it.
pub fn copy_of_the_game() -> TempDir {
    let (here, folder) = (Path::new(env!("CARGO_MANIFEST_DIR")), tempfile::tempdir().unwrap());
    for part in ["assets", "locales"] {
        copy(&here.join(part), &folder.path().join(part));
    }
    folder
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
