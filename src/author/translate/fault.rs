//! What is wrong in what a translator gives back, and where.

use crate::mission::TextKey;
use crate::pack::{Arg, Message};
use crate::words::Words;

/// Something that cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where it stands.
    pub at: Where,
    /// What is wrong.
    pub message: Message,
}

/// A place in what was given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// The whole of it.
    All,
    /// A cell of a sheet: its row and its column, counted from 1.
    Cell {
        /// The row, the titles being the first.
        row: usize,
        /// The column.
        column: usize,
    },
    /// A line of a Fluent file.
    Line {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
    },
}

impl Fault {
    /// Something wrong at a place.
    pub fn new<const N: usize>(at: Where, key: &str, args: [(&'static str, Arg); N]) -> Self {
        Self { at, message: Message { key: TextKey::value(key), args: args.into() } }
    }

    /// The whole of it in words, with the place in front.
    pub fn in_words(&self, words: &Words) -> String {
        let said = self.message.in_words(words);
        let place = |key: &str, args| Message { key: TextKey::value(key), args }.in_words(words);
        match &self.at {
            Where::All => said,
            Where::Cell { row, column } => {
                let args = vec![("row", (*row).into()), ("column", column_name(*column).into())];
                format!("{}: {said}", place("translate-at-cell", args))
            }
            Where::Line { file, line } => {
                let args = vec![("file", file.into()), ("line", (*line).into())];
                format!("{}: {said}", place("translate-at-line", args))
            }
        }
    }
}

/// A column as spreadsheets name it: A, B … Z, AA.
pub fn column_name(column: usize) -> String {
    let mut name = String::new();
    let mut left = column;
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::column_name;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        let named = [1, 4, 26, 27, 52, 53, 702, 703].map(column_name);
        assert_eq!(named, ["A", "D", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
