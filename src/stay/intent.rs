//! What can be asked of the game, and what comes of it. Both are closed: the compiler lists every place that a new one
//! must visit.

use jiff::civil::Date;

use super::{Answer, AtDoor, AtRoom, AtStaffDoor, Contrast, Request, Sheet, Slot, Weather};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::{Command, Outcome, Private};
use crate::words::Language;

/// What somebody asks of the game, from a button, a key, a screen reader or a clock.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Leave the start page.
    Begin,
    /// Show the route.
    ShowRoute,
    /// Open a stop.
    OpenModule(ModuleId),
    /// Open a message of the stop.
    OpenMessage(MissionId),
    /// Play the message that is open, or any other.
    Play(MissionId),
    /// Put the open message away for another day without playing it.
    NotToday(MissionId),
    /// Something in the mission.
    Run(Command),
    /// Lay a page over this one.
    Open(Sheet),
    /// One page back: closes a sheet, a message, a mission (which it pauses first).
    Back,
    /// Next girl: everything of the one who played is forgotten.
    Leave,
    /// Speak another language, at once and on every page.
    Speak(Language),
    /// Larger or smaller text, in percent.
    TextSize(u16),
    /// Other colours.
    Contrast(Contrast),
    /// Hold pictures still.
    ReduceMotion(bool),
    /// Sounds on or off.
    Sound(bool),
    /// Another choice in a slot of her portrait.
    Wear(Slot, u8),
    /// A portrait by chance.
    Shuffle,
    /// Her nickname, as it stands now.
    Nickname(Private),
    /// How the day feels; the same again takes it back.
    Feel(Weather),
    /// Take something off her wall. It is gone.
    TakeDown(usize),
    /// Something at the door, or about what is kept.
    AtDoor(AtDoor),
    /// Something at the counsellor's door.
    AtStaffDoor(AtStaffDoor),
    /// Something about a session, at the desk or in the room.
    AtRoom(AtRoom),
    /// What the world outside answered.
    Answered(Answer),
    /// Nobody has touched anything for the idle time of the house.
    Idle,
    /// It is this day now.
    Today(Date),
    /// Somebody looks over her shoulder: hide everything behind a puzzle.
    Cover,
    /// Slide the tile on a place of the puzzle.
    Slide(usize),
    /// Shuffle the puzzle anew.
    NewPuzzle,
    /// Show what is behind the puzzle again.
    Uncover,
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
    /// The look or the language changed.
    Restyled,
    /// Something in her space changed.
    SpaceChanged,
    /// A picture was tapped, or the keypad says something else.
    KeyTapped,
    /// Something about the house or the files is known now.
    Told,
    /// Something to ask of the world outside.
    Asked(Request),
    /// A girl has left; nothing of hers is in the stay any more.
    Left,
    /// A session is over; nothing that was answered or written in it is in the stay any more.
    SessionOver,
    /// A day has passed, and there may be messages.
    DayCame,
    /// Everything is hidden behind a puzzle.
    Covered,
    /// What was hidden is in view again.
    Uncovered,
    /// Tiles of the puzzle have moved.
    Slid,
}
