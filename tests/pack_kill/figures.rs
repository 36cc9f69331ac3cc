//! What the kills met.

use std::fmt;

/// How often what was found after a kill.
#[derive(Clone, Copy, Default)]
pub struct Figures {
    /// All was as before.
    pub old: u64,
    /// All was as it should become, and nobody had said so yet.
    pub new: u64,
    /// The same, and it had been said.
    pub said: u64,
    /// Of all: half a version lay aside.
    pub half: u64,
    /// Of all: a version had its place and was not in use yet.
    pub placed: u64,
    /// Of all: a version was half taken away.
    pub going: u64,
}

impl Figures {
    /// There were so many, and they did not all fall into the same moment: such would prove little.
    pub fn assert_right(&self, kills: u64) {
        assert_eq!(self.old + self.new + self.said, kills);
        assert!(self.old > 0 && self.said > 0 && self.half > 0, "{self}");
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { old, new, said, half, placed, going } = self;
        write!(
            f,
            "{} kills: {old} left the old state, {} the new one ({said} of them after it was said); {half} beside half a \
             version that lay aside, {placed} with a version in its place that was not in use yet, {going} with one half \
             taken away",
            old + new + said,
            new + said
        )
    }
}
