//! What a session consists of, in order: missions, breaks, and the last minutes together.

use serde::{Deserialize, Serialize};

use crate::mission::ids::{Key, ModuleId};
use crate::mission::{MissionRef, Mode, ModuleRef};
use crate::pack::Pack;
use crate::pack::model::{Module, Opens};
use crate::pack::sessions::{self, ReadyPlan};

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

    /// All of a module that a group can do, and the last minutes.
    pub fn of_module(module: &Module, pack: &Pack) -> Self {
        let for_groups = module
            .missions
            .iter()
            .filter(|id| pack.missions.get(*id).is_some_and(|mission| mission.mode != Mode::Alone));
        let parts = for_groups.map(|id| Part::Mission(pack.mission_ref(id))).chain([Part::Closing]).collect();
        Self { name: String::new(), ready: None, module: Some(pack.module_ref(&module.id)), parts }
    }

    /// The module it is about, where that is of this pack.
    pub fn module_in(&self, pack: &Pack) -> Option<&ModuleId> {
        let own = self.module.as_ref().filter(|module| module.pack == *pack.module_home(&module.module));
        own.map(|module| &module.module)
    }

    /// How long it takes, in minutes.
    pub fn minutes(&self, pack: &Pack) -> u16 {
        self.parts.iter().map(|part| pack.minutes_in_a_group(part)).sum()
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
    fn a_module_as_a_plan_leaves_out_what_is_for_one_girl_alone() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        for module in &pack.modules {
            let plan = Plan::of_module(module, &pack);
            assert_eq!(plan.parts.last(), Some(&Part::Closing));
            assert!(plan.parts.len() > 1 && plan.minutes(&pack) > 0);
            assert_eq!(plan.waits_for_counsellor(&pack), module.opens == Opens::WithCounsellor);
            let alone = |part: &Part| matches!(part, Part::Mission(id) if pack.find(id).unwrap().mode == Mode::Alone);
            assert!(!plan.parts.iter().any(alone));
        }
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
