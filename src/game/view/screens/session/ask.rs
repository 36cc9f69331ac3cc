//! A question to the group while it answers: the question, what can be answered, and how. No sign of who has.

use bevy::prelude::*;

use super::{bar, cards, central};
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
    let side = theme.picture.icon;
    let how = row()
        .centred()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.base)
        .fill(Hue::Tint(Accent::Sun))
        .line(Hue::Ink)
        .pill()
        .child(picture(Picture::Line(icon, Hue::Ink), side, side))
        .child(text(cx.say(how), Style::Label, Hue::Ink));
    let choices = question.choices.iter().enumerate().map(|(at, choice)| card(cx, choice, at));
    let content =
        central(cx).child(prompt(cx, question)).child(cards(cx, choices)).child(how).maybe(coin(cx, question));
    page(cx.say("room-ask"), Hue::Ground, bar(cx, session, Vec::new()), middle(cx, "ask", content))
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
