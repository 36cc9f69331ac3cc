//! A place in a file of a pack, as programs count it and as an author finds it.

use std::ops::Range;

use serde::Serialize;

/// A place in a file: its bytes, and the lines and columns they stand at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The file, relative to the pack.
    pub file: String,
    /// The bytes, counted from the beginning of the file; none where only a point is known.
    pub range: Range<usize>,
    /// Where the first byte stands.
    pub start: Position,
    /// Where the first byte after it stands.
    pub end: Position,
}

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Location {
    /// The beginning of a file.
    pub fn start_of(file: &str) -> Self {
        Self::point(file, Position { line: 1, column: 1 })
    }

    /// A place of which only line and column are known.
    pub fn point(file: &str, position: Position) -> Self {
        Self { file: file.to_owned(), range: 0..0, start: position, end: position }
    }
}
