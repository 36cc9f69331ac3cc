//! A page as plain data: boxes, texts and pictures, what they do and what a screen reader says of them. Screens build a
//! tree of [`Element`]s from the model; `reconcile` turns it into nodes. A tree is a value and holds nothing of the
//! engine but layout. What is large or seldom there lies in a box: an element is handed from function to function.

mod field;
mod make;
mod parts;
mod questions;

pub use field::{Enters, Field, Writes};
pub use make::{column, heading, picture, row, spring, text};
pub use parts::{Act, Drag, Motion, Picture, Reaction, Speech, Swell};

use accesskit::Role;
use bevy::prelude::*;

use super::drawing::Drawing;
use crate::app::Intent;
use crate::game::theme::{Hue, Style};
use crate::words::Said;

/// A part of a page.
#[must_use = "an element that is put nowhere is seen by nobody"]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its identity among the parts of its parent: by it the part is known again when the page changes, and keeps its
    /// node, the focus and the hand on it.
    pub key: Option<String>,
    /// Where and how large it is.
    pub node: Box<Node>,
    /// How it is painted.
    pub skin: Skin,
    /// What it holds besides children.
    pub content: Content,
    /// What it does.
    pub behaviour: Behaviour,
    /// What a screen reader says of it, where that is more than its text.
    pub speech: Option<Speech>,
    /// How it moves.
    pub motion: Option<Motion>,
    /// How it scrolls.
    pub placement: Placement,
    /// Whether it is being read out.
    pub is_read: bool,
    /// The parts inside.
    pub children: Vec<Element>,
}

/// What a part does when it is tapped, held or dragged.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Behaviour {
    /// What it does when tapped.
    pub act: Option<Box<Act>>,
    /// What a tap beside its controls asks for: a larger target for a control inside, unknown to keys and readers.
    pub tap: Option<Box<Intent>>,
    /// What a control asks for when it is held down; a screen reader, which cannot hold, asks for it by its click.
    pub held: Option<Box<Intent>>,
    /// Whether it can be dragged, or dropped on.
    pub drag: Option<Drag>,
    /// What it does under a hand by itself, for a moment.
    pub reacts: Option<Reaction>,
}

/// How a part scrolls, or is scrolled to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Whether what does not fit can be scrolled to.
    pub scrolls: bool,
    /// Whether a scrolled area shows its end when it grows.
    pub keeps_end: bool,
    /// Whether the page scrolls to it the first time it is there.
    pub reveals: bool,
}

/// How a box is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skin {
    /// Its ground.
    pub fill: Hue,
    /// Its outline.
    pub line: Hue,
    /// Whether the hard shadow falls below it.
    pub shadow: bool,
    /// How far it leans, in degrees.
    pub tilt: f32,
    /// How many times larger than laid out it is shown, where its middle lies at its place instead of its corner.
    pub posed: Option<f32>,
}

/// What a part holds besides children.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Content {
    /// Only children.
    #[default]
    Box,
    /// A text.
    Text {
        /// The sentence, with its key.
        text: Said,
        /// How it is set.
        style: Style,
        /// Its colour.
        hue: Hue,
        /// Whether its lines stand in the middle.
        centred: bool,
    },
    /// A picture file.
    Picture(Picture),
    /// Lines drawn to fit the box.
    Drawing(Drawing),
    /// A place to write.
    Field(Box<Field>),
    /// Three dots: somebody types.
    Dots,
}

impl Element {
    /// Names it.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Adds a part.
    pub fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a part, where there is one.
    pub fn maybe(mut self, child: Option<Self>) -> Self {
        self.children.extend(child);
        self
    }

    /// Adds parts.
    pub fn with(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// Changes its place and size.
    pub fn node(mut self, change: impl FnOnce(&mut Node)) -> Self {
        change(&mut self.node);
        self
    }

    /// Sets the distance between its parts.
    pub fn gap(self, gap: f32) -> Self {
        self.node(|node| {
            node.row_gap = px(gap);
            node.column_gap = px(gap);
        })
    }

    /// Sets the room round its parts.
    pub fn pad(self, horizontal: f32, vertical: f32) -> Self {
        self.node(|node| node.padding = UiRect::axes(px(horizontal), px(vertical)))
    }

    /// Takes what is left of its parent.
    pub fn grow(self) -> Self {
        let is_text = matches!(self.content, Content::Text { .. });
        self.node(|node| {
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.min_width = px(0);
            if is_text {
                // The layout keeps how high a text is in no width at all, and what scrolls would scroll by as much.
                node.overflow.y = OverflowAxis::Clip;
            }
        })
    }

    /// Fills its column's width and takes what is left of its height.
    pub fn takes_rest(self) -> Self {
        self.node(|node| {
            node.width = percent(100);
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.min_height = px(0);
        })
    }

    /// Is so wide. Columns are given a width in pixels: the layout takes a share with a greatest width for its full share
    /// when it wraps the texts inside. Where a part is exactly as wide as the column it is in, all that wraps beside it there
    /// is given that width, too: else the layout takes the column for as high as it is when every word has a line of its own
    /// (taffy 0.10 knows a measured column by its width alone).
    pub fn wide(self, width: f32) -> Self {
        self.node(|node| node.width = px(width))
    }

    /// Is so wide and high.
    pub fn size(self, width: f32, height: f32) -> Self {
        self.node(|node| {
            node.width = px(width);
            node.height = px(height);
        })
    }

    /// Puts its parts in the middle, both ways.
    pub fn centred(mut self) -> Self {
        if let Content::Text { centred, .. } = &mut self.content {
            *centred = true;
        }
        self.node(|node| {
            node.align_items = AlignItems::Center;
            node.justify_content = JustifyContent::Center;
        })
    }

    /// Lets its parts go on in the next line.
    pub fn wraps(self) -> Self {
        self.node(|node| node.flex_wrap = FlexWrap::Wrap)
    }

    /// Gives it a ground.
    pub fn fill(mut self, hue: Hue) -> Self {
        self.skin.fill = hue;
        self
    }

    /// Gives it an outline.
    pub fn line(mut self, hue: Hue) -> Self {
        self.skin.line = hue;
        self
    }

    /// Gives it the hard shadow.
    pub fn shadow(mut self) -> Self {
        self.skin.shadow = true;
        self
    }

    /// Rounds its corners.
    pub fn round(self, radius: f32) -> Self {
        self.node(|node| node.border_radius = BorderRadius::all(px(radius)))
    }

    /// Rounds its ends.
    pub fn pill(self) -> Self {
        self.node(|node| node.border_radius = BorderRadius::MAX)
    }

    /// Leans it over.
    pub fn tilt(mut self, degrees: f32) -> Self {
        self.skin.tilt = degrees;
        self
    }

    /// Lies with its middle at its place, so many times larger than it is laid out.
    pub fn posed(mut self, scale: f32) -> Self {
        self.skin.posed = Some(scale);
        self
    }

    /// Lets what does not fit be scrolled to.
    pub fn scrolls(mut self) -> Self {
        self.placement.scrolls = true;
        self.node(|node| {
            node.overflow = Overflow::scroll_y();
            node.min_height = px(0);
        })
    }

    /// Scrolls the page to it the first time it is there.
    pub fn reveals(mut self) -> Self {
        self.placement.reveals = true;
        self
    }

    /// Shows the end of a scrolled area when it grows.
    pub fn keeps_end(mut self) -> Self {
        self.placement.keeps_end = true;
        self
    }

    /// Makes all of it a larger target for what a control inside asks for.
    pub fn tap_falls_to(mut self, intent: Option<Intent>) -> Self {
        self.behaviour.tap = intent.map(Box::new);
        self
    }

    /// Makes it a button.
    pub fn asks(mut self, intent: Intent) -> Self {
        let act = Act { intent: Some(intent), role: Role::Button, label: None, checked: None };
        self.behaviour.act = Some(Box::new(act));
        self
    }

    /// Lets a control ask for something else when it is held down.
    pub fn held(mut self, intent: Intent) -> Self {
        self.behaviour.held = Some(Box::new(intent));
        self
    }

    /// Makes it one of several, or a switch.
    pub fn chooses(mut self, role: Role, checked: bool, intent: Intent) -> Self {
        let act = Act { intent: Some(intent), role, label: None, checked: Some(checked) };
        self.behaviour.act = Some(Box::new(act));
        self
    }

    /// Makes a button a switch that is on or off.
    pub fn switched(mut self, on: bool) -> Self {
        if let Some(act) = &mut self.behaviour.act {
            (act.role, act.checked) = (Role::Switch, Some(on));
        }
        self
    }

    /// Calls a control something its own text does not say.
    pub fn called(mut self, label: impl Into<Said>) -> Self {
        if let Some(act) = &mut self.behaviour.act {
            act.label = Some(label.into());
        }
        self
    }

    /// Tells a screen reader what it is.
    pub fn speaks(mut self, role: Role, label: Option<Said>) -> Self {
        self.speech = Some(Speech { role, label, live: false, progress: None });
        self
    }

    /// Is only seen: a screen reader is told it elsewhere.
    pub fn unheard(self) -> Self {
        self.speaks(Role::Unknown, None)
    }

    /// Has a screen reader read it out when it changes.
    pub fn live(mut self) -> Self {
        let nothing = Speech { role: Role::Label, label: None, live: false, progress: None };
        self.speech.get_or_insert(nothing).live = true;
        self
    }

    /// Tells a screen reader how far something has come.
    pub fn progress(mut self, now: usize, all: usize) -> Self {
        if let Some(speech) = &mut self.speech {
            speech.progress = Some((now, all));
        }
        self
    }

    /// Moves it.
    pub fn moves(mut self, motion: Motion) -> Self {
        self.motion = Some(motion);
        self
    }

    /// Lets it do something for a moment when it is tapped.
    pub fn reacts(mut self, reaction: Reaction) -> Self {
        self.behaviour.reacts = Some(reaction);
        self
    }

    /// Makes it part of a game of cards and boxes.
    pub fn drag(mut self, drag: Drag) -> Self {
        self.behaviour.drag = Some(drag);
        self
    }
}
