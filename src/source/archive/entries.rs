//! The files of an archive, looked at one by one before any of them is unpacked.

use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek};

use zip::read::ZipArchive;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipReadOptions};

use super::fault::{ArchiveFault, BadEntry};
use super::limits::Limits;
use super::name::plain_name;

/// One file.
#[derive(Debug)]
pub struct Entry {
    /// Which it is in the archive's list.
    pub index: usize,
    /// How many bytes it promises to have.
    pub bytes: u64,
}

/// Where the bytes of a file begin and end, its own head with them.
struct Extent<'a> {
    name: &'a str,
    start: u64,
    end: u64,
}

/// The kind of thing that something on a Unix disk is, and what a file is there.
const KIND: u32 = 0o170_000;
const FILE: u32 = 0o100_000;

/// Looks at every file in the list of an archive.
pub fn list<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    list_at: u64,
    limits: &Limits,
) -> Result<BTreeMap<String, Entry>, ArchiveFault> {
    let mut entries = BTreeMap::new();
    let mut total: u64 = 0;
    for index in 0..zip.len() {
        let (name, bytes) = look(zip, index, limits)?;
        total = total.saturating_add(bytes);
        if total > limits.total {
            return Err(ArchiveFault::TooMuch { most: limits.total });
        }
        entries.insert(name, Entry { index, bytes });
    }
    no_clashes(entries.keys())?;
    no_overlaps(zip, &entries, list_at)?;
    Ok(entries)
}

/// One file: its name, and how many bytes it promises to have.
fn look<R: Read + Seek>(zip: &ZipArchive<R>, index: usize, limits: &Limits) -> Result<(String, u64), ArchiveFault> {
    let entry = zip.by_index_data(index).map_err(damaged)?;
    let raw = entry.name_raw();
    let bad = |why| ArchiveFault::entry(String::from_utf8_lossy(raw), why);
    let kind = entry.unix_mode().map_or(0, |mode| mode & KIND);
    if entry.is_symlink() {
        return Err(bad(BadEntry::Link));
    }
    // Before its name is looked at: that of a folder ends with an empty part.
    if entry.is_dir() && plain_name(raw.strip_suffix(b"/").unwrap_or(raw), limits).is_ok() {
        return Err(bad(BadEntry::Folder));
    }
    let name = plain_name(raw, limits).map_err(|why| bad(BadEntry::Name(why)))?;
    if kind != 0 && kind != FILE {
        return Err(bad(BadEntry::Special));
    }
    if entry.encrypted() {
        return Err(bad(BadEntry::Encrypted));
    }
    if ![CompressionMethod::Stored, CompressionMethod::Deflated].contains(&entry.compression()) {
        return Err(bad(BadEntry::Compression));
    }
    if entry.size() > limits.file {
        return Err(bad(BadEntry::Large { most: limits.file }));
    }
    if entry.size() > limits.ratio_from && entry.size() / limits.ratio > entry.compressed_size() {
        return Err(bad(BadEntry::Bomb { most: limits.ratio }));
    }
    Ok((name.to_owned(), entry.size()))
}

/// No two names are one on a disk that knows no capitals, and none is a folder there.
fn no_clashes<'a>(names: impl Iterator<Item = &'a String> + Clone) -> Result<(), ArchiveFault> {
    let mut small: HashMap<String, &str> = HashMap::new();
    for name in names.clone() {
        if let Some(other) = small.insert(name.to_ascii_lowercase(), name) {
            return Err(ArchiveFault::entry(name, BadEntry::Capitals { other: other.to_owned() }));
        }
    }
    for name in names {
        let lower = name.to_ascii_lowercase();
        let above = lower.match_indices('/').find_map(|(at, _)| small.get(lower.get(..at)?));
        if let Some(other) = above {
            return Err(ArchiveFault::entry(name, BadEntry::InFile { other: (*other).to_owned() }));
        }
    }
    Ok(())
}

/// The files lie one after the other from the beginning to the list, and each head says what the list says.
fn no_overlaps<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    entries: &BTreeMap<String, Entry>,
    list_at: u64,
) -> Result<(), ArchiveFault> {
    let mut extents = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        let disagrees = |_: ZipError| ArchiveFault::entry(name, BadEntry::Disagrees);
        let same = ZipReadOptions::new().enforce_header_consistency(true);
        let file = zip.by_index_with_options(entry.index, same).map_err(disagrees)?;
        let data = file.data_start().unwrap_or_default();
        extents.push(Extent { name, start: file.header_start(), end: data.saturating_add(file.compressed_size()) });
    }
    extents.sort_by_key(|extent| (extent.start, extent.end));
    let mut before = Extent { name: "", start: 0, end: 0 };
    for extent in extents {
        if extent.start < before.end {
            return Err(ArchiveFault::entry(extent.name, BadEntry::Overlap { other: before.name.to_owned() }));
        }
        if extent.start > before.end {
            return Err(ArchiveFault::Stray);
        }
        before = extent;
    }
    match before.end.cmp(&list_at) {
        std::cmp::Ordering::Less => Err(ArchiveFault::Stray),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(ArchiveFault::entry(before.name, BadEntry::Disagrees)),
    }
}

/// What the reader of archives says, where no file is to blame.
pub fn damaged(error: ZipError) -> ArchiveFault {
    match error {
        ZipError::Io(error) => ArchiveFault::Closed(error),
        error => ArchiveFault::Damaged(error.to_string()),
    }
}
