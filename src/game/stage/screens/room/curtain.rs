//! The device goes round. Between two girls the curtain is drawn: nothing of the question, nothing of an answer.

use super::{ask, bar, cards, central, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, heading, picture, text};
use crate::game::stage::widgets::{foot, main_button, middle, page, plain_button, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::room::{Choice, Curtain, Picks, Question, Session};
use crate::stay::{AtRoom, Intent};
use accesskit::Role;

/// Draws it.
pub fn draw(look: &Look, session: &Session, question: &Question, curtain: &Curtain) -> Element {
    match curtain {
        Curtain::Open(picked) => open(look, session, question, picked),
        Curtain::Thanks => drawn(look, session, "room-thanks", "things/green-heart"),
        Curtain::Drawn | Curtain::Away => drawn(look, session, "room-pass", "things/people-hugging"),
    }
}

fn drawn(look: &Look, session: &Session, words: &str, thing: &'static str) -> Element {
    let side = side(look) * 0.8;
    let mine = main_button(look, look.say("room-mine"), Hue::Strong(Accent::Sun), ask_room(AtRoom::OpenCurtain));
    let all = plain_button(look, look.say("room-all"), Some("icons/check"), ask_room(AtRoom::Close(None)));
    let content = central(look)
        .child(picture(Picture::Icon(thing), side, side))
        .child(heading(look.say(words), Style::Display, Hue::Ink).centred().live())
        .child(text(look.say(&format!("{words}.about")), Style::Body, Hue::Ink).centred());
    let content = with_foot(middle(look, "curtain", content), foot(look, [mine.key("mine"), all.key("all")]));
    page(look.say(words), Hue::Tint(Accent::Lilac), bar(look, session, Vec::new()), content)
}

fn open(look: &Look, session: &Session, question: &Question, picked: &[usize]) -> Element {
    let role = if question.picks == Picks::One { Role::RadioButton } else { Role::CheckBox };
    let choices = question.choices.iter().enumerate();
    let choices = choices.map(|(at, choice)| card(look, choice, at, picked.contains(&at), role));
    let group = cards(look, choices).speaks(Role::Group, Some(look.sentence(&question.prompt)));
    let content = central(look).child(ask::prompt(look, question)).child(group).maybe(ask::coin(look, question));
    let give = (!picked.is_empty()).then(|| {
        main_button(look, look.say("room-give"), Hue::Strong(Accent::Mint), ask_room(AtRoom::Give)).key("give")
    });
    let content = with_foot(middle(look, "mine", content), give.map(|give| foot(look, [give])));
    page(look.say("room-ask"), Hue::Ground, bar(look, session, Vec::new()), content)
}

fn card(look: &Look, choice: &Choice, at: usize, chosen: bool, role: Role) -> Element {
    ask::card(look, choice, at).fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card }).chooses(
        role,
        chosen,
        ask_room(AtRoom::Pick(at)),
    )
}

fn ask_room(ask: AtRoom) -> Intent {
    Intent::AtRoom(ask)
}
