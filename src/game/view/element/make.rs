//! The elements that pages are begun with.

use accesskit::Role;
use bevy::prelude::*;

use super::{Behaviour, Content, Element, Picture, Placement, Skin};
use crate::game::theme::{Hue, Style};
use crate::words::Said;

/// One part without parts inside. Every field is named, so that nothing is made only to be replaced.
fn part(node: Node, content: Content) -> Element {
    Element {
        key: None,
        node: Box::new(node),
        skin: Skin::default(),
        content,
        behaviour: Behaviour::default(),
        speech: None,
        motion: None,
        placement: Placement::default(),
        is_read: false,
        children: Vec::new(),
    }
}

/// An empty row.
pub fn row() -> Element {
    part(Node { align_items: AlignItems::Center, ..default() }, Content::Box)
}

/// An empty column.
pub fn column() -> Element {
    part(Node { flex_direction: FlexDirection::Column, ..default() }, Content::Box)
}

/// A text in a style.
pub fn text(sentence: impl Into<Said>, style: Style, hue: Hue) -> Element {
    part(Node::default(), Content::Text { text: sentence.into(), style, hue, centred: false })
}

/// A heading a screen reader can jump to.
pub fn heading(sentence: impl Into<Said>, style: Style, hue: Hue) -> Element {
    text(sentence, style, hue).speaks(Role::Heading, None)
}

/// A picture with a width and height in logical pixels. A decoration says nothing to a screen reader.
pub fn picture(picture: Picture, width: f32, height: f32) -> Element {
    let node = Node { width: px(width), height: px(height), flex_shrink: 0.0, ..default() };
    part(node, Content::Picture(picture))
}

/// Room that takes what is left.
pub fn spring() -> Element {
    part(Node { flex_grow: 1.0, ..default() }, Content::Box)
}
