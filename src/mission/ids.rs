//! Names of things in a pack. All are kebab-case text; separate types keep a mission's name from ending up where a
//! person's belongs. Whether a name exists, and is well formed, is the checker's business (`pack::check`).

use std::fmt;

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

macro_rules! id_types {
    (read by $reader:literal: $($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(#[serde(deserialize_with = $reader)] String);

        impl $name {
            /// The name as it stands in the pack.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

id_types! {
    read by "read_name":
    /// A pack among packs: `base`.
    PackId,
    /// A mission, unique in its pack: `group-pressure`.
    MissionId,
    /// A module, one stop on the route: `friends`.
    ModuleId,
}

id_types! {
    read by "String::deserialize":
    /// A blogger, a peer or an adult: `noor`.
    PersonId,
    /// A picture below `media/`, without its ending: `things/camera`.
    MediaId,
    /// A way to get help, one of the steps on the help page: `listen`.
    HelpId,
    /// What a module wants a girl to know or to be able to do: `healthy-friendship`.
    ObjectiveId,
    /// A step of a mission: `talk`.
    StepId,
    /// Anything inside one step: a beat, an answer, a card, a box, a question.
    Key,
    /// Something remembered from an answer for later in the same mission: `told-someone`.
    Flag,
}

/// Whether a text can be half of a [`MissionRef`](super::MissionRef): what is written down must be read again.
pub(super) fn is_half(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
}

/// Reads a name that is written down with another: the slash between them stands in neither.
fn read_name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    if is_half(&name) { Ok(name) } else { Err(D::Error::custom("a name is not empty and has no `/` in it")) }
}
