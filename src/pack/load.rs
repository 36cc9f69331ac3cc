//! Loading: what is whole plays, the rest is reported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::check;
use super::diagnostic::{Diagnostic, Severity};
use super::draft::Draft;
use super::guide::Guide;
use super::media::Media;
use super::model::{FORMAT, Help, Manifest, Module, Person};
use super::protocol::Protocol;
use super::rehearsal::Rehearsal;
use super::sessions::{Part, Sessions, length};
use crate::mission::ids::{MediaId, MissionId, ModuleId, PersonId};
use crate::mission::{Mission, MissionRef};
use crate::source::Source;
use crate::words::Catalog;

/// A pack that can be played.
#[derive(Debug)]
pub struct Pack {
    /// Who it is.
    pub manifest: Manifest,
    /// Its modules, by number; they name only missions that are here.
    pub modules: Vec<Module>,
    /// Its missions.
    pub missions: BTreeMap<MissionId, Arc<Mission>>,
    /// Everyone who appears.
    pub people: BTreeMap<PersonId, Person>,
    /// The same people in the order of the credits.
    pub credits: Vec<PersonId>,
    /// The ways to get help.
    pub help: Help,
    /// What a counsellor knows of a module before she leads it, where somebody wrote it.
    pub guides: BTreeMap<ModuleId, Guide>,
    /// What to do when a girl tells something, where somebody wrote it.
    pub protocol: Option<Protocol>,
    /// Plans and breaks for group sessions; no plan names a mission or a break that is not here.
    pub sessions: Sessions,
    /// The counsellor's rehearsal, where there is one.
    pub rehearsal: Option<Rehearsal>,
    /// Its sentences, in its languages.
    pub texts: Catalog,
    media: Media,
}

/// What loading gave.
#[derive(Debug)]
pub struct Loaded {
    /// The pack; none where its manifest cannot be read or is of a format this program does not know.
    pub pack: Option<Pack>,
    /// What was left out and why, in file order, for the staff log.
    pub diagnostics: Vec<Diagnostic>,
}

/// Loads a pack. A file that cannot be read, and a mission that cannot be played to its end, are left out. The texts are
/// read here and parsed when their language is asked for.
pub fn load(source: &dyn Source) -> Loaded {
    let draft = Draft::read(source);
    let diagnostics = check::for_loading(source, &draft);
    let broken = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let broken: BTreeSet<&str> = broken.map(|found| found.location.file.as_str()).collect();
    Loaded { pack: Pack::of(draft, &broken), diagnostics }
}

impl Pack {
    /// The file of a picture, relative to the pack.
    pub fn media_path(&self, id: &MediaId) -> Option<&str> {
        self.media.path(id)
    }

    /// Every picture there is.
    pub fn media(&self) -> impl Iterator<Item = &MediaId> {
        self.media.ids()
    }

    /// A module by its name.
    pub fn module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| module.id == *id)
    }

    /// The module a mission belongs to: the one that lists it, or the one that a booster recalls.
    pub fn module_of(&self, mission: &MissionId) -> Option<&Module> {
        let recalled = self.missions.get(mission).and_then(|mission| mission.booster_of.as_ref());
        self.modules.iter().find(|module| module.missions.contains(mission) || Some(&module.id) == recalled)
    }

    /// The missions that recall a module some days after it was finished.
    pub fn boosters_of(&self, module: &ModuleId) -> impl Iterator<Item = &Mission> {
        let missions = self.missions.values().map(Arc::as_ref);
        missions.filter(move |mission| mission.booster_of.as_ref() == Some(module))
    }

    /// How long a part of a plan takes in a group, in minutes; what the pack does not know takes none.
    pub fn minutes_in_a_group(&self, part: &Part<MissionRef>) -> u16 {
        length(part, &self.sessions, |id| self.find(id).map(|mission| mission.minutes))
    }

    /// A person by name.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.get(id)
    }

    fn of(mut draft: Draft, broken: &BTreeSet<&str>) -> Option<Self> {
        let languages = draft.languages();
        let manifest = draft.manifest.take()?.value;
        if manifest.format != FORMAT || languages.is_empty() {
            return None;
        }
        let mut missions = BTreeMap::new();
        for written in draft.missions.into_iter().filter(|written| !broken.contains(written.path.as_str())) {
            // Of two with the same name the first in the alphabet of file names stands.
            missions.entry(written.value.id.clone()).or_insert_with(|| Arc::new(written.value));
        }
        let mut modules: Vec<Module> = draft.modules.into_iter().map(|written| written.value).collect();
        modules.sort_by_key(|module| module.number);
        for module in &mut modules {
            module.missions.retain(|mission| missions.contains_key(mission));
        }
        let mut guides = BTreeMap::new();
        for written in draft.guides {
            // Here too the first stands.
            guides.entry(written.value.module.clone()).or_insert(written.value);
        }
        let people = draft.people.map(|written| written.value.people).unwrap_or_default();
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for file in draft.texts {
            texts.entry(file.language).or_default().push(file.text);
        }
        let shelve = |language: crate::words::Language| {
            let raw = texts.remove(language.as_str()).unwrap_or_default();
            (language, raw)
        };
        Some(Self {
            media: Media::index(draft.files.iter().map(String::as_str)),
            texts: Catalog::new(languages.into_iter().map(shelve).collect()),
            credits: people.iter().map(|person| person.id.clone()).collect(),
            people: people.into_iter().map(|person| (person.id.clone(), person)).collect(),
            help: draft.help.map_or_else(|| Help { steps: Vec::new() }, |written| written.value),
            guides,
            protocol: draft.protocol.map(|written| written.value),
            sessions: draft.sessions.map(|written| written.value).unwrap_or_default().playable(&missions),
            rehearsal: draft
                .rehearsal
                .filter(|written| !broken.contains(written.path.as_str()))
                .map(|written| written.value),
            manifest,
            modules,
            missions,
        })
    }
}

#[cfg(test)]
#[path = "load_tests.rs"]
mod tests;
