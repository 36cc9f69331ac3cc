//! The packs that a verb may mean: those that are shipped, those that are installed, what lies beside the one that was
//! named, and what was named itself, a folder or one file.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};

use super::sites::Sites;
use crate::pack::life::{LifeFault, Package, is_packed};
use crate::pack::{Choice, Folder, Library, Shelf, Source, Stacked, assets_dir};

/// A pack file with which something is wrong.
#[derive(Debug)]
pub struct Refused {
    /// The file.
    pub file: PathBuf,
    /// What is wrong with it.
    pub fault: LifeFault,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.fault)
    }
}

impl std::error::Error for Refused {}

/// The files of a pack: of a folder, or of one file, each held against its list.
///
/// # Errors
/// Where it is one file that is not in order ([`Refused`]), or the list of signers cannot be read.
pub fn files(path: &Path, assets: Option<&Path>) -> Result<Arc<dyn Source>> {
    if !is_packed(path) {
        return Ok(Arc::new(Folder::new(path)));
    }
    let signers = Sites { assets, data: None }.signers()?;
    let package = Package::open(path, &signers).map_err(|fault| Refused { file: path.to_owned(), fault })?;
    Ok(Arc::new(package))
}

/// The packs that are known where one of them was named.
pub struct Known {
    library: Library,
    assets: Option<PathBuf>,
}

impl Known {
    /// Those that are installed, those that are shipped, and what lies in the folder of the one that was named: that is
    /// what its author means.
    pub fn beside(named: &Path, sites: Sites) -> Self {
        let mut library = Library::default();
        if let Some(installed) = sites.installed() {
            library.add_installed(&installed);
        }
        let mut add = |folder: &Path, shelf: Shelf| {
            for known in Library::shipped(folder).unwrap_or_default().packs() {
                // An installed pack stays, with its being in use.
                if library.get(&known.manifest.id, &known.manifest.version).is_none() || shelf == Shelf::Named {
                    library.add(Arc::clone(&known.source), shelf, false);
                }
            }
        };
        if let Ok(places) = assets_dir(sites.assets) {
            add(&places.packs, Shelf::Shipped);
        }
        if let Some(folder) = named.canonicalize().ok().as_deref().and_then(Path::parent) {
            add(folder, Shelf::Named);
        }
        Self { library, assets: sites.assets.map(Path::to_owned) }
    }

    /// The pack in a folder or a file, as a choice.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn add(&mut self, path: &Path) -> Result<Choice> {
        let files = files(path, self.assets.as_deref())?;
        let Some(known) = self.library.add(files, Shelf::Named, true) else {
            bail!("{0} is no pack that can be read; `gps check {0}` says why", path.display());
        };
        Ok(Choice { id: known.manifest.id.clone(), version: Some(known.manifest.version.clone()) })
    }

    /// A pack that was named: by what it is called among those that are known, else by its folder or file.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn find(&mut self, named: &Path) -> Result<Choice> {
        let is_path = named.join("pack.ron").is_file() || named.is_file();
        let name = named.to_str().filter(|_| !is_path);
        let known = name.filter(|id| self.library.packs().iter().any(|known| known.manifest.id.as_str() == *id));
        known.map_or_else(|| self.add(named), |id| Ok(Choice::of(id)))
    }

    /// Lays a pack and what was named besides, the lowest first, over what they need.
    ///
    /// # Errors
    /// Where something is not there, or does not fit.
    pub fn lay(&mut self, named: Choice, with: &[PathBuf]) -> Result<Stacked> {
        let mut choices = vec![named];
        for layer in with {
            choices.insert(0, self.find(layer)?);
        }
        let told = || format!("{} cannot be laid over what it needs", list(&choices));
        self.library.resolve(&choices).with_context(told)
    }
}

fn list(choices: &[Choice]) -> String {
    choices.iter().map(|choice| choice.id.to_string()).collect::<Vec<_>>().join(", ")
}
