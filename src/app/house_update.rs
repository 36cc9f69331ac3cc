//! What follows for the house from what is done at a desk: plans that are saved and thrown away, and what the log tells
//! of the last time.

use jiff::civil::Date;

use super::{App, Event, LogEntry};
use crate::mission::ModuleRef;
use crate::mission::ids::Key;
use crate::session::Plan;

impl App {
    /// Saves a plan for the house.
    pub(super) fn save_plan(&mut self, plan: Plan) -> Vec<Event> {
        let saved = self.for_the_house(|house| house.save_plan(plan.clone()));
        if self.staff().is_open()
            && let Some(desk) = self.desk_mut()
        {
            desk.is_changed = desk.is_changed && desk.plan.parts != plan.parts;
            desk.thrown_away = desk.thrown_away.take().filter(|gone| gone.name != plan.name);
        }
        saved
    }

    /// Throws a plan of the house away; it lies on the desk to be had back.
    pub(super) fn drop_plan(&mut self, name: &str) -> Vec<Event> {
        let gone = self.house().plans.iter().find(|plan| plan.name == name).cloned();
        let dropped = self.for_the_house(|house| house.plans.retain(|plan| plan.name != name));
        if !dropped.is_empty()
            && let Some(desk) = self.desk_mut()
        {
            desk.thrown_away = gone;
        }
        dropped
    }

    /// The rules of the pact that a group made last time; none where the house keeps no log, or it is locked.
    pub fn pact_of_last_time(&self) -> &[Key] {
        let last = self.last_time().map(|entry| entry.pact.as_slice());
        last.unwrap_or_default()
    }

    /// What was noted after the last session, for whoever may read the log.
    pub fn last_time(&self) -> Option<&LogEntry> {
        self.house().log.last().filter(|_| self.staff().is_open())
    }

    /// The day on which a module was last led here, for who may read the log; none where it was not, or is not known.
    pub fn last_led(&self, module: &ModuleRef) -> Option<Date> {
        let log = if self.staff().is_open() { self.house().log.as_slice() } else { &[] };
        log.iter().rev().find(|entry| entry.module.as_ref() == Some(module)).and_then(|entry| entry.day)
    }
}

#[cfg(test)]
#[path = "house_update_tests.rs"]
mod tests;
