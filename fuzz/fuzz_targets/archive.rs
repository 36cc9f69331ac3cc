//! The archive reader: whatever the bytes say, it is opened within its limits or refused, and what is opened is read. Half
//! of the inputs are archives as they are, the others say which bytes of a good one change: chance alone makes none.
#![no_main]

use std::io::{Cursor, Write as _};
use std::sync::OnceLock;

use gps::mission::ids::PackId;
use gps::pack::life::{CONTENTS, Contents, Listed, Package, Signers};
use gps::source::archive::{Limits, plain_name};
use gps::source::{Archive, Source as _};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const SMALL: Limits = Limits {
    entries: 100,
    list: 16 * 1024,
    file: 64 * 1024,
    total: 256 * 1024,
    ratio: 100,
    ratio_from: 1024,
    name: 200,
    depth: 8,
};

const FILES: [(&str, &str); 3] = [
    ("pack.ron", "(id: \"tiny\", version: \"1.0.0\", format: 1, languages: [\"nl\"], review: [])"),
    ("locales/nl/pack.ftl", "pack = Klein\n"),
    (
        "media/a.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\"/><rect width=\"1\"/><rect width=\"1\"/></svg>",
    ),
];

fn good() -> &'static [u8] {
    static GOOD: OnceLock<Vec<u8>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let listed = FILES.map(|(path, text)| Listed::of(path, text.as_bytes())).into();
        let contents = Contents::new(PackId::from("tiny"), "1.0.0".parse().unwrap(), None, listed);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let contents = contents.written().unwrap();
        for (at, (path, text)) in std::iter::once((CONTENTS, contents.as_str())).chain(FILES).enumerate() {
            let method = if at % 2 == 0 { CompressionMethod::Deflated } else { CompressionMethod::Stored };
            let options =
                SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
            zip.start_file(path, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    })
}

/// A good archive in which three bytes each say where one changes, and to what; with two the rest is cut off or repeated.
fn changed(how: &[u8]) -> Vec<u8> {
    let mut bytes = good().to_vec();
    for change in how.chunks(3) {
        match *change {
            [low, high, to] => {
                let at = usize::from(u16::from_le_bytes([low, high])) % bytes.len();
                bytes[at] = to;
            }
            [low, high] => bytes.truncate(usize::from(u16::from_le_bytes([low, high])) % bytes.len() + 1),
            [..] => bytes.extend_from_slice(good()),
        }
    }
    bytes
}

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let bytes = if which % 2 == 0 { bytes.to_vec() } else { changed(bytes) };
    let untouched = bytes == good();
    let archive = Archive::read_from(Cursor::new(bytes), "fuzz", &SMALL);
    let Ok(archive) = archive else {
        assert!(!untouched);
        return;
    };
    let files = archive.files().unwrap_or_default();
    let mut total = 0;
    for path in &files {
        assert!(plain_name(path.as_bytes(), &SMALL).is_ok());
        let unpacked = archive.unpack(path).map(|bytes| bytes.len() as u64).unwrap_or_default();
        assert!(unpacked <= SMALL.file);
        total += unpacked;
    }
    assert!(total <= SMALL.total && files.len() <= usize::from(SMALL.entries));
    let Ok(package) = Package::of(archive, &Signers::default()) else { return };
    for listed in &package.contents().files {
        let _ = package.unpack(&listed.path);
    }
});
