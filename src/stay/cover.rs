//! The cover: somebody looks over her shoulder, and at once the game is a harmless puzzle. What lies behind it stays as
//! it is: while it is covered nothing but the puzzle and the calendar is listened to.

use super::puzzle::Puzzle;
use super::{Event, Intent, Stay};

/// The puzzle in front of the game, and whether it is there now.
#[derive(Clone, Debug)]
pub(super) struct Cover {
    /// Kept from one time to the next, so that it looks like something she is in the middle of.
    puzzle: Option<Puzzle>,
    on: bool,
    /// Chance of its own: shuffling tiles changes nothing of what chance brings behind the cover.
    rng: fastrand::Rng,
}

impl Default for Cover {
    fn default() -> Self {
        Self::seeded(0)
    }
}

impl Cover {
    pub(super) fn seeded(seed: u64) -> Self {
        Self { puzzle: None, on: false, rng: fastrand::Rng::with_seed(seed) }
    }

    pub(super) fn is_on(&self) -> bool {
        self.on
    }

    pub(super) fn slide(&mut self, at: usize) -> Vec<Event> {
        let slid = self.on && self.puzzle.as_mut().is_some_and(|puzzle| puzzle.slide(at));
        if slid { vec![Event::Slid] } else { Vec::new() }
    }

    pub(super) fn shuffle(&mut self) -> Vec<Event> {
        if !self.on {
            return Vec::new();
        }
        self.puzzle = Some(Puzzle::shuffled(&mut self.rng));
        vec![Event::Slid]
    }
}

/// Whether an intent is listened to behind the cover.
pub(super) fn passes_cover(intent: &Intent) -> bool {
    matches!(intent, Intent::Slide(_) | Intent::NewPuzzle | Intent::Uncover | Intent::Today(_))
}

impl Stay {
    /// The puzzle that hides everything else now, if one does. Page, sheet and mission are then what they were.
    pub fn cover(&self) -> Option<&Puzzle> {
        self.cover.puzzle.as_ref().filter(|_| self.cover.on)
    }

    pub(super) fn put_cover_on(&mut self) -> Vec<Event> {
        let Cover { puzzle, on, rng } = &mut self.cover;
        puzzle.get_or_insert_with(|| Puzzle::begun(rng));
        *on = true;
        vec![Event::Covered]
    }

    /// The only way back from the puzzle.
    pub(super) fn take_cover_off(&mut self) -> Vec<Event> {
        if std::mem::take(&mut self.cover.on) { vec![Event::Uncovered] } else { Vec::new() }
    }
}
