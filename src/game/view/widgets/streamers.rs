//! What makes a page feel like the end of something: streamers that fall into place once, and a hill to stand on. Both lie
//! behind everything else, and say nothing.

use bevy::prelude::*;

use crate::game::theme::Hue;
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, row};
use crate::pack::model::Accent;

/// A streamer: from the start of the line and from the top as shares of the page, how it lies in degrees, its colour.
type Streamer = (f32, f32, f32, Accent);

/// Where they come to rest: round what stands on the page, hardly behind words.
const STREAMERS: [Streamer; 7] = [
    (0.02, 0.06, 20.0, Accent::Mint),
    (0.19, 0.0, 75.0, Accent::Lilac),
    (0.30, 0.02, 110.0, Accent::Sun),
    (0.005, 0.36, -15.0, Accent::Sky),
    (0.66, 0.0, 0.0, Accent::Rose),
    (0.93, 0.16, -60.0, Accent::Coral),
    (0.95, 0.55, 40.0, Accent::Mint),
];

/// A few streamers behind a page. They fall for no longer than the theme says; where nothing moves they lie there.
pub fn streamers(cx: &ViewCx) -> Vec<Element> {
    let (wide, high) = (cx.theme.picture.thing, cx.theme.picture.thing / 2.0);
    let drawn = STREAMERS.into_iter().enumerate().map(|(nth, (along, down, lies, accent))| {
        let streamer = Element { content: Content::Drawing(Drawing::Streamer), ..row() };
        let along = if cx.rtl { 1.0 - along } else { along };
        streamer
            .fill(Hue::Strong(accent))
            .size(wide, high)
            .node(|node| {
                node.position_type = PositionType::Absolute;
                (node.left, node.top) = (percent(along * 100.0), percent(down * 100.0));
                node.margin.left = px(if cx.rtl { -wide } else { 0.0 });
            })
            .tilt(lies)
            .key(format!("streamer-{nth}"))
            .moves(Motion::Fall(nth as u32))
    });
    drawn.collect()
}

/// A hill at the foot of a page, in a tint.
pub fn hill(accent: Accent) -> Element {
    let hill = Element { content: Content::Drawing(Drawing::Hill), ..row() };
    hill.key("hill").fill(Hue::Tint(accent)).node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.bottom) = (px(0), px(0));
        (node.width, node.height) = (percent(100), percent(48));
    })
}
