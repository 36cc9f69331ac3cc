//! Her help card: people to choose on one side, the card as it grows on the other; then the card alone, large.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Field, Motion, Writes, column, row, text};
use crate::game::view::widgets::{CardPerson, halves, help_card, main_button, tile, undrawn, writing_field};
use crate::mission::keepsake::LONGEST_NAME;
use crate::mission::kinds::Tile;
use crate::mission::kinds::helpcard::{MOST_PEOPLE, Play};
use crate::mission::{Command, Face, Named};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let card = help_card(cx, people(within, play), &play.card().help);
    if play.is_sealed() {
        let part = if play.chosen().is_empty() { "nobody" } else { "done" };
        let card = card.key(within.key("card")).moves(Motion::Appear(0));
        let content = halves(cx, card, column().child(within.blogger_says(Face::Proud, part)));
        return within.page("card", content, [within.aside("card-open", "icons/undo", Command::Back), next_button(cx)]);
    }
    let fold =
        main_button(cx, cx.say("card-fold"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Run(Command::Seal)));
    within.page("choose", halves(cx, choosing(within, play), card), [fold.key("fold")])
}

fn people(within: &InStep, play: &Play) -> Vec<CardPerson> {
    let known = |named: &Named| play.card().people.iter().find(|tile| tile.id == named.figure);
    let person = |named: &Named| {
        let picture = within.cx.thing(&known(named)?.picture);
        Some(CardPerson { picture, who: within.text(&format!("person-{}", named.figure)), name: named.name.clone() })
    };
    play.chosen().iter().filter_map(person).collect()
}

fn choosing(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let left = MOST_PEOPLE - play.chosen().len();
    let tiles = play.card().people.iter().enumerate().map(|(at, person)| draw_person(within, play, person, at));
    column()
        .gap(theme.gap.base)
        .child(text(cx.count("card-hint", left), Style::Small, Hue::SoftInk))
        .child(text(cx.say("card-found"), Style::Small, Hue::SoftInk))
        .child(row().wraps().gap(theme.gap.small).with(tiles))
        .with(play.chosen().iter().map(|named| name(within, named)))
        .maybe((!play.chosen().is_empty()).then(|| text(cx.say("card-stays"), Style::Small, Hue::SoftInk)))
}

fn draw_person(within: &InStep, play: &Play, person: &Tile, at: usize) -> Element {
    let cx = within.cx;
    let has = play.has(&person.id);
    let fill = if has { Hue::Tint(Accent::Mint) } else { Hue::Card };
    tile(cx, cx.thing(&person.picture), within.text(&format!("person-{}", person.id)), fill)
        .chooses(Role::CheckBox, has, Intent::Girl(GirlIntent::Run(Command::Choose(person.id.clone()))))
        .key(within.key(&format!("person-{}", person.id)))
        .moves(Motion::Appear(at as u32))
}

/// A nickname for somebody on the card.
fn name(within: &InStep, named: &Named) -> Element {
    let cx = within.cx;
    let who = within.text(&format!("person-{}", named.figure));
    let label = cx.say_with("card-name", &[("who", who.into())]);
    let field = Field::of(Writes::Name(named.figure.clone()), named.name.to_string(), label.clone(), LONGEST_NAME);
    column()
        .gap(cx.theme.gap.hair)
        .child(text(label, Style::Small, Hue::Ink))
        .child(writing_field(cx, field).key(within.key(&format!("name-{}", named.figure))))
        .maybe(undrawn(cx, &named.name))
}
