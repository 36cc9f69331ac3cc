//! Why a pack is not made, installed, put aside or taken away.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::signers::SignedBy;
use crate::mission::ids::PackId;
use crate::pack::message::Message;
use crate::source::archive::ArchiveFault;

/// Why nothing was done. Its words for people are in `locales/<language>/packs.ftl`.
#[derive(Debug)]
pub enum LifeFault {
    /// The archive is not in order.
    Archive(ArchiveFault),
    /// The archive has no list of its contents: it is none of ours.
    NoContents,
    /// The list cannot be read, or names this.
    BadContents(String),
    /// It was made by a newer program.
    Newer {
        /// Its form.
        found: u32,
        /// The newest form that is known here.
        known: u32,
    },
    /// The name or the version cannot be a folder.
    BadId(String),
    /// A file of the archive is not in the list.
    NotListed(String),
    /// A file of the list is not in the archive.
    Missing(String),
    /// A file is not the one that the list names.
    Changed(String),
    /// The signature is not that of this key under this list.
    BadSignature,
    /// The list names a key, and there is no signature, or the other way round.
    HalfSigned,
    /// There is no manifest.
    NoManifest,
    /// The manifest cannot be read, for this reason.
    Manifest(String),
    /// The manifest names another pack or version than the list.
    OtherPack {
        /// What the list says.
        listed: String,
        /// What the manifest says.
        found: String,
    },
    /// A file cannot be read or drawn, and nobody has to find out what it does instead.
    Unfit {
        /// The file, and the line where it has lines.
        place: String,
        /// What is wrong with it.
        why: Message,
    },
    /// The pack would not open.
    Unplayable,
    /// Somebody has to say yes first.
    NeedsConsent(SignedBy),
    /// This version is there already, and is another one.
    SameVersion(String),
    /// This version is there already, and files of it are damaged.
    DamagedVersion(String),
    /// No such pack is installed.
    NotInstalled(PackId),
    /// This version of the pack is not installed.
    NoVersion(String),
    /// No version was in use before.
    NothingBefore(PackId),
    /// Another copy of the program is at it.
    Busy,
    /// The disk is full.
    Full(PathBuf),
    /// The disk says no.
    Disk {
        /// Of what.
        path: PathBuf,
        /// What it says.
        cause: io::Error,
    },
    /// What should be a key to sign with is none.
    NotAKey,
    /// The key to sign with cannot be used, for this reason.
    Key(String),
}

impl LifeFault {
    /// Puts the path to what the disk said.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full(path),
            _ => Self::Disk { path, cause },
        }
    }

    /// Whether it could not even be tried, as a disk may say no; the other faults are the pack's own.
    pub fn could_not_try(&self) -> bool {
        match self {
            Self::Archive(fault) => matches!(fault, ArchiveFault::Closed(_)),
            Self::Busy | Self::Full(_) | Self::Disk { .. } | Self::NotAKey | Self::Key(_) => true,
            Self::NoContents
            | Self::BadContents(_)
            | Self::Newer { .. }
            | Self::BadId(_)
            | Self::NotListed(_)
            | Self::Missing(_)
            | Self::Changed(_)
            | Self::BadSignature
            | Self::HalfSigned
            | Self::NoManifest
            | Self::Manifest(_)
            | Self::OtherPack { .. }
            | Self::Unfit { .. }
            | Self::Unplayable
            | Self::NeedsConsent(_)
            | Self::SameVersion(_)
            | Self::DamagedVersion(_)
            | Self::NotInstalled(_)
            | Self::NoVersion(_)
            | Self::NothingBefore(_) => false,
        }
    }
}

impl fmt::Display for LifeFault {
    /// For a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message("").fmt(f)
    }
}

impl std::error::Error for LifeFault {}

impl From<ArchiveFault> for LifeFault {
    fn from(fault: ArchiveFault) -> Self {
        Self::Archive(fault)
    }
}
