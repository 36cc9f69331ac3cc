//! Which pieces of a layer are stale: made from something below that has changed since; and the note by which that is known.

use super::check::facts_of;
use super::content::Content;
use super::model::{MadeFrom, TranslatedFrom};
use crate::source::Source;
use crate::words::Language;

pub use super::check::{Piece, StalePiece};

/// The pieces of all layers that were made from something that has changed since, in the order of the layers' files. They
/// are still used.
pub fn stale(content: &Content) -> Vec<StalePiece> {
    stale_in(content.sources().as_ref())
}

/// The same of sources that nobody plays yet.
pub fn stale_in(source: &dyn Source) -> Vec<StalePiece> {
    facts_of(source, super::check::stale)
}

/// What stands below the pieces of a layer now: what is written into its `made_from.ron`. `layer` is what its source is
/// called among the layers.
pub fn remember(source: &dyn Source, layer: &str) -> MadeFrom {
    facts_of(source, |context| super::check::made_from(context, layer))
}

/// What every language of a pack but its first says now, beside what that says: what is written into its
/// `locales/<language>/translated_from.ron`.
pub fn translated(source: &dyn Source) -> Vec<(Language, TranslatedFrom)> {
    facts_of(source, super::check::translated_from)
}

#[cfg(test)]
#[path = "stale_tests.rs"]
mod tests;
