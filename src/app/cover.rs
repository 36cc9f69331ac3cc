//! The cover: somebody looks over her shoulder, and at once the game is a harmless puzzle. What lies behind it stays as
//! it is: while it is covered nothing but the puzzle and the calendar is listened to.

use super::keypad::{Keypad, Purpose};
use super::puzzle::Puzzle;
use super::{App, Event, GirlIntent, Intent, Page, ProfileId, ProfileIntent, Scene, SystemIntent};

/// The puzzle in front of the game, while it is there and while it is not.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cover {
    /// The puzzle that stays in view while what lies behind it is locked. None at any other time.
    left: Option<Puzzle>,
    on: Option<Front>,
    /// Chance of its own: shuffling tiles changes nothing of what chance brings behind the cover.
    rng: fastrand::Rng,
}

/// What stands in front of everything.
#[derive(Clone, Debug, PartialEq)]
struct Front {
    puzzle: Puzzle,
    /// The pictures that bring her back are being tapped.
    keypad: Option<Keypad>,
    /// Whose profile was locked behind it.
    locked: Option<ProfileId>,
}

impl Cover {
    pub(super) fn seeded(seed: u64) -> Self {
        Self { left: None, on: None, rng: fastrand::Rng::with_seed(seed) }
    }

    pub(super) fn is_on(&self) -> bool {
        self.on.is_some()
    }

    /// The puzzle, while it hides everything else.
    fn puzzle(&self) -> Option<&Puzzle> {
        self.on.as_ref().map(|front| &front.puzzle)
    }

    /// The keypad over the puzzle.
    pub(super) fn keypad(&self) -> Option<&Keypad> {
        self.on.as_ref().and_then(|front| front.keypad.as_ref())
    }

    pub(super) fn keypad_mut(&mut self) -> Option<&mut Keypad> {
        self.on.as_mut().and_then(|front| front.keypad.as_mut())
    }

    /// The page in view while it is on.
    pub(super) fn page(&self) -> Option<Page<'_>> {
        let front = self.on.as_ref()?;
        Some(front.keypad.as_ref().map_or(Page::Cover(&front.puzzle), Page::Keypad))
    }

    pub(super) fn slide(&mut self, at: usize) -> Vec<Event> {
        let slid = self.on.as_mut().is_some_and(|front| front.puzzle.slide(at));
        if slid { vec![Event::Slid] } else { Vec::new() }
    }

    pub(super) fn shuffle(&mut self) -> Vec<Event> {
        let Some(front) = &mut self.on else { return Vec::new() };
        front.puzzle = Puzzle::shuffled(&mut self.rng);
        vec![Event::Slid]
    }

    fn put_on(&mut self, locked: Option<ProfileId>) {
        if self.on.is_none() {
            // Another one each time: who looks twice must not see the same moves again.
            let puzzle = self.left.take().unwrap_or_else(|| Puzzle::begun(&mut self.rng));
            self.on = Some(Front { puzzle, keypad: None, locked });
        }
    }

    pub(super) fn take_off(&mut self) -> Vec<Event> {
        if self.on.take().is_none() {
            return Vec::new();
        }
        vec![Event::Uncovered]
    }

    /// Closes the keypad over the puzzle; none where there is none, no event where it waits for an answer.
    pub(super) fn close_keypad(&mut self) -> Option<Vec<Event>> {
        let front = self.on.as_mut()?;
        if front.keypad.as_ref()?.is_trying() {
            return Some(Vec::new());
        }
        front.keypad = None;
        Some(vec![Event::Turned])
    }

    /// Whether an intent is listened to. Behind the cover answers from outside are: they change nothing in view.
    /// A counsellor at her desk beside the projector goes on: the puzzle hides the group's screen, not hers.
    pub(super) fn lets_through(&self, intent: &Intent, is_projected: bool) -> bool {
        let Some(front) = &self.on else { return true };
        let keypad = front.keypad.is_some();
        match intent {
            Intent::Girl(intent) => match intent {
                GirlIntent::Slide(_) | GirlIntent::NewPuzzle | GirlIntent::Uncover => !keypad,
                GirlIntent::Back | GirlIntent::Leave => keypad,
                GirlIntent::Begin
                | GirlIntent::ShowRoute
                | GirlIntent::OpenModule(_)
                | GirlIntent::OpenMessage(_)
                | GirlIntent::Play(_)
                | GirlIntent::NotToday(_)
                | GirlIntent::Run(_)
                | GirlIntent::GoOn
                | GirlIntent::Open(_)
                | GirlIntent::Speak(_)
                | GirlIntent::TextSize(_)
                | GirlIntent::Contrast(_)
                | GirlIntent::ReduceMotion(_)
                | GirlIntent::Wait(_)
                | GirlIntent::UseAid(..)
                | GirlIntent::Sound(_)
                | GirlIntent::Wear(..)
                | GirlIntent::Shuffle
                | GirlIntent::Nickname(_)
                | GirlIntent::Feel(_)
                | GirlIntent::Wall(_)
                | GirlIntent::TakeDown(_)
                | GirlIntent::Listen(_)
                | GirlIntent::Cover => false,
            },
            Intent::Profile(intent) => match intent {
                ProfileIntent::Tap(_) | ProfileIntent::Untap => keypad,
                ProfileIntent::Guest
                | ProfileIntent::GuestAs(_)
                | ProfileIntent::Knock(_)
                | ProfileIntent::Choose
                | ProfileIntent::Keep
                | ProfileIntent::Recover
                | ProfileIntent::ForgetMission(_)
                | ProfileIntent::ForgetMe => false,
            },
            Intent::Phones(_) => true,
            Intent::System(intent) => match intent {
                SystemIntent::Reply(_)
                | SystemIntent::Idle
                | SystemIntent::Unattended(_)
                | SystemIntent::Today(_)
                | SystemIntent::Clock(_)
                | SystemIntent::Projected(_)
                | SystemIntent::ContentChanged(_)
                | SystemIntent::PackOpened(_)
                | SystemIntent::Wishes(_)
                | SystemIntent::Voiced(_) => true,
            },
            Intent::Desk(_) | Intent::Session(_) => is_projected,
            Intent::Staff(_) => false,
        }
    }
}

impl App {
    /// The puzzle that hides everything else now, if one does. Scene and sheets are then what they were.
    pub fn cover(&self) -> Option<&Puzzle> {
        self.sitting.cover.puzzle()
    }

    pub(super) fn put_cover_on(&mut self) -> Vec<Event> {
        self.sitting.unattended = false;
        // Who brings the page back may be somebody else.
        self.close_what_waits();
        self.leave_her_alone();
        if let Some(visit) = self.visit_mut() {
            visit.talked_about_help = false;
        }
        self.sitting.cover.put_on(None);
        vec![Event::Covered]
    }

    /// The only way back from the puzzle: past her five pictures, where she has a profile. A guest has none; anybody can
    /// bring her page back, until it is locked and there is none.
    pub(super) fn ask_to_uncover(&mut self) -> Vec<Event> {
        let open = self.profile().map(|_| Purpose::Uncover);
        let Some(front) = &mut self.sitting.cover.on else { return Vec::new() };
        let Some(purpose) = open.or_else(|| front.locked.clone().map(Purpose::Enter)) else {
            let mut events = self.sitting.cover.take_off();
            events.extend(self.come_back_to_desk());
            return events;
        };
        front.keypad = Some(Keypad::new(purpose));
        vec![Event::Turned]
    }

    /// Nobody has touched anything for the idle time of the house: first the cover, and after as long again what lies
    /// behind it is gone from memory, so that only what was kept comes back.
    pub(super) fn idle(&mut self) -> Vec<Event> {
        let is_covered = self.sitting.cover.is_on();
        match &self.sitting.scene {
            // A group talks without touching anything; its counsellor is there.
            Scene::Led(_) => Vec::new(),
            Scene::Visit(_) | Scene::Desk(_) if is_covered => self.lock(),
            Scene::Visit(_) | Scene::Desk(_) => self.put_cover_on(),
            Scene::Start | Scene::Door if is_covered => Vec::new(),
            // Nobody is in. A counsellor who walked off has left her door open.
            Scene::Start if !self.is_laid_over() && self.sitting.settings == self.device.defaults => Vec::new(),
            Scene::Start | Scene::Door => self.leave(),
        }
    }

    /// Whether she is being asked if she is still there.
    pub fn is_unattended(&self) -> bool {
        self.sitting.unattended
    }

    /// The idle time is nearly over: where it would cover a girl's page she is asked first.
    pub(super) fn note_unattended(&mut self, unattended: bool) -> Vec<Event> {
        let asks = unattended && matches!(self.sitting.scene, Scene::Visit(_)) && !self.sitting.cover.is_on();
        let before = std::mem::replace(&mut self.sitting.unattended, asks);
        if before == asks { Vec::new() } else { vec![Event::Changed] }
    }

    fn lock(&mut self) -> Vec<Event> {
        self.park_desk();
        let locked = self.profile().cloned();
        let puzzle = self.sitting.cover.on.take().map(|front| front.puzzle);
        let events = self.leave();
        self.sitting.cover.left = puzzle;
        self.sitting.cover.put_on(locked);
        events
    }
}
