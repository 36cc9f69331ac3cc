//! Difficult moments in a group: what a counsellor can say in one sentence, and what not. Names only; every sentence lives
//! in Fluent.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{Key, ModuleId};

/// `moments.ron`: difficult moments, in the order they are listed. A pack may do without.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardMoments {
    /// All of them.
    pub moments: Vec<HardMoment>,
}

/// A difficult moment: Fluent message `moment-<id>` with `.when` (what happens), `.say` (one sentence to say), `.not` (what
/// not to say or do) and `.then` (what comes after it).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardMoment {
    /// Its name.
    pub id: Key,
    /// The module in which it is to be expected; none where it may come at any time.
    #[serde(default)]
    pub module: Option<ModuleId>,
}

impl HardMoment {
    /// One of its sentences: `when`, `say`, `not` or `then`.
    pub fn text(&self, part: &str) -> TextKey {
        TextKey::attribute(format!("moment-{}", self.id), part)
    }

    /// Its sentences, in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        ["when", "say", "not", "then"].map(|part| self.text(part)).to_vec()
    }
}

#[cfg(test)]
#[path = "moments_tests.rs"]
mod tests;
