//! Files that are whole or not there: written beside the old one, brought to the disk, and only then given its name. A
//! program that is killed, or a disk that is full, leaves what was there before.

use std::fs;
use std::path::Path;

use super::error::VaultError;
use crate::source::durable;
pub(super) use crate::source::durable::for_writing;

/// Where a file is written before it gets its name.
const NEW: &str = "new";

/// Makes a folder and those above it, for this account only.
pub(super) fn make_folder(folder: &Path) -> Result<(), VaultError> {
    durable::make_folder(folder).map_err(VaultError::at(folder))
}

/// Gives a file new content. The old one becomes `last`, where one is named, and is replaced otherwise.
pub(super) fn write(folder: &Path, name: &str, bytes: &[u8], last: Option<&str>) -> Result<(), VaultError> {
    let (file, new) = (folder.join(name), folder.join(NEW));
    write_through(&new, bytes).inspect_err(|_| {
        // A full disk has more use for the room than we have for half a file.
        let _ = fs::remove_file(&new);
    })?;
    if let Some(last) = last.filter(|_| file.exists()) {
        fs::rename(&file, folder.join(last)).map_err(VaultError::at(&file))?;
    }
    fs::rename(&new, &file).map_err(VaultError::at(&file))?;
    settle(folder)
}

/// A name that no file in a folder has yet, for one that is damaged: set aside it is lost to nobody.
pub(super) fn free_name(folder: &Path, extension: &str) -> Option<String> {
    (1..1000).map(|n| format!("damaged-{n}.{extension}")).find(|name| !folder.join(name).exists())
}

/// Gives several files new content: all of them, or where one cannot be written none. Broken off between two names, the
/// first has it and the others are as they were.
pub(super) fn write_together(folder: &Path, files: &[(&str, &[u8])]) -> Result<(), VaultError> {
    let new = |name: &str| folder.join(format!("{NEW}-{name}"));
    let written = files.iter().try_for_each(|(name, bytes)| write_through(&new(name), bytes));
    written.inspect_err(|_| {
        for (name, _) in files {
            let _ = fs::remove_file(new(name));
        }
    })?;
    for (name, _) in files {
        let file = folder.join(name);
        fs::rename(new(name), &file).map_err(VaultError::at(&file))?;
    }
    settle(folder)
}

/// Writes a file and waits until the disk has it.
pub(super) fn write_through(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    durable::write_through(path, bytes).map_err(VaultError::at(path))
}

/// Waits until the disk has the names of a folder too.
pub(super) fn settle(folder: &Path) -> Result<(), VaultError> {
    durable::settle(folder).map_err(VaultError::at(folder))
}
