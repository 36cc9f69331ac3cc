//! The game through its public doors, with everything but pixels: the engine runs without a graphics driver and without
//! a window on a screen, and the tests find things as a screen reader does, by role and name.
#![cfg(feature = "game")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessibility;
mod answers;
mod clean;
mod closed_desk;
mod cover;
mod cover_play;
mod deaf;
mod desk;
mod desk_reader;
mod door;
mod fields;
mod gestures;
mod hands;
mod hostile;
mod in_view;
mod input;
mod kinds;
mod larger_text;
mod layers;
mod letters;
mod living;
mod pages;
mod player;
mod pointer;
mod preview;
mod projector;
mod rest;
mod route;
mod said;
mod sizes;
mod space;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod writing;
