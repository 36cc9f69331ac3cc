//! The ways to get help, and the lines to call.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{HelpId, MediaId};

/// `help.ron`: the steps of the help page, nearest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// First a person near, last what to do in danger.
    pub steps: Vec<HelpStep>,
}

/// A step of the help page: Fluent message `help-<id>` with `.about` (what for) and `.say` (a first sentence).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpStep {
    /// Its name.
    pub id: HelpId,
    /// Its picture.
    pub picture: MediaId,
    /// The lines to call, chosen by language; none for a person near.
    #[serde(default)]
    pub lines: Vec<HelpLine>,
}

/// A help line: Fluent message `line-<id>`, with `.about`, and `.hours` where it has hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its name.
    pub id: String,
    /// The number, as it is shown.
    pub number: String,
    /// Whether the number was checked with the line itself.
    pub number_status: Fact,
    /// Whether it has hours, and whether they were checked.
    pub hours: Option<Fact>,
    /// Languages of the game in which this line is shown; empty for all.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The day somebody compared this with the source (`2026-11-22`).
    pub last_verified: Option<String>,
    /// Where that can be read.
    pub source: String,
}

/// Whether a fact may be shown to a girl as certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// Read in the named source.
    Verified,
    /// Known from an old or second-hand source: shown to nobody as certain.
    ToVerify,
}

impl HelpLine {
    /// Whether this line is shown in a language, given by its first subtag.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == language)
    }

    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("line-{}", self.id);
        let about = TextKey::attribute(message.clone(), "about");
        let hours = self.hours.map(|_| TextKey::attribute(message.clone(), "hours"));
        [TextKey::value(message), about].into_iter().chain(hours).collect()
    }
}

impl HelpStep {
    /// Its sentences, those of its lines left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("help-{}", self.id);
        let parts = ["about", "say"].map(|part| TextKey::attribute(message.clone(), part));
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }
}
