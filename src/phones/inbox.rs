//! What phones asked and the model has not taken yet. Bounded: whoever finds it full comes again.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::app::{PhonesIntent, RequestId};
use crate::session::{DeviceOutcome, DeviceRequest, SeatId};

/// The most requests that wait for the model: one for each connection there may be.
pub(super) const MOST_REQUESTS: usize = super::limits::MOST_CONNECTIONS;

/// The requests that wait, and who waits for their outcome.
#[derive(Debug, Default)]
pub(super) struct Inbox {
    last: u64,
    requests: VecDeque<PhonesIntent>,
    waiting: BTreeMap<RequestId, oneshot::Sender<DeviceOutcome>>,
    /// When each seat was last heard of: one line each, however often it asks.
    heard: BTreeMap<SeatId, Duration>,
    disturbed: bool,
}

impl Inbox {
    /// Puts a request in; none where there is no room.
    pub fn put(&mut self, now: Duration, request: DeviceRequest) -> Option<oneshot::Receiver<DeviceOutcome>> {
        // Whoever hung up before the model answered waits no more.
        if self.waiting.len() >= MOST_REQUESTS {
            self.waiting.retain(|_, sender| !sender.is_closed());
        }
        if self.requests.len() >= MOST_REQUESTS || self.waiting.len() >= MOST_REQUESTS {
            return None;
        }
        self.last += 1;
        let id = RequestId(self.last);
        let (sender, outcome) = oneshot::channel();
        self.waiting.insert(id, sender);
        self.requests.push_back(PhonesIntent::Request { id, now, request });
        Some(outcome)
    }

    /// Notes that a seat was heard of.
    pub fn heard(&mut self, seat: SeatId, now: Duration) {
        self.heard.insert(seat, now);
    }

    /// Notes that somebody disturbs.
    pub fn disturbed(&mut self) {
        self.disturbed = true;
    }

    /// Takes everything out, for the model: who was heard of first, so that nobody who is here loses her seat.
    pub fn take(&mut self) -> Vec<PhonesIntent> {
        let heard: Vec<_> = std::mem::take(&mut self.heard).into_iter().collect();
        let heard = (!heard.is_empty()).then_some(PhonesIntent::Heard(heard));
        let disturbed = std::mem::take(&mut self.disturbed).then_some(PhonesIntent::Disturbed);
        heard.into_iter().chain(disturbed).chain(self.requests.drain(..)).collect()
    }

    /// Tells whoever waits for it what became of a request.
    pub fn answer(&mut self, id: RequestId, outcome: DeviceOutcome) {
        if let Some(waits) = self.waiting.remove(&id) {
            // Hung up meanwhile: nobody wants to know.
            let _ = waits.send(outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{DeviceReply, Participants};

    const JOIN: DeviceRequest = DeviceRequest::Join { goes_round: false, phone: None };

    #[test]
    fn a_full_inbox_takes_no_more_until_the_model_has_emptied_it() {
        let mut inbox = Inbox::default();
        let waits: Vec<_> = (0..MOST_REQUESTS).map(|_| inbox.put(Duration::ZERO, JOIN).unwrap()).collect();
        assert!(inbox.put(Duration::ZERO, JOIN).is_none());
        drop(waits);
        assert!(inbox.put(Duration::ZERO, JOIN).is_none(), "who hung up has asked all the same");
        assert_eq!(inbox.take().len(), MOST_REQUESTS);
        assert!(inbox.put(Duration::ZERO, JOIN).is_some());
    }

    #[test]
    fn an_outcome_reaches_the_request_it_belongs_to() {
        let mut inbox = Inbox::default();
        let (mut first, mut second) =
            (inbox.put(Duration::ZERO, JOIN).unwrap(), inbox.put(Duration::ZERO, JOIN).unwrap());
        inbox.answer(RequestId(2), Ok(DeviceReply::Done));
        assert_eq!(second.try_recv(), Ok(Ok(DeviceReply::Done)));
        assert!(first.try_recv().is_err());
    }

    #[test]
    fn who_is_heard_of_often_takes_one_line_and_comes_before_the_requests() {
        let seat = Participants::new(1, 1).join(Duration::ZERO, false).unwrap();
        let mut inbox = Inbox::default();
        let _waits = inbox.put(Duration::ZERO, JOIN);
        for second in 0..50 {
            inbox.heard(seat, Duration::from_secs(second));
            inbox.disturbed();
        }
        let taken = inbox.take();
        assert_eq!(taken[..2], [PhonesIntent::Heard(vec![(seat, Duration::from_secs(49))]), PhonesIntent::Disturbed]);
        assert_eq!((taken.len(), inbox.take().len()), (3, 0));
    }
}
