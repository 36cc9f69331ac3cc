//! The voice of the system, through public doors: a speech service that the test plays over a socket, with everything that can
//! go wrong there, and the real one, told to write into a file what it would say.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod dispatcher;
mod service;
mod troubles;
