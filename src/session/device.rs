//! What a device of the group asks of a session, what it hears, and what it may see: plain values, so that whoever serves
//! devices shares nothing with the session, and a list of them can be played again.

use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

use super::{Participants, PhoneMark, Pick, Question, Refused, SeatId, View};
use crate::mission::Private;

/// A request of one device. No answer and no words in any debug print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceRequest {
    /// A place in the session; `goes_round` for a device that is handed from girl to girl.
    Join {
        /// Whether it is handed from girl to girl.
        goes_round: bool,
        /// Which phone it is, where the network tells.
        phone: Option<PhoneMark>,
    },
    /// An answer to a vote.
    Answer {
        /// Who answers.
        seat: SeatId,
        /// The number of the vote.
        vote: u32,
        /// What she picked.
        pick: Pick,
        /// Between how many choices she thought she picked.
        of: usize,
        /// By chance, the same one for an answer that is sent twice.
        mark: u64,
    },
    /// A question for the question box.
    Write {
        /// Who writes.
        seat: SeatId,
        /// Her words.
        words: Private,
        /// By chance, the same one for a question that is sent twice.
        mark: u64,
    },
    /// She goes.
    Leave(SeatId),
}

/// What a device hears when its request is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceReply {
    /// This place is its own.
    Seated(SeatId),
    /// It is done.
    Done,
}

/// What became of a device's request.
pub type DeviceOutcome = Result<DeviceReply, Refused>;

impl DeviceRequest {
    /// The outcome where no session is led (any more).
    pub fn without_session(&self) -> DeviceOutcome {
        match self {
            Self::Join { .. } => Err(Refused::Locked),
            Self::Answer { .. } | Self::Write { .. } => Err(Refused::NotAsked),
            Self::Leave(_) => Ok(DeviceReply::Done),
        }
    }
}

impl Participants {
    /// Grants or refuses the request of a device; `now` is when it came in.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn request(&mut self, now: Duration, request: DeviceRequest) -> DeviceOutcome {
        match request {
            DeviceRequest::Join { goes_round, phone } => {
                return self.join_with(now, goes_round, phone).map(DeviceReply::Seated);
            }
            DeviceRequest::Answer { seat, vote, pick, of, mark } => {
                self.hear(seat, now);
                // What does not fit the question is a pick that no question allows.
                let fits = !matches!(self.view(), View::Asked(_, question) if question.choices.len() != of);
                let pick = if fits { pick } else { Pick(Vec::new()) };
                self.answer(seat, vote, &pick, mark)?;
            }
            DeviceRequest::Write { seat, words, mark } => {
                self.hear(seat, now);
                self.write_once(seat, &words, mark)?;
            }
            DeviceRequest::Leave(seat) => self.leave(seat),
        }
        Ok(DeviceReply::Done)
    }

    /// What devices may see at this moment.
    pub fn snapshot(&self) -> DevicesSnapshot {
        let showing = match self.view() {
            View::Look => Showing::Look,
            View::Asked(vote, question) => Showing::Asked(vote, question.clone()),
            View::Write => Showing::Write,
            View::Paused => Showing::Paused,
            View::Support(who) => Showing::Support(who.to_owned()),
            View::Over => Showing::Over,
        };
        let seats: BTreeSet<SeatId> = self.seats().collect();
        let answered = seats.iter().copied().filter(|seat| self.has_answered(*seat)).collect();
        DevicesSnapshot { version: self.version(), showing, seats, answered }
    }
}

/// What the devices of a group may see at one moment: nothing of what anybody answered or wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct DevicesSnapshot {
    version: u64,
    showing: Showing,
    seats: BTreeSet<SeatId>,
    answered: BTreeSet<SeatId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Showing {
    Look,
    Asked(u32, Question),
    Write,
    Paused,
    Support(String),
    Over,
}

impl DevicesSnapshot {
    /// The number of what is shown: it grows whenever every device has something else to show.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// What every device shows.
    pub fn view(&self) -> View<'_> {
        match &self.showing {
            Showing::Look => View::Look,
            Showing::Asked(vote, question) => View::Asked(*vote, question),
            Showing::Write => View::Write,
            Showing::Paused => View::Paused,
            Showing::Support(who) => View::Support(who),
            Showing::Over => View::Over,
        }
    }

    /// Whether somebody sits there.
    pub fn is_seated(&self, seat: SeatId) -> bool {
        self.seats.contains(&seat)
    }

    /// Whether this seat has answered the open vote.
    pub fn has_answered(&self, seat: SeatId) -> bool {
        self.answered.contains(&seat)
    }

    /// The good-bye that follows when the session is gone.
    #[must_use]
    pub fn over(&self) -> Self {
        if self.showing == Showing::Over {
            return self.clone();
        }
        let seats = self.seats.clone();
        Self { version: self.version + 1, showing: Showing::Over, seats, answered: BTreeSet::new() }
    }
}

impl fmt::Debug for DevicesSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { version, showing, .. } = self;
        f.debug_struct("DevicesSnapshot").field("version", version).field("showing", showing).finish_non_exhaustive()
    }
}
