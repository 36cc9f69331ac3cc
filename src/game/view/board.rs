//! A board with things on it, as it is drawn and worked: her wall, and the collage in a mission. A thing follows the hand,
//! has a grip at its corner that turns it and makes it larger, and answers to keys; what comes of that is one intent.

mod hands;
mod papers;
mod tools;

use accesskit::Role;
use bevy::prelude::*;

pub use hands::{plugin, steered};
pub use papers::paper;
pub use tools::{papers_to_pick, told, tools};

use super::ViewCx;
use super::drawing::Drawing;
use super::element::{Content, Drag, Element, Picture, column, picture, row};
use crate::app::{GirlIntent, Intent, Thing, WallIntent};
use crate::game::theme::Hue;
use crate::mission::Command;
use crate::mission::board::{HIGH, Lie, WIDE};
use crate::mission::ids::Key;
use crate::mission::keepsake::Ground;
use crate::words::Said;

/// Something that lies on a board, or could: what is done to it becomes an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// On her wall.
    Thing(Thing),
    /// On the board of a collage.
    Piece(Key),
}

impl Held {
    /// Lies so from now on.
    pub fn lay(&self, lie: Lie) -> Intent {
        match self {
            Self::Thing(thing) => wall(WallIntent::Hang(thing.clone(), Some(lie))),
            Self::Piece(piece) => run(Command::Lay { piece: piece.clone(), lie }),
        }
    }

    /// Is chosen, or no longer.
    pub fn choose(&self) -> Intent {
        match self {
            Self::Thing(thing) => wall(WallIntent::Choose(thing.clone())),
            Self::Piece(piece) => run(Command::Choose(piece.clone())),
        }
    }

    /// Comes to the front.
    pub fn raise(&self) -> Intent {
        match self {
            Self::Thing(thing) => wall(WallIntent::Raise(thing.clone())),
            Self::Piece(piece) => run(Command::Raise(piece.clone())),
        }
    }

    /// Comes off.
    pub fn off(&self) -> Intent {
        match self {
            Self::Thing(thing) => wall(WallIntent::Off(thing.clone())),
            Self::Piece(piece) => run(Command::Lift(piece.clone())),
        }
    }

    /// What it is called among the parts of a page.
    pub fn slug(&self) -> String {
        match self {
            Self::Thing(thing) => thing.slug(),
            Self::Piece(piece) => piece.to_string(),
        }
    }
}

fn wall(intent: WallIntent) -> Intent {
    Intent::Girl(GirlIntent::Wall(intent))
}

fn run(command: Command) -> Intent {
    Intent::Girl(GirlIntent::Run(command))
}

/// What a part of a page is to a hand that works on a board.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub enum OnBoard {
    /// The board itself, on which things are put down.
    Ground,
    /// Something that lies there.
    Lies(Held, Lie),
    /// The grip at its corner.
    Grip(Held, Lie),
    /// Something that can be put on it.
    Beside(Held),
}

impl OnBoard {
    /// The name of what is carried over to the board, as a card is.
    pub fn card(&self) -> Option<Key> {
        match self {
            Self::Beside(held) => Some(Key::from(held.slug().as_str())),
            Self::Ground | Self::Lies(..) | Self::Grip(..) => None,
        }
    }
}

/// What a thing looks like.
pub enum Looks {
    /// A picture, so many units of the board wide.
    Picture(Picture, i32),
    /// A sheet with words, laid out so wide in pixels and shown so many units wide: it is small, and the same at every
    /// size of text.
    Sheet(Box<Element>, f32, i32),
}

/// Something on a board.
pub struct Lying {
    /// What it is.
    pub held: Held,
    /// What it is called.
    pub name: Said,
    /// How it lies.
    pub lie: Lie,
    /// What it looks like.
    pub looks: Looks,
}

/// A board so wide, on which things are moved. `key` names what lies there.
pub fn board(
    cx: &ViewCx,
    wide: f32,
    ground: Ground,
    things: Vec<Lying>,
    chosen: Option<&Held>,
    key: impl Fn(&Held) -> String,
) -> Element {
    let things = things.into_iter().map(|thing| {
        let is_chosen = chosen == Some(&thing.held);
        let (key, lie, held) = (key(&thing.held), thing.lie, thing.held.clone());
        let label = ViewCx::with_state(thing.name.clone(), Some(place_of(cx, lie)));
        let (around, face, scale) = posed(wide, thing);
        let framed = is_chosen.then(|| frame(cx, scale));
        let face = face
            .maybe(framed)
            .chooses(Role::CheckBox, is_chosen, held.choose())
            .called(label)
            .drag(Drag::Board(OnBoard::Lies(held.clone(), lie)))
            .key(key.clone());
        around.key(format!("lies-{key}")).child(face).maybe(is_chosen.then(|| grip(cx, scale, held, lie)))
    });
    sheet(cx, wide, ground).with(things.collect::<Vec<_>>()).drag(Drag::Board(OnBoard::Ground))
}

/// The same to look at only.
pub fn still(cx: &ViewCx, wide: f32, ground: Ground, things: Vec<Lying>) -> Element {
    // Each has a name, lest its node be used again for something that has no size of its own.
    let things = things.into_iter().enumerate().map(|(nth, thing)| {
        let name = thing.name.clone();
        let (around, face, _) = posed(wide, thing);
        around.child(face).speaks(Role::Image, Some(name)).key(format!("still-{nth}"))
    });
    sheet(cx, wide, ground).with(things.collect::<Vec<_>>())
}

/// The height of a board of that width.
pub fn height_of(wide: f32) -> f32 {
    wide * HIGH as f32 / WIDE as f32
}

/// The width of a board of that height.
pub fn width_of(high: f32) -> f32 {
    high * WIDE as f32 / HIGH as f32
}

/// The board itself, with its paper.
fn sheet(cx: &ViewCx, wide: f32, ground: Ground) -> Element {
    let theme = cx.theme;
    row()
        .size(wide.floor(), height_of(wide).floor())
        .node(|node| {
            node.overflow = Overflow::clip();
            node.flex_shrink = 0.0;
        })
        .fill(super::widgets::ground_hue(ground))
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .child(paper(cx, ground, 1.0, theme.radius.card))
}

/// A thing with its middle at its place: what lies round it, and what it shows; and how much larger than laid out it is.
fn posed(wide: f32, thing: Lying) -> (Element, Element, f32) {
    let Lying { lie, looks, .. } = thing;
    let large = |units: i32| wide * units as f32 / WIDE as f32 * lie.size() as f32 / 100.0;
    let (face, laid, scale) = match looks {
        Looks::Picture(shown, units) => {
            let side = large(units).round();
            (row().child(picture(shown, side, side)), side, 1.0)
        }
        Looks::Sheet(sheet, natural, units) => (column().child(*sheet), natural, large(units) / natural),
    };
    let (x, y) = lie.middle();
    let around = column().wide(laid).tilt(lie.turn() as f32).posed(scale).node(|node| {
        node.position_type = PositionType::Absolute;
        node.left = percent(x as f32 / WIDE as f32 * 100.0);
        node.top = percent(y as f32 / HIGH as f32 * 100.0);
        node.flex_shrink = 0.0;
    });
    (around, face.node(|node| node.width = percent(100)), scale)
}

/// A dashed line round what is chosen: it can be moved now.
fn frame(cx: &ViewCx, scale: f32) -> Element {
    let (room, radius) = (cx.theme.gap.small / scale, cx.theme.radius.small / scale);
    let drawing = Content::Drawing(Drawing::Dashed { radius });
    Element { content: drawing, ..row() }.key("frame").node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top, node.right, node.bottom) = (px(-room), px(-room), px(-room), px(-room));
    })
}

/// The grip at its corner: pulled round it turns the thing, pulled out it makes it larger. It keeps its own size. Keys and
/// screen readers have the tools.
fn grip(cx: &ViewCx, scale: f32, held: Held, lie: Lie) -> Element {
    let side = cx.theme.board.grip;
    let icon = side * 0.6;
    row()
        .centred()
        .size(side, side)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .pill()
        .posed(1.0 / scale)
        .node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.top) = (percent(100), percent(100));
        })
        .child(picture(Picture::Line("icons/turn", Hue::Ink), icon, icon))
        .drag(Drag::Board(OnBoard::Grip(held, lie)))
        .key("grip")
}

/// Where on its board something lies, in words.
pub fn place_of(cx: &ViewCx, lie: Lie) -> Said {
    let (across, down) = lie.third();
    let (across, down) = (["left", "middle", "right"][across], ["top", "middle", "bottom"][down]);
    cx.say(&format!("board-{down}-{across}"))
}
