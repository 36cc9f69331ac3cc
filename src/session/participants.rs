//! Who is in the session with a device of her own, what they are asked, and what came in. Plain data that one session
//! owns; what devices ask comes in as values (`device.rs`), with its time.

use std::collections::BTreeMap;
use std::time::Duration;

use super::ballot::{Ballot, Pick, Refused};
use super::bucket::PollResult;
use super::question::Question;
use super::question_box::{QuestionBox, Slip, SlipId};
use crate::mission::Private;

/// A place in the room. Its number says nothing about who sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeatId(u32);

/// The most seats of a room.
pub const MOST_SEATS: usize = 250;
/// How long a phone may be silent and still count as here: a screen that went dark, a router that hiccups.
const PATIENCE: Duration = Duration::from_secs(45);

/// How the group answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum AnswerMode {
    /// Hands in the air; the counsellor counts, or moves on.
    #[default]
    Hands,
    /// This device goes round, from girl to girl.
    Tablet,
    /// Each girl has a phone.
    Phones,
}

/// What the devices show at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View<'a> {
    /// Nothing to do: look at the screen.
    Look,
    /// A question, with the number of its vote.
    Asked(u32, &'a Question),
    /// A question to write.
    Write,
    /// A calm picture.
    Paused,
    /// The session is over.
    Over,
}

/// The participants of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Participants {
    version: u64,
    next_seat: u32,
    next_ballot: u32,
    seats: BTreeMap<SeatId, Guest>,
    girls: usize,
    ballot: Option<Ballot>,
    slips: QuestionBox,
    going: Going,
    locked: bool,
    disturbed: bool,
}

/// Whether the session goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Going {
    On,
    Paused,
    Over,
}

/// Who sits in a seat, as far as the room knows.
#[derive(Clone, Debug, PartialEq)]
struct Guest {
    last_heard: Duration,
    goes_round: bool,
    /// The mark of the last question it wrote, so that one sent twice lands in the box once.
    last_slip: Option<u64>,
}

impl Participants {
    /// Nobody yet, for so many girls. `seed` shuffles the slips of the question box.
    pub fn new(girls: usize, seed: u64) -> Self {
        Self {
            version: 0,
            next_seat: 0,
            next_ballot: 0,
            seats: BTreeMap::new(),
            girls,
            ballot: None,
            slips: QuestionBox::new(seed),
            going: Going::On,
            locked: false,
            disturbed: false,
        }
    }

    /// Grows whenever the devices have something else to show.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// What the devices show.
    pub fn view(&self) -> View<'_> {
        match (self.going, &self.ballot) {
            (Going::Over, _) => View::Over,
            (Going::Paused, _) => View::Paused,
            (Going::On, Some(ballot)) if ballot.shown().is_none() => View::Asked(ballot.number, &ballot.question),
            (Going::On, _) if self.slips.is_open() => View::Write,
            (Going::On, _) => View::Look,
        }
    }

    // The counsellor's side.

    /// How many girls there are.
    pub fn girls(&self) -> usize {
        self.girls
    }

    /// There are so many girls.
    pub fn set_girls(&mut self, girls: usize) {
        self.girls = girls;
    }

    /// Asks everybody. A vote before it is gone.
    pub fn ask(&mut self, question: Question) {
        self.next_ballot += 1;
        self.ballot = Some(Ballot::new(self.next_ballot, question));
        self.changed();
    }

    /// The question in view, open or closed.
    pub fn question(&self) -> Option<&Question> {
        self.ballot.as_ref().map(|ballot| &ballot.question)
    }

    /// What is shown of the vote, once it is closed.
    pub fn shown(&self) -> Option<&PollResult> {
        self.ballot.as_ref().and_then(Ballot::shown)
    }

    /// Whether everybody who is here has answered: a yes or no and nothing more, so that nobody can watch answers come
    /// in. Without a device that answers, nobody knows.
    pub fn everybody_has_answered(&self, now: Duration) -> bool {
        let Some(ballot) = self.ballot.as_ref().filter(|ballot| ballot.shown().is_none()) else { return false };
        let mut own = self.here(now).filter(|(_, guest)| !guest.goes_round).peekable();
        let (phones, passed) = (own.peek().is_some(), ballot.passed_answers());
        let goes_round = passed > 0 || self.here(now).any(|(_, guest)| guest.goes_round);
        let mut own_count = 0;
        let all_phones = own.all(|(seat, _)| {
            own_count += 1;
            ballot.has_answered(seat)
        });
        match (phones, goes_round) {
            (_, true) => all_phones && own_count + passed >= self.girls,
            (true, false) => all_phones,
            (false, false) => false,
        }
    }

    /// Closes the vote.
    pub fn close(&mut self) {
        if let Some(ballot) = &mut self.ballot {
            ballot.close();
            self.changed();
        }
    }

    /// Closes the vote with the hands that the counsellor counted for each choice.
    pub fn close_with_hands(&mut self, hands: &[usize]) {
        if let Some(ballot) = &mut self.ballot {
            ballot.close_with_hands(hands);
            self.changed();
        }
    }

    /// Puts the vote away, closed or not; what was answered is gone.
    pub fn drop_question(&mut self) {
        if self.ballot.take().is_some() {
            self.changed();
        }
    }

    /// Opens or closes the question box.
    pub fn open_box(&mut self, open: bool) {
        self.slips.open(open);
        self.changed();
    }

    /// Whether the question box is open.
    pub fn box_is_open(&self) -> bool {
        self.slips.is_open()
    }

    /// The questions that wait to be read, in no order.
    pub fn slips(&self) -> Vec<Slip> {
        self.slips.waiting().collect()
    }

    /// Takes a question out of the box.
    pub fn take_slip(&mut self, id: SlipId) -> Option<Private> {
        self.slips.take(id)
    }

    /// Shows the calm picture on every device, or goes on.
    pub fn pause(&mut self, paused: bool) {
        let going = if paused { Going::Paused } else { Going::On };
        if self.going != Going::Over && self.going != going {
            self.going = going;
            self.changed();
        }
    }

    /// Lets nobody else in, or does again.
    pub fn lock(&mut self, locked: bool) {
        self.locked = locked;
        self.changed();
    }

    /// Whether nobody else may come in.
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// How many phones are here.
    pub fn phones(&self, now: Duration) -> usize {
        self.here(now).count()
    }

    /// Whether somebody disturbs: guesses codes, forges answers, floods.
    pub fn is_disturbed(&self) -> bool {
        self.disturbed
    }

    /// Somebody disturbs; or the counsellor has seen it.
    pub fn note_disturbance(&mut self, disturbed: bool) {
        self.disturbed = disturbed;
    }

    /// Ends the session: every device says good-bye, and nothing that was answered or written is left.
    pub fn end(&mut self) {
        self.ballot = None;
        self.slips = QuestionBox::new(0);
        self.going = Going::Over;
        self.changed();
    }

    // The devices' side.

    /// Somebody comes in; `goes_round` for a device that is handed from girl to girl.
    ///
    /// # Errors
    /// [`Refused::Locked`] or [`Refused::Full`].
    pub fn join(&mut self, now: Duration, goes_round: bool) -> Result<SeatId, Refused> {
        if self.locked || self.going == Going::Over {
            return Err(Refused::Locked);
        }
        if self.seats.len() >= MOST_SEATS {
            // Seats of phones that are long gone are free again.
            self.seats.retain(|_, guest| now.saturating_sub(guest.last_heard) < PATIENCE);
        }
        if self.seats.len() >= MOST_SEATS {
            return Err(Refused::Full);
        }
        let seat = SeatId(self.next_seat);
        self.next_seat += 1;
        self.seats.insert(seat, Guest { last_heard: now, goes_round, last_slip: None });
        Ok(seat)
    }

    /// Whether somebody still sits there; it is heard of at this moment.
    pub fn hear(&mut self, seat: SeatId, now: Duration) -> bool {
        self.seats.get_mut(&seat).map(|guest| guest.last_heard = now).is_some()
    }

    /// Somebody leaves; an answer she gave to an open vote counts all the same.
    pub fn leave(&mut self, seat: SeatId) {
        self.seats.remove(&seat);
    }

    /// Whether this seat has answered the open vote.
    pub fn has_answered(&self, seat: SeatId) -> bool {
        self.ballot.as_ref().is_some_and(|ballot| ballot.has_answered(seat))
    }

    /// A seat answers vote `number`. A device that goes round gives a `mark` of its own to each answer, so that one that
    /// is sent twice counts once.
    ///
    /// # Errors
    /// [`Refused::Unknown`], [`Refused::NotAsked`], [`Refused::NoSuchAnswer`] or [`Refused::Full`].
    pub fn answer(&mut self, seat: SeatId, number: u32, pick: &Pick, mark: u64) -> Result<(), Refused> {
        let goes_round = self.seats.get(&seat).ok_or(Refused::Unknown)?.goes_round;
        let (on, most) = (self.going == Going::On, self.girls);
        let ballot = self.ballot.as_mut().filter(|ballot| ballot.number == number && on);
        let ballot = ballot.ok_or(Refused::NotAsked)?;
        if goes_round { ballot.answer_passed(pick, Some(mark), most) } else { ballot.answer(seat, pick) }
    }

    /// Somebody answers on the counsellor's own device, in the handover.
    ///
    /// # Errors
    /// [`Refused::NotAsked`], [`Refused::NoSuchAnswer`] or [`Refused::Full`].
    pub fn answer_here(&mut self, pick: &Pick) -> Result<(), Refused> {
        let most = self.girls;
        self.ballot.as_mut().ok_or(Refused::NotAsked)?.answer_passed(pick, None, most)
    }

    /// Somebody writes a question; `seat` is none on the counsellor's own device.
    ///
    /// # Errors
    /// [`Refused::Unknown`], [`Refused::NotAsked`], [`Refused::NoSuchAnswer`] for an empty one, or [`Refused::Full`].
    pub fn write(&mut self, seat: Option<SeatId>, words: &str) -> Result<(), Refused> {
        if seat.is_some_and(|seat| !self.seats.contains_key(&seat)) {
            return Err(Refused::Unknown);
        }
        if self.going != Going::On {
            return Err(Refused::NotAsked);
        }
        self.slips.write(seat, words)
    }

    /// A seat writes a question with a mark of its own; one that is sent twice lands in the box once.
    pub(super) fn write_once(&mut self, seat: SeatId, words: &str, mark: u64) -> Result<(), Refused> {
        if self.seats.get(&seat).is_some_and(|guest| guest.last_slip == Some(mark)) {
            return Ok(());
        }
        self.write(Some(seat), words)?;
        if let Some(guest) = self.seats.get_mut(&seat) {
            guest.last_slip = Some(mark);
        }
        Ok(())
    }

    /// Every seat that is taken.
    pub(super) fn seats(&self) -> impl Iterator<Item = SeatId> + '_ {
        self.seats.keys().copied()
    }

    fn here(&self, now: Duration) -> impl Iterator<Item = (SeatId, &Guest)> {
        let here = self.seats.iter().filter(move |(_, guest)| now.saturating_sub(guest.last_heard) < PATIENCE);
        here.map(|(seat, guest)| (*seat, guest))
    }

    fn changed(&mut self) {
        self.version += 1;
    }
}

#[cfg(test)]
#[path = "participants_tests.rs"]
mod tests;
