//! The game through its public doors, with everything but pixels: the engine runs without a graphics driver and without
//! a window on a screen, and the tests find things as a screen reader does, by role and name.
#![cfg(feature = "game")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod accessibility;
mod answers;
mod board;
mod breath;
mod clean;
mod closed_desk;
mod cover;
mod cover_play;
mod deaf;
mod desk;
mod desk_reader;
#[cfg(target_os = "linux")]
#[path = "../voice/dispatcher.rs"]
mod dispatcher;
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
#[cfg(target_os = "linux")]
mod listen;
mod living;
mod pages;
mod player;
mod pointer;
mod preview;
mod projector;
mod rest;
mod route;
mod said;
#[cfg(target_os = "linux")]
#[path = "../voice/service.rs"]
#[expect(dead_code, reason = "the tests of the voice alone need the rest of it")]
mod service;
mod sizes;
mod space;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod writing;
