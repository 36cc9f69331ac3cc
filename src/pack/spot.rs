//! Finding the place of a problem: a byte in a text to a line and column, a name in RON to a byte. RON keeps no places
//! after it is read, so a file's names are indexed once, when its first problem is reported.

use std::collections::HashMap;
use std::ops::Range;

use super::location::{Location, Position};

/// The beginnings of a text's lines.
#[derive(Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Looks through a text once.
    pub fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect() }
    }

    /// The place of the token that begins at byte `at` of `text`, the text these lines are of.
    pub fn spot(&self, file: &str, text: &str, at: usize) -> Location {
        let rest = text.get(at..).filter(|rest| !rest.starts_with(char::is_whitespace));
        let length = rest.filter(|rest| !rest.is_empty()).map_or(0, token_length);
        self.location(file, text, at..at + length)
    }

    /// The place of some bytes of `text`, the text these lines are of.
    pub fn location(&self, file: &str, text: &str, range: Range<usize>) -> Location {
        let (start, end) = (self.position(text, range.start), self.position(text, range.end));
        Location { file: file.to_owned(), range, start, end }
    }

    /// The byte of `text` that stands at a line and column, both counted from 1.
    pub fn byte(&self, text: &str, line: usize, column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(text.len());
        let rest = text.get(start..).unwrap_or_default();
        rest.char_indices().nth(column.saturating_sub(1)).map_or(text.len(), |(at, _)| start + at)
    }

    fn position(&self, text: &str, at: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = text.get(start..at).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }
}

/// Where `part` begins in `whole`, which it was cut from; the beginning where it was not.
pub fn offset(whole: &str, part: &str) -> usize {
    let at = (part.as_ptr() as usize).wrapping_sub(whole.as_ptr() as usize);
    if at <= whole.len() { at } else { 0 }
}

/// Something to look for in RON.
#[derive(Clone, Copy, Debug)]
pub enum Needle<'a> {
    /// `id: "…"` with this name.
    Id(&'a str),
    /// Any other text `"…"`.
    Text(&'a str),
    /// A field's name.
    Field(&'a str),
}

impl<'a> Needle<'a> {
    /// The name that is looked for.
    pub fn name(self) -> &'a str {
        let (Self::Id(name) | Self::Text(name) | Self::Field(name)) = self;
        name
    }
}

/// Every text and field of a RON file, by name.
#[derive(Debug, Default)]
pub struct RonIndex {
    ids: HashMap<String, Vec<usize>>,
    texts: HashMap<String, Vec<usize>>,
    fields: HashMap<String, Vec<usize>>,
}

impl RonIndex {
    /// Looks through a text once; comments are left out.
    pub fn of(text: &str) -> Self {
        let mut index = Self::default();
        let mut field = "";
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let at = text.len() - rest.len();
            let token = token_length(rest);
            let (token, after) = rest.split_at_checked(token).unwrap_or((rest, ""));
            if let Some(value) = token.strip_prefix('"').map(|value| value.strip_suffix('"').unwrap_or(value)) {
                let names = if field == "id" { &mut index.ids } else { &mut index.texts };
                names.entry(value.to_owned()).or_default().push(at);
                field = "";
            } else if letter.is_alphabetic() && after.trim_start().starts_with(':') {
                index.fields.entry(token.to_owned()).or_default().push(at);
                field = token;
            } else if !letter.is_whitespace() && !matches!(letter, ':' | '/') {
                field = "";
            }
            rest = after;
        }
        index
    }

    /// The byte at which the last needle stands, each looked for after the one before; where one is not found, the place
    /// of the last one that was.
    pub fn find(&self, needles: &[Needle]) -> usize {
        let mut from = 0;
        let mut at = 0;
        for needle in needles {
            let (names, name) = match needle {
                Needle::Id(name) => (&self.ids, name),
                Needle::Text(name) => (&self.texts, name),
                Needle::Field(name) => (&self.fields, name),
            };
            let places = names.get(*name).map(Vec::as_slice).unwrap_or_default();
            let Some(found) = places.get(places.partition_point(|place| *place < from)) else { break };
            at = *found;
            from = at + 1;
        }
        at
    }
}

/// How many bytes the token at the beginning of `text` has: a comment, a quoted text, a name, or one character.
fn token_length(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if text.starts_with("/*") {
        return text.find("*/").map_or(text.len(), |end| end + 2);
    }
    if let Some(quoted) = text.strip_prefix('"') {
        let mut escaped = false;
        let end = quoted.char_indices().find(|(_, letter)| {
            let ends = *letter == '"' && !escaped;
            escaped = *letter == '\\' && !escaped;
            ends
        });
        return end.map_or(text.len(), |(end, _)| end + 2);
    }
    let name = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    if name > 0 { name } else { text.chars().next().map_or(1, char::len_utf8) }
}

#[cfg(test)]
#[path = "spot_tests.rs"]
mod tests;
