//! Cards, stickers, tags and counters.

use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, row, text};
use crate::words::Said;

/// A card: ground, outline, hard shadow, room inside.
pub fn card(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    column()
        .gap(theme.gap.base)
        .pad(theme.gap.wide + theme.gap.small, theme.gap.wide + theme.gap.hair)
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
}

/// A card with little room inside, like a sticker.
pub fn sticker(cx: &ViewCx, fill: Hue) -> Element {
    let theme = cx.theme;
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.base)
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
}

/// A dark counter.
pub fn pill(cx: &ViewCx, label: impl Into<Said>, fill: Hue, hue: Hue) -> Element {
    let theme = cx.theme;
    row()
        .centred()
        .pad(theme.gap.small + theme.gap.hair, theme.gap.hair)
        .node(|node| node.flex_shrink = 0.0)
        .fill(fill)
        .pill()
        .child(text(label, Style::Pill, hue))
}

/// An outlined tag.
pub fn tag(cx: &ViewCx, label: impl Into<Said>) -> Element {
    pill(cx, label, Hue::Card, Hue::Ink).line(Hue::Ink).pad(cx.theme.gap.base, cx.theme.gap.hair)
}
