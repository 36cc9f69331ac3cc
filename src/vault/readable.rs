//! Files that are for everybody to read: what holds for the house, and where a session is. One that a newer program wrote
//! is never written over.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::error::VaultError;
use super::payload::{self, Record};

/// What stands in a file; nothing where there is none.
pub(super) fn read<T: Record>(path: &Path) -> Result<Option<T>, VaultError> {
    match fs::read_to_string(path) {
        Ok(text) => payload::read(&text).map(Some).map_err(|unreadable| unreadable.at(path)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(VaultError::at(path)(error)),
    }
}

/// Says so where a newer program wrote the file.
pub(super) fn refuse_newer(path: &Path) -> Result<(), VaultError> {
    // What cannot be read at all is not newer.
    let text = fs::read_to_string(path).unwrap_or_default();
    payload::refuse_newer(&text).map_err(|newer| newer.at(path))
}
