//! The end of a stop, and of all that is open to her. When the last message of a stop is played, the bloggers talk about it
//! once, and from there she goes straight on: to the next message, to the stops where the next one waits for a counsellor,
//! or to a goodbye where everything is played. Nothing is kept for it: it follows from what is done.

use super::{App, Event, StopState, Visiting, Whereabouts};
use crate::mission::Mission;
use crate::mission::ids::{MissionId, ModuleId};
use crate::pack::model::Module;

/// Where the end of a stop leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayOn {
    /// To a message.
    Message(MissionId),
    /// To the stops: the next one waits for a counsellor.
    Route,
    /// Everything that is open to her is played.
    Goodbye,
}

impl<'a> Visiting<'a> {
    /// The stop that playing this mission to its end finishes: all others of it are done, and this one for the first time.
    pub(super) fn finished_by(self, mission: &Mission) -> Option<&'a Module> {
        if mission.booster_of.is_some() || self.has_done(&mission.id) {
            return None;
        }
        let module = self.pack.module_of(&mission.id)?;
        let mut others = self.missions_of(module).filter(|(id, _)| **id != mission.id);
        others.all(|(id, _)| self.has_done(id)).then_some(module)
    }

    /// Whether somebody will write to her again: messages of a stop that she finished are still to come back.
    pub fn is_written_to_again(self) -> bool {
        let finished = |module: &&Module| self.visit.finished_on.contains_key(&self.pack.module_ref(&module.id));
        let finished = self.pack.modules.iter().filter(|module| self.visit.profile().is_some() && finished(module));
        let mut boosters = finished.flat_map(|module| self.met_boosters(module));
        boosters.any(|mission| self.arrived(mission) < mission.after_days.len())
    }

    /// Where the end of a stop leads.
    pub fn way_on_from(self, module: &ModuleId) -> WayOn {
        let stops = self.stops();
        if stops.iter().all(|stop| matches!(stop.state, StopState::Finished | StopState::Waiting) || stop.total == 0) {
            return WayOn::Goodbye;
        }
        let after = stops.iter().skip_while(|stop| stop.module.id != *module).skip(1);
        let next = after.into_iter().find(|stop| stop.state != StopState::Finished && stop.total > 0);
        let message = match next {
            Some(stop) if stop.state == StopState::Waiting => None,
            Some(stop) => self.next_in(stop.module).cloned(),
            // All after it are played: whatever waits before it.
            None => self.invitation().map(|invitation| invitation.mission.id.clone()),
        };
        message.map_or(WayOn::Route, WayOn::Message)
    }
}

impl App {
    /// The last message of a stop is played. A stop whose bloggers say nothing leads straight on.
    pub(super) fn end_stop(&mut self, module: ModuleId) -> Vec<Event> {
        let says = self.pack().module(&module).is_some_and(|module| !module.farewell.is_empty());
        if says {
            let mut events = self.walk_to(Whereabouts::Farewell { module });
            events.push(Event::StopFinished);
            return events;
        }
        self.leave_stop(&module)
    }

    /// On from the end of a stop, or from the goodbye; nothing anywhere else.
    pub(super) fn go_on(&mut self) -> Vec<Event> {
        match self.visiting().map(|visiting| visiting.visit.whereabouts()) {
            Some(Whereabouts::Farewell { module }) => {
                let module = module.clone();
                self.leave_stop(&module)
            }
            Some(Whereabouts::Goodbye) => self.walk_to(Whereabouts::Route),
            Some(Whereabouts::Route | Whereabouts::Inbox { .. } | Whereabouts::Mission(_)) | None => Vec::new(),
        }
    }

    fn leave_stop(&mut self, module: &ModuleId) -> Vec<Event> {
        match self.visiting().map(|visiting| visiting.way_on_from(module)) {
            Some(WayOn::Message(mission)) => self.open_message(&mission),
            Some(WayOn::Goodbye) => self.walk_to(Whereabouts::Goodbye),
            Some(WayOn::Route) | None => self.walk_to(Whereabouts::Route),
        }
    }
}

#[cfg(test)]
#[path = "ends_tests.rs"]
mod tests;
