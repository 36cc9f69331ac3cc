//! What a step tells those around the girl: what a whole group can be asked, what the counsellor may tell the step, and
//! what goes on by itself. Names only, so that whoever shows it needs to know no kind.

use super::command::Command;
use super::ids::{Key, MediaId};

/// What a step asks a whole group at this moment, in the mission's own names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupQuestion {
    /// What is asked.
    pub prompt: Phrase,
    /// What can be answered.
    pub choices: Vec<GroupChoice>,
    /// How many of them one girl may pick.
    pub picks: Picks,
}

/// How many answers one girl may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// One of them.
    One,
    /// As many as fit, this many at most.
    UpTo(usize),
}

/// An answer that a group can give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupChoice {
    /// Its name: what the step is told to choose when the group goes on with it.
    pub key: Key,
    /// What it says.
    pub words: Phrase,
    /// Its picture, so that it can be picked without reading; none where the interface has words alone.
    pub picture: Option<MediaId>,
}

impl GroupChoice {
    /// A choice `<part>-<key>` of the step, with its picture.
    pub fn of_step(part: &str, key: &Key, picture: &MediaId) -> Self {
        Self { key: key.clone(), words: Phrase::Step(format!("{part}-{key}")), picture: Some(picture.clone()) }
    }

    /// A choice that the interface has words for.
    pub fn of_interface(key: Key, message: &str) -> Self {
        Self { key, words: Phrase::Interface(message.to_owned()), picture: None }
    }
}

/// A sentence by its name, as a step knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// A part of the step's own message: `title`, `card-phone`…
    Step(String),
    /// A message of the interface: `stand-yes`…
    Interface(String),
}

/// Something the counsellor may tell a step in the group's place, besides going on with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What the step is told.
    pub command: Command,
    /// What the button says: a message of the interface.
    pub words: &'static str,
}

/// What a step waits for before it goes on by itself, as on [`Command::Next`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Somebody types this part of the step's message; the longer it is, the longer it takes.
    Typing(String),
}
