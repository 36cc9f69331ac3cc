//! The flags of a mission: who asks for them, who sets them.

use std::collections::BTreeSet;

use crate::mission::Mission;
use crate::mission::ids::Flag;

/// The flags of a mission.
#[derive(Default)]
pub struct FlagsOf {
    /// Asked for by a condition or a worry.
    pub read: BTreeSet<Flag>,
    /// Set or cleared by an answer.
    pub written: BTreeSet<Flag>,
}

impl FlagsOf {
    /// Those of all steps, and the worries.
    pub fn mission(mission: &Mission) -> Self {
        let mut flags = Self { read: mission.worries.iter().cloned().collect(), ..Self::default() };
        for used in mission.steps.iter().map(|step| step.kind.content().flags()) {
            flags.read.extend(used.read);
            flags.written.extend(used.written);
        }
        flags
    }
}
