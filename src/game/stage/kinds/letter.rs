//! A letter: sentences to start from on one side, the sheet they make on the other, and room for her own words.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::game::stage::element::{Element, Field, Motion, Writes, column, heading, text};
use crate::game::stage::widgets::{
    body, foot, halves, main_button, plain_button, says, strip, with_foot, writing_field, written,
};
use crate::game::theme::{Hue, Style};
use crate::mission::kinds::letter::{End, MOST_WORDS, Part, Play, Starter};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::stay::Intent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let look = within.look;
    let (content, buttons) = match play.end() {
        None => writing(within, play),
        Some(End::Sealed) => (sealed(within, play), after(within, Some(play.is_kept()))),
        Some(End::Shredded) => (shredded(within), after(within, None)),
    };
    with_foot(body(look, within.key("letter")).child(content), foot(look, buttons))
}

fn writing(within: &InStep, play: &Play) -> (Element, Vec<Element>) {
    let look = within.look;
    let theme = look.theme;
    let choices = column()
        .gap(theme.gap.base)
        .child(text(within.text("task"), Style::Body, Hue::Ink))
        .with(play.letter().parts.iter().map(|part| draw_part(within, play, part)));
    let sheet = sheet(within, play, true);
    let both = halves(look, choices, sheet);
    let shred =
        plain_button(look, look.say("letter-shred"), Some("icons/shred"), Intent::Run(Command::Shred)).key("shred");
    let seal =
        main_button(look, look.say("letter-seal"), Hue::Strong(Accent::Mint), Intent::Run(Command::Seal)).key("seal");
    (both, vec![shred, seal])
}

fn draw_part(within: &InStep, play: &Play, part: &Part) -> Element {
    let look = within.look;
    let starters = part.starters.iter().map(|starter| draw_starter(within, play, part, starter));
    column()
        .gap(look.theme.gap.small)
        .child(heading(within.text(&format!("part-{}", part.id)), Style::Label, Hue::Ink))
        .with(starters)
        .speaks(Role::RadioGroup, None)
}

fn draw_starter(within: &InStep, play: &Play, part: &Part, starter: &Starter) -> Element {
    let look = within.look;
    let picked = play.picked(&part.id) == Some(&starter.id);
    let fill = if picked { Hue::Tint(Accent::Lilac) } else { Hue::Card };
    let ask = Command::Pick { part: part.id.clone(), starter: starter.id.clone() };
    let words = within.text(&format!("starter-{}-{}", part.id, starter.id));
    strip(look, look.thing(&starter.picture), words, fill)
        .maybe(picked.then(|| look.tick()))
        .chooses(Role::RadioButton, picked, Intent::Run(ask))
        .key(format!("starter-{}-{}", part.id, starter.id))
}

/// The letter as it stands. While it is written her own words are in a field, afterwards they are text.
fn sheet(within: &InStep, play: &Play, open: bool) -> Element {
    let look = within.look;
    let theme = look.theme;
    let sentences = play.letter().parts.iter().filter_map(|part| {
        let picked = play.picked(&part.id)?;
        Some(within.text(&format!("starter-{}-{picked}", part.id)))
    });
    let own = Some(play.words().trim()).filter(|own| !open && !own.is_empty()).map(str::to_owned);
    let field = open.then(|| {
        let field = Field {
            text: play.words().to_owned(),
            label: look.say("letter-own"),
            most: MOST_WORDS,
            lines: 3,
            writes: Writes::Words,
        };
        column()
            .gap(theme.gap.small)
            .child(text(look.say("letter-own"), Style::Small, Hue::Ink))
            .child(writing_field(look, field).key("letter-words"))
            .child(text(look.say("letter-stays"), Style::Small, Hue::Ink))
    });
    written(look, &play.letter().to, sentences.chain(own)).maybe(field)
}

fn sealed(within: &InStep, play: &Play) -> Element {
    let look = within.look;
    let theme = look.theme;
    let letter = play.letter();
    let reply =
        says(look, &letter.to, letter.face, within.text("done")).key("letter-reply").reveals().moves(Motion::Appear(0));
    column()
        .wide(look.fit(theme.column.text))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(sheet(within, play, false))
        .child(reply)
}

fn shredded(within: &InStep) -> Element {
    let said = says(within.look, &within.run.mission().blogger, Face::Calm, within.look.say("letter-shredded"));
    column()
        .wide(within.look.fit(within.look.theme.column.text))
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(said)
}

/// What can be done with a letter that is no longer on the table; `kept` where there still is one.
fn after(within: &InStep, kept: Option<bool>) -> Vec<Element> {
    let look = within.look;
    let id = if kept.is_some() { "letter-open-again" } else { "letter-write-again" };
    let again = plain_button(look, look.say(id), Some("icons/undo"), Intent::Run(Command::Back)).key("again");
    let shred =
        plain_button(look, look.say("letter-shred"), Some("icons/shred"), Intent::Run(Command::Shred)).key("shred");
    let keep = kept.map(|kept| {
        let id = if kept { "letter-kept" } else { "letter-keep" };
        plain_button(look, look.say(id), Some("icons/bookmark"), Intent::Run(Command::Keep)).switched(kept).key("keep")
    });
    let shred = kept.is_some().then_some(shred);
    std::iter::once(again).chain(shred).chain(keep).chain([next_button(look)]).collect()
}
