//! The page that the girls' phones open: a small server on the counsellor's machine, for a network without internet. No
//! app, no account, no name. It translates between a browser and the model, which knows all the rules: requests go there
//! as [`PhonesIntent`]s, outcomes and a [`DevicesSnapshot`] come back, and no lock is shared. And it keeps strangers out:
//!
//! - a code on the big screen lets in (`code.rs`), a token by chance keeps the seat (`guests.rs`);
//! - whoever floods, guesses or stalls is stopped, the others go on (`limits.rs`, `inbox.rs`, `serve.rs`, `write_timeout.rs`);
//! - no answer tells what anybody picked: the same bytes go out whatever came in (`dto.rs`, `answers.rs`);
//! - nothing is fetched from elsewhere and nothing is kept in the browser (`guard.rs`, `page.rs`).

mod addresses;
mod answers;
mod code;
mod dto;
mod edition;
mod guard;
mod guests;
mod inbox;
mod limits;
mod offer;
mod page;
mod refusal;
mod serve;
mod spoken;
mod state;
mod write_timeout;

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use qrcode::QrCode;
use tokio::sync::oneshot;

pub use addresses::{Address, Network, addresses};
pub use edition::Read;
pub use offer::Offer;
pub use spoken::Spoken;

use crate::app::{PhonesIntent, RequestId};
use crate::session::{DeviceOutcome, DevicesSnapshot};
use code::Code;
use state::House;

/// Why there is no page for phones.
#[derive(Debug, thiserror::Error)]
pub enum PhonesError {
    /// Another program, or another session, uses the port.
    #[error("another program uses {0}; choose another port, or close that program")]
    Taken(SocketAddr),
    /// The machine has no such address (any more): the cable came out, the network is another one.
    #[error("this machine is not reached under {0}; look which network it is on")]
    NotHere(SocketAddr),
    /// Under every address at once: whoever could reach it by another name would not be refused.
    #[error("one address must be chosen, not all of them")]
    Everywhere,
    /// The system refuses.
    #[error("the system does not let phones in")]
    System(#[from] io::Error),
}

/// The page for phones, as long as this lives: dropped, it is gone at once and the port is free.
pub struct Phones {
    at: SocketAddr,
    house: Arc<House>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Phones {
    /// Opens the page at one address of this machine; port 0 is any that is free. `snapshot` is what phones see first. `wake` is
    /// called from the server's thread, once in a frame at most, when there is something to [`take`](Self::take). It must
    /// not wait for anything.
    ///
    /// # Errors
    /// Where the address cannot be used.
    pub fn open(
        at: SocketAddr,
        snapshot: DevicesSnapshot,
        offer: Offer,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Result<Self, PhonesError> {
        if at.ip().is_unspecified() {
            return Err(PhonesError::Everywhere);
        }
        let listener = TcpListener::bind(at).map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => PhonesError::Taken(at),
            io::ErrorKind::AddrNotAvailable => PhonesError::NotHere(at),
            _ => error.into(),
        })?;
        listener.set_nonblocking(true)?;
        let at = listener.local_addr()?;
        let house = Arc::new(House::new(at, snapshot, offer, Code::new().map_err(io::Error::other)?));
        let (stop, stopped) = oneshot::channel();
        let thread = serve::start(listener, Arc::clone(&house), wake, stopped)?;
        Ok(Self { at, house, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.at
    }

    /// What can be typed into a browser: `http://192.168.0.5:7080/`.
    pub fn url(&self) -> String {
        format!("http://{}/", self.house.host)
    }

    /// The code that lets in, as it is shown: `123 456`.
    pub fn code(&self) -> String {
        self.house.code().to_string()
    }

    /// Where a scan leads: address and code in one. What stands after `#` is never sent anywhere.
    pub fn join_url(&self) -> String {
        format!("{}#{}", self.url(), self.house.code().plain())
    }

    /// What is scanned for that, as SVG with its margin; empty where there is none.
    pub fn qr_svg(&self) -> String {
        to_scan(&self.join_url())
    }

    /// Another code. Who is in stays in; the old one lets nobody in any more.
    ///
    /// # Errors
    /// Where the system gives no chance. The old code goes on then.
    pub fn new_code(&self) -> Result<(), PhonesError> {
        let mut code = Code::new().map_err(io::Error::other)?;
        let mut held = self.house.code();
        while held.is(&code.plain()) {
            code = Code::new().map_err(io::Error::other)?;
        }
        *held = code;
        Ok(())
    }

    /// Takes out what phones asked since the last time, for the model.
    pub fn take(&self) -> Vec<PhonesIntent> {
        self.house.inbox().take()
    }

    /// Gives phones another snapshot to see: every phone that waits is told when it has something else to show. After the
    /// end of a session the page stays open for some seconds more, so that every phone can say good-bye.
    pub fn tell(&self, snapshot: DevicesSnapshot) {
        self.house.snapshot.send_if_modified(|seen| {
            let changed = seen.version() != snapshot.version();
            *seen = Arc::new(snapshot);
            changed
        });
    }

    /// Says and shows something else from now on: phones have it with the next that they ask.
    pub fn offer(&self, offer: Offer) {
        self.house.replace_offer(offer);
    }

    /// Tells a phone what became of its request, after the snapshot that follows from it was [told](Self::tell).
    pub fn answer(&self, id: RequestId, outcome: DeviceOutcome) {
        self.house.inbox().answer(id, outcome);
    }

    /// The time since it opened: the `now` of what phones ask.
    pub fn now(&self) -> Duration {
        self.house.now()
    }
}

/// A text as a picture to scan, as SVG with its margin; empty where it is too long for that.
pub fn to_scan(text: &str) -> String {
    QrCode::new(text).map(|code| code.render::<qrcode::render::svg::Color<'_>>().build()).unwrap_or_default()
}

impl Drop for Phones {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // A thread that broke off is over as well.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Phones {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phones").field("at", &self.at).finish_non_exhaustive()
    }
}
