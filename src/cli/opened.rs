//! The pack that a verb for authors is about: its own files, what plays of it with what lies below and over it, and the
//! interface's words.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};

use super::words;
use crate::pack::model::Manifest;
use crate::pack::{Content, Folder, Layer, Message, Stacked, assets_dir, from_ron};
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
    /// The folder as it is written in a command.
    pub fn folder(&self) -> String {
        self.root.display().to_string()
    }

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
    let shipped = assets_dir(assets).ok().map(|places| places.packs);
    let root = match (named, &shipped) {
        (Some(path), _) => path.to_owned(),
        (None, _) if Path::new("pack.ron").is_file() => PathBuf::from("."),
        (None, Some(packs)) => packs.join("base"),
        (None, None) => assets_dir(assets)?.packs.join("base"),
    };
    let mut stack = Stack { places: Vec::new(), layers: Vec::new() };
    stack.places.extend(root.canonicalize().ok().and_then(|root| root.parent().map(Path::to_owned)));
    stack.places.extend(shipped);
    stack.lay(&root)?;
    for layer in over {
        let beside = stack.places.iter().map(|place| place.join(layer)).find(|place| place.join("pack.ron").is_file());
        stack.lay(&beside.unwrap_or_else(|| layer.clone()))?;
    }
    // The uppermost comes first.
    let sources = stack.layers.iter().rev().map(|(id, folder)| Layer::new(id, Folder::new(folder)));
    let (content, _) = Content::read(Stacked::new(sources));
    let Some(content) = content else {
        bail!("{0} cannot be opened; `gps check {0}` says why", root.display());
    };
    let interface = words::catalog(assets)?;
    let words = words::find(lang, assets)?;
    Ok(Opened { files: Folder::new(&root), root, content, interface, words })
}

/// Packs from the lowest up, each with its name.
struct Stack {
    /// Where packs are looked for.
    places: Vec<PathBuf>,
    layers: Vec<(String, PathBuf)>,
}

impl Stack {
    /// Lays a pack over the others, and before it what it lies over.
    fn lay(&mut self, folder: &Path) -> Result<()> {
        let file = folder.join("pack.ron");
        let text = fs::read_to_string(&file);
        let text = text.with_context(|| format!("{} is no pack: it has no pack.ron", folder.display()))?;
        let manifest: Manifest = from_ron(&text).with_context(|| format!("cannot read {}", file.display()))?;
        let id = manifest.id.to_string();
        if self.layers.iter().any(|(known, _)| *known == id) {
            return Ok(());
        }
        // A pack that lies over itself is told by the check.
        for parent in manifest.parents.iter().rev().filter(|parent| parent.id != manifest.id) {
            if self.layers.len() > MOST_LAYERS {
                bail!("{} lies over too many packs", folder.display());
            }
            let found = self.places.iter().map(|place| place.join(parent.id.as_str())).find(|place| place.is_dir());
            let Some(found) = found else {
                bail!("{} lies over the pack {}, which is not here", folder.display(), parent.id);
            };
            self.lay(&found)?;
        }
        if !self.layers.iter().any(|(known, _)| *known == id) {
            self.layers.push((id, folder.to_owned()));
        }
        Ok(())
    }
}

/// More packs than this lie over each other nowhere.
const MOST_LAYERS: usize = 32;
