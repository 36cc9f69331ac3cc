//! What only a house can write on the protocol card: its numbers, and where things lie.

use serde::{Deserialize, Serialize};

use crate::mission::ids::Key;

/// A block of the protocol, by when it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Block {
    /// While she tells.
    Now,
    /// The same evening.
    Tonight,
    /// From the next day on.
    Tomorrow,
}

/// A field that each house fills in: attribute `.field-<id>` of the protocol says what for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseField {
    /// Its name. The house keeps under it what it fills in.
    pub id: Key,
    /// What is filled in.
    pub kind: FieldKind,
    /// The block it stands in.
    pub block: Block,
    /// The step of that block it stands beside; without one it stands above them.
    #[serde(default)]
    pub beside: Option<Key>,
}

/// What a house fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// Who, with a number, and when somebody answers there.
    Phone,
    /// A few words.
    Text,
}

/// What is added to the name of a number for when somebody answers. No name has a dot.
const HOURS: &str = ".hours";

impl HouseField {
    /// The name under which a house keeps what it fills in.
    pub fn name(&self) -> &str {
        self.id.as_str()
    }

    /// The name under which a house keeps when somebody answers, where that is asked.
    pub fn hours(&self) -> Option<String> {
        match self.kind {
            FieldKind::Phone => Some(format!("{}{HOURS}", self.id)),
            FieldKind::Text => None,
        }
    }
}
