//! What time it is, by two clocks: one that no setting of the date moves, and the calendar's, which runs on while the
//! computer sleeps. Tests make the time up.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use jiff::Timestamp;

/// A moment in time, as the monotonic clock and the calendar tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// By the clock that only runs forward, and stands still while the computer sleeps.
    pub steady: Instant,
    /// By the calendar, which somebody may set.
    pub calendar: Timestamp,
}

impl Moment {
    /// The present moment, as the system tells it.
    pub fn now() -> Self {
        Self { steady: Instant::now(), calendar: Timestamp::now() }
    }

    /// The time from an earlier moment to this one, by the clock that ran longer.
    pub fn since(self, earlier: Self) -> Duration {
        let calendar = Duration::try_from(self.calendar.duration_since(earlier.calendar)).unwrap_or_default();
        self.steady.saturating_duration_since(earlier.steady).max(calendar)
    }
}

/// The source of the present moment: the system, or a time that a test makes up.
#[derive(Resource, Clone)]
pub struct Clock(Arc<dyn Fn() -> Moment + Send + Sync>);

impl Clock {
    /// A clock that shows whatever this says.
    pub fn new(now: impl Fn() -> Moment + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        (self.0)()
    }
}

/// The system's clocks.
impl Default for Clock {
    fn default() -> Self {
        Self::new(Moment::now)
    }
}
