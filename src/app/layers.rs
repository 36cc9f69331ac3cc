//! Which layers lie over the content: what the house always has, what whoever is here picked, in the versions that a profile
//! or a session began with. The model only says what it wants; somebody outside reads it, and the content comes when it is
//! there.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;
use serde::{Deserialize, Serialize};

use super::effect::PacksEffect;
use super::{App, Effect, Event, Scene};
use crate::mission::ids::PackId;
use crate::pack::model::Aid;
use crate::pack::{Choice, Content, PackSummary};
use crate::words::Language;

/// How a house uses a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LayerUse {
    /// Nobody meets it here.
    Off,
    /// Girls may pick it; only what helps with something can be picked.
    Offered,
    /// It is there from the start. What helps with something can be put aside by whoever does not need it.
    Always,
}

/// What somebody reads: a language with what helps her, and the packs that give it, the lowest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The language.
    pub language: Language,
    /// What helps.
    pub aids: BTreeSet<Aid>,
    /// The packs.
    pub choices: Vec<Choice>,
}

impl App {
    /// The packs on this machine, each in the version in use, by name.
    pub fn packs(&self) -> &[PackSummary] {
        &self.device.packs
    }

    /// How this house uses a layer. Where it decided nothing, what came with the program and helps with something is
    /// offered, what was installed is there, and every other draft waits for a house that wants it.
    pub fn use_of(&self, layer: &PackSummary) -> LayerUse {
        let decided = self.house().layers.get(layer.id()).copied();
        let may_be_picked = |decided: &LayerUse| *decided != LayerUse::Offered || layer.aid().is_some();
        decided.filter(may_be_picked).unwrap_or(match (layer.aid(), layer.shipped) {
            (Some(_), _) => LayerUse::Offered,
            (None, true) => LayerUse::Off,
            (None, false) => LayerUse::Always,
        })
    }

    /// The languages to choose from, with the one that is spoken now.
    pub fn offered_languages(&self) -> Vec<Language> {
        let (mut offered, now) = (self.pack().offered_languages(), &self.settings().language);
        if !offered.contains(now) && !now.is_test() {
            offered.push(now.clone());
        }
        offered
    }

    /// What can be picked by picture in the language of whoever is here.
    pub fn offered_aids(&self) -> BTreeSet<Aid> {
        let mut aids = self.aids_in(&self.settings().language);
        // Whoever can be read to may ask for it, whether a layer helps with that or not.
        if self.can_listen() {
            aids.insert(Aid::ReadToMe);
        }
        aids
    }

    fn aids_in(&self, language: &Language) -> BTreeSet<Aid> {
        let used = self.layers().filter(|layer| self.use_of(layer) != LayerUse::Off && helps_in(layer, language));
        used.filter_map(PackSummary::aid).collect()
    }

    /// Everything that can be read on phones: each language with each mixture of what helps there.
    pub fn editions(&self) -> Vec<Edition> {
        let edition = |language: &Language, aids: BTreeSet<Aid>| {
            let choices = self.choices(language, &|aid| aids.contains(&aid));
            Edition { language: language.clone(), aids, choices }
        };
        let languages = self.offered_languages();
        let in_language = |language: &Language| -> Vec<Edition> {
            mixtures(&self.aids_in(language)).into_iter().map(|aids| edition(language, aids)).collect()
        };
        languages.iter().flat_map(in_language).collect()
    }

    /// Whether somebody who is here has picked this, or the house did for her.
    pub fn has_aid(&self, aid: Aid) -> bool {
        match &self.settings().aids {
            Some(picked) => picked.contains(&aid),
            None => self.aids_of_house().contains(&aid),
        }
    }

    /// What the house picked for everybody who picks nothing.
    pub fn aids_of_house(&self) -> BTreeSet<Aid> {
        let always = self.layers().filter(|layer| self.use_of(layer) == LayerUse::Always);
        always.filter_map(PackSummary::aid).collect()
    }

    fn layers(&self) -> impl Iterator<Item = &PackSummary> {
        self.device.packs.iter().filter(|pack| pack.manifest.is_layer())
    }

    /// What is to be laid over each other for whoever is here, the lowest first.
    fn wanted(&self) -> Vec<Choice> {
        self.choices(&self.settings().language, &|aid| self.has_aid(aid))
    }

    fn choices(&self, language: &Language, has_aid: &dyn Fn(Aid) -> bool) -> Vec<Choice> {
        let picked = |layer: &&PackSummary| match self.use_of(layer) {
            LayerUse::Off => false,
            LayerUse::Offered => layer.aid().is_some_and(has_aid),
            LayerUse::Always => layer.aid().is_none_or(has_aid),
        };
        let base: Vec<&PackId> = self.device.base.iter().map(|choice| &choice.id).collect();
        let layers = self.layers().filter(picked).filter(|layer| helps_in(layer, language)).map(PackSummary::id);
        let layers: Vec<&PackId> = layers.filter(|id| !base.contains(id)).collect();
        let began_with = self.began_with();
        let choice = |id: &PackId| {
            let version = began_with.and_then(|versions| versions.get(id)).or_else(|| self.version_in_use(id));
            Choice { id: id.clone(), version: version.cloned() }
        };
        base.into_iter().chain(layers).map(choice).collect()
    }

    fn version_in_use(&self, id: &PackId) -> Option<&Version> {
        let known = self.device.packs.iter().find(|pack| pack.id() == id).map(|pack| &pack.manifest.version);
        known.or_else(|| self.device.base.iter().find(|choice| choice.id == *id)?.version.as_ref())
    }

    /// The versions that a profile or a session began with.
    fn began_with(&self) -> Option<&BTreeMap<PackId, Version>> {
        match self.scene() {
            Scene::Visit(visit) => visit.profile().map(|_| &visit.packs),
            Scene::Led(led) => Some(&led.packs),
            Scene::Start | Scene::Door | Scene::Desk(_) => None,
        }
    }

    /// The versions that are played now.
    pub(super) fn versions(&self) -> BTreeMap<PackId, Version> {
        self.content.versions().map(|(id, version)| (id.clone(), version.clone())).collect()
    }

    /// Asks for other content where that is wanted now.
    pub(super) fn choose_layers(&mut self) {
        let wanted = self.wanted();
        if self.device.chosen != wanted {
            self.device.chosen.clone_from(&wanted);
            self.ask(Effect::Packs(PacksEffect::Choose(wanted)));
        }
        self.note_versions();
    }

    /// A profile and a session go on with what they have now: a version that is gone is not waited for.
    fn note_versions(&mut self) {
        let content = self.content.clone();
        let Some(noted) = self.noted_mut() else { return };
        for (id, version) in content.versions() {
            if !noted.contains_key(id) {
                noted.insert(id.clone(), version.clone());
            }
        }
    }

    /// The versions that a profile or a session began with, to note more of them.
    fn noted_mut(&mut self) -> Option<&mut BTreeMap<PackId, Version>> {
        match &mut self.sitting.scene {
            Scene::Visit(visit) if visit.profile().is_some() => Some(&mut visit.packs),
            Scene::Led(led) => Some(&mut led.packs),
            Scene::Start | Scene::Door | Scene::Visit(_) | Scene::Desk(_) => None,
        }
    }

    /// The content that was wanted is there; whatever was wanted before that is no longer waited for.
    pub(super) fn content_came(&mut self, of: &[Choice], content: Content) -> Vec<Event> {
        if self.device.chosen != of {
            return Vec::new();
        }
        let events = self.change_content(content);
        // Of what did not lie there any more another version came: that is wanted from now on, and nothing else is asked for.
        let versions = self.versions();
        if let Some(noted) = self.noted_mut() {
            noted.extend(versions);
            self.device.chosen = self.wanted();
        }
        events
    }

    /// These packs are on this machine now.
    pub(super) fn packs_came(&mut self, packs: Vec<PackSummary>) -> Vec<Event> {
        let before = std::mem::replace(&mut self.device.packs, packs);
        if before == self.device.packs { Vec::new() } else { vec![Event::Changed] }
    }

    /// A girl picks what helps her, or puts it aside.
    pub(super) fn use_aid(&mut self, aid: Aid, on: bool) -> Vec<Event> {
        let mut aids = self.settings().aids.clone().unwrap_or_else(|| self.aids_of_house());
        if on {
            aids.insert(aid);
        } else {
            aids.remove(&aid);
        }
        if aid == Aid::ReadToMe {
            self.sitting.asked_to_listen = on;
            // Whoever asks to be read to wants to hear it: a group begins in silence.
            self.sitting.settings.sound |= on;
        }
        self.restyle(|settings| settings.aids = Some(aids))
    }
}

/// A layer that helps with something lies only over a language that it speaks.
fn helps_in(layer: &PackSummary, language: &Language) -> bool {
    layer.aid().is_none() || layer.speaks(language)
}

/// Every set that can be made of these.
fn mixtures(aids: &BTreeSet<Aid>) -> Vec<BTreeSet<Aid>> {
    aids.iter().fold(vec![BTreeSet::new()], |mut all, aid| {
        let with = |set: &BTreeSet<Aid>| set.iter().copied().chain([*aid]).collect();
        all.extend(all.iter().map(with).collect::<Vec<_>>());
        all
    })
}

#[cfg(test)]
#[path = "layers_tests.rs"]
mod tests;
