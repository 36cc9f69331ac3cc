//! The packs that are known on this machine, shipped and installed, in every version; and which of them lie over each other
//! for what somebody chose.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use semver::{Version, VersionReq};

use super::load::from_ron;
use super::model::Manifest;
use super::precedence;
use crate::mission::ids::PackId;
use crate::source::{Folder, Layer, Source, Stacked};

/// A pack of the library.
#[derive(Clone)]
pub struct KnownPack {
    /// Who it is.
    pub manifest: Manifest,
    /// Its files.
    pub source: Arc<dyn Source>,
    /// Where it comes from.
    pub shelf: Shelf,
    /// Whether it is the version in use, where several are installed.
    pub in_use: bool,
}

/// Where a pack comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// With the program.
    Shipped,
    /// Somebody installed it.
    Installed,
    /// Named by whoever asks, for this once.
    Named,
}

/// A pack that somebody wants, in the version in use where none is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Which pack.
    pub id: PackId,
    /// Which version: that with which a profile or a session began.
    pub version: Option<Version>,
}

/// Why packs do not lie over each other.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    /// A pack is not there in any version.
    #[error("the pack {id} is not there{}", wanted_by(.by.as_ref()))]
    Unknown {
        /// The pack.
        id: PackId,
        /// The layer that lies over it; none where somebody chose it.
        by: Option<PackId>,
    },
    /// A pack is there, but in no version that fits.
    #[error("the pack {id} is there in {}; {wanted} is needed{}", list(.have), wanted_by(.by.as_ref()))]
    NoVersion {
        /// The pack.
        id: PackId,
        /// The version that is needed.
        wanted: String,
        /// Who needs it.
        by: Option<PackId>,
        /// The versions that are there.
        have: Vec<Version>,
    },
    /// Packs lie over each other in a circle.
    #[error("these packs lie over each other in a circle: {}", list(.packs))]
    Circle {
        /// The packs, from the first round to it again.
        packs: Vec<PackId>,
    },
}

fn wanted_by(by: Option<&PackId>) -> String {
    by.map(|by| format!(", and {by} lies over it")).unwrap_or_default()
}

fn list(names: &[impl ToString]) -> String {
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The packs that are known. A copy costs little.
#[derive(Clone, Default)]
pub struct Library {
    packs: Vec<KnownPack>,
}

/// What is asked of a pack, and by whom.
type Wants = BTreeMap<PackId, Vec<(VersionReq, Option<PackId>)>>;

impl Choice {
    /// A pack in whichever version is in use.
    pub fn of(id: impl Into<PackId>) -> Self {
        Self { id: id.into(), version: None }
    }
}

impl Library {
    /// The packs in the folders of a folder, as they are shipped.
    ///
    /// # Errors
    /// Where the folder cannot be listed.
    pub fn shipped(folder: &Path) -> io::Result<Self> {
        let mut library = Self::default();
        for path in folders(folder)? {
            library.add(Arc::new(Folder::new(path)), Shelf::Shipped, false);
        }
        Ok(library)
    }

    /// Adds what is installed: `<id>/<version>/`, with the version in use named in `<id>/current`. Where nothing was ever
    /// installed nothing is added.
    pub fn add_installed(&mut self, folder: &Path) {
        // What begins with a dot is being installed or taken away.
        let is_whole = |pack: &PathBuf| pack.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
        for pack in folders(folder).unwrap_or_default().into_iter().filter(is_whole) {
            let current = std::fs::read_to_string(pack.join("current")).unwrap_or_default();
            for path in folders(&pack).unwrap_or_default() {
                let in_use = path.file_name().is_some_and(|name| name.to_string_lossy() == current.trim());
                self.add(Arc::new(Folder::new(path)), Shelf::Installed, in_use);
            }
        }
    }

    /// Adds a pack, in the place of one of the same name and version. What has no manifest that can be read is no pack.
    pub fn add(&mut self, files: Arc<dyn Source>, from: Shelf, in_use: bool) -> Option<&KnownPack> {
        let source = Arc::clone(&files);
        let manifest = manifest(files.as_ref())?;
        let same =
            |known: &KnownPack| (&known.manifest.id, &known.manifest.version) == (&manifest.id, &manifest.version);
        self.packs.retain(|known| !same(known));
        self.packs.push(KnownPack { manifest, source, shelf: from, in_use });
        self.packs.sort_by(|a, b| {
            (&a.manifest.id, &b.manifest.version)
                .cmp(&(&b.manifest.id, &a.manifest.version))
                .then(a.shelf.cmp(&b.shelf))
        });
        self.packs.iter().find(|known| Arc::ptr_eq(&known.source, &files))
    }

    /// Every pack, by name, the newest version first.
    pub fn packs(&self) -> &[KnownPack] {
        &self.packs
    }

    /// A pack in one version.
    pub fn get(&self, id: &PackId, version: &Version) -> Option<&KnownPack> {
        self.packs.iter().find(|known| known.manifest.id == *id && known.manifest.version == *version)
    }

    /// Lays the chosen packs over what they need. Each lies above its parents; of others the one of the higher
    /// [`Precedence`](super::Precedence), whatever was chosen first; else the uppermost choice stands first. The same
    /// choice of the same packs always gives the same layers in the same order.
    ///
    /// # Errors
    /// Where a pack is not there, not in a version that fits, or lies over itself.
    pub fn resolve(&self, choices: &[Choice]) -> Result<Stacked, Unresolved> {
        let mut wants = Wants::new();
        for Choice { id, version } in choices {
            let exact = version.as_ref().map(|version| VersionReq {
                comparators: vec![semver::Comparator {
                    op: semver::Op::Exact,
                    major: version.major,
                    minor: Some(version.minor),
                    patch: Some(version.patch),
                    pre: version.pre.clone(),
                }],
            });
            let asked = wants.entry(id.clone()).or_default();
            asked.extend(exact.map(|exact| (exact, None)));
        }
        loop {
            let mut laying = Laying { library: self, wants: &mut wants, order: Vec::new(), learned: false };
            for choice in choices.iter().rev() {
                laying.visit(&choice.id, None, &mut Vec::new())?;
            }
            // Who asks for what is known only when its layer is: then all is laid again with that.
            let Laying { order, learned, .. } = laying;
            if !learned {
                let layer = |known: &KnownPack| Layer {
                    name: known.manifest.id.to_string(),
                    source: Arc::clone(&known.source),
                };
                let order = precedence::in_order(order, |known| &known.manifest);
                return Ok(Stacked::new(order.into_iter().rev().map(layer)));
            }
        }
    }

    /// The version of a pack that fits all that is asked of it: the one in use, or else the newest.
    fn pick(&self, id: &PackId, wants: &Wants, by: Option<&PackId>) -> Result<&KnownPack, Unresolved> {
        let known = || self.packs.iter().filter(|known| known.manifest.id == *id);
        let asked = wants.get(id).map(Vec::as_slice).unwrap_or_default();
        let fits = |known: &&KnownPack| asked.iter().all(|(wanted, _)| wanted.matches(&known.manifest.version));
        let fitting = || known().filter(fits);
        let found =
            fitting().find(|known| known.shelf == Shelf::Named).or_else(|| fitting().find(|known| known.in_use));
        if let Some(found) = found.or_else(|| fitting().next()) {
            return Ok(found);
        }
        let have: Vec<Version> = known().map(|known| known.manifest.version.clone()).collect();
        if have.is_empty() {
            return Err(Unresolved::Unknown { id: id.clone(), by: by.cloned() });
        }
        // The one that none fits, or else the last.
        let alone = |(wanted, _): &&(VersionReq, _)| !have.iter().any(|version| wanted.matches(version));
        let (wanted, by) = match asked.iter().find(alone).or(asked.last()) {
            Some((wanted, by)) => (wanted.to_string(), by.clone()),
            None => (String::new(), by.cloned()),
        };
        Err(Unresolved::NoVersion { id: id.clone(), wanted, by, have })
    }
}

/// Packs on their way into an order, the lowest first.
struct Laying<'a, 'w> {
    library: &'a Library,
    wants: &'w mut Wants,
    order: Vec<&'a KnownPack>,
    learned: bool,
}

impl Laying<'_, '_> {
    fn visit(&mut self, id: &PackId, by: Option<&PackId>, way: &mut Vec<PackId>) -> Result<(), Unresolved> {
        if let Some(start) = way.iter().position(|above| above == id) {
            let packs = way.iter().skip(start).chain([id]).cloned().collect();
            return Err(Unresolved::Circle { packs });
        }
        let known = self.library.pick(id, self.wants, by)?;
        if self.order.iter().any(|laid| laid.manifest.id == *id) {
            return Ok(());
        }
        way.push(id.clone());
        for parent in known.manifest.parents.iter().rev() {
            let asked = self.wants.entry(parent.id.clone()).or_default();
            let want = (parent.version.clone(), Some(id.clone()));
            if !asked.contains(&want) {
                asked.push(want);
                self.learned = true;
            }
            self.visit(&parent.id, Some(id), way)?;
        }
        way.pop();
        self.order.push(known);
        Ok(())
    }
}

/// The manifest of a pack, where it can be read.
pub fn manifest(source: &dyn Source) -> Option<Manifest> {
    let text = String::from_utf8(source.read("pack.ron").ok()?).ok()?;
    from_ron(&text).ok()
}

/// The folders in a folder, by name.
fn folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

#[cfg(test)]
#[path = "library_tests.rs"]
mod tests;
