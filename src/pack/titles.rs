//! What packs are called.

use std::collections::BTreeMap;

use super::model::Manifest;
use crate::source::Source;
use crate::words::{Catalog, FluentFile, Language};

/// What a pack is called in some languages: its own title there, or in its first language; its name where it has none.
pub fn titles(source: &dyn Source, manifest: &Manifest, languages: &[Language]) -> BTreeMap<Language, String> {
    let spoken: Vec<Language> = manifest.languages.iter().filter_map(|tag| Language::parse(tag).ok()).collect();
    let read = |path: String| {
        let text = String::from_utf8(source.read(&path).ok()?).ok()?;
        Some(FluentFile::new(path, text))
    };
    let catalog = |paths: &dyn Fn(&Language) -> Vec<String>| {
        let of = |language: &Language| (language.clone(), paths(language).into_iter().filter_map(read).collect());
        Catalog::new(spoken.iter().map(of).collect())
    };
    let key = manifest.own_title();
    let says = |catalog: &Catalog| languages.iter().all(|language| catalog.words(language).has(&key));
    let mut found = catalog(&|language| vec![format!("locales/{language}/{TITLES}")]);
    // A name may stand anywhere.
    if !says(&found) {
        let files = source.files().unwrap_or_default();
        let of = |path: &&String, language: &Language| path.starts_with(&format!("locales/{language}/"));
        found = catalog(&|language| files.iter().filter(|path| of(path, language)).cloned().collect());
    }
    let title = |language: &Language| {
        let words = found.words(language);
        if words.has(&key) { words.get(&key) } else { manifest.id.to_string() }
    };
    languages.iter().map(|language| (language.clone(), title(language))).collect()
}

/// The file in which a pack usually says what it is called.
const TITLES: &str = "pack.ftl";
