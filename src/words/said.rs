//! A sentence by its place, and as it is said: what stands on a page still knows which sentence it is, so that a
//! recording, a sign clip or a mark for translators finds it.

use std::fmt;
use std::ops::Deref;

use crate::mission::TextKey;

/// A sentence, by where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sentence {
    /// Among the pack's.
    Pack(TextKey),
    /// Among the interface's own.
    Interface(TextKey),
}

impl Sentence {
    /// A message of the interface: `a-message` or `a-message.attribute`.
    pub fn interface(id: &str) -> Self {
        Self::Interface(match id.split_once('.') {
            Some((message, attribute)) => TextKey::attribute(message, attribute),
            None => TextKey::value(id),
        })
    }

    /// Its Fluent name, in whichever of the two catalogues it stands.
    pub fn key(&self) -> &TextKey {
        match self {
            Self::Pack(key) | Self::Interface(key) => key,
        }
    }
}

/// A sentence in the words of one language, with its key. Words that were put together from several have the key of the
/// sentence that frames them, or none; what somebody wrote herself never has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Which sentence it is.
    pub key: Option<Sentence>,
    /// Its words.
    pub words: String,
}

impl Said {
    /// A sentence in these words.
    pub fn new(key: Sentence, words: String) -> Self {
        Self { key: Some(key), words }
    }

    /// Several in one line. One alone stays what it is.
    pub fn join(parts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        parts.fold(first, |all, next| format!("{all}{between}{next}").into())
    }
}

/// Words without a key. There is no such door for a `&str`: a sentence that was borrowed would lose its key unseen.
impl From<String> for Said {
    fn from(words: String) -> Self {
        Self { key: None, words }
    }
}

impl From<Said> for String {
    fn from(said: Said) -> Self {
        said.words
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.words
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.words)
    }
}
