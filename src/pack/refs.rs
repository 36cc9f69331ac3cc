//! From a pack's own names to what is written down, and back.

use std::sync::Arc;

use super::load::Pack;
use super::model::Module;
use super::model::sessions::Part;
use crate::mission::ids::{MissionId, ModuleId, PackId, StepId};
use crate::mission::{Mission, MissionRef, ModuleRef, Step};

impl Pack {
    /// A mission as it is written down.
    pub fn mission_ref(&self, mission: &MissionId) -> MissionRef {
        MissionRef { pack: self.home(mission).clone(), mission: mission.clone() }
    }

    /// The pack that a mission belongs to: the one that had it first, whatever lies over that.
    pub fn home(&self, mission: &MissionId) -> &PackId {
        self.homes.get(mission).unwrap_or(&self.manifest.id)
    }

    /// The pack that a module belongs to.
    pub fn module_home(&self, module: &ModuleId) -> &PackId {
        self.module_homes.get(module).unwrap_or(&self.manifest.id)
    }

    /// The module that was written down; none where it is of another pack, or no longer in this one.
    pub fn find_module(&self, module: &ModuleRef) -> Option<&Module> {
        self.module(&module.module).filter(|known| module.pack == *self.module_home(&known.id))
    }

    /// A module as it is written down.
    pub fn module_ref(&self, module: &ModuleId) -> ModuleRef {
        ModuleRef { pack: self.module_home(module).clone(), module: module.clone() }
    }

    /// The mission that was written down; none where it is of another pack, or no longer in this one.
    pub fn find(&self, mission: &MissionRef) -> Option<&Arc<Mission>> {
        self.missions.get(&mission.mission).filter(|_| mission.pack == *self.home(&mission.mission))
    }

    /// The mission and the step that were written down; none where this pack does not have them.
    pub fn find_step(&self, mission: &MissionRef, step: &StepId) -> Option<(&Mission, &Step)> {
        let mission = self.find(mission)?;
        let step = mission.steps.iter().find(|known| known.id == *step)?;
        Some((mission, step))
    }

    /// Whether a part of a plan can be led with this pack.
    pub fn has_part(&self, part: &Part<MissionRef>) -> bool {
        match part {
            Part::Mission(mission) => self.find(mission).is_some(),
            Part::Break(id) => self.sessions.a_break(id).is_some(),
            Part::Closing => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::mission::MissionRef;
    use crate::pack::{Folder, load};

    #[test]
    fn a_mission_is_found_by_what_is_written_of_it_and_one_of_another_pack_is_not() {
        let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
        for (id, mission) in &pack.missions {
            let written = pack.mission_ref(id);
            assert_eq!(written.to_string(), format!("base/{id}"));
            assert_eq!(pack.find(&written), Some(mission));
            assert_eq!(pack.find(&MissionRef { pack: "other".into(), ..written }), None);
        }
        assert_eq!(pack.find(&"base/gone".parse().unwrap()), None);
        assert_eq!(pack.module_ref(&"friends".into()).to_string(), "base/friends");
    }
}
