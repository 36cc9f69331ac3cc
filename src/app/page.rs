//! The pages there are: those that replace each other, and those laid over them.

use super::Slot;
use crate::mission::ids::{MissionId, ModuleId};

/// The page under everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Language, text size, begin.
    Start,
    /// Who plays: a profile, a new one, a guest.
    Door,
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
    /// The counsellor's desk, before and after a session.
    Desk,
    /// A session: what the group sees, and the desk beside it.
    Session,
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
    /// What a profile is, and what is lost when its pictures are forgotten, before she chooses them.
    Promise,
    /// The pictures of a secret.
    Keypad,
    /// What the game remembers of her, and the ways to make it forget.
    Remembers,
    /// Whether everything of hers shall really go.
    ForgetMe,
    /// The counsellor's passphrase.
    StaffDoor,
    /// What a counsellor sets for the house.
    Staff,
    /// The recovery sheet of the house.
    Recovery,
    /// How to hide the game, and how to come back.
    Cover,
}
