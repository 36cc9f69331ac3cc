//! Words: every sentence a person reads, in Fluent. Languages, their fallback, and two test languages that are made on
//! the fly to try a layout with longer words and from right to left.

mod catalog;
mod day;
mod depth;
mod environment;
mod escape;
mod language;
mod merge;
mod own;
mod readability;
mod said;
mod sentences;
mod syllables;
mod test_language;
mod texts;

pub use catalog::{Catalog, FluentFile, Giver};
pub use day::{day_in_words, hour_in_words};
pub use depth::too_deep;
pub use environment::of_computer;
pub use escape::cut_escape;
pub use fluent::{FluentArgs, FluentValue};
pub use language::{Direction, Language, NotALanguage};
pub use own::{Likeness, OwnTexts, is_phrase, is_the_same};
pub use readability::{Counts, Measure, Readability};
pub use said::{Said, Sentence};
pub use sentences::{Span, sentences};
pub use texts::{LONGEST, Words};
