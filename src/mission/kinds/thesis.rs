//! A sentence to agree with or not. She stands on a line from no to yes, hears what others say on both sides, and may
//! move whenever she likes. Nobody wins; that somebody moves is worth a compliment. The same step serves a room's vote.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::face::Face;
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId, PersonId};

/// A thesis: Fluent attributes `thesis`, `moved`, `stayed`, `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thesis {
    /// The picture beside it.
    pub picture: MediaId,
    /// Two to six arguments, heard in this order, from both sides.
    pub arguments: Vec<Argument>,
}

/// What somebody says of it: Fluent attribute `argument-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Argument {
    /// Its name in this step.
    pub id: Key,
    /// Who says it.
    pub person: PersonId,
    /// How she or he looks.
    pub face: Face,
    /// For which side it speaks.
    pub side: Side,
}

/// A side of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Against the thesis.
    No,
    /// For it.
    Yes,
}

/// A place on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// No.
    No,
    /// Rather no.
    RatherNo,
    /// In between.
    Between,
    /// Rather yes.
    RatherYes,
    /// Yes.
    Yes,
}

impl Stand {
    /// All places, from no to yes.
    pub const ALL: [Self; 5] = [Self::No, Self::RatherNo, Self::Between, Self::RatherYes, Self::Yes];

    /// Its name in commands and among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::RatherNo => "rather-no",
            Self::Between => "between",
            Self::RatherYes => "rather-yes",
            Self::Yes => "yes",
        }
    }

    /// Its name in commands.
    pub fn key(self) -> Key {
        Key::from(self.slug())
    }
}

impl Content for Thesis {
    fn attributes(&self) -> Vec<String> {
        let arguments = self.arguments.iter().map(|argument| format!("argument-{}", argument.id));
        let last = ["moved", "stayed", "done"].map(ToOwned::to_owned);
        std::iter::once("thesis".to_owned()).chain(arguments).chain(last).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let argument = |argument: &Argument| {
            let side = match argument.side {
                Side::No => Note::Off,
                Side::Yes => Note::Good,
            };
            Piece::new(Role::Said, format!("argument-{}", argument.id)).by(&argument.person).noted([side])
        };
        let last = [(Role::Reply, "moved"), (Role::Reply, "stayed"), (Role::Closing, "done")];
        let first = std::iter::once(Piece::new(Role::Question, "thesis").showing(&self.picture));
        let last = last.map(|(role, attribute)| Piece::new(role, attribute));
        first.chain(self.arguments.iter().map(argument)).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        vec![self.picture.clone()]
    }

    fn people(&self) -> Vec<(PersonId, Face)> {
        self.arguments.iter().map(|argument| (argument.person.clone(), argument.face)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.arguments.iter().map(|argument| ("argument", &argument.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let on = |side| self.arguments.iter().filter(|argument| argument.side == side).count();
        let counts = [
            faults::count("arguments", self.arguments.len(), 2, 6),
            faults::count("arguments for no", on(Side::No), 1, 5),
            faults::count("arguments for yes", on(Side::Yes), 1, 5),
        ];
        counts.into_iter().flatten().collect()
    }
}

/// A thesis being weighed.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    thesis: Thesis,
    stand: Option<Stand>,
    before: Option<Stand>,
    heard: usize,
}

impl Play {
    /// She stands nowhere yet.
    pub fn new(thesis: Thesis, _begin: &Begin<'_>) -> Self {
        Self { thesis, stand: None, before: None, heard: 0 }
    }

    /// The thesis.
    pub fn thesis(&self) -> &Thesis {
        &self.thesis
    }

    /// Where she stands.
    pub fn stand(&self) -> Option<Stand> {
        self.stand
    }

    /// Where she stood before she heard anything, once she has heard something.
    pub fn stood(&self) -> Option<Stand> {
        self.before
    }

    /// The arguments she has heard, the last one last.
    pub fn heard(&self) -> &[Argument] {
        &self.thesis.arguments[..self.heard]
    }

    /// Whether she stands elsewhere than before the arguments.
    pub fn has_moved(&self) -> bool {
        self.before.is_some() && self.before != self.stand
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.stand.is_some() && self.heard == self.thesis.arguments.len()
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        match self.stand {
            None => Stand::ALL.into_iter().map(|stand| Command::Choose(stand.key())).collect(),
            Some(_) if !self.is_done() => vec![Command::Next],
            Some(_) => Vec::new(),
        }
    }

    fn place(&self) -> String {
        format!("{}{}", self.heard, if self.stand.is_some() { "!" } else { "?" })
    }

    fn turn(&self) -> Option<String> {
        Some(self.place())
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let stand = |stand: Stand| GroupChoice::of_interface(stand.key(), &format!("stand-{}", stand.slug()));
        let choices = Stand::ALL.map(stand).into();
        Some(GroupQuestion { prompt: Phrase::Step("thesis".to_owned()), choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, key: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        let found = Stand::ALL.into_iter().find(|stand| stand.key() == *key);
        let Some(stand) = found.filter(|stand| self.stand != Some(*stand)) else { return Vec::new() };
        self.stand = Some(stand);
        vec![if self.before.is_some() { Outcome::Moved(key.clone()) } else { Outcome::Answered(key.clone()) }]
    }

    fn next(&mut self) -> Vec<Outcome> {
        let Some(argument) = self.thesis.arguments.get(self.heard).filter(|_| self.stand.is_some()) else {
            return Vec::new();
        };
        self.before = self.before.or(self.stand);
        self.heard += 1;
        vec![Outcome::Heard(argument.id.clone())]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        if self.heard == 0 {
            return Vec::new();
        }
        self.heard -= 1;
        self.before = self.before.filter(|_| self.heard > 0);
        vec![Outcome::WentBack]
    }
}

#[cfg(test)]
#[path = "thesis_tests.rs"]
mod tests;
