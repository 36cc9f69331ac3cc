//! The route: six stops on a dotted way, and the next message as an invitation.

use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, Invitation, Sheet, Stop, StopState, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{
    Bar, above, body, card, icon_button, leave_button, left_in_bar, main_button, page, pill, plate, says, small_button,
    sound_button,
};
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, Module};
use crate::words::Said;

/// Where the middle of each stop's sticker is on a wide page, as shares of the map; further stops repeat the hills.
const HILLS: [f32; 6] = [0.42, 0.18, 0.56, 0.24, 0.48, 0.20];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let side = theme.target;
    let hello = match visiting.visit.space().nickname() {
        "" => cx.say("route-hello"),
        name => cx.say_with("route-hello-name", &[("name", name.to_owned())]),
    };
    let title = heading(hello, Style::Title, Hue::Ink);
    let settings =
        icon_button(cx, "icons/settings", cx.say("settings"), Intent::Girl(GirlIntent::Open(Sheet::Settings)));
    // Beside sound, settings, the way out and the cover: first her name goes on a line of its own, before that the words of a
    // button go.
    let squares = 4;
    let place = cx.say("space");
    let is_named = left_in_bar(cx, squares, &[&place]) >= theme.fits.words;
    let has_title = is_named || left_in_bar(cx, squares + 1, &[]) >= theme.fits.words;
    let logo = (!cx.frame.narrow || has_title).then(|| picture(Picture::Icon("logo"), side, side));
    let (inside, below) = if has_title { (Some(title), None) } else { (None, Some(title)) };
    let bar = Bar {
        back: None,
        middle: logo.into_iter().chain(inside).collect(),
        beside_help: vec![
            space_button(cx, is_named),
            sound_button(cx, app),
            settings.key("settings"),
            leave_button(cx, app),
        ],
        ..Bar::default()
    };
    let bar = bar.draw(cx);
    let bar = match below {
        Some(title) => above(cx, bar, title),
        None => bar,
    };
    let stops = visiting.stops();
    let map = if cx.frame.narrow { narrow_map(cx, &stops) } else { wide_map(cx, &stops) };
    let invitation = match visiting.invitation() {
        Some(invitation) => invite(cx, &invitation),
        None if app.pack().modules.iter().all(|module| module.missions.is_empty()) => nothing_here(cx),
        None => all_done(cx, stops.iter().any(|stop| stop.state == StopState::Waiting)),
    };
    let content = body(cx, "route").node(|node| node.align_items = AlignItems::Center);
    let why = visiting.knocked().map(|module| waits(cx, app, visiting, module));
    let content = if cx.frame.narrow {
        content.maybe(why).child(invitation).child(map)
    } else {
        content.child(map).maybe(why).child(invitation)
    };
    let content = match super::notice(cx, app) {
        Some(notice) => column().takes_rest().child(notice).child(content),
        None => content,
    };
    page(cx.say("route-hello"), Hue::Ground, bar, content)
}

/// Her own face leads to her own space.
fn space_button(cx: &ViewCx, is_named: bool) -> Element {
    let theme = cx.theme;
    let face = cx.me(theme.target - theme.gap.small);
    let name = is_named.then(|| text(cx.say("space"), Style::Label, Hue::Ink));
    plate(cx, Hue::Card)
        .centred()
        .pad(theme.gap.small, theme.gap.hair)
        .node(|node| node.flex_shrink = 0.0)
        .child(face)
        .maybe(name)
        .asks(Intent::Girl(GirlIntent::Open(Sheet::Space)))
        .called(cx.say("space"))
        .key("space")
}

/// Stops side by side, up and down over hills.
fn wide_map(cx: &ViewCx, stops: &[Stop]) -> Element {
    let theme = cx.theme;
    let width = 1.0 / stops.len().max(1) as f32;
    let middles: Vec<(f32, f32)> = (0..stops.len())
        .map(|index| {
            let x = width * (index as f32 + 0.5);
            (if cx.rtl { 1.0 - x } else { x }, HILLS[index % HILLS.len()])
        })
        .collect();
    let placed = stops.iter().zip(&middles).enumerate().map(|(index, (stop, (x, y)))| {
        // The name hangs below the sticker, whose middle is the point on the way.
        draw_stop(cx, stop, index).node(|node| {
            node.position_type = PositionType::Absolute;
            node.left = percent((x - width / 2.0) * 100.0);
            node.width = percent(width * 100.0);
            node.top = percent(y * 100.0);
            node.margin = UiRect::top(px(-theme.stop.side / 2.0));
        })
    });
    map(cx, &middles)
        .node(|node| {
            node.flex_grow = 1.0;
            node.min_height = px(theme.stop.side * 2.1 + cx.with_text(theme.stop.label * 0.75));
        })
        .with(placed)
}

/// Stops below each other, on a way that swings along one side.
fn narrow_map(cx: &ViewCx, stops: &[Stop]) -> Element {
    let theme = cx.theme;
    let height = 1.0 / stops.len().max(1) as f32;
    let width = cx.fit(cx.theme.column.wide);
    let middles: Vec<(f32, f32)> = (0..stops.len())
        .map(|index| {
            let x = (indent(cx, index) + theme.stop.side / 2.0) / width;
            (if cx.rtl { 1.0 - x } else { x }, height * (index as f32 + 0.5))
        })
        .collect();
    let placed = stops.iter().enumerate().map(|(index, stop)| {
        draw_stop_row(cx, stop, index).node(|node| {
            node.position_type = PositionType::Absolute;
            node.left = px(0);
            node.width = percent(100);
            node.top = percent(height * index as f32 * 100.0);
            node.height = percent(height * 100.0);
        })
    });
    let each = (theme.stop.side + theme.gap.wide).max(cx.with_text(theme.stop.side));
    map(cx, &middles)
        .node(|node| {
            node.width = px(width);
            node.height = px(each * stops.len() as f32);
        })
        .with(placed)
}

fn map(cx: &ViewCx, middles: &[(f32, f32)]) -> Element {
    let way = Element { content: Content::Drawing(Drawing::Way(middles.to_vec())), ..row() }.node(|node| {
        node.position_type = PositionType::Absolute;
        node.width = percent(100);
        node.height = percent(100);
    });
    column()
        .node(|node| {
            node.width = px(cx.fit(cx.theme.column.wide * 1.12));
            node.flex_shrink = 0.0;
        })
        .child(way)
}

fn draw_stop(cx: &ViewCx, stop: &Stop, index: usize) -> Element {
    let words = column().gap(cx.theme.gap.hair).node(|node| node.align_items = AlignItems::Center);
    column()
        .gap(cx.theme.gap.base)
        .node(|node| node.align_items = AlignItems::Center)
        .child(stop_sticker(cx, stop, index))
        .child(words.with(stop_words(cx, stop, true)))
        .tap_falls_to(Some(opens(stop)))
}

/// What a stop asks for, also where it waits: then it says why.
fn opens(stop: &Stop) -> Intent {
    Intent::Girl(GirlIntent::OpenModule(stop.module.id.clone()))
}

/// How far a stop on a narrow page stands from the edge: the way swings a little, and never crosses the words.
fn indent(cx: &ViewCx, index: usize) -> f32 {
    cx.theme.gap.wide + if index.is_multiple_of(2) { 0.0 } else { cx.theme.stop.side * 0.75 }
}

fn draw_stop_row(cx: &ViewCx, stop: &Stop, index: usize) -> Element {
    let theme = cx.theme;
    let words = column().gap(theme.gap.hair).with(stop_words(cx, stop, false)).grow();
    row()
        .gap(theme.gap.wide + theme.gap.base)
        .node(|node| {
            let indent = px(indent(cx, index));
            (node.padding.left, node.padding.right) = if cx.rtl { (px(0), indent) } else { (indent, px(0)) };
        })
        .child(stop_sticker(cx, stop, index))
        .child(words)
        .tap_falls_to(Some(opens(stop)))
}

fn stop_sticker(cx: &ViewCx, stop: &Stop, index: usize) -> Element {
    let theme = cx.theme;
    let waiting = stop.state == StopState::Waiting;
    let (shown, side) = if waiting {
        (Picture::Icon("things/locked"), theme.picture.thing)
    } else {
        (cx.thing(&stop.module.picture), theme.picture.stop)
    };
    let drawn = picture(shown, side, side);
    let badge = badge(cx, stop).map(|badge| {
        badge.node(|node| {
            node.position_type = PositionType::Absolute;
            node.top = px(-theme.gap.base);
            let out = px(-theme.gap.base);
            (node.left, node.right) = if cx.rtl { (out, Val::Auto) } else { (Val::Auto, out) };
        })
    });
    let name = cx.text(&TextKey::name_of_module(&stop.module.id));
    column()
        .centred()
        .size(theme.stop.side, theme.stop.side)
        .node(|node| node.flex_shrink = 0.0)
        .fill(if waiting { Hue::Veil } else { Hue::Tint(stop.module.accent) })
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card * 1.4)
        .child(drawn)
        .maybe(badge)
        .asks(opens(stop))
        .called(name)
        .key(format!("stop-{}", stop.module.id))
        .moves(Motion::Appear(index as u32))
}

/// How far she is at a stop: how many of how many, or a tick. How many there are at all its words say.
fn badge(cx: &ViewCx, stop: &Stop) -> Option<Element> {
    match stop.state {
        StopState::Begun => {
            let count = cx.say_with("counter", &[("done", stop.done.to_string()), ("total", stop.total.to_string())]);
            Some(pill(cx, count, Hue::Strong(Accent::Sun), Hue::OnAccent).line(Hue::Ink))
        }
        StopState::Finished => {
            let side = cx.theme.picture.icon;
            let tick = picture(Picture::Line("icons/check", Hue::Ground), side, side);
            Some(row().centred().pad(cx.theme.gap.hair, cx.theme.gap.hair).fill(Hue::Ink).pill().child(tick))
        }
        StopState::Fresh | StopState::Waiting => None,
    }
}

fn stop_words(cx: &ViewCx, stop: &Stop, centred: bool) -> [Element; 2] {
    let name = cx.text(&TextKey::name_of_module(&stop.module.id));
    let about = match stop.state {
        StopState::Waiting => cx.say("stop-waiting"),
        StopState::Finished => cx.say("stop-finished"),
        StopState::Begun => cx.say("stop-begun"),
        StopState::Fresh => cx.count("stop-messages", stop.total),
    };
    let hue = if stop.state == StopState::Waiting { Hue::SoftInk } else { Hue::Ink };
    let words = [heading(name, Style::Heading, hue), text(about, Style::Small, Hue::SoftInk)];
    if centred { words.map(Element::centred) } else { words }
}

/// The next message: who writes, what it is called, what it asks.
fn invite(cx: &ViewCx, invitation: &Invitation) -> Element {
    let theme = cx.theme;
    let mission = invitation.mission;
    let by = cx.say_with("route-writes", &[("name", cx.name(&mission.blogger).into())]);
    let words = column()
        .gap(theme.gap.hair)
        .child(text(by, Style::Body, Hue::Ink))
        .child(heading(cx.mission(&mission.id, "title"), Style::Title, Hue::Ink))
        .child(text(cx.count("minutes", mission.minutes.into()), Style::Small, Hue::Ink))
        .grow();
    let opens = Intent::Girl(GirlIntent::OpenMessage(mission.id.clone()));
    let go = main_button(cx, cx.say("go-along"), Hue::Strong(Accent::Sun), opens.clone());
    let go = go.key("invitation").node(|node| node.flex_shrink = 0.0);
    let face = picture(cx.face(&mission.blogger, mission.face), theme.face.medium, theme.face.medium);
    let stacked = cx.frame.rems() < theme.fits.columns;
    let inside = if stacked {
        column().gap(theme.gap.base).child(row().gap(theme.gap.base).child(face).child(words)).child(go)
    } else {
        let height = theme.face.medium;
        let shown = picture(cx.thing(&mission.picture), height * 1.5, height);
        row().gap(theme.gap.wide).child(face).child(words).child(shown).child(go)
    };
    card(cx, Hue::Tint(invitation.module.accent))
        .wide(cx.fit(theme.column.text * 1.25))
        .node(|node| node.flex_shrink = 0.0)
        .child(inside.node(|node| node.width = percent(100)))
        .tap_falls_to(Some(opens))
        .key(format!("invitation-{}", mission.id))
        .moves(Motion::Appear(2))
}

/// Why a stop waits, in the words of the blogger who leads it, and what she can do meanwhile. Whoever opens it comes to her.
fn waits(cx: &ViewCx, app: &app::App, visiting: Visiting, module: &Module) -> Element {
    let theme = cx.theme;
    let first = visiting.first_before(module);
    let late = visiting.is_late().then(|| cx.say("stop-waits.late"));
    let why = std::iter::once(cx.say("stop-waits")).chain(first.map(|_| cx.say("stop-waits.help"))).chain(late);
    let said = says(cx, &module.blogger, Face::Calm, Said::join(why, " "));
    let first = first.map(|mission| {
        let label = cx.say_with("stop-waits.first", &[("title", cx.mission(&mission.id, "title").into())]);
        let to = Intent::Girl(GirlIntent::OpenMessage(mission.id.clone()));
        small_button(cx, label, Some("icons/next"), to).key("first-help")
    });
    // Where the house has no passphrase the page behind says where it is chosen.
    let to = if app.staff().has_passphrase() { Sheet::StaffDoor } else { Sheet::Opening };
    let staff = small_button(cx, cx.say("stop-waits.staff"), Some("icons/shield"), Intent::Girl(GirlIntent::Open(to)));
    let ways = row().wraps().gap(theme.gap.base).maybe(first).child(staff.key("opening"));
    column()
        .gap(theme.gap.small)
        .wide(cx.fit(theme.column.text * 1.25))
        .child(said)
        .child(ways)
        .node(|node| node.flex_shrink = 0.0)
        .key(format!("waits-{}", module.id))
        .reveals()
        .moves(Motion::Appear(0))
}

/// Every message is played, or every one that can be while a stop waits.
fn all_done(cx: &ViewCx, some_wait: bool) -> Element {
    let theme = cx.theme;
    let side = theme.face.medium;
    let inside = row().gap(theme.gap.wide).child(picture(Picture::Icon("things/party-popper"), side, side)).child(
        text(cx.say(if some_wait { "route-open-done" } else { "route-all-done" }), Style::Heading, Hue::Ink).grow(),
    );
    card(cx, Hue::Tint(Accent::Sun)).wide(cx.fit(theme.column.text * 1.25)).child(inside)
}

/// The pack has nothing to play: that is no end of a game.
fn nothing_here(cx: &ViewCx) -> Element {
    let inside = text(cx.say("route-nothing"), Style::Heading, Hue::Ink);
    card(cx, Hue::Card).wide(cx.fit(cx.theme.column.text * 1.25)).child(inside)
}
