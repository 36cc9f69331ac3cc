//! The pack that a verb for authors is about: its own files, what plays of it with what lies below and over it, and the
//! interface's words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};

use super::known::Known;
use super::sites::Sites;
use super::{shipped, words};
use crate::pack::life::is_packed;
use crate::pack::{Content, Folder, Message, assets_dir};
use crate::words::{Catalog, Language, Words};

/// A pack that is open.
pub struct Opened {
    /// Its folder, or its one file.
    pub root: PathBuf,
    /// Its own files, of a folder.
    pub files: Folder,
    /// What plays of it.
    pub content: Content,
    /// The interface's words, in all their languages.
    pub interface: Catalog,
    /// Those to speak in.
    pub words: Arc<Words>,
}

impl Opened {
    /// A sentence in the words to speak in.
    pub fn say(&self, message: &Message) -> String {
        message.in_words(&self.words)
    }
}

/// Opens the folder of a pack that was named; else the one in the current folder, or the shipped one.
///
/// # Errors
/// Where there is none, it cannot be played, or it is one file: nothing is written into that.
pub fn open(named: Option<&Path>, lang: Option<&Language>, assets: Option<&Path>) -> Result<Opened> {
    if let Some(file) = named.filter(|path| is_packed(path)) {
        bail!("{} is one file; name the folder that it was made of", file.display());
    }
    open_with(named, &[], lang, Sites { assets, data: None })
}

/// Opens a pack, a folder or one file, with layers over it, the lowest first.
///
/// # Errors
/// Where one of them is not there, or they cannot be played together.
pub fn open_with(named: Option<&Path>, over: &[PathBuf], lang: Option<&Language>, sites: Sites) -> Result<Opened> {
    let root = match named {
        Some(path) => shipped::folder(path, sites.assets),
        None if Path::new("pack.ron").is_file() => PathBuf::from("."),
        None => assets_dir(sites.assets)?.packs.join(shipped::BASE),
    };
    let mut known = Known::beside(&root, sites);
    let choice = known.add(&root)?;
    let sources = known.lay(choice, over)?;
    let (content, _) = Content::read(sources);
    let Some(content) = content else {
        bail!("{0} cannot be opened; `gps check {0}` says why", root.display());
    };
    let interface = words::catalog(sites.assets)?;
    let words = words::find(lang, sites.assets)?;
    Ok(Opened { files: Folder::new(&root), root, content, interface, words })
}
