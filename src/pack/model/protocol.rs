//! The card for the moment a girl tells something: names only, every sentence lives in Fluent.

use serde::{Deserialize, Serialize};

use super::help::HelpLine;
use crate::mission::TextKey;
use crate::mission::ids::Key;

/// `protocol.ron`: what a counsellor does when a girl tells something. Fluent message `protocol` with its title as value,
/// the attributes `.intro` and `.draft`, and one for each key, `.say-<key>` and so on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// Sentences to say to her.
    pub say: Vec<Key>,
    /// What to do while she tells.
    pub act: Vec<Key>,
    /// What not to do.
    pub avoid: Vec<Key>,
    /// What to do when she tells it in the group.
    pub group: Vec<Key>,
    /// What to do afterwards, in this order.
    pub steps: Vec<Key>,
    /// Whom to call. A line that stands in `help.ron` too has the same name there, and is the same in everything.
    pub call: Vec<HelpLine>,
}

/// A part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProtocolPart {
    /// [`Protocol::say`].
    Say,
    /// [`Protocol::act`].
    Act,
    /// [`Protocol::avoid`].
    Avoid,
    /// [`Protocol::group`].
    Group,
    /// [`Protocol::steps`].
    Steps,
}

impl ProtocolPart {
    /// All of them, in reading order.
    pub const ALL: [Self; 5] = [Self::Say, Self::Act, Self::Avoid, Self::Group, Self::Steps];

    /// What the attributes of this part begin with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Act => "act",
            Self::Avoid => "avoid",
            Self::Group => "group",
            Self::Steps => "step",
        }
    }
}

/// Its Fluent message.
const MESSAGE: &str = "protocol";

impl Protocol {
    /// The keys of one part, in the order they are shown.
    pub fn keys(&self, part: ProtocolPart) -> &[Key] {
        match part {
            ProtocolPart::Say => &self.say,
            ProtocolPart::Act => &self.act,
            ProtocolPart::Avoid => &self.avoid,
            ProtocolPart::Group => &self.group,
            ProtocolPart::Steps => &self.steps,
        }
    }

    /// Its title.
    pub fn title() -> TextKey {
        TextKey::value(MESSAGE)
    }

    /// What the card is for.
    pub fn intro() -> TextKey {
        TextKey::attribute(MESSAGE, "intro")
    }

    /// That it is a draft, and who has to approve it.
    pub fn draft() -> TextKey {
        TextKey::attribute(MESSAGE, "draft")
    }

    /// The sentence of one key.
    pub fn text(part: ProtocolPart, key: &Key) -> TextKey {
        TextKey::attribute(MESSAGE, format!("{}-{key}", part.prefix()))
    }

    /// Its sentences in reading order, those of its lines left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let parts = ProtocolPart::ALL.into_iter();
        let lines = parts.flat_map(|part| self.keys(part).iter().map(move |key| Self::text(part, key)));
        [Self::title(), Self::intro(), Self::draft()].into_iter().chain(lines).collect()
    }
}

#[cfg(test)]
#[path = "protocol_tests.rs"]
mod tests;
