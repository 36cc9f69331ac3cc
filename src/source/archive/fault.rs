//! Why an archive is not read.

use std::{fmt, io};

use super::name::BadName;

/// What is wrong with an archive.
#[derive(Debug)]
pub enum ArchiveFault {
    /// The disk does not give it.
    Closed(io::Error),
    /// It has no end where an archive has one: it was cut off, or is none.
    Cut,
    /// It has more files than are looked at.
    TooMany {
        /// The most.
        most: u16,
    },
    /// All together are larger than is unpacked.
    TooMuch {
        /// The most bytes.
        most: u64,
    },
    /// Bytes in it belong to no file.
    Stray,
    /// It is damaged, in the words of what reads it.
    Damaged(String),
    /// One of its files is not as it should be.
    Entry {
        /// The name of the file, as it stands there.
        name: String,
        /// What is wrong with it.
        why: BadEntry,
    },
}

/// What is wrong with a file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadEntry {
    /// Its name.
    Name(BadName),
    /// It is a link.
    Link,
    /// It is a pipe or a device.
    Special,
    /// It is a folder: folders come of the names of the files in them.
    Folder,
    /// Another file has the same name.
    Twice,
    /// Another file has the same name but for capitals.
    Capitals {
        /// The other.
        other: String,
    },
    /// It lies in something that is a file.
    InFile {
        /// That file.
        other: String,
    },
    /// It can only be opened with a secret.
    Encrypted,
    /// It was packed in a way that is not known here.
    Compression,
    /// It is larger than files are.
    Large {
        /// The most bytes.
        most: u64,
    },
    /// It becomes far larger than any text or drawing would.
    Bomb {
        /// How many times larger a file may become.
        most: u64,
    },
    /// It shares bytes with another file.
    Overlap {
        /// The other.
        other: String,
    },
    /// The archive says two different things about it.
    Disagrees,
    /// What is in it is not what was packed.
    Broken,
}

impl ArchiveFault {
    pub(super) fn entry(name: impl Into<String>, why: BadEntry) -> Self {
        Self::Entry { name: name.into(), why }
    }
}

impl fmt::Display for ArchiveFault {
    /// For a log; `pack::life` has the words for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed(error) => error.fmt(f),
            Self::Entry { name, why } => write!(f, "{name:?}: {why:?}"),
            Self::Cut | Self::TooMany { .. } | Self::TooMuch { .. } | Self::Stray | Self::Damaged(_) => {
                write!(f, "{self:?}")
            }
        }
    }
}

impl std::error::Error for ArchiveFault {}

impl From<ArchiveFault> for io::Error {
    fn from(fault: ArchiveFault) -> Self {
        if let ArchiveFault::Closed(error) = fault { error } else { Self::new(io::ErrorKind::InvalidData, fault) }
    }
}

impl From<io::Error> for ArchiveFault {
    fn from(error: io::Error) -> Self {
        Self::Closed(error)
    }
}
