//! GPS: missions from bloggers, played offline, alone or in a group.
//!
//! The rooms, from the lowest to the highest; a room may use those that stand before it in this list and never one that
//! stands after it (`tests/architecture/` lists for each which ones it uses):
//!
//! - [`mission`]: what a mission is and how it is played. No engine, no files, no clock, no display text.
//! - [`source`]: where files come from: a folder, memory, or several of them laid over each other.
//! - [`words`]: every sentence a person reads, in Fluent.
//! - [`pack`]: a pack of missions: loading it, and checking it for its author.
//! - [`author`]: what authors, translators and reviewers do with a pack: begin, translate, measure, read.
//! - [`paper`]: what can be printed, as PDF.
//! - [`voice`]: being read to: what is said in which order, and the voice that says it.
//! - [`session`]: a group led by a counsellor: what is asked of everybody, and what may be shown of the answers.
//! - [`app`]: the model of the program: which page is in view, what was done, how it should look.
//! - [`phones`]: the page that the phones of a group open.
//! - [`vault`]: a girl's things at rest, and the house's.
//! - [`game`]: the window and everything in it; the only room that names the engine.
//! - [`cli`]: the verbs of the command line.

pub mod app;
pub mod author;
pub mod cli;
#[cfg(feature = "game")]
pub mod game;
pub mod mission;
pub mod pack;
pub mod paper;
pub mod phones;
pub mod session;
pub mod source;
pub mod vault;
pub mod voice;
pub mod words;
