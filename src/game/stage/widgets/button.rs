//! Buttons: a sticker that sinks when it is pressed.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, picture, row, text};
use crate::game::theme::{Hue, Style};
use crate::stay::Intent;

fn sticker(look: &Look, fill: Hue) -> Element {
    let theme = look.theme;
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
pub fn main_button(look: &Look, label: impl Into<String>, fill: Hue, intent: Intent) -> Element {
    sticker(look, fill).child(text(label, Style::Label, Hue::OnAccent).centred()).asks(intent)
}

/// A button beside it.
pub fn plain_button(look: &Look, label: impl Into<String>, icon: Option<&'static str>, intent: Intent) -> Element {
    let icon = icon.map(|name| icon_picture(look, name));
    sticker(look, Hue::Card).maybe(icon).child(text(label, Style::Label, Hue::Ink).centred()).asks(intent)
}

/// A quiet button inside something else.
pub fn small_button(look: &Look, label: impl Into<String>, icon: Option<&'static str>, intent: Intent) -> Element {
    let icon = icon.map(|name| icon_picture(look, name));
    sticker(look, Hue::Card)
        .pad(look.theme.gap.base, look.theme.gap.hair)
        .node(|node| node.min_height = px(look.theme.target - look.theme.gap.small))
        .maybe(icon)
        .child(text(label, Style::Pill, Hue::Ink).centred())
        .asks(intent)
}

/// A button that is only a picture; `label` is what it is called.
pub fn icon_button(look: &Look, name: &'static str, label: String, intent: Intent) -> Element {
    let theme = look.theme;
    sticker(look, Hue::Card)
        .node(|node| {
            node.padding = UiRect::all(px(0));
            node.flex_shrink = 0.0;
        })
        .size(theme.target, theme.target)
        .child(icon_picture(look, name))
        .asks(intent)
        .called(label)
}

/// One of several choices of which one holds.
pub fn choice(look: &Look, label: impl Into<String>, style: Style, chosen: bool, intent: Intent) -> Element {
    let theme = look.theme;
    let fill = if chosen { Hue::Strong(crate::pack::model::Accent::Sun) } else { Hue::Card };
    let hue = if chosen { Hue::OnAccent } else { Hue::Ink };
    sticker(look, fill)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.small)
        .child(text(label, style, hue).centred())
        .chooses(Role::RadioButton, chosen, intent)
}

fn icon_picture(look: &Look, name: &'static str) -> Element {
    let side = look.theme.picture.icon;
    picture(Picture::Line(name, Hue::Ink), side, side)
}
