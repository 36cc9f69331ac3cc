//! What a girl asks for on her pages: where to go, what to do in a mission, how the pages should look, and to be hidden.

use super::{Contrast, Sheet, Slot, WallIntent, Weather};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::{Command, Private};
use crate::pack::model::Aid;
use crate::words::{Language, Sentence};

/// What a girl asks for, or whoever is at the pages she sees.
#[derive(Clone, Debug, PartialEq)]
pub enum GirlIntent {
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
    /// On from the end of a stop, or of everything.
    GoOn,
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
    /// Let lines of a chat wait for her, or come by themselves.
    Wait(bool),
    /// Something helps her, or she does without it again.
    UseAid(Aid, bool),
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
    /// Something on her wall.
    Wall(WallIntent),
    /// Take something off her wall. It is gone.
    TakeDown(usize),
    /// Somebody looks over her shoulder: hide everything behind a puzzle.
    Cover,
    /// Slide the tile on a place of the puzzle.
    Slide(usize),
    /// Shuffle the puzzle anew.
    NewPuzzle,
    /// Show what is behind the puzzle again.
    Uncover,
    /// Have something read to her, or no more of it.
    Listen(Listen),
}

/// What is to be read to her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listen {
    /// The page in view, from its top.
    Page,
    /// What has the focus; where nothing has it, the page.
    Focus,
    /// One sentence of the page.
    Sentence(Sentence),
    /// One sentence of the page that nobody asked for: not beside a screen reader.
    Greeting(Sentence),
    /// Nothing any more.
    Stop,
}
