//! The papers behind a board: a colour with a pattern of its own, drawn in the page's ink.

use bevy::prelude::*;

use crate::game::view::ViewCx;
use crate::game::view::drawing::{Drawing, Pattern};
use crate::game::view::element::{Content, Element, row};
use crate::mission::keepsake::Ground;

/// The pattern of a paper.
fn pattern_of(ground: Ground) -> Option<Pattern> {
    match ground {
        Ground::Paper => None,
        Ground::Sun => Some(Pattern::Dots),
        Ground::Coral => Some(Pattern::Squares),
        Ground::Lilac => Some(Pattern::Stripes),
        Ground::Mint => Some(Pattern::Leaves),
        Ground::Sky => Some(Pattern::Waves),
        Ground::Rose => Some(Pattern::Stars),
    }
}

/// The pattern of a paper, as large as the box it lies in, with that many pieces for one, and corners so round.
pub fn paper(cx: &ViewCx, ground: Ground, pieces: f32, radius: f32) -> Element {
    let Some(pattern) = pattern_of(ground) else { return row() };
    let (cell, opacity) = (cx.theme.board.pattern / pieces, cx.theme.board.strength);
    let drawing = Drawing::Paper { pattern, cell, opacity, radius };
    Element { content: Content::Drawing(drawing), ..row() }.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(0), px(0));
        node.width = percent(100);
        node.height = percent(100);
    })
}
