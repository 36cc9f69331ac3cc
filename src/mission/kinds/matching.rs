//! Finding what belongs together: a question and who can help with it, a word and what it means. A pair stays as she
//! makes it. Of one that fits the blogger says why; where one does not she says so kindly and praises nothing, and shows
//! what fits to whoever asks. She may go on with her own pairs too.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};

/// Two columns to connect. Fluent attributes `done`, said where all of it fits, and `almost`, where a pair does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// Two to six things to find something for.
    pub asks: Vec<Ask>,
    /// Two to six things to choose from, in the order they are shown: `answer-<id>`.
    pub answers: Vec<Tile>,
}

/// One side of a pair: Fluent attributes `ask-<id>` and `feedback-<id>`, said of an answer that fits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Its name in this step.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// The answers that fit.
    pub fits: Vec<Key>,
}

impl Content for Match {
    fn attributes(&self) -> Vec<String> {
        let asks = self.asks.iter().flat_map(|ask| ["ask", "feedback"].map(|part| format!("{part}-{}", ask.id)));
        asks.chain(tiles::named("answer", &self.answers)).chain(["almost", "done"].map(ToOwned::to_owned)).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let ask = |ask: &Ask| {
            let feedback = Piece::new(Role::Reply, format!("feedback-{}", ask.id));
            let fits = ask.fits.iter().cloned().map(Note::Fits);
            Piece::new(Role::Card, format!("ask-{}", ask.id)).showing(&ask.picture).noted(fits).over([feedback])
        };
        let last = [Piece::new(Role::Hint, "almost"), Piece::new(Role::Closing, "done")];
        let answers = self
            .answers
            .iter()
            .map(|answer| tiles::piece(Role::Choice, "answer", answer).noted([Note::Named(answer.id.clone())]));
        self.asks.iter().map(ask).chain(answers).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        self.asks.iter().map(|ask| ask.picture.clone()).chain(tiles::pictures_of(&self.answers)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        // One kind of name: a tap tells both sides apart by it.
        let asks = self.asks.iter().map(|ask| ("card", &ask.id));
        asks.chain(tiles::keys_of("card", &self.answers)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("asks", self.asks.len(), 2, 6).into_iter().collect();
        faults.extend(faults::count("answers", self.answers.len(), 2, 6));
        for ask in &self.asks {
            let missing = ask.fits.iter().filter(|fit| tiles::tile(&self.answers, fit).is_none());
            faults.extend(missing.map(|to| Fault::Dangling { from: ask.id.clone(), to: to.clone() }));
            if ask.fits.is_empty() {
                faults.push(Fault::NoRight(ask.id.clone()));
            }
        }
        faults
    }
}

/// Pairs being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    data: Match,
    pairs: Vec<Option<Key>>,
    hand: Option<usize>,
    last: Option<usize>,
}

impl Play {
    /// Nothing is paired; the first ask is in her hand.
    pub fn new(data: Match, _begin: &Begin<'_>) -> Self {
        Self { pairs: vec![None; data.asks.len()], hand: (!data.asks.is_empty()).then_some(0), last: None, data }
    }

    /// Both columns.
    pub fn data(&self) -> &Match {
        &self.data
    }

    /// The one she looks for an answer to.
    pub fn hand(&self) -> Option<&Ask> {
        self.hand.and_then(|at| self.data.asks.get(at))
    }

    /// The one she paired last.
    pub fn last(&self) -> Option<&Ask> {
        self.last.and_then(|at| self.data.asks.get(at))
    }

    /// What an ask is paired with.
    pub fn answer_of(&self, ask: &Key) -> Option<&Key> {
        self.pairs[self.index(ask)?].as_ref()
    }

    /// Whether a pair fits; `None` while there is none.
    pub fn fits(&self, ask: &Ask) -> Option<bool> {
        self.answer_of(&ask.id).map(|answer| ask.fits.contains(answer))
    }

    /// Whether everything is paired, and with something that fits.
    pub fn is_right(&self) -> bool {
        self.data.asks.iter().all(|ask| self.fits(ask) == Some(true))
    }

    /// How many still wait.
    pub fn left(&self) -> usize {
        self.pairs.iter().filter(|pair| pair.is_none()).count()
    }

    fn index(&self, ask: &Key) -> Option<usize> {
        self.data.asks.iter().position(|known| known.id == *ask)
    }

    fn pair(&mut self, at: usize, answer: &Key) -> Vec<Outcome> {
        if tiles::tile(&self.data.answers, answer).is_none() {
            return Vec::new();
        }
        self.pairs[at] = Some(answer.clone());
        self.last = Some(at);
        self.hand = self.pairs.iter().position(Option::is_none);
        let key = self.data.asks[at].id.clone();
        let fits = self.data.asks[at].fits.contains(answer);
        vec![Outcome::Placed { card: key.clone(), into: answer.clone() }, Outcome::Explained { key, fits }]
    }

    fn part(&mut self, at: usize) -> Vec<Outcome> {
        if self.pairs[at].take().is_none() {
            return Vec::new();
        }
        self.hand = Some(at);
        self.last = None;
        vec![Outcome::Lifted(self.data.asks[at].id.clone())]
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.left() == 0
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let answers = self.data.answers.iter().map(|answer| Command::Choose(answer.id.clone()));
        answers.filter(|_| !self.is_done()).collect()
    }

    fn place(&self) -> String {
        self.left().to_string()
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let ask = self.hand()?;
        let choices = tiles::choices("answer", &self.data.answers);
        Some(GroupQuestion { prompt: Phrase::Step(format!("ask-{}", ask.id)), choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        vec![Act { command: Command::Show, words: "desk-show" }]
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        match self.index(id) {
            Some(at) if self.pairs[at].is_some() => self.part(at),
            Some(at) if self.hand != Some(at) => {
                self.hand = Some(at);
                vec![Outcome::Asked(id.clone())]
            }
            Some(_) => Vec::new(),
            None => self.hand.map(|at| self.pair(at, id)).unwrap_or_default(),
        }
    }

    /// Either side may be dragged to the other.
    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        match (self.index(card), self.index(into)) {
            (Some(at), None) => self.pair(at, into),
            (None, Some(at)) => self.pair(at, card),
            (Some(_), Some(_)) | (None, None) => Vec::new(),
        }
    }

    fn lift(&mut self, ask: &Key) -> Vec<Outcome> {
        self.index(ask).map(|at| self.part(at)).unwrap_or_default()
    }

    /// What fits already stays as she made it.
    fn show(&mut self) -> Vec<Outcome> {
        if self.is_right() {
            return Vec::new();
        }
        for (ask, pair) in self.data.asks.iter().zip(&mut self.pairs) {
            if !pair.as_ref().is_some_and(|answer| ask.fits.contains(answer)) {
                *pair = ask.fits.first().cloned();
            }
        }
        (self.hand, self.last) = (self.pairs.iter().position(Option::is_none), None);
        vec![Outcome::Shown]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        self.last.map(|at| self.part(at)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "matching_tests.rs"]
mod tests;
