//! Putting a sentence together from words, a tone and a sign, and saying it: the bubble grows with every part, somebody
//! answers, and another way is one tap off.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{main_button, said_by_you, says, strip};
use crate::mission::ids::PersonId;
use crate::mission::kinds::roleplay::{Choice, Part, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let with = &play.roleplay().with;
    let situation = says_of(within, with, play.roleplay().face, within.text("situation"));
    let content =
        column().wide(cx.fit(theme.column.wide)).gap(theme.gap.base).node(|node| node.margin = UiRect::all(Val::Auto));
    let content = if play.is_said() {
        content.with(said(within, play))
    } else {
        content.child(situation).child(parts(within, play)).child(sentence(within, play))
    };
    let buttons = if play.is_said() {
        vec![within.aside("try-other", "icons/undo", Command::Back), next_button(cx)]
    } else if play.is_ready() {
        let label = cx.say("roleplay-say");
        vec![main_button(cx, label, Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Run(Command::Say))).key("say")]
    } else {
        Vec::new()
    };
    within.page(if play.is_said() { "said" } else { "parts" }, content, buttons)
}

/// What happens, told beside who it happens with.
fn says_of(within: &InStep, person: &PersonId, face: Face, sentence: Said) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.face.medium;
    let words = row()
        .pad(theme.gap.wide, theme.gap.base)
        .fill(Hue::Tint(within.accent()))
        .round(theme.radius.card)
        .node(|node| node.min_width = px(0))
        .child(text(sentence, Style::Body, Hue::Ink));
    row().gap(theme.gap.base).child(picture(cx.face(person, face), side, side)).child(words)
}

fn parts(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let parts = play.roleplay().parts.iter().map(|part| draw_part(within, play, part));
    if cx.frame.narrow {
        column().gap(theme.gap.base).with(parts)
    } else {
        let side_by_side = row().gap(theme.gap.wide).node(|node| node.align_items = AlignItems::Start);
        side_by_side.with(parts.map(Element::grow))
    }
}

fn draw_part(within: &InStep, play: &Play, part: &Part) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let options = part.options.iter().enumerate().map(|(at, option)| draw_option(within, play, part, option, at));
    column()
        .gap(theme.gap.small)
        .child(heading(within.text(&format!("part-{}", part.id)), Style::Label, Hue::Ink))
        .with(options)
        .speaks(Role::RadioGroup, None)
}

fn draw_option(within: &InStep, play: &Play, part: &Part, option: &Choice, at: usize) -> Element {
    let cx = within.cx;
    let picked = play.picked(part).is_some_and(|picked| picked.id == option.id);
    let fill = if picked { Hue::Tint(Accent::Sun) } else { Hue::Card };
    let ask = Command::Pick { part: part.id.clone(), starter: option.id.clone() };
    let words = within.text(&format!("option-{}-{}", part.id, option.id));
    strip(cx, cx.thing(&option.picture), words, fill)
        .maybe(picked.then(|| cx.tick()))
        .chooses(Role::RadioButton, picked, Intent::Girl(GirlIntent::Run(ask)))
        .key(within.key(&format!("option-{}-{}", part.id, option.id)))
        .moves(Motion::Appear(at as u32))
}

/// What she has of the sentence so far: her words in a bubble, the tone and the sign as stickers on it.
fn sentence(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.picture.thing;
    let parts = &play.roleplay().parts;
    let words = parts.first().and_then(|part| Some((part, play.picked(part)?)));
    let words = words.map(|(part, option)| {
        let words = within.text(&format!("option-{}-{}", part.id, option.id));
        let told = said_by_you(cx, &words);
        text(words, Style::Heading, Hue::Ink).speaks(Role::Label, Some(told)).grow()
    });
    let stickers = parts.iter().skip(1).filter_map(|part| play.picked(part));
    let stickers = stickers.map(|option| picture(cx.thing(&option.picture), side, side));
    let bubble = row()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.base)
        .node(|node| {
            node.min_height = px(theme.target * 1.3);
            node.min_width = px(0);
        })
        .fill(Hue::Tint(Accent::Lilac))
        .line(Hue::Ink)
        .round(theme.radius.card)
        .maybe(words)
        .with(stickers)
        .grow();
    let hint = (!play.is_ready()).then(|| text(cx.say("roleplay-hint"), Style::Small, Hue::SoftInk));
    column()
        .gap(theme.gap.small)
        .node(|node| node.width = percent(100))
        .maybe(hint)
        .child(row().gap(theme.gap.base).child(bubble).child(cx.me(theme.face.medium)))
        .key(within.key("sentence"))
}

/// Her sentence, the answer, and what the blogger says of tone and sign.
fn said(within: &InStep, play: &Play) -> Vec<Element> {
    let cx = within.cx;
    let mut parts = vec![sentence(within, play)];
    let words = play.roleplay().parts.first().and_then(|part| play.picked(part));
    if let Some(words) = words {
        let reply = says(cx, &play.roleplay().with, words.face, within.text(&format!("reply-{}", words.id)));
        parts.push(reply.key(within.key(&format!("reply-{}", words.id))).moves(Motion::Appear(0)));
    }
    let notes = play.roleplay().parts.iter().skip(1).filter_map(|part| Some((part, play.picked(part)?)));
    parts.extend(notes.map(|(part, option)| note(within, part, option)));
    parts.push(within.blogger_says(Face::Proud, "done"));
    parts
}

fn note(within: &InStep, part: &Part, option: &Choice) -> Element {
    let cx = within.cx;
    let words = within.text(&format!("note-{}-{}", part.id, option.id));
    strip(cx, cx.thing(&option.picture), words, Hue::Tint(Accent::Sun))
        .line(Hue::Clear)
        .speaks(Role::Group, None)
        .live()
        .key(within.key(&format!("note-{}-{}", part.id, option.id)))
        .moves(Motion::Appear(1))
}
