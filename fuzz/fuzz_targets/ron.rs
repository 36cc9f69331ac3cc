//! The RON reader: whatever a file says, it is read or refused, and the lossless tree gives its text back.
#![no_main]

use gps::mission::Mission;
use gps::pack::from_ron;
use gps::pack::life::Contents;
use gps::pack::model::{Guide, Help, Manifest, Module, People};
use gps::pack::sessions::Sessions;
use gps::pack::syntax::RonTree;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match which % 9 {
        0 => drop(from_ron::<Mission>(text)),
        1 => drop(from_ron::<Manifest>(text)),
        2 => drop(from_ron::<Module>(text)),
        3 => drop(from_ron::<Help>(text)),
        4 => drop(from_ron::<People>(text)),
        5 => drop(from_ron::<Guide>(text)),
        6 => drop(from_ron::<Sessions>(text)),
        7 => drop(Contents::read(text)),
        _ => {
            let tree = RonTree::new(text);
            let again: String = tree.tokens().iter().map(|token| tree.slice(&token.range())).collect();
            assert_eq!(again, text);
        }
    }
});
