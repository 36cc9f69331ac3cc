//! What parts of a page can be besides boxes and texts: pictures, controls, what moves and what is dragged.

use accesskit::Role;

use crate::app::{Intent, Portrait};
use crate::game::theme::Hue;
use crate::mission::ids::Key;
use crate::words::Said;

/// A picture file, by its path below the pack or the interface.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// From the pack.
    Pack(String),
    /// From the interface, as it is.
    Icon(&'static str),
    /// Something of the route's landscape, by its path below the interface.
    Place(String),
    /// A whole landscape, which covers its box and is cut off at the sides and on top.
    Land(String),
    /// One of the pictures that secrets are made of, by its place among them.
    Secret(usize),
    /// From the interface's line icons, in a colour.
    Line(&'static str, Hue),
    /// The portrait she made, on a round disc.
    Herself {
        /// What she chose.
        portrait: Portrait,
        /// The disc.
        disc: Hue,
    },
    /// A portrait from the pack on a round disc.
    Face {
        /// The portrait's path.
        path: String,
        /// The disc.
        disc: Hue,
    },
}

/// What a control does.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// What it asks for; nothing for one that cannot be used now.
    pub intent: Option<Intent>,
    /// What it is to a screen reader.
    pub role: Role,
    /// What it is called, where its own text does not say it.
    pub label: Option<Said>,
    /// Whether it is switched on, for switches and choices.
    pub checked: Option<bool>,
}

/// What a screen reader says of something that is no control.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub label: Option<Said>,
    /// Whether it is read out when it changes.
    pub live: bool,
    /// How far something has come, of how much.
    pub progress: Option<(usize, usize)>,
}

/// How a part moves; all of it is left out under reduced motion.
#[derive(Clone, Debug, PartialEq)]
pub enum Motion {
    /// Swells into place the first time it is there, after so many others.
    Appear(u32),
    /// Breathes between two sizes for so many seconds.
    Breathe {
        /// From this share of its size.
        from: f32,
        /// To this one.
        to: f32,
        /// In so many seconds.
        seconds: u32,
    },
    /// Walks to where it stands the first time it is there, along these places: shares of its parent's width and height.
    Walk(Vec<(f32, f32)>),
}

/// What a part does under a hand for a moment, by itself: nothing is kept of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// Shakes: this does not go now.
    Shake,
    /// Hops.
    Hop,
    /// Turns round once.
    Spin,
}

/// A part in a game of cards and boxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drag {
    /// A card to drag.
    Card(Key),
    /// A box to drop it in.
    Into(Key),
    /// A card that takes others too.
    CardInto {
        /// What it is when it is dragged.
        card: Key,
        /// What it is when something is dropped on it.
        into: Key,
    },
}
