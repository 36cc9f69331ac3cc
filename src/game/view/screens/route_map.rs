//! The stops of the route on their landscape: side by side up and down over the hills, on an upright page one above the
//! other, and in a list where text is large or stops are many. She stands on the road before the stop where her next message
//! waits, and walks there when it has moved.

use bevy::prelude::*;

use crate::app::{GirlIntent, Intent, Sheet, Stop, StopState, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, Picture, Reaction, column, heading, picture, row, text};
use crate::game::view::road::{Road, Spot};
use crate::game::view::widgets::{Who, counter_hue, figure, figure_turned, of_land, pill, place, width_of};
use crate::mission::{Face, Pose, TextKey};
use crate::pack::model::Accent;
use crate::words::Said;

/// How high the feet of places stand on a wide page, in turn: near and far.
const ROWS: [f32; 2] = [0.87, 0.4];

/// Where the road begins on a wide page, how near stops come to its sides.
const EDGES: (f32, f32) = (-0.03, 0.04);

/// How much of the width that letters could have those of a name take together.
const LETTERS: f32 = 0.82;

/// How far from the left every second place stands on an upright page; the others as far from the right.
const SIDE: f32 = 0.27;

/// The lowest and the highest place on an upright page.
const CLIMB: (f32, f32) = (0.93, 0.17);

/// How much of the last piece of road lies behind her where she stands, on a wide page before a near and a far place: beside
/// its name, not on it.
const ARRIVED: [f32; 2] = [0.6, 0.35];

/// The same on an upright page, before the first stop and before any other.
const CLIMBED: (f32, f32) = (0.15, 0.5);

/// In how many steps a piece of the road is walked.
const STEPS: usize = 16;

/// How the stops lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Wide,
    Upright,
    List,
}

fn layout(cx: &ViewCx, stops: usize) -> Layout {
    let (frame, theme) = (&cx.frame, cx.theme);
    let upright = frame.height > frame.width;
    let has_room = if upright { frame.rems() >= theme.stop.upright } else { !frame.narrow };
    if stops == 0 || stops > theme.stop.most || !has_room || frame.is_crowded(theme) {
        Layout::List
    } else if upright {
        Layout::Upright
    } else {
        Layout::Wide
    }
}

/// Draws them.
pub fn draw(cx: &ViewCx, visiting: Visiting, stops: &[Stop]) -> Element {
    let here = whereabouts(visiting, stops);
    match layout(cx, stops.len()) {
        Layout::List => list(cx, stops, here),
        Layout::Wide => map(cx, visiting, stops, here, false),
        Layout::Upright => map(cx, visiting, stops, here, true),
    }
}

/// The sun, where a wide page has room for it: it turns when it is tapped.
pub fn sun(cx: &ViewCx, stops: usize) -> Option<Element> {
    let side = cx.theme.stop.sun;
    let sun = column().child(of_land(cx, "sun", side, side)).reacts(Reaction::Spin).key("sun").node(|node| {
        node.position_type = PositionType::Absolute;
        // What the edge of the page cuts cannot turn.
        (node.left, node.top) = (px(cx.margin()), px(cx.theme.gap.small));
    });
    (layout(cx, stops) == Layout::Wide).then_some(sun)
}

/// Where a message above the landscape lies: on her side of it.
pub fn side(cx: &ViewCx, visiting: Visiting, stops: &[Stop]) -> AlignSelf {
    let share = whereabouts(visiting, stops).map(|here| (here as f32 + 0.5) / stops.len() as f32);
    match share.filter(|_| layout(cx, stops.len()) == Layout::Wide) {
        Some(share) if share < 0.3 => AlignSelf::FlexStart,
        Some(share) if share > 0.7 => AlignSelf::FlexEnd,
        Some(_) | None => AlignSelf::Center,
    }
}

/// At which stop she is: where her next message waits, or else at the last one that is open.
fn whereabouts(visiting: Visiting, stops: &[Stop]) -> Option<usize> {
    let at = |module: &crate::pack::model::Module| stops.iter().position(|stop| stop.module.id == module.id);
    match visiting.invitation() {
        Some(next) => at(next.module),
        None => stops.iter().rposition(|stop| stop.state != StopState::Waiting),
    }
}

/// Whether a page is so low that the landscape needs the room of whoever writes: she is her face alone.
pub fn is_low(cx: &ViewCx) -> bool {
    cx.frame.height < cx.theme.stop.low
}

/// What is known of a map before it is laid out.
struct Measures {
    climbs: bool,
    /// How high it is at least.
    height: f32,
    /// How high a place is.
    place: f32,
    /// The most a name is wide.
    label: f32,
    /// Where stops stand, in reading order.
    spots: Vec<Spot>,
}

fn measures(cx: &ViewCx, count: usize, climbs: bool) -> Measures {
    let (theme, frame) = (cx.theme, &cx.frame);
    let label = cx.with_text(theme.stop.name) + theme.gap.small;
    let above = if is_low(cx) { theme.face.medium + theme.gap.huge } else { theme.stop.above };
    let height = frame.height - theme.page.bar - cx.with_text(above);
    let mirrored = |x: f32| if cx.rtl { 1.0 - x } else { x };
    let (room, width, spots): (f32, f32, Vec<Spot>) = if climbs {
        let step = (CLIMB.0 - CLIMB.1) / count.saturating_sub(1).max(2) as f32;
        let x = |index: usize| mirrored(if index.is_multiple_of(2) { SIDE } else { 1.0 - SIDE });
        let spots = (0..count).map(|index| (x(index), CLIMB.0 - step * index as f32));
        (2.0 * step * height, frame.width / 2.0, spots.collect())
    } else {
        let step = (1.0 - 2.0 * EDGES.1) / count as f32;
        let spots = (0..count).map(|index| (mirrored(EDGES.1 + step * (index as f32 + 0.5)), ROWS[index % ROWS.len()]));
        ((ROWS[0] - ROWS[1]) * height, 2.0 * step * frame.width, spots.collect())
    };
    let place = (room - label).min(theme.stop.high).min(CLIMB.1 * height + if climbs { 0.0 } else { room }).floor();
    Measures { climbs, height, place, label: width - theme.gap.base, spots }
}

fn map(cx: &ViewCx, visiting: Visiting, stops: &[Stop], here: Option<usize>, climbs: bool) -> Element {
    let measures = measures(cx, stops.len(), climbs);
    let road = road(cx, stops, here, &measures);
    let way = Element { content: Content::Drawing(Drawing::Road(road.clone())), ..row() }.node(|node| {
        node.position_type = PositionType::Absolute;
        (node.width, node.height) = (percent(100), percent(100));
    });
    let from = visiting.came_from().and_then(|module| stops.iter().position(|stop| stop.module.id == module.id));
    let her = here.and_then(|here| herself(cx, &road, from, here));
    let duck = (!climbs && stops.len() > 3).then(|| duck(cx, &measures));
    let placed = stops.iter().zip(&measures.spots).enumerate().map(|(index, (stop, spot))| {
        let control = draw_stop(cx, stop, index, &measures);
        stand(control, *spot, measures.place)
    });
    column()
        .key("map")
        .node(|node| {
            node.width = percent(100);
            node.flex_grow = 1.0;
            node.flex_shrink = 0.0;
            node.min_height = px(measures.height);
        })
        .child(way)
        .with(placed)
        .maybe(duck)
        .maybe(her)
}

/// Puts something in its place: its feet, so far below its top, are at a spot of the map. Its width must be in pixels.
fn stand(part: Element, (x, y): Spot, feet: f32) -> Element {
    part.node(|node| {
        let half = if let Val::Px(width) = node.width { width / 2.0 } else { 0.0 };
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (percent(x * 100.0), percent(y * 100.0));
        node.margin = UiRect { left: px(-half), top: px(-feet), ..default() };
    })
}

/// The road through all stops, coloured as far as she has come.
fn road(cx: &ViewCx, stops: &[Stop], here: Option<usize>, measures: &Measures) -> Road {
    let first = measures.spots.first().copied().unwrap_or_default();
    let x = if cx.rtl { 1.0 - EDGES.0 } else { EDGES.0 };
    let entry = if measures.climbs { (0.5, 1.0 - EDGES.0) } else { (x, first.1) };
    // Who is called back to an earlier stop has gone farther before.
    let been = stops.iter().rposition(|stop| stop.done > 0).map(|index| (index + 1) as f32);
    let here = here.map(|here| here as f32 + arrived(measures.climbs, here));
    let color = |hue| cx.theme.color(cx.settings().contrast, hue).to_srgba().to_hex();
    Road {
        spots: std::iter::once(entry).chain(measures.spots.iter().copied()).collect(),
        climbs: measures.climbs,
        walked: been.into_iter().chain(here).fold(0.0, f32::max),
        width: cx.theme.stop.road,
        fresh: color(Hue::Ground),
        done: color(Hue::Strong(Accent::Sun)),
    }
}

fn arrived(climbs: bool, stop: usize) -> f32 {
    match (climbs, stop) {
        (true, 0) => CLIMBED.0,
        (true, _) => CLIMBED.1,
        (false, _) => ARRIVED[stop % ARRIVED.len()],
    }
}

/// She herself on the road. A tap leads to her own space, as the button in the bar does.
fn herself(cx: &ViewCx, road: &Road, from: Option<usize>, here: usize) -> Option<Element> {
    let theme = cx.theme;
    let share = |stop| arrived(road.climbs, stop);
    let high = theme.stop.walker;
    let draws = if cx.rtl { figure_turned } else { figure };
    let her = draws(cx, Who::Herself, Pose::Walk, Face::Happy, high)
        .tap_falls_to(Some(Intent::Girl(GirlIntent::Open(Sheet::Space))))
        .key("herself");
    let her = stand(her, road.before(here, share(here))?, high);
    let way =
        from.filter(|from| *from != here).map(|from| road.between((from, share(from)), (here, share(here)), STEPS));
    Some(her.moves(way.map_or(Motion::Appear(3), Motion::Walk)))
}

/// It hops when it is tapped.
fn duck(cx: &ViewCx, measures: &Measures) -> Element {
    let side = cx.theme.stop.duck;
    let water = of_land(cx, "puddle", side * 2.0, side * 0.6).node(|node| {
        node.position_type = PositionType::Absolute;
        node.bottom = px(-side * 0.1);
    });
    let swims = column()
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.width = px(side * 2.0);
        })
        .child(water)
        .child(column().child(of_land(cx, "duck", side, side)).reacts(Reaction::Hop).key("duck"));
    let x = measures.spots.get(3).map_or(0.5, |spot| spot.0);
    stand(swims, (x, ROWS[0]), side)
}

fn name_of(cx: &ViewCx, stop: &Stop) -> Said {
    cx.text(&TextKey::name_of_module(&stop.module.id))
}

fn count_of(cx: &ViewCx, stop: &Stop) -> Said {
    cx.say_with("counter", &[("done", stop.done.to_string()), ("total", stop.total.to_string())])
}

/// Name, counter and state in one sentence: what a stop is called.
fn called(cx: &ViewCx, stop: &Stop) -> Said {
    let state = match stop.state {
        StopState::Waiting => "stop-waiting",
        StopState::Finished => "stop-finished",
        StopState::Begun => "stop-begun",
        StopState::Fresh => "stop-fresh",
    };
    let values = [
        ("name", name_of(cx, stop).into()),
        ("done", stop.done.to_string()),
        ("total", stop.total.to_string()),
        ("state", cx.say(state).into()),
    ];
    cx.say_with("stop-called", &values)
}

/// Makes a part the control of a stop: it opens the messages; one that waits shakes, and somebody says why.
fn control(cx: &ViewCx, part: Element, stop: &Stop) -> Element {
    let opens = Intent::Girl(GirlIntent::OpenModule(stop.module.id.clone()));
    let part = part.asks(opens).called(called(cx, stop)).key(format!("stop-{}", stop.module.id));
    if stop.state == StopState::Waiting { part.reacts(Reaction::Shake) } else { part }
}

/// A place with its name below it.
fn draw_stop(cx: &ViewCx, stop: &Stop, index: usize, measures: &Measures) -> Element {
    let theme = cx.theme;
    let (name, count) = (name_of(cx, stop), count_of(cx, stop));
    let letters = [&name, &count].map(|said| width_of(cx, said, Style::Pill)).iter().sum::<f32>();
    let tick = if stop.state == StopState::Finished { cx.icon() } else { 0.0 };
    let needs = letters * LETTERS + tick + 3.0 * theme.gap.wide;
    let needs = needs.min(measures.label).round();
    let width = needs.max((measures.place * theme.stop.ratio).round());
    let label = row()
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.small, theme.gap.hair)
        .wide(needs)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.small)
        .child(text(name, Style::Pill, Hue::Ink).centred())
        .child(counter(cx, stop, count));
    let part = column()
        .wide(width)
        .node(|node| node.align_items = AlignItems::Center)
        .child(place(cx, stop, index, measures.place))
        .child(label);
    control(cx, part, stop).moves(Motion::Appear(index as u32))
}

/// How far she is: a finished stop has a tick beside its number.
fn counter(cx: &ViewCx, stop: &Stop, count: Said) -> Element {
    let theme = cx.theme;
    let strong = stop.state == StopState::Finished;
    let hue = if strong { Hue::OnAccent } else { Hue::Ink };
    let side = theme.gap.base;
    let tick = strong.then(|| picture(Picture::Line("icons/check", hue), side, side));
    let mut counter = pill(cx, count, counter_hue(stop), hue).line(Hue::Ink).gap(theme.gap.hair);
    counter.children.splice(0..0, tick);
    counter
}

/// A stop below the other, where words are large: its place, its name, how far she is, and she herself where she stands.
fn list(cx: &ViewCx, stops: &[Stop], here: Option<usize>) -> Element {
    let theme = cx.theme;
    let lines = stops.iter().enumerate().map(|(index, stop)| {
        let high = theme.stop.row;
        let words = column()
            .gap(theme.gap.hair)
            .child(heading(name_of(cx, stop), Style::Heading, Hue::Ink))
            .child(row().child(counter(cx, stop, count_of(cx, stop))))
            .grow();
        let her = (here == Some(index)).then(|| cx.me(theme.face.small));
        let line = row()
            .gap(theme.gap.base)
            .pad(theme.gap.base, theme.gap.small)
            .node(|node| node.width = percent(100))
            .fill(Hue::Card)
            .line(Hue::Ink)
            .shadow()
            .round(theme.radius.card)
            .child(place(cx, stop, index, high))
            .child(words)
            .maybe(her);
        control(cx, line, stop).moves(Motion::Appear(index as u32))
    });
    column().key("map").gap(theme.gap.base).wide(cx.fit(theme.column.text)).with(lines)
}
