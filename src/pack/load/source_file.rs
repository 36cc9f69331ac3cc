//! One file of a pack: its text beside what was read from it, so that a problem can say where it stands.

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

use crate::pack::location::Location;
use crate::pack::syntax::{LineIndex, Path, RonTree, Segment, offset};
use crate::source::without_mark;

/// A RON file and what it says.
#[derive(Debug)]
pub struct SourceFile<T> {
    /// Its path in the pack.
    pub path: String,
    /// Its text, to find places in.
    pub text: String,
    /// What it says.
    pub value: T,
    index: OnceLock<(LineIndex, RonTree)>,
}

impl<T> SourceFile<T> {
    /// A file and what was read from its text.
    pub(super) fn new(path: &str, text: String, value: T) -> Self {
        Self { path: path.to_owned(), text, value, index: OnceLock::new() }
    }

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
    /// A file of a language.
    pub(super) fn new(path: &str, language: &str, text: String) -> Self {
        Self { path: path.to_owned(), language: language.to_owned(), text, lines: OnceLock::new() }
    }

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

/// Reads RON of the packs' dialect; a mark that an editor put before it is passed over.
///
/// # Errors
/// Where the text is not RON, or not of this shape.
pub fn from_ron<T: DeserializeOwned>(text: &str) -> Result<T, ron::error::SpannedError> {
    dialect().from_str(without_mark(text))
}
