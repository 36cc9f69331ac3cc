//! What the rules look at.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;
use std::thread;

use fluent_syntax::ast;

use super::broken_fluent;
use super::references::References;
use super::steps::{self, Faulty};
use super::wanted::WantedTexts;
use crate::mission::kinds::Fault;
use crate::mission::{Mission, TextKey, Walk};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::draft::{Draft, TextFile, Written};
use crate::pack::media::Media;
use crate::pack::spot::Spot;
use crate::source::Source;
use crate::words::{Language, too_deep};

/// Everything a rule may look at.
pub struct Context<'a> {
    /// The files themselves, for their size and for pictures.
    pub source: &'a dyn Source,
    /// What was read from them.
    pub draft: &'a Draft,
    /// The texts of the languages that the manifest names, the reference first; none while a pack is loaded.
    pub languages: Vec<Texts<'a>>,
    /// Its pictures.
    pub(in crate::pack) media: Media,
    /// The Fluent files with something in them that does not parse.
    broken: HashSet<&'a str>,
    wanted: OnceLock<WantedTexts<'a>>,
    faults: OnceLock<Vec<Faulty<'a>>>,
    walks: OnceLock<Vec<Walk>>,
}

/// A Fluent file and its messages, cut from its text.
pub struct Parsed<'a> {
    /// The file.
    pub file: &'a TextFile,
    /// What it says; what does not parse is left out.
    pub resource: ast::Resource<&'a str>,
    /// Whether something did not.
    pub broken: bool,
}

/// Reads all Fluent files, on as many threads as there are cores.
pub fn parse<'a>(draft: &'a Draft, found: &mut Vec<Diagnostic>) -> Vec<Parsed<'a>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = draft.texts.len().div_ceil(cores).max(1);
    let read = |files: &'a [TextFile]| {
        let mut found = Vec::new();
        let parsed: Vec<Parsed<'a>> = files.iter().map(|file| parse_file(file, &mut found)).collect();
        (parsed, found)
    };
    thread::scope(|scope| {
        let shares: Vec<_> = draft.texts.chunks(share).map(|files| scope.spawn(move || read(files))).collect();
        let mut all = Vec::with_capacity(draft.texts.len());
        for share in shares {
            let (parsed, problems) = share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            all.extend(parsed);
            found.extend(problems);
        }
        all
    })
}

fn parse_file<'a>(file: &'a TextFile, found: &mut Vec<Diagnostic>) -> Parsed<'a> {
    if let Some(at) = too_deep(&file.text) {
        found.push(broken_fluent::too_deep(file, at));
        return Parsed { file, resource: ast::Resource { body: Vec::new() }, broken: true };
    }
    match fluent_syntax::parser::parse_runtime(file.text.as_str()) {
        Ok(resource) => Parsed { file, resource, broken: false },
        Err((resource, errors)) => {
            found.extend(errors.iter().map(|error| broken_fluent::report(file, error)));
            Parsed { file, resource, broken: true }
        }
    }
}

/// The texts of one language.
pub struct Texts<'a> {
    /// The language.
    pub language: Language,
    /// Its messages in file order, doubled ones too.
    pub entries: Vec<Entry<'a>>,
    /// The first message of each name, by its place in `entries`.
    index: HashMap<&'a str, usize>,
    /// The names of its terms.
    pub terms: HashSet<&'a str>,
    referred_to: OnceLock<HashSet<&'a str>>,
}

/// One message.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// Where it stands.
    pub file: &'a TextFile,
    /// What it says.
    pub message: &'a ast::Message<&'a str>,
}

/// One text of a message: its value or an attribute.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// The attribute's name; none for the value.
    pub attribute: Option<&'a str>,
    /// Its text.
    pub pattern: &'a ast::Pattern<&'a str>,
}

impl<'a> Context<'a> {
    /// For a pack that was read, with its Fluent where it was parsed.
    pub fn new(source: &'a dyn Source, draft: &'a Draft, parsed: &'a [Parsed<'a>]) -> Self {
        let languages = draft.languages().into_iter().map(|language| Texts::of(language, parsed)).collect();
        let media = Media::index(draft.files.iter().map(String::as_str));
        let broken = parsed.iter().filter(|parsed| parsed.broken).map(|parsed| parsed.file.path.as_str()).collect();
        let (wanted, faults, walks) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { source, draft, languages, media, broken, wanted, faults, walks }
    }

    /// Whether all of a Fluent file, or of every file below a folder, was read. Where it was not, what is missing there
    /// may only be hidden by that.
    pub fn is_whole(&self, path: &str) -> bool {
        let below = |unread: &str| unread.starts_with(path);
        !self.broken.iter().copied().chain(self.draft.unread.iter().map(String::as_str)).any(below)
    }

    /// The texts the pack needs.
    pub fn wanted(&self) -> &WantedTexts<'a> {
        self.wanted.get_or_init(|| WantedTexts::of(self.draft))
    }

    /// What is wrong with the steps of all missions, in file order.
    pub fn faults(&self) -> &[Faulty<'a>] {
        self.faults.get_or_init(|| steps::faults(self.draft))
    }

    /// Every mission with what a walk through all its branches found.
    pub fn walks(&self) -> impl Iterator<Item = (&'a Written<Mission>, &Walk)> {
        let missions = &self.draft.missions;
        let walked = || {
            let mut faults: HashMap<&str, Vec<&Fault>> = HashMap::new();
            for faulty in self.faults() {
                faults.entry(&faulty.mission.path).or_default().push(&faulty.fault);
            }
            let faults = |path: &str| faults.get(path).map(Vec::as_slice).unwrap_or_default();
            missions.iter().map(|written| steps::look_through(&written.value, faults(&written.path))).collect()
        };
        missions.iter().zip(self.walks.get_or_init(walked))
    }

    /// Missions that have a message in a language, but not these parts of it: the mission, the language, the part, the
    /// place of the message.
    pub fn each_mission_without(
        &self,
        parts: &[&str],
        ask: &dyn Fn(&Mission) -> bool,
        tell: &mut dyn FnMut(&Mission, &Language, &str, Spot),
    ) {
        for texts in &self.languages {
            for mission in self.draft.missions.iter().map(|written| &written.value).filter(|mission| ask(mission)) {
                let message = TextKey::of_mission(&mission.id, "").message;
                let entry = texts.get(&message).filter(|entry| self.is_whole(&entry.file.path));
                let Some(entry) = entry else { continue };
                for part in parts.iter().filter(|part| entry.part(Some(part)).is_none()) {
                    tell(mission, &texts.language, part, entry.file.spot_of(entry.message.id.name));
                }
            }
        }
    }
}

impl<'a> Texts<'a> {
    fn of(language: Language, parsed: &'a [Parsed<'a>]) -> Self {
        let own = || parsed.iter().filter(|parsed| parsed.file.language == language.as_str());
        let terms = own().flat_map(|parsed| &parsed.resource.body).filter_map(|entry| match entry {
            ast::Entry::Term(term) => Some(term.id.name),
            _ => None,
        });
        let terms = terms.collect();
        let entries = own().flat_map(|parsed| {
            parsed.resource.body.iter().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(Entry { file: parsed.file, message }),
                _ => None,
            })
        });
        let entries: Vec<_> = entries.collect();
        let mut index = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            index.entry(entry.message.id.name).or_insert(at);
        }
        Self { language, entries, index, terms, referred_to: OnceLock::new() }
    }

    /// A message by its name.
    pub fn get(&self, message: &str) -> Option<Entry<'a>> {
        self.index.get(message).map(|at| self.entries[*at])
    }

    /// Whether another message of this language takes this one in.
    pub fn is_referred_to(&self, message: &str) -> bool {
        let referred_to = self.referred_to.get_or_init(|| {
            let parts = self.entries.iter().flat_map(|entry| entry.parts());
            parts.flat_map(|part| References::of(part.pattern).messages).map(|(message, _)| message).collect()
        });
        referred_to.contains(message)
    }
}

impl Part<'_> {
    /// Whether it is one run of text, with nothing filled in.
    pub fn is_plain(&self) -> bool {
        matches!(self.pattern.elements.as_slice(), [ast::PatternElement::TextElement { .. }])
    }
}

impl<'a> Entry<'a> {
    /// Its value, if it has one, and its attributes, in order.
    pub fn parts(self) -> impl Iterator<Item = Part<'a>> {
        let value = self.message.value.iter().map(|pattern| Part { attribute: None, pattern });
        let attributes = self.message.attributes.iter();
        value.chain(attributes.map(|a| Part { attribute: Some(a.id.name), pattern: &a.value }))
    }

    /// One of its parts.
    pub fn part(self, attribute: Option<&str>) -> Option<Part<'a>> {
        self.parts().find(|part| part.attribute == attribute)
    }
}
