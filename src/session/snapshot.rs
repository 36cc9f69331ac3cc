//! What outlives a crash.

use serde::{Deserialize, Serialize};

use super::{AgendaPosition, AnswerMode, Plan};
use crate::mission::ids::Key;

/// What is kept of a session on the disk while it runs, so that it goes on after a crash: nothing of any girl.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionSnapshot {
    /// The plan.
    pub plan: Plan,
    /// Where it was.
    pub stop: AgendaPosition,
    /// How many girls.
    pub girls: usize,
    /// How they answer.
    pub way: AnswerMode,
    /// Minutes that this part has run.
    pub minutes: u16,
    /// The rules of the group's pact that the pack has words for.
    pub pact: Vec<Key>,
    /// How often something is to be talked about later.
    pub later: u8,
}
