//! A pack as it lies on disk, read once: each file's text beside what was read from it, for loading and checking alike.

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
use super::syntax::{LineIndex, Path, Position, RonTree, Segment, offset};
use super::unread::UnreadFile;
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
    pub unread: Vec<UnreadFile>,
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
    index: OnceLock<(LineIndex, RonTree)>,
}

impl<T> Written<T> {
    /// The place of what a path leads to; where it is not written, of the last thing on the way that is.
    pub fn at(&self, path: &Path) -> Location {
        let (lines, tree) = self.index();
        Location::of(&self.path, &self.text, lines, tree.find_nearest(path).inmost())
    }

    /// The path of a thing by its `id`, below another path; of more with the same name, the one with this number, counted
    /// from 0. Where there is none, the path it was looked for below.
    pub fn thing(&self, below: &Path, id: &str, nth: usize) -> Path {
        let found = self.below(below, id, true).nth(nth);
        found.and_then(|path| path.split_last().map(|(thing, _)| thing)).unwrap_or_else(|| below.clone())
    }

    /// The path of the first text below a path that says something and is no `id`; that path itself where there is none.
    pub fn saying(&self, below: &Path, text: &str) -> Path {
        self.below(below, text, false).next().unwrap_or_else(|| below.clone())
    }

    fn below<'a>(&'a self, below: &Path, text: &'a str, is_id: bool) -> impl Iterator<Item = Path> + 'a {
        let found = self.index().1.below(below).into_iter();
        let found = found.filter(move |(path, node)| {
            let called = matches!(path.segments().last(), Some(Segment::Field(name)) if name == "id");
            called == is_id && node.scalar() == Some(text)
        });
        found.map(|(path, _)| path)
    }

    fn index(&self) -> &(LineIndex, RonTree) {
        self.index.get_or_init(|| (LineIndex::new(&self.text), RonTree::new(self.text.as_str())))
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
    lines: OnceLock<LineIndex>,
}

impl TextFile {
    /// The place of a piece cut from this file's text.
    pub fn spot_of(&self, piece: &str) -> Location {
        let at = offset(&self.text, piece);
        Location::of(&self.path, &self.text, self.lines(), at..at + piece.len())
    }

    /// The place of the word or sign that begins at a byte.
    pub fn spot(&self, at: usize) -> Location {
        let rest = self.text.get(at..).filter(|rest| !rest.starts_with(char::is_whitespace)).unwrap_or_default();
        let word = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let length = if word > 0 { word } else { rest.chars().next().map_or(0, char::len_utf8) };
        Location::of(&self.path, &self.text, self.lines(), at..at + length)
    }

    fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
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

    /// Whether a file that could not be read may define what a folder names with this id.
    pub fn may_define(&self, folder: &str, id: &str) -> bool {
        self.unread.iter().any(|unread| unread.may_define(folder, id))
    }

    /// Whether a file of structure that could not be read may name something; only those in a folder where one is given.
    pub fn may_name(&self, folder: Option<&str>, name: &str) -> bool {
        let mut structure = self.unread.iter().filter(|unread| unread.is_structure());
        structure.any(|unread| folder.is_none_or(|folder| unread.is_in(folder)) && unread.may_name(name))
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
            Err(error) => return self.leave(Location::start_of(path), Unreadable::Closed(error), None),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
                let end = Location::of(path, &before, &LineIndex::new(&before), before.len()..before.len());
                self.leave(end, Unreadable::NotUtf8, None)
            }
        }
    }

    fn ron<T: DeserializeOwned>(&mut self, path: &str) -> Option<Written<T>> {
        let text = self.text(path)?;
        match from_ron(&text) {
            Ok(value) => Some(Written { path: path.to_owned(), text, value, index: OnceLock::new() }),
            Err(error) => {
                let lines = LineIndex::new(&text);
                let byte = |at: ron::error::Position| lines.offset(&text, Position { line: at.line, column: at.col });
                let range = byte(error.span.start)..byte(error.span.end);
                let location = Location::of(path, &text, &lines, range);
                self.leave(location, Unreadable::Ron(Box::new(error.code)), Some(&text))
            }
        }
    }

    fn leave<T>(&mut self, location: Location, reason: Unreadable, text: Option<&str>) -> Option<T> {
        self.draft.unread.push(UnreadFile::new(location.file.clone(), text));
        self.draft.faults.push(ReadFault { location, reason });
        None
    }
}
