//! What can go wrong with the folder. Each names the file and says what to do; none holds a word of hers.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::app::Trouble;

/// Why something could not be kept or opened.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// Another copy of the program has it.
    #[error("{} is used by another copy of the program; close that one and start again", .0.display())]
    InUse(PathBuf),
    /// It may not be written.
    #[error(
        "{} may not be written ({source}); let this account write there, or name another folder with --data",
        path.display()
    )]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is no room left.
    #[error("the disk is full, so {} was not written; make room, nothing that was kept before is lost", .0.display())]
    Full(PathBuf),
    /// It was written by no program of ours, or has changed since.
    #[error(
        "{} is damaged ({why}) and is left as it is; put a copy from before in its place, or move it away to start anew",
        path.display()
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// It comes from a newer version of the program.
    #[error(
        "{} is of version {found}, and this program knows versions up to {known}; use the newer program",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// It is not there any more.
    #[error("{} is not there any more; put it back, or start the program again", .0.display())]
    Gone(PathBuf),
    /// Not the pictures, or not the passphrase.
    #[error("that does not open it; the next try is in {} s", wait.as_secs())]
    Wrong {
        /// How long the next try has to wait.
        wait: Duration,
    },
    /// Anything else that the system said.
    #[error("{} cannot be read or written ({source}); see whether its disk is in order", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl VaultError {
    /// Puts the path to what the system said.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path, source },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Self::Full(path),
            io::ErrorKind::NotFound => Self::Gone(path),
            _ => Self::Io { path, source },
        }
    }

    pub(super) fn damaged(path: &Path, why: impl ToString) -> Self {
        Self::Damaged { path: path.to_owned(), why: why.to_string() }
    }

    /// What a page says about it; nothing where it is only the wrong secret.
    pub fn trouble(&self) -> Option<Trouble> {
        Some(match self {
            Self::InUse(_) => Trouble::InUse,
            Self::ReadOnly { .. } => Trouble::ReadOnly,
            Self::Full(_) => Trouble::Full,
            Self::Damaged { .. } => Trouble::Damaged,
            Self::Newer { .. } => Trouble::Newer,
            Self::Gone(_) => Trouble::Gone,
            Self::Io { .. } => Trouble::Other,
            Self::Wrong { .. } => return None,
        })
    }
}
