//! What all connections share.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, watch};

use super::code::Code;
use super::guests::Guests;
use super::limits::{Limits, Offence};
use super::offer::Offer;
use crate::session::SharedParticipants;

/// The server's things.
pub(super) struct House {
    /// The one name under which it answers: address and port.
    pub host: String,
    pub participants: SharedParticipants,
    pub offer: Offer,
    /// Wakes every phone that waits.
    pub changed: watch::Sender<()>,
    /// Wakes the desk.
    pub desk: Notify,
    code: Mutex<Code>,
    guests: Mutex<Guests>,
    limits: Mutex<Limits>,
    began: Instant,
}

impl House {
    pub fn new(at: SocketAddr, participants: SharedParticipants, offer: Offer, code: Code) -> Self {
        // Browsers leave out the port that they go to by themselves.
        let host = if at.port() == 80 { at.ip().to_string() } else { at.to_string() };
        Self {
            host,
            participants,
            offer,
            changed: watch::Sender::new(()),
            desk: Notify::new(),
            code: Mutex::new(code),
            guests: Mutex::default(),
            limits: Mutex::default(),
            began: Instant::now(),
        }
    }

    /// The time since it began.
    pub fn now(&self) -> Duration {
        self.began.elapsed()
    }

    pub fn code(&self) -> MutexGuard<'_, Code> {
        open(&self.code)
    }

    pub fn guests(&self) -> MutexGuard<'_, Guests> {
        open(&self.guests)
    }

    pub fn limits(&self) -> MutexGuard<'_, Limits> {
        open(&self.limits)
    }

    /// Somebody did what no page of ours does. The desk is told when it is no mistake.
    pub fn offence(&self, from: IpAddr, offence: Offence) {
        let disturbs = self.limits().offence(from, offence, self.now());
        if disturbs {
            self.disturbed();
        }
    }

    /// Tells the desk that somebody disturbs.
    pub fn disturbed(&self) {
        self.participants.lock().note_disturbance(true);
        self.desk.notify_one();
    }
}

/// A thread that broke off leaves the lists usable: each of their functions changes them whole.
fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
