//! Lines and columns: from a byte of a text to a place that an editor shows, and back.

use serde::Serialize;

/// A line and a column: a place in a text as an editor shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

impl Position {
    /// The beginning of a text.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// An index of a text's lines.
#[derive(Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Looks through a text once.
    pub fn new(text: &str) -> Self {
        let breaks = line_starts(text);
        Self { starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// The place of byte `at` of `text`, the text these lines are of; its end for a byte that lies after it.
    pub fn position(&self, text: &str, at: usize) -> Position {
        let at = text.floor_char_boundary(at);
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = text.get(start..at).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }

    /// The byte of a place in `text`, the text these lines are of; the end of its line for a column that lies after it.
    pub fn offset(&self, text: &str, position: Position) -> usize {
        let line = position.line.max(1);
        let Some(start) = self.starts.get(line - 1) else { return text.len() };
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let line = text.get(*start..end).unwrap_or_default();
        let before = line.char_indices().nth(position.column.saturating_sub(1));
        before.map_or(end, |(at, _)| start + at)
    }
}

/// The byte of `whole` at which `part`, which was cut from it, begins; 0 where it was not.
pub fn offset(whole: &str, part: &str) -> usize {
    let at = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
    if at <= whole.len() { at } else { 0 }
}

/// The byte after each line break.
fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_a_place_that_leads_back_to_it() {
        let text = "één twee\n\ndrie\r\nvier\n";
        let lines = LineIndex::new(text);
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            let position = lines.position(text, at);
            assert_eq!(lines.offset(text, position), at, "{position:?}");
        }
    }

    #[test]
    fn a_part_knows_where_it_was_cut_from() {
        let whole = "abc def".to_owned();
        assert_eq!(offset(&whole, &whole[4..]), 4);
        assert_eq!(offset(&whole, "elsewhere"), 0);
    }

    #[test]
    fn columns_count_characters_and_a_place_past_the_end_is_no_panic() {
        let text = "één twee\ndrie";
        let lines = LineIndex::new(text);
        assert_eq!(lines.position(text, text.find("twee").unwrap()), Position { line: 1, column: 5 });
        assert_eq!(lines.position(text, 1), Position::START, "inside a letter");
        assert_eq!(lines.position(text, 999), Position { line: 2, column: 5 });
        assert_eq!(lines.offset(text, Position { line: 1, column: 99 }), text.find('\n').unwrap());
        assert_eq!(lines.offset(text, Position { line: 9, column: 1 }), text.len());
        assert_eq!(lines.offset(text, Position { line: 0, column: 0 }), 0);
    }
}
