//! The page in view, with exactly what it shows. Every screen is drawn from one of these, so that none has to guess what it
//! would do without what it is about.

use super::{App, Desk, Hung, Keypad, LedSession, Puzzle, Recovery, Scene, Slot, Visiting, Whereabouts};
use crate::mission::Run;
use crate::mission::ids::MissionId;
use crate::pack::model::Module;

/// The page in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Page<'a> {
    /// The puzzle that hides everything.
    Cover(&'a Puzzle),
    /// The pictures of a secret.
    Keypad(&'a Keypad),
    /// Who can help now.
    Help,
    /// Language, text size, contrast, motion, sound.
    Settings,
    /// Who made this and with what.
    Credits,
    /// How to hide the game, and how to come back.
    AboutCover,
    /// What a profile is, before she chooses its pictures.
    Promise,
    /// Her own space.
    Space(Visiting<'a>),
    /// Her wall.
    Wall(Visiting<'a>),
    /// The portrait builder, at one of its slots.
    Mirror(Visiting<'a>, Slot),
    /// One thing from her wall, by its place, large.
    Hung(usize, &'a Hung),
    /// What the game remembers of her.
    Remembers(Visiting<'a>),
    /// Whether everything of hers shall really go.
    ForgetMe(Visiting<'a>),
    /// Whether a guest who made something really wants to go without it.
    Leave(Visiting<'a>),
    /// The question to take along and whom to talk to, at the end of a mission.
    Talk(&'a Run),
    /// The counsellor's passphrase.
    StaffDoor,
    /// Whether whoever has the device that goes round is the counsellor.
    BackToDesk,
    /// What a counsellor sets for the house.
    Staff,
    /// The packs on this machine.
    Packs,
    /// What must be in place in the house.
    Readiness,
    /// What a counsellor opens for the girl who sits here.
    Opening(Visiting<'a>),
    /// The recovery sheet of the house.
    Recovery(&'a Recovery),
    /// Language, text size, begin.
    Start,
    /// Who plays.
    Door,
    /// The stops.
    Route(Visiting<'a>),
    /// The messages of one stop, with the one she has open; none in a stop without messages.
    Inbox(Visiting<'a>, &'a Module, Option<&'a MissionId>),
    /// A mission.
    Mission(Visiting<'a>, &'a Run),
    /// A stop of which she has just played the last message.
    Farewell(Visiting<'a>, &'a Module),
    /// Where everything that is open to her is played.
    Goodbye(Visiting<'a>),
    /// The counsellor's desk, before and after a session.
    Desk(&'a Desk),
    /// A session: what the group sees.
    Led(&'a LedSession),
}

impl App {
    /// The page in view.
    pub fn page(&self) -> Page<'_> {
        self.sitting.cover.page().or_else(|| self.top_sheet()).unwrap_or_else(|| self.page_under())
    }

    /// The scene's own page, under the cover and whatever is laid over it.
    pub fn page_under(&self) -> Page<'_> {
        match &self.sitting.scene {
            Scene::Start => Page::Start,
            Scene::Door => Page::Door,
            Scene::Visit(visit) => {
                let visiting = self.visiting_of(visit);
                match visit.whereabouts() {
                    Whereabouts::Route => Page::Route(visiting),
                    Whereabouts::Inbox { module, open } => match self.content.pack().module(module) {
                        Some(module) => Page::Inbox(visiting, module, open.as_ref()),
                        // A stop that the content has no longer.
                        None => Page::Route(visiting),
                    },
                    Whereabouts::Mission(run) => Page::Mission(visiting, run),
                    Whereabouts::Farewell { module } => match self.content.pack().module(module) {
                        Some(module) => Page::Farewell(visiting, module),
                        None => Page::Route(visiting),
                    },
                    Whereabouts::Goodbye => Page::Goodbye(visiting),
                }
            }
            Scene::Desk(desk) => Page::Desk(desk),
            Scene::Led(led) => Page::Led(led),
        }
    }

    /// Whether the desk is in view in the counsellor's own window.
    pub fn desk_in_view(&self) -> bool {
        let is_there = match &self.sitting.scene {
            // What lies over the stage lies on another screen.
            Scene::Led(led) if led.has_projector() => return true,
            Scene::Desk(_) => true,
            Scene::Led(led) => !led.stage_is_in_view(),
            Scene::Start | Scene::Door | Scene::Visit(_) => false,
        };
        is_there && !self.sitting.cover.is_on() && !self.is_laid_over()
    }
}
