//! Making one file of a pack.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::contents::{CONTENTS, Contents, Listed, SIGNATURE, shelf_name};
use super::fault::LifeFault;
use super::notice::{Notice, Progress};
use super::package::Package;
use super::shelved::manifest;
use super::signers::Signers;
use super::signing::SigningKey;
use crate::source::archive::{ArchiveFault, BadEntry, Limits, plain_name};
use crate::source::{Source, copies, durable};

/// An archive that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// What is in it.
    pub contents: Contents,
    /// How many bytes it has.
    pub bytes: u64,
}

/// What the name of an archive ends with.
pub const PACK_ENDING: &str = "gpspack";

/// Whether a path is that of a pack in one file.
pub fn is_packed(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(PACK_ENDING)) && path.is_file()
}

/// Files that are small already.
const PACKED: [&str; 5] = [".png", ".ogg", ".webm", ".mp4", ".jpg"];

/// What the archive of a pack is called where nobody names it: `base-0.1.0.gpspack`.
///
/// # Errors
/// Where the pack has no manifest that can be read.
pub fn packed_name(source: &dyn Source) -> Result<String, LifeFault> {
    let manifest = manifest(source)?;
    Ok(format!("{}-{}.{PACK_ENDING}", manifest.id, manifest.version))
}

/// Makes one file of a pack, and opens it again as whoever gets it will. The same files give the same bytes, but for a
/// signature, on every machine. What stood at `out` before is replaced when the new file is whole.
///
/// # Errors
/// Where a file of the pack has a name that cannot travel, or the disk says no.
pub fn make(source: &dyn Source, key: Option<&SigningKey>, out: &Path, told: Progress) -> Result<Made, LifeFault> {
    let from = PathBuf::from(source.name());
    let manifest = manifest(source)?;
    shelf_name(&manifest.id, &manifest.version)?;
    let mut paths = source.files().map_err(LifeFault::at(&from))?;
    let copies = copies(&paths);
    // A list from before is made anew; a copy beside a file is nobody's.
    paths.retain(|path| ![CONTENTS, SIGNATURE].contains(&path.as_str()) && !copies.contains_key(path));
    let all = 2 * paths.len();
    let mut files = Vec::with_capacity(paths.len());
    for (at, path) in paths.iter().enumerate() {
        plain_name(path.as_bytes(), &Limits::default())
            .map_err(|why| ArchiveFault::Entry { name: path.clone(), why: BadEntry::Name(why) })?;
        files.push(Listed::of(path, &source.read(path).map_err(LifeFault::at(&from.join(path)))?));
        told(Notice { done: at + 1, all });
    }
    let contents = Contents::new(manifest.id, manifest.version, key.map(SigningKey::public), files);
    let new = out.with_extension(format!("{PACK_ENDING}.new"));
    let written = write(source, &contents, key, &new, told).and_then(|()| Package::open(&new, &Signers::default()));
    written.inspect_err(|_| {
        // What was begun helps nobody.
        let _ = fs::remove_file(&new);
    })?;
    let bytes = fs::metadata(&new).map_err(LifeFault::at(&new))?.len();
    fs::rename(&new, out).map_err(LifeFault::at(out))?;
    Ok(Made { contents, bytes })
}

fn write(
    source: &dyn Source,
    contents: &Contents,
    key: Option<&SigningKey>,
    new: &Path,
    told: Progress,
) -> Result<(), LifeFault> {
    let file = File::create(new).map_err(LifeFault::at(new))?;
    let mut zip = ZipWriter::new(BufWriter::new(file));
    let failed = |error: zip::result::ZipError| match error {
        zip::result::ZipError::Io(cause) => LifeFault::at(new)(cause),
        error => LifeFault::Archive(ArchiveFault::Damaged(error.to_string())),
    };
    let mut add = |path: &str, bytes: &[u8]| {
        let packed = PACKED.iter().any(|ending| path.ends_with(ending));
        let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(path, options).map_err(failed)?;
        zip.write_all(bytes).map_err(LifeFault::at(new))
    };
    let text = contents.written()?;
    add(CONTENTS, text.as_bytes())?;
    if let Some(key) = key {
        let comment = format!("gps pack {} {}", contents.id, contents.version);
        add(SIGNATURE, key.sign(text.as_bytes(), &comment)?.as_bytes())?;
    }
    let all = contents.files.len();
    for (at, listed) in contents.files.iter().enumerate() {
        let bytes = source.read(&listed.path).map_err(LifeFault::at(Path::new(&listed.path)))?;
        // Changed since it was listed: whoever writes there has to stop first.
        if !listed.is(&bytes) {
            return Err(LifeFault::Changed(listed.path.clone()));
        }
        add(&listed.path, &bytes)?;
        told(Notice { done: all + at + 1, all: 2 * all });
    }
    let file = zip.finish().map_err(failed)?.into_inner().map_err(|error| LifeFault::at(new)(error.into_error()))?;
    file.sync_all().map_err(LifeFault::at(new))?;
    let folder = new.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    durable::settle(folder).map_err(LifeFault::at(folder))
}
