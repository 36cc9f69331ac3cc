//! What all connections share: the server's own things, and the last snapshot that the model gave.

use std::hash::{BuildHasher as _, RandomState};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use tokio::sync::{Notify, watch};
use tokio::time::timeout;

use super::code::Code;
use super::guests::Guests;
use super::inbox::Inbox;
use super::limits::{Limits, Offence};
use super::offer::Offer;
use super::refusal::No;
use crate::session::{DeviceReply, DeviceRequest, DevicesSnapshot, PhoneMark, SeatId};

/// How long a phone waits for the model before it is told to come again.
const MODEL_TIME: Duration = Duration::from_secs(8);

/// The server's things.
pub(super) struct House {
    /// The one name under which it answers: address and port.
    pub host: String,
    /// What phones may see now; every phone that waits is woken when it changes for all.
    pub snapshot: watch::Sender<Arc<DevicesSnapshot>>,
    /// Wakes the model.
    pub desk: Notify,
    offer: Mutex<Arc<Offer>>,
    code: Mutex<Code>,
    guests: Mutex<Guests>,
    limits: Mutex<Limits>,
    inbox: Mutex<Inbox>,
    /// Under which phones are told apart, in this run only.
    phones: RandomState,
    /// This machine's own address.
    own: IpAddr,
    began: Instant,
}

impl House {
    pub fn new(at: SocketAddr, snapshot: DevicesSnapshot, offer: Offer, code: Code) -> Self {
        // Browsers leave out the port that they go to by themselves.
        let host = if at.port() == 80 { at.ip().to_string() } else { at.to_string() };
        Self {
            host,
            snapshot: watch::Sender::new(Arc::new(snapshot)),
            desk: Notify::new(),
            offer: Mutex::new(Arc::new(offer)),
            code: Mutex::new(code),
            guests: Mutex::default(),
            limits: Mutex::default(),
            inbox: Mutex::default(),
            phones: RandomState::new(),
            own: at.ip(),
            began: Instant::now(),
        }
    }

    /// Which phone asks from an address: on a network at hand each has one of its own. Pages on this very machine are
    /// nobody's phone and are not told apart.
    pub fn phone(&self, from: IpAddr) -> Option<PhoneMark> {
        (from != self.own).then(|| PhoneMark(self.phones.hash_one(from)))
    }

    /// The time since it began.
    pub fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// What may be said and shown now.
    pub fn offer(&self) -> Arc<Offer> {
        Arc::clone(&open(&self.offer))
    }

    /// Says and shows this from now on.
    pub fn replace_offer(&self, offer: Offer) {
        *open(&self.offer) = Arc::new(offer);
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

    pub fn inbox(&self) -> MutexGuard<'_, Inbox> {
        open(&self.inbox)
    }

    /// What phones may see now.
    pub fn seen(&self) -> Arc<DevicesSnapshot> {
        Arc::clone(&self.snapshot.borrow())
    }

    /// Asks the model, and waits for what becomes of it.
    pub async fn ask(&self, request: DeviceRequest) -> Result<DeviceReply, No> {
        let waits = self.inbox().put(self.now(), request).ok_or(StatusCode::SERVICE_UNAVAILABLE)?;
        self.desk.notify_one();
        match timeout(MODEL_TIME, waits).await {
            Ok(Ok(outcome)) => Ok(outcome?),
            Ok(Err(_)) | Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE.into()),
        }
    }

    /// A seat was heard of. Nobody is woken for that.
    pub fn heard(&self, seat: SeatId) {
        self.inbox().heard(seat, self.now());
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
        self.inbox().disturbed();
        self.desk.notify_one();
    }
}

/// A thread that broke off leaves the lists usable: each of their functions changes them whole.
fn open<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
