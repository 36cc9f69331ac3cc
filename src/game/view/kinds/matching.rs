//! Two columns: what is asked, each with a place beside it, and what can be put there. Either side is dragged to the
//! other, or both are tapped or chosen by keys one after the other.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Motion, column, picture, row, text};
use crate::game::view::widgets::{dashed, halves, strip};
use crate::mission::kinds::Tile;
use crate::mission::kinds::matching::{Ask, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.small + cx.theme.gap.hair;
    let asks = play.data().asks.iter().enumerate().map(|(at, ask)| draw_ask(within, play, ask, at));
    let answers = play.data().answers.iter().enumerate().map(|(at, answer)| draw_answer(within, play, answer, at));
    let fits_last = play.last().filter(|ask| play.fits(ask) == Some(true));
    let why = fits_last.map(|ask| within.blogger_says(Face::Happy, &format!("feedback-{}", ask.id)));
    // Praise is for what fits: of a pair that does not, and at an end with one, she says so.
    let done = within.run.step_is_done();
    let misses = done && !play.is_right() || play.last().is_some() && fits_last.is_none();
    let almost = misses.then(|| within.blogger_says(Face::Think, "almost"));
    let proud = (done && play.is_right()).then(|| within.blogger_says(Face::Proud, "done"));
    let hint = play.hand().map(|_| text(cx.count("match-hint", play.left()), Style::Small, Hue::SoftInk));
    let first = column().gap(gap).with(asks).speaks(Role::Group, None);
    let second = column().gap(gap).maybe(hint).with(answers).maybe(why).maybe(almost).maybe(proud);
    let show = (done && !play.is_right()).then(|| within.aside("show-fits", "icons/show", Command::Show));
    within.page("match", halves(cx, first, second), show.into_iter().chain(within.next()))
}

fn draw_ask(within: &InStep, play: &Play, ask: &Ask, at: usize) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let held = play.hand().is_some_and(|hand| hand.id == ask.id);
    let sentence = within.text(&format!("ask-{}", ask.id));
    let fill = match (held, play.fits(ask)) {
        (true, _) => Hue::Tint(Accent::Sun),
        (_, Some(true)) => Hue::Tint(Accent::Mint),
        (_, Some(false)) => Hue::Tint(Accent::Sun),
        (_, None) => Hue::Card,
    };
    let side = cx.icon() + theme.gap.small;
    let answer = play.answer_of(&ask.id);
    let given = answer.and_then(|id| play.data().answers.iter().find(|answer| answer.id == *id));
    let fits = play.fits(ask);
    let socket = match given {
        Some(answer) => row()
            .centred()
            .gap(theme.gap.hair)
            .child(picture(cx.thing(&answer.picture), side, side))
            .maybe(fits.map(|fits| cx.fits(fits))),
        None => row().child(dashed(theme.radius.small)),
    };
    let socket = socket.node(|node| {
        node.min_width = px(theme.target);
        node.min_height = px(theme.target - theme.gap.small);
        node.flex_shrink = 0.0;
    });
    let label = match answer {
        Some(answer) => {
            let with = within.text(&format!("answer-{answer}"));
            let pair = cx.say_with("match-pair", &[("ask", sentence.words.clone()), ("answer", with.into())]);
            ViewCx::with_state(pair, cx.fits_in_words(fits))
        }
        None => sentence.clone(),
    };
    let words = column()
        .gap(theme.gap.hair)
        .child(text(sentence, Style::Body, Hue::Ink))
        .maybe(answer.map(|id| text(within.text(&format!("answer-{id}")), Style::Label, Hue::Ink)))
        .grow();
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target * 1.2);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(cx.thing(&ask.picture), side, side))
        .child(words)
        .child(socket)
        .chooses(Role::RadioButton, held, Intent::Girl(GirlIntent::Run(Command::Choose(ask.id.clone()))))
        .called(label)
        .drag(Drag::CardInto { card: ask.id.clone(), into: ask.id.clone() })
        .key(within.key(&format!("ask-{}", ask.id)))
        .moves(Motion::Appear(at as u32))
}

fn draw_answer(within: &InStep, play: &Play, answer: &Tile, at: usize) -> Element {
    let cx = within.cx;
    let used = play.data().asks.iter().any(|ask| play.answer_of(&ask.id) == Some(&answer.id));
    let sentence = within.text(&format!("answer-{}", answer.id));
    let fill = if used { Hue::Veil } else { Hue::Card };
    let card = strip(cx, cx.thing(&answer.picture), sentence.clone(), fill)
        .drag(Drag::CardInto { card: answer.id.clone(), into: answer.id.clone() })
        .moves(Motion::Appear(at as u32));
    let Some(hand) = play.hand() else { return card.key(within.key(&format!("answer-{}", answer.id))) };
    let ask = within.text(&format!("ask-{}", hand.id));
    let label = cx.say_with("sort-put", &[("card", sentence.into()), ("box", ask.into())]);
    card.shadow()
        .asks(Intent::Girl(GirlIntent::Run(Command::Choose(answer.id.clone()))))
        .called(label)
        .key(within.key(&format!("answer-{}", answer.id)))
}
