//! The cover: somebody looks over her shoulder, and at once the game is a harmless puzzle. What lies behind it stays as
//! it is: while it is covered nothing but the puzzle and the calendar is listened to.

use super::puzzle::Puzzle;
use super::{App, Event, GirlIntent, Intent, Keypad, Page, ProfileId, ProfileIntent, Purpose, SystemIntent};

/// The puzzle in front of the game, and whether it is there now.
#[derive(Clone, Debug)]
pub(super) struct Cover {
    /// Kept from one time to the next, so that it looks like something she is in the middle of.
    puzzle: Option<Puzzle>,
    on: bool,
    /// The pictures that bring her back are being tapped.
    pub(super) keypad: Option<Keypad>,
    /// Whose profile was locked behind it.
    locked: Option<ProfileId>,
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
        Self { puzzle: None, on: false, keypad: None, locked: None, rng: fastrand::Rng::with_seed(seed) }
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

/// Whether an intent is listened to behind the cover. Answers from outside are: they change nothing in view.
pub(super) fn passes_cover(intent: &Intent, keypad: bool) -> bool {
    match intent {
        Intent::Girl(GirlIntent::Slide(_) | GirlIntent::NewPuzzle | GirlIntent::Uncover) => !keypad,
        Intent::Profile(ProfileIntent::Tap(_) | ProfileIntent::Untap)
        | Intent::Girl(GirlIntent::Back | GirlIntent::Leave) => keypad,
        Intent::Phones(_) | Intent::System(SystemIntent::Today(_) | SystemIntent::Reply(_) | SystemIntent::Idle) => {
            true
        }
        _ => false,
    }
}

impl App {
    /// The puzzle that hides everything else now, if one does. Page, sheet and mission are then what they were.
    pub fn cover(&self) -> Option<&Puzzle> {
        self.cover.puzzle.as_ref().filter(|_| self.cover.on)
    }

    pub(super) fn put_cover_on(&mut self) -> Vec<Event> {
        let Cover { puzzle, on, rng, .. } = &mut self.cover;
        puzzle.get_or_insert_with(|| Puzzle::begun(rng));
        *on = true;
        vec![Event::Covered]
    }

    /// The only way back from the puzzle: past her five pictures, where she has a profile. A guest has none; anybody can
    /// bring her page back, until it is locked and there is none.
    pub(super) fn ask_to_uncover(&mut self) -> Vec<Event> {
        let purpose = match (&self.profile, &self.cover.locked) {
            (Some(_), _) => Purpose::Uncover,
            (None, Some(locked)) => Purpose::Enter(locked.clone()),
            (None, None) => return self.take_cover_off(),
        };
        self.cover.keypad = Some(Keypad::new(purpose));
        vec![Event::Turned]
    }

    pub(super) fn take_cover_off(&mut self) -> Vec<Event> {
        (self.cover.keypad, self.cover.locked) = (None, None);
        if std::mem::take(&mut self.cover.on) { vec![Event::Uncovered] } else { Vec::new() }
    }

    /// Nobody has touched anything for the idle time of the house: first the cover, and after as long again what lies
    /// behind it is gone from memory, so that only what was kept comes back.
    pub(super) fn idle(&mut self) -> Vec<Event> {
        if self.page == Page::Session {
            // A group talks without touching anything; its counsellor is there.
            return Vec::new();
        }
        if self.cover.on {
            return self.lock();
        }
        if !matches!(self.page, Page::Start | Page::Door) {
            return self.put_cover_on();
        }
        // Nobody is in. A counsellor who walked off has left her door open.
        let untouched = self.page == Page::Start && self.sheets.is_empty() && self.settings == self.defaults;
        if untouched { Vec::new() } else { self.leave() }
    }

    fn lock(&mut self) -> Vec<Event> {
        if matches!(self.page, Page::Start | Page::Door) {
            return Vec::new();
        }
        let locked = self.profile.clone();
        let puzzle = self.cover.puzzle.take();
        let events = self.leave();
        self.cover = Cover { puzzle, on: true, locked, ..std::mem::take(&mut self.cover) };
        events
    }
}
