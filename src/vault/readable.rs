//! Files that are for everybody to read: what holds for the house, and where a session is. One that a newer program wrote
//! is never written over, and one that is damaged is set aside first.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::atomic;
use super::error::VaultError;
use super::payload::{self, Record};

/// What stands in a file; nothing where there is none.
pub(super) fn read<T: Record>(path: &Path) -> Result<Option<T>, VaultError> {
    match fs::read(path) {
        Ok(bytes) => parse(path, &bytes).map(Some),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(VaultError::at(path)(error)),
    }
}

/// What stands in bytes that were read of a file.
pub(super) fn parse<T: Record>(path: &Path, bytes: &[u8]) -> Result<T, VaultError> {
    let text = std::str::from_utf8(bytes).map_err(|error| VaultError::damaged(path, error))?;
    payload::read(text).map_err(|unreadable| unreadable.at(path))
}

/// The name under which a file is set aside before another takes its place; none where it may be replaced, as it was read
/// whole or there is none.
///
/// # Errors
/// Where a newer program wrote it, or this account may not read it: it may be whole.
pub(super) fn set_aside_as<T>(path: &Path, read: &Result<T, VaultError>) -> Result<Option<String>, VaultError> {
    match read {
        Ok(_) => Ok(None),
        Err(VaultError::Newer { found, known, .. }) => {
            Err(VaultError::Newer { path: path.to_owned(), found: *found, known: *known })
        }
        Err(VaultError::ReadOnly { source, .. }) => {
            Err(VaultError::ReadOnly { path: path.to_owned(), source: source.kind().into() })
        }
        Err(
            VaultError::Damaged { .. }
            | VaultError::Io { .. }
            | VaultError::Gone(_)
            | VaultError::Full(_)
            | VaultError::InUse(_)
            | VaultError::Wrong { .. },
        ) => {
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            let free = path.parent().and_then(|folder| atomic::free_name(folder, extension));
            free.map(Some).ok_or_else(|| VaultError::damaged(path, "there are too many of its kind beside it"))
        }
    }
}
