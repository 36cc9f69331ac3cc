//! What the tests of this room share: the shipped pack, the tiny one, and the interface's words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::pack::{Content, Folder, Memory};
use crate::words::{Catalog, Language, Words};

/// A path inside the repository.
pub fn inside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A pack of the repository, in memory.
pub fn files(path: &str) -> Memory {
    Memory::copy_of(&Folder::new(inside(path))).unwrap()
}

/// The shipped pack, in memory.
pub fn base() -> Memory {
    files("assets/packs/base")
}

/// What was read from files.
pub fn content(files: &Memory) -> Content {
    Content::read_from("pack", files.clone()).0.unwrap()
}

/// The interface's words.
pub fn interface() -> Catalog {
    Catalog::found(&Folder::new(inside("locales")), &language("en")).unwrap()
}

/// A language.
pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// The interface's words of a language.
pub fn words(tag: &str) -> Arc<Words> {
    interface().words(&language(tag))
}
