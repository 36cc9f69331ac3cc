//! The texts of a language without what they say: their names, and what is filled in. Rules that compare texts need no
//! more of them, and a big pack has a great many.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use super::references::References;
use crate::pack::load::source_file::TextFile;
use crate::words::Language;

/// The texts of one language.
pub struct Texts<'a> {
    /// The language.
    pub language: Language,
    /// Its messages in file order, doubled ones too.
    pub entries: Vec<Entry<'a>>,
    /// The first message of each name, by its place in `entries`.
    index: HashMap<&'a str, usize>,
    /// Its terms by name, with what they refer to.
    pub terms: HashMap<&'a str, Option<Box<References<'a>>>>,
    referred_to: OnceLock<HashSet<&'a str>>,
}

/// One message.
pub struct Entry<'a> {
    /// Where it stands.
    pub file: &'a TextFile,
    /// Its name, cut from the file.
    pub name: &'a str,
    /// Its value, if it has one, and its attributes, in order.
    pub parts: Vec<Part<'a>>,
}

/// One text of a message: its value or an attribute.
pub struct Part<'a> {
    /// The attribute's name, cut from the file; none for the value.
    pub attribute: Option<&'a str>,
    /// What it says, as it stands in the file.
    pub text: &'a str,
    /// What it refers to; nearly every text is nothing but words.
    pub references: Option<Box<References<'a>>>,
}

impl<'a> Texts<'a> {
    /// The messages and terms of a language.
    pub fn new(
        language: Language,
        entries: Vec<Entry<'a>>,
        terms: HashMap<&'a str, Option<Box<References<'a>>>>,
    ) -> Self {
        let mut index = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            index.entry(entry.name).or_insert(at);
        }
        Self { language, entries, index, terms, referred_to: OnceLock::new() }
    }

    /// A message by its name; of two with the same name the first.
    pub fn get(&self, message: &str) -> Option<&Entry<'a>> {
        self.index.get(message).map(|at| &self.entries[*at])
    }

    /// Whether another message of this language takes this one in.
    pub fn is_referred_to(&self, message: &str) -> bool {
        let referred_to = self.referred_to.get_or_init(|| {
            let references =
                self.entries.iter().flat_map(|entry| &entry.parts).filter_map(|part| part.references.as_ref());
            references.flat_map(|references| &references.messages).map(|(message, _)| *message).collect()
        });
        referred_to.contains(message)
    }
}

impl<'a> Entry<'a> {
    /// One of its parts.
    pub fn part(&self, attribute: Option<&str>) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.attribute == attribute)
    }

    /// Whether none of its parts refers to anything.
    pub fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| part.references.is_none())
    }
}

impl<'a> Part<'a> {
    /// The values that are filled in.
    pub fn variables(&self) -> &BTreeSet<&'a str> {
        static NONE: BTreeSet<&str> = BTreeSet::new();
        self.references.as_ref().map_or(&NONE, |references| &references.variables)
    }
}
