//! What the tests of this room share: the game's own kit, words and pictures, and a second opinion on the PDF.

use std::path::Path;
use std::sync::OnceLock;

use lopdf::Document;

use super::Kit;
use crate::source::{Folder, Source as _};
use crate::words::{Catalog, Language, Words};

fn folder(path: &str) -> Folder {
    Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
}

/// The game's own look and fonts.
pub fn kit() -> &'static Kit {
    static KIT: OnceLock<Kit> = OnceLock::new();
    KIT.get_or_init(|| Kit::load(&folder("assets")).unwrap())
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// The interface's words.
pub fn words(tag: &str) -> std::sync::Arc<Words> {
    Catalog::found(&folder("locales"), &language("nl")).unwrap().words(&language(tag))
}

/// A picture of the shipped pack.
pub fn thing(name: &str) -> Vec<u8> {
    folder("assets/packs/base/media/things").read(&format!("{name}.svg")).unwrap()
}

/// A PDF, read by another program than the one that wrote it.
pub struct Read {
    /// How many pages it has.
    pub pages: usize,
    /// What can be selected on its first page, in the order it was written, without spaces: a line that was broken
    /// differently says the same.
    pub text: String,
    /// How often a picture is drawn on its first page.
    pub pictures: usize,
    /// How many fonts the page uses, and how many of them lie in the file itself.
    pub fonts: (usize, usize),
}

/// Reads a PDF. With `GPS_PAPER=folder` it is also put there under this name, to be looked at.
pub fn read(bytes: &[u8], name: &str) -> Read {
    if let Ok(folder) = std::env::var("GPS_PAPER") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(Path::new(&folder).join(format!("{name}.pdf")), bytes).unwrap();
    }
    let document = Document::load_mem(bytes).unwrap();
    let pages = document.get_pages();
    let page = pages[&1];
    let content = document.get_and_decode_page_content(page).unwrap();
    let xobjects = content.operations.iter().filter(|operation| operation.operator == "Do");
    let fonts = document.get_page_fonts(page).unwrap();
    let whole = String::from_utf8_lossy(bytes).matches("/FontFile").count();
    let text = document.extract_text(&[1]).unwrap();
    Read {
        pages: pages.len(),
        text: text.split_whitespace().collect(),
        pictures: xobjects.count(),
        fonts: (fonts.len(), whole),
    }
}

/// A text as [`Read::text`] has it.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}
