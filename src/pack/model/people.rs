//! The people of the stories.

use serde::{Deserialize, Serialize};

use super::modules::Accent;
use crate::mission::TextKey;
use crate::mission::ids::PersonId;

/// `bloggers.ron`: everyone who appears. Fluent message `person-<id>`, for a blogger with the attribute `.about`.
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
    /// Her or his sentences: the name, and for a blogger a line about her.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("person-{}", self.id);
        let about = (self.role == Role::Blogger).then(|| TextKey::attribute(message.clone(), "about"));
        std::iter::once(TextKey::value(message)).chain(about).collect()
    }
}
