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
    /// To whom it is not said.
    #[serde(default)]
    pub to: Hearer,
}

/// To whom a banned phrase is not said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hearer {
    /// To nobody; a counsellor may be told in quotes which word not to use.
    #[default]
    Anybody,
    /// To girls, for whom it has another meaning or is a promise. In quotes it may be named: a word of the law, or what
    /// somebody in a story says.
    Girls,
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
    /// The one order: stop, leave it there, tell, and only then block and report.
    Order,
    /// That she plays it with a counsellor near, and “not today” where there is none.
    Near,
    /// That an image stays on its device, and 116 000 knows what to do.
    Images,
    /// Nothing.
    Nothing,
}
