//! Whose answers a vote has: each phone counts once, however many pages of it are open.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use super::{Participants, SeatId};

/// Who sits in a seat, as far as the room knows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Guest {
    pub last_heard: Duration,
    pub goes_round: bool,
    /// The mark of the last question it wrote, so that one sent twice lands in the box once.
    pub last_slip: Option<u64>,
    /// Which phone it is, where the network tells.
    pub phone: Option<PhoneMark>,
}

/// A phone, whatever page on it asks: a second scan or another tab has the same one. By chance, so that it tells nothing
/// but that; dots in every debug print.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhoneMark(pub u64);

impl fmt::Debug for PhoneMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl Guest {
    /// The phone it is; where nobody knows, each seat is one of its own.
    pub fn phone(&self, seat: SeatId) -> Result<PhoneMark, SeatId> {
        self.phone.ok_or(seat)
    }
}

impl Participants {
    /// Phones stand behind a router of their own and have one address together, as the counsellor says: then each page is
    /// taken for a phone, and only the number of girls keeps anybody from counting twice.
    pub fn share_an_address(&mut self, share: bool) {
        self.share_address = share;
    }

    /// The phone that a seat is.
    pub(super) fn phone_of(&self, seat: SeatId, guest: &Guest) -> Result<PhoneMark, SeatId> {
        if self.share_address { Err(seat) } else { guest.phone(seat) }
    }

    /// How many pages are open on all phones together: more than phones where one has several, or where several phones stand
    /// behind a router of their own and look like one.
    pub fn pages(&self, now: Duration) -> usize {
        self.here(now).count()
    }

    /// Whether everybody who is here has answered: a yes or no and nothing more, so that nobody can watch answers come
    /// in. Without a device that answers, nobody knows.
    pub fn everybody_has_answered(&self, now: Duration) -> bool {
        let Some(ballot) = self.ballot.as_ref().filter(|ballot| ballot.shown().is_none()) else { return false };
        let passed = ballot.passed_answers();
        let goes_round = passed > 0 || ballot.on_devices && self.here(now).any(|(_, guest)| guest.goes_round);
        // A phone whose other page goes round has nothing of its own to answer.
        let mut own: BTreeMap<_, bool> = BTreeMap::new();
        for (seat, guest) in self.here(now).filter(|(_, guest)| ballot.on_devices && !guest.goes_round) {
            *own.entry(self.phone_of(seat, guest)).or_default() |= ballot.has_answered(seat);
        }
        for (seat, guest) in self.here(now).filter(|(_, guest)| guest.goes_round) {
            own.remove(&self.phone_of(seat, guest));
        }
        let all_phones = own.values().all(|answered| *answered);
        match (own.len(), goes_round) {
            (phones, true) => all_phones && phones + passed >= self.girls,
            (0, false) => false,
            (_, false) => all_phones,
        }
    }

    /// The seats whose answer counts: of each phone the newest page that has one, and none where another page of it went
    /// round from girl to girl. Nobody counts twice.
    pub(super) fn counted(&self) -> BTreeSet<SeatId> {
        let Some(ballot) = &self.ballot else { return BTreeSet::new() };
        let answered = self.seats.iter().filter(|(seat, _)| ballot.has_answered(**seat));
        let mut newest: BTreeMap<_, SeatId> =
            answered.map(|(seat, guest)| (self.phone_of(*seat, guest), *seat)).collect();
        for (seat, guest) in self.seats.iter().filter(|(seat, _)| ballot.went_round(**seat)) {
            newest.remove(&self.phone_of(*seat, guest));
        }
        newest.into_values().collect()
    }
}
