//! She reads a chat, a profile or a picture and marks what feels good and what feels off. A mark stays where she puts it:
//! it is her feeling. The blogger says at each what it tells; whoever does not want to look further lets everything be
//! shown.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};

/// Something to look at closely. Fluent attributes `from` (whose it is) and `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// How it is framed.
    pub surface: Surface,
    /// The picture beside whose it is.
    pub picture: MediaId,
    /// What she looks for: one signal, or both.
    pub looks_for: Vec<Signal>,
    /// Three to eight things to read.
    pub items: Vec<Item>,
}

/// How it is framed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Surface {
    /// Messages, one below the other.
    Chat,
    /// The parts of a profile.
    Profile,
    /// Things in a picture.
    Picture,
}

/// What something tells her: signals are feelings and rights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Signal {
    /// It feels good.
    Good,
    /// It feels off.
    Off,
}

impl Signal {
    /// Its name as a mark.
    pub fn key(self) -> Key {
        Key::from(self.slug())
    }

    /// Its name among the interface's words and icons.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Off => "off",
        }
    }
}

/// One thing to read: Fluent attributes `item-<id>` and `feedback-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name in this step.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// Whether the girl of the story wrote it herself; in a chat it stands on her side.
    #[serde(default)]
    pub hers: bool,
    /// What it tells; nothing where it is ordinary.
    #[serde(default)]
    pub signal: Option<Signal>,
}

impl Content for Spot {
    fn attributes(&self) -> Vec<String> {
        let items = self.items.iter().flat_map(|item| ["item", "feedback"].map(|part| format!("{part}-{}", item.id)));
        std::iter::once("from".to_owned()).chain(items).chain(["done".to_owned()]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let item = |item: &Item| {
            let signal = item.signal.map(|signal| match signal {
                Signal::Good => Note::Good,
                Signal::Off => Note::Off,
            });
            let feedback = Piece::new(Role::Reply, format!("feedback-{}", item.id));
            Piece::new(Role::Card, format!("item-{}", item.id)).showing(&item.picture).noted(signal).over([feedback])
        };
        let first = std::iter::once(Piece::new(Role::Task, "from").showing(&self.picture));
        first.chain(self.items.iter().map(item)).chain([Piece::new(Role::Closing, "done")]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        std::iter::once(&self.picture).chain(self.items.iter().map(|item| &item.picture)).cloned().collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.items.iter().map(|item| ("item", &item.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let looked_for: BTreeSet<_> = self.looks_for.iter().collect();
        let found = self.items.iter().filter(|item| item.signal.is_some_and(|signal| looked_for.contains(&signal)));
        let counts = [
            faults::count("items", self.items.len(), 3, 8),
            faults::count("signals to look for", looked_for.len(), 1, 2),
            faults::count("items with a signal", found.count(), 1, 8),
        ];
        let names = self.items.iter().map(|item| &item.id);
        let taken =
            faults::reserved(names, |name| [Signal::Good, Signal::Off].iter().any(|signal| signal.key() == *name));
        counts.into_iter().flatten().chain(taken).collect()
    }
}

/// A spot being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    spot: Spot,
    hand: usize,
    marks: Vec<Option<Signal>>,
    last: Option<usize>,
    shown: bool,
}

impl Play {
    /// Nothing is marked.
    pub fn new(spot: Spot, _begin: &Begin<'_>) -> Self {
        Self { marks: vec![None; spot.items.len()], spot, hand: 0, last: None, shown: false }
    }

    /// What she looks at.
    pub fn spot(&self) -> &Spot {
        &self.spot
    }

    /// The mark in her hand.
    pub fn hand(&self) -> Option<Signal> {
        self.spot.looks_for.get(self.hand).copied()
    }

    /// What she marked last, for the blogger to speak of.
    pub fn last(&self) -> Option<&Item> {
        self.last.and_then(|at| self.spot.items.get(at))
    }

    /// Her mark on an item.
    pub fn mark(&self, item: &Key) -> Option<Signal> {
        self.marks[self.index(item)?]
    }

    /// Whether everything was shown.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// Whether her mark agrees with what the item tells; `None` while it has none.
    pub fn agrees(&self, item: &Item) -> Option<bool> {
        self.mark(&item.id).map(|mark| item.signal == Some(mark))
    }

    /// How many signals are not marked yet.
    pub fn left(&self) -> usize {
        if self.shown { 0 } else { self.waiting().count() }
    }

    fn waiting(&self) -> impl Iterator<Item = &Item> {
        let marked = self.spot.items.iter().zip(&self.marks);
        let waits = |item: &Item| item.signal.is_some_and(|signal| self.spot.looks_for.contains(&signal));
        marked.filter(move |(item, mark)| mark.is_none() && waits(item)).map(|(item, _)| item)
    }

    fn index(&self, item: &Key) -> Option<usize> {
        self.spot.items.iter().position(|known| known.id == *item)
    }

    fn put(&mut self, at: usize, signal: Signal) -> Vec<Outcome> {
        self.marks[at] = Some(signal);
        self.last = Some(at);
        let key = self.spot.items[at].id.clone();
        let fits = self.spot.items[at].signal == Some(signal);
        vec![Outcome::Placed { card: signal.key(), into: key.clone() }, Outcome::Explained { key, fits }]
    }

    fn take_off(&mut self, at: usize) -> Vec<Outcome> {
        if self.marks[at].take().is_none() {
            return Vec::new();
        }
        self.last = None;
        vec![Outcome::Lifted(self.spot.items[at].id.clone())]
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.left() == 0
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let marks = self.waiting().map(|item| Command::Choose(item.id.clone()));
        marks.chain([Command::Show]).filter(|_| !self.is_done()).collect()
    }

    fn place(&self) -> String {
        self.left().to_string()
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let signal = self.hand()?;
        let waiting = self.spot.items.iter().filter(|item| self.mark(&item.id).is_none());
        let choices: Vec<_> = waiting.map(|item| GroupChoice::of_step("item", &item.id, &item.picture)).collect();
        let prompt = Phrase::Interface(format!("room-spot-{}", signal.slug()));
        Some(GroupQuestion { prompt, picks: Picks::UpTo(choices.len()), choices })
    }

    fn acts(&self) -> Vec<Act> {
        let show = Act { command: Command::Show, words: "desk-show" };
        (!self.shown).then_some(show).into_iter().collect()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if let Some(hand) = self.spot.looks_for.iter().position(|signal| signal.key() == *id) {
            let changed = self.hand != hand;
            self.hand = hand;
            return if changed { vec![Outcome::Asked(id.clone())] } else { Vec::new() };
        }
        match (self.index(id), self.hand()) {
            (Some(at), Some(signal)) if self.marks[at] == Some(signal) => self.take_off(at),
            (Some(at), Some(signal)) => self.put(at, signal),
            _ => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        let signal = self.spot.looks_for.iter().copied().find(|signal| signal.key() == *card);
        self.index(into).zip(signal).map(|(at, signal)| self.put(at, signal)).unwrap_or_default()
    }

    fn lift(&mut self, item: &Key) -> Vec<Outcome> {
        self.index(item).map(|at| self.take_off(at)).unwrap_or_default()
    }

    fn show(&mut self) -> Vec<Outcome> {
        if self.shown {
            return Vec::new();
        }
        self.shown = true;
        vec![Outcome::Shown]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        self.last.map(|at| self.take_off(at)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "spot_tests.rs"]
mod tests;
