//! Where a pack's files come from. The rooms above read through [`Source`] only, so that the tests and the benches need
//! no disk. Not here yet: archives, and layers over a parent pack.

mod folder;
mod memory;

pub use folder::Folder;
pub use memory::Memory;

use std::io;

/// A set of files that can be listed and read.
pub trait Source: Send + Sync {
    /// The relative paths of all files, with `/` between their parts, sorted. Hidden files are left out.
    ///
    /// # Errors
    /// Where the files cannot be listed, for instance because the folder does not exist.
    fn files(&self) -> io::Result<Vec<String>>;

    /// The bytes of one file.
    ///
    /// # Errors
    /// Where there is no such file or it cannot be read.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// How many bytes a file has.
    ///
    /// # Errors
    /// As for [`read`](Source::read).
    fn size(&self, path: &str) -> io::Result<u64> {
        self.read(path).map(|bytes| bytes.len() as u64)
    }

    /// What to call this place in a message to a person.
    fn name(&self) -> &str;
}
