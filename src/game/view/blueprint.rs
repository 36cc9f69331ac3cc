//! What the nodes of a page hold, as plain values: a tree of elements is worked out into a tree of blueprints, with every
//! colour, size and word resolved. `reconcile` compares two of them and `spawn` writes what differs into the engine.

mod planner;
mod spoken;

use accesskit::Node as Spoken;
use bevy::prelude::*;
use bevy::text::LineHeight;

pub use planner::Planner;
pub use spoken::plain;

use super::board::OnBoard;
use super::element::{Field, Motion, Reaction, Writes};
use super::skin::{Lines, Painted, Pictured};
use crate::app::Intent;
use crate::game::theme::Style;
use crate::mission::ids::Key;
use crate::words::Sentence;

/// One node as a value, with the nodes inside.
#[derive(Clone, Debug, PartialEq)]
pub struct Blueprint {
    /// Its identity among its siblings.
    pub key: Option<String>,
    /// What cannot change without becoming another node.
    pub shape: Shape,
    /// What can change in place.
    pub parts: Parts,
    /// Whether a screen reader reads it out when it comes or changes.
    pub live: bool,
    /// The nodes inside.
    pub children: Vec<Blueprint>,
}

impl Blueprint {
    /// The same to look at, and nothing more: it can be neither touched, reached nor heard, and it does not move.
    pub fn only_seen(self) -> Self {
        let Self { key, shape, parts, children, .. } = self;
        let kind = match shape.kind {
            Kind::Root | Kind::Page | Kind::Field(_) => Kind::Box,
            kind @ (Kind::Box
            | Kind::Around
            | Kind::Area
            | Kind::Thumb
            | Kind::Text(_)
            | Kind::Picture
            | Kind::Drawing
            | Kind::Dots
            | Kind::Dot) => kind,
        };
        let Parts { node, painted, ground, shows, keeps_end, .. } = parts;
        let shows = if matches!(shows, Shows::Field { .. }) { Shows::Nothing } else { shows };
        let parts = Parts { painted, ground, shows, keeps_end, ignores_pointers: true, ..Parts::of(node) };
        let shape = Shape { kind, is_control: false, asks: None, ..shape };
        let children = children.into_iter().map(Self::only_seen).collect();
        Self { key, shape, parts, live: false, children }
    }
}

/// What a node is: a node of another shape is another node.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it holds.
    pub kind: Kind,
    /// Whether it is a control.
    pub is_control: bool,
    /// Whether the engine cuts off what does not fit; a node that stops cutting keeps its old edges (Bevy 0.19).
    pub overflow: Overflow,
    /// What a control without a key asks for: it has nothing else to be known by.
    pub asks: Option<Box<Intent>>,
}

/// What kind of thing a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What Tab goes through: the page.
    Root,
    /// The page with everything on it.
    Page,
    /// Only children.
    Box,
    /// The place of a scroll area, with its thumb.
    Around,
    /// What scrolls.
    Area,
    /// The thumb of a scroll area.
    Thumb,
    /// A text.
    Text(Style),
    /// A picture file.
    Picture,
    /// Lines drawn to fit.
    Drawing,
    /// A place to write, by whose words it holds.
    Field(Writes),
    /// Somebody types.
    Dots,
    /// One of the dots.
    Dot,
}

/// The components of a node, as values that can be compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    /// What tests and the staff log call it.
    pub name: Option<String>,
    /// Its layout.
    pub node: Box<Node>,
    /// How it is painted, with the states of a control.
    pub painted: Option<Painted>,
    /// A ground that never changes its look.
    pub ground: Option<Color>,
    /// What a screen reader knows of it.
    pub spoken: Option<Spoken>,
    /// Which sentence it says, whatever the language.
    pub says: Option<Sentence>,
    /// Whether pointers go through it.
    pub ignores_pointers: bool,
    /// What it shows.
    pub shows: Shows,
    /// What a control asks for.
    pub asks: Option<Box<Intent>>,
    /// What a tap on it asks for.
    pub tap: Option<Box<Intent>>,
    /// What it asks for when held.
    pub held: Option<Box<Intent>>,
    /// The card it is.
    pub card: Option<Key>,
    /// The box it is.
    pub into: Option<Key>,
    /// What it is to a hand that works on a board.
    pub board: Option<OnBoard>,
    /// Whether it shows its end when it grows.
    pub keeps_end: bool,
    /// Whether it is scrolled to when it is new.
    pub reveals: bool,
    /// Whether it is being read out.
    pub is_read: bool,
    /// How it moves.
    pub motion: Option<Motion>,
    /// What it does under a hand by itself.
    pub reacts: Option<Reaction>,
    /// Which of the dots it is.
    pub dances: Option<usize>,
}

/// What a node shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shows {
    /// Nothing of its own.
    #[default]
    Nothing,
    /// A text.
    Text {
        /// The words.
        words: String,
        /// How it is set.
        set: TextSet,
        /// Where its lines stand.
        justify: Justify,
    },
    /// A picture file.
    Picture(Pictured),
    /// Lines.
    Lines(Lines),
    /// A place to write.
    Field {
        /// What it is.
        field: Box<Field>,
        /// How it is set.
        set: TextSet,
        /// The cursor's colour.
        cursor: Color,
    },
}

/// How a text is set.
#[derive(Clone, Debug, PartialEq)]
pub struct TextSet {
    /// Family, size, weight.
    pub font: TextFont,
    /// Colour.
    pub color: Color,
    /// Distance of lines.
    pub line: LineHeight,
}

impl Parts {
    /// A node of which nothing but its layout is known yet.
    fn of(node: Box<Node>) -> Self {
        Self {
            name: None,
            node,
            painted: None,
            ground: None,
            spoken: None,
            says: None,
            ignores_pointers: false,
            shows: Shows::Nothing,
            asks: None,
            tap: None,
            held: None,
            card: None,
            into: None,
            board: None,
            keeps_end: false,
            reveals: false,
            is_read: false,
            motion: None,
            reacts: None,
            dances: None,
        }
    }
}

impl Shape {
    fn of(kind: Kind) -> Self {
        Self { kind, is_control: false, overflow: Overflow::DEFAULT, asks: None }
    }
}
