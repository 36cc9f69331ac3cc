//! Cards on one side, numbered places on the other. A card is dragged to a place, or picked up and put down by taps or
//! keys; one that lies is lifted again by tapping it.

use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Motion, column, row, text};
use crate::game::view::widgets::{dashed, halves, strip};
use crate::mission::kinds::Tile;
use crate::mission::kinds::order::{Play, place_key};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.small + cx.theme.gap.hair;
    let done = within.run.step_is_done();
    let waiting = play.waiting();
    let left = waiting.len();
    let cards = waiting.into_iter().enumerate().map(|(at, card)| waiting_card(within, play, card, at));
    let hint = (!done).then(|| text(cx.count("order-hint", left), Style::Small, Hue::SoftInk).live());
    let row_of_places = play.row();
    let places = row_of_places.iter().enumerate().map(|(at, card)| place(within, play, at, *card));
    let cards = column().gap(gap).maybe(hint).with(cards).with(said(within, play));
    let content = halves(cx, cards, column().gap(gap).with(places));
    let show = (done && !play.is_right()).then(|| within.aside("show-fits", "icons/show", Command::Show));
    within.page("order", content, show.into_iter().chain(within.next()))
}

/// What the blogger says once all cards lie.
fn said(within: &InStep, play: &Play) -> Vec<Element> {
    if !within.run.step_is_done() {
        return Vec::new();
    }
    if !play.is_right() {
        return vec![within.blogger_says(Face::Think, "almost")];
    }
    let why = play.last().filter(|_| !play.order().right.is_empty());
    let why = why.map(|card| within.blogger_says(Face::Happy, &format!("feedback-{}", card.id)));
    let first = play.first().map(|card| within.blogger_says(Face::Happy, &format!("first-{}", card.id)));
    why.into_iter().chain(first).chain([within.blogger_says(Face::Proud, "done")]).collect()
}

fn waiting_card(within: &InStep, play: &Play, card: &Tile, at: usize) -> Element {
    let cx = within.cx;
    let held = play.hand().is_some_and(|hand| hand.id == card.id);
    let fill = if held { Hue::Tint(Accent::Sun) } else { Hue::Card };
    strip(cx, cx.thing(&card.picture), within.text(&format!("card-{}", card.id)), fill)
        .shadow()
        .tilt(if held { -cx.theme.tilt * 0.4 } else { 0.0 })
        .chooses(accesskit::Role::RadioButton, held, Intent::Girl(GirlIntent::Run(Command::Choose(card.id.clone()))))
        .drag(Drag::Card(card.id.clone()))
        .key(within.key(&format!("card-{}", card.id)))
        .moves(Motion::Appear(at as u32))
}

fn place(within: &InStep, play: &Play, at: usize, card: Option<&Tile>) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = cx.with_text(theme.picture.icon + theme.gap.small);
    let number = row()
        .centred()
        .size(side, side)
        .node(|node| node.flex_shrink = 0.0)
        .fill(Hue::Strong(within.accent()))
        .line(Hue::Ink)
        .pill()
        .child(text((at + 1).to_string(), Style::Label, Hue::OnAccent));
    let lying = match card {
        Some(card) => lying(within, play, at, card),
        None => empty(within, play, at),
    };
    row().gap(theme.gap.small + theme.gap.hair).node(|node| node.width = percent(100)).child(number).child(lying.grow())
}

fn lying(within: &InStep, play: &Play, at: usize, card: &Tile) -> Element {
    let cx = within.cx;
    let sentence = within.text(&format!("card-{}", card.id));
    let checked = within.run.step_is_done().then(|| play.fits(at)).flatten();
    // Colour alone says nothing: a mark stands beside each.
    let fill = match checked {
        Some(true) => Hue::Tint(Accent::Mint),
        Some(false) => Hue::Tint(Accent::Sun),
        None => Hue::Card,
    };
    let label = cx.say_with("sort-lift", &[("card", sentence.words.clone())]);
    let label = ViewCx::with_state(label, cx.fits_in_words(checked));
    strip(cx, cx.thing(&card.picture), sentence, fill)
        .maybe(checked.map(|fits| cx.fits(fits)))
        .asks(Intent::Girl(GirlIntent::Run(Command::Lift(card.id.clone()))))
        .called(label)
        .drag(Drag::CardInto { card: card.id.clone(), into: place_key(at) })
        .key(within.key(&format!("card-{}", card.id)))
}

fn empty(within: &InStep, play: &Play, at: usize) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let space = row()
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target);
        })
        .round(theme.radius.button)
        .child(dashed(theme.radius.button))
        .drag(Drag::Into(place_key(at)));
    let Some(hand) = play.hand() else { return space };
    let card = within.text(&format!("card-{}", hand.id));
    let label = cx.say_with("order-put", &[("card", card.into()), ("place", (at + 1).to_string())]);
    space
        .asks(Intent::Girl(GirlIntent::Run(Command::Choose(place_key(at)))))
        .called(label)
        .key(within.key(&format!("place-{at}")))
}
