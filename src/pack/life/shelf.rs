//! The packs that were installed, where they lie in the data folder, and which version of each is in use.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use semver::Version;

use super::contents::{Contents, is_name, shelf_name};
use super::fault::LifeFault;
use super::signers::{SignedBy, Signers};
use super::signing::verifies;
use crate::mission::ids::PackId;
use crate::pack::load::from_ron;
use crate::pack::model::{Manifest, Parent};
use crate::source::{Folder, Source, durable};
use crate::words::{Catalog, Language};

/// The list of what was installed and its signature, where an installed version keeps them: hidden, so that they count as
/// no file of the pack.
pub(super) const PAPER: &str = ".contents.ron";
pub(super) const PAPER_SIGNATURE: &str = ".contents.ron.minisig";

/// Names in the folder of all packs, and in that of one.
const PACKS: &str = "packs";
const IN_USE: &str = "in-use";
const NEW: &str = ".new";
const OLD: &str = ".old";
const CURRENT: &str = "current";
const BEFORE: &str = "before";

/// The packs that were installed, beside those that came with the program.
#[derive(Clone, Debug)]
pub struct Shelf {
    root: PathBuf,
    shipped: Option<PathBuf>,
}

/// A version of a pack.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// What its `pack.ron` says.
    pub manifest: Manifest,
    /// Its files.
    pub folder: PathBuf,
    /// Whether it is the version in use.
    pub in_use: bool,
    /// Whether it came with the program.
    pub shipped: bool,
    /// Who signed it; none for one that came with the program, or whose papers do not fit any more.
    pub signed: Option<SignedBy>,
}

/// The shelf while nobody else may change it.
pub(super) struct Held<'a> {
    pub shelf: &'a Shelf,
    /// Unlocked by the system when the program ends, however it ends.
    _in_use: File,
}

impl Shelf {
    /// The packs in a data folder, and those that came with the program.
    pub fn new(data: &Path, shipped: Option<PathBuf>) -> Self {
        Self { root: data.join(PACKS), shipped }
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
        let entries = self.shipped.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        folders.sort();
        let shelve = |folder: PathBuf| {
            let manifest = manifest(&Folder::new(&folder)).ok()?;
            Some(Shelved { manifest, folder, in_use: true, shipped: true, signed: None })
        };
        folders.into_iter().filter_map(shelve).collect()
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

    /// Keeps others away, and clears what was broken off.
    pub(super) fn hold(&self) -> Result<Held<'_>, LifeFault> {
        durable::make_folder(&self.root).map_err(LifeFault::at(&self.root))?;
        let path = self.root.join(IN_USE);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = opened.map_err(LifeFault::at(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LifeFault::Busy),
            Err(TryLockError::Error(error)) => return Err(LifeFault::at(&path)(error)),
        }
        let held = Held { shelf: self, _in_use: file };
        clear(&held.new_folder())?;
        clear(&held.old_folder())?;
        Ok(held)
    }
}

impl Shelved {
    /// Its title in a language; its name where that cannot be read.
    pub fn title(&self, language: &Language) -> String {
        let title = self.manifest.own_title();
        let locales = Folder::new(self.folder.join("locales"));
        let reference = self.manifest.languages.first().and_then(|tag| Language::parse(tag).ok());
        let catalog = reference.and_then(|reference| Catalog::found(&locales, &reference).ok());
        let words = catalog.map(|catalog| catalog.words(language)).filter(|words| words.has(&title));
        words.map_or_else(|| self.manifest.id.to_string(), |words| words.get(&title))
    }
}

impl Held<'_> {
    /// Where a version is written before it gets its place.
    pub fn new_folder(&self) -> PathBuf {
        self.shelf.root.join(NEW)
    }

    fn old_folder(&self) -> PathBuf {
        self.shelf.root.join(OLD)
    }

    /// Gives what was written its place.
    pub fn place(&self, id: &PackId, version: &Version) -> Result<(), LifeFault> {
        let pack = self.shelf.root.join(id.as_str());
        durable::make_folder(&pack).map_err(LifeFault::at(&pack))?;
        let place = self.shelf.folder(id, version)?;
        fs::rename(self.new_folder(), &place).map_err(LifeFault::at(&place))?;
        settled(&pack)?;
        settled(&self.shelf.root)
    }

    /// Lets a version be the one in use, by one renaming. Which one was before it is written first, so that it is never
    /// in use without.
    pub fn switch(&self, id: &PackId, version: &Version) -> Result<(), LifeFault> {
        let pack = self.shelf.root.join(id.as_str());
        if let Some(current) = self.shelf.current(id).filter(|current| current != version) {
            let mut before = self.shelf.befores(id);
            before.insert(version.clone(), current);
            let text = ron::to_string(&before).map_err(|error| LifeFault::BadContents(error.to_string()))?;
            replace(&pack, BEFORE, &text)?;
        }
        replace(&pack, CURRENT, &format!("{version}\n"))
    }

    /// Goes back to a version, and leaves which one was before it as it is.
    pub fn back_to(&self, id: &PackId, version: &Version) -> Result<(), LifeFault> {
        replace(&self.shelf.root.join(id.as_str()), CURRENT, &format!("{version}\n"))
    }

    /// Takes a folder of the shelf out of sight by one renaming, and then away.
    pub fn take_away(&self, folder: &Path) -> Result<(), LifeFault> {
        let old = self.old_folder();
        fs::rename(folder, &old).map_err(LifeFault::at(folder))?;
        folder.parent().map_or(Ok(()), settled)?;
        clear(&old)
    }

    /// The folder of a pack with all its versions.
    pub fn pack_folder(&self, id: &PackId) -> PathBuf {
        self.shelf.root.join(id.as_str())
    }
}

/// Gives a small file new content: the old or the new one is there, whenever it is broken off.
fn replace(folder: &Path, name: &str, text: &str) -> Result<(), LifeFault> {
    let (new, file) = (folder.join(format!(".{name}")), folder.join(name));
    durable::write_through(&new, text.as_bytes()).map_err(LifeFault::at(&new))?;
    fs::rename(&new, &file).map_err(LifeFault::at(&file))?;
    settled(folder)
}

fn settled(folder: &Path) -> Result<(), LifeFault> {
    durable::settle(folder).map_err(LifeFault::at(folder))
}

fn clear(folder: &Path) -> Result<(), LifeFault> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(LifeFault::at(folder)(error)),
        _ => Ok(()),
    }
}

/// The manifest of a pack.
pub(super) fn manifest(source: &dyn Source) -> Result<Manifest, LifeFault> {
    let bytes = source.read("pack.ron").map_err(|error| match (error.kind(), error.downcast::<LifeFault>()) {
        (_, Ok(fault)) => fault,
        (io::ErrorKind::NotFound, Err(_)) => LifeFault::NoManifest,
        (_, Err(error)) => LifeFault::Manifest(error.to_string()),
    })?;
    // As much of the reason as anybody reads: some repeat what they were given.
    let why = |error: ron::error::SpannedError| LifeFault::Manifest(error.to_string().chars().take(200).collect());
    from_ron(&String::from_utf8_lossy(&bytes)).map_err(why)
}

/// The key that an installed version was signed with; none where its papers are gone or do not fit.
pub(super) fn papers(folder: &Path) -> Option<(Contents, String)> {
    let text = fs::read_to_string(folder.join(PAPER)).ok()?;
    Some((Contents::read(&text).ok()?, text))
}

fn who_signed(folder: &Path, signers: &Signers) -> Option<SignedBy> {
    let (contents, text) = papers(folder)?;
    if let Some(key) = &contents.signer {
        let signature = fs::read_to_string(folder.join(PAPER_SIGNATURE)).ok()?;
        if !verifies(key, &signature, text.as_bytes()) {
            return None;
        }
    }
    Some(signers.who(contents.signer.as_deref()))
}
