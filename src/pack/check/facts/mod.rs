//! Facts about a pack: what the rules look at. Nothing here knows a rule.

mod alone;
pub mod below;
pub mod flags;
pub mod fluent;
pub mod letters;
pub mod levels;
pub mod lines;
pub mod phrases;
pub mod pictures;
pub mod prose;
pub mod references;
pub mod required;
pub mod sealed;
pub mod steps;
pub mod text_visit;
pub mod texts;
pub mod translated;

pub use text_visit::TextVisit;
