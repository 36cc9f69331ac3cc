//! Messages that come back: some days after she finished a module its blogger writes once more, to recall what it was
//! about. Days come from outside; nothing here reads a clock.

use jiff::civil::Date;

use super::App;
use crate::mission::Mission;
use crate::mission::ids::{MissionId, ModuleId};
use crate::pack::model::Module;

impl App {
    /// The boosters that wait in a module today.
    pub fn boosters_in<'a>(&'a self, module: &'a Module) -> impl Iterator<Item = &'a Mission> {
        let open = self.is_open(module);
        self.pack.boosters_of(&module.id).filter(move |mission| open && self.is_due(mission))
    }

    /// Whether a booster has come and was not played since.
    pub(super) fn is_due(&self, mission: &Mission) -> bool {
        self.arrived(mission) > self.recalled.get(&self.pack.mission_ref(&mission.id)).copied().unwrap_or(0)
    }

    /// How many of a booster's days are over.
    pub(super) fn arrived(&self, mission: &Mission) -> usize {
        let finished =
            mission.booster_of.as_ref().and_then(|module| self.finished_on.get(&self.pack.module_ref(module)));
        let Some((finished, today)) = finished.zip(self.today) else { return 0 };
        let days = days_between(*finished, today);
        mission.after_days.iter().filter(|after| i64::from(**after) <= days).count()
    }

    /// Remembers the day on which a module's last mission was played.
    pub(super) fn note_finished(&mut self, module: &ModuleId) {
        let complete = self.pack.module(module).is_some_and(|module| {
            let is_done = |mission: &MissionId| self.done.contains(&self.pack.mission_ref(mission));
            !module.missions.is_empty() && module.missions.iter().all(is_done)
        });
        if let Some(today) = self.today.filter(|_| complete) {
            self.finished_on.entry(self.pack.module_ref(module)).or_insert(today);
        }
    }
}

/// Whole days from one day to another; none where a clock was set back.
fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()).max(0))
}
