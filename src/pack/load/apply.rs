//! What a layer changes of the missions and modules below it, done.

use std::collections::{BTreeSet, HashMap};
use std::fmt;

use super::laid::{Covered, LostChange, Sought, Was};
use super::merge::{Item, place, take_items};
use super::parsed_pack::ParsedPack;
use super::route::in_order;
use super::source_file::SourceFile;
use crate::mission::ids::{MissionId, ModuleId, PackId, StepId};
use crate::mission::{Mission, Step};
use crate::pack::model::{Change, Changes, MissionChange, Module, ModuleChange, ModuleEdit};
use crate::pack::syntax::{Path, path_to};

/// Makes the changes of a layer, in their order. One that does not find what it changes is noted, and changes nothing.
pub fn apply(pack: &mut ParsedPack, changes: SourceFile<Changes>) {
    let places = pack.missions.iter().enumerate().map(|(at, file)| (file.value.id.clone(), at)).collect();
    let mut making = Making { pack, changes, places, touched: BTreeSet::new() };
    let Changes { missions, modules } = std::mem::take(&mut making.changes.value);
    for (at, change) in missions.into_iter().enumerate() {
        making.mission(at, change);
    }
    for (at, change) in modules.into_iter().enumerate() {
        making.module(at, change);
    }
    making.finish();
}

struct Making<'a> {
    pack: &'a mut ParsedPack,
    changes: SourceFile<Changes>,
    /// Where each mission stands among them all.
    places: HashMap<MissionId, usize>,
    /// The modules of which a mission was taken away.
    touched: BTreeSet<ModuleId>,
}

/// A name with the pack it is of, as a change names it.
fn with_home(id: &impl fmt::Display, home: Option<&PackId>) -> String {
    home.map_or_else(|| id.to_string(), |home| format!("{home}/{id}"))
}

impl Making<'_> {
    fn lose<'n>(&mut self, path: &Path, what: Sought, name: &str, known: impl IntoIterator<Item = &'n str>) {
        let known = known.into_iter().map(str::to_owned).collect();
        let stands = self.changes.where_is(path);
        self.pack.laid.lost.push(LostChange { stands, what, name: name.to_owned(), known });
    }

    fn home(&self, mission: &MissionId) -> Option<&PackId> {
        self.pack.laid.homes.get(mission).or_else(|| self.pack.manifest.as_ref().map(|manifest| &manifest.value.id))
    }

    fn module_home(&self, module: &ModuleId) -> Option<&PackId> {
        let lowest = self.pack.manifest.as_ref().map(|manifest| &manifest.value.id);
        self.pack.laid.module_homes.get(module).or(lowest)
    }

    fn mission(&mut self, at: usize, change: MissionChange) {
        let path = path_to!["missions", at];
        let MissionChange { mission: named, change } = change;
        let hidden = self.pack.laid.hidden.contains(&named.mission);
        let is_it = !hidden && self.home(&named.mission) == Some(&named.pack);
        let Some(place) = self.places.get(&named.mission).copied().filter(|_| is_it) else {
            let ids = self.pack.missions.iter().map(|file| &file.value.id);
            let known: Vec<String> = ids.map(|id| with_home(id, self.home(id))).collect();
            self.lose(&path.join("mission"), Sought::Mission, &named.to_string(), known.iter().map(String::as_str));
            return;
        };
        let path = path.join("change");
        match change {
            Change::Hide => {
                self.take_out(&named.mission);
                self.pack.laid.hidden.insert(named.mission);
            }
            Change::Move { module, after } => self.move_mission(&path, &named.mission, &module, after.as_ref()),
            Change::ReplaceStep { step, with } => {
                let new = Item { value: *with, stands: self.changes.where_is(&path.join("with")) };
                self.step(place, &path, &step, Some(new), true);
            }
            Change::AddStepAfter { step, add } => {
                let new = Item { value: *add, stands: self.changes.where_is(&path.join("add")) };
                self.step(place, &path, &step, Some(new), false);
            }
            Change::RemoveStep { step } => self.step(place, &path, &step, None, true),
            Change::Draft { languages } => {
                let stands = self.changes.where_is(&path.join("languages"));
                if let Some(file) = self.pack.missions.get_mut(place) {
                    file.forget(&path_to!["draft"]);
                    file.stand(path_to!["draft"], stands);
                    file.value.draft = languages;
                }
            }
        }
    }

    /// Puts a step in the place of another or after it, or takes one out.
    fn step(&mut self, place_of: usize, path: &Path, step: &StepId, new: Option<Item<Step>>, takes: bool) {
        let Some(file) = self.pack.missions.get_mut(place_of) else { return };
        let names: Vec<String> = file.value.steps.iter().map(|step| step.id.to_string()).collect();
        let Some(at) = file.value.steps.iter().position(|known| known.id == *step) else {
            self.lose(&path.join("step"), Sought::Step, step.as_str(), names.iter().map(String::as_str));
            return;
        };
        if let Some(new) = &new {
            let name = new.value.id.as_str();
            if names.iter().enumerate().any(|(nth, known)| known == name && !(takes && nth == at)) {
                let (name, field) = (name.to_owned(), if takes { "with" } else { "add" });
                self.lose(&path.join(field).join("id"), Sought::NewStep, &name, []);
                return;
            }
        }
        let list = path_to!["steps"];
        let mut steps = take_items(file, &list, |value| &mut value.steps);
        let mission = file.value.id.clone();
        let by = new.as_ref().map(|new| new.stands.clone());
        let from = if takes { at..at + 1 } else { at + 1..at + 1 };
        let gone: Vec<_> = steps.splice(from, new).collect();
        file.value.steps = place(file, &list, steps);
        for Item { value, .. } in gone {
            let by = by.clone().or_else(|| Some(self.changes.where_is(&path.join("step"))));
            self.pack.laid.covered.push(Covered { by, was: Was::Step(mission.clone(), Box::new(value)) });
        }
    }

    /// Takes a mission out of every module.
    fn take_out(&mut self, mission: &MissionId) {
        let list = path_to!["missions"];
        for module in &mut self.pack.modules {
            if module.value.missions.contains(mission) {
                let mut missions = take_items(module, &list, |value| &mut value.missions);
                missions.retain(|item| item.value != *mission);
                module.value.missions = place(module, &list, missions);
                self.touched.insert(module.value.id.clone());
            }
        }
    }

    fn move_mission(&mut self, path: &Path, mission: &MissionId, module: &ModuleId, after: Option<&MissionId>) {
        let Some(target) = self.pack.modules.iter().position(|file| file.value.id == *module) else {
            let known: Vec<String> = self.pack.modules.iter().map(|file| file.value.id.to_string()).collect();
            self.lose(&path.join("module"), Sought::Module, module.as_str(), known.iter().map(String::as_str));
            return;
        };
        let Some(file) = self.pack.modules.get(target) else { return };
        let others = file.value.missions.iter().filter(|known| *known != mission);
        let others: Vec<String> = others.map(ToString::to_string).collect();
        let at = match after {
            None => 0,
            Some(after) => match others.iter().position(|known| known == after.as_str()) {
                Some(before) => before + 1,
                None => {
                    self.lose(&path.join("after"), Sought::After, after.as_str(), others.iter().map(String::as_str));
                    return;
                }
            },
        };
        self.take_out(mission);
        let stands = self.changes.where_is(&path.join("module"));
        if let Some(file) = self.pack.modules.get_mut(target) {
            let list = path_to!["missions"];
            let mut missions = take_items(file, &list, |value| &mut value.missions);
            missions.insert(at.min(missions.len()), Item { value: mission.clone(), stands });
            file.value.missions = place(file, &list, missions);
        }
    }

    fn module(&mut self, at: usize, change: ModuleChange) {
        let path = path_to!["modules", at];
        let ModuleChange { module: named, change } = change;
        let is_it = self.module_home(&named.module) == Some(&named.pack);
        let found = self.pack.modules.iter().position(|file| file.value.id == named.module).filter(|_| is_it);
        let Some(place) = found else {
            let ids = self.pack.modules.iter().map(|file| &file.value.id);
            let known: Vec<String> = ids.map(|id| with_home(id, self.module_home(id))).collect();
            self.lose(&path.join("module"), Sought::Module, &named.to_string(), known.iter().map(String::as_str));
            return;
        };
        match change {
            ModuleEdit::Hide => {
                let missions = self.pack.modules.get(place).map(|file| file.value.missions.clone()).unwrap_or_default();
                for mission in missions {
                    self.take_out(&mission);
                    self.pack.laid.hidden.insert(mission);
                }
                self.touched.insert(named.module);
            }
            ModuleEdit::Move { after } => {
                let mut order: Vec<usize> = (0..self.pack.modules.len()).collect();
                order.sort_by_key(|at| self.pack.modules.get(*at).map(|file| file.value.number));
                order.retain(|at| *at != place);
                let id_at = |at: &usize| self.pack.modules.get(*at).map(|file| file.value.id.clone());
                let to = match &after {
                    None => Some(0),
                    Some(after) => order.iter().position(|at| id_at(at).as_ref() == Some(after)).map(|at| at + 1),
                };
                let Some(to) = to else {
                    let known: Vec<String> = order.iter().filter_map(id_at).map(|id| id.to_string()).collect();
                    let name = after.map(|after| after.to_string()).unwrap_or_default();
                    let path = path.join("change").join("after");
                    self.lose(&path, Sought::Module, &name, known.iter().map(String::as_str));
                    return;
                };
                order.insert(to, place);
                self.renumber(&order);
            }
        }
    }

    /// Gives the modules their old numbers in a new order.
    fn renumber(&mut self, order: &[usize]) {
        let mut numbers: Vec<u32> = self.pack.modules.iter().map(|file| file.value.number).collect();
        numbers.sort_unstable();
        for (at, number) in order.iter().zip(numbers) {
            if let Some(file) = self.pack.modules.get_mut(*at) {
                file.value.number = number;
            }
        }
    }

    /// A module without missions is no stop any more; what recalls it has nothing to recall.
    fn finish(self) {
        let Self { pack, touched, .. } = self;
        let empty = |file: &SourceFile<Module>| touched.contains(&file.value.id) && file.value.missions.is_empty();
        let (gone, kept) = std::mem::take(&mut pack.modules).into_iter().partition::<Vec<_>, _>(empty);
        pack.modules = kept;
        for file in gone {
            pack.laid.hidden_modules.insert(file.value.id.clone());
            pack.laid.covered.push(Covered { by: None, was: Was::Module(Box::new(file)) });
        }
        in_order(&mut pack.modules);
        let hidden = &mut pack.laid.hidden;
        let modules = &pack.laid.hidden_modules;
        let recalls = |mission: &Mission| mission.booster_of.as_ref().is_some_and(|module| modules.contains(module));
        hidden.extend(pack.missions.iter().filter(|file| recalls(&file.value)).map(|file| file.value.id.clone()));
        let (gone, kept): (Vec<_>, Vec<_>) =
            std::mem::take(&mut pack.missions).into_iter().partition(|file| hidden.contains(&file.value.id));
        pack.missions = kept;
        let covered = gone.into_iter().map(|file| Covered { by: None, was: Was::Mission(Box::new(file)) });
        pack.laid.covered.extend(covered);
        let (gone, kept): (Vec<_>, Vec<_>) =
            std::mem::take(&mut pack.guides).into_iter().partition(|file| modules.contains(&file.value.module));
        pack.guides = kept;
        let covered = gone.into_iter().map(|file| Covered { by: None, was: Was::Guide(Box::new(file)) });
        pack.laid.covered.extend(covered);
    }
}
