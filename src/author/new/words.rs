//! Words that are still to be written: every sentence that something new needs, each with advice behind the mark.

use std::fmt::Write as _;

use super::Desk;
use super::template::{WORDS, taught};
use crate::mission::TextKey;
use crate::pack::TO_BE_WRITTEN;
use crate::words::{Language, Words};

/// A sentence that is needed, and the message among the interface's words that advises on it.
pub struct Needed {
    /// The sentence.
    pub key: TextKey,
    /// The advice.
    pub advice: String,
}

impl Needed {
    /// A sentence with advice.
    pub fn new(key: TextKey, advice: impl Into<String>) -> Self {
        Self { key, advice: advice.into() }
    }
}

/// The languages that the pack itself is written in: a layer need not speak all those of what it lies over.
pub fn languages(desk: &Desk) -> Vec<Language> {
    let all = desk.content.pack().texts.languages();
    let Some(own) = desk.own() else { return all };
    all.into_iter().filter(|language| own.languages.iter().any(|tag| tag == language.as_str())).collect()
}

/// A Fluent file for these sentences in each language of the pack; `path` is its path below the language.
pub fn files(desk: &Desk, path: &str, needed: &[Needed]) -> Vec<(String, String)> {
    let file = |language: Language| {
        let text = taught(WORDS, desk.comments) + &fluent(needed, &desk.interface.words(&language));
        (format!("locales/{language}/{path}"), text)
    };
    languages(desk).into_iter().map(file).collect()
}

/// The messages, in the order of the sentences.
pub fn fluent(needed: &[Needed], words: &Words) -> String {
    let mut text = String::new();
    let mut open = None;
    for Needed { key, advice } in needed {
        let said = format!("{TO_BE_WRITTEN} {}", words.get(&TextKey::value(advice.as_str())));
        if open != Some(&key.message) {
            let gap = if open.is_some() { "\n" } else { "" };
            let _ = write!(text, "{gap}{} =", key.message);
            if key.attribute.is_some() {
                text.push('\n');
            }
            open = Some(&key.message);
        }
        let _ = match &key.attribute {
            Some(attribute) => writeln!(text, "    .{attribute} = {said}"),
            None => writeln!(text, " {said}"),
        };
    }
    text
}
