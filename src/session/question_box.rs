//! The question box. A girl writes a question; it waits until the counsellor has read it, and nothing reaches the stage
//! unread. Who wrote it is not kept, nor in which order they came.

use std::collections::BTreeMap;

use super::{Refused, SeatId};
use crate::mission::Private;

/// The longest slip, in characters.
pub const LONGEST_SLIP: usize = 200;
/// The most slips that wait at a time.
pub const MOST_SLIPS: usize = 60;
/// The most slips of one seat while the box is open.
const MOST_OF_ONE: u8 = 5;

/// Which slip. Numbers by chance, so that they tell no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlipId(u32);

/// A question that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Which.
    pub id: SlipId,
    /// What it says.
    pub text: Private,
}

/// Where whoever has the device is with the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AtBox {
    /// Not there: the group's own page is in view.
    Away,
    /// She writes.
    Writes,
    /// She put a question in, and nothing of it is in view.
    Wrote,
}

/// The box.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct QuestionBox {
    open: bool,
    /// By their numbers, which chance gave.
    waiting: BTreeMap<SlipId, Private>,
    /// How many each seat wrote, for nobody to fill the box; never what.
    written: BTreeMap<SeatId, u8>,
    chance: fastrand::Rng,
}

impl QuestionBox {
    pub fn new(seed: u64) -> Self {
        let chance = fastrand::Rng::with_seed(seed);
        Self { open: false, waiting: BTreeMap::new(), written: BTreeMap::new(), chance }
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Opens or closes it. What waits goes on waiting.
    pub fn open(&mut self, open: bool) {
        if open && !self.open {
            self.written.clear();
        }
        self.open = open;
    }

    /// Somebody puts a slip in; `seat` is none on the device that goes round.
    pub fn write(&mut self, seat: Option<SeatId>, words: &str) -> Result<(), Refused> {
        if !self.open {
            return Err(Refused::NotAsked);
        }
        let text = Private::fitting(words, LONGEST_SLIP).trimmed();
        if text.is_empty() {
            return Err(Refused::NoSuchAnswer);
        }
        if self.waiting.len() >= MOST_SLIPS {
            return Err(Refused::Full);
        }
        if let Some(seat) = seat {
            let written = self.written.entry(seat).or_default();
            if *written >= MOST_OF_ONE {
                return Err(Refused::Full);
            }
            *written += 1;
        }
        let mut id = SlipId(self.chance.u32(..));
        while self.waiting.contains_key(&id) {
            id = SlipId(self.chance.u32(..));
        }
        self.waiting.insert(id, text);
        Ok(())
    }

    /// The slips that wait.
    pub fn waiting(&self) -> impl Iterator<Item = Slip> + '_ {
        self.waiting.iter().map(|(id, text)| Slip { id: *id, text: text.clone() })
    }

    /// Takes a slip out.
    pub fn take(&mut self, id: SlipId) -> Option<Private> {
        self.waiting.remove(&id)
    }
}
