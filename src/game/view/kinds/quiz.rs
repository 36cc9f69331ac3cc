//! A question with its answers; whichever she picks, the blogger explains it, and she may look at the others.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{body, foot, plain_button, says, tag, with_foot};
use crate::mission::ids::Key;
use crate::mission::kinds::quiz::{Answers, Play, Question};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let Some(question) = play.question() else { return column() };
    let content = column()
        .wide(cx.fit(cx.theme.column.wide * 0.8))
        .gap(cx.theme.gap.wide)
        // From the top: when the blogger speaks below, nothing slides away under a finger.
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(ask(within, play, question))
        .child(options(within, play, question))
        .maybe(explanation(within, play, question));
    let before = (play.progress().0 > 1).then(|| {
        plain_button(cx, cx.say("question-before"), Some("icons/back"), Intent::Girl(GirlIntent::Run(Command::Back)))
            .key("before")
    });
    let next = play.picked().map(|_| next_button(cx));
    let buttons: Vec<_> = before.into_iter().chain(next).collect();
    let feet = (!buttons.is_empty()).then(|| foot(cx, buttons));
    with_foot(body(cx, within.key(question.id.as_str())).child(content), feet)
}

fn ask(within: &InStep, play: &Play, question: &Question) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let (at, all) = play.progress();
    let side = theme.picture.card * 1.5;
    let disc = row()
        .centred()
        .size(side * 1.35, side * 1.35)
        .node(|node| node.flex_shrink = 0.0)
        .fill(Hue::Tint(within.accent()))
        .pill()
        .child(picture(cx.thing(&question.picture), side, side))
        .tilt(-theme.tilt);
    let count = cx.say_with("question-of", &[("at", at.to_string()), ("all", all.to_string())]);
    let words = column()
        .gap(theme.gap.small)
        .node(|node| node.align_items = AlignItems::Start)
        .child(tag(cx, count))
        .child(heading(within.text(&format!("ask-{}", question.id)), Style::Title, Hue::Ink))
        .grow();
    row().gap(theme.gap.wide).node(|node| node.width = percent(100)).child(disc).child(words)
}

fn options(within: &InStep, play: &Play, question: &Question) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let buttons = question.options().into_iter().enumerate().map(|(index, (id, fits))| {
        option(within, play, question, &id, fits)
            .key(format!("{}-{id}", question.id))
            .moves(Motion::Appear(index as u32))
    });
    row()
        .wraps()
        .gap(theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.justify_content = JustifyContent::Center;
            node.align_items = AlignItems::Stretch;
        })
        .with(buttons)
        .speaks(Role::RadioGroup, None)
}

fn option(within: &InStep, play: &Play, question: &Question, id: &Key, fits: bool) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let (label, shown) = match &question.answers {
        Answers::TrueFalse(_) if id.as_str() == "true" => {
            (cx.say("quiz-true"), Some(Picture::Icon("things/thumbs-up")))
        }
        Answers::TrueFalse(_) => (cx.say("quiz-false"), Some(Picture::Icon("things/thumbs-down"))),
        Answers::OneOf(choices) => {
            let found = choices.iter().find(|choice| choice.id == *id).map(|choice| choice.picture.clone());
            (within.text(&format!("option-{}-{id}", question.id)), found.map(|id| cx.thing(&id)))
        }
    };
    let picked = play.picked() == Some(id);
    // Colour alone says nothing: what was read carries a tick or a note, and the words explain.
    let fill = match (play.was_seen(id), fits) {
        (false, _) => Hue::Card,
        (true, true) => Hue::Tint(Accent::Mint),
        (true, false) => Hue::Tint(Accent::Sun),
    };
    let side = theme.picture.thing;
    let mark = play.was_seen(id).then(|| {
        let icon = if fits { "icons/check" } else { "icons/note" };
        picture(Picture::Line(icon, Hue::Ink), cx.icon(), cx.icon())
    });
    let state = play.was_seen(id).then(|| cx.say(if fits { "state-right" } else { "state-seen" }));
    let name = ViewCx::with_state(label.clone(), state);
    let room = if cx.frame.narrow { percent(100) } else { percent(47) };
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = room;
            node.min_height = px(theme.target * 1.4);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .maybe(shown.map(|shown| picture(shown, side, side)))
        .child(text(label, Style::Label, Hue::Ink).grow())
        .maybe(mark)
        .chooses(Role::RadioButton, picked, Intent::Girl(GirlIntent::Run(Command::Choose(id.clone()))))
        .called(name)
}

fn explanation(within: &InStep, play: &Play, question: &Question) -> Option<Element> {
    let picked = play.picked()?;
    let sentence = within.text(&format!("feedback-{}-{picked}", question.id));
    let fits = question.options().into_iter().any(|(id, fits)| id == *picked && fits);
    let face = if fits { Face::Happy } else { Face::Think };
    let said = says(within.cx, &within.run.mission().blogger, face, sentence);
    Some(said.key(format!("{}-why-{picked}", question.id)).reveals().moves(Motion::Appear(0)))
}
