//! The flags of a mission: who asks for them, who sets them.

use std::collections::BTreeSet;

use crate::mission::Mission;
use crate::mission::ids::Flag;

/// The flags of a mission.
#[derive(Default)]
pub struct FlagsOf {
    /// Asked for by a condition, a worry, the line at the end or a later mission.
    pub read: BTreeSet<Flag>,
    /// Set or cleared by an answer, or recalled of an earlier mission.
    pub written: BTreeSet<Flag>,
}

impl FlagsOf {
    /// Those of all steps, the worries, what the end tells apart, what is remembered and what is recalled.
    pub fn mission(mission: &Mission) -> Self {
        let read = mission.worries.iter().chain(&mission.remembers).chain(&mission.did_when).cloned().collect();
        let mut flags = Self { read, written: mission.recalls.iter().map(|recall| recall.flag.clone()).collect() };
        for used in mission.steps.iter().map(|step| step.kind.content().flags()) {
            flags.read.extend(used.read);
            flags.written.extend(used.written);
        }
        flags
    }
}
