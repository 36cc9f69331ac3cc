//! What a session consists of, in order: missions, breaks, and the last minutes together.

use serde::{Deserialize, Serialize};

use crate::mission::ids::{Key, MissionId, ModuleId};
use crate::mission::{MissionRef, Mode, ModuleRef};
use crate::pack::Pack;
use crate::pack::model::{Module, Opens};
use crate::pack::sessions::{self, BreakMood, HEAVY, LONGEST, ReadyPlan};

/// One part of a plan. A plan may outlive the pack that is loaded, so that it names each mission's pack.
pub type Part = sessions::Part<MissionRef>;

/// A plan, as it is led.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What the house calls it; empty for one that nobody has named.
    pub name: String,
    /// The ready plan it began as.
    pub ready: Option<Key>,
    /// The module it is about.
    pub module: Option<ModuleRef>,
    /// What the group does, in order.
    pub parts: Vec<Part>,
}

/// The most parts of a plan: an evening has an end.
pub const MOST_PARTS: usize = 20;

impl Plan {
    /// A plan of the pack.
    pub fn ready(plan: &ReadyPlan, pack: &Pack) -> Self {
        let (ready, module) = (Some(plan.id.clone()), Some(pack.module_ref(&plan.module)));
        let parts = plan.parts.iter().cloned().map(|part| part.map(|id| pack.mission_ref(&id)));
        Self { name: String::new(), ready, module, parts: parts.collect() }
    }

    /// All of a module that a group can do, evening by evening, none longer than [`LONGEST`] minutes. None of a module that
    /// waits for a counsellor: what is heavy is not played from end to end.
    pub fn evenings(module: &Module, pack: &Pack) -> Vec<Self> {
        if module.opens == Opens::WithCounsellor {
            return Vec::new();
        }
        let is_for_groups = |id: &&MissionId| pack.missions.get(*id).is_some_and(|one| one.mode != Mode::Alone);
        let mut evenings: Vec<(Vec<MissionRef>, Self)> = Vec::new();
        for id in module.missions.iter().filter(is_for_groups).map(|id| pack.mission_ref(id)) {
            if let Some((missions, plan)) = evenings.last_mut() {
                let more: Vec<_> = missions.iter().cloned().chain([id.clone()]).collect();
                let longer = Self::evening(&more, module, pack);
                if longer.fits_an_evening(pack) {
                    (*missions, *plan) = (more, longer);
                    continue;
                }
            }
            let plan = Self::evening(std::slice::from_ref(&id), module, pack);
            evenings.push((vec![id], plan));
        }
        evenings.into_iter().map(|(_, plan)| plan).collect()
    }

    /// These missions in one evening: calm after every heavy one, and a light one last where there is one.
    fn evening(missions: &[MissionRef], module: &Module, pack: &Pack) -> Self {
        let is_heavy = |id: &MissionRef| pack.find(id).is_some_and(|mission| mission.sensitivity >= HEAVY);
        let mut missions = missions.to_vec();
        if missions.last().is_some_and(is_heavy)
            && let Some(light) = missions.iter().rposition(|id| !is_heavy(id))
        {
            let light = missions.remove(light);
            missions.push(light);
        }
        let calm = pack.sessions.breaks.iter().find(|one| one.mood == BreakMood::Calm);
        let parts = missions.into_iter().flat_map(|id| {
            let calm = calm.filter(|_| is_heavy(&id)).map(|one| Part::Break(one.id.clone()));
            std::iter::once(Part::Mission(id)).chain(calm)
        });
        let parts = parts.chain([Part::Closing]).collect();
        Self { name: String::new(), ready: None, module: Some(pack.module_ref(&module.id)), parts }
    }

    /// Whether it is neither too long nor too heavy for one evening.
    fn fits_an_evening(&self, pack: &Pack) -> bool {
        self.parts.len() <= MOST_PARTS && self.minutes(pack) <= LONGEST && self.too_heavy(pack).is_none()
    }

    /// The part that is too heavy beside the others, by its place: a mission of sensitivity 3 is the only heavy one.
    pub fn too_heavy(&self, pack: &Pack) -> Option<usize> {
        let weight = |part: &Part| match part {
            Part::Mission(id) => pack.find(id).map_or(0, |mission| mission.sensitivity),
            Part::Break(_) | Part::Closing => 0,
        };
        sessions::too_heavy(self.parts.iter().map(weight))
    }

    /// The module it is about, where that is of this pack.
    pub fn module_in(&self, pack: &Pack) -> Option<&ModuleId> {
        let own = self.module.as_ref().filter(|module| module.pack == *pack.module_home(&module.module));
        own.map(|module| &module.module)
    }

    /// How long it takes from the welcome to the end, in minutes.
    pub fn minutes(&self, pack: &Pack) -> u16 {
        pack.minutes_of_session(&self.parts)
    }

    /// Puts a part in front of the last minutes together, or at the end where there are none.
    pub fn add(&mut self, part: Part) {
        if self.parts.len() < MOST_PARTS {
            let at = if self.parts.last() == Some(&Part::Closing) { self.parts.len() - 1 } else { self.parts.len() };
            self.parts.insert(at, part);
        }
    }

    /// Takes a part out.
    pub fn remove(&mut self, at: usize) {
        if at < self.parts.len() {
            self.parts.remove(at);
        }
    }

    /// Moves a part to the place `to`, counted without it.
    pub fn reorder(&mut self, from: usize, to: usize) {
        if from < self.parts.len() {
            let part = self.parts.remove(from);
            self.parts.insert(to.min(self.parts.len()), part);
        }
    }

    /// Whether it holds a mission that waits for a counsellor who has shown who she is.
    pub fn waits_for_counsellor(&self, pack: &Pack) -> bool {
        self.parts.iter().any(|part| Self::part_waits(part, pack))
    }

    /// Whether a part is such a mission.
    pub fn part_waits(part: &Part, pack: &Pack) -> bool {
        match part {
            Part::Mission(id) => {
                let module = pack.find(id).and_then(|mission| pack.module_of(&mission.id));
                module.is_some_and(|module| module.opens == Opens::WithCounsellor)
            }
            Part::Break(_) | Part::Closing => false,
        }
    }

    /// The parts that this pack has, each with its place among all.
    pub fn parts_in(&self, pack: &Pack) -> impl Iterator<Item = (usize, &Part)> {
        self.parts.iter().enumerate().filter(|(_, part)| pack.has_part(part))
    }

    /// The same plan without what this pack does not have (any more).
    #[must_use]
    pub fn known_to(mut self, pack: &Pack) -> Self {
        self.parts.retain(|part| pack.has_part(part));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{Folder, load};

    fn plan() -> Plan {
        let parts = ["a", "b", "c"].map(|id| Part::Break(Key::from(id))).into_iter().chain([Part::Closing]);
        Plan { parts: parts.collect(), ..Plan::default() }
    }

    fn names(plan: &Plan) -> Vec<String> {
        let name = |part: &Part| match part {
            Part::Mission(id) => id.to_string(),
            Part::Break(id) => id.to_string(),
            Part::Closing => "closing".to_owned(),
        };
        plan.parts.iter().map(name).collect()
    }

    #[test]
    fn a_part_moves_to_any_place() {
        for (from, to, expected) in [
            (0, 2, ["b", "c", "a", "closing"]),
            (2, 0, ["c", "a", "b", "closing"]),
            (1, 1, ["a", "b", "c", "closing"]),
            (0, 99, ["b", "c", "closing", "a"]),
            (99, 0, ["a", "b", "c", "closing"]),
        ] {
            let mut plan = plan();
            plan.reorder(from, to);
            assert_eq!(names(&plan), expected, "{from} to {to}");
        }
    }

    #[test]
    fn what_is_added_comes_before_the_last_minutes() {
        let mut plan = plan();
        plan.add(Part::Break(Key::from("d")));
        assert_eq!(names(&plan), ["a", "b", "c", "d", "closing"]);
        plan.remove(4);
        plan.add(Part::Break(Key::from("e")));
        assert_eq!(names(&plan), ["a", "b", "c", "d", "e"]);
        for _ in 0..100 {
            plan.add(Part::Closing);
        }
        assert_eq!(plan.parts.len(), MOST_PARTS);
    }

    #[test]
    fn a_whole_module_comes_in_evenings_that_fit_and_a_module_that_waits_in_none() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let weight = |part: &Part| match part {
            Part::Mission(id) => pack.find(id).unwrap().sensitivity,
            Part::Break(_) | Part::Closing => 0,
        };
        for module in &pack.modules {
            let evenings = Plan::evenings(module, &pack);
            assert_eq!(evenings.is_empty(), module.opens == Opens::WithCounsellor, "{}", module.id);
            let mut planned = Vec::new();
            for plan in &evenings {
                assert_eq!(plan.parts.last(), Some(&Part::Closing));
                assert!(plan.minutes(&pack) <= LONGEST, "{}: {}", module.id, plan.minutes(&pack));
                assert_eq!((plan.too_heavy(&pack), plan.waits_for_counsellor(&pack)), (None, false));
                let heavy = (0..plan.parts.len()).filter(|at| weight(&plan.parts[*at]) >= HEAVY);
                assert!(heavy.into_iter().all(|at| matches!(plan.parts[at + 1], Part::Break(_))), "{}", module.id);
                planned.extend(plan.parts.iter().filter_map(|part| match part {
                    Part::Mission(id) => Some(id.mission.clone()),
                    Part::Break(_) | Part::Closing => None,
                }));
            }
            let mut of_groups = module.missions.clone();
            of_groups.retain(|id| module.opens != Opens::WithCounsellor && pack.missions[id].mode != Mode::Alone);
            planned.sort_unstable();
            of_groups.sort_unstable();
            assert_eq!(planned, of_groups, "{}: what is for one girl alone is left out, and nothing else", module.id);
        }
    }

    #[test]
    fn a_heavy_mission_is_not_the_last_of_an_evening_where_a_light_one_is_there() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let boundaries = pack.modules.iter().find(|module| module.id.as_str() == "boundaries").unwrap();
        let mut module = boundaries.clone();
        module.missions = ["body-alarm", "frozen-is-normal"].map(MissionId::from).to_vec();
        let names = names(&Plan::evenings(&module, &pack)[0]);
        assert_eq!(names, ["base/frozen-is-normal", "wave-breath", "base/body-alarm", "closing"]);
    }

    #[test]
    fn the_heaviest_mission_comes_into_no_evening_with_another_heavy_one() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let boundaries = pack.modules.iter().find(|module| module.id.as_str() == "boundaries").unwrap();
        let mut module = boundaries.clone();
        module.missions = ["frozen-is-normal", "letter-to-amira", "body-alarm"].map(MissionId::from).to_vec();
        let evenings = Plan::evenings(&module, &pack);
        assert_eq!(evenings.len(), 2, "{evenings:?}");
        let mut both = evenings[0].clone();
        both.parts.extend(evenings[1].parts.clone());
        assert!(both.too_heavy(&pack).is_some());
    }

    #[test]
    fn the_welcome_and_recalling_the_pact_are_part_of_the_minutes() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let times = pack.sessions.times();
        let plan = |parts: Vec<Part>| Plan { parts, ..Plan::default() };
        let closing = plan(vec![Part::Closing]).minutes(&pack);
        assert_eq!(closing, times.welcome_minutes + times.pact_minutes + times.closing_minutes);
        let making = Part::Mission(pack.mission_ref(&"our-pact".into()));
        let takes = pack.minutes_in_a_group(&making);
        let made = plan(vec![making, Part::Closing]).minutes(&pack);
        assert_eq!(made, closing - times.pact_minutes + takes, "who makes the rules does not recall them");
    }

    #[test]
    fn what_another_pack_had_is_left_out() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let mut plan = Plan::ready(&pack.sessions.plans[0], &pack);
        let whole = plan.clone();
        plan.add(Part::Mission("base/gone".parse().unwrap()));
        plan.add(Part::Mission("other/our-pact".parse().unwrap()));
        plan.add(Part::Break(Key::from("gone")));
        let shown: Vec<_> = plan.parts_in(&pack).map(|(at, part)| (at == plan.parts.len() - 1, part.clone())).collect();
        assert_eq!(shown.iter().map(|(_, part)| part).collect::<Vec<_>>(), whole.parts.iter().collect::<Vec<_>>());
        assert!(shown.last().unwrap().0, "the last minutes keep their place behind what is not shown");
        assert_eq!(plan.known_to(&pack), whole);
    }
}
