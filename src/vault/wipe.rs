//! Wiping: the folder first loses its name, so that a wipe that is broken off is ended at the next start; then the part of
//! each file that its key depends on is written over, then the rest, and then the files go. On flash memory the disk may
//! hold on to old blocks that no program reaches; without the pictures those are noise.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::error::VaultError;
use super::{PROFILES, Vault, atomic};
use crate::app::ProfileId;

/// What a folder is called while it is being wiped. The hyphen keeps it from being a profile.
const GONE: &str = "gone-";

/// What a folder is called until a new profile is whole.
const UNFINISHED: &str = "new-";

/// The header of an `age` file, with the wrapped key, is well within this many bytes.
const KEY: usize = 512;

impl Vault {
    /// Wipes a profile, without opening it. It cannot be undone.
    ///
    /// # Errors
    /// Where a file cannot be written over or removed; the profile is gone from the door all the same, and the wipe is
    /// ended at the next start.
    pub fn wipe(&self, id: &ProfileId) -> Result<(), VaultError> {
        let (folder, profiles) = (self.folder(id), self.root.join(PROFILES));
        let gone = profiles.join(format!("{GONE}{}", id.as_str()));
        fs::rename(&folder, &gone).map_err(VaultError::at(&folder))?;
        atomic::settle(&profiles)?;
        wipe_folder(&gone)
    }

    /// Where a profile is made.
    pub(super) fn unfinished(&self, id: &ProfileId) -> PathBuf {
        self.root.join(PROFILES).join(format!("{UNFINISHED}{}", id.as_str()))
    }

    /// Ends wipes that were broken off, and removes profiles that were never whole. What cannot be ended now is tried
    /// again at the next start.
    pub(super) fn end_wipes(&self) {
        let entries = fs::read_dir(self.root.join(PROFILES)).into_iter().flatten().filter_map(Result::ok);
        for entry in entries.filter(|entry| is_left_over(&entry.file_name().to_string_lossy())) {
            let _ = wipe_folder(&entry.path());
        }
    }
}

fn is_left_over(name: &str) -> bool {
    [GONE, UNFINISHED].iter().any(|start| name.starts_with(start))
}

fn wipe_folder(folder: &Path) -> Result<(), VaultError> {
    let entries = fs::read_dir(folder).map_err(VaultError::at(folder))?.filter_map(Result::ok);
    // Not what a link leads to, nor what lies in a folder: neither is ours.
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let files: Vec<_> = files.map(|entry| entry.path()).collect();
    let mut written = Ok(());
    for (file, most) in order(&files) {
        // One that cannot be written over spares no other.
        written = written.and(write_over(file, most));
    }
    written?;
    fs::remove_dir_all(folder).map_err(VaultError::at(folder))
}

/// What is written over, and how much of it: every key before anything else.
pub(super) fn order(files: &[PathBuf]) -> impl Iterator<Item = (&Path, usize)> {
    [KEY, usize::MAX].into_iter().flat_map(|most| files.iter().map(move |file| (file.as_path(), most)))
}

/// Writes zeros over the first bytes of a file, and waits until the disk has them.
pub(super) fn write_over(path: &Path, most: usize) -> Result<(), VaultError> {
    let write = || {
        let mut file = OpenOptions::new().write(true).open(path)?;
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX).min(most);
        file.write_all(&vec![0; length])?;
        file.sync_all()
    };
    write().map_err(VaultError::at(path))
}
