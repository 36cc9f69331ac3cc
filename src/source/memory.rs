//! Files in memory, for tests and benches.

use std::collections::BTreeMap;
use std::io;

use super::Source;

/// Files in memory: the twin of a folder that needs no disk.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything in another source, copied.
    ///
    /// # Errors
    /// Where the other source cannot be listed or read.
    pub fn copy_of(other: &dyn Source) -> io::Result<Self> {
        let read = other.files()?.into_iter().map(|path| other.read(&path).map(|bytes| (path, bytes)));
        Ok(Self { files: read.collect::<io::Result<_>>()? })
    }

    /// Adds a file, or replaces it.
    pub fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
}

impl Source for Memory {
    fn files(&self) -> io::Result<Vec<String>> {
        Ok(self.files.keys().cloned().collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.files.get(path).map(|bytes| bytes.len() as u64).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn name(&self) -> &'static str {
        "memory"
    }
}
