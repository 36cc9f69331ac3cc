//! What the page for phones asks of the model, and the update that follows. Nothing is shared with the page's server: it
//! sends these, and hears an outcome with the number of its request.

use std::time::Duration;

use super::{App, Effect, Event, PhonesEffect};
use crate::session::{DeviceOutcome, DeviceRequest, Participants, SeatId};

/// The number of a request, by which its outcome finds the phone that waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// An intent that comes from the page for phones.
#[derive(Clone, Debug, PartialEq)]
pub enum PhonesIntent {
    /// A phone asks for something and waits for the outcome.
    Request {
        /// Which request.
        id: RequestId,
        /// When it came in, on the page's clock.
        now: Duration,
        /// What is asked.
        request: DeviceRequest,
    },
    /// These seats were heard of, each at this time of the page's clock.
    Heard(Vec<(SeatId, Duration)>),
    /// Somebody guesses codes, forges tokens or floods.
    Disturbed,
}

impl PhonesIntent {
    /// Applies it to the participants of a session; the outcome where a phone waits for one.
    pub fn apply_to(self, participants: Option<&mut Participants>) -> Option<(RequestId, DeviceOutcome)> {
        match (self, participants) {
            (Self::Request { id, now, request }, Some(participants)) => Some((id, participants.request(now, request))),
            (Self::Request { id, request, .. }, None) => Some((id, request.without_session())),
            (Self::Heard(seats), Some(participants)) => {
                for (seat, at) in seats {
                    participants.hear(seat, at);
                }
                None
            }
            (Self::Disturbed, Some(participants)) => {
                participants.note_disturbance(true);
                None
            }
            (Self::Heard(_) | Self::Disturbed, None) => None,
        }
    }
}

impl App {
    /// What came of it is an effect, for the phone; the pages change by `SessionIntent::PhonesChanged`, and seldom.
    pub(super) fn apply_phones(&mut self, intent: PhonesIntent) -> Vec<Event> {
        if let Some((id, outcome)) = intent.apply_to(self.participants_mut()) {
            self.ask(Effect::Phones(PhonesEffect::Answer(id, outcome)));
        }
        Vec::new()
    }
}

#[cfg(test)]
#[path = "phones_intent_tests.rs"]
mod tests;
