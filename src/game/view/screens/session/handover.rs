//! The device goes round. Between two girls the curtain is drawn: nothing of the question, nothing of an answer.

use super::{ask, bar, cards, central, side};
use crate::app::{Intent, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, heading, picture, text};
use crate::game::view::widgets::{NEXT, foot, main_button, middle, page, plain_button, with_foot};
use crate::pack::model::Accent;
use crate::session::{Choice, Handover, Picks, Question, Session};
use accesskit::Role;

/// Draws it.
pub fn draw(cx: &ViewCx, session: &Session, question: &Question, curtain: &Handover) -> Element {
    match curtain {
        Handover::Open(picked) => open(cx, session, question, picked),
        Handover::Thanks => drawn(cx, session, "room-thanks", "things/green-heart"),
        Handover::Drawn | Handover::Away => drawn(cx, session, "room-pass", "things/people-hugging"),
    }
}

fn drawn(cx: &ViewCx, session: &Session, words: &str, thing: &'static str) -> Element {
    let side = side(cx) * 0.8;
    let mine = main_button(cx, cx.say("room-mine"), Hue::Strong(Accent::Sun), ask_room(SessionIntent::OpenHandover));
    let all = plain_button(cx, cx.say("room-all"), Some("icons/check"), ask_room(SessionIntent::Close(None)));
    let content = central(cx)
        .child(picture(Picture::Icon(thing), side, side))
        .child(heading(cx.say(words), Style::Display, Hue::Ink).centred().live())
        .child(text(cx.say(&format!("{words}.about")), Style::Body, Hue::Ink).centred());
    let content = with_foot(middle(cx, "curtain", content), foot(cx, [mine.key(NEXT), all.key("all")]));
    page(cx.say(words), Hue::Tint(Accent::Lilac), bar(cx, session, Vec::new()), content)
}

fn open(cx: &ViewCx, session: &Session, question: &Question, picked: &[usize]) -> Element {
    let role = if question.picks == Picks::One { Role::RadioButton } else { Role::CheckBox };
    let choices = question.choices.iter().enumerate();
    let choices = choices.map(|(at, choice)| card(cx, choice, at, picked.contains(&at), role));
    let group = cards(cx, choices).speaks(Role::Group, Some(cx.sentence(&question.prompt)));
    let content = central(cx).child(ask::prompt(cx, question)).child(group).maybe(ask::coin(cx, question));
    let give = (!picked.is_empty()).then(|| {
        main_button(cx, cx.say("room-give"), Hue::Strong(Accent::Mint), ask_room(SessionIntent::Give)).key("give")
    });
    let skip = plain_button(cx, cx.say("room-skip"), Some("icons/skip"), ask_room(SessionIntent::SkipTurn)).key("skip");
    let content = with_foot(middle(cx, "mine", content), foot(cx, [skip].into_iter().chain(give)));
    page(cx.say("room-ask"), Hue::Ground, bar(cx, session, Vec::new()), content)
}

fn card(cx: &ViewCx, choice: &Choice, at: usize, chosen: bool, role: Role) -> Element {
    ask::card(cx, choice, at).fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card }).chooses(
        role,
        chosen,
        ask_room(SessionIntent::Pick(at)),
    )
}

fn ask_room(ask: SessionIntent) -> Intent {
    Intent::Session(ask)
}
