//! The text of a pack's files as their authors wrote it: a lossless tree of RON with structural paths, changes to it that
//! keep everything else, and places in Fluent. Nothing here knows what a pack is made of.

mod edit;
mod extent;
mod find;
pub mod fluent;
mod lines;
mod parse;
mod path;
mod token;
mod tree;
mod value;

pub use edit::Edit;
pub use find::Node;
pub use fluent::FluentIndex;
pub use lines::{LineIndex, Position, offset};
pub(in crate::pack) use path::path_to;
pub use path::{Path, PathError, Segment};
pub use token::{Bracket, Token, TokenKind};
pub use tree::RonTree;
pub use value::{Group, Item, Shape, Value};

#[cfg(test)]
mod tests;
