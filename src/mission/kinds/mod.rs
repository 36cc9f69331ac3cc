//! The kinds of step: one file each, with its data (what an author writes), its play (what has happened so far) and its
//! rules. `api.rs` says what a kind must be able to do, `table.rs` lists them.

pub mod api;
pub mod bodymap;
pub mod calm;
pub mod chat;
pub mod circle;
pub mod collage;
mod faults;
pub mod helpcard;
pub mod letter;
pub mod matching;
pub mod mood;
pub mod order;
mod outline;
pub mod pact;
mod places;
pub mod quiz;
pub mod roleplay;
pub mod scene;
pub mod sort;
pub mod spot;
pub mod table;
#[cfg(test)]
mod testing;
pub mod thesis;
mod tiles;

pub use api::{Begin, Content, FlagUse, Flags, Rules};
pub use faults::Fault;
pub use outline::{Note, Piece, Role};
pub use table::{About, Kind, Play};
pub use tiles::Tile;
