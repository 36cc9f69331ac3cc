//! A profile's own folder: made, opened, saved.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::error::VaultError;
use super::payload;
use super::sealed;
use super::tries::Tries;
use super::{PROFILES, Vault, atomic};
use crate::app::{Kept, Portrait, Profile, ProfileId, Secret};

const KEPT: &str = "kept.age";
const LAST: &str = "last.age";
const DOOR: &str = "door.ron";

/// A profile that was opened.
#[derive(Debug)]
pub struct Unlocked {
    /// All that was kept.
    pub kept: Kept,
    /// Whether the newest file was damaged: then this is one save older, and the damaged file was set aside.
    pub from_copy: bool,
}

/// What is kept of her as it goes to the disk, with the portrait for her door.
pub(super) struct Sealed {
    /// The file.
    pub bytes: Vec<u8>,
    /// The portrait.
    pub portrait: Portrait,
}

/// What stands on the door.
#[derive(Default, Serialize, Deserialize)]
struct Door {
    portrait: Portrait,
}

impl Vault {
    /// Makes a profile.
    ///
    /// # Errors
    /// Where its folder or files cannot be written; then there is no profile.
    pub fn make(&self, secret: &Secret, kept: &Kept) -> Result<ProfileId, VaultError> {
        let id = loop {
            let name = format!("{:016x}", fastrand::u64(..));
            if let Some(id) = ProfileId::parse(&name).filter(|id| !self.folder(id).exists()) {
                break id;
            }
        };
        // Under another name until it is whole: what is broken off halfway is no profile.
        let (folder, new) = (self.folder(&id), self.unfinished(&id));
        let made = || {
            let sealed = self.seal(&id, secret, kept)?;
            atomic::make_folder(&new)?;
            // Both from the start, so that one damaged file never is all there is.
            atomic::write(&new, LAST, &sealed, None)?;
            atomic::write(&new, KEPT, &sealed, None)?;
            Tries::default().write(&new)?;
            write_door(&new, kept.portrait)?;
            fs::rename(&new, &folder).map_err(VaultError::at(&folder))?;
            atomic::settle(&self.root().join(PROFILES))
        };
        made().inspect_err(|_| {
            let _ = fs::remove_dir_all(&new);
        })?;
        Ok(id)
    }

    /// Opens a profile.
    ///
    /// # Errors
    /// [`VaultError::Wrong`] with the wait until the next try, also while one is running, when nothing is tried. No file
    /// is changed by any other error.
    pub fn unlock(&self, id: &ProfileId, secret: &Secret, now: Timestamp) -> Result<Unlocked, VaultError> {
        let folder = self.folder(id);
        if !folder.is_dir() {
            return Err(VaultError::Gone(folder));
        }
        count_try(&folder, now, || Self::open_files(&folder, secret))
    }

    /// Keeps what there is to keep now. The file as it was becomes the copy.
    ///
    /// # Errors
    /// Where it cannot be written; then the file is as it was.
    pub fn save(&self, id: &ProfileId, secret: &Secret, kept: &Kept) -> Result<(), VaultError> {
        self.put(id, &Sealed { bytes: self.seal(id, secret, kept)?, portrait: kept.portrait })
    }

    /// Puts what is sealed in its place, and her portrait on the door. It needs no secret, so that it can be tried again
    /// when she has left.
    pub(super) fn put(&self, id: &ProfileId, sealed: &Sealed) -> Result<(), VaultError> {
        self.store(id, &sealed.bytes)?;
        let same = self.door(id.clone()).portrait == sealed.portrait;
        if same { Ok(()) } else { write_door(&self.folder(id), sealed.portrait) }
    }

    /// What is kept in sealed bytes that are on no disk yet.
    pub(super) fn look_into(&self, id: &ProfileId, secret: &Secret, sealed: &Sealed) -> Result<Kept, VaultError> {
        unseal(&self.folder(id).join(KEPT), &secret.passphrase(), &sealed.bytes)
    }

    /// Puts sealed bytes in their place: the part of a save that waits for the disk.
    ///
    /// # Errors
    /// As [`Vault::save`].
    pub fn store(&self, id: &ProfileId, sealed: &[u8]) -> Result<(), VaultError> {
        atomic::write(&self.folder(id), KEPT, sealed, Some(LAST))
    }

    /// Checks a secret against that of the profile that is open. It counts like any other try.
    ///
    /// # Errors
    /// [`VaultError::Wrong`] with the wait until the next try.
    pub fn check(&self, id: &ProfileId, own: &Secret, tried: &Secret, now: Timestamp) -> Result<(), VaultError> {
        let wrong = || VaultError::Wrong { wait: std::time::Duration::ZERO };
        count_try(&self.folder(id), now, || if own == tried { Ok(()) } else { Err(wrong()) })
    }

    /// What stands on a door; a plain portrait where that cannot be read.
    pub(super) fn door(&self, id: ProfileId) -> Profile {
        let text = fs::read_to_string(self.folder(&id).join(DOOR)).unwrap_or_default();
        let door: Door = ron::from_str(&text).unwrap_or_default();
        Profile { id, portrait: door.portrait }
    }

    /// Seals what there is to keep: the part of a save that costs time.
    ///
    /// # Errors
    /// Where it cannot be written as text.
    pub fn seal(&self, id: &ProfileId, secret: &Secret, kept: &Kept) -> Result<Vec<u8>, VaultError> {
        let path = self.folder(id).join(KEPT);
        let damaged = |why| VaultError::damaged(&path, why);
        let payload = payload::write(kept).map_err(damaged)?;
        sealed::seal(&secret.passphrase(), self.cost, payload.as_bytes()).map_err(damaged)
    }

    /// Opens the newest file, or the copy where that is damaged. A wrong secret cannot be told from a change in the one
    /// line of the file that depends on it, so that the copy is asked in that case too.
    fn open_files(folder: &Path, secret: &Secret) -> Result<Unlocked, VaultError> {
        let passphrase = secret.passphrase();
        let newest = match open_file(&folder.join(KEPT), &passphrase) {
            Ok(kept) => return Ok(Unlocked { kept, from_copy: false }),
            Err(error) => error,
        };
        // An older copy is no place to go on from: the newer program would find its own work undone, and a file that
        // this account may not read is whole. One that the disk no longer gives is what the copy is for.
        if matches!(newest, VaultError::Newer { .. } | VaultError::ReadOnly { .. }) {
            return Err(newest);
        }
        let kept = match open_file(&folder.join(LAST), &passphrase) {
            Ok(kept) => kept,
            Err(error) => return Err(if matches!(error, VaultError::Wrong { .. }) { error } else { newest }),
        };
        // Ended between two names, a save leaves no newest file, and nothing is damaged.
        let from_copy = !matches!(newest, VaultError::Gone(_));
        if from_copy {
            set_aside(folder);
        }
        Ok(Unlocked { kept, from_copy })
    }
}

fn open_file(path: &Path, passphrase: &str) -> Result<Kept, VaultError> {
    let bytes = fs::read(path).map_err(VaultError::at(path))?;
    unseal(path, passphrase, &bytes)
}

fn unseal(path: &Path, passphrase: &str, bytes: &[u8]) -> Result<Kept, VaultError> {
    let opened = sealed::unseal(passphrase, bytes).map_err(|closed| closed.at(path))?;
    let text = std::str::from_utf8(&opened).map_err(|error| VaultError::damaged(path, error))?;
    payload::read(text).map_err(|unreadable| unreadable.at(path))
}

/// Gives a damaged file another name, so that the next save does not make it the copy. Where that fails the save fails
/// in the same way, and says so.
fn set_aside(folder: &Path) {
    if let Some(free) = atomic::free_name(folder, "age") {
        let _ = fs::rename(folder.join(KEPT), folder.join(free));
    }
}

/// Tries something that may be tried again only after a while.
pub(super) fn count_try<T>(
    folder: &Path,
    now: Timestamp,
    attempt: impl FnOnce() -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    let mut tries = Tries::read(folder);
    if let Some(from_now) = tries.not_after(now) {
        from_now.write(folder)?;
        tries = from_now;
    }
    let wait = tries.wait(now);
    if !wait.is_zero() {
        return Err(VaultError::Wrong { wait });
    }
    let counted = tries.and_one(now);
    counted.write(folder)?;
    match attempt() {
        Err(error) => {
            if matches!(error, VaultError::Wrong { .. }) {
                return Err(VaultError::Wrong { wait: counted.wait(now) });
            }
            // Not her mistake.
            tries.write(folder)?;
            Err(error)
        }
        Ok(opened) => {
            Tries::default().write(folder)?;
            Ok(opened)
        }
    }
}

fn write_door(folder: &Path, portrait: Portrait) -> Result<(), VaultError> {
    let text = ron::to_string(&Door { portrait }).map_err(|error| VaultError::damaged(&folder.join(DOOR), error))?;
    atomic::write(folder, DOOR, text.as_bytes(), None)
}
