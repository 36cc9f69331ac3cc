//! All languages of one place: a pack, or the interface's own `locales` folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent::FluentResource;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast;

use super::depth::too_deep;
use super::escape::cut_escape;
use super::language::Language;
use super::merge::merge;
use super::own::OwnTexts;
use super::texts::Words;
use crate::mission::TextKey;
use crate::source::{Source, copies, unmarked};

/// All languages of one place. A language's Fluent is parsed when somebody first asks for it.
pub struct Catalog {
    /// The base language first.
    shelves: Vec<Shelf>,
    /// Words handed out before, so that what was missing is recorded in one place.
    given: Mutex<BTreeMap<(Language, bool), Arc<Words>>>,
}

/// A Fluent file of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFile {
    /// Its path in the place it comes from.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The layer it is of, where there are layers.
    pub origin: Option<Arc<str>>,
    /// How many layers lie over that one.
    pub depth: usize,
}

impl FluentFile {
    /// A file of a place without layers.
    pub fn new(path: String, text: String) -> Self {
        Self { path, text, origin: None, depth: 0 }
    }
}

/// A file of which the Fluent is parsed.
struct ParsedFile {
    path: String,
    origin: Option<Arc<str>>,
    depth: usize,
    resource: Arc<FluentResource>,
}

/// A language's files, parsed.
#[derive(Default)]
struct Parsed {
    /// By layer, the uppermost first.
    files: Vec<ParsedFile>,
    /// The messages that several layers have, whole.
    merged: Option<Arc<FluentResource>>,
}

/// Who gives a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Giver<'a> {
    /// The file.
    pub path: &'a str,
    /// Its layer, where there are layers.
    pub origin: Option<&'a str>,
}

/// One language's files.
struct Shelf {
    language: Language,
    /// Taken out by the one who parses them.
    raw: Mutex<Vec<FluentFile>>,
    parsed: OnceLock<Parsed>,
    own: OnceLock<Arc<OwnTexts>>,
}

impl Shelf {
    fn parsed(&self) -> &Parsed {
        self.parsed.get_or_init(|| {
            let mut raw = std::mem::take(&mut *self.raw.lock().unwrap_or_else(PoisonError::into_inner));
            // What does not parse is left out here and reported by the checker; the rest of the file is good.
            // The mark that some editors put before a text is no part of it.
            let parse = |text| FluentResource::try_new(unmarked(text)).unwrap_or_else(|(resource, _)| resource);
            let parse = |FluentFile { path, text, origin, depth }| ParsedFile {
                path,
                origin,
                depth,
                resource: Arc::new(parse(text)),
            };
            raw.sort_by_key(|file| file.depth);
            let whole = |text: &str| too_deep(text).is_none() && cut_escape(text).is_none();
            let files: Vec<_> = raw.into_iter().filter(|file| whole(&file.text)).map(parse).collect();
            let layers = files.iter().map(|file| (file.depth, file.resource.as_ref()));
            let merged = merge(layers).map(Arc::new);
            Parsed { files, merged }
        })
    }

    fn own(&self) -> Arc<OwnTexts> {
        let read = || {
            let files = self.parsed().files.iter().map(|file| (file.depth, file.resource.source()));
            Arc::new(OwnTexts::of(files))
        };
        Arc::clone(self.own.get_or_init(read))
    }

    /// What is spoken from, the first first.
    fn resources(&self) -> Vec<Arc<FluentResource>> {
        let Parsed { files, merged } = self.parsed();
        merged.iter().chain(files.iter().map(|file| &file.resource)).cloned().collect()
    }

    /// Who gives a sentence. As in [`Words`], of a message that is twice in one layer the first one stands.
    fn giver_of(&self, key: &TextKey) -> Option<Giver<'_>> {
        let mut looked_at = None;
        for file in &self.parsed().files {
            if looked_at == Some(file.depth) {
                continue;
            }
            if let Some(found) = message(&file.resource, &key.message) {
                if has_part(found, key) {
                    return Some(Giver { path: &file.path, origin: file.origin.as_deref() });
                }
                looked_at = Some(file.depth);
            }
        }
        None
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
        let shelve =
            |(language, raw)| Shelf { language, raw: Mutex::new(raw), parsed: OnceLock::new(), own: OnceLock::new() };
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
            files.extend(String::from_utf8(source.read(&path)?).map(|text| FluentFile::new(path, text)));
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
        let words = given.entry((language.clone(), false)).or_insert_with(|| Arc::new(self.words_of(language)));
        Arc::clone(words)
    }

    /// The same words, where every language leaves the sentences that `left` names to the languages behind it. The last one
    /// is never asked: somebody has to say something.
    pub fn words_leaving(&self, language: &Language, left: impl Fn(&Language) -> BTreeSet<TextKey>) -> Arc<Words> {
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let words = given.entry((language.clone(), true)).or_insert_with(|| {
            let chain = self.chain(language);
            let but_last = chain.split_last().map(|(_, before)| before).unwrap_or_default();
            let left = but_last.iter().map(|shelf| left(&shelf.language)).collect();
            Arc::new(self.words_of(language).leaving(left))
        });
        Arc::clone(words)
    }

    fn words_of(&self, language: &Language) -> Words {
        let chain = self.chain(language).into_iter();
        let texts = chain.map(|shelf| (shelf.language.clone(), shelf.resources()));
        Words::new(language.clone(), texts.collect())
    }

    /// The file that gives a sentence in a language, where need be one of a language it falls back to.
    pub fn file_of(&self, language: &Language, key: &TextKey) -> Option<&str> {
        self.giver_of(language, key).map(|giver| giver.path)
    }

    /// Who gives a sentence in a language, where need be in the words of one it falls back to.
    pub fn giver_of(&self, language: &Language, key: &TextKey) -> Option<Giver<'_>> {
        self.chain(language).into_iter().find_map(|shelf| shelf.giver_of(key))
    }

    /// What a language says itself, without those it falls back to.
    pub fn own(&self, language: &Language) -> Arc<OwnTexts> {
        let own = self.shelves.iter().find(|shelf| shelf.language == *language).map(Shelf::own);
        own.unwrap_or_default()
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
