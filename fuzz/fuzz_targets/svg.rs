//! The intake of pictures: whatever the bytes say, they are refused or drawn small, and nothing is read besides them.
#![no_main]

use gps::pack::picture::Art;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(art) = Art::read(bytes) {
        let _ = art.draw(24, 24);
    }
});
