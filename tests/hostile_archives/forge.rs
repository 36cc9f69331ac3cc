//! Zip archives byte by byte, so that each of their figures can be made to lie.

use std::io::Write as _;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// A file of an archive, as its head and the list at the end are to say.
#[derive(Clone)]
pub struct Entry {
    pub name: Vec<u8>,
    /// What its head calls it.
    pub head_name: Option<Vec<u8>>,
    /// The bytes that lie there.
    pub packed: Vec<u8>,
    /// How many bytes it promises to have.
    pub bytes: u32,
    pub crc: u32,
    pub method: u16,
    pub flags: u16,
    /// What it is on a Unix disk.
    pub mode: u32,
    /// Where it says that it lies.
    pub at: Option<u32>,
    /// Whether its own head and bytes are left out.
    pub only_listed: bool,
    /// Bytes that lie after it.
    pub after: Vec<u8>,
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

pub fn stored(name: impl AsRef<[u8]>, bytes: impl AsRef<[u8]>) -> Entry {
    let bytes = bytes.as_ref();
    Entry {
        name: name.as_ref().to_vec(),
        head_name: None,
        packed: bytes.to_vec(),
        bytes: bytes.len() as u32,
        crc: crc(bytes),
        method: 0,
        flags: 0,
        mode: 0o100_644,
        at: None,
        only_listed: false,
        after: Vec::new(),
    }
}

pub fn deflated(name: impl AsRef<[u8]>, bytes: &[u8]) -> Entry {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    Entry { packed: encoder.finish().unwrap(), method: 8, ..stored(name, bytes) }
}

/// What the end of an archive says.
pub struct End {
    pub entries: u16,
    pub list: u32,
    pub list_at: u32,
}

/// An archive of these files, with an end that tells the truth.
pub fn zip(entries: &[Entry]) -> Vec<u8> {
    zip_with(entries, |_| {})
}

/// The same with an end that says something else.
pub fn zip_with(entries: &[Entry], lie: impl FnOnce(&mut End)) -> Vec<u8> {
    let (mut all, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let Entry { name, packed, bytes, crc, method, flags, mode, .. } = entry;
        let at = entry.at.unwrap_or(all.len() as u32);
        let common = |out: &mut Vec<u8>, name: &[u8]| {
            for half in [20, *flags, *method, 0, 0x21] {
                out.extend(half.to_le_bytes());
            }
            for word in [*crc, packed.len() as u32, *bytes] {
                out.extend(word.to_le_bytes());
            }
            out.extend((name.len() as u16).to_le_bytes());
            out.extend(0_u16.to_le_bytes());
        };
        if !entry.only_listed {
            let head_name = entry.head_name.as_ref().unwrap_or(name);
            all.extend(b"PK\x03\x04");
            common(&mut all, head_name);
            all.extend(head_name);
            all.extend(packed);
            all.extend(&entry.after);
        }
        list.extend(b"PK\x01\x02");
        // Made on Unix, so that its mode counts.
        list.extend(0x0314_u16.to_le_bytes());
        common(&mut list, name);
        for half in [0_u16, 0, 0] {
            list.extend(half.to_le_bytes());
        }
        list.extend((mode << 16).to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(name);
    }
    let mut end = End { entries: entries.len() as u16, list: list.len() as u32, list_at: all.len() as u32 };
    lie(&mut end);
    all.extend(list);
    all.extend(b"PK\x05\x06\0\0\0\0");
    all.extend(end.entries.to_le_bytes());
    all.extend(end.entries.to_le_bytes());
    all.extend(end.list.to_le_bytes());
    all.extend(end.list_at.to_le_bytes());
    all.extend([0, 0]);
    all
}
