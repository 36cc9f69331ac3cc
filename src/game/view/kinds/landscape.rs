//! The landscape behind a moment of calm: sky, sun, clouds and hills that fill the page and swell with the breath. Under
//! reduced motion it is a still for each part of a breath. What she found with her senses lies in it.

use bevy::prelude::*;

use crate::game::theme::{CalmHue, Hue};
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, Swell, column, picture, row};
use crate::mission::kinds::calm::{Breath, Play};
use crate::pack::model::Accent;

/// The tops of the hills behind and in front, as shares of their height from above.
const FAR: &[f32] = &[0.45, 0.05, 0.5, 0.2, 0.6];
const NEAR: &[f32] = &[0.1, 0.55, 0.25, 0.6, 0.0];
/// Where clouds hang, as shares of the page, each with its size and how far it sinks as a share of the sun's way. Two that
/// hang together are one cloud.
const CLOUDS: [(f32, f32, f32, f32); 4] =
    [(0.11, 0.3, 1.0, 0.16), (0.128, 0.27, 0.55, 0.16), (0.92, 0.52, 0.85, 0.22), (0.906, 0.494, 0.45, 0.22)];
/// How far the hills sink, as a share of the sun's way.
const HILLS_SINK: (f32, f32) = (0.05, 0.1);
/// What a cloud, the inner and the outer light and the sun keep of their size when the breath is out.
const LEAST: (f32, f32, f32, f32) = (0.9, 0.6, 0.45, 0.85);

/// Whether the breath moves it, or how full it stands still.
#[derive(Clone, Copy)]
enum Air {
    Moves,
    Still(f32),
}

/// The landscape of a step.
pub(super) fn draw(cx: &ViewCx, play: &Play) -> Element {
    let air = match play.breath() {
        Some(_) if !cx.settings().reduced_motion => Air::Moves,
        Some((Breath::Out, _)) => Air::Still(0.0),
        Some((Breath::In | Breath::Hold, _)) => Air::Still(1.0),
        // After the last breath it stays as that left it; otherwise the sun comes up with what she finds.
        None => Air::Still(if play.sense().is_none() && play.found().is_empty() { 0.0 } else { play.progress() }),
    };
    let (theme, page) = (cx.theme, Vec2::new(cx.frame.width, cx.frame.height));
    let (breath, side) = (&theme.breath, page.min_element());
    let sinks = breath.sinks * page.y;
    let sky = Swell { least: 1.0, sinks: 0.0, fill: Some((Hue::Calm(CalmHue::SkyOut), Hue::Calm(CalmHue::SkyIn))) };
    let sky = part(air, sky, Rect::from_corners(Vec2::ZERO, page));
    let stands = Vec2::from(breath.stands) * page;
    let disc = |share: f32, least: f32, hue: CalmHue| {
        let swell = Swell { least, sinks, fill: None };
        part(air, swell, Rect::from_center_size(stands, Vec2::splat(share * side))).fill(Hue::Calm(hue)).pill()
    };
    let (_, inner, outer, sun) = LEAST;
    let lights = [
        disc(breath.sun.2, outer, CalmHue::Halo),
        disc(breath.sun.1, inner, CalmHue::Halo),
        disc(breath.sun.0, sun, CalmHue::Sun),
    ];
    let clouds = CLOUDS.map(|(x, y, share, falls)| {
        let swell = Swell { least: LEAST.0, sinks: sinks * falls, fill: None };
        let cloud = Vec2::from(breath.cloud) * side * share;
        part(air, swell, Rect::from_center_size(Vec2::new(x, y) * page, cloud)).fill(Hue::Calm(CalmHue::Cloud)).pill()
    });
    let hills = |tops, share: f32, falls: f32, hue| {
        let swell = Swell { least: 1.0, sinks: sinks * falls, fill: None };
        // Deep enough that no sky shows below them however they lie.
        let (top, deep) = (page.y * (1.0 - share) - sinks * falls, page.y * share + sinks * falls);
        let hills = part(air, swell, Rect::new(0.0, top, page.x, top + deep)).fill(Hue::Calm(hue));
        Element { content: Content::Drawing(Drawing::Hills(tops)), ..hills }
    };
    column()
        .key("landscape")
        .node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.top) = (px(0), px(0));
            (node.width, node.height) = (percent(100), percent(100));
            node.overflow = Overflow::clip();
        })
        .child(sky)
        .with(lights)
        .with(clouds)
        .child(hills(FAR, breath.hills.0, HILLS_SINK.0, CalmHue::Far))
        .child(hills(NEAR, breath.hills.1, HILLS_SINK.1, CalmHue::Near))
        .with(found(cx, play, page))
}

/// A part at a place of the page when the breath is in, following it or standing where it stands.
fn part(air: Air, swell: Swell, place: Rect) -> Element {
    let place = match air {
        Air::Moves => place,
        Air::Still(full) => {
            let middle = place.center() + Vec2::Y * swell.drop(full);
            Rect::from_center_size(middle, place.size() * swell.scale(full))
        }
    };
    let at = row().size(place.width(), place.height()).node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(place.min.x), px(place.min.y));
    });
    let ground = |full: f32| swell.fill.map_or(Hue::Clear, |(out, of_in)| if full < 0.5 { out } else { of_in });
    match air {
        Air::Moves => at.fill(ground(1.0)).moves(Motion::Swells(swell)),
        Air::Still(full) => at.fill(ground(full)),
    }
}

/// How far apart two finds lie, along and down, as shares of their room: they never fall into rows.
const APART: (f32, f32) = (0.618_034, 0.754_877_7);

/// Each thing that she found lies on the hills, left and right of the words.
fn found(cx: &ViewCx, play: &Play, page: Vec2) -> Vec<Element> {
    let side = cx.theme.breath.found;
    let things = play.found().into_iter().flat_map(|(sense, found)| (0..found).map(move |_| sense));
    let lies = things.enumerate().map(|(at, sense)| {
        let along = (at as f32 * APART.0).fract();
        // The left fifth and the right fifth in turn.
        let x = if at % 2 == 0 { along * 0.17 } else { 0.83 + along * 0.17 };
        let y = 0.52 + 0.3 * (at as f32 * APART.1).fract();
        let sticker =
            row().centred().size(side, side).fill(Hue::Tint(Accent::Sun)).line(Hue::Ink).pill().child(picture(
                cx.thing(&sense.picture),
                side * 0.62,
                side * 0.62,
            ));
        sticker
            .node(|node| {
                node.position_type = PositionType::Absolute;
                (node.left, node.top) = (px(x * (page.x - side)), px(y * (page.y - side)));
            })
            .key(format!("found-{at}"))
            .moves(Motion::Appear(0))
    });
    lies.collect()
}
