//! Something pinned to a page a little askew, with a strip of tape: what she made, a picture, a thing for her wall.

use bevy::prelude::*;

use crate::app::Intent;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, row, text};
use crate::pack::model::Accent;
use crate::words::Said;

/// Something on a sheet of paper, with a few words below it where there are any.
pub fn pinned(cx: &ViewCx, fill: Hue, inside: Element, caption: Option<Said>) -> Element {
    let theme = cx.theme;
    let caption = caption.map(|words| text(words, Style::Label, Hue::Ink).centred());
    column()
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.base)
        .node(|node| {
            node.flex_shrink = 0.0;
            node.max_width = percent(100);
            node.padding.top = px(theme.gap.wide);
            // Room for the tape, which sticks out.
            node.margin = UiRect::vertical(px(theme.gap.base));
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .tilt(-theme.tilt)
        .child(inside)
        .maybe(caption)
        .child(strip_of_tape(cx))
}

/// The same as a way to somewhere: pressed, it leads there.
pub fn pinned_way(cx: &ViewCx, fill: Hue, inside: Element, caption: Said, to: Intent) -> Element {
    pinned(cx, fill, inside, Some(caption)).asks(to)
}

fn strip_of_tape(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let (wide, high) = (theme.picture.stop, theme.gap.wide);
    let strip = row().size(wide, high).fill(Hue::Strong(Accent::Lilac)).tilt(-theme.tilt);
    row().child(strip).node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.right, node.top) = (px(0), px(0), px(-high / 2.0));
        node.justify_content = JustifyContent::Center;
    })
}
