//! How much one address may ask of the counsellor's machine, and when it is somebody who disturbs. The time comes in, so
//! that a test need not wait.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;
use std::time::Duration;

/// The most connections at a time.
pub(super) const MOST_CONNECTIONS: usize = 1024;
/// The most of one address. A house may stand behind one, thirty phones with a few connections each.
pub(super) const MOST_OF_ONE: usize = 160;
/// The most addresses that are remembered.
pub(super) const MOST_ADDRESSES: usize = 4096;
/// The requests of one address that may come at once, and how many more each second.
const BURST: f64 = 400.0;
const PER_SECOND: f64 = 100.0;
/// Wrong codes of one address, and of all, within a [`WINDOW`]: then nobody (there) may try until some time has passed.
const WRONG_OF_ONE: usize = 5;
const WRONG_OF_ALL: usize = 40;
/// From this many offences of one address within a [`WINDOW`] on it is no mistake.
const OFFENCES: usize = 5;
const WINDOW: Duration = Duration::from_mins(1);

/// Come back after this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wait(pub Duration);

/// What somebody did that no page of ours does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offence {
    /// It happens to everybody once: a wrong code, a token of yesterday, another name for this machine.
    Slip,
    /// It happens to nobody by mistake: a flood, a huge body.
    Attack,
}

/// What happened within the last minute, the oldest first.
#[derive(Debug, Default)]
struct Lately(VecDeque<Duration>);

impl Lately {
    /// Notes one; no more than `most` are kept.
    fn note(&mut self, now: Duration, most: usize) {
        self.forget(now);
        self.0.push_back(now);
        while self.0.len() > most {
            self.0.pop_front();
        }
    }

    fn count(&mut self, now: Duration) -> usize {
        self.forget(now);
        self.0.len()
    }

    /// How long until the oldest is forgotten.
    fn wait(&self, now: Duration) -> Wait {
        Wait(self.0.front().map_or(WINDOW, |oldest| (*oldest + WINDOW).saturating_sub(now)))
    }

    fn forget(&mut self, now: Duration) {
        while self.0.front().is_some_and(|oldest| now.saturating_sub(*oldest) >= WINDOW) {
            self.0.pop_front();
        }
    }
}

#[derive(Debug)]
struct Caller {
    connections: usize,
    /// How many requests it may make at this moment.
    left: f64,
    filled: Duration,
    wrong: Lately,
    offences: Lately,
}

/// All addresses.
#[derive(Debug, Default)]
pub(super) struct Limits {
    callers: BTreeMap<IpAddr, Caller>,
    connections: usize,
    wrong: Lately,
}

impl Limits {
    /// Whether `from` may open one more connection. It counts until [`disconnect`](Self::disconnect).
    pub fn connect(&mut self, from: IpAddr, now: Duration) -> bool {
        let all = self.connections;
        let caller = self.caller(from, now);
        let allowed = all < MOST_CONNECTIONS && caller.connections < MOST_OF_ONE;
        if allowed {
            caller.connections += 1;
            self.connections += 1;
        }
        allowed
    }

    /// A connection that was allowed is closed.
    pub fn disconnect(&mut self, from: IpAddr) {
        self.connections = self.connections.saturating_sub(1);
        if let Some(caller) = self.callers.get_mut(&from) {
            caller.connections = caller.connections.saturating_sub(1);
        }
    }

    /// Whether `from` may ask one more thing now.
    pub fn request(&mut self, from: IpAddr, now: Duration) -> Result<(), Wait> {
        let caller = self.caller(from, now);
        let filled = now.saturating_sub(caller.filled).as_secs_f64() * PER_SECOND;
        caller.left = (caller.left + filled).min(BURST);
        caller.filled = now;
        if caller.left < 1.0 {
            return Err(Wait(Duration::from_secs(1)));
        }
        caller.left -= 1.0;
        Ok(())
    }

    /// Whether `from` may try a code now.
    pub fn may_try(&mut self, from: IpAddr, now: Duration) -> Result<(), Wait> {
        if self.wrong.count(now) >= WRONG_OF_ALL {
            return Err(self.wrong.wait(now));
        }
        let caller = self.caller(from, now);
        if caller.wrong.count(now) >= WRONG_OF_ONE { Err(caller.wrong.wait(now)) } else { Ok(()) }
    }

    /// `from` tried a code that was wrong. Gives whether that is no mistake any more.
    pub fn wrong_code(&mut self, from: IpAddr, now: Duration) -> bool {
        self.wrong.note(now, WRONG_OF_ALL);
        self.caller(from, now).wrong.note(now, WRONG_OF_ONE);
        let everywhere = self.wrong.count(now) >= WRONG_OF_ALL;
        self.offence(from, Offence::Slip, now) || everywhere
    }

    /// `from` did what no page of ours does. Gives whether that is no mistake any more.
    pub fn offence(&mut self, from: IpAddr, offence: Offence, now: Duration) -> bool {
        let caller = self.caller(from, now);
        caller.offences.note(now, OFFENCES);
        offence == Offence::Attack || caller.offences.count(now) >= OFFENCES
    }

    /// How many addresses are remembered, and how many connections are open.
    #[cfg(test)]
    pub fn counts(&self) -> (usize, usize) {
        (self.callers.len(), self.connections)
    }

    fn caller(&mut self, from: IpAddr, now: Duration) -> &mut Caller {
        if self.callers.len() >= MOST_ADDRESSES && !self.callers.contains_key(&from) {
            // There are fewer connections than addresses, so that one without is always found.
            let idle = self.callers.iter().filter(|(_, caller)| caller.connections == 0);
            let oldest = idle.min_by_key(|(_, caller)| caller.filled).map(|(address, _)| *address);
            oldest.and_then(|address| self.callers.remove(&address));
        }
        self.callers.entry(from).or_insert_with(|| Caller {
            connections: 0,
            left: BURST,
            filled: now,
            wrong: Lately::default(),
            offences: Lately::default(),
        })
    }
}

#[cfg(test)]
#[path = "limits_tests.rs"]
mod tests;
