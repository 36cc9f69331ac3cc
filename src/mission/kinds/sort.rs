//! Cards go into two to four boxes. Where a card has a box that fits, the blogger says why, also when she put it
//! elsewhere; the card stays where she wants it. Without fitting boxes the sort is "mine": only her own view counts.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};

/// Cards and the boxes they go into: Fluent attributes `box-<id>`, those of the cards, and `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// Two to four boxes.
    pub boxes: Vec<Tile>,
    /// Dealt one at a time, in this order.
    pub cards: Vec<Card>,
    /// Whether the blogger answers in the end to what lies where: `reply-<box>` of the box with the most cards.
    #[serde(default)]
    pub replies: bool,
}

/// A card: Fluent attributes `card-<id>` and, where some box fits, `feedback-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its name in this sort.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// The boxes that fit; none in a sort without right answers.
    #[serde(default)]
    pub fits: Vec<Key>,
}

impl Sort {
    /// The boxes that the blogger has an answer to.
    fn replied(&self) -> &[Tile] {
        if self.replies { &self.boxes } else { &[] }
    }

    /// Whether only her own view counts.
    pub fn is_mine(&self) -> bool {
        self.cards.iter().all(|card| card.fits.is_empty())
    }
}

impl Content for Sort {
    fn attributes(&self) -> Vec<String> {
        let boxes = tiles::named("box", &self.boxes);
        let cards = self.cards.iter().flat_map(|card| {
            let feedback = (!card.fits.is_empty()).then(|| format!("feedback-{}", card.id));
            std::iter::once(format!("card-{}", card.id)).chain(feedback)
        });
        boxes.chain(cards).chain(tiles::named("reply", self.replied())).chain(["done".to_owned()]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let sort_box = |tile: &Tile| tiles::piece(Role::Label, "box", tile).noted([Note::Named(tile.id.clone())]);
        let card = |card: &Card| {
            let feedback = (!card.fits.is_empty()).then(|| Piece::new(Role::Reply, format!("feedback-{}", card.id)));
            let fits = card.fits.iter().cloned().map(Note::Fits);
            Piece::new(Role::Card, format!("card-{}", card.id)).showing(&card.picture).noted(fits).over(feedback)
        };
        let cards = self.cards.iter().map(card);
        let replies = self.replied().iter().map(|sort_box| Piece::new(Role::Reply, format!("reply-{}", sort_box.id)));
        let closing = replies.chain([Piece::new(Role::Closing, "done")]);
        self.boxes.iter().map(sort_box).chain(cards).chain(closing).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.boxes).chain(self.cards.iter().map(|card| card.picture.clone())).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("box", &self.boxes).chain(self.cards.iter().map(|card| ("card", &card.id))).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("boxes", self.boxes.len(), 2, 4).into_iter().collect();
        faults.extend(faults::count("cards", self.cards.len(), 2, 12));
        for card in &self.cards {
            let missing = card.fits.iter().filter(|fit| !self.boxes.iter().any(|sort_box| sort_box.id == **fit));
            faults.extend(missing.map(|to| Fault::Dangling { from: card.id.clone(), to: to.clone() }));
            if card.fits.is_empty() && !self.is_mine() {
                faults.push(Fault::NoRight(card.id.clone()));
            }
        }
        faults
    }
}

/// A sort being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    sort: Sort,
    lies_in: Vec<Option<Key>>,
    hand: Option<usize>,
    last: Option<usize>,
}

impl Play {
    /// Deals the first card.
    pub fn new(sort: Sort, _begin: &Begin<'_>) -> Self {
        Self { lies_in: vec![None; sort.cards.len()], hand: (!sort.cards.is_empty()).then_some(0), last: None, sort }
    }

    /// The cards and boxes.
    pub fn sort(&self) -> &Sort {
        &self.sort
    }

    /// The card to place now.
    pub fn hand(&self) -> Option<&Card> {
        self.hand.and_then(|index| self.sort.cards.get(index))
    }

    /// The card she placed last.
    pub fn last(&self) -> Option<&Card> {
        self.last.and_then(|index| self.sort.cards.get(index))
    }

    /// Whether a card lies in a box that fits; `None` while it is in hand or where nothing is right or wrong.
    pub fn fits(&self, card: &Card) -> Option<bool> {
        let lies_in = self.box_of(&card.id)?;
        (!card.fits.is_empty()).then(|| card.fits.contains(lies_in))
    }

    /// The box a card lies in.
    pub fn box_of(&self, card: &Key) -> Option<&Key> {
        self.lies_in[self.index(card)?].as_ref()
    }

    /// The cards in a box, in the order they are dealt.
    pub fn cards_in(&self, sort_box: &Key) -> Vec<&Card> {
        let placed = self.sort.cards.iter().zip(&self.lies_in);
        placed.filter(|(_, lies_in)| lies_in.as_ref() == Some(sort_box)).map(|(card, _)| card).collect()
    }

    /// The box with the most cards, where the blogger answers to that and all cards lie; of two alike the one before.
    pub fn fullest(&self) -> Option<&Key> {
        let boxes = self.sort.replied().iter().rev().map(|sort_box| &sort_box.id);
        boxes.max_by_key(|sort_box| self.cards_in(sort_box).len()).filter(|_| self.left() == 0)
    }

    /// How many cards still wait, the one in hand included.
    pub fn left(&self) -> usize {
        self.lies_in.iter().filter(|lies_in| lies_in.is_none()).count()
    }

    fn index(&self, card: &Key) -> Option<usize> {
        self.sort.cards.iter().position(|known| known.id == *card)
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.left() == 0
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let boxes = self.sort.boxes.iter().map(|sort_box| Command::Choose(sort_box.id.clone()));
        boxes.filter(|_| !self.is_done()).collect()
    }

    fn place(&self) -> String {
        self.left().to_string()
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let card = self.hand()?;
        let choices = tiles::choices("box", &self.sort.boxes);
        Some(GroupQuestion { prompt: Phrase::Step(format!("card-{}", card.id)), choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, into: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        match self.hand().map(|card| card.id.clone()) {
            Some(card) => self.place_card(&card, into),
            None => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        let known = self.sort.boxes.iter().any(|sort_box| sort_box.id == *into);
        let Some(index) = self.index(card).filter(|_| known) else { return Vec::new() };
        self.lies_in[index] = Some(into.clone());
        self.last = Some(index);
        self.hand = self.lies_in.iter().position(Option::is_none);
        let placed = Outcome::Placed { card: card.clone(), into: into.clone() };
        let fits = self.fits(&self.sort.cards[index]);
        let explained = fits.map(|fits| Outcome::Explained { key: card.clone(), fits });
        std::iter::once(placed).chain(explained).collect()
    }

    fn lift(&mut self, card: &Key) -> Vec<Outcome> {
        let Some(index) = self.index(card).filter(|index| self.lies_in[*index].is_some()) else {
            return Vec::new();
        };
        self.lies_in[index] = None;
        self.hand = Some(index);
        self.last = None;
        vec![Outcome::Lifted(card.clone())]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        match self.last().map(|card| card.id.clone()) {
            Some(card) => self.lift(&card),
            None => Vec::new(),
        }
    }
}

#[cfg(test)]
#[path = "sort_tests.rs"]
mod tests;
