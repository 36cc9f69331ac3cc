//! The page for phones, asked over real sockets: every answer it gives, what it gives nobody, and what happens when
//! somebody disturbs.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod anonymity;
mod crowd;
mod hostile;
#[path = "../support/http.rs"]
mod http;
#[path = "../support/phones.rs"]
mod open;
mod statuses;
