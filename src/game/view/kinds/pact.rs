//! The rules of a group on a poster: she picks those that count, writes one herself, and signs.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Field, Motion, Writes, column, row, text};
use crate::game::view::widgets::{halves, main_button, poster, strip, undrawn, writing_field};
use crate::mission::kinds::Tile;
use crate::mission::kinds::pact::{LONGEST_RULE, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    if play.is_sealed() {
        let signed = halves(cx, signed(within, play), column().child(within.blogger_says(Face::Proud, "done")));
        return within.page(
            "signed",
            signed,
            [within.aside("pact-open", "icons/undo", Command::Back), next_button(cx)],
        );
    }
    // A pact without a rule cannot be signed: its place says what is missing.
    let sign = if play.can_seal() {
        let seal = Intent::Girl(GirlIntent::Run(Command::Seal));
        main_button(cx, cx.say("pact-sign"), Hue::Strong(Accent::Mint), seal)
    } else {
        text(cx.say("pact-empty"), Style::Label, Hue::SoftInk)
    };
    within.page("pact", choosing(within, play), [sign.key("sign")])
}

fn choosing(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let gap = theme.gap.small + theme.gap.hair;
    let rules = &play.pact().rules;
    let left = play.pact().most - play.chosen().count();
    let hint = text(cx.count("pact-hint", left), Style::Small, Hue::SoftInk).live();
    let field = Field::of(Writes::Words, play.own(), within.text("own"), LONGEST_RULE).high(2);
    let own = column()
        .gap(theme.gap.small)
        .child(text(within.text("own"), Style::Body, Hue::Ink))
        .child(writing_field(cx, field).key(within.key("own")))
        .maybe(undrawn(cx, play.own()))
        .child(text(cx.say("pact-stays"), Style::Small, Hue::SoftInk));
    let (first, second) = rules.split_at(rules.len().div_ceil(2));
    let list = |rules: &[Tile], from: usize| {
        let rules = rules.iter().enumerate().map(|(at, rule)| draw_rule(within, play, rule, from + at));
        column().gap(gap).with(rules.collect::<Vec<_>>())
    };
    let columns = halves(cx, list(first, 0), list(second, first.len()).child(own));
    let hint =
        row().centred().wide(cx.fit(theme.column.wide)).node(|node| node.align_self = AlignSelf::Center).child(hint);
    column().gap(gap).child(hint).child(columns)
}

fn draw_rule(within: &InStep, play: &Play, rule: &Tile, at: usize) -> Element {
    let cx = within.cx;
    let has = play.has(&rule.id);
    let fill = if has { Hue::Tint(Accent::Mint) } else { Hue::Card };
    strip(cx, cx.thing(&rule.picture), within.text(&format!("rule-{}", rule.id)), fill)
        .shadow()
        .maybe(has.then(|| cx.tick()))
        .chooses(Role::CheckBox, has, Intent::Girl(GirlIntent::Run(Command::Choose(rule.id.clone()))))
        .key(within.key(&format!("rule-{}", rule.id)))
        .moves(Motion::Appear(at as u32))
}

/// The pact as it hangs on a wall.
fn signed(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let rules = play.chosen().map(|rule| (cx.thing(&rule.picture), within.text(&format!("rule-{}", rule.id))));
    let title = cx.mission(&within.run.mission().id, "title");
    poster(cx, title, rules, play.own().trim()).key(within.key("poster")).moves(Motion::Appear(0))
}
