//! Things to pick, places to put them, and a place to write.

use std::collections::BTreeSet;

use bevy::prelude::*;

use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Field, Picture, column, picture, row, text};
use crate::pack::is_drawn;
use crate::pack::model::Accent;
use crate::words::Said;

/// A picture above a few words.
pub fn tile(cx: &ViewCx, shown: Picture, label: impl Into<Said>, fill: Hue) -> Element {
    let theme = cx.theme;
    let side = theme.picture.thing;
    column()
        .centred()
        .gap(theme.gap.hair)
        .pad(theme.gap.small, theme.gap.small)
        .node(|node| {
            node.min_width = px(cx.with_text(theme.tile));
            node.min_height = px(theme.target);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(shown, side, side))
        .child(text(label, Style::Small, Hue::Ink).centred())
}

/// A place to press that is as large as a finger at least, with room for a picture and a word beside each other.
pub fn plate(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    row()
        .gap(theme.gap.small)
        .node(|node| {
            node.min_width = px(theme.target);
            node.min_height = px(theme.target);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
}

/// Something to take in hand and put down elsewhere, more than once: a mark. Strong while it is in hand.
pub fn mark(cx: &ViewCx, shown: Picture, label: impl Into<Said>, held: bool, accent: Accent) -> Element {
    let theme = cx.theme;
    let side = cx.icon() + theme.gap.small;
    let (fill, hue) = if held { (Hue::Strong(accent), Hue::OnAccent) } else { (Hue::Card, Hue::Ink) };
    plate(cx, fill).pad(theme.gap.base, theme.gap.small).child(picture(shown, side, side)).child(text(
        label,
        Style::Label,
        hue,
    ))
}

/// A picture beside words, as wide as its column.
pub fn strip(cx: &ViewCx, shown: Picture, label: impl Into<Said>, fill: Hue) -> Element {
    let theme = cx.theme;
    let side = cx.icon() + theme.gap.small;
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(fill)
        .line(Hue::Ink)
        .round(theme.radius.button)
        .child(picture(shown, side, side))
        .child(text(label, Style::Body, Hue::Ink).grow())
}

/// A dashed outline behind the parts of a box: something may be put here.
pub fn dashed(radius: f32) -> Element {
    behind(Drawing::Dashed { radius })
}

/// A thin, pale one: where there are many of them.
pub fn faint(cx: &ViewCx, radius: f32) -> Element {
    behind(Drawing::Faint { radius, opacity: cx.theme.palette(cx.settings().contrast).faint })
}

fn behind(drawing: Drawing) -> Element {
    let outline = Element { content: Content::Drawing(drawing), ..row() };
    outline.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(0), px(0));
        node.width = percent(100);
        node.height = percent(100);
    })
}

/// Says so where some of what she wrote is drawn as boxes: our fonts lack those letters.
pub fn undrawn(cx: &ViewCx, words: &str) -> Option<Element> {
    let lacking: BTreeSet<char> = words.chars().filter(|letter| !is_drawn(*letter)).collect();
    let said = || text(cx.count("field-undrawn", lacking.len()), Style::Small, Hue::Ink).key("undrawn").live();
    (!lacking.is_empty()).then(said)
}

/// A place to write, as wide as its column.
pub fn writing_field(cx: &ViewCx, field: Field) -> Element {
    let theme = cx.theme;
    Element { content: Content::Field(Box::new(field)), ..row() }
        .node(|node| {
            node.width = percent(100);
            node.padding = UiRect::all(px(theme.gap.small + theme.gap.hair));
        })
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.small)
}
