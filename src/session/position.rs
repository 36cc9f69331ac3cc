//! Where in its course a session is, and what may lie on the stage in front of that.

use serde::{Deserialize, Serialize};

use crate::mission::Private;
use crate::mission::ids::Key;

/// Where in its course a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AgendaPosition {
    /// The group comes in; phones join.
    Welcome,
    /// Which rules hold among us: where no part of the plan makes them.
    Pact,
    /// A part of the plan, by its place.
    Part(usize),
    /// Good-bye. On the desk: three lines for the log.
    Goodbye,
}

/// What is on the stage instead of everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// Nothing: it goes on.
    None,
    /// A pause.
    Paused,
    /// Somebody told something: the same calm picture; the desk shows what to do.
    Told,
    /// Somebody wrote something serious: the calm picture says on every screen alike who there is to talk to.
    Serious,
}

/// A question from the box that is on the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnStage {
    /// As it was written.
    Slip(Private),
    /// A ready one, in its place.
    Ready(Key),
}
