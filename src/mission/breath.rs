//! A breath as a pure model: how full the lungs are, in seconds, held or not. It breathes by itself until she presses; from
//! then on at her own pace, with a kind lower and upper bound, and by itself again when she has rested for long.

/// A part of one breath.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breath {
    /// Air comes in.
    In,
    /// A short wait.
    Hold,
    /// Air goes out.
    Out,
}

/// Who leads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It goes on by itself, in the time that its author planned.
    Itself,
    /// She does: air comes in while she holds.
    Hers {
        /// Whether she holds now.
        held: bool,
    },
}

/// What came of some time that passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// This part goes on.
    GoesOn,
    /// This part is over.
    Over,
    /// She has rested for long: it goes on by itself from here.
    GivenBack,
}

/// The least that a part takes at her own pace, as a share of its planned time: nobody is out of breath.
pub const LEAST: f32 = 0.5;
/// The most that she holds, as a share of its planned time: then the air goes out all the same.
pub const MOST: f32 = 2.0;
/// How many seconds she may rest before it breathes by itself again.
pub const REST: f32 = 8.0;

/// The lungs, from one part of a breath to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lungs {
    full: f32,
    took: f32,
    rested: f32,
    /// Whether she still holds from a breath before: the next one begins with a new press.
    holds_on: bool,
}

impl Lungs {
    /// How full they are, 0 to 1.
    pub fn full(&self) -> f32 {
        self.full
    }

    /// Whether this part goes on already: before a breath at her own pace it waits for her.
    pub fn has_begun(&self) -> bool {
        self.took > 0.0
    }

    /// Begins the next part: the air stays what it is.
    pub fn turn(&mut self) {
        (self.took, self.rested) = (0.0, 0.0);
    }

    /// Lets time pass in a part that is planned for `planned` seconds. However much passed, at most this one part is over:
    /// what a sleeping computer missed is not made up for.
    pub fn pass(&mut self, part: Breath, planned: u32, seconds: f32, lead: Lead) -> Passed {
        let lasts = planned.max(1) as f32;
        let seconds = seconds.clamp(0.0, lasts);
        let held = lead == Lead::Hers { held: true };
        self.holds_on &= held;
        let begins = part == Breath::In && self.took == 0.0;
        if matches!(lead, Lead::Hers { .. }) && begins && (!held || self.holds_on) {
            self.rested += seconds;
            return if self.rested < REST { Passed::GoesOn } else { Passed::GivenBack };
        }
        self.took += seconds;
        self.full = match part {
            Breath::In => (self.full + seconds / lasts).min(1.0),
            Breath::Hold => self.full,
            Breath::Out => (self.full - seconds / lasts).max(0.0),
        };
        let least = self.took >= lasts * LEAST;
        let over = match (lead, part) {
            (Lead::Itself, _) => self.took >= lasts,
            (Lead::Hers { .. }, Breath::In) => {
                self.holds_on = held;
                (!held && least) || self.took >= lasts * MOST
            }
            (Lead::Hers { .. }, Breath::Hold) => !held || self.took >= lasts,
            (Lead::Hers { .. }, Breath::Out) => least && (self.full <= 0.0 || (held && !self.holds_on)),
        };
        if over { Passed::Over } else { Passed::GoesOn }
    }
}

#[cfg(test)]
#[path = "breath_tests.rs"]
mod tests;
