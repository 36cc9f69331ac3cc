//! One vote. While it is open a seat's answer lies by its seat, so that she may change it; when it closes the answers are
//! added up and the seats forgotten. Neither order nor time is ever noted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::bucket::{PollResult, shown};
use super::question::Question;
use super::{Picks, SeatId};

/// The choices somebody picked, by their places in the question. Dots in every debug print.
#[derive(Clone, PartialEq, Eq)]
pub struct Pick(pub Vec<usize>);

impl fmt::Debug for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Why something that a phone sent does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nobody sits there (any more).
    #[error("no such seat")]
    Unknown,
    /// The question is another one by now, or closed.
    #[error("not asked now")]
    NotAsked,
    /// The question has no such answers.
    #[error("no such answer")]
    NoSuchAnswer,
    /// Nobody else may come in.
    #[error("joining is closed")]
    Locked,
    /// There is no room for more.
    #[error("full")]
    Full,
}

/// One vote.
#[derive(Clone, PartialEq)]
pub(super) struct Ballot {
    /// Which vote this is, so that an answer to the one before does not count.
    pub number: u32,
    pub question: Question,
    state: State,
}

#[derive(Clone, PartialEq)]
enum State {
    Open {
        /// The last answer of each seat.
        seats: BTreeMap<SeatId, Pick>,
        /// Answers from a device that goes round, added up at once.
        passed: Vec<usize>,
        /// How many those are.
        passed_answers: usize,
        /// The marks of those that came over the network, so that one sent twice counts once.
        marks: BTreeSet<u64>,
    },
    Closed(PollResult),
}

impl fmt::Debug for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let closed = matches!(self.state, State::Closed(_));
        f.debug_struct("Ballot").field("number", &self.number).field("closed", &closed).finish_non_exhaustive()
    }
}

impl Ballot {
    pub fn new(number: u32, question: Question) -> Self {
        let passed = vec![0; question.choices.len()];
        let state = State::Open { seats: BTreeMap::new(), passed, passed_answers: 0, marks: BTreeSet::new() };
        Self { number, question, state }
    }

    /// A seat answers. Until the vote closes she may change her mind, unless a coin spoke along: thrown twice it would
    /// say more than once.
    pub fn answer(&mut self, seat: SeatId, pick: &Pick) -> Result<(), Refused> {
        let (allowed, coin) = (self.question.allows(&pick.0), self.question.coin);
        let State::Open { seats, .. } = &mut self.state else { return Err(Refused::NotAsked) };
        if !allowed {
            return Err(Refused::NoSuchAnswer);
        }
        if !(coin && seats.contains_key(&seat)) {
            seats.insert(seat, pick.clone());
        }
        Ok(())
    }

    /// Somebody answers on a device that goes round. A `mark` that came before is the same answer once more; there are
    /// `most` of them at most.
    pub fn answer_passed(&mut self, pick: &Pick, mark: Option<u64>, most: usize) -> Result<(), Refused> {
        let allowed = self.question.allows(&pick.0);
        let State::Open { passed, passed_answers, marks, .. } = &mut self.state else {
            return Err(Refused::NotAsked);
        };
        if !allowed {
            return Err(Refused::NoSuchAnswer);
        }
        if mark.is_some_and(|mark| marks.contains(&mark)) {
            return Ok(());
        }
        if *passed_answers >= most {
            return Err(Refused::Full);
        }
        marks.extend(mark);
        *passed_answers += 1;
        for at in &pick.0 {
            passed[*at] += 1;
        }
        Ok(())
    }

    /// Whether a seat has answered.
    pub fn has_answered(&self, seat: SeatId) -> bool {
        matches!(&self.state, State::Open { seats, .. } if seats.contains_key(&seat))
    }

    /// How many answers came from devices that go round.
    pub fn passed_answers(&self) -> usize {
        match &self.state {
            State::Open { passed_answers, .. } => *passed_answers,
            State::Closed(_) => 0,
        }
    }

    /// What is shown, once it is closed.
    pub fn shown(&self) -> Option<&PollResult> {
        match &self.state {
            State::Open { .. } => None,
            State::Closed(shown) => Some(shown),
        }
    }

    /// Closes the vote: from now on there are buckets and nothing else. Closing it again changes nothing.
    pub fn close(&mut self) {
        if let State::Open { seats, passed, passed_answers, .. } = &self.state {
            let mut counts = passed.clone();
            for at in seats.values().flat_map(|pick| &pick.0) {
                counts[*at] += 1;
            }
            self.state = State::Closed(shown(&counts, seats.len() + passed_answers));
        }
    }

    /// Closes it with what the counsellor counted: hands, for each choice.
    pub fn close_with_hands(&mut self, hands: &[usize]) {
        if matches!(self.state, State::Open { .. }) && hands.len() == self.question.choices.len() {
            // Who may raise her hand more than once is counted by the choice that got the most.
            let answered = match self.question.picks {
                Picks::One => hands.iter().sum(),
                Picks::UpTo(_) => hands.iter().copied().max().unwrap_or_default(),
            };
            self.state = State::Closed(shown(hands, answered));
        }
    }
}
