//! The memory of a process, searched from outside: everything that a picture of it on disk would hold.

use std::fmt;
use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

use memchr::memmem;

/// How much is read at a time.
const CHUNK: usize = 1 << 20;
/// How much around a find is shown.
const AROUND: usize = 48;

/// A word that is searched for, in every encoding that a program keeps text in.
pub struct Marker {
    what: &'static str,
    word: String,
    encoded: [(&'static str, Vec<u8>); 3],
}

impl Marker {
    /// A word, and whose place it takes.
    pub fn new(what: &'static str, word: &str) -> Self {
        let utf16 = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let utf32 = word.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
        let encoded = [("UTF-8", word.as_bytes().to_vec()), ("UTF-16", utf16), ("UTF-32", utf32)];
        Self { what, word: word.to_owned(), encoded }
    }

    /// Whose place it takes.
    pub fn what(&self) -> &'static str {
        self.what
    }

    /// The word itself.
    pub fn word(&self) -> &str {
        &self.word
    }
}

/// A place in memory where a word stands.
pub struct Find {
    /// Which word.
    pub what: &'static str,
    encoding: &'static str,
    address: u64,
    map: String,
    around: Vec<u8>,
}

impl fmt::Debug for Find {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, encoding, address, map, around } = self;
        write!(f, "{what} as {encoding} at {address:#x} in {map}: {}", around.escape_ascii())
    }
}

/// Every place in the memory of a process where one of the words stands.
pub fn find_in_memory(process: u32, markers: &[Marker]) -> Vec<Find> {
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut found = Vec::new();
    for map in maps.lines().filter(|map| map.split(' ').nth(1).is_some_and(|rights| rights.starts_with('r'))) {
        let (from, to) = map.split(' ').next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|address| u64::from_str_radix(address, 16).unwrap());
        find_in_map(&memory, from..to, map, markers, &mut found);
    }
    found
}

fn find_in_map(memory: &File, range: Range<u64>, map: &str, markers: &[Marker], found: &mut Vec<Find>) {
    let words = || markers.iter().flat_map(|marker| marker.encoded.iter().map(move |word| (marker.what, word)));
    let overlap = words().map(|(_, (_, bytes))| bytes.len()).max().unwrap_or(0);
    let (mut chunk, mut at) = (vec![0; CHUNK + overlap], range.start);
    while at < range.end {
        let room = usize::try_from(range.end - at).unwrap().min(chunk.len());
        // Memory of a device cannot be read by anybody, so it cannot be copied to disk either.
        let Ok(read @ 1..) = memory.read_at(&mut chunk[..room], at) else { return };
        let bytes = &chunk[..read];
        for (what, (encoding, word)) in words() {
            for place in memmem::find_iter(bytes, word).filter(|place| *place < CHUNK) {
                let around = bytes[place.saturating_sub(AROUND)..read.min(place + word.len() + AROUND)].to_vec();
                let address = at + place as u64;
                found.push(Find { what, encoding, address, map: map.to_owned(), around });
            }
        }
        at += read.min(CHUNK) as u64;
    }
}

/// The words in a file, or in its name.
pub fn find_in_file(path: &Path, markers: &[Marker]) -> Vec<String> {
    let mut bytes = fs::read(path).unwrap();
    bytes.extend(path.as_os_str().as_encoded_bytes());
    let found =
        markers.iter().filter(|marker| marker.encoded.iter().any(|(_, word)| memmem::find(&bytes, word).is_some()));
    found.map(|marker| format!("{} in {}", marker.what, path.display())).collect()
}
