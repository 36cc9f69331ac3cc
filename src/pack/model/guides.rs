//! What a counsellor knows of a module before she leads it: names only, every sentence lives in Fluent.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{Key, ModuleId};

/// `guides/<module>.ron`: a module for its counsellor. Fluent message `guide-<module>` with the attribute `.summary` and
/// one for each key, `.goal-<key>` and so on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The module it is about.
    pub module: ModuleId,
    /// What girls practise here.
    pub goals: Vec<Key>,
    /// What a counsellor may notice around a girl. For staff, and never a picture of one girl.
    pub signals: Vec<Key>,
    /// What makes girls easier to use, said as a need.
    pub risks: Vec<Key>,
    /// Sentences to say aloud.
    pub say: Vec<Key>,
    /// What not to say or do, and why.
    pub avoid: Vec<Key>,
    /// What the house prepares.
    pub house: Vec<Key>,
    /// When it is better not to begin.
    #[serde(default)]
    pub not_tonight: Vec<Key>,
    /// What to do for whoever is alone on shift.
    #[serde(default)]
    pub alone: Vec<Key>,
    /// Who knows more, and where to read on.
    #[serde(default)]
    pub knows: Vec<Key>,
}

/// A part of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuidePart {
    /// [`Guide::goals`].
    Goals,
    /// [`Guide::signals`].
    Signals,
    /// [`Guide::risks`].
    Risks,
    /// [`Guide::say`].
    Say,
    /// [`Guide::avoid`].
    Avoid,
    /// [`Guide::not_tonight`].
    NotTonight,
    /// [`Guide::house`].
    House,
    /// [`Guide::alone`].
    Alone,
    /// [`Guide::knows`].
    Knows,
}

impl GuidePart {
    /// All of them, in reading order.
    pub const ALL: [Self; 9] = [
        Self::Goals,
        Self::Signals,
        Self::Risks,
        Self::Say,
        Self::Avoid,
        Self::NotTonight,
        Self::House,
        Self::Alone,
        Self::Knows,
    ];

    /// What the attributes of this part begin with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Goals => "goal",
            Self::Signals => "signal",
            Self::Risks => "risk",
            Self::Say => "say",
            Self::Avoid => "avoid",
            Self::NotTonight => "tonight",
            Self::House => "house",
            Self::Alone => "alone",
            Self::Knows => "knows",
        }
    }
}

impl Guide {
    /// The keys of one part, in the order they are shown.
    pub fn keys(&self, part: GuidePart) -> &[Key] {
        match part {
            GuidePart::Goals => &self.goals,
            GuidePart::Signals => &self.signals,
            GuidePart::Risks => &self.risks,
            GuidePart::Say => &self.say,
            GuidePart::Avoid => &self.avoid,
            GuidePart::NotTonight => &self.not_tonight,
            GuidePart::House => &self.house,
            GuidePart::Alone => &self.alone,
            GuidePart::Knows => &self.knows,
        }
    }

    /// What the module is about, and how it is to lead it.
    pub fn summary(&self) -> TextKey {
        TextKey::attribute(self.message(), "summary")
    }

    /// The sentence of one key.
    pub fn text(&self, part: GuidePart, key: &Key) -> TextKey {
        TextKey::attribute(self.message(), format!("{}-{key}", part.prefix()))
    }

    /// Its sentences, in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        let parts = GuidePart::ALL.into_iter();
        let lines = parts.flat_map(|part| self.keys(part).iter().map(move |key| self.text(part, key)));
        std::iter::once(self.summary()).chain(lines).collect()
    }

    fn message(&self) -> String {
        format!("guide-{}", self.module)
    }
}

#[cfg(test)]
#[path = "guides_tests.rs"]
mod tests;
