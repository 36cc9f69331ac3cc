//! A sentence about a problem, before anybody has chosen a language for it.

use std::fmt;

use serde::{Serialize, Serializer};

use super::visible::visible;
use crate::mission::TextKey;
use crate::words::{FluentArgs, FluentValue, Words};

/// A sentence and the values that are filled in; [`Message::in_words`] says it in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name in `locales/<language>/check.ftl`.
    pub key: TextKey,
    /// What is filled in, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value that is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// A name, or a piece of the pack.
    Text(String),
    /// A number; a language may choose another form of a word by it.
    Number(u64),
    /// A sentence inside another.
    Said(Box<Message>),
}

impl Message {
    /// A sentence in which nothing is filled in yet.
    pub fn new(key: TextKey) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The sentence in a language. Where that has no such sentence, its name and its values: better than nothing.
    pub fn in_words(&self, words: &Words) -> String {
        if !words.has(&self.key) {
            return self.to_string();
        }
        let args: FluentArgs = self.args.iter().map(|(name, value)| (*name, value.in_words(words))).collect();
        let text = words.get_with(&self.key, &args);
        // Marks that keep two directions of writing apart; a terminal shows them as boxes, and they are copied along.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }
}

impl fmt::Display for Message {
    /// The name of the sentence and its values, for whoever has no words at hand.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.key.fmt(f)?;
        self.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Plain<'a> {
            key: String,
            args: std::collections::BTreeMap<&'a str, &'a Arg>,
        }
        let args = self.args.iter().map(|(name, value)| (*name, value)).collect();
        Plain { key: self.key.to_string(), args }.serialize(serializer)
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(&visible(text)),
            Self::Number(number) => number.fmt(f),
            Self::Said(said) => said.fmt(f),
        }
    }
}

impl Arg {
    fn in_words(&self, words: &Words) -> FluentValue<'_> {
        match self {
            // Into a sentence goes only what can be seen.
            Self::Text(text) => visible(text).into(),
            Self::Number(number) => (*number).into(),
            Self::Said(said) => said.in_words(words).into(),
        }
    }
}

impl From<&Message> for Arg {
    fn from(said: &Message) -> Self {
        Self::Said(Box::new(said.clone()))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Arg {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Arg {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}
