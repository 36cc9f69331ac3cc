//! Messages that come back: some days after she finished a module its blogger writes once more, to recall what it was
//! about. Days come from outside; nothing here reads a clock.

use jiff::civil::Date;

use super::{Visit, Visiting};
use crate::mission::ids::MissionId;
use crate::mission::kinds::Flags;
use crate::mission::{Mission, MissionRef};
use crate::pack::Pack;
use crate::pack::model::Module;
use crate::words::Language;

impl<'a> Visiting<'a> {
    /// The boosters that wait in a module today.
    pub fn boosters_in(self, module: &'a Module) -> impl Iterator<Item = &'a Mission> {
        let open = self.is_open(module);
        let latest = self.met_boosters(module).filter_map(|mission| self.came(mission)).max();
        self.met_boosters(module).filter(move |mission| open && self.came(mission) == latest && self.is_due(mission))
    }

    pub(super) fn met_boosters(self, module: &'a Module) -> impl Iterator<Item = &'a Mission> {
        self.pack.boosters_of(&module.id).filter(move |mission| self.pack.is_met_in(mission, self.language))
    }

    /// After how many days a booster came last; none before that. One that came later says hello in the place of all
    /// before it.
    fn came(self, mission: &Mission) -> Option<u16> {
        mission.after_days.iter().take(self.arrived(mission)).max().copied()
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
    /// Remembers what she chose in a mission that she played to its end, in the place of what she chose there before.
    pub(super) fn remember(&mut self, mission: &MissionRef, chosen: Flags) {
        self.chosen.remove(mission);
        if !chosen.is_empty() {
            self.chosen.insert(mission.clone(), chosen);
        }
    }

    /// Remembers the day on which she was through with a module: of the missions that she meets there in her language some
    /// are played, and the others put away.
    pub(super) fn note_finished(&mut self, module: &Module, pack: &Pack, language: &Language, today: Option<Date>) {
        let met = |id: &&MissionId| {
            let mission = pack.missions.get(*id);
            mission.is_some_and(|mission| pack.is_met_in(mission, language) && module.is_played_alone(mission))
        };
        let met = || module.missions.iter().filter(met).map(|id| pack.mission_ref(id));
        let has_played = met().any(|written| self.done.contains(&written));
        let is_through = |written| self.done.contains(&written) || self.put_away.contains(&written);
        let complete = has_played && met().all(is_through);
        if let Some(today) = today.filter(|_| complete) {
            self.finished_on.entry(pack.module_ref(&module.id)).or_insert(today);
        }
    }
}

/// Whole days from one day to another; none where a clock was set back.
fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()).max(0))
}
