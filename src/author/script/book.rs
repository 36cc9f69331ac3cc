//! The book as it is read: chapters of missions, missions of steps, steps of lines with what follows below them.

use std::collections::BTreeMap;

use crate::author::sentences::{Place, Sentence, sentences};
use crate::author::tongue::Tongue;
use crate::mission::ids::{Key, PersonId};
use crate::mission::kinds::{Note, Piece, Role};
use crate::mission::{self, STAFF_PARTS, TextKey};
use crate::pack::model::Module;
use crate::pack::{Content, Message, Pack};
use crate::source::Source as _;
use crate::words::{Language, Words};

/// The book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// What the pack is called.
    pub title: String,
    /// The language it is in.
    pub language: Language,
    /// The packs it is made of with their versions, from below.
    pub versions: Vec<(String, String)>,
    /// Its chapters: what stands before the modules, the modules, what is for counsellors.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its anchor.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whether it is a stop on the route.
    pub is_stop: bool,
    /// What stands before its missions.
    pub lines: Vec<Line>,
    /// Its missions.
    pub missions: Vec<Mission>,
    /// What stands behind them: its guide.
    pub after: Vec<Line>,
}

/// A mission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mission {
    /// Its anchor and its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What is to be known of it: minutes, mode, sensitivity.
    pub facts: Vec<String>,
    /// What is said before its steps.
    pub before: Vec<Line>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// What is said after them, then what is for the counsellor.
    pub after: Vec<Line>,
}

/// A step of a mission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub id: String,
    /// Its number, counted from 1.
    pub number: usize,
    /// What she does in it, by the kind's name in files.
    pub kind: &'static str,
    /// Where the mission goes on, where that is not the next step.
    pub next: Option<String>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One sentence, or a heading, with what follows below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name; none for a heading without words.
    pub key: Option<TextKey>,
    /// What sort it is.
    pub sort: Sort,
    /// Who says it.
    pub by: Option<String>,
    /// What it says; none where this language does not say it.
    pub text: Option<String>,
    /// The file and line where it is written.
    pub written: Option<(String, usize)>,
    /// The layer that gives it, where there are several.
    pub layer: Option<String>,
    /// What else is to be known of it, in words.
    pub notes: Vec<String>,
    /// What belongs to it.
    pub under: Vec<Self>,
}

/// What sort a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A sentence of a step.
    Piece(Role),
    /// A title.
    Title,
    /// Said before or after the steps of a mission, or on a page.
    Told,
    /// For counsellors.
    Staff,
}

impl Book {
    /// Only these missions of it, under the titles of their chapters.
    #[must_use]
    pub fn only(mut self, missions: &[String]) -> Self {
        for chapter in &mut self.chapters {
            chapter.missions.retain(|mission| missions.contains(&mission.id));
            chapter.lines.clear();
            chapter.after.clear();
        }
        self.chapters.retain(|chapter| !chapter.missions.is_empty());
        self
    }
}

/// Makes the book of a pack in a language.
pub fn book(content: &Content, language: &Language, words: &Words) -> Book {
    let pack = content.pack();
    let sources = content.sources().layers();
    let tongues = sources.iter().map(|layer| Tongue::sound(layer.source.as_ref(), "locales", language)).collect();
    let names = sources.iter().map(|layer| layer.name.clone()).collect();
    let writer = Writer { pack, words, tongues, names, listed: sentences(pack), language };
    let mut chapters = Vec::new();
    chapters.extend(writer.pages(&["pack", "people", "help"]));
    for module in &pack.modules {
        chapters.push(writer.chapter(module));
    }
    let listed: Vec<&mission::Mission> = pack.missions.values().map(AsRef::as_ref).collect();
    let homeless: Vec<Mission> =
        listed.iter().filter(|known| pack.module_of(&known.id).is_none()).map(|known| writer.mission(known)).collect();
    if !homeless.is_empty() {
        chapters.push(Chapter {
            id: "homeless".to_owned(),
            title: writer.word("script-homeless"),
            is_stop: false,
            lines: Vec::new(),
            missions: homeless,
            after: Vec::new(),
        });
    }
    chapters.extend(writer.pages(&["sessions", "protocol", "readiness", "moments", "rehearsal"]));
    let manifests = pack.layers.iter().rev().filter_map(|layer| layer.manifest.as_ref());
    let versions = manifests.map(|manifest| (writer.say(&manifest.own_title()), manifest.version.to_string()));
    Book {
        title: writer.say(&crate::pack::model::Manifest::title()),
        language: language.clone(),
        versions: versions.collect(),
        chapters,
    }
}

struct Writer<'a> {
    pack: &'a Pack,
    words: &'a Words,
    /// The language, layer by layer, the uppermost first.
    tongues: Vec<Tongue>,
    names: Vec<String>,
    listed: Vec<Sentence>,
    language: &'a Language,
}

impl Writer<'_> {
    fn say(&self, key: &TextKey) -> String {
        self.pack.texts.words(self.language).get(key)
    }

    fn word(&self, key: &str) -> String {
        self.words.get(&TextKey::value(key))
    }

    /// A sentence as a line.
    fn line(&self, key: &TextKey, sort: Sort, by: Option<&PersonId>) -> Line {
        let found = self.tongues.iter().enumerate().find_map(|(at, tongue)| Some((at, tongue.find(key)?)));
        let written =
            found.map(|(_, standing)| (standing.file.path.clone(), standing.file.position(standing.range.start).line));
        let layer = found.and_then(|(at, _)| self.names.get(at)).filter(|_| self.names.len() > 1);
        Line {
            key: Some(key.clone()),
            sort,
            by: by.map(|person| self.say(&TextKey::value(format!("person-{person}")))),
            text: found.is_some().then(|| self.say(key)),
            written,
            layer: layer.cloned(),
            notes: Vec::new(),
            under: Vec::new(),
        }
    }

    /// Everything of these places, one chapter for each.
    fn pages(&self, slugs: &[&str]) -> Vec<Chapter> {
        let chapter = |slug: &&str| {
            let own = self.listed.iter().filter(|sentence| sentence.place.slug() == *slug);
            let lines: Vec<Line> = own
                .map(|sentence| {
                    let sort = if sentence.for_staff { Sort::Staff } else { Sort::Told };
                    self.line(&sentence.key, sort, None)
                })
                .collect();
            (!lines.is_empty()).then(|| Chapter {
                id: format!("page-{slug}"),
                title: self.word(&format!("place-{slug}")),
                is_stop: false,
                lines,
                missions: Vec::new(),
                after: Vec::new(),
            })
        };
        slugs.iter().filter_map(chapter).collect()
    }

    fn chapter(&self, module: &Module) -> Chapter {
        let own = self.listed.iter().filter(|sentence| sentence.place == Place::Module(module.id.clone()));
        let sort = |sentence: &Sentence| if sentence.for_staff { Sort::Staff } else { Sort::Told };
        let lines = own.map(|sentence| self.line(&sentence.key, sort(sentence), None)).collect();
        let missions = module.missions.iter().filter_map(|id| self.pack.missions.get(id)).map(AsRef::as_ref);
        let missions = missions.chain(self.pack.boosters_of(&module.id)).map(|mission| self.mission(mission)).collect();
        let guide = self.listed.iter().filter(|sentence| sentence.place == Place::Guide(module.id.clone()));
        Chapter {
            id: format!("stop-{}", module.id),
            title: self.say(&TextKey::name_of_module(&module.id)),
            is_stop: true,
            lines,
            missions,
            after: guide.map(|sentence| self.line(&sentence.key, Sort::Staff, None)).collect(),
        }
    }

    fn mission(&self, mission: &mission::Mission) -> Mission {
        let own = self.listed.iter().filter(|sentence| sentence.place == Place::Mission(mission.id.clone()));
        let part = |sentence: &&Sentence| sentence.key.attribute.clone().unwrap_or_default();
        let is_before = |sentence: &&Sentence| ["title", "brief", "note", "facts"].contains(&part(sentence).as_str());
        let line = |sentence: &Sentence| {
            let part = sentence.key.attribute.as_deref().unwrap_or_default();
            let sort = match part {
                "title" => Sort::Title,
                part if STAFF_PARTS.contains(&part) => Sort::Staff,
                _ => Sort::Told,
            };
            let mut line = self.line(&sentence.key, sort, sentence.by.as_ref().filter(|_| sort == Sort::Told));
            line.notes.push(self.word(&format!("script-part-{}", mission::part_slug(part))));
            line
        };
        let (before, after): (Vec<&Sentence>, Vec<&Sentence>) = own.partition(is_before);
        let args = vec![
            ("minutes", mission.minutes.into()),
            ("sensitivity", mission.sensitivity.into()),
            ("help", mission.help.len().into()),
        ];
        let mode = match mission.mode {
            mission::Mode::Alone => "alone",
            mission::Mode::Group => "group",
            mission::Mode::Both => "both",
        };
        let facts = [
            Message { key: TextKey::value("script-minutes"), args: args.clone() }.in_words(self.words),
            self.word(&format!("script-mode-{mode}")),
            Message { key: TextKey::value("script-sensitivity"), args }.in_words(self.words),
        ];
        let steps = mission.steps.iter().enumerate().map(|(at, step)| self.step(mission, at, step));
        Mission {
            id: mission.id.to_string(),
            title: self.say(&TextKey::of_mission(&mission.id, "title")),
            facts: facts.into_iter().chain(self.drafts(mission)).collect(),
            before: before.into_iter().map(line).collect(),
            steps: steps.collect(),
            after: after.into_iter().map(line).collect(),
        }
    }

    fn drafts(&self, mission: &mission::Mission) -> Option<String> {
        let languages = mission.draft.join(", ");
        let key = TextKey::value("coverage-draft");
        let said = || Message { key, args: vec![("languages", (&languages).into())] }.in_words(self.words);
        (!languages.is_empty()).then(said)
    }

    fn step(&self, mission: &mission::Mission, at: usize, step: &mission::Step) -> Step {
        let title = self.line(&TextKey::of_step(&mission.id, &step.id, "title"), Sort::Title, None);
        let outline = step.kind.content().outline();
        let names = self.names_in(mission, step, &outline);
        let lines = outline.iter().map(|piece| self.piece(mission, step, piece, &names));
        Step {
            id: step.id.to_string(),
            number: at + 1,
            kind: step.kind.slug(),
            next: step.next.as_ref().map(ToString::to_string),
            lines: std::iter::once(title).chain(lines).collect(),
        }
    }

    /// What is called by a name in a step, in its own words.
    fn names_in(&self, mission: &mission::Mission, step: &mission::Step, outline: &[Piece]) -> BTreeMap<Key, String> {
        let named = outline.iter().flat_map(Piece::all).filter_map(|piece| {
            let part = piece.attribute.as_ref().filter(|_| matches!(piece.role, Role::Label | Role::Choice))?;
            let name =
                piece.notes.iter().find_map(|note| if let Note::Named(name) = note { Some(name) } else { None })?;
            Some((name.clone(), self.say(&TextKey::of_step(&mission.id, &step.id, part))))
        });
        named.collect()
    }

    fn piece(
        &self,
        mission: &mission::Mission,
        step: &mission::Step,
        piece: &Piece,
        names: &BTreeMap<Key, String>,
    ) -> Line {
        let sort = Sort::Piece(piece.role);
        let under = piece.under.iter().map(|below| self.piece(mission, step, below, names)).collect();
        // What is called by its own words needs no other name.
        let told = |note: &&Note| !matches!(note, Note::Named(name) if names.contains_key(name));
        let notes = piece.notes.iter().filter(told).map(|note| self.note(note, piece.role, names)).collect();
        let line = match &piece.attribute {
            Some(part) => self.line(&TextKey::of_step(&mission.id, &step.id, part), sort, piece.by.as_ref()),
            None => Line {
                key: None,
                sort,
                by: None,
                text: None,
                written: None,
                layer: None,
                notes: Vec::new(),
                under: Vec::new(),
            },
        };
        Line { notes, under, ..line }
    }

    /// What is to be known of a sentence, in words.
    fn note(&self, note: &Note, role: Role, names: &BTreeMap<Key, String>) -> String {
        let (key, args): (&str, Vec<(&'static str, crate::pack::Arg)>) = match note {
            Note::Named(name) if role == Role::Reply => ("script-note-answer", vec![("name", name.as_str().into())]),
            Note::Named(name) => ("script-note-named", vec![("name", name.as_str().into())]),
            Note::When(flag) => ("script-note-when", vec![("flag", flag.as_str().into())]),
            Note::Unless(flag) => ("script-note-unless", vec![("flag", flag.as_str().into())]),
            Note::Sets(flag) => ("script-note-sets", vec![("flag", flag.as_str().into())]),
            Note::Clears(flag) => ("script-note-clears", vec![("flag", flag.as_str().into())]),
            Note::To(name) => ("script-note-to", vec![("name", name.as_str().into())]),
            Note::ToIf { flag, yes, no } => (
                "script-note-to-if",
                vec![("flag", flag.as_str().into()), ("yes", yes.as_str().into()), ("no", no.as_str().into())],
            ),
            Note::Over => ("script-note-over", vec![]),
            Note::Right => ("script-note-right", vec![]),
            Note::Wrong => ("script-note-wrong", vec![]),
            Note::Fits(name) => {
                let said = names.get(name).map_or(name.as_str(), String::as_str);
                ("script-note-fits", vec![("name", said.into())])
            }
            Note::Place(place) => ("script-note-place", vec![("place", (*place).into())]),
            Note::Heavy => ("script-note-heavy", vec![]),
            Note::Good => ("script-note-good", vec![]),
            Note::Off => ("script-note-off", vec![]),
            Note::Panel(name) => ("script-note-panel", vec![("name", name.as_str().into())]),
        };
        Message { key: TextKey::value(key), args }.in_words(self.words)
    }
}
