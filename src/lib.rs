//! GPS: missions from bloggers, played offline, alone or in a group.
//!
//! The rooms, from the lowest to the highest; a room uses those above it in this list and never one below
//! (`tests/architecture.rs` holds them to it):
//!
//! - [`mission`]: what a mission is and how it is played. No engine, no files, no clock, no display text.
//! - [`source`]: where files come from: a folder, or memory.
//! - [`words`]: every sentence a person reads, in Fluent.
//! - [`pack`]: a pack of missions: loading it, and checking it for its author.
//! - [`paper`]: what can be printed, as PDF.
//! - [`room`]: a group, led by a counsellor: what is asked, what may be shown, the page for phones.
//! - [`stay`]: a girl's stay, or a session's: the page in view, what was done, how it should look.
//! - [`game`]: the window and everything in it; the only room that names the engine.
//! - [`cli`]: the verbs of the command line.

pub mod cli;
#[cfg(feature = "game")]
pub mod game;
pub mod mission;
pub mod pack;
pub mod paper;
pub mod room;
pub mod source;
pub mod stay;
pub mod vault;
pub mod words;
