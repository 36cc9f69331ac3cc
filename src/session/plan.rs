//! What a session consists of, in order: missions, breaks, and the last minutes together.

use serde::{Deserialize, Serialize};

use crate::mission::Mode;
use crate::mission::ids::{Key, ModuleId};
use crate::pack::Pack;
use crate::pack::model::{Module, Opens};
use crate::pack::sessions::{Part, ReadyPlan};

/// A plan, as it is led.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What the house calls it; empty for one that nobody has named.
    pub name: String,
    /// The ready plan it began as.
    pub ready: Option<Key>,
    /// The module it is about.
    pub module: Option<ModuleId>,
    /// What the group does, in order.
    pub parts: Vec<Part>,
}

/// The most parts of a plan: an evening has an end.
pub const MOST_PARTS: usize = 20;

impl Plan {
    /// A plan of the pack.
    pub fn ready(plan: &ReadyPlan) -> Self {
        let (ready, module) = (Some(plan.id.clone()), Some(plan.module.clone()));
        Self { name: String::new(), ready, module, parts: plan.parts.clone() }
    }

    /// All of a module that a group can do, and the last minutes.
    pub fn of_module(module: &Module, pack: &Pack) -> Self {
        let for_groups = module
            .missions
            .iter()
            .filter(|id| pack.missions.get(*id).is_some_and(|mission| mission.mode != Mode::Alone));
        let parts = for_groups.cloned().map(Part::Mission).chain([Part::Closing]).collect();
        Self { name: String::new(), ready: None, module: Some(module.id.clone()), parts }
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
        self.parts.iter().any(|part| match part {
            Part::Mission(id) => pack.module_of(id).is_some_and(|module| module.opens == Opens::WithCounsellor),
            Part::Break(_) | Part::Closing => false,
        })
    }

    /// The same plan without what this pack does not have (any more).
    #[must_use]
    pub fn known_to(mut self, pack: &Pack) -> Self {
        self.parts.retain(|part| is_known(part, pack));
        self
    }
}

/// Whether a pack has what a part needs.
pub(super) fn is_known(part: &Part, pack: &Pack) -> bool {
    match part {
        Part::Mission(id) => pack.missions.contains_key(id),
        Part::Break(id) => pack.sessions.breaks.iter().any(|one| one.id == *id),
        Part::Closing => true,
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
            let alone = |part: &Part| matches!(part, Part::Mission(id) if pack.missions[id].mode == Mode::Alone);
            assert!(!plan.parts.iter().any(alone));
        }
    }

    #[test]
    fn what_another_pack_had_is_left_out() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        let mut plan = Plan::ready(&pack.sessions.plans[0]);
        let whole = plan.clone();
        plan.add(Part::Mission("gone".into()));
        plan.add(Part::Break(Key::from("gone")));
        assert_eq!(plan.known_to(&pack), whole);
    }
}
