//! Where a pack's files come from. The rooms above read through [`Source`] only, so that the tests and the benches need
//! no disk: a folder, memory, or an archive that somebody sent. Several sources can be laid over each other, and each file can tell which one gave it.

pub mod archive;
mod copies;
pub mod durable;
mod folder;
mod mark;
mod memory;
mod odd;
mod stacked;
mod within;

pub use archive::Archive;
pub use copies::copies;
pub use folder::{Folder, MOST_BYTES};
pub use mark::{BOM, unmarked, without_mark};
pub use memory::Memory;
pub use odd::{Odd, Oddity};
pub use stacked::Stacked;
pub use within::Within;

use std::io;
use std::sync::Arc;

/// A set of files that can be listed and read.
pub trait Source: Send + Sync {
    /// The relative paths of all files, with `/` between their parts, sorted. Hidden files are left out.
    ///
    /// # Errors
    /// Where the files cannot be listed, for instance because the folder does not exist.
    fn files(&self) -> io::Result<Vec<String>>;

    /// What lies among the files and is none that can be read, by path: links, pipes, folders that do not open.
    fn oddities(&self) -> Vec<Oddity> {
        Vec::new()
    }

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

    /// The places it is laid together from, the uppermost first; none where it is one place.
    fn layers(&self) -> &[Layer] {
        &[]
    }

    /// The layer that gives a file; none where nobody gives it, or where this place has no layers.
    fn origin(&self, path: &str) -> Option<&str> {
        let _ = path;
        None
    }

    /// How many layers lie over the one that gives a file.
    fn depth(&self, path: &str) -> usize {
        let _ = path;
        0
    }

    /// What every layer has under this path, the uppermost first.
    ///
    /// # Errors
    /// As for [`read`](Source::read).
    fn versions(&self, path: &str) -> io::Result<Vec<Version>> {
        Ok(vec![Version { origin: self.name().to_owned(), bytes: self.read(path)? }])
    }
}

/// One source of several, with the name it goes by.
#[derive(Clone)]
pub struct Layer {
    /// What it is called where somebody asks who gave a file: a pack's name.
    pub name: String,
    /// Its files.
    pub source: Arc<dyn Source>,
}

impl Layer {
    /// A source under a name.
    pub fn new(name: impl Into<String>, source: impl Source + 'static) -> Self {
        Self { name: name.into(), source: Arc::new(source) }
    }
}

/// What one layer has under a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The layer.
    pub origin: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}
