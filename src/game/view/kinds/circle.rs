//! Rings round herself with her people in them. First she places them, by dragging or by picking one up and choosing a
//! ring; then she marks those she trusts; then she rehearses how to ask one.

use std::f32::consts::TAU;

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Field, Motion, Picture, Writes, column, heading, picture, row, text};
use crate::game::view::widgets::{halves, strip, tile, writing_field};
use crate::mission::keepsake::LONGEST_NAME;
use crate::mission::kinds::Tile;
use crate::mission::kinds::circle::{Part, Play, Ring, SEATS};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

/// How far each ring is turned on from the one inside it, in turns.
const TURN: f32 = 0.13;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let beside = match play.part() {
        Part::Placing => placing(within, play),
        Part::Trusting => trusting(within),
        Part::Asking => asking(within, play),
        Part::Closing => {
            let part = if play.is_empty() { "nobody" } else { "done" };
            column().child(within.blogger_says(Face::Happy, part))
        }
    };
    let back = (play.part() != Part::Placing).then(|| within.aside("circle-back", "icons/back", Command::Back));
    let can_go_on = play.part() != Part::Asking || play.asked().is_some();
    let next = can_go_on.then(|| super::next_button(cx));
    let figure = column().node(|node| node.align_items = AlignItems::Center).child(rings(within, play));
    within.page("circle", halves(cx, figure, beside), back.into_iter().chain(next))
}

/// The three rings, one inside the other, each a place to drop people in.
fn rings(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let outer = theme.rings.outer.min(cx.fit(theme.rings.outer));
    let fills = [Hue::Tint(Accent::Sun), Hue::Tint(Accent::Lilac), Hue::Tint(Accent::Sky)];
    let shares = <[f32; 3]>::from(theme.rings.shares);
    let discs = Ring::ALL.into_iter().zip(fills).zip(shares).rev().map(|((ring, fill), share)| {
        let side = outer * share;
        let disc = centred_at(row(), outer, outer / 2.0, outer / 2.0, side).fill(fill).line(Hue::Ink).pill();
        let placing = play.part() == Part::Placing && play.hand().is_some();
        disc.drag(Drag::Into(ring.key()))
            .tap_falls_to(placing.then(|| Intent::Girl(GirlIntent::Run(Command::Choose(ring.key())))))
    });
    let places = (play.part() == Part::Placing).then(|| places(within, play, outer));
    let centre = theme.rings.centre;
    let me = centred_at(cx.me(centre), outer, outer / 2.0, outer / 2.0, centre);
    let people = Ring::ALL.into_iter().flat_map(|ring| play.in_ring(ring).into_iter().map(move |one| (one, ring)));
    let people = people.filter_map(|(figure, ring)| {
        let (x, y) = place_at(cx, outer, ring, play.seat(&figure.id)?);
        Some(centred_at(placed(within, play, figure, ring), outer, x, y, theme.rings.figure))
    });
    let square = row().size(outer, outer).node(|node| node.flex_shrink = 0.0);
    square.with(discs).with(places.into_iter().flatten()).child(me).with(people)
}

/// The places in the rings: who is put down stays where the hand was. Keys and screen readers choose a ring.
fn places(within: &InStep, play: &Play, outer: f32) -> Vec<Element> {
    let all = Ring::ALL.into_iter().flat_map(|ring| (0..SEATS).map(move |seat| (ring, seat)));
    let place = |(ring, seat): (Ring, usize)| {
        let (x, y) = place_at(within.cx, outer, ring, seat);
        let key = ring.seat_key(seat);
        let tap = play.hand().map(|_| Intent::Girl(GirlIntent::Run(Command::Choose(key.clone()))));
        centred_at(row(), outer, x, y, within.cx.theme.rings.figure).pill().drag(Drag::Into(key)).tap_falls_to(tap)
    };
    all.map(place).collect()
}

/// Where the middle of a place is, in a square with that side.
fn place_at(cx: &ViewCx, outer: f32, ring: Ring, seat: usize) -> (f32, f32) {
    let rings = &cx.theme.rings;
    let (near, middle, far) = rings.shares;
    let (at, inner, share) = match ring {
        Ring::Near => (0.0, rings.centre / outer, near),
        Ring::Middle => (1.0, near, middle),
        Ring::Far => (2.0, middle, far),
    };
    let radius = outer * (share + inner) / 4.0;
    // Each ring starts elsewhere, so that people of two rings do not stand in one line.
    let angle = TAU * (seat as f32 / SEATS as f32 + TURN * at) - TAU / 4.0;
    (outer / 2.0 + radius * angle.cos(), outer / 2.0 + radius * angle.sin())
}

/// Puts something with its middle at a place of a square.
fn centred_at(part: Element, square: f32, x: f32, y: f32, side: f32) -> Element {
    let share = |length: f32| percent(length / square * 100.0);
    part.size(side, side).node(|node| {
        node.position_type = PositionType::Absolute;
        node.left = share(x - side / 2.0);
        node.top = share(y - side / 2.0);
    })
}

/// Somebody in a ring, which is part of the name: it is seen, and has to be heard.
fn placed(within: &InStep, play: &Play, figure: &Tile, ring: Ring) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let trusted = play.trusts(&figure.id);
    let fill = if trusted { Hue::Strong(Accent::Mint) } else { Hue::Card };
    let side = theme.rings.figure * 0.62;
    let heart = trusted.then(|| {
        picture(Picture::Icon("things/green-heart"), side * 0.62, side * 0.62).node(|node| {
            node.position_type = PositionType::Absolute;
            (node.right, node.top) = (px(-theme.gap.hair), px(-theme.gap.hair));
        })
    });
    let name = name_of(within, play, figure);
    let in_ring = Some(within.text(&format!("ring-{}", ring.slug())));
    let disc = row()
        .centred()
        .fill(fill)
        .line(Hue::Ink)
        .pill()
        .child(picture(cx.thing(&figure.picture), side, side))
        .maybe(heart)
        .key(within.key(&format!("figure-{}", figure.id)));
    match play.part() {
        Part::Placing => {
            let label = ViewCx::with_state(cx.say_with("sort-lift", &[("card", name.into())]), in_ring);
            let lift = Intent::Girl(GirlIntent::Run(Command::Lift(figure.id.clone())));
            // Who is put down on her is put down in her ring.
            disc.asks(lift).called(label).drag(Drag::CardInto { card: figure.id.clone(), into: ring.key() })
        }
        Part::Trusting => {
            let ask = Intent::Girl(GirlIntent::Run(Command::Choose(figure.id.clone())));
            disc.chooses(Role::CheckBox, trusted, ask).called(ViewCx::with_state(name, in_ring))
        }
        Part::Asking | Part::Closing => disc.speaks(Role::Image, Some(ViewCx::with_state(name, in_ring))),
    }
}

fn name_of(within: &InStep, play: &Play, figure: &Tile) -> Said {
    let kind = within.text(&format!("figure-{}", figure.id));
    match play.name(&figure.id).trim() {
        "" => kind,
        name => name.to_owned().into(),
    }
}

/// The people who wait, and where the one in hand may go.
fn placing(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let figures = play.waiting().into_iter().enumerate().map(|(at, figure)| {
        let held = play.hand().is_some_and(|hand| hand.id == figure.id);
        let fill = if held { Hue::Tint(Accent::Sun) } else { Hue::Card };
        tile(cx, cx.thing(&figure.picture), name_of(within, play, figure), fill)
            .chooses(Role::RadioButton, held, Intent::Girl(GirlIntent::Run(Command::Choose(figure.id.clone()))))
            .drag(Drag::Card(figure.id.clone()))
            .key(within.key(&format!("figure-{}", figure.id)))
            .moves(Motion::Appear(at as u32))
    });
    let palette = row().wraps().gap(theme.gap.small).with(figures).speaks(Role::RadioGroup, None);
    let hint = text(cx.say("circle-hint"), Style::Small, Hue::SoftInk);
    column()
        .gap(theme.gap.base)
        .child(ring_names(within, play))
        .child(hint)
        .maybe(play.hand().map(|hand| in_hand(within, play, hand)))
        .child(palette)
}

/// A name for the one in hand.
fn in_hand(within: &InStep, play: &Play, figure: &Tile) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let field = Field::of(Writes::Name(figure.id.clone()), play.name(&figure.id), cx.say("circle-name"), LONGEST_NAME);
    column()
        .gap(theme.gap.small)
        .child(text(cx.say("circle-name"), Style::Small, Hue::Ink))
        .child(writing_field(cx, field).key(within.key(&format!("name-{}", figure.id))))
}

/// The names of the rings in their colours; with somebody in hand each is a button.
fn ring_names(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let fills = [Accent::Sun, Accent::Lilac, Accent::Sky];
    let rings = Ring::ALL.into_iter().zip(fills).map(|(ring, accent)| {
        let name = within.text(&format!("ring-{}", ring.slug()));
        let name = row()
            .centred()
            .pad(theme.gap.base, theme.gap.hair)
            .node(|node| node.min_height = px(theme.target))
            .fill(Hue::Tint(accent))
            .line(Hue::Ink)
            .round(theme.radius.button)
            .child(text(name, Style::Label, Hue::Ink).centred());
        match play.hand() {
            Some(_) => name
                .shadow()
                .asks(Intent::Girl(GirlIntent::Run(Command::Choose(ring.key()))))
                .key(within.key(&format!("ring-{}", ring.slug()))),
            None => name,
        }
    });
    row().wraps().gap(theme.gap.small).with(rings)
}

fn trusting(within: &InStep) -> Element {
    column().child(within.blogger_says(Face::Calm, "trust"))
}

/// Ways to ask somebody, and what the blogger says of the one she tries.
fn asking(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let asks = play.circle().asks.iter().enumerate().map(|(at, ask)| {
        let chosen = play.asked() == Some(&ask.id);
        let fill = if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card };
        strip(cx, cx.thing(&ask.picture), within.text(&format!("ask-{}", ask.id)), fill)
            .shadow()
            .maybe(chosen.then(|| cx.tick()))
            .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Run(Command::Choose(ask.id.clone()))))
            .key(within.key(&format!("ask-{}", ask.id)))
            .moves(Motion::Appear(at as u32))
    });
    let reply = play.asked().map(|ask| within.blogger_says(Face::Proud, &format!("reply-{ask}")));
    column()
        .gap(theme.gap.small + theme.gap.hair)
        .child(heading(within.text("ask"), Style::Heading, Hue::Ink))
        .child(column().gap(theme.gap.small + theme.gap.hair).with(asks).speaks(Role::RadioGroup, None))
        .maybe(reply)
}
