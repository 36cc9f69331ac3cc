//! The game through its public doors, with everything but pixels: the engine runs without a graphics driver and without
//! a window on a screen, and the tests find things as a screen reader does, by role and name.
#![cfg(feature = "game")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessibility;
mod clean;
mod cover;
mod cover_play;
mod desk;
mod door;
mod gestures;
mod hands;
mod input;
mod kinds;
mod living;
mod pages;
mod player;
mod pointer;
mod rest;
mod said;
mod sizes;
mod space;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod writing;
