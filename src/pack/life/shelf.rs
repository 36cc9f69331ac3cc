//! The packs that were installed, where they lie in the data folder, and which version of each is in use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use semver::Version;

use super::contents::{is_name, shelf_name};
use super::fault::LifeFault;
use super::shelved::{Shelved, manifest, who_signed};
use super::signers::Signers;
use crate::mission::ids::PackId;
use crate::pack::load::from_ron;
use crate::pack::model::Parent;
use crate::source::Folder;

/// Names in the folder of a pack.
pub(super) const CURRENT: &str = "current";
pub(super) const BEFORE: &str = "before";

/// The folder of all packs.
const PACKS: &str = "packs";

/// The packs that were installed, beside those that came with the program.
#[derive(Clone, Debug)]
pub struct Shelf {
    pub(super) root: PathBuf,
    shipped: Option<PathBuf>,
}

impl Shelf {
    /// The packs in a data folder, and those that came with the program.
    pub fn new(data: &Path, shipped: Option<PathBuf>) -> Self {
        Self { root: data.join(PACKS), shipped }
    }

    /// The folder of all that was installed.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of a version, whether it is there or not.
    ///
    /// # Errors
    /// Where the name or the version cannot be a folder.
    pub fn folder(&self, id: &PackId, version: &Version) -> Result<PathBuf, LifeFault> {
        Ok(self.root.join(shelf_name(id, version)?))
    }

    /// The versions of a pack that are installed, the oldest first.
    pub fn versions(&self, id: &PackId) -> Vec<Version> {
        // A name that somebody typed may lead out of here.
        let folder = is_name(id).then(|| self.root.join(id.as_str()));
        let entries = folder.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
        let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        let mut versions: Vec<Version> =
            folders.filter_map(|entry| Version::parse(entry.file_name().to_str()?).ok()).collect();
        versions.sort();
        versions
    }

    /// The version of an installed pack that is in use.
    pub fn current(&self, id: &PackId) -> Option<Version> {
        let text = fs::read_to_string(self.root.join(id.as_str()).join(CURRENT)).ok()?;
        let version = Version::parse(text.trim()).ok()?;
        self.versions(id).contains(&version).then_some(version)
    }

    /// The folder of the version in use: where the game reads an installed pack.
    pub fn current_folder(&self, id: &PackId) -> Option<PathBuf> {
        self.folder(id, &self.current(id)?).ok()
    }

    /// The version that was in use before this one and is still there.
    pub fn before(&self, id: &PackId, version: &Version) -> Option<Version> {
        let (before, versions) = (self.befores(id), self.versions(id));
        let mut at = version;
        // One that was taken away stands between two that are there; and each is looked at once.
        for _ in 0..before.len() {
            at = before.get(at)?;
            if at != version && versions.contains(at) {
                return Some(at.clone());
            }
        }
        None
    }

    pub(super) fn befores(&self, id: &PackId) -> BTreeMap<Version, Version> {
        let text = fs::read_to_string(self.root.join(id.as_str()).join(BEFORE)).unwrap_or_default();
        from_ron(&text).unwrap_or_default()
    }

    /// The names of the packs that are installed.
    pub fn ids(&self) -> Vec<PackId> {
        let entries = fs::read_dir(&self.root).into_iter().flatten().flatten();
        let named = entries.filter_map(|entry| entry.file_name().to_str().map(PackId::from));
        let mut ids: Vec<PackId> =
            named.filter(|id| !id.as_str().starts_with('.') && !self.versions(id).is_empty()).collect();
        ids.sort();
        ids
    }

    /// Every version of every pack: those that came with the program first, then those that were installed.
    pub fn all(&self, signers: &Signers) -> Vec<Shelved> {
        let mut all = self.shipped();
        for shipped in &mut all {
            shipped.in_use = self.current(&shipped.manifest.id).is_none();
        }
        for id in self.ids() {
            let current = self.current(&id);
            for version in self.versions(&id) {
                let Ok(folder) = self.folder(&id, &version) else { continue };
                let Ok(manifest) = manifest(&Folder::new(&folder)) else { continue };
                let signed = who_signed(&folder, signers);
                all.push(Shelved { manifest, in_use: current == Some(version), shipped: false, signed, folder });
            }
        }
        all
    }

    fn shipped(&self) -> Vec<Shelved> {
        self.shipped.as_deref().map(shipped).unwrap_or_default()
    }

    /// The parents of a layer that are not there in a version that it fits.
    pub fn lacking(&self, parents: &[Parent]) -> Vec<Parent> {
        let shipped = self.shipped();
        let there = |parent: &Parent| {
            let came = shipped.iter().filter(|pack| pack.manifest.id == parent.id).map(|pack| &pack.manifest.version);
            came.chain(&self.versions(&parent.id)).any(|version| parent.version.matches(version))
        };
        parents.iter().filter(|parent| !there(parent)).cloned().collect()
    }

    /// The packs in use that lie over this one.
    pub fn leaning_on(&self, id: &PackId) -> Vec<PackId> {
        let all = self.all(&Signers::default()).into_iter();
        let over = all.filter(|pack| pack.in_use && pack.manifest.parents.iter().any(|parent| parent.id == *id));
        over.map(|pack| pack.manifest.id).collect()
    }
}

/// The packs in a folder of those that came with the program, by name.
pub fn shipped(packs: &Path) -> Vec<Shelved> {
    let entries = fs::read_dir(packs).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    let shelve = |folder: PathBuf| {
        let manifest = manifest(&Folder::new(&folder)).ok()?;
        Some(Shelved { manifest, folder, in_use: true, shipped: true, signed: None })
    };
    folders.into_iter().filter_map(shelve).collect()
}
