//! The pack that a verb for authors is about: its own files, what plays of it, and the interface's words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};

use crate::pack::{Content, Folder, Message, assets_dir};
use crate::words::{Catalog, Language, Words};

use super::words;

/// A pack that is open.
pub struct Opened {
    /// Its folder.
    pub root: PathBuf,
    /// Its own files.
    pub files: Folder,
    /// What plays of it.
    pub content: Content,
    /// The interface's words, in all their languages.
    pub interface: Catalog,
    /// Those to speak in.
    pub words: Arc<Words>,
}

impl Opened {
    /// The folder as it is written in a command.
    pub fn folder(&self) -> String {
        self.root.display().to_string()
    }

    /// A sentence in the words to speak in.
    pub fn say(&self, message: &Message) -> String {
        message.in_words(&self.words)
    }
}

/// Opens the pack that was named; else the one in the current folder, or the shipped one.
///
/// # Errors
/// Where there is none, or it cannot be played.
pub fn open(named: Option<&Path>, lang: Option<&Language>, assets: Option<&Path>) -> Result<Opened> {
    let root = match named {
        Some(path) => path.to_owned(),
        None if Path::new("pack.ron").is_file() => PathBuf::from("."),
        None => assets_dir(assets)?.packs.join("base"),
    };
    if !root.join("pack.ron").is_file() {
        bail!("{} has no pack.ron; name the folder of a pack", root.display());
    }
    let files = Folder::new(&root);
    let (content, _) = Content::read_from("pack", Folder::new(&root));
    let Some(content) = content else {
        bail!("{0} cannot be opened; `gps check {0}` says why", root.display());
    };
    let interface = words::catalog(assets)?;
    let words = words::find(lang, assets)?;
    Ok(Opened { root, files, content, interface, words })
}
