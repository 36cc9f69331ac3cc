//! The texts of a language without what they say: their names, and what is filled in. Rules that compare texts need no
//! more of them, and a big pack has a great many.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use super::references::References;
use crate::pack::load::source_file::TextFile;
use crate::pack::location::Location;
use crate::words::Language;

/// The texts of one language.
pub struct Texts<'a> {
    /// The language.
    pub language: Language,
    /// Its messages as they stand in the files, by layer, the uppermost first, doubled ones too.
    pub entries: Vec<Entry<'a>>,
    /// The first message of each name in `entries`, or the one that several layers make together.
    index: HashMap<&'a str, Known<'a>>,
    /// Its terms by name, with what they refer to.
    pub terms: HashMap<&'a str, Option<Arc<References<'a>>>>,
    referred_to: OnceLock<HashSet<&'a str>>,
}

/// What is known by a name.
struct Known<'a> {
    /// The first message of that name.
    first: usize,
    /// The layer it was last looked for in.
    depth: usize,
    /// The message with all its parts, where several layers have some.
    merged: Option<Entry<'a>>,
}

/// One message.
pub struct Entry<'a> {
    /// Where it stands; of one that several layers make together, where it stands in the lowest.
    pub file: &'a TextFile,
    /// Its name, cut from the file.
    pub name: &'a str,
    /// Its value, if it has one, and its attributes, in order.
    pub parts: Vec<Part<'a>>,
}

/// One text of a message: its value or an attribute.
#[derive(Clone)]
pub struct Part<'a> {
    /// Where it stands.
    pub file: &'a TextFile,
    /// The message's name, cut from that file.
    pub message: &'a str,
    /// The attribute's name, cut from the file; none for the value.
    pub attribute: Option<&'a str>,
    /// What it says, as it stands in the file.
    pub text: &'a str,
    /// What it refers to; nearly every text is nothing but words.
    pub references: Option<Arc<References<'a>>>,
}

impl<'a> Texts<'a> {
    /// The messages and terms of a language.
    pub fn new(
        language: Language,
        entries: Vec<Entry<'a>>,
        terms: HashMap<&'a str, Option<Arc<References<'a>>>>,
    ) -> Self {
        let mut index: HashMap<&str, Known> = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let depth = entry.file.depth;
            let Some(known) = index.get_mut(entry.name) else {
                index.insert(entry.name, Known { first: at, depth, merged: None });
                continue;
            };
            // Twice in one layer is a slip; in two it is one message, each part of the upper one that has it.
            if known.depth != depth {
                known.depth = depth;
                let above = known.merged.as_ref().or_else(|| entries.get(known.first));
                known.merged = above.map(|above| above.over(entry));
            }
        }
        Self { language, entries, index, terms, referred_to: OnceLock::new() }
    }

    /// A message by its name; of two with the same name in one layer the first, of several layers what they make together.
    pub fn get(&self, message: &str) -> Option<&Entry<'a>> {
        let known = self.index.get(message)?;
        known.merged.as_ref().or_else(|| self.entries.get(known.first))
    }

    /// The first message of a name as it stands in its file, whatever layers lie below.
    pub fn first(&self, message: &str) -> Option<&Entry<'a>> {
        self.entries.get(self.index.get(message)?.first)
    }

    /// The messages by name, each as every layer has it, the uppermost first.
    pub fn by_name(&self) -> HashMap<&'a str, Vec<&Entry<'a>>> {
        let mut by_name: HashMap<&str, Vec<&Entry>> = HashMap::new();
        for entry in &self.entries {
            by_name.entry(entry.name).or_default().push(entry);
        }
        by_name
    }

    /// Every message as it is said: what several layers make together once, and doubled ones too.
    pub fn said(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.iter().enumerate().filter_map(|(at, entry)| {
            let known = self.index.get(entry.name)?;
            match &known.merged {
                Some(merged) => (known.first == at).then_some(merged),
                None => Some(entry),
            }
        })
    }

    /// Whether another message of this language takes this one in.
    pub fn is_referred_to(&self, message: &str) -> bool {
        let referred_to = self.referred_to.get_or_init(|| {
            let references = self.said().flat_map(|entry| &entry.parts).filter_map(|part| part.references.as_ref());
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

    /// This message over one below: its own parts, and those that only the other has.
    fn over(&self, below: &Self) -> Self {
        // In the order of the one below, which is whole.
        let of_below = below.parts.iter().map(|part| self.part(part.attribute).unwrap_or(part));
        let more = self.parts.iter().filter(|part| below.part(part.attribute).is_none());
        let parts = of_below.chain(more).cloned().collect();
        Self { file: below.file, name: below.name, parts }
    }

    /// Whether none of its parts refers to anything.
    pub fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| part.references.is_none())
    }
}

impl<'a> Part<'a> {
    /// The place of its name.
    pub fn spot(&self) -> Location {
        self.file.spot_of(self.attribute.unwrap_or(self.message))
    }

    /// The values that are filled in.
    pub fn variables(&self) -> &BTreeSet<&'a str> {
        static NONE: BTreeSet<&str> = BTreeSet::new();
        self.references.as_ref().map_or(&NONE, |references| &references.variables)
    }
}
