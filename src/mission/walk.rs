//! A walk through every branch of a mission: how many ways lead through it, whether any of them gets stuck, and whether
//! any ends while a worry stands open.
//!
//! States between which nothing differs later on are visited once ([`Run::place`]), so that six cards in three boxes are
//! seven states and still count as 729 runs. Taking back, pausing and skipping are left out of the count; that a skip or
//! a "not today" leads out is tried in every state.

use std::collections::HashMap;
use std::sync::Arc;

use super::command::{Command, Ending};
use super::ids::Flag;
use super::kinds::api::Flags;
use super::model::Mission;
use super::run::{Phase, Run};

/// The most states a walk looks at before it says that it was bounded.
pub const MOST_STATES: usize = 50_000;

/// The most things that a mission recalls: with each of them the walk begins twice as often.
pub const MOST_RECALLED: usize = 4;

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// Ways from the first page to the last; stays at the largest number there is when there are more.
    pub runs: u128,
    /// States looked at.
    pub states: usize,
    /// States with nothing to do and no way out: the page she is on, and their place.
    pub dead_ends: Vec<(Phase, String)>,
    /// Last pages reached while a worry stands open, with the worries.
    pub unsafe_endings: Vec<(String, Vec<Flag>)>,
    /// Whether the walk stopped before it had seen everything.
    pub bounded: bool,
}

impl Walk {
    /// Whether every branch was seen and ends well.
    pub fn is_safe(&self) -> bool {
        self.dead_ends.is_empty() && self.unsafe_endings.is_empty() && !self.bounded
    }
}

/// Walks every branch of a mission, once for everything that it may recall of earlier ones.
pub fn walk(mission: &Arc<Mission>) -> Walk {
    let mut walker = Walker::default();
    let starts = recalled(mission).into_iter().map(|flags| Run::recalling(Arc::clone(mission), flags));
    let runs = starts.fold(0_u128, |runs, start| runs.saturating_add(walker.visit(&start)));
    Walk { runs, states: walker.runs_from.len(), ..walker.found }
}

/// Every set of flags with which it may begin: nothing at all, and each flag with each set without it.
fn recalled(mission: &Mission) -> Vec<Flags> {
    mission.recalls.iter().take(MOST_RECALLED).fold(vec![Flags::new()], |sets, recall| {
        let with = sets.iter().map(|set| set.iter().chain([&recall.flag]).cloned().collect());
        sets.iter().cloned().chain(with).collect()
    })
}

#[derive(Default)]
struct Walker {
    /// Ways on from each place; `None` while it is being looked at, so that a circle is seen as one.
    runs_from: HashMap<String, Option<u128>>,
    found: Walk,
}

impl Walker {
    fn visit(&mut self, run: &Run) -> u128 {
        if run.phase() == Phase::Ended(Ending::Finished) {
            return 1;
        }
        let place = run.place();
        match self.runs_from.get(&place) {
            Some(Some(runs)) => return *runs,
            Some(None) => {
                self.found.dead_ends.push((run.phase(), place));
                return 0;
            }
            None if self.runs_from.len() >= MOST_STATES => {
                self.found.bounded = true;
                return 0;
            }
            None => self.runs_from.insert(place.clone(), None),
        };
        self.judge(run, &place);
        let ways = run.choices().into_iter().map(|command| {
            let mut next = run.clone();
            next.apply(command);
            self.visit(&next)
        });
        let runs = ways.fold(0_u128, u128::saturating_add);
        self.runs_from.insert(place, Some(runs));
        runs
    }

    fn judge(&mut self, run: &Run, place: &str) {
        let leads_out = [Command::NotToday, Command::Skip].into_iter().all(|way| {
            let mut other = run.clone();
            let moved = !other.apply(way.clone()).is_empty();
            moved || (way == Command::Skip && !matches!(run.phase(), Phase::Step(_)))
        });
        if !leads_out || (run.choices().is_empty() && !matches!(run.phase(), Phase::Ended(_))) {
            self.found.dead_ends.push((run.phase(), place.to_owned()));
        }
        let worries: Vec<Flag> = run.open_worries().into_iter().cloned().collect();
        if run.phase() == Phase::WrapUp && !worries.is_empty() {
            self.found.unsafe_endings.push((place.to_owned(), worries));
        }
    }
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
