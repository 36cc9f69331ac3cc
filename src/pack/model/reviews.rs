//! The review seals of a pack: who read what, and when. A command writes them, nobody by hand.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::mission::ids::{MissionId, ModuleId, PackId};

/// `reviews.ron`: the seals of a pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviews {
    /// In the order in which they were given.
    pub seals: Vec<Seal>,
}

/// That somebody read something and found it good.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// Who: a name, or an organisation.
    pub by: String,
    /// As what: `deaf youth worker`.
    pub role: String,
    /// On which day: `2027-04-30`.
    pub day: String,
    /// In which pack.
    pub layer: PackId,
    /// In which version of it.
    pub version: semver::Version,
    /// What.
    pub of: Reviewed,
    /// In which language.
    pub language: String,
    /// What was read: every message by its name, with a short hash of all it said then.
    pub texts: BTreeMap<String, String>,
}

/// What a seal is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reviewed {
    /// The sentences of a mission.
    Mission(MissionId),
    /// A counsellor's guide.
    Guide(ModuleId),
    /// Every sentence of the language.
    Language,
}

impl fmt::Display for Reviewed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mission(id) => write!(f, "missions/{id}"),
            Self::Guide(id) => write!(f, "guides/{id}"),
            Self::Language => f.write_str("locales"),
        }
    }
}
