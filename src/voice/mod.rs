//! Being read to: what is said in which order and what stops it, and the voice that says it.
//!
//! [`Reading`] decides, and is a plain value: one voice at a time, the sentences of a page in their order, silence with the
//! next page. [`Speech`] speaks, on a thread of its own; no sentence is ever written into a log.

mod line;
mod reading;
mod recorded;
#[cfg_attr(not(target_os = "linux"), path = "no_server.rs")]
mod server;
mod speech;
mod ssip;

pub use line::{Line, Recording, for_a_voice};
pub use reading::{Order, Reading};
pub use recorded::recording_of;
pub use server::Server;
pub use speech::{Patience, Report, Speech};
