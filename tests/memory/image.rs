//! The memory of a process, searched from outside: everything that a picture of it on disk would hold.

use std::fmt;
use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use memchr::memmem;

/// How much is read at a time.
const CHUNK: usize = 1 << 20;
/// How much around a find is shown.
const AROUND: usize = 48;

/// Something of hers that is searched for, in every encoding that a program keeps it in.
pub struct Marker {
    what: &'static str,
    encoded: Vec<(&'static str, Vec<u8>)>,
}

impl Marker {
    /// A word, and whose place it takes.
    pub fn new(what: &'static str, word: &str) -> Self {
        Self { what, encoded: encoded(word).into() }
    }

    /// Any run of two or more words of a passphrase.
    pub fn of_passphrase(what: &'static str, passphrase: &str) -> Self {
        let words: Vec<_> = passphrase.split('-').collect();
        Self { what, encoded: words.windows(2).flat_map(|pair| encoded(&pair.join("-"))).collect() }
    }

    /// Also the blocks that HMAC makes of it before it is hashed: whoever finds one has the word.
    pub fn or_as_a_key(mut self) -> Self {
        let words: Vec<_> = self.encoded.iter().filter(|(encoding, _)| *encoding == "UTF-8").cloned().collect();
        for (name, pad) in [("an inner key", 0x36), ("an outer key", 0x5c)] {
            self.encoded.extend(words.iter().map(|(_, word)| (name, word.iter().map(|byte| byte ^ pad).collect())));
        }
        self
    }

    /// Bytes as they are.
    pub fn of_bytes(what: &'static str, bytes: &[u8]) -> Self {
        Self { what, encoded: vec![("bytes", bytes.to_vec())] }
    }

    /// Whose place it takes.
    pub fn what(&self) -> &'static str {
        self.what
    }

    /// Whether it stands in these bytes.
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        self.encoded.iter().any(|(_, word)| memmem::find(bytes, word).is_some())
    }
}

fn encoded(word: &str) -> [(&'static str, Vec<u8>); 3] {
    let utf16 = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf32 = word.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect();
    [("UTF-8", word.as_bytes().to_vec()), ("UTF-16", utf16), ("UTF-32", utf32)]
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
pub fn find_in_memory(process: u32, markers: &[&Marker]) -> Vec<Find> {
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

fn find_in_map(memory: &File, range: Range<u64>, map: &str, markers: &[&Marker], found: &mut Vec<Find>) {
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

/// The words in the files of a folder, or in their names.
pub fn find_on_disk(folder: &Path, markers: &[Marker]) -> Vec<String> {
    let find = |path: PathBuf| {
        let bytes = [fs::read(&path).unwrap().as_slice(), path.as_os_str().as_encoded_bytes()].join(&0);
        let found = markers.iter().filter(|marker| marker.is_in(&bytes));
        found.map(|marker| format!("{} in {}", marker.what, path.display())).collect::<Vec<_>>()
    };
    files(folder).into_iter().flat_map(find).collect()
}

/// The files of a folder and of those in it.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
