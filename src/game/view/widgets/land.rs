//! The landscape of the route: what lies behind a page, and the place of each stop. The first six stops have a place of
//! their own, by their order; any further one has a house with its module's picture. The drawings come in the colours of
//! each contrast setting.

use bevy::prelude::*;

use crate::app::{Contrast, Stop, StopState};
use crate::game::theme::Hue;
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture};
use crate::pack::model::{Accent, Module};

/// The places, in the order of the stops.
const PLACES: [&str; 6] = ["tent", "bench", "garden", "wall", "umbrella", "lighthouse"];

/// The place of any further stop.
const OTHER: &str = "hut";

/// Where the board is on the house of a further stop: how far down, and how large, as shares of its height.
const BOARD: (f32, f32) = (0.667, 0.28);

/// A file of the landscape, in the colours of her pages.
fn file(cx: &ViewCx, name: &str) -> String {
    let colours = match cx.settings().contrast {
        Contrast::Normal => "day",
        Contrast::Dark => "night",
        Contrast::High => "plain",
    };
    format!("land/{colours}/{name}")
}

/// A thing of the landscape, so wide and high.
pub fn of_land(cx: &ViewCx, name: &str, width: f32, height: f32) -> Element {
    picture(Picture::Place(file(cx, name)), width, height)
}

/// The hills and the sky, as large as the page.
pub fn land(cx: &ViewCx) -> Element {
    let name = if cx.frame.height > cx.frame.width { "tall" } else { "wide" };
    behind(file(cx, name))
}

fn behind(path: String) -> Element {
    over(picture(Picture::Land(path), 0.0, 0.0)).key("land")
}

/// The same quiet land behind another page, with the place of its stop far off, in the stop's tint. In high contrast there is
/// nothing: the page is white.
pub fn with_quiet_land(cx: &ViewCx, page: Element, module: Option<&Module>) -> Element {
    let Some(module) = module.filter(|_| cx.settings().contrast != Contrast::High) else { return page };
    let at = cx.pack().modules.iter().position(|one| one.id == module.id);
    let name = at.and_then(|at| PLACES.get(at)).copied().unwrap_or(OTHER);
    let quiet = behind(file(cx, &format!("quiet-{name}")));
    with_behind(page.fill(Hue::Tint(module.accent)), quiet)
}

/// A page with something behind all of it.
pub fn with_behind(mut page: Element, behind: Element) -> Element {
    page.children.insert(0, behind);
    page
}

/// Lies over all of the box it is in.
fn over(part: Element) -> Element {
    part.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top, node.width, node.height) = (px(0), px(0), percent(100), percent(100));
    })
}

/// The place of a stop, so high: quiet, half lit, or lit; in mist and locked while it waits.
pub fn place(cx: &ViewCx, stop: &Stop, index: usize, height: f32) -> Element {
    let width = (height * cx.theme.stop.ratio).round();
    let look = match stop.state {
        StopState::Fresh | StopState::Waiting => "fresh",
        StopState::Begun => "begun",
        StopState::Finished => "finished",
    };
    let own = PLACES.get(index);
    let name = own.copied().unwrap_or(OTHER);
    let board = own.is_none().then(|| {
        let side = (height * BOARD.1).round();
        put(picture(cx.thing(&stop.module.picture), side, side), (width, height), 0.5, BOARD.0)
    });
    let waits = stop.state == StopState::Waiting;
    let padlock = waits.then(|| {
        let side = (height * 0.4).round();
        put(picture(Picture::Icon("things/locked"), side, side), (width, height), 0.5, 0.6)
    });
    column()
        .size(width, height)
        .node(|node| node.flex_shrink = 0.0)
        .child(of_land(cx, &format!("{name}-{look}"), width, height))
        .maybe(board)
        .maybe(waits.then(|| over(of_land(cx, "mist", width, height))))
        .maybe(padlock)
}

/// Puts the middle of a picture at a share of a box.
fn put(part: Element, (width, height): (f32, f32), x: f32, y: f32) -> Element {
    part.node(|node| {
        let half = |side: Val| if let Val::Px(side) = side { side / 2.0 } else { 0.0 };
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(width * x - half(node.width)), px(height * y - half(node.height)));
    })
}

/// The colour of a counter that is not begun, begun or finished.
pub fn counter_hue(stop: &Stop) -> Hue {
    match stop.state {
        StopState::Fresh => Hue::Card,
        StopState::Begun => Hue::Tint(stop.module.accent),
        StopState::Finished => Hue::Strong(Accent::Sun),
        StopState::Waiting => Hue::Veil,
    }
}
