//! One text of a message, as the rules about texts see it.

use std::ops::Range;

use fluent_syntax::ast::Pattern;

use super::phrases::Phrases;
use super::prose::{self, Prose};
use crate::pack::load::source_file::TextFile;
use crate::pack::location::Location;
use crate::words::Language;

/// One text, with the message, file and language it belongs to.
pub struct TextVisit<'a, 'b> {
    /// The language.
    pub language: &'b Language,
    /// The file.
    pub file: &'a TextFile,
    /// The message's name.
    pub id: &'a str,
    /// The attribute's name; none for the message's value.
    pub attribute: Option<&'a str>,
    /// The text.
    pub pattern: &'b Pattern<&'a str>,
    /// The phrases that are said of no girl.
    pub phrases: &'b Phrases,
    /// How a person reads it, its variants each for themselves.
    pub prose: &'b [Prose<'a>],
}

impl TextVisit<'_, '_> {
    /// Whether girls read it.
    pub fn is_for_girls(&self) -> bool {
        prose::is_for_girls(self.id, self.attribute)
    }

    /// The place of some bytes of a run of its text; where a value is filled in among them, of those before it.
    pub fn spot(&self, prose: &Prose, range: Range<usize>) -> Location {
        let piece = prose.source(range.start);
        self.file.spot_of(piece.get(..range.len()).unwrap_or(piece))
    }
}
