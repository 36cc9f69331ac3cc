//! Laying the layers of a pack over each other: each is read by itself, and then what it says takes its place among what
//! lies below, piece by piece.

use std::collections::HashSet;
use std::sync::Arc;

use super::apply;
use super::laid::{Covered, LaidLayer, Refused, Was};
use super::merge::{Item, New, items, lay, lay_files, place, take_items};
use super::parsed_pack::ParsedPack;
use super::reading::read_layer;
use super::route::in_order;
use super::source_file::SourceFile;
use crate::mission::ids::PackId;
use crate::pack::model::sessions::Sessions;
use crate::pack::model::{FORMAT, HardMoments, Help, HelpLine, HelpStep, Manifest, People, Protocol};
use crate::pack::syntax::path_to;
use crate::source::Source;

/// Reads a pack: every layer of it by itself, from the lowest on, as one. A layer that does not fit where it lies is left
/// out.
pub fn read(source: &dyn Source) -> ParsedPack {
    let mut pack = ParsedPack::default();
    match source.layers() {
        [] => pack.lay(read_layer(source, None), None),
        layers => {
            for layer in layers.iter().rev() {
                let name: Arc<str> = layer.name.as_str().into();
                pack.lay(read_layer(layer.source.as_ref(), Some(&name)), Some(name));
            }
        }
    }
    pack
}

impl ParsedPack {
    /// Lays a layer over what is there.
    fn lay(&mut self, mut layer: Self, name: Option<Arc<str>>) {
        self.faults.append(&mut layer.faults);
        let refused = self.refuses(layer.manifest.as_ref());
        // A lowest pack of another format is no pack, which its own rule says; a layer of one stays out.
        let has_below = !self.laid.layers.is_empty();
        let foreign = layer.manifest.take_if(|manifest| has_below && manifest.value.format != FORMAT);
        if foreign.is_some() || !refused.is_empty() {
            self.structure.append(&mut layer.structure);
            self.laid.refused.extend(refused);
            self.laid.foreign.extend(foreign);
            return;
        }
        let (manifest, made_from) = (layer.manifest.clone(), layer.made_from.take());
        let id = manifest.as_ref().map(|manifest| manifest.value.id.clone());
        self.laid.layers.insert(0, LaidLayer { name, manifest, made_from });
        self.lay_missions(&mut layer, id.as_ref());
        self.lay_modules(&mut layer, id.as_ref());
        self.lay_guides(&mut layer);
        lay_one(&mut self.manifest, layer.manifest.take(), lay_manifest);
        let covered = &mut self.laid.covered;
        lay_one(&mut self.people, layer.people.take(), |below, above| lay_people(below, above, covered));
        let (help, protocol) = (layer.help.take(), layer.protocol.take());
        match (protocol, &mut self.protocol, &help) {
            (Some(own), _, _) => self.protocol = Some(own),
            (None, Some(below), Some(help)) => lay_calls(below, help),
            (None, _, _) => {}
        }
        lay_one(&mut self.help, help, |below, above| lay_help(below, above, covered));
        lay_one(&mut self.sessions, layer.sessions.take(), lay_sessions);
        self.lay_rehearsals(&mut layer);
        self.readiness = layer.readiness.take().or(self.readiness.take());
        lay_one(&mut self.moments, layer.moments.take(), lay_moments);
        self.banned.append(&mut layer.banned);
        self.reviews.append(&mut layer.reviews);
        self.recordings.append(&mut layer.recordings);
        self.texts.iter_mut().for_each(|file| file.depth += 1);
        self.texts.splice(0..0, layer.texts);
        self.media.lay(layer.media);
        self.files.append(&mut layer.files);
        self.files.sort();
        self.files.dedup();
        self.copies.append(&mut layer.copies);
        self.misnamed.append(&mut layer.misnamed);
        self.unread.append(&mut layer.unread);
        self.structure.append(&mut layer.structure);
        if let Some(changes) = layer.changes.take() {
            apply::apply(self, changes);
        }
    }

    /// The parents that a layer asks for and that do not lie below it.
    fn refuses(&self, manifest: Option<&SourceFile<Manifest>>) -> Vec<Refused> {
        let Some(manifest) = manifest else { return Vec::new() };
        let found = |id: &PackId| {
            let below = self.laid.layers.iter().filter_map(|layer| layer.manifest.as_ref());
            below.map(|below| &below.value).find(|below| below.id == *id).map(|below| below.version.clone())
        };
        let refused = manifest.value.parents.iter().enumerate().filter_map(|(at, parent)| {
            let found = found(&parent.id);
            let fits = found.as_ref().is_some_and(|found| parent.version.matches(found));
            (!fits).then(|| Refused { manifest: manifest.clone(), at, parent: parent.clone(), found })
        });
        refused.collect()
    }

    fn lay_missions(&mut self, layer: &mut Self, id: Option<&PackId>) {
        let is_first = self.laid.layers.len() == 1;
        let new: Vec<_> = layer.missions.iter().map(|file| file.value.id.clone()).collect();
        let hides = |id: &str| layer.unread.iter().any(|unread| unread.may_define("missions", id));
        let above = std::mem::take(&mut layer.missions);
        if above.is_empty() && layer.unread.is_empty() {
            return;
        }
        let taken = lay_files(&mut self.missions, above, |mission| mission.id.as_str(), hides);
        // What another layer hid, this one shows again.
        self.laid.hidden.retain(|id| !new.contains(id));
        if let Some(pack) = id.filter(|_| !is_first) {
            let known: HashSet<&str> = taken.iter().map(|(file, _)| file.value.id.as_str()).collect();
            let new = new.into_iter().filter(|id| !known.contains(id.as_str()));
            self.laid.homes.extend(new.map(|id| (id, pack.clone())));
        }
        let covered = taken.into_iter().map(|(file, by)| Covered { by, was: Was::Mission(Box::new(file)) });
        self.laid.covered.extend(covered);
    }

    fn lay_modules(&mut self, layer: &mut Self, id: Option<&PackId>) {
        let is_first = self.laid.layers.len() == 1;
        let new: Vec<_> = layer.modules.iter().map(|file| file.value.id.clone()).collect();
        let hides = |id: &str| layer.unread.iter().any(|unread| unread.may_define("modules", id));
        let above = std::mem::take(&mut layer.modules);
        let taken = lay_files(&mut self.modules, above, |module| module.id.as_str(), hides);
        if let Some(pack) = id.filter(|_| !is_first) {
            let is_known = |id: &str| taken.iter().any(|(file, _)| file.value.id.as_str() == id);
            let new = new.into_iter().filter(|id| !is_known(id.as_str()));
            self.laid.module_homes.extend(new.map(|id| (id, pack.clone())));
            in_order(&mut self.modules);
        }
        let covered = taken.into_iter().map(|(file, by)| Covered { by, was: Was::Module(Box::new(file)) });
        self.laid.covered.extend(covered);
    }

    /// A rehearsal of a layer takes the place of the one of its name, words and all.
    fn lay_rehearsals(&mut self, layer: &mut Self) {
        let hides = |id: &str| layer.unread.iter().any(|unread| unread.may_define("rehearsals", id));
        let above = std::mem::take(&mut layer.rehearsals);
        let taken = lay_files(&mut self.rehearsals, above, |rehearsal| rehearsal.id.as_str(), hides);
        let covered = taken.into_iter().map(|(file, by)| Covered { by, was: Was::Rehearsal(Box::new(file)) });
        self.laid.covered.extend(covered);
    }

    fn lay_guides(&mut self, layer: &mut Self) {
        let hides = |id: &str| layer.unread.iter().any(|unread| unread.may_define("guides", id));
        let above = std::mem::take(&mut layer.guides);
        let taken = lay_files(&mut self.guides, above, |guide| guide.module.as_str(), hides);
        let covered = taken.into_iter().map(|(file, by)| Covered { by, was: Was::Guide(Box::new(file)) });
        self.laid.covered.extend(covered);
    }
}

/// Difficult moments by name.
fn lay_moments(mut below: SourceFile<HardMoments>, above: SourceFile<HardMoments>) -> SourceFile<HardMoments> {
    let list = path_to!["moments"];
    let own = take_items(&mut below, &list, |value| &mut value.moments);
    let more = items(&above, &list, above.value.moments.clone());
    let all = lay(own, more, |moment| moment.id.as_str(), New::Last, |_, above| above);
    below.value.moments = place(&mut below, &list, all);
    below
}

fn lay_one<T>(
    below: &mut Option<SourceFile<T>>,
    above: Option<SourceFile<T>>,
    lay: impl FnOnce(SourceFile<T>, SourceFile<T>) -> SourceFile<T>,
) {
    *below = match (below.take(), above) {
        (Some(below), Some(above)) => Some(lay(below, above)),
        (one, other) => one.or(other),
    };
}

/// The name and the version stay those of the lowest; its languages and reviews are joined by those of the layer.
fn lay_manifest(mut below: SourceFile<Manifest>, above: SourceFile<Manifest>) -> SourceFile<Manifest> {
    let (spoken, reviewed) = (path_to!["languages"], path_to!["review"]);
    let own = std::mem::take(&mut below.value.languages);
    let mut languages = items(&below, &spoken, own);
    let more = items(&above, &spoken, above.value.languages.clone());
    let new: Vec<_> = more.into_iter().filter(|new| !languages.iter().any(|own| own.value == new.value)).collect();
    languages.extend(new);
    below.value.languages = place(&mut below, &spoken, languages);
    let own = std::mem::take(&mut below.value.review);
    let reviews = items(&below, &reviewed, own);
    let more = items(&above, &reviewed, above.value.review.clone());
    let reviews = lay(reviews, more, |review| review.id.as_str(), New::Last, |_, above| above);
    below.value.review = place(&mut below, &reviewed, reviews);
    below
}

fn lay_people(
    mut below: SourceFile<People>,
    above: SourceFile<People>,
    covered: &mut Vec<Covered>,
) -> SourceFile<People> {
    let list = path_to!["people"];
    let own = take_items(&mut below, &list, |value| &mut value.people);
    let more = items(&above, &list, above.value.people.clone());
    let meet = |below: Item<_>, above: Item<_>| {
        covered.push(Covered { by: Some(above.stands.clone()), was: Was::Person(below.value) });
        above
    };
    let all = lay(own, more, |person| person.id.as_str(), New::Last, meet);
    below.value.people = place(&mut below, &list, all);
    below
}

/// A step of the help page, taken apart.
struct Step {
    step: HelpStep,
    lines: Vec<Item<HelpLine>>,
}

fn help_steps(file: &mut SourceFile<Help>) -> Vec<Item<Step>> {
    let steps = std::mem::take(&mut file.value.steps);
    let apart = steps.into_iter().enumerate().map(|(at, mut step)| {
        let path = path_to!["steps", at];
        let lines = items(file, &path.join("lines"), std::mem::take(&mut step.lines));
        Item { value: Step { step, lines }, stands: file.where_is(&path) }
    });
    apart.collect()
}

/// Steps by name, and in each its lines by name: those that a layer adds come first, for it was made for whom it is.
fn lay_help(mut below: SourceFile<Help>, mut above: SourceFile<Help>, covered: &mut Vec<Covered>) -> SourceFile<Help> {
    let (own, more) = (help_steps(&mut below), help_steps(&mut above));
    let mut replaced = |below: Item<HelpLine>, above: Item<HelpLine>| {
        covered.push(Covered { by: Some(above.stands.clone()), was: Was::Line(below.value) });
        above
    };
    let meet = |below: Item<Step>, above: Item<Step>| {
        let order: Vec<String> = above.value.lines.iter().map(|line| line.value.id.clone()).collect();
        let mut lines = lay(below.value.lines, above.value.lines, |line| &line.id, New::First, &mut replaced);
        // A layer that names every line of a step says which comes first.
        if lines.iter().all(|line| order.contains(&line.value.id)) {
            lines.sort_by_key(|line| order.iter().position(|id| *id == line.value.id));
        }
        Item { value: Step { step: above.value.step, lines }, stands: above.stands }
    };
    let all = lay(own, more, |step| step.step.id.as_str(), New::First, meet);
    below.forget(&path_to!["steps"]);
    for (at, Item { value: Step { mut step, lines }, stands }) in all.into_iter().enumerate() {
        let path = path_to!["steps", at];
        below.stand(path.clone(), stands);
        step.lines = place(&mut below, &path.join("lines"), lines);
        below.value.steps.push(step);
    }
    below
}

fn lay_sessions(mut below: SourceFile<Sessions>, above: SourceFile<Sessions>) -> SourceFile<Sessions> {
    below.value.times = above.value.times.or(below.value.times);
    let (plans, breaks, questions) = (path_to!["plans"], path_to!["breaks"], path_to!["questions"]);
    let own = take_items(&mut below, &plans, |value| &mut value.plans);
    let more = items(&above, &plans, above.value.plans.clone());
    let all = lay(own, more, |plan| plan.id.as_str(), New::Last, |_, above| above);
    below.value.plans = place(&mut below, &plans, all);
    let own = take_items(&mut below, &breaks, |value| &mut value.breaks);
    let more = items(&above, &breaks, above.value.breaks.clone());
    let all = lay(own, more, |one| one.id.as_str(), New::Last, |_, above| above);
    below.value.breaks = place(&mut below, &breaks, all);
    let own = take_items(&mut below, &questions, |value| &mut value.questions);
    let more = items(&above, &questions, above.value.questions.clone());
    let all = lay(own, more, |one| one.id.as_str(), New::Last, |_, above| above);
    below.value.questions = place(&mut below, &questions, all);
    below
}

/// A help line of a layer stands on the protocol card too, where one of its name does.
fn lay_calls(protocol: &mut SourceFile<Protocol>, help: &SourceFile<Help>) {
    let list = path_to!["call"];
    let mut calls = take_items(protocol, &list, |value| &mut value.call);
    for (at, step) in help.value.steps.iter().enumerate() {
        for (nth, line) in step.lines.iter().enumerate() {
            for call in calls.iter_mut().filter(|call| call.value.id == line.id) {
                call.value = line.clone();
                call.stands = help.where_is(&path_to!["steps", at, "lines", nth]);
            }
        }
    }
    protocol.value.call = place(protocol, &list, calls);
}

#[cfg(test)]
#[path = "layered_tests.rs"]
mod tests;
