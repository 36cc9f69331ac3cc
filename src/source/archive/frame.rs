//! The end of an archive, which says where the list of its files stands: read first, with a buffer of fixed size, so that
//! nothing is set aside for what an archive only promises.

use std::io::{Read, Seek, SeekFrom};

use super::fault::ArchiveFault;
use super::limits::Limits;

/// How many bytes the end has; none of ours says more after it.
const END: usize = 22;

/// How the end begins.
const SIGN: [u8; 4] = *b"PK\x05\x06";

/// Where the list of files stands.
pub struct Frame {
    /// How many files there are.
    pub entries: u16,
    /// Where their list begins.
    pub list_at: u64,
}

/// Reads the end of an archive: it has to be the last thing there, and the list the thing before it.
pub fn read(reader: &mut (impl Read + Seek), limits: &Limits) -> Result<Frame, ArchiveFault> {
    let length = reader.seek(SeekFrom::End(0))?;
    let at = length.checked_sub(END as u64).ok_or(ArchiveFault::Cut)?;
    let mut end = [0; END];
    reader.seek(SeekFrom::Start(at))?;
    reader.read_exact(&mut end)?;
    let [a, b, c, d, disk @ .., _, _] = end;
    let [_, _, _, _, here, here_high, all, all_high, s0, s1, s2, s3, l0, l1, l2, l3] = disk;
    let (here, entries) = (u16::from_le_bytes([here, here_high]), u16::from_le_bytes([all, all_high]));
    let (size, list_at) = (u32::from_le_bytes([s0, s1, s2, s3]), u64::from(u32::from_le_bytes([l0, l1, l2, l3])));
    // A note after the end, or several disks: nobody makes a pack so.
    let is_whole = [a, b, c, d] == SIGN && end.ends_with(&[0, 0]) && disk.starts_with(&[0; 4]) && here == entries;
    if !is_whole {
        return Err(ArchiveFault::Cut);
    }
    if entries > limits.entries || size > limits.list {
        return Err(ArchiveFault::TooMany { most: limits.entries });
    }
    if list_at + u64::from(size) == at { Ok(Frame { entries, list_at }) } else { Err(ArchiveFault::Stray) }
}

/// The first name in the list that stands there twice.
pub fn doubled(reader: &mut (impl Read + Seek), frame: &Frame) -> Result<Option<String>, ArchiveFault> {
    const HEAD: usize = 46;
    let mut seen = std::collections::HashSet::new();
    reader.seek(SeekFrom::Start(frame.list_at))?;
    for _ in 0..frame.entries {
        let mut head = [0; HEAD];
        reader.read_exact(&mut head)?;
        let length = |at: usize| u16::from_le_bytes([head[at], head[at + 1]]);
        let mut name = vec![0; length(28).into()];
        reader.read_exact(&mut name)?;
        if !seen.insert(name.clone()) {
            return Ok(Some(String::from_utf8_lossy(&name).into_owned()));
        }
        reader.seek_relative(i64::from(length(30)) + i64::from(length(32)))?;
    }
    Ok(None)
}
