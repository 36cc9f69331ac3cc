//! A letter to a peer, put together from sentence starters and words of her own: a page for each part, and one for her own
//! words. It is gone when the step is over, unless she chooses to keep it on her wall; she may shred it, and nothing of it
//! is sent or logged.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::tiles::Tile;
use crate::mission::command::{Command, Outcome};
use crate::mission::face::Face;
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId, PersonId};
use crate::mission::keepsake::Keepsake;
use crate::mission::private::Private;

/// The most characters of her own words that a letter takes.
pub const MOST_WORDS: usize = 600;

/// A letter in parts: the greeting, the heart of it, the end. `done` is the peer's answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The peer it is for.
    pub to: PersonId,
    /// How she looks when she has read it.
    #[serde(default)]
    pub face: Face,
    /// The parts, in writing order.
    pub parts: Vec<Part>,
}

/// A part of the letter: Fluent attribute `part-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in this letter.
    pub id: Key,
    /// Sentences to start from: Fluent attributes `starter-<part>-<id>`.
    pub starters: Vec<Tile>,
}

impl Content for Letter {
    fn attributes(&self) -> Vec<String> {
        let parts = self.parts.iter().flat_map(|part| {
            let starters = part.starters.iter().map(|starter| format!("starter-{}-{}", part.id, starter.id));
            std::iter::once(format!("part-{}", part.id)).chain(starters)
        });
        std::iter::once("task".to_owned()).chain(parts).chain(["done".to_owned()]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let starter = |part: &Part, starter: &Tile| {
            Piece::new(Role::Choice, format!("starter-{}-{}", part.id, starter.id)).showing(&starter.picture)
        };
        let part = |part: &Part| {
            let starters = part.starters.iter().map(|known| starter(part, known));
            Piece::new(Role::Label, format!("part-{}", part.id)).over(starters)
        };
        let first = std::iter::once(Piece::new(Role::Task, "task"));
        first.chain(self.parts.iter().map(part)).chain([Piece::new(Role::Said, "done").by(&self.to)]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        self.parts.iter().flat_map(|part| &part.starters).map(|starter| starter.picture.clone()).collect()
    }

    fn people(&self) -> Vec<(PersonId, Face)> {
        vec![(self.to.clone(), self.face)]
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.parts.iter().map(|part| ("part", &part.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let parts = faults::count("parts", self.parts.len(), 1, 5);
        let starters = self.parts.iter().filter_map(|part| faults::count("starters", part.starters.len(), 2, 4));
        parts.into_iter().chain(starters).collect()
    }
}

/// A letter being written. Its words show in no debug print.
#[derive(Clone, PartialEq)]
pub struct Play {
    letter: Letter,
    /// The page before her: a part, or, after the last one, her own words.
    at: usize,
    picked: Vec<Option<Key>>,
    words: Private,
    end: Option<End>,
    kept: bool,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Folded and given: the peer answers.
    Sealed,
    /// Gone, and nothing of it is left.
    Shredded,
}

impl fmt::Debug for Play {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("letter::Play").field("to", &self.letter.to).field("end", &self.end).finish_non_exhaustive()
    }
}

impl Play {
    /// An empty sheet.
    pub fn new(letter: Letter, _begin: &Begin<'_>) -> Self {
        Self {
            at: 0,
            picked: vec![None; letter.parts.len()],
            letter,
            words: Private::default(),
            end: None,
            kept: false,
        }
    }

    /// Its parts and starters.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    /// The part on the page before her; none where her own words are.
    pub fn part(&self) -> Option<&Part> {
        self.letter.parts.get(self.at)
    }

    /// The page before her, counted from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The starter she took for a part.
    pub fn picked(&self, part: &Key) -> Option<&Key> {
        self.picked[self.index(part)?].as_ref()
    }

    /// Her own words.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// What became of it, once it is no longer on the table.
    pub fn end(&self) -> Option<End> {
        self.end
    }

    /// Whether a copy of it will hang on her wall.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// Whether anything stands on the sheet.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.picked.iter().all(Option::is_none)
    }

    fn index(&self, part: &Key) -> Option<usize> {
        self.letter.parts.iter().position(|known| known.id == *part)
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.end.is_some()
    }

    fn keepsake(&self) -> Option<Keepsake> {
        let picked = self.letter.parts.iter().zip(&self.picked);
        let picked = picked.filter_map(|(part, picked)| Some((part.id.clone(), picked.clone()?))).collect();
        self.kept.then(|| Keepsake::Letter { picked, words: self.words.trimmed() })
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.end.is_some() {
            return Vec::new();
        }
        let Some(part) = self.part() else {
            let seal = (!self.is_empty()).then_some(Command::Seal);
            return seal.into_iter().chain([Command::Shred]).collect();
        };
        let is_open = self.picked(&part.id).is_none();
        let picks = part.starters.iter().filter(|_| is_open);
        let picks = picks.map(|known| Command::Pick { part: part.id.clone(), starter: known.id.clone() });
        picks.chain([Command::Next]).collect()
    }

    fn place(&self) -> String {
        let picked = self.picked.iter().filter(|picked| picked.is_some()).count();
        let picked_here = self.part().is_some_and(|part| self.picked(&part.id).is_some());
        format!("{}{picked}{picked_here}{:?}", self.at, self.end)
    }

    fn turn(&self) -> Option<String> {
        Some(format!("{}{}", self.at, self.end.is_some()))
    }

    /// Hers alone: nobody is asked to show it.
    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        None
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn next(&mut self) -> Vec<Outcome> {
        if self.end.is_some() || self.part().is_none() {
            return Vec::new();
        }
        self.at += 1;
        vec![Outcome::LetterTurned]
    }

    fn pick(&mut self, part: &Key, starter: &Key) -> Vec<Outcome> {
        let Some(index) = self.index(part).filter(|_| self.end.is_none()) else { return Vec::new() };
        if !self.letter.parts[index].starters.iter().any(|known| known.id == *starter) {
            return Vec::new();
        }
        let again = self.picked[index].as_ref() == Some(starter);
        self.picked[index] = (!again).then(|| starter.clone());
        vec![Outcome::LetterChanged]
    }

    fn write(&mut self, words: &Private) -> Vec<Outcome> {
        if self.end.is_some() || self.words == *words {
            return Vec::new();
        }
        self.words = Private::fitting_lines(words, MOST_WORDS);
        vec![Outcome::LetterChanged]
    }

    fn seal(&mut self) -> Vec<Outcome> {
        if self.end.is_some() || self.is_empty() {
            return Vec::new();
        }
        self.end = Some(End::Sealed);
        vec![Outcome::LetterSealed]
    }

    fn keep(&mut self) -> Vec<Outcome> {
        if self.end != Some(End::Sealed) {
            return Vec::new();
        }
        self.kept = !self.kept;
        vec![Outcome::LetterChanged]
    }

    fn shred(&mut self) -> Vec<Outcome> {
        if self.end == Some(End::Shredded) {
            return Vec::new();
        }
        self.words = Private::default();
        self.picked.fill(None);
        self.at = 0;
        self.end = Some(End::Shredded);
        self.kept = false;
        vec![Outcome::LetterShredded]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        if self.end.is_none() && self.at == 0 {
            return Vec::new();
        }
        if self.end.take().is_none() {
            self.at -= 1;
        }
        self.kept = false;
        vec![Outcome::WentBack]
    }
}

#[cfg(test)]
#[path = "letter_tests.rs"]
mod tests;
