//! All languages of one place: a pack, or the interface's own `locales` folder.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent::FluentResource;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast;

use super::depth::too_deep;
use super::escape::cut_escape;
use super::language::Language;
use super::texts::Words;
use crate::mission::TextKey;
use crate::source::{Source, copies, unmarked};

/// All languages of one place. A language's Fluent is parsed when somebody first asks for it.
pub struct Catalog {
    /// The base language first.
    shelves: Vec<Shelf>,
    /// Words handed out before, so that what was missing is recorded in one place.
    given: Mutex<BTreeMap<Language, Arc<Words>>>,
}

/// A Fluent file of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFile {
    /// Its path in the place it comes from.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// A file of which the Fluent is parsed.
struct ParsedFile {
    path: String,
    resource: Arc<FluentResource>,
}

/// One language's files.
struct Shelf {
    language: Language,
    /// Taken out by the one who parses them.
    raw: Mutex<Vec<FluentFile>>,
    parsed: OnceLock<Vec<ParsedFile>>,
}

impl Shelf {
    fn parsed(&self) -> &[ParsedFile] {
        self.parsed.get_or_init(|| {
            let raw = std::mem::take(&mut *self.raw.lock().unwrap_or_else(PoisonError::into_inner));
            // What does not parse is left out here and reported by the checker; the rest of the file is good.
            // The mark that some editors put before a text is no part of it.
            let parse = |text| FluentResource::try_new(unmarked(text)).unwrap_or_else(|(resource, _)| resource);
            let parse = |FluentFile { path, text }| ParsedFile { path, resource: Arc::new(parse(text)) };
            let whole = |text: &str| too_deep(text).is_none() && cut_escape(text).is_none();
            raw.into_iter().filter(|file| whole(&file.text)).map(parse).collect()
        })
    }

    /// The file that gives a sentence. As in [`Words`], of a message that is there twice the first one stands.
    fn file_of(&self, key: &TextKey) -> Option<&str> {
        let find = |file: &'_ ParsedFile| message(&file.resource, &key.message).map(|found| has_part(found, key));
        let (file, has_part) = self.parsed().iter().find_map(|file| Some((file, find(file)?)))?;
        has_part.then_some(file.path.as_str())
    }
}

fn message<'a>(resource: &'a FluentResource, name: &str) -> Option<&'a ast::Message<&'a str>> {
    resource.entries().find_map(|entry| match entry {
        ast::Entry::Message(message) if message.id.name == name => Some(message),
        _ => None,
    })
}

fn has_part(message: &ast::Message<&str>, key: &TextKey) -> bool {
    match &key.attribute {
        Some(name) => message.attributes.iter().any(|attribute| attribute.id.name == name),
        None => message.value.is_some(),
    }
}

impl Catalog {
    /// The languages with their files; the first is the base that the others fall back to.
    pub fn new(languages: Vec<(Language, Vec<FluentFile>)>) -> Self {
        let shelve = |(language, raw)| Shelf { language, raw: Mutex::new(raw), parsed: OnceLock::new() };
        Self { shelves: languages.into_iter().map(shelve).collect(), given: Mutex::default() }
    }

    /// Every language that has a folder in `source`: `base` first, the others sorted. A folder whose name is no language
    /// tag is left out, and so is a file that is not UTF-8, or a copy of another.
    ///
    /// # Errors
    /// Where the source cannot be listed or one of its files cannot be read.
    pub fn found(source: &dyn Source, base: &Language) -> io::Result<Self> {
        let mut languages: BTreeMap<Language, Vec<FluentFile>> = BTreeMap::new();
        let files = source.files()?;
        let copies = copies(&files);
        for path in files.into_iter().filter(|path| !copies.contains_key(path)) {
            let folder = path.split_once('/').filter(|_| path.ends_with(".ftl"));
            let Some(language) = folder.and_then(|(folder, _)| Language::parse(folder).ok()) else { continue };
            let files = languages.entry(language).or_default();
            files.extend(String::from_utf8(source.read(&path)?).map(|text| FluentFile { path, text }));
        }
        let first = languages.remove_entry(base).unwrap_or_else(|| (base.clone(), Vec::new()));
        Ok(Self::new(std::iter::once(first).chain(languages).collect()))
    }

    /// The languages to choose from, the base language first; the test languages are left out.
    pub fn languages(&self) -> Vec<Language> {
        self.shelves.iter().map(|shelf| shelf.language.clone()).collect()
    }

    /// The language to fall back to; none in a place without any.
    pub fn base(&self) -> Option<&Language> {
        self.shelves.first().map(|shelf| &shelf.language)
    }

    /// Whether `language` is one of these or a test language.
    pub fn speaks(&self, language: &Language) -> bool {
        language.is_test() || self.shelves.iter().any(|shelf| shelf.language == *language)
    }

    /// The words of a language. One that is not here gets those of its nearest relative (`fr` for `fr-BE`), or of the
    /// base language.
    pub fn words(&self, language: &Language) -> Arc<Words> {
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let words = given.entry(language.clone()).or_insert_with(|| {
            let chain = self.chain(language).into_iter();
            let parsed = |shelf: &Shelf| shelf.parsed().iter().map(|file| Arc::clone(&file.resource)).collect();
            let texts = chain.map(|shelf| (shelf.language.clone(), parsed(shelf)));
            Arc::new(Words::new(language.clone(), texts.collect()))
        });
        Arc::clone(words)
    }

    /// The file that gives a sentence in a language, where need be one of a language it falls back to.
    pub fn file_of(&self, language: &Language, key: &TextKey) -> Option<&str> {
        self.chain(language).into_iter().find_map(|shelf| shelf.file_of(key))
    }

    /// Forgets which languages were spoken and which of their sentences were asked for in vain.
    pub fn forget(&self) {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Where a language's sentences are looked for, in order.
    fn chain(&self, language: &Language) -> Vec<&Shelf> {
        let Some(base) = self.shelves.first() else { return Vec::new() };
        if language.is_test() {
            return vec![base];
        }
        let known: Vec<&Language> = self.shelves.iter().map(|shelf| &shelf.language).collect();
        let fallback = &base.language;
        let order = negotiate_languages(&[language], &known, Some(&fallback), NegotiationStrategy::Filtering);
        order.into_iter().filter_map(|found| self.shelves.iter().find(|shelf| shelf.language == **found)).collect()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("languages", &self.languages()).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "catalog_tests.rs"]
mod tests;
