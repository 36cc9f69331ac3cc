//! What a layer changes of the missions and modules below it without writing them again.

use serde::{Deserialize, Serialize};

use crate::mission::ids::{MissionId, ModuleId, StepId};
use crate::mission::{MissionRef, ModuleRef, Step};

/// `changes.ron`: changes of what lies below, in the order they are made. A layer may do without.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// Of missions.
    #[serde(default)]
    pub missions: Vec<MissionChange>,
    /// Of modules.
    #[serde(default)]
    pub modules: Vec<ModuleChange>,
}

/// A change of one mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionChange {
    /// Which: `base/group-pressure`.
    pub mission: MissionRef,
    /// What becomes of it.
    pub change: Change,
}

/// What becomes of a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Change {
    /// Nobody meets it, and no plan has it.
    Hide,
    /// It stands in this module: after a mission of it, or first.
    Move {
        /// The module.
        module: ModuleId,
        /// The mission before it; none where it comes first.
        #[serde(default)]
        after: Option<MissionId>,
    },
    /// Another step stands in the place of one.
    ReplaceStep {
        /// The one that goes.
        step: StepId,
        /// The one that comes.
        with: Box<Step>,
    },
    /// A step comes after one.
    AddStepAfter {
        /// The one before it.
        step: StepId,
        /// The one that comes.
        add: Box<Step>,
    },
    /// A step goes.
    RemoveStep {
        /// Which.
        step: StepId,
    },
    /// It is a draft in these languages: its author plays it, girls do not meet it.
    Draft {
        /// The languages; empty for none.
        languages: Vec<String>,
    },
}

/// A change of one module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModuleChange {
    /// Which: `base/friends`.
    pub module: ModuleRef,
    /// What becomes of it.
    pub change: ModuleEdit,
}

/// What becomes of a module.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ModuleEdit {
    /// It is no stop on the route, and nobody meets its missions.
    Hide,
    /// It comes after another stop, or first.
    Move {
        /// The module before it; none where it comes first.
        #[serde(default)]
        after: Option<ModuleId>,
    },
}
