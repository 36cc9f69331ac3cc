//! Pages laid over another; closing one leads back. Those that a girl or a counsellor opens by name are a [`Sheet`]; the
//! keypad and the recovery sheet hold what they show themselves.

use super::keypad::Keypad;
use super::{App, Event, Page, Recovery, Scene, Slot, Staff, Visiting, Whereabouts};
use crate::mission::Phase;

/// A page that is opened by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Who can help now.
    Help,
    /// Language, text size, contrast, motion, sound.
    Settings,
    /// Who made this and with what.
    Credits,
    /// How to hide the game, and how to come back.
    Cover,
    /// What a profile is, and what is lost when its pictures are forgotten, before she chooses them.
    Promise,
    /// Her own space: portrait, nickname, the day's weather, her wall.
    Space,
    /// Her wall.
    Wall,
    /// The portrait builder, at one of its slots.
    Mirror(Slot),
    /// One thing from her wall, large.
    Hung(usize),
    /// What the game remembers of her, and the ways to make it forget.
    Remembers,
    /// Whether everything of hers shall really go.
    ForgetMe,
    /// Whether a guest who made something really wants to go without it.
    Leave,
    /// The question to take along and whom to talk to, behind the last page of a mission.
    Talk,
    /// The counsellor's passphrase.
    StaffDoor,
    /// Whether whoever has the device that goes round is the counsellor.
    BackToDesk,
    /// What a counsellor sets for the house.
    Staff,
    /// The packs on this machine, behind the counsellor's door.
    Packs,
    /// What must be in place in the house, behind the counsellor's door.
    Readiness,
    /// What a counsellor opens for the girl who sits here.
    Opening,
}

/// A page that lies over another.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Laid {
    /// One that shows what the scene has.
    Sheet(Sheet),
    /// The pictures of a secret, as they are tapped.
    Keypad(Keypad),
    /// The recovery sheet of the house, which is shown once.
    Recovery(Recovery),
}

impl Laid {
    /// The keypad, where it is one.
    pub fn keypad(&self) -> Option<&Keypad> {
        match self {
            Self::Keypad(keypad) => Some(keypad),
            Self::Sheet(_) | Self::Recovery(_) => None,
        }
    }

    /// The keypad, to act on it.
    pub fn keypad_mut(&mut self) -> Option<&mut Keypad> {
        match self {
            Self::Keypad(keypad) => Some(keypad),
            Self::Sheet(_) | Self::Recovery(_) => None,
        }
    }
}

impl App {
    /// Whether a page lies over the scene's own.
    pub fn is_laid_over(&self) -> bool {
        !self.sitting.sheets.is_empty()
    }

    /// Whether this page lies on top of the others.
    pub(super) fn is_on_top(&self, sheet: Sheet) -> bool {
        self.sitting.sheets.last() == Some(&Laid::Sheet(sheet))
    }

    /// Whether this page lies over the scene, on top or under another.
    pub(super) fn is_laid(&self, sheet: Sheet) -> bool {
        self.sitting.sheets.contains(&Laid::Sheet(sheet))
    }

    /// The page on top of the others, if any lies there.
    pub(super) fn top_sheet(&self) -> Option<Page<'_>> {
        self.sitting.sheets.last().and_then(|laid| self.page_of(laid))
    }

    /// What a sheet shows here; none where it has nothing to show, as her wall at the start page.
    fn page_of<'a>(&'a self, laid: &'a Laid) -> Option<Page<'a>> {
        match laid {
            Laid::Keypad(keypad) => Some(Page::Keypad(keypad)),
            Laid::Recovery(recovery) => Some(Page::Recovery(recovery)),
            Laid::Sheet(sheet) => self.page_called(*sheet),
        }
    }

    fn page_called(&self, sheet: Sheet) -> Option<Page<'_>> {
        let at_door = matches!(self.sitting.scene, Scene::Start | Scene::Door);
        match sheet {
            Sheet::Help => Some(Page::Help),
            Sheet::Settings => Some(Page::Settings),
            Sheet::Credits => Some(Page::Credits),
            Sheet::Cover => Some(Page::AboutCover),
            Sheet::Promise => (self.sitting.scene == Scene::Door || self.visiting().is_some()).then_some(Page::Promise),
            Sheet::Space => self.visiting().map(Page::Space),
            Sheet::Wall => self.visiting().map(Page::Wall),
            Sheet::Mirror(slot) => self.visiting().map(|visiting| Page::Mirror(visiting, slot)),
            Sheet::Hung(at) => {
                let visiting = self.visiting()?;
                visiting.wall().find(|(place, _)| *place == at).map(|(at, hung)| Page::Hung(at, hung))
            }
            Sheet::Remembers => self.visiting().map(Page::Remembers),
            Sheet::ForgetMe => self.visiting().map(Page::ForgetMe),
            Sheet::Leave => self.visiting().filter(Visiting::would_lose).map(Page::Leave),
            Sheet::Talk => {
                let run = self.visiting()?.visit.run()?;
                (run.phase() == Phase::WrapUp && !run.is_paused()).then_some(Page::Talk(run))
            }
            Sheet::StaffDoor => {
                let on_visit = self.staff().has_passphrase() && self.awaits_counsellor();
                (at_door || self.is_going_round() || on_visit).then_some(Page::StaffDoor)
            }
            Sheet::BackToDesk => self.is_going_round().then_some(Page::BackToDesk),
            Sheet::Staff => (at_door && self.staff().is_open()).then_some(Page::Staff),
            Sheet::Packs => (at_door && self.staff().is_open()).then_some(Page::Packs),
            Sheet::Readiness => (at_door && self.staff().is_open()).then_some(Page::Readiness),
            Sheet::Opening => {
                let is_let_in = self.staff().is_open() || !self.staff().has_passphrase();
                self.visiting().filter(|_| is_let_in && self.awaits_counsellor()).map(Page::Opening)
            }
        }
    }

    /// Whether the device of a session goes round.
    pub(super) fn is_going_round(&self) -> bool {
        self.led().is_some_and(super::LedSession::goes_round)
    }

    /// Lays a page over what is in view, unless it lies there or has nothing to show.
    pub(super) fn open_sheet(&mut self, sheet: Sheet) -> Vec<Event> {
        if self.is_on_top(sheet) || self.page_called(sheet).is_none() {
            return Vec::new();
        }
        if let (Sheet::Wall, Some(visit)) = (sheet, self.visit_mut()) {
            visit.space.let_go();
        }
        // Another slot of the same mirror, another thing of the same wall: one sheet, which closes once.
        let same = |open: &Laid| match open {
            Laid::Sheet(open) => std::mem::discriminant(open) == std::mem::discriminant(&sheet),
            Laid::Keypad(_) | Laid::Recovery(_) => false,
        };
        self.sitting.sheets.retain(|open| !same(open));
        self.sitting.sheets.push(Laid::Sheet(sheet));
        // Whoever opened a page from the route has seen herself walk there.
        if let Some(visit) = self.visit_mut().filter(|visit| *visit.whereabouts() == Whereabouts::Route) {
            visit.came_from = None;
        }
        vec![if sheet == Sheet::Help { Event::HelpOpened } else { Event::Turned }]
    }

    /// Lays a keypad over what is in view, in place of any other.
    pub(super) fn lay_keypad(&mut self, keypad: Keypad) -> Vec<Event> {
        self.take_up_keypad();
        self.sitting.sheets.push(Laid::Keypad(keypad));
        vec![Event::Turned]
    }

    /// Lays the recovery sheet over what is in view.
    pub(super) fn lay_recovery(&mut self, recovery: Recovery) -> Vec<Event> {
        self.sitting.sheets.push(Laid::Recovery(recovery));
        vec![Event::Turned]
    }

    /// Takes up the keypad that lies over the scene.
    pub(super) fn take_up_keypad(&mut self) {
        self.sitting.sheets.retain(|laid| laid.keypad().is_none());
    }

    /// Takes up a sheet, wherever it lies.
    pub(super) fn take_up_sheet(&mut self, sheet: Sheet) {
        self.sitting.sheets.retain(|laid| *laid != Laid::Sheet(sheet));
    }

    /// The recovery sheet that lies in view or under another.
    pub(super) fn laid_recovery(&self) -> Option<&Recovery> {
        self.sitting.sheets.iter().find_map(|laid| match laid {
            Laid::Recovery(recovery) => Some(recovery),
            Laid::Sheet(_) | Laid::Keypad(_) => None,
        })
    }

    /// Closes the page on top; none where nothing lies over the scene, no event where it waits for an answer.
    pub(super) fn close_sheet(&mut self) -> Option<Vec<Event>> {
        let top = self.sitting.sheets.last()?;
        if top.keypad().is_some_and(Keypad::is_trying) {
            return Some(Vec::new());
        }
        let closed = self.sitting.sheets.pop();
        if let Some(Laid::Sheet(Sheet::Staff | Sheet::StaffDoor | Sheet::Opening)) = closed {
            self.close_staff_door();
        }
        Some(vec![Event::Turned])
    }

    /// Closing the last of a counsellor's sheets closes her door.
    fn close_staff_door(&mut self) {
        let stays = self.sitting.sheets.contains(&Laid::Sheet(Sheet::Staff)) || self.led().is_some();
        let open = self.sitting.staff.is_open() && stays;
        self.sitting.staff = Staff::closed(self.sitting.staff.has_passphrase()).opened(open);
        if !stays {
            self.shut_staff_door();
        }
    }

    /// Puts away what has nothing to show any more: something of her wall that was taken down, say.
    pub(super) fn put_away_empty_sheets(&mut self) {
        let mut sheets = std::mem::take(&mut self.sitting.sheets);
        sheets.retain(|laid| self.page_of(laid).is_some());
        self.sitting.sheets = sheets;
    }
}
