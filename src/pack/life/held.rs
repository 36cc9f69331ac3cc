//! Changing what is installed: one program at a time, and each change by one renaming.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use semver::Version;

use super::fault::LifeFault;
use super::shelf::{BEFORE, CURRENT, Shelf};
use crate::mission::ids::PackId;
use crate::source::durable;

/// Names in the folder of all packs.
const IN_USE: &str = "in-use";
const NEW: &str = ".new";
const OLD: &str = ".old";

/// The shelf while nobody else may change it.
pub struct Held<'a> {
    shelf: &'a Shelf,
    /// Unlocked by the system when the program ends, however it ends.
    _in_use: File,
}

impl<'a> Held<'a> {
    /// Keeps others away, and clears what was broken off.
    pub fn of(shelf: &'a Shelf) -> Result<Self, LifeFault> {
        durable::make_folder(&shelf.root).map_err(LifeFault::at(&shelf.root))?;
        let path = shelf.root.join(IN_USE);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&path);
        let file = opened.map_err(LifeFault::at(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LifeFault::Busy),
            Err(TryLockError::Error(error)) => return Err(LifeFault::at(&path)(error)),
        }
        let held = Self { shelf, _in_use: file };
        clear(&held.new_folder())?;
        clear(&held.old_folder())?;
        Ok(held)
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
