//! The whole content as a book for reviewers: modules in order, each mission with every branch, and for each sentence its
//! name and where it is written, so that a remark can name it.

mod book;
mod page;
mod plain;

pub use book::{Book, Chapter, Line, Mission, Sort, Step, book};
pub use page::html;
pub use plain::plain;

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
