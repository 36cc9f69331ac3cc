//! The people of the stories.

use serde::{Deserialize, Serialize};

use super::modules::Accent;
use crate::mission::TextKey;
use crate::mission::ids::PersonId;

/// `bloggers.ron`: everyone who appears. Fluent message `person-<id>`, for a blogger, and for whoever introduces
/// herself, with the attribute `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// In the order the credits show them.
    pub people: Vec<Person>,
}

/// Somebody in the stories. All are invented.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Her or his name in the data.
    pub id: PersonId,
    /// What she or he does in the stories.
    pub role: Role,
    /// The colour of the disc behind the portrait.
    pub accent: Accent,
    /// Whether she or he says who that is, as every blogger does.
    #[serde(default)]
    pub introduces: bool,
}

/// What somebody does in the stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Sends missions.
    Blogger,
    /// Asks for advice.
    Peer,
    /// An adult who can be trusted.
    Adult,
}

impl Person {
    /// Whether there is a line in which she or he says who that is.
    pub fn is_introduced(&self) -> bool {
        self.introduces || self.role == Role::Blogger
    }

    /// What she or he says of herself or himself, where there is such a line.
    pub fn about(&self) -> Option<TextKey> {
        self.is_introduced().then(|| TextKey::attribute(format!("person-{}", self.id), "about"))
    }

    /// Her or his sentences: the name, and the line about her or him.
    pub fn texts(&self) -> Vec<TextKey> {
        std::iter::once(TextKey::value(format!("person-{}", self.id))).chain(self.about()).collect()
    }
}
