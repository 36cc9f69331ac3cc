//! One file of a pack: its text beside what was read from it, so that a problem can say where it stands. Where layers lie
//! over each other, what was read may stand in several files: each piece still knows its own.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;

use crate::pack::location::Location;
use crate::pack::syntax::{LineIndex, Node, Path, RonTree, Segment, offset};
use crate::source::without_mark;

/// The text of a RON file, to find places in.
#[derive(Debug)]
pub struct RonText {
    /// The layer it is of, where there are layers.
    pub origin: Option<Arc<str>>,
    /// Its path in the pack.
    pub path: String,
    /// What stands in it.
    pub text: String,
    index: OnceLock<(LineIndex, RonTree)>,
}

/// Something that was read, with the file it was read from.
#[derive(Clone, Debug)]
pub struct SourceFile<T> {
    file: Arc<RonText>,
    /// What it says.
    pub value: T,
    pieces: Vec<Piece>,
}

/// A piece of a value that stands somewhere else than its path says.
#[derive(Clone, Debug)]
struct Piece {
    at: Path,
    stands: Stand,
}

/// Where something stands: a file, and the path there.
#[derive(Clone, Debug)]
pub struct Stand {
    /// The file.
    pub file: Arc<RonText>,
    /// What leads to it there.
    pub path: Path,
}

impl Stand {
    /// The place, or that of the last thing on the way to it that is written.
    pub fn place(&self) -> Location {
        self.file.spot(self.file.index().1.find_nearest(&self.path).inmost())
    }
}

impl RonText {
    /// A file and its text.
    pub(super) fn new(origin: Option<Arc<str>>, path: &str, text: String) -> Self {
        Self { origin, path: path.to_owned(), text, index: OnceLock::new() }
    }

    /// The place of some bytes of it.
    pub fn spot(&self, range: std::ops::Range<usize>) -> Location {
        self.named(Location::of(&self.path, &self.text, &self.index().0, range))
    }

    fn named(&self, location: Location) -> Location {
        Location { origin: self.origin.as_deref().map(str::to_owned), ..location }
    }

    fn index(&self) -> &(LineIndex, RonTree) {
        self.index.get_or_init(|| (LineIndex::new(&self.text), RonTree::new(self.text.as_str())))
    }
}

impl<T> Deref for SourceFile<T> {
    type Target = RonText;

    fn deref(&self) -> &RonText {
        &self.file
    }
}

impl<T> SourceFile<T> {
    /// A file and what was read from its text.
    pub(super) fn new(file: Arc<RonText>, value: T) -> Self {
        Self { file, value, pieces: Vec::new() }
    }

    /// Says where the pieces of a value are that it does not have from its own file alone.
    pub(super) fn stand(&mut self, at: Path, stands: Stand) {
        self.pieces.retain(|piece| piece.at != at);
        self.pieces.push(Piece { at, stands });
    }

    /// Forgets where the pieces below a path stand.
    pub(super) fn forget(&mut self, below: &Path) {
        self.pieces.retain(|piece| !piece.at.segments().starts_with(below.segments()));
    }

    /// Whether pieces of it stand somewhere else than in its own file.
    pub fn is_pieced(&self) -> bool {
        !self.pieces.is_empty()
    }

    /// Whether a place is in its own file, or in a piece of it that stands elsewhere.
    pub fn has(&self, place: &Location) -> bool {
        let is_in = |file: &RonText| file.path == place.file && file.origin.as_deref() == place.origin.as_deref();
        let in_piece = |Piece { stands: Stand { file, path }, .. }: &Piece| {
            is_in(file) && file.index().1.find(path).is_some_and(|node| node.range().contains(&place.range.start))
        };
        is_in(&self.file) || self.pieces.iter().any(in_piece)
    }

    /// Where what a path leads to stands.
    pub fn where_is(&self, path: &Path) -> Stand {
        let fits = |piece: &&Piece| path.segments().starts_with(piece.at.segments());
        let nearest = self.pieces.iter().filter(fits).max_by_key(|piece| piece.at.segments().len());
        match nearest {
            None => Stand { file: Arc::clone(&self.file), path: path.clone() },
            Some(Piece { at, stands }) => {
                let rest = path.segments().get(at.segments().len()..).unwrap_or_default();
                Stand { file: Arc::clone(&stands.file), path: stands.path.join_all(&Path::from(rest.to_vec())) }
            }
        }
    }

    /// The layer that gives what a path leads to, where there are layers.
    pub fn origin_at(&self, path: &Path) -> Option<Arc<str>> {
        if self.pieces.is_empty() { self.file.origin.clone() } else { self.where_is(path).file.origin.clone() }
    }

    /// The place of what a path leads to; where it is not written, of the last thing on the way that is.
    pub fn at(&self, path: &Path) -> Location {
        self.where_is(path).place()
    }

    /// The path of a thing by its `id`, below another path; of more with the same name, the one with this number, counted
    /// from 0. Where there is none, the path it was looked for below.
    pub fn thing(&self, below: &Path, id: &str, nth: usize) -> Path {
        let found = self.below(below, id, true).into_iter().nth(nth);
        found.and_then(|path| path.split_last().map(|(thing, _)| thing)).unwrap_or_else(|| below.clone())
    }

    /// The path of the first text below a path that says something and is no `id`; that path itself where there is none.
    pub fn saying(&self, below: &Path, text: &str) -> Path {
        self.below(below, text, false).into_iter().next().unwrap_or_else(|| below.clone())
    }

    /// The paths below another at which a text stands. What stands in files of its own is looked for in those.
    fn below(&self, below: &Path, text: &str, is_id: bool) -> Vec<Path> {
        let further = |piece: &&Piece| piece.at.segments().starts_with(below.segments()) && piece.at != *below;
        let pieces: Vec<&Path> = self.pieces.iter().filter(further).map(|piece| &piece.at).collect();
        let mut found = self.below_one(below, text, is_id);
        // Of a list whose items have places of their own, this file does not know which is where.
        let lists: Vec<Path> = pieces.iter().filter_map(|at| at.split_last().map(|(list, _)| list)).collect();
        found.retain(|path| !lists.iter().any(|list| path.segments().starts_with(list.segments())));
        for at in pieces {
            let Stand { file, path } = self.where_is(at);
            let says = file.index().1.find(&path).and_then(Node::scalar) == Some(text);
            found.extend((says && !is_id).then(|| at.clone()));
            found.extend(self.below_one(at, text, is_id));
        }
        found
    }

    fn below_one(&self, below: &Path, text: &str, is_id: bool) -> Vec<Path> {
        let Stand { file, path: there } = self.where_is(below);
        let found = file.index().1.below(&there).into_iter();
        let found = found.filter(|(path, node)| {
            let called = matches!(path.segments().last(), Some(Segment::Field(name)) if name == "id");
            called == is_id && node.scalar() == Some(text)
        });
        let back = |path: Path| {
            let rest = path.segments().get(there.segments().len()..).unwrap_or_default();
            below.join_all(&Path::from(rest.to_vec()))
        };
        found.map(|(path, _)| back(path)).collect()
    }
}

/// A Fluent file.
#[derive(Debug)]
pub struct TextFile {
    /// The layer it is of, where there are layers.
    pub origin: Option<Arc<str>>,
    /// How many layers lie over that one.
    pub depth: usize,
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
    pub(super) fn new(origin: Option<Arc<str>>, path: &str, language: &str, text: String) -> Self {
        let (path, language) = (path.to_owned(), language.to_owned());
        Self { origin, depth: 0, path, language, text, lines: OnceLock::new() }
    }

    /// The place of a piece cut from this file's text.
    pub fn spot_of(&self, piece: &str) -> Location {
        let at = offset(&self.text, piece);
        self.named(Location::of(&self.path, &self.text, self.lines(), at..at + piece.len()))
    }

    /// The place of the word or sign that begins at a byte.
    pub fn spot(&self, at: usize) -> Location {
        let rest = self.text.get(at..).filter(|rest| !rest.starts_with(char::is_whitespace)).unwrap_or_default();
        let word = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        let length = if word > 0 { word } else { rest.chars().next().map_or(0, char::len_utf8) };
        self.named(Location::of(&self.path, &self.text, self.lines(), at..at + length))
    }

    fn named(&self, location: Location) -> Location {
        Location { origin: self.origin.as_deref().map(str::to_owned), ..location }
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
