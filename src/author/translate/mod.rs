//! One language out to a translator and back: as the Fluent tree that Pontoon and Weblate read, or as a sheet that a person
//! fills in. What comes back unchanged changes no byte, and where anything in it is wrong nothing is changed at all.

mod catalogue;
mod cell;
mod context;
mod fault;
mod merge;
mod sheet;
mod tree;

pub use catalogue::{Catalogue, Row};
pub use fault::{Fault, Where};
pub use merge::{Given, Taken, merge};
pub use sheet::{read as read_sheet, write as write_sheet};
pub use tree::{read as read_tree, write as write_tree};

#[cfg(test)]
#[path = "round_trip_tests.rs"]
mod round_trip_tests;
