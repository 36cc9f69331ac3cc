//! Rings round herself, and the people in them: figures from a palette that she may name. Empty places are fine. Then
//! she picks whom she trusts, and rehearses how to ask one of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId};
use crate::mission::keepsake::{LONGEST_NAME, Named};
use crate::mission::private::Private;

/// Figures and rings. Fluent attributes `ring-near`, `ring-middle`, `ring-far`, `trust`, `nobody`, `done`, and `ask`
/// where there are ways to ask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circle {
    /// Four to twelve figures: `figure-<id>`.
    pub figures: Vec<Tile>,
    /// Up to four ways to ask somebody: `ask-<id>` and `reply-<id>`.
    #[serde(default)]
    pub asks: Vec<Tile>,
}

/// A ring round her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ring {
    /// Very close.
    Near,
    /// Close enough.
    Middle,
    /// Further away.
    Far,
}

impl Ring {
    /// All rings, from her outwards.
    pub const ALL: [Self; 3] = [Self::Near, Self::Middle, Self::Far];

    /// Its name in Fluent: `ring-<slug>`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::Middle => "middle",
            Self::Far => "far",
        }
    }

    /// Its name in commands: somewhere in it.
    pub fn key(self) -> Key {
        Key::from(format!("ring-{}", self.slug()).as_str())
    }

    /// The name of one of its places in commands, counted from the top like the hours of a clock.
    pub fn seat_key(self, seat: usize) -> Key {
        Key::from(format!("{}-{seat}", self.key()).as_str())
    }

    /// The ring that a name in commands stands for, and the place in it where the name tells.
    fn named(key: &Key) -> Option<(Self, Option<usize>)> {
        let seats = |ring: Self| (0..SEATS).map(move |seat| (ring, Some(seat), ring.seat_key(seat)));
        let mut all = Self::ALL.into_iter().flat_map(|ring| seats(ring).chain([(ring, None, ring.key())]));
        all.find(|(.., name)| name == key).map(|(ring, seat, _)| (ring, seat))
    }
}

/// The places in a ring: close enough for a hand to find one everywhere, and more than there are figures.
pub const SEATS: usize = 24;

/// What she does in a circle at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Placing people.
    Placing,
    /// Picking those she trusts.
    Trusting,
    /// Rehearsing how to ask.
    Asking,
    /// The last word.
    Closing,
}

impl Content for Circle {
    fn attributes(&self) -> Vec<String> {
        let rings = Ring::ALL.map(|ring| format!("ring-{}", ring.slug()));
        let asks = (!self.asks.is_empty()).then(|| "ask".to_owned());
        let asks = asks.into_iter().chain(tiles::named("ask", &self.asks)).chain(tiles::named("reply", &self.asks));
        let last = ["trust", "nobody", "done"].map(ToOwned::to_owned);
        rings.into_iter().chain(tiles::named("figure", &self.figures)).chain(asks).chain(last).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let rings = Ring::ALL.map(|ring| Piece::new(Role::Label, format!("ring-{}", ring.slug())));
        let reply = |ask: &Tile| Piece::new(Role::Reply, format!("reply-{}", ask.id));
        let ask = |ask: &Tile| tiles::piece(Role::Choice, "ask", ask).over([reply(ask)]);
        let asks = (!self.asks.is_empty()).then(|| Piece::new(Role::Task, "ask").over(self.asks.iter().map(ask)));
        let last = [Piece::new(Role::Hint, "nobody"), Piece::new(Role::Closing, "done")];
        let figures = tiles::outlined(Role::Card, "figure", &self.figures);
        let trust = Piece::new(Role::Task, "trust");
        rings.into_iter().chain(figures).chain([trust]).chain(asks).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.figures).chain(tiles::pictures_of(&self.asks)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("figure", &self.figures).chain(tiles::keys_of("ask", &self.asks)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let figures = faults::count("figures", self.figures.len(), 4, 12);
        let counts = figures.into_iter().chain(faults::count("asks", self.asks.len(), 0, 4));
        let names = self.figures.iter().map(|figure| &figure.id);
        counts.chain(faults::reserved(names, |name| Ring::named(name).is_some())).collect()
    }
}

/// A circle being filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    circle: Circle,
    part: Part,
    hand: Option<Key>,
    placed: BTreeMap<Key, (Ring, usize)>,
    names: BTreeMap<Key, Private>,
    trusted: BTreeSet<Key>,
    asked: Option<Key>,
}

impl Play {
    /// Nobody is placed.
    pub fn new(circle: Circle, _begin: &Begin<'_>) -> Self {
        let (placed, names, trusted) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { circle, part: Part::Placing, hand: None, placed, names, trusted, asked: None }
    }

    /// The figures and ways to ask.
    pub fn circle(&self) -> &Circle {
        &self.circle
    }

    /// What she does now.
    pub fn part(&self) -> Part {
        self.part
    }

    /// The figure in her hand.
    pub fn hand(&self) -> Option<&Tile> {
        tiles::tile(&self.circle.figures, self.hand.as_ref()?)
    }

    /// The figures in a ring.
    pub fn in_ring(&self, ring: Ring) -> Vec<&Tile> {
        let is_there = |figure: &&Tile| self.placed.get(&figure.id).is_some_and(|(there, _)| *there == ring);
        self.circle.figures.iter().filter(is_there).collect()
    }

    /// The place of a figure in its ring; none while it is in no ring.
    pub fn seat(&self, figure: &Key) -> Option<usize> {
        self.placed.get(figure).map(|(_, seat)| *seat)
    }

    /// The figures in no ring.
    pub fn waiting(&self) -> Vec<&Tile> {
        self.circle.figures.iter().filter(|figure| !self.placed.contains_key(&figure.id)).collect()
    }

    /// What she calls a figure; nothing where she gave no name.
    pub fn name(&self, figure: &Key) -> &str {
        self.names.get(figure).map_or("", |name| name)
    }

    /// Whether she trusts a figure.
    pub fn trusts(&self, figure: &Key) -> bool {
        self.trusted.contains(figure)
    }

    /// Whether nobody is in the circle.
    pub fn is_empty(&self) -> bool {
        self.placed.is_empty()
    }

    /// The way to ask that she rehearsed last.
    pub fn asked(&self) -> Option<&Key> {
        self.asked.as_ref()
    }

    /// Puts a figure where she wants it; where she only named the ring, or somebody is there, far from the others. Nobody
    /// else moves.
    fn put(&mut self, figure: &Key, (ring, wanted): (Ring, Option<usize>)) -> Vec<Outcome> {
        if self.part != Part::Placing || tiles::tile(&self.circle.figures, figure).is_none() {
            return Vec::new();
        }
        let others = self.placed.iter().filter(|(other, (there, _))| *other != figure && *there == ring);
        let taken: Vec<usize> = others.map(|(_, (_, seat))| *seat).collect();
        let seat = wanted.filter(|seat| !taken.contains(seat)).unwrap_or_else(|| far_from(&taken));
        self.placed.insert(figure.clone(), (ring, seat));
        self.hand = None;
        vec![Outcome::Placed { card: figure.clone(), into: ring.key() }]
    }

    fn name_figure(&mut self, figure: &Key, name: &str) -> Vec<Outcome> {
        if tiles::tile(&self.circle.figures, figure).is_none() || self.name(figure) == name {
            return Vec::new();
        }
        self.names.insert(figure.clone(), Private::fitting(name, LONGEST_NAME));
        vec![Outcome::Named(figure.clone())]
    }

    fn turn_to(&mut self, part: Part) -> Vec<Outcome> {
        self.part = part;
        self.hand = None;
        let name = match part {
            Part::Placing => "place",
            Part::Trusting => "trust",
            Part::Asking => "ask",
            Part::Closing => "done",
        };
        vec![Outcome::Asked(Key::from(name))]
    }
}

/// The place with the most room round it, from the top on.
fn far_from(taken: &[usize]) -> usize {
    let apart = |seat: usize, other: usize| seat.abs_diff(other).min(SEATS - seat.abs_diff(other));
    let room = |seat: &usize| taken.iter().map(|other| apart(*seat, *other)).min().unwrap_or(SEATS);
    (0..SEATS).rev().max_by_key(room).unwrap_or_default()
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.part == Part::Closing
    }

    /// One figure stands for all: which of them she places changes nothing later on.
    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        match self.part {
            Part::Placing if self.placed.is_empty() => {
                let any = self.circle.figures.first().map(|figure| figure.id.clone());
                let place = any.map(|card| Command::Place { card, into: Ring::Near.key() });
                place.into_iter().chain([Command::Next]).collect()
            }
            Part::Placing => vec![Command::Next],
            Part::Trusting if self.trusted.is_empty() => {
                let any = self.placed.keys().next().cloned();
                any.map(Command::Choose).into_iter().chain([Command::Next]).collect()
            }
            Part::Trusting => vec![Command::Next],
            Part::Asking if self.asked.is_none() => {
                self.circle.asks.iter().map(|ask| Command::Choose(ask.id.clone())).collect()
            }
            Part::Asking => vec![Command::Next],
            Part::Closing => Vec::new(),
        }
    }

    fn trusted(&self) -> Vec<Named> {
        let figures = self.circle.figures.iter().filter(|figure| self.trusts(&figure.id));
        figures.map(|figure| Named { figure: figure.id.clone(), name: self.name(&figure.id).into() }).collect()
    }

    fn place(&self) -> String {
        format!("{:?}{}{}{}", self.part, self.placed.len(), self.trusted.len(), u8::from(self.asked.is_some()))
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

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        match self.part {
            Part::Placing => match (Ring::named(id), self.hand.clone()) {
                (Some(place), Some(figure)) => self.put(&figure, place),
                (Some(_), None) => Vec::new(),
                (None, _) if self.placed.contains_key(id) => self.lift(id),
                (None, hand) if tiles::tile(&self.circle.figures, id).is_some() && hand.as_ref() != Some(id) => {
                    self.hand = Some(id.clone());
                    vec![Outcome::Asked(id.clone())]
                }
                (None, _) => Vec::new(),
            },
            Part::Trusting if self.placed.contains_key(id) => {
                if !self.trusted.remove(id) {
                    self.trusted.insert(id.clone());
                }
                vec![Outcome::Answered(id.clone())]
            }
            Part::Asking if tiles::tile(&self.circle.asks, id).is_some() => {
                self.asked = Some(id.clone());
                vec![Outcome::Answered(id.clone())]
            }
            Part::Trusting | Part::Asking | Part::Closing => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        Ring::named(into).map(|place| self.put(card, place)).unwrap_or_default()
    }

    fn lift(&mut self, figure: &Key) -> Vec<Outcome> {
        if self.part != Part::Placing || self.placed.remove(figure).is_none() {
            return Vec::new();
        }
        self.trusted.remove(figure);
        self.hand = Some(figure.clone());
        vec![Outcome::Lifted(figure.clone())]
    }

    fn nickname(&mut self, figure: &Key, name: &Private) -> Vec<Outcome> {
        self.name_figure(figure, name)
    }

    fn next(&mut self) -> Vec<Outcome> {
        match self.part {
            Part::Placing if !self.placed.is_empty() => self.turn_to(Part::Trusting),
            Part::Trusting if !self.trusted.is_empty() && !self.circle.asks.is_empty() => self.turn_to(Part::Asking),
            Part::Asking if self.asked.is_none() => Vec::new(),
            Part::Placing | Part::Trusting | Part::Asking => self.turn_to(Part::Closing),
            Part::Closing => Vec::new(),
        }
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        match self.part {
            Part::Placing => Vec::new(),
            Part::Asking if self.asked.take().is_some() => vec![Outcome::WentBack],
            Part::Asking => self.turn_to(Part::Trusting),
            Part::Trusting => self.turn_to(Part::Placing),
            Part::Closing if self.asked.is_some() => self.turn_to(Part::Asking),
            Part::Closing if !self.placed.is_empty() => self.turn_to(Part::Trusting),
            Part::Closing => self.turn_to(Part::Placing),
        }
    }
}

#[cfg(test)]
#[path = "circle_tests.rs"]
mod tests;
