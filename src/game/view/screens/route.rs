//! The route: a landscape with a place for each stop, and the next message as an invitation.

use bevy::prelude::*;

use super::route_map;
use crate::app::{self, GirlIntent, Intent, Invitation, Sheet, StopState, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, spring, text};
use crate::game::view::widgets::{
    Bar, Who, above, arrow_button, body, card, figure, figure_size, figure_turned, icon_button, land, leave_button,
    left_in_bar, page, plate, says, small_button, sound_button, sticker, with_behind,
};
use crate::mission::{Face, Pose};
use crate::pack::model::{Accent, Module};
use crate::words::Said;

/// How much of the page why a stop waits takes beside the message.
const BESIDE: f32 = 0.6;

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
    let why = visiting.knocked().map(|module| waits(cx, app, visiting, module));
    let beside = why.as_ref().filter(|_| !cx.frame.narrow);
    let invitation = match visiting.invitation() {
        Some(invitation) => {
            let side = route_map::side(cx, visiting, &stops);
            let past_sun = cx.margin() + cx.theme.stop.sun + cx.theme.gap.base;
            invite(cx, &invitation, beside.is_some()).node(|node| {
                if beside.is_none() && side != AlignSelf::Center {
                    node.align_self = side;
                    node.margin = UiRect::horizontal(px(past_sun));
                }
            })
        }
        None if app.pack().modules.iter().all(|module| module.missions.is_empty()) => nothing_here(cx),
        None => all_done(cx, stops.iter().any(|stop| stop.state == StopState::Waiting)),
    };
    let map = route_map::draw(cx, visiting, &stops);
    let content = body(cx, "route").node(|node| {
        node.align_items = AlignItems::Center;
        (node.padding.left, node.padding.right, node.padding.bottom) = (px(0), px(0), px(cx.theme.gap.small));
    });
    let content = content.maybe(route_map::sun(cx, stops.len()).filter(|_| why.is_none()));
    let content = match why {
        Some(why) if cx.frame.narrow => content.child(why).child(invitation),
        Some(why) => content.child(row().centred().gap(cx.theme.gap.base).child(invitation).child(why)),
        None => content.child(invitation),
    };
    let content = content.child(map);
    let content = match super::notice(cx, app) {
        Some(notice) => column().takes_rest().child(notice).child(content),
        None => content,
    };
    with_behind(page(cx.say("route-hello"), Hue::Ground, bar, content), land(cx))
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

/// The next message: who writes, what it is called, and one way in.
/// Beside something else all of it is smaller.
fn invite(cx: &ViewCx, invitation: &Invitation, is_small: bool) -> Element {
    let theme = cx.theme;
    let mission = invitation.mission;
    let by = cx.say_with("route-writes", &[("name", cx.name(&mission.blogger).into())]);
    let opens = Intent::Girl(GirlIntent::OpenMessage(mission.id.clone()));
    let go = arrow_button(cx, cx.say("go-along"), Hue::Strong(Accent::Sun), opens.clone()).key("invitation");
    let crowded = cx.frame.rems() < theme.fits.pair;
    let style = if is_small { Style::Heading } else { Style::Title };
    let words = column()
        .gap(theme.gap.hair)
        .child(text(by, Style::Body, Hue::Ink))
        .child(heading(cx.mission(&mission.id, "title"), style, Hue::Ink))
        .grow();
    let (face, side) = if crowded || is_small || route_map::is_low(cx) {
        let side = if crowded || is_small { theme.face.small } else { theme.face.medium };
        (picture(cx.face(&mission.blogger, mission.face), side, side), side)
    } else {
        // She looks at what she says.
        let who = Who::Person(&mission.blogger);
        let draws = if cx.rtl { figure_turned } else { figure };
        let high = theme.stop.above - 2.0 * theme.gap.wide;
        (draws(cx, who, Pose::Give, mission.face, high), figure_size(cx, Pose::Give, high).x)
    };
    let bubble = sticker(cx, Hue::Card).pad(theme.gap.wide, theme.gap.base).grow().child(words);
    let both = if crowded {
        // The words need the whole width: face and way in stand above them.
        let top = row().child(face).child(spring()).child(go).node(|node| node.width = percent(100));
        column().gap(theme.gap.base).child(top).child(bubble.node(|node| {
            node.flex_grow = 0.0;
            node.flex_basis = Val::Auto;
            node.width = percent(100);
        }))
    } else {
        row().gap(theme.gap.base).child(face).child(bubble.child(go))
    };
    let wide =
        if is_small { (cx.room() - theme.gap.base) * (1.0 - BESIDE) } else { cx.fit(theme.column.bubble + side) };
    both.wide(wide)
        .node(|node| node.flex_shrink = 0.0)
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
        .wide(if cx.frame.narrow { cx.fit(theme.column.text) } else { (cx.room() - theme.gap.base) * BESIDE })
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
