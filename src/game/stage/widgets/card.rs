//! Cards, stickers, tags and counters.

use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, row, text};
use crate::game::theme::{Hue, Style};

/// A card: ground, outline, hard shadow, room inside.
pub fn card(look: &Look, fill: Hue) -> Element {
    let theme = look.theme;
    column()
        .gap(theme.gap.base)
        .pad(theme.gap.wide + theme.gap.small, theme.gap.wide + theme.gap.hair)
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
}

/// A card with little room inside, like a sticker.
pub fn sticker(look: &Look, fill: Hue) -> Element {
    let theme = look.theme;
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.base)
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
}

/// A dark counter.
pub fn pill(look: &Look, label: impl Into<String>, fill: Hue, hue: Hue) -> Element {
    let theme = look.theme;
    row()
        .centred()
        .pad(theme.gap.small + theme.gap.hair, theme.gap.hair)
        .node(|node| node.flex_shrink = 0.0)
        .fill(fill)
        .pill()
        .child(text(label, Style::Pill, hue))
}

/// An outlined tag.
pub fn tag(look: &Look, label: impl Into<String>) -> Element {
    pill(look, label, Hue::Card, Hue::Ink).line(Hue::Ink).pad(look.theme.gap.base, look.theme.gap.hair)
}
