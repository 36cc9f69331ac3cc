//! The pages there are: those that replace each other, and those laid over them.

use super::Slot;
use crate::mission::ids::{MissionId, ModuleId};

/// The page under everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Language, text size, begin.
    Start,
    /// The six stops.
    Route,
    /// The messages of one stop, with the one she has open.
    Inbox {
        /// The stop.
        module: ModuleId,
        /// The message she reads; none in a stop without messages.
        open: Option<MissionId>,
    },
    /// A mission.
    Mission,
}

/// A page laid over another; closing it leads back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Who can help now.
    Help,
    /// Language, text size, contrast, motion, sound.
    Settings,
    /// Who made this and with what.
    Credits,
    /// Her own space: portrait, nickname, the day's weather, her wall.
    Space,
    /// The portrait builder, at one of its slots.
    Mirror(Slot),
    /// One thing from her wall, large.
    Hung(usize),
    /// How to hide the game, and how to come back.
    Cover,
}
