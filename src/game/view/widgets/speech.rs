//! Somebody says something, and the box of facts.

use accesskit::Role;
use bevy::prelude::*;

use super::hear::hear;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, picture, row, text};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::words::Said;

/// A sentence with who says it: a face tells it to the eye alone.
pub fn said_by(cx: &ViewCx, person: &PersonId, sentence: &Said) -> Said {
    cx.say_with("said-by", &[("name", cx.name(person).into()), ("words", sentence.words.clone())])
}

/// A sentence of her own, said to somebody.
pub fn said_by_you(cx: &ViewCx, sentence: &Said) -> Said {
    cx.say_with("said-by-you", &[("words", sentence.words.clone())])
}

/// A person says a sentence in a bubble. A screen reader reads it out when it comes.
pub fn says(cx: &ViewCx, person: &PersonId, face: Face, sentence: impl Into<Said>) -> Element {
    let sentence = sentence.into();
    let told = said_by(cx, person, &sentence);
    let loud = hear(cx, &sentence);
    let words = text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
    in_bubble(cx, person, face, words).maybe(loud)
}

/// The same, of what always stands on a page and answers nothing: a screen reader comes to it in its place.
pub fn says_in_its_place(cx: &ViewCx, person: &PersonId, face: Face, sentence: impl Into<Said>) -> Element {
    let sentence = sentence.into();
    let told = said_by(cx, person, &sentence);
    let loud = hear(cx, &sentence);
    in_bubble(cx, person, face, text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told))).maybe(loud)
}

fn in_bubble(cx: &ViewCx, person: &PersonId, face: Face, words: Element) -> Element {
    let theme = cx.theme;
    let side = theme.face.medium;
    let bubble = row()
        .pad(theme.gap.wide, theme.gap.base)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.card)
        .child(words)
        .node(|node| node.min_width = px(0));
    row()
        .gap(theme.gap.base)
        .node(|node| node.max_width = percent(100))
        .child(picture(cx.face(person, face), side, side))
        .child(bubble)
}
