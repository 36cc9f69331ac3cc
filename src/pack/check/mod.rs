//! What a pack has to hold to: rules that look at facts about it and report problems.
//!
//! [`rules`] has one file for each rule; `facts` what they look at, without knowing any of them; `engine` lets all of
//! them look.

mod ask;
mod context;
mod doc;
mod engine;
mod facts;
mod interface;
mod rule;
pub mod rules;
mod seals;

pub use ask::Ask;
pub use doc::{SECTIONS, first_sentence};
pub use engine::{check, check_for};
pub(super) use engine::{check_files, facts_of, for_loading};
pub use facts::below::{Piece, StalePiece};
pub(super) use facts::below::{made_from, stale};
pub use facts::letters::is_drawn;
pub use facts::prose::is_for_girls;
pub use facts::references::References;
pub(super) use facts::translated::translated_from;
pub use interface::check_interface;
pub use rule::{Check, Rule};
pub use rules::to_be_written::MARK as TO_BE_WRITTEN;
pub use seals::{sealable, seals};
