//! A place in a file of a pack, as programs count it and as an author finds it.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

use super::syntax::{LineIndex, Position};
use super::visible::visible;

/// A place in a file: its bytes, and the lines and columns they stand at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The layer that gives the file, where the pack is made of layers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// The file, relative to the pack.
    pub file: String,
    /// The bytes, counted from the beginning of the file; none where only a point is known.
    pub range: Range<usize>,
    /// Where the first byte stands.
    pub start: Position,
    /// Where the first byte after it stands.
    pub end: Position,
}

impl Location {
    /// Some bytes of `text`, which `lines` are of.
    pub fn of(file: &str, text: &str, lines: &LineIndex, range: Range<usize>) -> Self {
        let (start, end) = (lines.position(text, range.start), lines.position(text, range.end));
        Self { origin: None, file: file.to_owned(), range, start, end }
    }

    /// The beginning of a file.
    pub fn start_of(file: &str) -> Self {
        Self::point(file, Position::START)
    }

    /// A place of which only line and column are known.
    pub fn point(file: &str, position: Position) -> Self {
        Self { origin: None, file: file.to_owned(), range: 0..0, start: position, end: position }
    }
}

impl fmt::Display for Location {
    /// The layer, the file, and where the place begins in it: `easy: missions/a.ron:3:9`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { origin, file, start, .. } = self;
        if let Some(origin) = origin {
            write!(f, "{}: ", visible(origin))?;
        }
        write!(f, "{}:{}:{}", visible(file), start.line, start.column)
    }
}
