//! A letter: a page for each part, with sentences to start from on one side and the sheet they make on the other; then
//! one for her own words.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Field, Motion, Writes, column, heading, text};
use crate::game::view::widgets::{
    NEXT, body, foot, halves, main_button, plain_button, says, strip, undrawn, with_foot, writing_field, written,
};
use crate::mission::kinds::Tile;
use crate::mission::kinds::letter::{End, MOST_WORDS, Part, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let (content, buttons) = match play.end() {
        None => writing(within, play),
        Some(End::Sealed) => (sealed(within, play), after(within, Some(play.is_kept()))),
        Some(End::Shredded) => (shredded(within), after(within, None)),
    };
    with_foot(body(cx, within.key(&format!("letter-{}", play.at()))).child(content), foot(cx, buttons))
}

fn writing(within: &InStep, play: &Play) -> (Element, Vec<Element>) {
    let cx = within.cx;
    let theme = cx.theme;
    let back = (play.at() > 0).then(|| within.aside("letter-back", "icons/back", Command::Back));
    let sheet = sheet(within, play);
    let Some(part) = play.part() else {
        let shred = plain_button(cx, cx.say("letter-shred"), Some("icons/shred"), run(Command::Shred)).key("shred");
        // An empty letter cannot be given: its place says what is missing.
        let seal = if play.is_empty() {
            text(cx.say("letter-empty"), Style::Label, Hue::SoftInk).key("seal")
        } else {
            main_button(cx, cx.say("letter-seal"), Hue::Strong(Accent::Mint), run(Command::Seal)).key("seal")
        };
        let own = column().gap(theme.gap.base).child(own_words(within, play));
        return (halves(cx, own, sheet), back.into_iter().chain([shred, seal]).collect());
    };
    // What happened is told once: on the pages after it she knows.
    let task = (play.at() == 0).then(|| text(within.text("task"), Style::Body, Hue::Ink));
    let choices = column().gap(theme.gap.base).maybe(task).child(draw_part(within, play, part));
    // Another page, another button: who hears the page comes to its beginning.
    let next = next_button(cx).key(format!("{NEXT}-{}", play.at()));
    (halves(cx, choices, sheet), back.into_iter().chain([next]).collect())
}

fn run(command: Command) -> Intent {
    Intent::Girl(GirlIntent::Run(command))
}

/// Where her own words go.
fn own_words(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let field = Field::of(Writes::Words, play.words(), cx.say("letter-own"), MOST_WORDS).high(3);
    column()
        .gap(cx.theme.gap.small)
        .child(heading(cx.say("letter-own"), Style::Label, Hue::Ink))
        .child(writing_field(cx, field).key("letter-words"))
        .maybe(undrawn(cx, play.words()))
        .child(text(cx.say("letter-stays"), Style::Small, Hue::Ink))
}

fn draw_part(within: &InStep, play: &Play, part: &Part) -> Element {
    let cx = within.cx;
    let starters = part.starters.iter().map(|starter| draw_starter(within, play, part, starter));
    column()
        .gap(cx.theme.gap.small)
        .child(heading(within.text(&format!("part-{}", part.id)), Style::Label, Hue::Ink))
        .with(starters)
        .speaks(Role::RadioGroup, None)
}

fn draw_starter(within: &InStep, play: &Play, part: &Part, starter: &Tile) -> Element {
    let cx = within.cx;
    let picked = play.picked(&part.id) == Some(&starter.id);
    let fill = if picked { Hue::Tint(Accent::Lilac) } else { Hue::Card };
    let ask = Command::Pick { part: part.id.clone(), starter: starter.id.clone() };
    let words = within.text(&format!("starter-{}-{}", part.id, starter.id));
    strip(cx, cx.thing(&starter.picture), words, fill)
        .maybe(picked.then(|| cx.tick()))
        .chooses(Role::RadioButton, picked, Intent::Girl(GirlIntent::Run(ask)))
        .key(format!("starter-{}-{}", part.id, starter.id))
}

/// The letter as it stands. While she writes her own words, they are in their field.
fn sheet(within: &InStep, play: &Play) -> Element {
    let sentences = play.letter().parts.iter().filter_map(|part| {
        let picked = play.picked(&part.id)?;
        Some(within.text(&format!("starter-{}-{picked}", part.id)))
    });
    let is_written = play.end().is_some() || play.part().is_some();
    let own = Some(play.words().trim()).filter(|own| is_written && !own.is_empty()).map(|own| own.to_owned().into());
    written(within.cx, &play.letter().to, sentences.chain(own))
}

fn sealed(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let letter = play.letter();
    let reply =
        says(cx, &letter.to, letter.face, within.text("done")).key("letter-reply").reveals().moves(Motion::Appear(0));
    column()
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(sheet(within, play))
        .child(reply)
}

fn shredded(within: &InStep) -> Element {
    let said = says(within.cx, &within.run.mission().blogger, Face::Calm, within.cx.say("letter-shredded"));
    column()
        .wide(within.cx.fit(within.cx.theme.column.text))
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(said)
}

/// What can be done with a letter that is no longer on the table; `kept` where there still is one.
fn after(within: &InStep, kept: Option<bool>) -> Vec<Element> {
    let cx = within.cx;
    let id = if kept.is_some() { "letter-open-again" } else { "letter-write-again" };
    let again =
        plain_button(cx, cx.say(id), Some("icons/undo"), Intent::Girl(GirlIntent::Run(Command::Back))).key("again");
    let shred =
        plain_button(cx, cx.say("letter-shred"), Some("icons/shred"), Intent::Girl(GirlIntent::Run(Command::Shred)))
            .key("shred");
    let keep = kept.map(|kept| {
        let id = if kept { "letter-kept" } else { "letter-keep" };
        plain_button(cx, cx.say(id), Some("icons/bookmark"), Intent::Girl(GirlIntent::Run(Command::Keep)))
            .switched(kept)
            .key("keep")
    });
    let shred = kept.is_some().then_some(shred);
    std::iter::once(again).chain(shred).chain(keep).chain([next_button(cx)]).collect()
}
