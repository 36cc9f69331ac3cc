//! What the counsellor's pages about the house are made of: a card with its title, and a switch in words.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::Intent;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, heading, row, text};
use crate::game::view::widgets::card;
use crate::pack::model::Accent;
use crate::words::Said;

/// A card as wide as its column, with its title and what it is about.
pub fn part(cx: &ViewCx, title: Said, about: Option<Said>) -> Element {
    card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(heading(title, Style::Heading, Hue::Ink))
        .maybe(about.map(|about| text(about, Style::Small, Hue::Ink)))
}

/// A switch with its words: all of it is the button.
pub fn switch(cx: &ViewCx, label: Element, name: impl Into<Said>, on: bool, intent: Intent, key: String) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let tick = row().centred().size(side * 1.4, side * 1.4).line(Hue::Ink).round(theme.radius.small / 2.0);
    let tick = if on { tick.fill(Hue::Tint(Accent::Mint)).child(cx.tick()) } else { tick.fill(Hue::Ground) };
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.small, theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target);
        })
        .round(theme.radius.small)
        .child(tick)
        .child(label.grow())
        .chooses(Role::Switch, on, intent)
        .called(name)
        .key(key)
}
