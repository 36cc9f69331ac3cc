//! The elements that pages are begun with.

use accesskit::Role;
use bevy::prelude::*;

use super::{Content, Element, Picture};
use crate::game::theme::{Hue, Style};
use crate::words::Said;

/// An empty row.
pub fn row() -> Element {
    Element { node: Node { align_items: AlignItems::Center, ..default() }, ..default() }
}

/// An empty column.
pub fn column() -> Element {
    Element { node: Node { flex_direction: FlexDirection::Column, ..default() }, ..default() }
}

/// A text in a style.
pub fn text(sentence: impl Into<Said>, style: Style, hue: Hue) -> Element {
    Element { content: Content::Text { text: sentence.into(), style, hue, centred: false }, ..default() }
}

/// A heading a screen reader can jump to.
pub fn heading(sentence: impl Into<Said>, style: Style, hue: Hue) -> Element {
    text(sentence, style, hue).speaks(Role::Heading, None)
}

/// A picture with a width and height in logical pixels. A decoration says nothing to a screen reader.
pub fn picture(picture: Picture, width: f32, height: f32) -> Element {
    Element {
        content: Content::Picture(picture),
        node: Node { width: px(width), height: px(height), flex_shrink: 0.0, ..default() },
        ..default()
    }
}

/// Room that takes what is left.
pub fn spring() -> Element {
    Element { node: Node { flex_grow: 1.0, ..default() }, ..default() }
}
