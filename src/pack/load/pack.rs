//! The pack that is played: what was read, without what cannot be played.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, OnceLock};

use super::coverage::Coverage;
use super::laid::LaidLayer;
use super::media::Media;
use super::origins::Origins;
use super::parsed_pack::ParsedPack;
use super::recorded::{self, RecordingPlace};
use super::source_file::{SourceFile, TextFile};
use crate::mission::ids::{MediaId, MissionId, ModuleId, PackId, PersonId};
use crate::mission::{Mission, MissionRef};
use crate::pack::location::Location;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::model::sessions::{Part, Sessions, length};
use crate::pack::model::{FORMAT, Guide, HardMoment, Help, HelpLine, Manifest, Module, Person, Protocol, Readiness};
use crate::words::{Catalog, FluentFile, Language};

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
    /// The ways to get help; the emergency numbers are always among them.
    pub help: Help,
    /// What a counsellor knows of a module before she leads it, where somebody wrote it.
    pub guides: BTreeMap<ModuleId, Guide>,
    /// What to do when a girl tells something, where somebody wrote it.
    pub protocol: Option<Protocol>,
    /// What must be in place before what waits opens, where somebody wrote it.
    pub readiness: Option<Readiness>,
    /// Plans and breaks for group sessions; no plan names a mission or a break that is not here.
    pub sessions: Sessions,
    /// The counsellor's rehearsals: the whole session first, then by module.
    pub rehearsals: Vec<Rehearsal>,
    /// Difficult moments, with what a counsellor can say.
    pub moments: Vec<HardMoment>,
    /// The places for recordings, with who filled them; the lowest layer's first.
    pub recordings: Vec<RecordingPlace>,
    /// Its sentences, in its languages.
    pub texts: Catalog,
    /// The layers that it is laid together from, the uppermost first; one for a pack that stands by itself.
    pub layers: Vec<PackLayer>,
    /// Which layer gives what.
    pub origins: Origins,
    /// What is there in each language, counted when somebody first asks.
    pub(in crate::pack) coverage: OnceLock<Coverage>,
    media: Media,
    mission_paths: BTreeMap<MissionId, String>,
    /// The packs of what the lowest layer does not have.
    pub(in crate::pack) homes: BTreeMap<MissionId, PackId>,
    pub(in crate::pack) module_homes: BTreeMap<ModuleId, PackId>,
}

/// A layer of a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct PackLayer {
    /// What its source is called; none for a pack that was read from one place.
    pub name: Option<String>,
    /// Who it is; none for files that lie over others without a manifest.
    pub manifest: Option<Manifest>,
}

impl Pack {
    /// The file of a picture, relative to the pack.
    pub fn media_path(&self, id: &MediaId) -> Option<&str> {
        self.media.path(id)
    }

    /// The file of a mission, relative to the pack.
    pub fn mission_path(&self, id: &MissionId) -> Option<&str> {
        self.mission_paths.get(id).map(String::as_str)
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

    /// How long a session takes in which a group does these parts, in minutes: with the welcome, and with recalling the
    /// rules of the group where none of them makes those.
    pub fn minutes_of_session(&self, parts: &[Part<MissionRef>]) -> u16 {
        let makes_pact = |part: &Part<MissionRef>| match part {
            Part::Mission(id) => self.find(id).is_some_and(|mission| mission.pact().is_some()),
            Part::Break(_) | Part::Closing => false,
        };
        let has_none = || !self.missions.values().any(|mission| mission.pact().is_some());
        let before = self.sessions.times().before(parts.iter().any(makes_pact) || has_none());
        parts.iter().map(|part| self.minutes_in_a_group(part)).fold(before, u16::saturating_add)
    }

    /// A person by name.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.get(id)
    }

    pub(super) fn of(mut pack: ParsedPack, broken: &[&Location]) -> Option<Self> {
        let languages = pack.languages();
        let origins = Origins::of(&pack);
        let manifest = pack.manifest.take()?.value;
        if manifest.format != FORMAT || languages.is_empty() {
            return None;
        }
        let (mut missions, mut mission_paths) = (BTreeMap::new(), BTreeMap::new());
        by_own_name(&mut pack.missions, |mission| mission.id.as_str());
        by_own_name(&mut pack.modules, |module| module.id.as_str());
        by_own_name(&mut pack.guides, |guide| guide.module.as_str());
        let files: HashSet<&str> = broken.iter().map(|place| place.file.as_str()).collect();
        let is_broken = |file: &SourceFile<Mission>| {
            let may_be = file.is_pieced() || files.contains(file.path.as_str());
            may_be && broken.iter().any(|place| file.has(place))
        };
        for file in pack.missions {
            // Of two with the same name the one whose file is called so stands, or else the first in the alphabet.
            if !missions.contains_key(&file.value.id) && !is_broken(&file) {
                mission_paths.insert(file.value.id.clone(), file.path.clone());
                missions.insert(file.value.id.clone(), Arc::new(file.value));
            }
        }
        let mut modules: Vec<Module> = pack.modules.into_iter().map(|file| file.value).collect();
        let mut seen = BTreeSet::new();
        modules.retain(|module| seen.insert(module.id.clone()));
        modules.sort_by_key(|module| module.number);
        for module in &mut modules {
            module.missions.retain(|mission| missions.contains_key(mission));
        }
        let mut guides = BTreeMap::new();
        for file in pack.guides {
            // Here too the first stands.
            guides.entry(file.value.module.clone()).or_insert(file.value);
        }
        let people = pack.people.map(|file| file.value.people).unwrap_or_default();
        let mut texts: BTreeMap<String, Vec<FluentFile>> = BTreeMap::new();
        for TextFile { origin, depth, path, language, text, .. } in pack.texts {
            texts.entry(language).or_default().push(FluentFile { path, text, origin, depth });
        }
        let shelve = |language: Language| {
            let raw = texts.remove(language.as_str()).unwrap_or_default();
            (language, raw)
        };
        Some(Self {
            recordings: recorded::places(&pack.recordings, &pack.files),
            layers: pack.laid.layers.into_iter().map(PackLayer::of).collect(),
            origins,
            coverage: OnceLock::new(),
            media: pack.media,
            homes: pack.laid.homes,
            module_homes: pack.laid.module_homes,
            texts: Catalog::new(languages.into_iter().map(shelve).collect()),
            credits: people.iter().map(|person| person.id.clone()).collect(),
            people: people.into_iter().map(|person| (person.id.clone(), person)).collect(),
            help: pack.help.map_or_else(Help::built_in, |file| file.value.made_whole()),
            guides,
            protocol: pack.protocol.map(|file| file.value).map(only_numbers),
            readiness: pack.readiness.map(|file| file.value),
            sessions: pack
                .sessions
                .map(|file| file.value)
                .unwrap_or_default()
                .playable(&missions, &pack.laid.hidden_modules),
            rehearsals: whole_rehearsals(pack.rehearsals, broken, &modules),
            moments: pack.moments.map(|file| file.value.moments).unwrap_or_default(),
            manifest,
            modules,
            missions,
            mission_paths,
        })
    }
}

impl PackLayer {
    fn of(LaidLayer { name, manifest, .. }: LaidLayer) -> Self {
        Self { name: name.map(|name| name.as_ref().to_owned()), manifest: manifest.map(|manifest| manifest.value) }
    }
}

/// The rehearsals that can be played to their end, each name once: the whole session first, then as the modules come.
fn whole_rehearsals(mut files: Vec<SourceFile<Rehearsal>>, broken: &[&Location], modules: &[Module]) -> Vec<Rehearsal> {
    by_own_name(&mut files, |rehearsal| rehearsal.id.as_str());
    let mut seen = BTreeSet::new();
    files.retain(|file| !broken.iter().any(|place| file.has(place)) && seen.insert(file.value.id.clone()));
    let mut all: Vec<_> = files.into_iter().map(|file| file.value).collect();
    let stop = |id: &ModuleId| modules.iter().position(|module| module.id == *id);
    all.sort_by_key(|one| (!one.is_whole_session(), one.module.as_ref().and_then(stop), one.id.clone()));
    all
}

/// A card without the lines whose number is none.
fn only_numbers(mut protocol: Protocol) -> Protocol {
    protocol.call.retain(HelpLine::has_number);
    protocol
}

/// Puts the files first that are called like what they hold.
fn by_own_name<T>(files: &mut [SourceFile<T>], id: impl Fn(&T) -> &str) {
    let is_own = |file: &SourceFile<T>| file.path.rsplit('/').next() == Some(&format!("{}.ron", id(&file.value)));
    files.sort_by_key(|file| !is_own(file));
}
