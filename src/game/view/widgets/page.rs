//! The frame of a page: a bar on top, and below it what this page is about, scrolled where it does not fit.

use bevy::prelude::*;

use crate::game::theme::Hue;
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, row, spring};
use crate::words::Said;

/// The key of the button that goes on.
pub const NEXT: &str = "next";

/// A page with a name for screen readers, a ground, a bar and a body.
pub fn page(name: Said, fill: Hue, bar: Element, body: Element) -> Element {
    column()
        .node(|node| {
            node.width = percent(100);
            node.height = percent(100);
        })
        .fill(fill)
        .key("page")
        .speaks(accesskit::Role::GenericContainer, Some(name))
        .child(bar)
        .child(body)
}

/// What a page is about: takes all the room below the bar and scrolls. `key` names it while it is about the same.
pub fn body(cx: &ViewCx, key: impl Into<String>) -> Element {
    column()
        .key(key)
        .gap(cx.theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            let bottom = px(cx.theme.gap.wide);
            node.padding = UiRect { left: px(cx.margin()), right: px(cx.margin()), top: px(8), bottom };
        })
        .scrolls()
}

/// A body whose content stands in the middle of the page.
pub fn middle(cx: &ViewCx, key: impl Into<String>, content: Element) -> Element {
    // Auto margins centre what fits and let what does not fit start at the top.
    let content = content.node(|node| node.margin = UiRect::all(Val::Auto));
    body(cx, key).child(content)
}

/// The keys of the buttons that lead on, wherever they lead.
const ON: [&str; 10] = [NEXT, "go", "play", "done", "say", "seal", "sign", "fold", "give", "keep"];

/// The key of a foot.
pub const FOOT: &str = "foot";

/// The row of buttons at the foot of a page, in view however far its body is scrolled. The one that leads on stands at its
/// end and all others at its start: on no two pages that follow each other another button lies below the same finger.
pub fn foot(cx: &ViewCx, buttons: impl IntoIterator<Item = Element>) -> Element {
    // The pages of a letter have a next button each: next-0, next-1.
    let is_on = |key: &str| ON.contains(&key.split_once('-').map_or(key, |(on, _)| on));
    let leads_on = |button: &Element| button.key.as_deref().is_some_and(is_on);
    let (on, others): (Vec<_>, Vec<_>) = buttons.into_iter().partition(leads_on);
    row()
        .key(FOOT)
        .centred()
        .wraps()
        .gap(cx.theme.gap.base)
        .pad(cx.margin(), cx.theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .with(others)
        .child(spring())
        .with(on)
}

/// A body above a foot.
pub fn with_foot(body: Element, foot: impl Into<Option<Element>>) -> Element {
    column().takes_rest().child(body).maybe(foot.into())
}

/// Two columns of one width side by side, or one below the other where room is short.
pub fn halves(cx: &ViewCx, first: Element, second: Element) -> Element {
    let half = cx.half();
    side_by_side(cx, (first, half), (second, half))
}

/// Two columns so wide side by side, or one below the other where room is short.
pub fn side_by_side(cx: &ViewCx, (first, left): (Element, f32), (second, right): (Element, f32)) -> Element {
    let gap = cx.theme.gap.wide;
    let wide = cx.fit(cx.theme.column.wide);
    let both = if cx.frame.narrow {
        let full = |part: Element| part.node(|node| node.width = percent(100));
        column().gap(gap).child(full(first)).child(full(second))
    } else {
        let beside = row().gap(gap).node(|node| node.align_items = AlignItems::Start);
        beside.child(first.wide(left)).child(second.wide(right))
    };
    both.wide(wide).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
}
