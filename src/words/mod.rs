//! Words: every sentence a person reads, in Fluent. Languages, their fallback, and two test languages that are made on
//! the fly to try a layout with longer words and from right to left.

mod catalog;
mod day;
mod depth;
mod environment;
mod language;
mod merge;
mod own;
mod said;
mod test_language;
mod texts;

pub use catalog::{Catalog, FluentFile, Giver};
pub use day::day_in_words;
pub use depth::too_deep;
pub use environment::of_computer;
pub use fluent::{FluentArgs, FluentValue};
pub use language::{Direction, Language, NotALanguage};
pub use own::{Likeness, OwnTexts};
pub use said::{Said, Sentence};
pub use texts::{LONGEST, Words};
