//! Buttons: a sticker that sinks when it is pressed.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::Intent;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, picture, row, text};
use crate::pack::model::Accent;
use crate::words::Said;

fn sticker(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    row()
        .centred()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.wide, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.min_height = px(theme.target);
            node.min_width = px(theme.target);
            node.max_width = percent(100);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
}

/// The button of the page: what most girls want next.
pub fn main_button(cx: &ViewCx, label: impl Into<Said>, fill: Hue, intent: Intent) -> Element {
    sticker(cx, fill).child(text(label, Style::Label, Hue::OnAccent).centred()).asks(intent)
}

/// The same without words, large: an arrow on. `label` is what it is called.
pub fn arrow_button(cx: &ViewCx, label: Said, fill: Hue, intent: Intent) -> Element {
    let (theme, side) = (cx.theme, cx.theme.picture.icon * 1.4);
    sticker(cx, fill)
        .node(|node| {
            (node.min_width, node.min_height) = (px(theme.target * 2.2), px(theme.target * 1.25));
            node.flex_shrink = 0.0;
        })
        .child(picture(Picture::Line("icons/next", Hue::OnAccent), side, side))
        .asks(intent)
        .called(label)
}

/// A button beside it.
pub fn plain_button(cx: &ViewCx, label: impl Into<Said>, icon: Option<&'static str>, intent: Intent) -> Element {
    let icon = icon.map(|name| icon_picture(cx, name));
    sticker(cx, Hue::Card).maybe(icon).child(text(label, Style::Label, Hue::Ink).centred()).asks(intent)
}

/// A quiet button inside something else.
pub fn small_button(cx: &ViewCx, label: impl Into<Said>, icon: Option<&'static str>, intent: Intent) -> Element {
    let icon = icon.map(|name| icon_picture(cx, name));
    sticker(cx, Hue::Card)
        .pad(cx.theme.gap.base, cx.theme.gap.hair)
        .node(|node| node.min_height = px(cx.theme.target - cx.theme.gap.small))
        .maybe(icon)
        .child(text(label, Style::Pill, Hue::Ink).centred())
        .asks(intent)
}

/// A button that is only a picture; `label` is what it is called.
pub fn icon_button(cx: &ViewCx, name: &'static str, label: Said, intent: Intent) -> Element {
    let theme = cx.theme;
    sticker(cx, Hue::Card)
        .node(|node| {
            node.padding = UiRect::all(px(0));
            node.flex_shrink = 0.0;
        })
        .size(theme.target, theme.target)
        .child(icon_picture(cx, name))
        .asks(intent)
        .called(label)
}

/// A round button in the colour of what is heard; `label` is what it is called.
pub fn round_button(name: &'static str, label: Said, side: f32, intent: Intent) -> Element {
    round_spot(name, side).asks(intent).called(label)
}

/// The same to look at: what it does is added to it.
pub(super) fn round_spot(name: &'static str, side: f32) -> Element {
    let inside = (side / 2.0).round();
    row()
        .centred()
        .node(|node| node.flex_shrink = 0.0)
        .size(side, side)
        .fill(Hue::Tint(Accent::Lilac))
        .line(Hue::Ink)
        .pill()
        .child(picture(Picture::Line(name, Hue::Ink), inside, inside))
}

/// One of several choices of which one holds.
pub fn choice(cx: &ViewCx, label: impl Into<Said>, style: Style, chosen: bool, intent: Intent) -> Element {
    let theme = cx.theme;
    let fill = if chosen { Hue::Strong(Accent::Sun) } else { Hue::Card };
    let hue = if chosen { Hue::OnAccent } else { Hue::Ink };
    let side = cx.icon();
    let tick = chosen.then(|| picture(Picture::Line("icons/check", Hue::OnAccent), side, side));
    sticker(cx, fill)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.small)
        .maybe(tick)
        .child(text(label, style, hue).centred())
        .chooses(Role::RadioButton, chosen, intent)
}

fn icon_picture(cx: &ViewCx, name: &'static str) -> Element {
    let side = cx.icon();
    picture(Picture::Line(name, Hue::Ink), side, side)
}
