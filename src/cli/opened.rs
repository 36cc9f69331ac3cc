//! The pack that a verb for authors is about: its own files, what plays of it with what lies below and over it, and the
//! interface's words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};

use super::stack::around;
use super::{shipped, words};
use crate::pack::{Choice, Content, Folder, Library, Message, Shelf, assets_dir};
use crate::words::{Catalog, Language, Words};

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
    /// A sentence in the words to speak in.
    pub fn say(&self, message: &Message) -> String {
        message.in_words(&self.words)
    }
}

/// Opens the pack that was named; else the one in the current folder, or the shipped one. Of a layer what it lies over is
/// looked for beside it and among the shipped packs.
///
/// # Errors
/// Where there is none, or it cannot be played.
pub fn open(named: Option<&Path>, lang: Option<&Language>, assets: Option<&Path>) -> Result<Opened> {
    open_with(named, &[], lang, assets)
}

/// Opens a pack with layers over it, the lowest first.
///
/// # Errors
/// Where one of them is not there, or they cannot be played together.
pub fn open_with(
    named: Option<&Path>,
    over: &[PathBuf],
    lang: Option<&Language>,
    assets: Option<&Path>,
) -> Result<Opened> {
    let packs = assets_dir(assets).ok().map(|places| places.packs);
    let root = match (named, &packs) {
        (Some(path), _) => shipped::folder(path, assets),
        (None, _) if Path::new("pack.ron").is_file() => PathBuf::from("."),
        (None, Some(packs)) => packs.join("base"),
        (None, None) => assets_dir(assets)?.packs.join("base"),
    };
    let mut library = around(&root, assets);
    let mut choices = vec![named_in(&mut library, &root)?];
    for layer in over {
        let known = layer.to_str().filter(|_| !layer.join("pack.ron").is_file());
        let known = known.filter(|id| library.packs().iter().any(|known| known.manifest.id.as_str() == *id));
        let choice = match known {
            Some(id) => Choice::of(id),
            None => named_in(&mut library, layer)?,
        };
        choices.insert(0, choice);
    }
    let sources = library.resolve(&choices).with_context(|| format!("{} cannot be opened", root.display()))?;
    let (content, _) = Content::read(sources);
    let Some(content) = content else {
        bail!("{0} cannot be opened; `gps check {0}` says why", root.display());
    };
    let interface = words::catalog(assets)?;
    let words = words::find(lang, assets)?;
    Ok(Opened { files: Folder::new(&root), root, content, interface, words })
}

/// The pack in a folder, as a choice of the library.
fn named_in(library: &mut Library, folder: &Path) -> Result<Choice> {
    let known = library.add(Arc::new(Folder::new(folder)), Shelf::Named, true);
    let Some(known) = known else {
        bail!("{0} is no pack that can be read; `gps check {0}` says why", folder.display());
    };
    Ok(Choice { id: known.manifest.id.clone(), version: Some(known.manifest.version.clone()) })
}
