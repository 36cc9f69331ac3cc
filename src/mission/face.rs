//! How somebody looks: the faces that every person of the stories has, and the portrait that goes with each.

use serde::{Deserialize, Serialize};

use super::ids::{MediaId, PersonId};

/// A person's expression; each has a portrait `people/<person>-<face>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Face {
    /// At ease.
    #[default]
    Calm,
    /// Smiling.
    Happy,
    /// Laughing out loud.
    Laugh,
    /// Thinking it over.
    Think,
    /// Worried or afraid.
    Worried,
    /// Sad.
    Sad,
    /// Proud and strong.
    Proud,
    /// Taken by surprise.
    Surprised,
}

impl Face {
    /// Every expression, in the order the portraits are listed.
    pub const ALL: [Self; 8] =
        [Self::Calm, Self::Happy, Self::Laugh, Self::Think, Self::Worried, Self::Sad, Self::Proud, Self::Surprised];

    /// The last part of the portrait's file name.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Happy => "happy",
            Self::Laugh => "laugh",
            Self::Think => "think",
            Self::Worried => "worried",
            Self::Sad => "sad",
            Self::Proud => "proud",
            Self::Surprised => "surprised",
        }
    }
}

/// The portrait of `person` wearing `face`.
pub fn portrait(person: &PersonId, face: Face) -> MediaId {
    MediaId::from(format!("people/{person}-{}", face.slug()).as_str())
}
