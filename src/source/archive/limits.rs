//! How much of an archive is believed.

use crate::source::MOST_BYTES;

/// How much an archive may hold. Whoever sent it chose all its figures, so none of them is trusted beyond these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most files. The largest pack that ships has a thirtieth of that.
    pub entries: u16,
    /// The most bytes of the list of files at the end.
    pub list: u32,
    /// The most bytes of one file, unpacked: what a folder gives.
    pub file: u64,
    /// The most bytes of all files, unpacked.
    pub total: u64,
    /// How many times larger a file may become when it is unpacked. Text becomes ten times as large, and drawings thirty.
    pub ratio: u64,
    /// Files below so many bytes may become as large as they like.
    pub ratio_from: u64,
    /// The most bytes of a name with its folders.
    pub name: usize,
    /// The most folders inside each other.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 20_000,
            list: 6 * 1024 * 1024,
            file: MOST_BYTES,
            total: 512 * 1024 * 1024,
            ratio: 100,
            ratio_from: 64 * 1024,
            name: 200,
            depth: 8,
        }
    }
}
