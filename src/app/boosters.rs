//! Messages that come back: some days after she finished a module its blogger writes once more, to recall what it was
//! about. Days come from outside; nothing here reads a clock.

use jiff::civil::Date;

use super::{Visit, Visiting};
use crate::mission::Mission;
use crate::mission::ids::MissionId;
use crate::pack::Pack;
use crate::pack::model::Module;
use crate::words::Language;

impl<'a> Visiting<'a> {
    /// The boosters that wait in a module today.
    pub fn boosters_in(self, module: &'a Module) -> impl Iterator<Item = &'a Mission> {
        let open = self.is_open(module);
        let met = self.pack.boosters_of(&module.id).filter(move |mission| self.pack.is_met_in(mission, self.language));
        met.filter(move |mission| open && self.is_due(mission))
    }

    /// Whether a booster has come and was not played since.
    fn is_due(self, mission: &Mission) -> bool {
        self.arrived(mission) > self.visit.recalled.get(&self.pack.mission_ref(&mission.id)).copied().unwrap_or(0)
    }

    /// How many of a booster's days are over.
    pub(super) fn arrived(self, mission: &Mission) -> usize {
        let module = mission.booster_of.as_ref().map(|module| self.pack.module_ref(module));
        let finished = module.and_then(|module| self.visit.finished_on.get(&module));
        let Some((finished, today)) = finished.zip(self.device.today) else { return 0 };
        let days = days_between(*finished, today);
        mission.after_days.iter().filter(|after| i64::from(**after) <= days).count()
    }
}

impl Visit {
    /// Remembers the day on which the last of a module's missions was played that she meets in her language.
    pub(super) fn note_finished(&mut self, module: &Module, pack: &Pack, language: &Language, today: Option<Date>) {
        let met = |id: &&MissionId| {
            let mission = pack.missions.get(*id);
            mission.is_some_and(|mission| pack.is_met_in(mission, language) && module.is_played_alone(mission))
        };
        let mut met = module.missions.iter().filter(met).peekable();
        let complete = met.peek().is_some() && met.all(|id| self.done.contains(&pack.mission_ref(id)));
        if let Some(today) = today.filter(|_| complete) {
            self.finished_on.entry(pack.module_ref(&module.id)).or_insert(today);
        }
    }
}

/// Whole days from one day to another; none where a clock was set back.
fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()).max(0))
}
