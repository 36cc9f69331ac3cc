//! Cards go one after the other. Where the order matters the blogger says so kindly once all cards have a place, and
//! shows it to whoever asks; she may go on with her own order too. Without a right order every one is good.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use super::places;
pub use super::places::place_key;
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};

/// Cards to put in order: Fluent attributes `card-<id>`, and `done`; where an order is right also `feedback-<id>`, why a
/// card comes where it does, and `almost`; where the blogger answers to it, `first-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Three to six cards, dealt in this order.
    pub cards: Vec<Tile>,
    /// All cards in the order that is right; empty where every order is good.
    #[serde(default)]
    pub right: Vec<Key>,
    /// Whether the blogger answers to what came first, where every order is good: `first-<card>`.
    #[serde(default)]
    pub replies: bool,
}

impl Order {
    /// The cards to which the blogger has an answer, where they come first.
    fn replied(&self) -> &[Tile] {
        if self.replies && self.right.is_empty() { &self.cards } else { &[] }
    }
}

impl Content for Order {
    fn attributes(&self) -> Vec<String> {
        let feedback = tiles::named("feedback", &self.cards).filter(|_| !self.right.is_empty());
        let almost = (!self.right.is_empty()).then(|| "almost".to_owned());
        let first = tiles::named("first", self.replied());
        tiles::named("card", &self.cards)
            .chain(feedback)
            .chain(almost)
            .chain(first)
            .chain(["done".to_owned()])
            .collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let card = |card: &Tile| {
            let place = self.right.iter().position(|right| *right == card.id).map(|at| Note::Place(at + 1));
            let feedback = (!self.right.is_empty()).then(|| Piece::new(Role::Reply, format!("feedback-{}", card.id)));
            tiles::piece(Role::Card, "card", card).noted(place).over(feedback)
        };
        let almost = (!self.right.is_empty()).then(|| Piece::new(Role::Hint, "almost"));
        let first = self.replied().iter().map(|card| Piece::new(Role::Reply, format!("first-{}", card.id)));
        let last = almost.into_iter().chain(first).chain([Piece::new(Role::Closing, "done")]);
        self.cards.iter().map(card).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.cards).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("card", &self.cards).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("cards", self.cards.len(), 3, 6).into_iter().collect();
        let names = self.cards.iter().map(|card| &card.id);
        faults.extend(faults::reserved(names, |name| places::place_named(name, self.cards.len()).is_some()));
        if !self.right.is_empty() {
            let cards = self.cards.len();
            faults.extend(faults::count("cards in the right order", self.right.len(), cards, cards));
            let unknown = self.right.iter().filter(|id| tiles::tile(&self.cards, id).is_none());
            faults.extend(unknown.map(|id| Fault::Dangling { from: Key::from("right"), to: id.clone() }));
            let left_out = self.cards.iter().filter(|card| !self.right.contains(&card.id));
            faults.extend(left_out.map(|card| Fault::NoRight(card.id.clone())));
        }
        faults
    }
}

/// An order being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    order: Order,
    row: Vec<Option<usize>>,
    hand: Option<usize>,
    last: Option<usize>,
}

impl Play {
    /// No card has a place; the first is in her hand.
    pub fn new(order: Order, _begin: &Begin<'_>) -> Self {
        Self { row: vec![None; order.cards.len()], hand: (!order.cards.is_empty()).then_some(0), last: None, order }
    }

    /// The cards.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// The places in the row, each with its card.
    pub fn row(&self) -> Vec<Option<&Tile>> {
        places::lying(&self.row, &self.order.cards)
    }

    /// The card that she put first, where the blogger answers to that and all of them lie.
    pub fn first(&self) -> Option<&Tile> {
        let first = (*self.row.first()?).filter(|_| self.is_done())?;
        self.order.replied().get(first)
    }

    /// The card in her hand.
    pub fn hand(&self) -> Option<&Tile> {
        self.hand.and_then(|card| self.order.cards.get(card))
    }

    /// The cards without a place, in the order they are dealt.
    pub fn waiting(&self) -> Vec<&Tile> {
        places::waiting(&self.row, &self.order.cards)
    }

    /// The card she put down last.
    pub fn last(&self) -> Option<&Tile> {
        self.last.and_then(|card| self.order.cards.get(card))
    }

    /// Whether the card at a place belongs there; `None` where the place is empty or every order is good.
    pub fn fits(&self, at: usize) -> Option<bool> {
        let card = self.order.cards.get((*self.row.get(at)?)?)?;
        self.order.right.get(at).map(|right| *right == card.id)
    }

    /// Whether all cards lie, and lie right or in a row where every order is good.
    pub fn is_right(&self) -> bool {
        self.is_done() && (0..self.row.len()).all(|at| self.fits(at) != Some(false))
    }

    fn index(&self, card: &Key) -> Option<usize> {
        self.order.cards.iter().position(|known| known.id == *card)
    }

    fn place_of(&self, key: &Key) -> Option<usize> {
        places::place_named(key, self.row.len())
    }

    fn put(&mut self, card: usize, at: usize) -> Vec<Outcome> {
        places::put(&mut self.row, card, at);
        self.last = Some(card);
        self.take_next();
        let key = self.order.cards[card].id.clone();
        let placed = Outcome::Placed { card: key.clone(), into: place_key(at) };
        let explained = self.is_done().then(|| self.fits(at)).flatten();
        std::iter::once(placed).chain(explained.map(|fits| Outcome::Explained { key, fits })).collect()
    }

    fn take_next(&mut self) {
        self.hand = (0..self.order.cards.len()).find(|card| !self.row.contains(&Some(*card)));
    }

    fn take_out(&mut self, card: usize) -> Vec<Outcome> {
        if !places::take(&mut self.row, card) {
            return Vec::new();
        }
        self.hand = Some(card);
        self.last = None;
        vec![Outcome::Lifted(self.order.cards[card].id.clone())]
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.row.iter().all(Option::is_some)
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let free = (0..self.row.len()).filter(|at| self.row[*at].is_none());
        free.map(|at| Command::Choose(place_key(at))).collect()
    }

    fn place(&self) -> String {
        self.row.iter().map(|card| if card.is_some() { 'x' } else { '-' }).collect()
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let card = self.hand()?;
        let free = (0..self.row.len()).filter(|at| self.row[*at].is_none());
        let place = |at| GroupChoice::of_interface(place_key(at), &format!("room-place-{}", at + 1));
        let prompt = Phrase::Step(format!("card-{}", card.id));
        Some(GroupQuestion { prompt, choices: free.map(place).collect(), picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        vec![Act { command: Command::Show, words: "desk-show" }]
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if let Some(at) = self.place_of(id) {
            return self.hand.map(|card| self.put(card, at)).unwrap_or_default();
        }
        match self.index(id) {
            Some(card) if self.row.contains(&Some(card)) => self.take_out(card),
            Some(card) if self.hand != Some(card) => {
                self.hand = Some(card);
                vec![Outcome::Asked(id.clone())]
            }
            _ => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        self.index(card).zip(self.place_of(into)).map(|(card, at)| self.put(card, at)).unwrap_or_default()
    }

    fn lift(&mut self, card: &Key) -> Vec<Outcome> {
        self.index(card).map(|card| self.take_out(card)).unwrap_or_default()
    }

    fn show(&mut self) -> Vec<Outcome> {
        let right: Vec<_> = self.order.right.iter().map(|id| self.index(id)).collect();
        // An order that leaves a card out, or names one twice, is none.
        let is_whole = right.len() == self.row.len() && (0..right.len()).all(|card| right.contains(&Some(card)));
        if !is_whole || right == self.row {
            return Vec::new();
        }
        self.row = right;
        self.last = None;
        self.take_next();
        vec![Outcome::Shown]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        self.last.map(|card| self.take_out(card)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
