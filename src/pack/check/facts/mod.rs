//! Facts about a pack: what the rules look at. Nothing here knows a rule.

pub mod below;
pub mod flags;
pub mod fluent;
pub mod letters;
pub mod lines;
pub mod pictures;
pub mod prose;
pub mod references;
pub mod required;
pub mod steps;
pub mod text_visit;
pub mod texts;

pub use text_visit::TextVisit;
