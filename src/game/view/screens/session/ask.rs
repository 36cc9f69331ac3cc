//! A question to the group while it answers, made for a wall: the question across the page, what can be answered as large
//! as there is room, and how to answer now, with the way in beside it. No sign of who has.

use bevy::prelude::*;

use super::{bar, cards};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{middle, page};
use crate::pack::model::Accent;
use crate::session::{AnswerMode, Choice, Question, Session};
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, session: &Session, question: &Question) -> Element {
    let theme = cx.theme;
    let how = match session.answer_mode() {
        AnswerMode::Hands => "room-how.hands",
        AnswerMode::Tablet => "room-how.tablet",
        AnswerMode::Phones => "room-how.phones",
    };
    let icon = match session.answer_mode() {
        AnswerMode::Hands => "icons/hand",
        AnswerMode::Tablet => "icons/users",
        AnswerMode::Phones => "icons/mobile",
    };
    let side = theme.picture.thing;
    let how = row()
        .centred()
        .gap(theme.gap.base)
        .pad(theme.gap.huge, theme.gap.base)
        .fill(Hue::Tint(Accent::Sun))
        .line(Hue::Ink)
        .round(theme.radius.card)
        .key("how")
        .child(picture(Picture::Line(icon, Hue::Ink), side, side))
        .child(text(cx.say(how), Style::Title, Hue::Ink));
    let (width, most) = (width_of(cx, &question.choices), super::side(cx) * 0.7);
    let choices = question.choices.iter().enumerate().map(|(at, choice)| answer(cx, choice, at, width, most));
    let content = column()
        .wide(cx.room())
        .gap(theme.gap.wide)
        .child(asked(cx, question))
        .child(cards(cx, choices))
        .child(row().centred().wraps().gap(theme.gap.wide).child(how))
        .maybe(coin(cx, question));
    page(cx.say("room-ask"), Hue::Ground, bar(cx, session, Vec::new()), middle(cx, "ask", content))
}

/// The question on a card as wide as the page.
fn asked(cx: &ViewCx, question: &Question) -> Element {
    card_of(cx)
        .pad(if cx.frame.narrow { cx.theme.gap.base } else { cx.theme.gap.huge }, cx.theme.gap.wide)
        .node(|node| node.width = percent(100))
        .child(heading(cx.sentence(&question.prompt), Style::Display, Hue::Ink).live())
}

fn card_of(cx: &ViewCx) -> Element {
    column().fill(Hue::Card).line(Hue::Ink).shadow().round(cx.theme.radius.card)
}

/// The most answers that stand side by side.
const MANY: usize = 6;
/// How wide a letter of a long word is on average, as a part of its height.
const LETTER: f32 = 0.5;

/// How wide each answer is, so that as many as there is room for stand side by side and no word is broken.
pub fn width_of(cx: &ViewCx, choices: &[Choice]) -> f32 {
    share_of_room(cx, choices.len(), choices.iter().map(|choice| cx.sentence(&choice.text)))
}

/// How wide each of `of` things is that stand side by side as far as there is room, and hold these words unbroken.
pub fn share_of_room(cx: &ViewCx, of: usize, words: impl IntoIterator<Item = Said>) -> f32 {
    let theme = cx.theme;
    let of = of.max(1);
    let longest = |words: Said| words.split_whitespace().map(|word| word.chars().count()).max();
    let longest = words.into_iter().filter_map(longest).max();
    let letter = cx.text_size(Style::Title) * LETTER;
    let word = longest.unwrap_or_default() as f32 * letter + 2.0 * (theme.gap.base + theme.shadow);
    let least = word.max(cx.with_text(theme.tile)).min(cx.room());
    let most = if cx.frame.narrow { 2 } else { MANY };
    let fit = ((cx.room() + theme.gap.wide) / (least + theme.gap.wide)).floor().clamp(1.0, most as f32);
    let rows = (of as f32 / fit).ceil();
    let across = (of as f32 / rows).ceil();
    ((cx.room() - theme.gap.wide * (across - 1.0)) / across).floor().max(least)
}

/// An answer as wide as its share of the page, with a picture so high at most.
pub fn answer(cx: &ViewCx, choice: &Choice, at: usize, width: f32, most: f32) -> Element {
    let theme = cx.theme;
    let side = (width * 0.5).min(most).max(theme.picture.card);
    let shown = choice.picture.as_ref().map(|id| picture(cx.thing(id), side, side));
    card_of(cx)
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.base)
        .node(|node| {
            node.width = px(width);
            node.min_height = px(theme.stop.side);
            node.justify_content = JustifyContent::Center;
        })
        .maybe(shown)
        .child(text(cx.sentence(&choice.text), Style::Title, Hue::Ink).centred())
        .moves(Motion::Appear(at as u32))
        .key(format!("choice-{}", choice.key))
}

/// The question, large.
pub fn prompt(cx: &ViewCx, question: &Question) -> Element {
    let words = heading(cx.sentence(&question.prompt), Style::Title, Hue::Ink).centred().live();
    words.node(|node| node.max_width = px(cx.fit(cx.theme.column.chat)))
}

/// One sentence on the coin, where it speaks along.
pub fn coin(cx: &ViewCx, question: &Question) -> Option<Element> {
    let side = cx.theme.picture.icon;
    question.coin.then(|| {
        row()
            .centred()
            .gap(cx.theme.gap.small)
            .node(|node| node.max_width = px(cx.fit(cx.theme.column.text)))
            .child(picture(Picture::Pack("media/things/coin.svg".to_owned()), side, side))
            .child(text(cx.say("room-coin"), Style::Title, Hue::Ink))
    })
}

/// A card for each choice: a picture where there is one, and its words.
pub fn card(cx: &ViewCx, choice: &Choice, at: usize) -> Element {
    let theme = cx.theme;
    let side = theme.picture.card;
    let shown = choice.picture.as_ref().map(|id| picture(cx.thing(id), side, side));
    // Where there is no picture the words are all there is.
    let style = if shown.is_some() { Style::Label } else { Style::Heading };
    column()
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.base)
        .node(|node| {
            node.width = px(cx.with_text(theme.stop.label));
            node.min_height = px(theme.stop.side);
        })
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .maybe(shown)
        .child(text(cx.sentence(&choice.text), style, Hue::Ink).centred())
        .moves(Motion::Appear(at as u32))
        .key(format!("choice-{}", choice.key))
}
