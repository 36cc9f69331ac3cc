//! What the pages show of a girl's visit: plain values, counted and ordered, without words or pixels.

use super::device::Device;
use super::{App, Hung, Visit, Whereabouts};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::kinds::Flags;
use crate::mission::{Earlier, Mission};
use crate::pack::Pack;
use crate::pack::model::{Module, Opens};
use crate::words::Language;

/// A girl's visit with the content she plays and the device she is at.
#[derive(Clone, Copy, Debug)]
pub struct Visiting<'a> {
    /// The visit.
    pub visit: &'a Visit,
    pub(super) pack: &'a Pack,
    /// The language she reads in: she meets the missions that are whole there.
    pub(super) language: &'a Language,
    pub(super) device: &'a Device,
}

/// The same visit of the same girl: content and device are one for the whole program.
impl PartialEq for Visiting<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.visit == other.visit
    }
}

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

/// As many messages as wait at a stop at once: one to play, and one or two to choose from. The next comes when one of
/// them is played or put away.
pub const AT_A_TIME: usize = 3;

impl App {
    /// A visit with the content and the device.
    pub(super) fn visiting_of<'a>(&'a self, visit: &'a Visit) -> Visiting<'a> {
        Visiting { visit, pack: self.content.pack(), language: &self.sitting.settings.language, device: &self.device }
    }
}

impl<'a> Visiting<'a> {
    /// Whether a module may be entered now.
    pub fn is_open(self, module: &Module) -> bool {
        module.opens == Opens::Always || self.device.beside || self.visit.opened
    }

    /// Whether something hangs on the wall of a guest, which goes when she does.
    pub fn would_lose(&self) -> bool {
        self.visit.profile().is_none() && !self.visit.space().wall().is_empty()
    }

    /// The stops, in order.
    pub fn stops(self) -> Vec<Stop<'a>> {
        let modules = self.pack.modules.iter().filter(|module| self.has_something(module));
        modules.map(|module| self.stop(module)).collect()
    }

    /// Whether a stop has missions in her language, or in none.
    fn has_something(self, module: &Module) -> bool {
        module.missions.is_empty() || self.missions_of(module).next().is_some()
    }

    /// The missions of a module that she meets, in order.
    pub(super) fn missions_of<'m>(self, module: &'m Module) -> impl Iterator<Item = (&'m MissionId, &'a Mission)> {
        let all = module.missions.iter().filter_map(move |id| Some((id, self.pack.missions.get(id)?.as_ref())));
        all.filter(move |(_, mission)| self.pack.is_met_in(mission, self.language) && module.is_played_alone(mission))
    }

    /// One stop.
    pub fn stop(self, module: &'a Module) -> Stop<'a> {
        let total = self.missions_of(module).count();
        let done = self.missions_of(module).filter(|(id, _)| self.has_done(id)).count();
        let state = match done {
            _ if !self.is_open(module) => StopState::Waiting,
            0 => StopState::Fresh,
            done if done == total => StopState::Finished,
            _ => StopState::Begun,
        };
        Stop { module, done, total, state }
    }

    /// The stop that she wanted to open, and that still waits for a counsellor: she is told why.
    pub fn knocked(self) -> Option<&'a Module> {
        self.pack.module(self.visit.knocked.as_ref()?).filter(|module| !self.is_open(module))
    }

    /// The stop she comes from, where what she played led her on to another and she has not been on the route since.
    pub fn came_from(self) -> Option<&'a Module> {
        self.pack.module(self.visit.came_from.as_ref()?)
    }

    /// The first mission that comes before a stop and that she has not played; none where a counsellor alone is waited for.
    pub fn first_before(self, module: &Module) -> Option<&'a Mission> {
        let missions = module.after.iter().filter(|id| !self.has_done(id));
        let met = |id: &MissionId| self.pack.missions.get(id).filter(|one| self.pack.is_met_in(one, self.language));
        missions.filter_map(met).map(AsRef::as_ref).next()
    }

    /// Whether it is late for what waits for a counsellor.
    pub fn is_late(self) -> bool {
        self.device.is_late()
    }

    /// Whether the message she has open lies alone on its page.
    pub fn reads_alone(self) -> bool {
        self.visit.reads_alone
    }

    /// The next message that waits for her: one that came back, or else from the first open stop that has one. When
    /// everything is played there is none.
    pub fn invitation(self) -> Option<Invitation<'a>> {
        let open = || self.pack.modules.iter().filter(|module| self.is_open(module));
        let mut boosters = open().filter_map(|module| Some(Invitation { module, mission: self.due_in(module)? }));
        let mut invitations = open().filter_map(|module| {
            let mission = self.pack.missions.get(self.next_in(module)?)?;
            Some(Invitation { module, mission })
        });
        boosters.next().or_else(|| invitations.next())
    }

    /// The messages of a stop that have come, in order; first those that came back.
    pub fn messages(self, module: &ModuleId) -> Vec<Message<'a>> {
        let open = match self.visit.whereabouts() {
            Whereabouts::Inbox { open, .. } => open.as_ref(),
            Whereabouts::Route | Whereabouts::Mission(_) | Whereabouts::Farewell { .. } | Whereabouts::Goodbye => None,
        };
        let mut waiting = 0;
        let missions = self.pack.module(module).into_iter().flat_map(|module| self.missions_of(module));
        let missions = missions.filter(|(id, _)| {
            let is_through = self.has_done(id) || self.has_put_away(id);
            waiting += usize::from(!is_through);
            waiting <= AT_A_TIME || self.state_of(id) != MessageState::Unread || open == Some(*id)
        });
        let boosters = self.pack.module(module).into_iter().flat_map(|module| self.boosters_in(module));
        boosters
            .chain(missions.map(|(_, mission)| mission))
            .map(|mission| Message { mission, state: self.state_of(&mission.id), is_open: open == Some(&mission.id) })
            .collect()
    }

    /// What a mission recalls of those she played before: the flags that stand from its start.
    pub(super) fn recalled_in(self, mission: &Mission) -> Flags {
        let holds = |from: &Earlier| match from {
            Earlier::Played(id) => self.has_done(id),
            Earlier::Chose { mission, flag } => self.chosen_in(mission).is_some_and(|chosen| chosen.contains(flag)),
        };
        mission.recalls.iter().filter(|recall| holds(&recall.from)).map(|recall| recall.flag.clone()).collect()
    }

    /// What she chose in a mission, as far as it is remembered.
    pub fn chosen_in(self, id: &MissionId) -> Option<&'a Flags> {
        self.visit.chosen.get(&self.pack.mission_ref(id))
    }

    pub(super) fn has_done(self, id: &MissionId) -> bool {
        self.visit.done.contains(&self.pack.mission_ref(id))
    }

    fn has_put_away(self, id: &MissionId) -> bool {
        self.visit.put_away.contains(&self.pack.mission_ref(id))
    }

    /// What hangs on her wall and can be shown, each with its place there. What was made in a mission that this pack does
    /// not have hangs on, unseen.
    pub fn wall(self) -> impl Iterator<Item = (usize, &'a Hung)> {
        let all = self.visit.space().wall().iter().enumerate();
        all.filter(move |(_, hung)| self.pack.find_step(&hung.mission, &hung.step).is_some())
    }

    fn state_of(self, id: &MissionId) -> MessageState {
        if self.has_done(id) {
            MessageState::Done
        } else if self.has_put_away(id) {
            MessageState::PutAway
        } else if self.visit.read.contains(&self.pack.mission_ref(id)) {
            MessageState::Read
        } else {
            MessageState::Unread
        }
    }

    /// The message that is open when she enters a module: one that came back, or the next to play; last of all one that
    /// came back and that she put away. Where everything is played there is none: the page leads on.
    pub(super) fn first_message(self, module: &'a Module) -> Option<MissionId> {
        let put_away = || self.boosters_in(module).next().map(|mission| &mission.id);
        let due = self.due_in(module).map(|mission| &mission.id);
        due.or_else(|| self.next_in(module)).or_else(put_away).cloned()
    }

    /// A message that came back and that she has not put away.
    fn due_in(self, module: &'a Module) -> Option<&'a Mission> {
        self.boosters_in(module).find(|mission| !self.has_put_away(&mission.id))
    }

    /// The first mission of a module that is neither played nor put away; where all are one of those, the first put away.
    pub(super) fn next_in(self, module: &'a Module) -> Option<&'a MissionId> {
        let open = || self.missions_of(module).map(|(id, _)| id).filter(|id| !self.has_done(id));
        let fresh = open().find(|id| !self.has_put_away(id));
        fresh.or_else(|| open().next())
    }

    /// The module of a mission, where she may enter it.
    pub(super) fn enterable_module_of(self, id: &MissionId) -> Option<&'a Module> {
        let met = self.pack.missions.get(id).filter(|mission| self.pack.is_met_in(mission, self.language));
        let met = met?;
        self.pack.module_of(&met.id).filter(|module| self.is_open(module) && module.is_played_alone(met))
    }

    /// Missions that left a trace, in the order of the pack.
    pub fn traces(self) -> Vec<MissionId> {
        let visit = self.visit;
        let left = |id: &&MissionId| {
            let written = self.pack.mission_ref(id);
            [&visit.done, &visit.read, &visit.put_away].iter().any(|list| list.contains(&written))
                || visit.recalled.contains_key(&written)
                || visit.chosen.contains_key(&written)
                || visit.space.wall().iter().any(|hung| hung.mission == written)
        };
        let modules = self.pack.modules.iter();
        let all = modules.flat_map(|module| {
            module.missions.iter().chain(self.pack.boosters_of(&module.id).map(|mission| &mission.id))
        });
        all.filter(left).cloned().collect()
    }
}

#[cfg(test)]
#[path = "visiting_tests.rs"]
mod tests;
