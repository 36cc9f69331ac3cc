//! A pack as it lies on disk, read once: each file's text beside what was read from it, for loading and checking alike.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use super::guide::Guide;
use super::location::Location;
use super::model::{Help, Manifest, Module, People};
use super::protocol::Protocol;
use super::read_fault::{ReadFault, Unreadable};
use super::rehearsal::Rehearsal;
use super::sessions::Sessions;
use super::shares::{SHARE, in_shares};
use super::spot::{Lines, Needle, RonIndex, offset};
use crate::mission::Mission;
use crate::source::Source;
use crate::words::Language;

/// Everything read from a source. What could not be read is left out, with a fault.
#[derive(Debug, Default)]
pub struct Draft {
    /// All paths, sorted.
    pub files: Vec<String>,
    /// `pack.ron`.
    pub manifest: Option<Written<Manifest>>,
    /// `bloggers.ron`.
    pub people: Option<Written<People>>,
    /// `help.ron`.
    pub help: Option<Written<Help>>,
    /// `protocol.ron`.
    pub protocol: Option<Written<Protocol>>,
    /// `guides/*.ron`, by path.
    pub guides: Vec<Written<Guide>>,
    /// `sessions.ron`.
    pub sessions: Option<Written<Sessions>>,
    /// `rehearsal.ron`.
    pub rehearsal: Option<Written<Rehearsal>>,
    /// `modules/*.ron`, by path.
    pub modules: Vec<Written<Module>>,
    /// `missions/*.ron`, by path.
    pub missions: Vec<Written<Mission>>,
    /// `locales/<language>/**.ftl`, by path.
    pub texts: Vec<TextFile>,
    /// The files that should have been read and could not be.
    pub unread: BTreeSet<String>,
    /// What kept them from being read, in file order.
    pub faults: Vec<ReadFault>,
}

/// A RON file and what it says.
#[derive(Debug)]
pub struct Written<T> {
    /// Its path in the pack.
    pub path: String,
    /// Its text, to find places in.
    pub text: String,
    /// What it says.
    pub value: T,
    index: OnceLock<(Lines, RonIndex)>,
}

impl<T> Written<T> {
    /// Where the last needle stands, each looked for after the one before.
    pub fn spot(&self, needles: &[Needle]) -> Location {
        let (lines, index) = self.index.get_or_init(|| (Lines::of(&self.text), RonIndex::of(&self.text)));
        lines.spot(&self.path, &self.text, index.find(needles))
    }
}

/// A Fluent file.
#[derive(Debug)]
pub struct TextFile {
    /// Its path in the pack.
    pub path: String,
    /// The folder below `locales/`.
    pub language: String,
    /// Its text.
    pub text: String,
    lines: OnceLock<Lines>,
}

impl TextFile {
    /// The place of a piece cut from this file's text.
    pub fn spot_of(&self, piece: &str) -> Location {
        let at = offset(&self.text, piece);
        self.lines().location(&self.path, &self.text, at..at + piece.len())
    }

    /// The place of what begins at a byte.
    pub fn spot(&self, at: usize) -> Location {
        self.lines().spot(&self.path, &self.text, at)
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}

/// The RON dialect of packs: `Some(..)` may be left out, and so may the name inside an enum's brackets.
fn dialect() -> ron::Options {
    let extensions = ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default().with_default_extension(extensions)
}

/// Reads RON of the packs' dialect.
///
/// # Errors
/// Where the text is not RON, or not of this shape.
pub fn from_ron<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    dialect().from_str(text)
}

impl Draft {
    /// Reads every file of structure and text; pictures are left where they are.
    pub fn read(source: &dyn Source) -> Self {
        let mut draft = Self::default();
        let files = source.files().unwrap_or_else(|error| {
            let (location, reason) = (Location::start_of("pack.ron"), Unreadable::Closed(error));
            draft.faults.push(ReadFault { location, reason });
            Vec::new()
        });
        for reader in in_shares(&files, SHARE, |paths| Reader::read(source, paths)) {
            draft.add(reader.draft);
        }
        Self { files, ..draft }
    }

    /// Adds what was read from files further on.
    fn add(&mut self, more: Self) {
        self.manifest = self.manifest.take().or(more.manifest);
        self.people = self.people.take().or(more.people);
        self.help = self.help.take().or(more.help);
        self.protocol = self.protocol.take().or(more.protocol);
        self.guides.extend(more.guides);
        self.sessions = self.sessions.take().or(more.sessions);
        self.rehearsal = self.rehearsal.take().or(more.rehearsal);
        self.modules.extend(more.modules);
        self.missions.extend(more.missions);
        self.texts.extend(more.texts);
        self.unread.extend(more.unread);
        self.faults.extend(more.faults);
    }

    /// The languages the manifest names, each once, the reference first; tags that are none are left out.
    pub fn languages(&self) -> Vec<Language> {
        let tags = self.manifest.iter().flat_map(|manifest| &manifest.value.languages);
        let mut languages: Vec<Language> = Vec::new();
        for language in tags.filter_map(|tag| Language::parse(tag).ok()) {
            if !language.is_test() && !languages.contains(&language) {
                languages.push(language);
            }
        }
        languages
    }
}

/// Reads a share of the files.
struct Reader<'a> {
    source: &'a dyn Source,
    draft: Draft,
}

impl<'a> Reader<'a> {
    fn read(source: &'a dyn Source, paths: &[String]) -> Self {
        let mut reader = Self { source, draft: Draft::default() };
        for path in paths {
            reader.add(path);
        }
        reader
    }

    fn add(&mut self, path: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["pack.ron"] => self.draft.manifest = self.ron(path),
            ["bloggers.ron"] => self.draft.people = self.ron(path),
            ["help.ron"] => self.draft.help = self.ron(path),
            ["protocol.ron"] => self.draft.protocol = self.ron(path),
            ["guides", file] if file.ends_with(".ron") => {
                let guide = self.ron(path);
                self.draft.guides.extend(guide);
            }
            ["sessions.ron"] => self.draft.sessions = self.ron(path),
            ["rehearsal.ron"] => self.draft.rehearsal = self.ron(path),
            ["modules", file] if file.ends_with(".ron") => {
                let module = self.ron(path);
                self.draft.modules.extend(module);
            }
            ["missions", file] if file.ends_with(".ron") => {
                let mission = self.ron(path);
                self.draft.missions.extend(mission);
            }
            ["locales", language, .., file] if file.ends_with(".ftl") => {
                let (path, language) = (path.to_owned(), (*language).to_owned());
                let text = self.text(&path);
                self.draft.texts.extend(text.map(|text| TextFile { path, language, text, lines: OnceLock::new() }));
            }
            _ => {}
        }
    }

    fn text(&mut self, path: &str) -> Option<String> {
        let bytes = match self.source.read(path) {
            Ok(bytes) => bytes,
            Err(error) => return self.leave(Location::start_of(path), Unreadable::Closed(error)),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
                self.leave(Lines::of(&before).spot(path, &before, before.len()), Unreadable::NotUtf8)
            }
        }
    }

    fn ron<T: DeserializeOwned>(&mut self, path: &str) -> Option<Written<T>> {
        let text = self.text(path)?;
        match from_ron(&text) {
            Ok(value) => Some(Written { path: path.to_owned(), text, value, index: OnceLock::new() }),
            Err(error) => {
                let lines = Lines::of(&text);
                let byte = |at: ron::error::Position| lines.byte(&text, at.line, at.col);
                let range = byte(error.span.start)..byte(error.span.end);
                let location = lines.location(path, &text, range);
                self.leave(location, Unreadable::Ron(Box::new(error.code)))
            }
        }
    }

    fn leave<T>(&mut self, location: Location, reason: Unreadable) -> Option<T> {
        self.draft.unread.insert(location.file.clone());
        self.draft.faults.push(ReadFault { location, reason });
        None
    }
}
