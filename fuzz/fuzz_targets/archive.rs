//! The archive reader: whatever the bytes say, it is opened within its limits or refused, and what is opened is read.
#![no_main]

use std::io::Cursor;

use gps::pack::life::{Package, Signers};
use gps::source::archive::{Limits, plain_name};
use gps::source::{Archive, Source as _};
use libfuzzer_sys::fuzz_target;

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

fuzz_target!(|bytes: &[u8]| {
    let Ok(archive) = Archive::read_from(Cursor::new(bytes), "fuzz", &SMALL) else { return };
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
