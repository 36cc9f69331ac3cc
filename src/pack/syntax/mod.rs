//! The text of a pack's files as their authors wrote it: a lossless tree of RON with structural paths, changes to it that
//! keep everything else, and places in Fluent. Nothing here knows what a pack is made of.

mod edit;
mod extent;
mod find;
pub mod fluent;
pub mod fluent_slip;
mod lines;
mod parse;
mod path;
mod slip;
mod slip_at;
mod token;
mod tree;
mod value;

pub use edit::Edit;
pub use find::Node;
pub use fluent::FluentIndex;
pub use lines::{LineIndex, Position, offset};
pub(in crate::pack) use path::path_to;
pub use path::{Path, PathError, Segment};
pub use slip::{Slip, SlipKind, is_invisible};
pub use slip_at::Wanted;
pub use token::{Bracket, Token, TokenKind};
pub use tree::RonTree;
pub use value::{Group, Item, Shape, Value};

#[cfg(test)]
mod tests;
