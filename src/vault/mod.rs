//! A girl's private things at rest. Each profile is a folder with one file in the `age` format, which opens with the
//! five pictures of her secret and with nothing else; the public `age` tool opens it with their words. The folder:
//!
//! ```text
//! in-use                     locked while a copy of the program runs
//! session.ron                where a group session is, while one runs
//! house/house.ron            what holds for the house, for everybody to read
//! house/notes.age            its plans and log; the key is inside the next two
//! house/passphrase.age       opens with the passphrase of the house
//! house/recovery.age         opens with the pictures of its recovery sheet
//! house/untried              while a first passphrase has not opened the door yet
//! house/before-<n>-…         notes, passphrase and sheet of a first one that was taken back
//! profiles/<id>/kept.age     what is kept of her
//! profiles/<id>/last.age     the same as it was one save before
//! profiles/<id>/door.ron     the portrait on her door, for everybody to see
//! profiles/<id>/tries.ron    how often the pictures were wrong
//! ```
//!
//! A damaged file is renamed to `damaged-<number>` before another takes its place. Only this room reads or writes
//! there, but for the packs that were installed: `packs/` beside these is `pack::life`’s. The clock comes from outside.

mod atomic;
mod error;
mod house;
mod keeper;
mod payload;
mod profile;
mod readable;
mod sealed;
mod session;
mod stack;
mod tries;
mod unsaved;
mod version_1;
mod wipe;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

pub use error::VaultError;
pub use house::StaffKey;
pub use keeper::{Keeper, Tells};
pub use payload::VERSION;
pub use profile::Unlocked;
pub use sealed::Cost;

use crate::app::{Profile, ProfileId};

/// The folder with everything that is kept. While it is open no other copy of the program has it.
#[derive(Debug)]
pub struct Vault {
    root: PathBuf,
    cost: Cost,
    /// Unlocked by the system when the program ends, however it ends.
    _in_use: File,
}

const IN_USE: &str = "in-use";
const PROFILES: &str = "profiles";

impl Vault {
    /// Where the system wants a program's own files of this account.
    pub fn usual_place() -> Option<PathBuf> {
        directories::ProjectDirs::from("be", "", "GPS").map(|places| places.data_local_dir().to_owned())
    }

    /// Opens the folder, and makes it where it is not there yet. Wipes that were broken off are ended.
    ///
    /// # Errors
    /// [`VaultError::InUse`] while another copy of the program has it; [`VaultError::ReadOnly`], [`VaultError::Full`] or
    /// [`VaultError::Io`] where it cannot be made or read.
    pub fn open(root: &Path, cost: Cost) -> Result<Self, VaultError> {
        // A folder that may not be written can still be listed.
        if !root.join(PROFILES).is_dir() {
            atomic::make_folder(&root.join(PROFILES))?;
        }
        let in_use = root.join(IN_USE);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&in_use);
        // Where there is none to read either, what kept it from being made is the reason.
        let file = opened.or_else(|why| File::open(&in_use).map_err(|_| why)).map_err(VaultError::at(&in_use))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(VaultError::InUse(root.to_owned())),
            Err(fs::TryLockError::Error(source)) => return Err(VaultError::at(&in_use)(source)),
        }
        let vault = Self { root: root.to_owned(), cost, _in_use: file };
        vault.end_wipes();
        Ok(vault)
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The profiles there are, as they look at the door, the oldest first.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn profiles(&self) -> Result<Vec<Profile>, VaultError> {
        let folder = self.root.join(PROFILES);
        let entries = fs::read_dir(&folder).map_err(VaultError::at(&folder))?;
        let mut found: Vec<_> = entries
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let id = ProfileId::parse(entry.file_name().to_str()?)?;
                let made = entry.metadata().ok()?.created().ok();
                Some((made, self.door(id)))
            })
            .collect();
        found.sort_by(|(made, one), (other_made, other)| (made, &one.id).cmp(&(other_made, &other.id)));
        Ok(found.into_iter().map(|(_, profile)| profile).collect())
    }

    fn folder(&self, id: &ProfileId) -> PathBuf {
        self.root.join(PROFILES).join(id.as_str())
    }
}

#[cfg(test)]
mod tests;
