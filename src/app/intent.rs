//! What can be asked of the game, by who asks, and what comes of it. All of them are closed: the compiler lists every
//! place that a new one must visit.

use jiff::civil::{Date, Time};

use super::{DeskIntent, Effect, GirlIntent, PhonesIntent, ProfileIntent, Reply, SessionIntent, StaffIntent, Wishes};
use crate::mission::Outcome;
use crate::pack::Content;

/// What somebody asks of the game, from a button, a key, a screen reader or a clock.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// A girl, on her pages.
    Girl(GirlIntent),
    /// Something at the door of the profiles, or about what is kept.
    Profile(ProfileIntent),
    /// Something at the counsellor's door.
    Staff(StaffIntent),
    /// A counsellor, on what lies on her desk.
    Desk(DeskIntent),
    /// Something about a session, at the desk or in the room.
    Session(SessionIntent),
    /// A phone of the group, or the page that serves them.
    Phones(PhonesIntent),
    /// The program itself: a clock, or a reply from the world outside.
    System(SystemIntent),
}

/// What the program itself tells: nobody asked for it.
#[derive(Clone, Debug, PartialEq)]
pub enum SystemIntent {
    /// What the world outside answered.
    Reply(Reply),
    /// Nobody has touched anything for the idle time of the house.
    Idle,
    /// The idle time of the house is nearly over, or somebody is there again.
    Unattended(bool),
    /// It is this day now.
    Today(Date),
    /// It is this time of the day now, to the minute.
    Clock(Time),
    /// The stage of a session has a screen of its own now, or not any more.
    Projected(bool),
    /// Other content is played from now on.
    ContentChanged(Content),
    /// A pack file was opened with the program.
    PackOpened(String),
    /// What the desktop was told about how things should look.
    Wishes(Wishes),
    /// The system has a voice for the language that is spoken, or has none any more.
    Voiced(bool),
}

/// What came of an intent: events for the stage, and effects for the world outside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Applied {
    /// What happened, in order.
    pub events: Vec<Event>,
    /// What is to be done outside, in order.
    pub effects: Vec<Effect>,
}

/// What came of an intent, for the stage to sound, animate or announce.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Another page, or another message, is in view.
    Turned,
    /// The help page opened.
    HelpOpened,
    /// Something in the mission.
    Ran(Outcome),
    /// The last message of a stop is played.
    StopFinished,
    /// The look or the language changed.
    Restyled,
    /// Something in her space changed.
    SpaceChanged,
    /// A picture was tapped, or the keypad says something else.
    KeyTapped,
    /// Something about the house or the files is known now.
    Changed,
    /// A girl has left; nothing of hers is in the model any more.
    Left,
    /// A session is over; nothing that was answered or written in it is in the model any more.
    SessionOver,
    /// Other content is played; its words are others, too.
    ContentChanged,
    /// A day has passed, and there may be messages.
    DayCame,
    /// Everything is hidden behind a puzzle.
    Covered,
    /// What was hidden is in view again.
    Uncovered,
    /// Tiles of the puzzle have moved.
    Slid,
}

impl From<SessionIntent> for Intent {
    fn from(intent: SessionIntent) -> Self {
        Self::Session(intent)
    }
}
