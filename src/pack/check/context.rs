//! What the rules look at.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::ask::Ask;
use super::facts::flags::FlagsOf;
use super::facts::fluent::ParsedFluent;
use super::facts::required::{Places, RequiredTexts};
use super::facts::steps::{self, Faulty};
use super::facts::texts::{Entry, Texts};
use crate::mission::kinds::Fault;
use crate::mission::{Mission, TextKey, Walk};
use crate::pack::load::media::Media;
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::source_file::SourceFile;
use crate::pack::load::unread::UnreadFile;
use crate::pack::location::Location;
use crate::pack::model::HelpLine;
use crate::pack::syntax::{Path, path_to};
use crate::source::Source;
use crate::words::Language;

/// Everything a rule may look at.
pub struct Context<'a> {
    /// The files themselves, for their size and for pictures.
    pub source: &'a dyn Source,
    /// What was read from them.
    pub pack: &'a ParsedPack,
    /// The texts of the languages that the manifest names, the reference first; none while a pack is loaded.
    pub languages: Vec<Texts<'a>>,
    /// Its pictures.
    pub(in crate::pack) media: &'a Media,
    /// The Fluent files with something in them that does not parse.
    broken: HashSet<&'a str>,
    /// What somebody wants to know.
    pub ask: Ask,
    /// Whether its sentences are given values, as those of the interface are.
    pub gives_values: bool,
    required: OnceLock<RequiredTexts<'a>>,
    faults: OnceLock<Vec<Faulty<'a>>>,
    walks: OnceLock<Vec<Walk>>,
    flags: OnceLock<Vec<FlagsOf>>,
}

impl<'a> Context<'a> {
    /// For a pack that was read, with what is kept of its Fluent, where that was read too.
    pub fn new(
        source: &'a dyn Source,
        pack: &'a ParsedPack,
        languages: Vec<Language>,
        files: Vec<ParsedFluent<'a>>,
    ) -> Self {
        let mut broken = HashSet::new();
        let mut kept: HashMap<&str, (Vec<Entry>, HashMap<&str, _>)> = HashMap::new();
        for ParsedFluent { file, entries, terms, faults } in files {
            if !faults.is_empty() {
                broken.insert(file.path.as_str());
            }
            let (all, all_terms) = kept.entry(&file.language).or_default();
            all.extend(entries);
            for (name, references) in terms {
                all_terms.entry(name).or_insert(references);
            }
        }
        let texts = |language: Language| {
            let (entries, terms) = kept.remove(language.as_str()).unwrap_or_default();
            Texts::new(language, entries, terms)
        };
        let languages = languages.into_iter().map(texts).collect();
        let media = &pack.media;
        let (required, faults, walks, flags) = (OnceLock::new(), OnceLock::new(), OnceLock::new(), OnceLock::new());
        let ask = Ask::default();
        Self { source, pack, languages, media, broken, ask, gives_values: false, required, faults, walks, flags }
    }

    /// The same, for somebody who wants to know this.
    #[must_use]
    pub fn asked(self, ask: Ask) -> Self {
        Self { ask, ..self }
    }

    /// Asks for these texts, in the place of those that the structure of a pack asks for.
    pub fn require(&self, required: RequiredTexts<'a>) {
        // What was asked for before stays.
        let _ = self.required.set(required);
    }

    /// The place that stands for a whole language: where the manifest names it, or its folder.
    pub fn spot_of_language(&self, language: &Language) -> Location {
        match &self.pack.manifest {
            Some(manifest) => manifest.at(&manifest.saying(&path_to!["languages"], language.as_str())),
            None => Location::start_of(&format!("locales/{language}")),
        }
    }

    /// The beginning of a file of sentences in a language, in the layer whose business these are: `origin` asks for them.
    pub fn start_of(&self, file: &str, origin: Option<&str>, language: &Language) -> Location {
        let brings = origin.and_then(|origin| self.pack.laid.brings(origin, language.as_str()));
        let origin = brings.and_then(|layer| layer.name.as_deref()).map(str::to_owned);
        Location { origin, ..Location::start_of(file) }
    }

    /// Whether all of a Fluent file, or of every file below a folder, was read. Where it was not, what is missing there
    /// may only be hidden by that.
    pub fn is_whole(&self, path: &str) -> bool {
        let below = |unread: &str| unread.starts_with(path);
        !self.broken.iter().copied().chain(self.pack.unread.iter().map(UnreadFile::path)).any(below)
    }

    /// The texts the pack needs.
    pub fn required(&self) -> &RequiredTexts<'a> {
        self.required.get_or_init(|| RequiredTexts::of(self.pack))
    }

    /// What is wrong with the steps of all missions, in file order.
    pub fn faults(&self) -> &[Faulty<'a>] {
        self.faults.get_or_init(|| steps::faults(self.pack))
    }

    /// Every mission with what a walk through all its branches found.
    pub fn walks(&self) -> impl Iterator<Item = (&'a SourceFile<Mission>, &Walk)> {
        let missions = &self.pack.missions;
        let walked = || {
            let mut faults: HashMap<&str, Vec<&Fault>> = HashMap::new();
            for faulty in self.faults() {
                faults.entry(&faulty.mission.path).or_default().push(&faulty.fault);
            }
            let faults = |path: &str| faults.get(path).map(Vec::as_slice).unwrap_or_default();
            missions.iter().map(|file| steps::look_through(&file.value, faults(&file.path))).collect()
        };
        missions.iter().zip(self.walks.get_or_init(walked))
    }

    /// Every help line, for girls and for counsellors, with its file and its path there.
    pub fn help_lines(&self) -> impl Iterator<Item = (&'a dyn Places, Path, &'a HelpLine)> {
        let help = self.pack.help.iter().flat_map(|help| {
            let steps = help.value.steps.iter().enumerate();
            let lines = steps.flat_map(|(at, step)| step.lines.iter().enumerate().map(move |line| (at, line)));
            lines.map(move |(at, (nth, line))| (help as &dyn Places, path_to!["steps", at, "lines", nth], line))
        });
        let protocol = self.pack.protocol.iter();
        help.chain(protocol.flat_map(|card| {
            let lines = card.value.call.iter().enumerate();
            lines.map(move |(nth, line)| (card as &dyn Places, path_to!["call", nth], line))
        }))
    }

    /// Every mission with its flags.
    pub fn flags(&self) -> impl Iterator<Item = (&'a SourceFile<Mission>, &FlagsOf)> {
        let missions = &self.pack.missions;
        let all = || missions.iter().map(|file| FlagsOf::mission(&file.value)).collect();
        missions.iter().zip(self.flags.get_or_init(all))
    }

    /// Missions that have a message in a language, but not these parts of it: the mission, the language, the part, the
    /// place of the message.
    pub fn each_mission_without(
        &self,
        parts: &[&str],
        ask: &dyn Fn(&Mission) -> bool,
        tell: &mut dyn FnMut(&Mission, &Language, &str, Location),
    ) {
        for texts in &self.languages {
            let language = texts.language.as_str();
            if self.pack.laid.may_be_unfinished(language) {
                continue;
            }
            let mut needs: HashMap<Option<&str>, bool> = HashMap::new();
            for file in self.pack.missions.iter().filter(|file| ask(&file.value)) {
                let mission = &file.value;
                let is_needed = *needs.entry(file.origin.as_deref()).or_insert_with_key(|origin| {
                    self.pack.laid.needs(*origin).is_none_or(|needs| needs.contains(language))
                });
                if !is_needed {
                    continue;
                }
                let message = TextKey::of_mission(&mission.id, "").message;
                let entry = texts.get(&message).filter(|entry| self.is_whole(&entry.file.path));
                let Some(entry) = entry else { continue };
                for part in parts.iter().filter(|part| entry.part(Some(part)).is_none()) {
                    tell(mission, &texts.language, part, entry.file.spot_of(entry.name));
                }
            }
        }
    }
}
