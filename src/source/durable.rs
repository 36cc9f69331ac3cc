//! Files and folders that the disk really has, for this account only: what the rooms above write goes through here.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

/// Makes a folder and those above it, for this account only.
///
/// # Errors
/// What the disk says.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a file and waits until the disk has it.
///
/// # Errors
/// What the disk says; half a file may be left.
pub fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = for_writing().truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A file for this account only.
pub fn for_writing() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Waits until the disk has the names of a folder too. Elsewhere than on Unix a folder cannot be opened for that.
///
/// # Errors
/// What the disk says.
pub fn settle(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
