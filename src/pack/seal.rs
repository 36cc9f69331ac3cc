//! Review seals: whether what somebody read is still what stands there.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::hash::short;
use super::message::Message;
use super::model::Seal;
use crate::mission::TextKey;
use crate::words::{Words, day_in_words};

/// Messages by name, each with a short hash of what it says.
pub type Hashes = BTreeMap<String, String>;

/// Whether a seal holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nobody read it.
    None,
    /// It says what it said when it was read.
    Whole,
    /// These messages have changed since, are gone, or are new.
    Broken(Vec<String>),
}

/// Whether a seal holds for what something says now. A mission or a language of which one message changed keeps the rest
/// of its seal: what is named is what has to be read again.
pub fn state(seal: Option<&Seal>, now: &Hashes) -> State {
    let Some(seal) = seal else { return State::None };
    let names: BTreeSet<&String> = seal.texts.keys().chain(now.keys()).collect();
    let broken = names.into_iter().filter(|name| seal.texts.get(*name) != now.get(*name));
    let broken: Vec<String> = broken.cloned().collect();
    if broken.is_empty() { State::Whole } else { State::Broken(broken) }
}

/// The hash of a message: of all its parts by name, however they are ordered and wrapped.
pub fn hash<'a>(parts: impl IntoIterator<Item = (Option<&'a str>, &'a str)>) -> String {
    let parts: BTreeMap<Option<&str>, &str> = parts.into_iter().collect();
    let mut bytes = Vec::new();
    for (attribute, text) in parts {
        bytes.extend_from_slice(attribute.unwrap_or_default().as_bytes());
        for word in text.split_ascii_whitespace() {
            bytes.push(0);
            bytes.extend_from_slice(word.as_bytes());
        }
        bytes.push(1);
    }
    short(&bytes)
}

/// A seal with whether it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    /// The seal.
    pub seal: Seal,
    /// Whether it holds.
    pub state: State,
}

impl Sealed {
    /// In one sentence, for staff: who read it, as what, when, and whether it has changed since.
    pub fn in_words(&self, words: &Words) -> String {
        let Seal { by, role, day, version, .. } = &self.seal;
        let said = day.parse().map_or_else(|_| day.clone(), |day| day_in_words(words, day));
        // Marks that keep directions apart stand round the whole already.
        let said = said.replace(['\u{2068}', '\u{2069}'], "");
        let (name, count) = match &self.state {
            State::None => ("review-none", 0),
            State::Whole => ("review-whole", 0),
            State::Broken(names) => ("review-broken", names.len()),
        };
        let mut message = Message::new(TextKey::value(name));
        message.args = vec![("by", by.into()), ("role", role.into()), ("day", said.into())];
        message.args.extend([("version", version.to_string().into()), ("count", count.into())]);
        message.in_words(words)
    }
}

/// What staff read about a mission, a guide or a language: a sentence for each seal, or that there is none. No girl is
/// shown it.
pub fn in_words(sealed: &[Sealed], words: &Words) -> Vec<String> {
    if sealed.is_empty() {
        return vec![Message::new(TextKey::value("review-none")).in_words(words)];
    }
    sealed.iter().map(|sealed| sealed.in_words(words)).collect()
}

#[cfg(test)]
#[path = "seal_tests.rs"]
mod tests;
