//! What is known of the layers that a pack was laid together from: who they are, what they took the place of, and which of
//! their changes found nothing to change.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::source_file::{SourceFile, Stand};
use crate::mission::ids::{MissionId, ModuleId, PackId, StepId};
use crate::mission::{Mission, Step};
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::model::{Guide, HelpLine, MadeFrom, Manifest, Module, Parent, Person};

/// The layers of a pack that was read.
#[derive(Debug, Default)]
pub struct Laid {
    /// Those that were taken, the uppermost first.
    pub layers: Vec<LaidLayer>,
    /// Those that were not, because what they lie over is not there.
    pub refused: Vec<Refused>,
    /// Those that are written in another format.
    pub foreign: Vec<SourceFile<Manifest>>,
    /// Changes that found nothing to change.
    pub lost: Vec<LostChange>,
    /// The packs of the missions that are not the lowest layer's.
    pub homes: BTreeMap<MissionId, PackId>,
    /// The packs of the modules that are not the lowest layer's.
    pub module_homes: BTreeMap<ModuleId, PackId>,
    /// Missions that a layer hides.
    pub hidden: BTreeSet<MissionId>,
    /// Modules that a layer hides, or of which it hides every mission.
    pub hidden_modules: BTreeSet<ModuleId>,
    /// What something else stands in the place of, or what is hidden.
    pub covered: Vec<Covered>,
}

/// A layer that was read.
#[derive(Debug)]
pub struct LaidLayer {
    /// What its source is called, where there are layers.
    pub name: Option<Arc<str>>,
    /// Who it is; none for files without a manifest.
    pub manifest: Option<SourceFile<Manifest>>,
    /// What stood below when it was made, where somebody noted that.
    pub made_from: Option<SourceFile<MadeFrom>>,
}

/// A layer that cannot lie where it was laid.
#[derive(Debug)]
pub struct Refused {
    /// Its manifest.
    pub manifest: SourceFile<Manifest>,
    /// The number of the parent that is not there.
    pub at: usize,
    /// That parent.
    pub parent: Parent,
    /// The version of it that is there; none where it is not there at all.
    pub found: Option<semver::Version>,
}

/// A change that found nothing to change.
#[derive(Debug)]
pub struct LostChange {
    /// Where it says what it looks for.
    pub stands: Stand,
    /// What it looks for.
    pub what: Sought,
    /// The name it looks for.
    pub name: String,
    /// The names that there are.
    pub known: Vec<String>,
}

/// What a change looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// A mission, by its pack and name.
    Mission,
    /// A module, by its pack and name, or by its name alone.
    Module,
    /// A step of a mission.
    Step,
    /// A mission of the module that the mission goes to.
    After,
    /// A step of its own: that name is taken.
    NewStep,
}

/// Something that is no longer shown as it is, because a layer has something in its place.
#[derive(Debug)]
pub struct Covered {
    /// What stands in its place, in the layer; none where nothing does.
    pub by: Option<Stand>,
    /// What it was.
    pub was: Was,
}

/// What something was.
#[derive(Debug)]
pub enum Was {
    /// A mission.
    Mission(Box<SourceFile<Mission>>),
    /// A step of a mission.
    Step(MissionId, Box<Step>),
    /// A module.
    Module(Box<SourceFile<Module>>),
    /// A guide.
    Guide(Box<SourceFile<Guide>>),
    /// A rehearsal.
    Rehearsal(Box<SourceFile<Rehearsal>>),
    /// Somebody of the stories.
    Person(Person),
    /// A help line.
    Line(HelpLine),
}

impl Laid {
    /// The missions of which something else is shown, or nothing.
    pub fn covered_missions(&self) -> impl Iterator<Item = &SourceFile<Mission>> {
        self.covered.iter().filter_map(|covered| match &covered.was {
            Was::Mission(file) => Some(&**file),
            Was::Step(..) | Was::Module(_) | Was::Guide(_) | Was::Rehearsal(_) | Was::Person(_) | Was::Line(_) => None,
        })
    }

    /// The guides of which something else is shown, or nothing.
    pub fn covered_guides(&self) -> impl Iterator<Item = &SourceFile<Guide>> {
        self.covered.iter().filter_map(|covered| match &covered.was {
            Was::Guide(file) => Some(&**file),
            Was::Mission(_) | Was::Step(..) | Was::Module(_) | Was::Rehearsal(_) | Was::Person(_) | Was::Line(_) => {
                None
            }
        })
    }

    /// The rehearsals of which something else is shown.
    pub fn covered_rehearsals(&self) -> impl Iterator<Item = &SourceFile<Rehearsal>> {
        self.covered.iter().filter_map(|covered| match &covered.was {
            Was::Rehearsal(file) => Some(&**file),
            Was::Mission(_) | Was::Step(..) | Was::Module(_) | Was::Guide(_) | Was::Person(_) | Was::Line(_) => None,
        })
    }

    /// The names of the steps that were replaced or taken out, with their missions.
    pub fn covered_steps(&self) -> impl Iterator<Item = (&MissionId, &StepId)> {
        self.covered.iter().filter_map(|covered| match &covered.was {
            Was::Step(mission, step) => Some((mission, &step.id)),
            Was::Mission(_) | Was::Module(_) | Was::Guide(_) | Was::Rehearsal(_) | Was::Person(_) | Was::Line(_) => {
                None
            }
        })
    }

    /// The languages in which a layer's own sentences are needed: those it speaks, and those that a layer over it brings;
    /// none for all, where there is one layer.
    pub fn needs(&self, origin: Option<&str>) -> Option<Arc<BTreeSet<String>>> {
        let origin = origin.filter(|_| self.is_several())?;
        let own = self.layers.iter().position(|layer| layer.name.as_deref() == Some(origin))?;
        let (above, layer) = (self.layers.get(..own)?, self.layers.get(own)?);
        let manifest = layer.manifest.as_ref()?;
        let over = above.iter().filter(|above| self.lies_over(above, &manifest.value.id));
        let speaking = over.chain([layer]).filter_map(|layer| layer.manifest.as_ref());
        Some(Arc::new(speaking.flat_map(|manifest| manifest.value.languages.iter().cloned()).collect()))
    }

    /// The layer whose business it is that sentences of another are there in a language: that one itself where it speaks
    /// it, or else the one over it that brings the language.
    pub fn brings(&self, origin: &str, language: &str) -> Option<&LaidLayer> {
        let speaks = |layer: &&LaidLayer| {
            let manifest = layer.manifest.as_ref();
            manifest.is_some_and(|manifest| manifest.value.languages.iter().any(|tag| tag == language))
        };
        let own = self.layers.iter().position(|layer| layer.name.as_deref() == Some(origin))?;
        self.layers.get(..=own)?.iter().rev().find(speaks)
    }

    /// The layers below one that it was made over, by the names of their sources: its parents and theirs. A layer that
    /// names no parents, and files without a manifest, are made over all that lies below; and what lies below without a
    /// manifest belongs to what it lies over.
    pub fn made_over(&self, layer: &str) -> HashSet<&str> {
        let Some(own) = self.layers.iter().position(|known| known.name.as_deref() == Some(layer)) else {
            return HashSet::new();
        };
        let (Some(layer), Some(below)) = (self.layers.get(own), self.layers.get(own + 1..)) else {
            return HashSet::new();
        };
        let says = layer.manifest.as_ref().is_some_and(|manifest| manifest.value.is_layer());
        let is_over = |below: &&LaidLayer| {
            let pack = below.manifest.as_ref().map(|manifest| &manifest.value.id);
            !says || pack.is_none_or(|pack| self.lies_over(layer, pack))
        };
        below.iter().filter(is_over).filter_map(|below| below.name.as_deref()).collect()
    }

    /// Whether a pack is among those that a layer lies over, its parents' parents too.
    fn lies_over(&self, layer: &LaidLayer, pack: &PackId) -> bool {
        let Some(manifest) = &layer.manifest else { return false };
        manifest.value.parents.iter().any(|parent| {
            let is_it = parent.id == *pack;
            let known = self
                .layers
                .iter()
                .find(|known| known.manifest.as_ref().is_some_and(|manifest| manifest.value.id == parent.id));
            // What lies below was taken before: there is no circle.
            is_it || known.is_some_and(|known| self.lies_over(known, pack))
        })
    }

    /// Whether a language may be there in part: the first layer that speaks it says so, and it is not the one that the
    /// others fall back to.
    pub fn may_be_unfinished(&self, language: &str) -> bool {
        let manifests = || self.layers.iter().rev().filter_map(|layer| layer.manifest.as_ref());
        let speaks = |manifest: &&SourceFile<Manifest>| manifest.value.languages.iter().any(|tag| tag == language);
        let reference = manifests().find_map(|manifest| manifest.value.languages.first());
        let first = manifests().find(speaks);
        first.is_some_and(|manifest| manifest.value.offered_from < 100) && reference.is_none_or(|tag| tag != language)
    }

    /// Whether it was laid together from more than one.
    pub fn is_several(&self) -> bool {
        self.layers.len() > 1
    }

    /// The layer of a name.
    pub fn layer(&self, name: &str) -> Option<&LaidLayer> {
        self.layers.iter().find(|layer| layer.name.as_deref() == Some(name))
    }
}
