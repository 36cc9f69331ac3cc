//! The alarm that wakes the window when something is due. The window itself sleeps for as long as nobody touches it; a
//! thread waits in its place, and looks at the clocks a few times on the way without having anything drawn, so that a
//! night with the lid closed is noticed.

use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use bevy::prelude::*;

use super::clock::{Clock, Moment};

/// The longest time between two looks at the clocks: a sleep of the computer may delay the alarm by so much.
const LOOK: Duration = Duration::from_secs(15);

/// A timer that wakes the event loop once, at its deadline.
#[derive(Resource, Clone, Default)]
pub struct Alarm(Arc<Shared>);

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    due: Option<Due>,
    over: bool,
}

/// A deadline: so long after a moment.
#[derive(Clone, Copy)]
struct Due {
    from: Moment,
    after: Duration,
}

impl Due {
    fn left(self, now: Moment) -> Duration {
        self.after.saturating_sub(now.since(self.from))
    }
}

impl Alarm {
    /// Starts the thread that waits; `wake` is called from it.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(clock: Clock, wake: impl Fn() + Send + 'static) -> io::Result<Waiting> {
        let alarm = Self::default();
        let waits = alarm.clone();
        thread::Builder::new().name("alarm".to_owned()).spawn(move || waits.wait(&clock, wake))?;
        Ok(Waiting(alarm))
    }

    /// Sets the deadline, in place of any other. Moving it back wakes nothing, not even the thread: that happens with
    /// every move of a mouse.
    pub fn set(&self, now: Moment, after: Duration) {
        let mut state = self.state();
        let sooner = state.due.is_none_or(|due| after < due.left(now));
        state.due = Some(Due { from: now, after });
        drop(state);
        if sooner {
            self.0.changed.notify_all();
        }
    }

    /// Whether the deadline has passed; it is told once.
    pub fn rings(&self, now: Moment) -> bool {
        self.state().due.take_if(|due| due.left(now).is_zero()).is_some()
    }

    fn wait(&self, clock: &Clock, wake: impl Fn()) {
        loop {
            if self.rings(clock.now()) {
                wake();
            }
            let state = self.state();
            if state.over {
                return;
            }
            let left = state.due.map_or(LOOK, |due| due.left(clock.now()).min(LOOK));
            // Poisoned or not, what lies there is whole: it is only ever written in one go.
            drop(self.0.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An alarm with its thread, which ends with it.
#[derive(Resource)]
pub struct Waiting(Alarm);

impl Waiting {
    /// The alarm.
    pub fn alarm(&self) -> Alarm {
        self.0.clone()
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.state().over = true;
        self.0.0.changed.notify_all();
    }
}

#[cfg(test)]
#[path = "alarm_tests.rs"]
mod tests;
