//! A zip archive as a source. Somebody else made it and may mean harm: what it promises is held against limits before
//! anything is set aside for it, and an archive with anything odd in it is not opened at all.

mod entries;
mod fault;
mod frame;
mod limits;
mod name;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use zip::read::{ArchiveOffset, Config, ZipArchive};

pub use self::fault::{ArchiveFault, BadEntry};
pub use self::limits::Limits;
pub use self::name::{BadName, plain_name};

use self::entries::{Entry, damaged};
use super::Source;

/// A zip archive that was looked through and is in order.
#[derive(Debug)]
pub struct Archive<R = BufReader<File>> {
    name: String,
    entries: BTreeMap<String, Entry>,
    zip: Mutex<ZipArchive<R>>,
}

impl Archive {
    /// Opens the archive at a path.
    ///
    /// # Errors
    /// What is wrong with it, and with which of its files.
    pub fn open(path: &Path, limits: &Limits) -> Result<Self, ArchiveFault> {
        let file = File::open(path)?;
        // A folder opens on some systems, and a pipe never ends.
        if !file.metadata()?.is_file() {
            return Err(ArchiveFault::Cut);
        }
        Self::read_from(BufReader::new(file), path.display().to_string(), limits)
    }
}

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive that somebody else reads, under a name for messages.
    ///
    /// # Errors
    /// As for [`open`](Archive::open).
    pub fn read_from(mut reader: R, name: impl Into<String>, limits: &Limits) -> Result<Self, ArchiveFault> {
        let frame = frame::read(&mut reader, limits)?;
        let config = Config { archive_offset: ArchiveOffset::Known(0) };
        let mut zip = ZipArchive::with_config(config, reader).map_err(damaged)?;
        if zip.has_duplicate_names() {
            let mut reader = zip.into_inner();
            let name = frame::doubled(&mut reader, &frame)?.unwrap_or_default();
            return Err(ArchiveFault::entry(name, BadEntry::Twice));
        }
        let entries = entries::list(&mut zip, frame.list_at, limits)?;
        Ok(Self { name: name.into(), entries, zip: Mutex::new(zip) })
    }

    /// Unpacks one file. It has as many bytes as it promised, or is refused.
    ///
    /// # Errors
    /// Where there is no such file, or what is in it is not what was packed.
    pub fn unpack(&self, path: &str) -> Result<Vec<u8>, ArchiveFault> {
        let entry = self.entries.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        let mut zip = self.zip.lock().unwrap_or_else(PoisonError::into_inner);
        let broken = || ArchiveFault::entry(path, BadEntry::Broken);
        let file = zip.by_index(entry.index).map_err(|_| broken())?;
        let mut bytes = Vec::new();
        // Grows with what really comes.
        file.take(entry.bytes + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
        if bytes.len() as u64 == entry.bytes { Ok(bytes) } else { Err(broken()) }
    }
}

impl<R: Read + Seek + Send> Source for Archive<R> {
    fn files(&self) -> io::Result<Vec<String>> {
        Ok(self.entries.keys().cloned().collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.unpack(path).map_err(io::Error::from)
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.entries.get(path).map(|entry| entry.bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn name(&self) -> &str {
        &self.name
    }
}
