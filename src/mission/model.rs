//! What a mission is, as an author writes it: structure and names only. Every sentence lives in Fluent under the names
//! that [`Mission::texts`](crate::mission::Mission::texts) lists.

use serde::{Deserialize, Serialize};

use super::face::Face;
use super::ids::{Flag, HelpId, MediaId, MissionId, ModuleId, ObjectiveId, PersonId, StepId};
use super::kinds::table::Kind;

/// A message from a blogger that a girl plays in a few minutes: a task, some facts, then one or more steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mission {
    /// Its name in the pack and in every Fluent key.
    pub id: MissionId,
    /// Who sends it.
    pub blogger: PersonId,
    /// How the blogger looks while telling it.
    #[serde(default)]
    pub face: Face,
    /// The picture that opens it.
    pub picture: MediaId,
    /// How long it takes at an easy pace, in minutes; 8 at most.
    pub minutes: u8,
    /// Played by one girl, by a group, or either.
    pub mode: Mode,
    /// 0 light to 3 heavy. From 2 on a content note comes first.
    pub sensitivity: u8,
    /// The ways to get help that its last page offers, the nearest first.
    pub help: Vec<HelpId>,
    /// The objectives of modules that a girl meets in it; none for one that is there for another reason.
    #[serde(default)]
    pub meets: Vec<ObjectiveId>,
    /// Flags that must not stand at any ending: an answer that sets one has to lead to an answer that clears it.
    #[serde(default)]
    pub worries: Vec<Flag>,
    /// The module that this mission recalls some days after it was finished; none for one that a module lists.
    #[serde(default)]
    pub booster_of: Option<ModuleId>,
    /// When a booster comes, in days after the module was finished: `[3, 10, 30]`.
    #[serde(default)]
    pub after_days: Vec<u16>,
    /// Whether its blogger tells in the list of messages what became of it, once it was played.
    #[serde(default)]
    pub after: bool,
    /// Whether its end says in one line what she did in it.
    #[serde(default)]
    pub did: bool,
    /// Flags after which that line is another one: the first that stands at the end has it.
    #[serde(default)]
    pub did_when: Vec<Flag>,
    /// A picture that is hers once it was played to the end, to hang on her wall.
    #[serde(default)]
    pub treasure: Option<MediaId>,
    /// Flags that are remembered once it was played to the end, so that later missions can ask for them. Harmless ones
    /// alone: she is told of them, and may have them forgotten.
    #[serde(default)]
    pub remembers: Vec<Flag>,
    /// Flags that stand from its start on, for what she played before. It is whole without any of them.
    #[serde(default)]
    pub recalls: Vec<Recall>,
    /// The languages in which it is not ready yet: its author plays it there, girls do not meet it.
    #[serde(default)]
    pub draft: Vec<String>,
    /// Played in this order, unless a step names its own `next`.
    pub steps: Vec<Step>,
}

/// A flag that stands from the start of a mission, where she played another one before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// Its name in this mission.
    pub flag: Flag,
    /// What it stands for.
    pub from: Earlier,
}

/// What a girl did in an earlier mission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Earlier {
    /// She played it to the end.
    Played(MissionId),
    /// She played it to the end, and this flag, which it remembers, stood there.
    Chose {
        /// The mission.
        mission: MissionId,
        /// Its name there.
        flag: Flag,
    },
}

impl Earlier {
    /// The mission.
    pub fn mission(&self) -> &MissionId {
        match self {
            Self::Played(mission) | Self::Chose { mission, .. } => mission,
        }
    }
}

/// One activity inside a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name inside the mission.
    pub id: StepId,
    /// The step after this one; the following one in the list where nothing is named.
    #[serde(default)]
    pub next: Option<StepId>,
    /// What she does in it.
    pub kind: Kind,
}

impl Mission {
    /// Whether it is not ready yet in a language, given by its tag.
    pub fn is_draft_in(&self, language: &str) -> bool {
        self.draft.iter().any(|tag| tag == language)
    }

    /// The step in which a group makes its rules, where it has one.
    pub fn pact(&self) -> Option<&Step> {
        self.steps.iter().find(|step| matches!(step.kind, Kind::Pact(_)))
    }
}

/// For whom a mission is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// One girl, with a counsellor near.
    Alone,
    /// A group round one screen.
    Group,
    /// Either.
    Both,
}
