//! When to kill something: at moments spread over as long as it takes on this machine at this time.

use std::time::Duration;

/// How long something takes: the mean of late.
pub struct Lately(pub Duration);

impl Lately {
    /// It has taken so long once more.
    pub fn took(&mut self, time: Duration) {
        self.0 = (self.0 * 7 + time) / 8;
    }

    /// A moment in it, or soon after.
    pub fn moment(&self, rng: &mut fastrand::Rng) -> Duration {
        self.0.mul_f64(rng.f64() * 1.3)
    }
}
