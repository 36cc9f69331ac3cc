//! The card for the moment a girl tells something: names only, every sentence lives in Fluent.

use serde::{Deserialize, Serialize};

use super::help::HelpLine;
use super::house_fields::{Block, HouseField};
use crate::mission::TextKey;
use crate::mission::ids::Key;

/// `protocol.ron`: what a counsellor does when a girl tells something, in three blocks. Fluent message `protocol` with its
/// title as value, the attributes `.intro` and `.draft`, and one for each key: `.say-<key>`, `.step-<key>` and so on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// The block that is read in two minutes.
    pub now: Now,
    /// What to do this evening, in this order.
    pub tonight: Vec<Key>,
    /// What to do from tomorrow on, in this order.
    pub tomorrow: Vec<Key>,
    /// How to listen while she tells.
    #[serde(default)]
    pub act: Vec<Key>,
    /// What to do when she tells it in the group.
    #[serde(default)]
    pub group: Vec<Key>,
    /// What to do when it stands on a slip without a name.
    #[serde(default)]
    pub slip: Vec<Key>,
    /// What only the house can write: each stands beside what it belongs to.
    #[serde(default)]
    pub fields: Vec<HouseField>,
    /// Whom to call, who answers day and night first. A line that stands in `help.ron` too has the same name there, and is
    /// the same in everything.
    pub call: Vec<HelpLine>,
}

/// The block for the moment itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Now {
    /// Sentences to say to her, at most [`MOST_SAID`].
    pub say: Vec<Key>,
    /// What not to do, at most [`MOST_AVOIDED`].
    pub avoid: Vec<Key>,
    /// The first steps, in this order; the first is the safe place.
    pub steps: Vec<Key>,
}

/// The most sentences to say that somebody keeps in mind while she listens.
pub const MOST_SAID: usize = 6;
/// The most things not to do that somebody keeps in mind while she listens.
pub const MOST_AVOIDED: usize = 4;

/// A part of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProtocolPart {
    /// [`Now::say`].
    Say,
    /// [`Now::avoid`].
    Avoid,
    /// [`Now::steps`].
    Steps,
    /// [`Protocol::act`].
    Act,
    /// [`Protocol::group`].
    Group,
    /// [`Protocol::slip`].
    Slip,
    /// [`Protocol::tonight`].
    Tonight,
    /// [`Protocol::tomorrow`].
    Tomorrow,
}

impl ProtocolPart {
    /// All of them, in reading order.
    pub const ALL: [Self; 8] =
        [Self::Say, Self::Avoid, Self::Steps, Self::Act, Self::Group, Self::Slip, Self::Tonight, Self::Tomorrow];

    /// The steps of a block.
    pub const fn steps_of(block: Block) -> Self {
        match block {
            Block::Now => Self::Steps,
            Block::Tonight => Self::Tonight,
            Block::Tomorrow => Self::Tomorrow,
        }
    }

    /// What the attributes of this part begin with. A step keeps its words when it moves to another block.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Avoid => "avoid",
            Self::Steps | Self::Tonight | Self::Tomorrow => "step",
            Self::Act => "act",
            Self::Group => "group",
            Self::Slip => "slip",
        }
    }

    /// What the text of one of its keys is called; a house keeps its own wording under this name.
    pub fn name(self, key: &Key) -> String {
        format!("{}-{key}", self.prefix())
    }
}

/// Its Fluent message.
const MESSAGE: &str = "protocol";

impl Protocol {
    /// The keys of one part, in the order they are shown.
    pub fn keys(&self, part: ProtocolPart) -> &[Key] {
        match part {
            ProtocolPart::Say => &self.now.say,
            ProtocolPart::Avoid => &self.now.avoid,
            ProtocolPart::Steps => &self.now.steps,
            ProtocolPart::Act => &self.act,
            ProtocolPart::Group => &self.group,
            ProtocolPart::Slip => &self.slip,
            ProtocolPart::Tonight => &self.tonight,
            ProtocolPart::Tomorrow => &self.tomorrow,
        }
    }

    /// The house's fields of a block that stand beside one of its steps; without one, those above all its steps.
    pub fn fields_beside<'a>(&'a self, block: Block, step: Option<&'a Key>) -> impl Iterator<Item = &'a HouseField> {
        let is_here = move |field: &&HouseField| field.block == block && self.place_of(field) == step;
        self.fields.iter().filter(is_here)
    }

    /// The step that a field stands beside; none where its block does not have it, and then it stands on top.
    pub fn place_of(&self, field: &HouseField) -> Option<&Key> {
        let steps = self.keys(ProtocolPart::steps_of(field.block));
        field.beside.as_ref().and_then(|beside| steps.iter().find(|step| *step == beside))
    }

    /// Whether a house can have words of its own under this name: in the place of a sentence, or in a field.
    pub fn takes(&self, name: &str) -> bool {
        let mut parts = ProtocolPart::ALL.into_iter();
        let is_sentence = |part: ProtocolPart| self.keys(part).iter().any(|key| part.name(key) == name);
        let mut fields = self.fields.iter();
        parts.any(is_sentence)
            || fields.any(|field| field.name() == name || field.hours().is_some_and(|own| own == name))
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
        TextKey::attribute(MESSAGE, part.name(key))
    }

    /// What a field of the house is for.
    pub fn field(field: &HouseField) -> TextKey {
        TextKey::attribute(MESSAGE, format!("field-{}", field.id))
    }

    /// Its sentences in reading order, those of its lines left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let parts = ProtocolPart::ALL.into_iter();
        let lines = parts.flat_map(|part| self.keys(part).iter().map(move |key| Self::text(part, key)));
        let fields = self.fields.iter().map(Self::field);
        [Self::title(), Self::intro(), Self::draft()].into_iter().chain(lines).chain(fields).collect()
    }
}

#[cfg(test)]
#[path = "protocol_tests.rs"]
mod tests;
