//! A chat: bubbles that come in with a typing pause, her answers as cards below, and the way back to try another one.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Content, Element, Motion, column, picture, row, text};
use crate::game::view::widgets::{card, hear, plain_button, said_by, said_by_you};
use crate::mission::kinds::chat::{Answer, Bubble, Line, Play};
use crate::mission::{Command, Face};
use crate::pack::model::{Accent, Person};
use crate::words::Said;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    column()
        .wide(cx.fit(cx.with_text(theme.column.chat)))
        .gap(theme.gap.base)
        .node(|node| {
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.min_height = px(0);
            node.align_self = AlignSelf::Center;
            node.padding = UiRect::bottom(px(theme.gap.base));
        })
        .child(conversation(within, play))
        .child(answers(within, play))
}

fn conversation(within: &InStep, play: &Play) -> Element {
    let theme = within.cx.theme;
    let bubbles = play.bubbles().iter().enumerate().map(|(index, bubble)| match bubble {
        Bubble::Line(line) => said(within, play, line, index),
        Bubble::Answer(id) => answered(within, within.text(&format!("answer-{id}")), index),
    });
    let waits = within.cx.settings().waits;
    let typing = play.typing().filter(|_| !waits).map(|line| typing(within, play, line));
    let name = within.cx.say_with("chat-with", &[("name", within.cx.name(play.with()).into())]);
    let messages = column()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.wide, theme.gap.base)
        .takes_rest()
        .key(within.key("chat"))
        .scrolls()
        .speaks(Role::Log, Some(name))
        .keeps_end()
        // A short conversation stands at the foot of its card, like in every messenger.
        .child(column().node(|node| node.margin = UiRect::top(Val::Auto)))
        .with(bubbles)
        .maybe(typing);
    card(within.cx, Hue::Card)
        .gap(0.0)
        .pad(0.0, 0.0)
        .node(|node| {
            node.width = percent(100);
            node.flex_grow = 1.0;
            node.flex_basis = px(0);
            node.min_height = px(theme.face.medium);
        })
        .maybe((!within.cx.frame.is_crowded(theme)).then(|| partner(within, play)))
        .child(messages)
}

/// Whom she chats with, on top of the conversation, and who that is where she says so.
fn partner(within: &InStep, play: &Play) -> Element {
    let theme = within.cx.theme;
    let side = theme.face.small * 0.75;
    let about = within.cx.pack().person(play.with()).and_then(Person::about);
    let about = about.map(|about| text(within.cx.text(&about), Style::Small, Hue::Ink));
    let who = column().child(text(within.cx.name(play.with()), Style::Label, Hue::Ink)).maybe(about).grow();
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.wide, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
            let inner = px(theme.radius.card - theme.face.ring);
            node.border_radius = BorderRadius::top(inner);
        })
        .fill(Hue::Tint(within.accent()))
        .child(picture(within.cx.face(play.with(), Face::Calm), side, side))
        .child(who)
}

fn bubble(within: &InStep, fill: Hue, inside: Element) -> Element {
    let theme = within.cx.theme;
    row()
        .pad(theme.gap.wide - theme.gap.hair, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.max_width = px(within.cx.with_text(theme.column.bubble));
            node.flex_shrink = 1.0;
        })
        .fill(fill)
        .line(Hue::Ink)
        .round(theme.radius.card)
        .child(inside)
}

fn beside_face(within: &InStep, play: &Play, line: &Line, inside: Element) -> Element {
    let theme = within.cx.theme;
    let side = theme.face.small;
    let speaker = line.by.as_ref().unwrap_or_else(|| play.with());
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
            node.align_items = AlignItems::End;
        })
        .child(picture(within.cx.face(speaker, line.face), side, side))
        .child(inside)
}

fn said(within: &InStep, play: &Play, line: &Line, index: usize) -> Element {
    let sentence = within.text(&format!("say-{}", line.id));
    let speaker = line.by.as_ref().unwrap_or_else(|| play.with());
    let told = said_by(within.cx, speaker, &sentence);
    let loud = hear(within.cx, &sentence);
    let words = text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
    let side = within.cx.theme.picture.card * 1.4;
    let inside = match &line.picture {
        Some(sent) => {
            column().gap(within.cx.theme.gap.small).child(picture(within.cx.thing(sent), side, side)).child(words)
        }
        None => words,
    };
    beside_face(within, play, line, bubble(within, Hue::Ground, inside))
        .maybe(loud)
        .key(format!("{}-bubble-{index}", within.step))
        .moves(Motion::Appear(0))
}

fn typing(within: &InStep, play: &Play, line: &Line) -> Element {
    let dots = Element { content: Content::Dots, ..row() };
    let bubble = bubble(within, Hue::Ground, dots).node(|node| node.min_height = px(within.cx.theme.face.small));
    let waits = Line { face: play.bubbles().iter().rev().find_map(face_of).unwrap_or(line.face), ..line.clone() };
    beside_face(within, play, &waits, bubble)
}

/// While somebody types she still looks as she did with her last line.
fn face_of(bubble: &Bubble) -> Option<Face> {
    match bubble {
        Bubble::Line(line) => Some(line.face),
        Bubble::Answer(_) => None,
    }
}

fn answered(within: &InStep, sentence: Said, index: usize) -> Element {
    let told = said_by_you(within.cx, &sentence);
    let words = text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told));
    row()
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
            node.justify_content = JustifyContent::End;
        })
        .child(bubble(within, Hue::Tint(Accent::Lilac), words))
        .key(format!("{}-bubble-{index}", within.step))
        .moves(Motion::Appear(0))
}

/// What she may answer, or hurry, or where she goes from here.
fn answers(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let back = play.can_go_back().then(|| {
        let back =
            plain_button(cx, cx.say("try-other"), Some("icons/undo"), Intent::Girl(GirlIntent::Run(Command::Back)));
        let done = within.run.step_is_done();
        back.key("try-other").node(|node| {
            if !done {
                node.width = room(cx);
            }
        })
    });
    let offered = play.answers(within.run.flags());
    // Where lines wait for her she asks for them one by one.
    let (hurry, command) = if cx.settings().waits { ("read-on", Command::Next) } else { ("hurry", Command::Hurry) };
    let buttons: Vec<Element> = if play.typing().is_some() {
        vec![plain_button(cx, cx.say(hurry), Some("icons/next"), Intent::Girl(GirlIntent::Run(command))).key("hurry")]
    } else if within.run.step_is_done() {
        back.into_iter().chain([next_button(cx)]).collect()
    } else {
        offered.into_iter().map(|answer| reply(within, play, answer)).chain(back).collect()
    };
    let area = row()
        .wraps()
        .gap(theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.justify_content = JustifyContent::Center;
            node.align_items = AlignItems::Stretch;
            // Room for the shadows of the last row.
            node.padding = UiRect::bottom(px(theme.gap.small));
        })
        .key(within.key("answers"))
        .with(buttons);
    // The largest text, or a small window, leaves no room for five answers below a conversation: then they scroll.
    if cx.frame.is_crowded(theme) || is_small(cx) { area.scrolls() } else { area.node(|node| node.flex_shrink = 0.0) }
}

/// Whether a page that lies on its side is narrow all the same: its height is what it lacks most.
fn is_small(cx: &ViewCx) -> bool {
    cx.frame.narrow && cx.frame.width > cx.frame.height
}

/// Two answers side by side, or one where room is short.
fn room(cx: &ViewCx) -> Val {
    if cx.frame.narrow && (!is_small(cx) || cx.frame.is_crowded(cx.theme)) { percent(100) } else { percent(48.9) }
}

fn reply(within: &InStep, play: &Play, answer: &Answer) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let sentence = within.text(&format!("answer-{}", answer.id));
    let side = cx.icon();
    let was_tried = play.was_tried(&answer.id);
    let tried = was_tried.then(|| cx.tick());
    let name = ViewCx::with_state(sentence.clone(), was_tried.then(|| cx.say("state-tried")));
    row()
        .gap(theme.gap.small)
        .pad(theme.gap.wide - theme.gap.hair, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.min_height = px(theme.target);
            node.width = room(cx);
        })
        .fill(Hue::Tint(Accent::Lilac))
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(cx.thing(&answer.picture), side + theme.gap.small, side + theme.gap.small))
        .child(text(sentence, Style::Body, Hue::Ink).grow())
        .maybe(tried)
        .asks(Intent::Girl(GirlIntent::Run(Command::Choose(answer.id.clone()))))
        .called(name)
        .key(format!("answer-{}", answer.id))
        .moves(Motion::Appear(1))
}
