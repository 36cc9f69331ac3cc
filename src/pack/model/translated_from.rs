//! What the reference said when a sentence was translated: by that the program knows which translations are behind.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::pack::hash::short;

/// `locales/<language>/translated_from.ron`: for every message of a language, and of that for every part by name (empty for
/// its value), what the reference said and what this language said when somebody last held them side by side. A command
/// writes it, nobody does by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TranslatedFrom(pub BTreeMap<String, BTreeMap<String, Twins>>);

/// Eight hex digits of what the reference said, then eight of what the translation said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Twins(String);

/// How many digits each of the two has.
const DIGITS: usize = 8;

impl Twins {
    /// A sentence of the reference and its translation, however they are wrapped.
    pub fn of(reference: &str, translation: &str) -> Self {
        let digits = |text: &str| {
            let mut hash = short(text.split_whitespace().collect::<Vec<_>>().join(" ").as_bytes());
            hash.truncate(DIGITS);
            hash
        };
        Self(digits(reference) + &digits(translation))
    }

    /// Whether, of what was noted here, the reference says something else now and the translation still says the same.
    pub fn is_behind(&self, now: &Self) -> bool {
        self.0.get(..DIGITS) != now.0.get(..DIGITS) && self.0.get(DIGITS..) == now.0.get(DIGITS..)
    }
}

impl TranslatedFrom {
    /// Notes a part of a message.
    pub fn note(&mut self, message: &str, attribute: Option<&str>, twins: Twins) {
        let parts = self.0.entry(message.to_owned()).or_default();
        parts.insert(attribute.unwrap_or_default().to_owned(), twins);
    }

    /// What was noted of a part of a message.
    pub fn get(&self, message: &str, attribute: Option<&str>) -> Option<&Twins> {
        self.0.get(message)?.get(attribute.unwrap_or_default())
    }

    /// How many sentences it knows.
    pub fn len(&self) -> usize {
        self.0.values().map(BTreeMap::len).sum()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
