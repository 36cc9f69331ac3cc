//! A question to the group while it answers: the question, what can be answered, and how. No sign of who has.

use bevy::prelude::*;

use super::{bar, cards, central};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{middle, page};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::room::{Choice, Question, Session, Way};

/// Draws it.
pub fn draw(look: &Look, session: &Session, question: &Question) -> Element {
    let theme = look.theme;
    let how = match session.way() {
        Way::Hands => "room-how.hands",
        Way::Tablet => "room-how.tablet",
        Way::Phones => "room-how.phones",
    };
    let icon = match session.way() {
        Way::Hands => "icons/hand",
        Way::Tablet => "icons/users",
        Way::Phones => "icons/mobile",
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
        .child(text(look.say(how), Style::Label, Hue::Ink));
    let choices = question.choices.iter().enumerate().map(|(at, choice)| card(look, choice, at));
    let content =
        central(look).child(prompt(look, question)).child(cards(look, choices)).child(how).maybe(coin(look, question));
    page(look.say("room-ask"), Hue::Ground, bar(look, session, Vec::new()), middle(look, "ask", content))
}

/// The question, large.
pub fn prompt(look: &Look, question: &Question) -> Element {
    let words = heading(look.sentence(&question.prompt), Style::Title, Hue::Ink).centred().live();
    words.node(|node| node.max_width = px(look.fit(look.theme.column.chat)))
}

/// One sentence on the coin, where it speaks along.
pub fn coin(look: &Look, question: &Question) -> Option<Element> {
    let side = look.theme.picture.icon;
    question.coin.then(|| {
        row()
            .centred()
            .gap(look.theme.gap.small)
            .node(|node| node.max_width = px(look.fit(look.theme.column.text)))
            .child(picture(Picture::Pack("media/things/coin.svg".to_owned()), side, side))
            .child(text(look.say("room-coin"), Style::Small, Hue::Ink))
    })
}

/// A card for each choice: a picture where there is one, and its words.
pub fn card(look: &Look, choice: &Choice, at: usize) -> Element {
    let theme = look.theme;
    let side = theme.picture.card;
    let shown = choice.picture.as_ref().map(|id| picture(look.thing(id), side, side));
    // Where there is no picture the words are all there is.
    let style = if shown.is_some() { Style::Label } else { Style::Heading };
    column()
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.base)
        .node(|node| {
            node.width = px(look.with_text(theme.stop.label));
            node.min_height = px(theme.stop.side);
        })
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .maybe(shown)
        .child(text(look.sentence(&choice.text), style, Hue::Ink).centred())
        .moves(Motion::Appear(at as u32))
        .key(format!("choice-{}", choice.key))
}
