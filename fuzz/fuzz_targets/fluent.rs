//! The Fluent reader: whatever a file says, its sentences are said with bounds, and the checker comes back.
#![no_main]

use gps::mission::TextKey;
use gps::pack::{Ask, Memory, check_interface};
use gps::words::{Catalog, FluentFile, Language};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(language) = Language::parse("nl") else { return };
    if which % 4 == 0 {
        let mut locales = Memory::new();
        locales.put("locales/nl/a.ftl", text);
        let _ = check_interface(&locales, &language, Ask::default());
    } else {
        let file = FluentFile { path: "a.ftl".to_owned(), text: text.to_owned() };
        let words = Catalog::new(vec![(language.clone(), vec![file])]).words(&language);
        for key in [TextKey::value("a"), TextKey::attribute("a", "b"), TextKey::attribute("hello", "title")] {
            assert!(words.get(&key).len() < 100_000);
        }
    }
});
