//! What parts of a page can be besides boxes and texts: pictures, controls, what moves and what is dragged.

use accesskit::Role;

use crate::app::{Intent, Portrait};
use crate::game::theme::Hue;
use crate::game::view::board::OnBoard;
use crate::mission::Pose;
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
    /// She from head to feet, without a ground.
    HerFigure {
        /// What she chose, with the face she wears here.
        portrait: Portrait,
        /// How she stands.
        pose: Pose,
    },
    /// A picture seen in a mirror.
    Mirrored(Box<Picture>),
    /// A portrait from the pack on a round disc.
    Face {
        /// The portrait's path.
        path: String,
        /// The disc.
        disc: Hue,
    },
}

impl Picture {
    /// Whether it shows her, which is kept and told nowhere.
    pub fn is_hers(&self) -> bool {
        match self {
            Self::Herself { .. } | Self::HerFigure { .. } => true,
            Self::Mirrored(shown) => shown.is_hers(),
            Self::Pack(_)
            | Self::Icon(_)
            | Self::Place(_)
            | Self::Land(_)
            | Self::Secret(_)
            | Self::Line(..)
            | Self::Face { .. } => false,
        }
    }
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
    /// Falls into place the first time it is there, after so many others.
    Fall(u32),
    /// Swells with the breath of its step.
    Swells(Swell),
    /// Rocks to and fro the first time it is there, like somebody who waves.
    Wave,
    /// Walks to where it stands the first time it is there, along these places: shares of its parent's width and height.
    Walk(Vec<(f32, f32)>),
}

/// What a breath makes of a part. It is laid out as it is when the breath is in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swell {
    /// The share of its size that it has when the breath is out.
    pub least: f32,
    /// How much lower it lies then.
    pub sinks: f32,
    /// Its grounds when the breath is out and when it is in, where they differ.
    pub fill: Option<(Hue, Hue)>,
}

impl Swell {
    /// The share of its size that it has when the lungs are so full, 0 to 1.
    pub fn scale(&self, full: f32) -> f32 {
        self.least + (1.0 - self.least) * full
    }

    /// How much lower it lies then.
    pub fn drop(&self, full: f32) -> f32 {
        self.sinks * (1.0 - full)
    }
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
    /// A part in the arranging of a board.
    Board(OnBoard),
}
