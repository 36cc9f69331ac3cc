//! One vote. While it is open a seat's answer lies by its seat, so that she may change it and take it along when she
//! leaves; when it closes the answers are added up and the seats forgotten. Neither order nor time is ever noted.

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
    /// Whether the devices ask it; else hands or this device answer.
    pub on_devices: bool,
    state: State,
}

#[derive(Clone, PartialEq)]
enum State {
    Open {
        /// The last answer of each seat.
        seats: BTreeMap<SeatId, Pick>,
        /// Answers from each device that goes round, added up at once; none for the counsellor's own.
        passed: BTreeMap<Option<SeatId>, Passed>,
        /// The marks of those that came over the network, so that one sent twice counts once.
        marks: BTreeSet<u64>,
    },
    Closed(PollResult),
}

/// What a device that goes round gave.
#[derive(Clone, Default, PartialEq)]
struct Passed {
    counts: Vec<usize>,
    answers: usize,
}

impl fmt::Debug for Ballot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let closed = matches!(self.state, State::Closed(_));
        f.debug_struct("Ballot").field("number", &self.number).field("closed", &closed).finish_non_exhaustive()
    }
}

impl Ballot {
    pub fn new(number: u32, question: Question, on_devices: bool) -> Self {
        let state = State::Open { seats: BTreeMap::new(), passed: BTreeMap::new(), marks: BTreeSet::new() };
        Self { number, question, on_devices, state }
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

    /// Somebody answers on a device that goes round: that of a seat with a mark for each answer, or the counsellor's own. A
    /// mark that came before is the same answer once more; there are `most` of them at most.
    pub fn answer_passed(&mut self, pick: &Pick, from: Option<(SeatId, u64)>, most: usize) -> Result<(), Refused> {
        let allowed = self.question.allows(&pick.0);
        let (choices, given) = (self.question.choices.len(), self.passed_answers());
        let State::Open { passed, marks, .. } = &mut self.state else {
            return Err(Refused::NotAsked);
        };
        let (seat, mark) = from.unzip();
        if !allowed {
            return Err(Refused::NoSuchAnswer);
        }
        if mark.is_some_and(|mark| marks.contains(&mark)) {
            return Ok(());
        }
        if given >= most {
            return Err(Refused::Full);
        }
        marks.extend(mark);
        let passed = passed.entry(seat).or_default();
        passed.counts.resize(choices, 0);
        passed.answers += 1;
        for at in &pick.0 {
            passed.counts[*at] += 1;
        }
        Ok(())
    }

    /// Takes back whatever a seat answered: she has left.
    pub fn forget(&mut self, seat: SeatId) {
        if let State::Open { seats, passed, .. } = &mut self.state {
            seats.remove(&seat);
            passed.remove(&Some(seat));
        }
    }

    /// Whether a seat gave answers of girls it went round to.
    pub fn went_round(&self, seat: SeatId) -> bool {
        matches!(&self.state, State::Open { passed, .. } if passed.contains_key(&Some(seat)))
    }

    /// Whether a seat has answered.
    pub fn has_answered(&self, seat: SeatId) -> bool {
        matches!(&self.state, State::Open { seats, .. } if seats.contains_key(&seat))
    }

    /// How many answers came from devices that go round.
    pub fn passed_answers(&self) -> usize {
        match &self.state {
            State::Open { passed, .. } => passed.values().map(|passed| passed.answers).sum(),
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

    /// Closes the vote of a group of so many girls: from now on there are buckets and nothing else. Of the seats only those
    /// that `count` do. Closing it again changes nothing.
    pub fn close(&mut self, girls: usize, count: impl Fn(&SeatId) -> bool) {
        let answered = self.passed_answers();
        if let State::Open { seats, passed, .. } = &self.state {
            let mut counts = vec![0; self.question.choices.len()];
            let seats = seats.iter().filter(|(seat, _)| count(seat)).map(|(_, pick)| pick);
            let answered = answered + seats.clone().count();
            for at in seats.flat_map(|pick| &pick.0) {
                counts[*at] += 1;
            }
            for passed in passed.values() {
                for (all, one) in counts.iter_mut().zip(&passed.counts) {
                    *all += one;
                }
            }
            self.state = State::Closed(shown(&counts, answered, girls, self.question.picks));
        }
    }

    /// Closes it with what the counsellor counted: hands, for each choice. More hands than the girls have are counted
    /// wrong, and nothing is shown of them.
    pub fn close_with_hands(&mut self, hands: &[usize], girls: usize) {
        if matches!(self.state, State::Open { .. }) && hands.len() == self.question.choices.len() {
            let all: usize = hands.iter().sum();
            // Who may raise her hand more than once is counted by the choice that got the most.
            let (answered, most) = match self.question.picks {
                Picks::One => (all, girls),
                Picks::UpTo(most) => (hands.iter().copied().max().unwrap_or_default(), girls * most),
            };
            let picks = self.question.picks;
            self.state =
                State::Closed(if all <= most { shown(hands, answered, girls, picks) } else { PollResult::Spoken });
        }
    }
}
