//! A pack that a verb is about, with the packs that it lies over: a layer alone says only what differs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::known::{Known, files};
use super::sites::Sites;
use crate::pack::model::Manifest;
use crate::pack::{Diagnostic, Layer, Source, Stacked, manifest};

/// A pack, and where it is a layer, what it lies over.
pub struct Stack {
    /// All of it.
    pub source: Arc<dyn Source>,
    /// What it lies over; none for a pack that stands by itself, or with others over it.
    pub below: Option<Stacked>,
    /// What the layer is called among them; none where all of them are meant.
    pub layer: Option<String>,
    /// What the pack is called for people: its folder or file.
    pub name: String,
}

impl Stack {
    /// The pack in a folder or file. Its parents are looked for beside it, among the packs that are installed and among
    /// those that are shipped; where they are not there, it lies over nothing, and whoever reads it says so.
    ///
    /// # Errors
    /// Where it is one file that is not in order.
    pub fn of(path: &Path, sites: Sites) -> Result<Self> {
        let own = files(path, sites.assets)?;
        let name = own.name().to_owned();
        let Some(manifest) = manifest(own.as_ref()).filter(Manifest::is_layer) else {
            return Ok(Self { source: own, below: None, layer: None, name });
        };
        let mut known = Known::beside(path, sites);
        let layer = manifest.id.to_string();
        let laid = known.add(path).and_then(|choice| known.lay(choice, &[]));
        let (stacked, below) = match laid {
            Ok(stacked) => {
                let below = Stacked::new(stacked.layers().iter().skip(1).cloned());
                (stacked, Some(below))
            }
            Err(_) => (Stacked::new([Layer { name: layer.clone(), source: Arc::clone(&own) }]), None),
        };
        Ok(Self { source: Arc::new(stacked), below, layer: Some(layer), name })
    }

    /// The pack with others over it, the lowest first: all of them are meant.
    ///
    /// # Errors
    /// Where one of them is not there, or does not fit.
    pub fn with(path: &Path, with: &[PathBuf], sites: Sites) -> Result<Self> {
        if with.is_empty() {
            return Self::of(path, sites);
        }
        let mut known = Known::beside(path, sites);
        let choice = known.add(path)?;
        let stacked = known.lay(choice, with)?;
        let names = stacked.layers().iter().rev().map(|layer| layer.name.as_str()).collect::<Vec<_>>();
        let name = names.join(" + ");
        Ok(Self { source: Arc::new(stacked), below: None, layer: None, name })
    }

    /// Of what was found in all of it, what concerns the layer: what stands in its files, and what would not be wrong
    /// without it. `find` finds what is wrong below it.
    pub fn concerning(
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
