//! The tree of RON against every file of the shipped pack and of the fixtures, and against what is broken.

mod edits;
mod finding;
mod lossless;
mod serde_paths;

use std::path::PathBuf;

use crate::source::{Folder, Source as _};

/// Every RON file of the shipped pack, the tiny pack and the fixtures, with its path.
fn every_file() -> Vec<(String, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in [root.join("assets/packs/base"), root.join("tests/packs")] {
        let source = Folder::new(&folder);
        for path in source.files().unwrap().into_iter().filter(|path| path.ends_with(".ron")) {
            // One fixture is not text at all.
            if let Ok(text) = String::from_utf8(source.read(&path).unwrap()) {
                files.push((path, text));
            }
        }
    }
    assert!(files.len() > 150, "{}", files.len());
    files
}
