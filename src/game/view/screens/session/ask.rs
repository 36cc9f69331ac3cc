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
    let of = question.choices.len();
    let choices = question.choices.iter().enumerate().map(|(at, choice)| answer(cx, choice, at, of));
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
        .pad(cx.theme.gap.huge, cx.theme.gap.wide)
        .node(|node| node.width = percent(100))
        .child(heading(cx.sentence(&question.prompt), Style::Display, Hue::Ink).live())
}

fn card_of(cx: &ViewCx) -> Element {
    column().fill(Hue::Card).line(Hue::Ink).shadow().round(cx.theme.radius.card)
}

/// The most answers that stand side by side.
const MANY: usize = 6;

/// An answer as large as its share of the page.
fn answer(cx: &ViewCx, choice: &Choice, at: usize, of: usize) -> Element {
    let theme = cx.theme;
    let rows = of.div_ceil(if cx.frame.narrow { 2 } else { MANY }).max(1);
    let across = of.div_ceil(rows).max(1);
    let room = cx.room() - theme.gap.wide * across as f32;
    let width = (room / across as f32).max(cx.with_text(theme.tile));
    let side = (width * 0.5).min(super::side(cx) * 0.7).max(theme.picture.card);
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
    let side = cx.icon();
    question.coin.then(|| {
        row()
            .centred()
            .gap(cx.theme.gap.small)
            .node(|node| node.max_width = px(cx.fit(cx.theme.column.text)))
            .child(picture(Picture::Pack("media/things/coin.svg".to_owned()), side, side))
            .child(text(cx.say("room-coin"), Style::Small, Hue::Ink))
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
