//! What the pages show of the model: plain values, counted and ordered, without words or pixels.

use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::{Mission, Step};
use crate::pack::model::Module;

use super::{App, Hung};

/// A stop on the route.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop<'a> {
    /// The module behind it.
    pub module: &'a Module,
    /// Missions played to the end.
    pub done: usize,
    /// All its missions.
    pub total: usize,
    /// How it looks.
    pub state: StopState,
}

/// How a stop looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopState {
    /// Nothing played here yet.
    Fresh,
    /// Some missions played.
    Begun,
    /// Every mission played.
    Finished,
    /// A counsellor opens it.
    Waiting,
}

/// The message that invites her from the route.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitation<'a> {
    /// Where it waits.
    pub module: &'a Module,
    /// The mission.
    pub mission: &'a Mission,
}

/// A message in an inbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<'a> {
    /// The mission it brings.
    pub mission: &'a Mission,
    /// How it looks.
    pub state: MessageState,
    /// Whether it is the one she reads.
    pub is_open: bool,
}

/// How a message looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageState {
    /// Never opened.
    Unread,
    /// Opened, not played.
    Read,
    /// Put away for another day.
    PutAway,
    /// Played to the end.
    Done,
}

impl App {
    /// The stops, in order.
    pub fn stops(&self) -> Vec<Stop<'_>> {
        self.pack.modules.iter().map(|module| self.stop(module)).collect()
    }

    /// One stop.
    pub fn stop<'a>(&'a self, module: &'a Module) -> Stop<'a> {
        let total = module.missions.len();
        let done = module.missions.iter().filter(|id| self.done.contains(&self.pack.mission_ref(id))).count();
        let state = match done {
            _ if !self.is_open(module) => StopState::Waiting,
            0 => StopState::Fresh,
            done if done == total => StopState::Finished,
            _ => StopState::Begun,
        };
        Stop { module, done, total, state }
    }

    /// The next message that waits for her: one that came back, or else from the first open stop that has one. When
    /// everything is played there is none.
    pub fn invitation(&self) -> Option<Invitation<'_>> {
        let open = || self.pack.modules.iter().filter(|module| self.is_open(module));
        let mut boosters = open().filter_map(|module| {
            let mission = self
                .boosters_in(module)
                .find(|mission| !self.put_away.contains(&self.pack.mission_ref(&mission.id)))?;
            Some(Invitation { module, mission })
        });
        let mut invitations = open().filter_map(|module| {
            let mission = self.pack.missions.get(next_in(self, module)?)?;
            Some(Invitation { module, mission })
        });
        boosters.next().or_else(|| invitations.next())
    }

    /// The messages of a stop, in order; first those that came back.
    pub fn messages(&self, module: &ModuleId) -> Vec<Message<'_>> {
        let missions = self.pack.module(module).into_iter().flat_map(|module| &module.missions);
        let open = match self.page() {
            super::Page::Inbox { open, .. } => open.as_ref(),
            super::Page::Start
            | super::Page::Door
            | super::Page::Route
            | super::Page::Mission
            | super::Page::Desk
            | super::Page::Session => None,
        };
        let boosters = self.pack.module(module).into_iter().flat_map(|module| self.boosters_in(module));
        let missions = missions.filter_map(|id| self.pack.missions.get(id)).map(AsRef::as_ref);
        boosters
            .chain(missions)
            .map(|mission| Message { mission, state: self.state_of(&mission.id), is_open: open == Some(&mission.id) })
            .collect()
    }

    /// What hangs on her wall and can be shown, each with its place there. What was made in a mission that this pack does
    /// not have hangs on, unseen.
    pub fn wall(&self) -> impl Iterator<Item = (usize, &Hung)> {
        self.space.wall().iter().enumerate().filter(|(_, hung)| self.step_of(hung).is_some())
    }

    /// The mission and the step in which something on her wall was made; none where this pack does not have them.
    pub fn step_of(&self, hung: &Hung) -> Option<(&Mission, &Step)> {
        let mission = self.pack.find(&hung.mission)?;
        let step = mission.steps.iter().find(|step| step.id == hung.step)?;
        Some((mission, step))
    }

    fn state_of(&self, id: &MissionId) -> MessageState {
        let id = self.pack.mission_ref(id);
        if self.done.contains(&id) {
            MessageState::Done
        } else if self.put_away.contains(&id) {
            MessageState::PutAway
        } else if self.read.contains(&id) {
            MessageState::Read
        } else {
            MessageState::Unread
        }
    }
}

/// The first mission of a module that is neither played nor put away; where all are one of those, the first put away.
pub(super) fn next_in<'a>(app: &App, module: &'a Module) -> Option<&'a MissionId> {
    let open = |id: &&MissionId| !app.done.contains(&app.pack.mission_ref(id));
    let fresh = module.missions.iter().filter(open).find(|id| !app.put_away.contains(&app.pack.mission_ref(id)));
    fresh.or_else(|| module.missions.iter().find(open))
}
