//! What outlives a crash.

use std::collections::BTreeMap;

use semver::Version;
use serde::{Deserialize, Serialize};

use super::{AgendaPosition, AnswerMode, Part, Plan};
use crate::mission::ids::{Key, PackId};
use crate::pack::Pack;

/// What is kept of a session on the disk while it runs, so that it goes on after a crash: nothing of any girl.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionSnapshot {
    /// The plan.
    pub plan: Plan,
    /// Where it was.
    pub stop: AgendaPosition,
    /// How many girls.
    pub girls: usize,
    /// How they answer.
    pub way: AnswerMode,
    /// Minutes that this part has run.
    pub minutes: u16,
    /// The rules of the group's pact that the pack has words for.
    pub pact: Vec<Key>,
    /// How often something is to be talked about later.
    pub later: u8,
    /// The versions of the packs that it began with, and goes on with.
    #[serde(default)]
    pub packs: BTreeMap<PackId, Version>,
}

/// The parts of a plan that cannot be led with the pack at hand, each with its place in the whole plan. They are written
/// back, for the day the pack has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LeftOut(Vec<(usize, Part)>);

impl LeftOut {
    /// Takes them out. The position stays at its part, or goes on to the next where that is one of them.
    pub(super) fn take(snapshot: &mut SessionSnapshot, pack: &Pack) -> Self {
        Self::take_but(snapshot, pack, None)
    }

    /// Takes them out, but for the part that is on: whoever plays it plays it to its end.
    pub(super) fn take_but_what_is_on(snapshot: &mut SessionSnapshot, pack: &Pack) -> Self {
        let on = match snapshot.stop {
            AgendaPosition::Part(at) => Some(at),
            AgendaPosition::Welcome | AgendaPosition::Pact | AgendaPosition::Goodbye => None,
        };
        Self::take_but(snapshot, pack, on)
    }

    fn take_but(snapshot: &mut SessionSnapshot, pack: &Pack, on: Option<usize>) -> Self {
        let parts = std::mem::take(&mut snapshot.plan.parts).into_iter().enumerate();
        let stays = |(place, part): &(usize, Part)| on == Some(*place) || pack.has_part(part);
        let (known, left_out): (Vec<_>, Vec<_>) = parts.partition(stays);
        snapshot.plan.parts = known.into_iter().map(|(_, part)| part).collect();
        if let AgendaPosition::Part(at) = snapshot.stop {
            let at = at - left_out.iter().filter(|(place, _)| *place < at).count();
            let is_there = at < snapshot.plan.parts.len();
            snapshot.stop = if is_there { AgendaPosition::Part(at) } else { AgendaPosition::Goodbye };
        }
        Self(left_out)
    }

    /// Puts them back where they were.
    pub(super) fn put_back(&self, snapshot: &mut SessionSnapshot) {
        for (place, part) in &self.0 {
            snapshot.plan.parts.insert(*place, part.clone());
            if let AgendaPosition::Part(at) = &mut snapshot.stop
                && *place <= *at
            {
                *at += 1;
            }
        }
    }
}

#[cfg(test)]
#[path = "snapshot_tests.rs"]
mod tests;
