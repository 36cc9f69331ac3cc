//! Phrases that are said of no girl, as an author lists them.

use serde::{Deserialize, Serialize};

/// A phrase that is not said: an entry of `banned.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BannedPhrase {
    /// In which language.
    pub language: String,
    /// Its words, in any case.
    pub phrase: String,
    /// What is said instead.
    pub instead: Instead,
}

/// What is said instead of a banned phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instead {
    /// This word.
    Write(String),
    /// What the other person did.
    Act,
    /// A question: who could have helped?
    Ask,
    /// What an adult must tell, and that she tells the girl first.
    Honest,
    /// Nothing.
    Nothing,
}
