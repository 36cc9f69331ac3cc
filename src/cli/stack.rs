//! A pack that a verb is about, with the packs that it lies over: a layer alone says only what differs.

use std::path::Path;
use std::sync::Arc;

use crate::pack::model::Manifest;
use crate::pack::{Choice, Diagnostic, Folder, Layer, Library, Shelf, Source, Stacked, assets_dir, manifest};

/// A pack, and where it is a layer, what it lies over.
pub struct Stack {
    /// All of it.
    pub source: Box<dyn Source>,
    /// What it lies over; none for a pack that stands by itself.
    pub below: Option<Stacked>,
    /// What the layer is called among them.
    pub layer: Option<String>,
    /// What the pack is called for people: its folder.
    pub name: String,
}

/// The packs that a pack may lie over: those beside it, and those that are shipped, which stand in the place of others of the
/// same name and version.
pub fn around(root: &Path, assets: Option<&Path>) -> Library {
    let beside = root.canonicalize().ok().and_then(|root| root.parent().map(Path::to_owned));
    let shipped = assets_dir(assets).ok().map(|places| places.packs);
    let mut library = Library::default();
    for place in beside.into_iter().chain(shipped) {
        for known in Library::shipped(&place).unwrap_or_default().packs() {
            library.add(Arc::clone(&known.source), known.shelf, false);
        }
    }
    library
}

impl Stack {
    /// The pack in a folder. Its parents are looked for beside it and among the packs that are shipped; where they are not,
    /// it lies over nothing, and whoever reads it says so.
    pub fn of(path: &Path, assets: Option<&Path>) -> Self {
        let folder = Folder::new(path);
        let name = folder.name().to_owned();
        let Some(manifest) = manifest(&folder).filter(Manifest::is_layer) else {
            return Self { source: Box::new(folder), below: None, layer: None, name };
        };
        let mut library = around(path, assets);
        let layer = Layer::new(manifest.id.to_string(), folder.clone());
        library.add(Arc::new(folder), Shelf::Named, true);
        let choice = Choice { id: manifest.id.clone(), version: Some(manifest.version.clone()) };
        let (stacked, below) = match library.resolve(&[choice]) {
            Ok(stacked) => {
                let below = Stacked::new(stacked.layers().iter().skip(1).cloned());
                (stacked, Some(below))
            }
            Err(_) => (Stacked::new([layer]), None),
        };
        Self { source: Box::new(stacked), below, layer: Some(manifest.id.to_string()), name }
    }

    /// Of what was found in all of it, what concerns the layer: what stands in its files, and what would not be wrong
    /// without it. `find` finds what is wrong below it.
    pub fn own(
        &self,
        mut found: Vec<Diagnostic>,
        find: impl FnOnce(&dyn Source) -> Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let (Some(layer), Some(below)) = (&self.layer, &self.below) else { return found };
        let before = find(below);
        found.retain(|problem| problem.location.origin.as_ref() == Some(layer) || !before.contains(problem));
        found
    }
}
