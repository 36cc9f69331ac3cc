//! Who is in the session with a device of her own, what they are asked, and what came in. Plain data that one session
//! owns; what devices ask comes in as values (`device.rs`), with its time.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::ballot::{Ballot, Pick, Refused};
use super::bucket::PollResult;
use super::guest::{Guest, PhoneMark};
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
    /// A calm picture with who there is to talk to tonight; empty where nobody is named.
    Support(&'a str),
    /// The session is over.
    Over,
}

/// The participants of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct Participants {
    version: u64,
    next_seat: u32,
    next_ballot: u32,
    pub(super) seats: BTreeMap<SeatId, Guest>,
    pub(super) girls: usize,
    pub(super) ballot: Option<Ballot>,
    slips: QuestionBox,
    going: Going,
    /// Who there is to talk to, while a pause tells so.
    support: Option<String>,
    pub(super) share_address: bool,
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
            support: None,
            share_address: false,
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
            (Going::Paused, _) => self.support.as_deref().map_or(View::Paused, View::Support),
            (Going::On, Some(ballot)) if ballot.on_devices && ballot.shown().is_none() => {
                View::Asked(ballot.number, &ballot.question)
            }
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

    /// Asks everybody on her device. A vote before it is gone.
    pub fn ask(&mut self, question: Question) {
        self.begin(question, true);
    }

    /// Asks everybody in the room: hands or the counsellor's own device answer, the others look at the screen, so that
    /// nobody answers twice.
    pub fn ask_here(&mut self, question: Question) {
        self.begin(question, false);
    }

    fn begin(&mut self, question: Question, on_devices: bool) {
        self.next_ballot += 1;
        self.ballot = Some(Ballot::new(self.next_ballot, question, on_devices));
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

    /// Closes the vote.
    pub fn close(&mut self) {
        let counted = self.counted();
        if let Some(ballot) = &mut self.ballot {
            ballot.close(self.girls, |seat| counted.contains(seat));
            self.changed();
        }
    }

    /// Closes the vote with the hands that the counsellor counted for each choice.
    pub fn close_with_hands(&mut self, hands: &[usize]) {
        if let Some(ballot) = &mut self.ballot {
            ballot.close_with_hands(hands, self.girls);
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

    /// Says on every device who there is to talk to, for as long as everything holds; none takes that back.
    pub fn support(&mut self, who: Option<String>) {
        if self.support != who {
            self.support = who;
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

    /// How many phones are here, each once however many pages of it are open.
    pub fn phones(&self, now: Duration) -> usize {
        self.here(now).map(|(seat, guest)| self.phone_of(seat, guest)).collect::<BTreeSet<_>>().len()
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
        self.join_with(now, goes_round, None)
    }

    /// The same, with the phone where the network tells which it is.
    pub(super) fn join_with(
        &mut self,
        now: Duration,
        goes_round: bool,
        phone: Option<PhoneMark>,
    ) -> Result<SeatId, Refused> {
        if self.locked || self.going == Going::Over {
            return Err(Refused::Locked);
        }
        if self.seats.len() >= MOST_SEATS {
            // Seats of phones that are long gone are free again.
            let gone: Vec<_> = self.seats.keys().copied().filter(|seat| !self.is_here(*seat, now)).collect();
            for seat in gone {
                self.leave(seat);
            }
        }
        if self.seats.len() >= MOST_SEATS {
            return Err(Refused::Full);
        }
        let seat = SeatId(self.next_seat);
        self.next_seat += 1;
        self.seats.insert(seat, Guest { last_heard: now, goes_round, last_slip: None, phone });
        Ok(seat)
    }

    /// Whether somebody still sits there; it is heard of at this moment.
    pub fn hear(&mut self, seat: SeatId, now: Duration) -> bool {
        self.seats.get_mut(&seat).map(|guest| guest.last_heard = now).is_some()
    }

    /// Somebody leaves, and what she answered in an open vote goes with her: it may come again from another page.
    pub fn leave(&mut self, seat: SeatId) {
        self.seats.remove(&seat);
        if let Some(ballot) = &mut self.ballot {
            ballot.forget(seat);
        }
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
        let ballot = self.ballot.as_mut().filter(|ballot| ballot.number == number && ballot.on_devices && on);
        let ballot = ballot.ok_or(Refused::NotAsked)?;
        if goes_round { ballot.answer_passed(pick, Some((seat, mark)), most) } else { ballot.answer(seat, pick) }
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

    fn is_here(&self, seat: SeatId, now: Duration) -> bool {
        self.seats.get(&seat).is_some_and(|guest| now.saturating_sub(guest.last_heard) < PATIENCE)
    }

    pub(super) fn here(&self, now: Duration) -> impl Iterator<Item = (SeatId, &Guest)> {
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
