//! What of a page is read out, in its order, and the mark on what is being read. Both walk through the same tree in the same
//! way, so that a text is known by its place from the top.

use bevy::prelude::*;

use super::element::{Content, Element};
use super::scroll::ComesIntoView;
use crate::game::theme::Hue;
use crate::pack::model::Accent;
use crate::voice::{Line, Recording};
use crate::words::{Said, Sentence};

/// The key of a bar: of its buttons nothing is read with the page. They stand on every page.
pub const BAR: &str = "bar";
/// The key of the button that reads.
pub const LISTEN: &str = "listen";

/// A text that is being read.
#[derive(Component)]
pub struct ReadNow;

/// Scrolls to what is being read.
pub fn plugin(app: &mut App) {
    app.add_observer(|add: On<Add, ReadNow>, mut commands: Commands| {
        commands.trigger(ComesIntoView { entity: add.entity });
    });
}

/// The texts of a page from top to bottom. What is written in a field is hers and is none of them.
pub fn lines(page: &Element, recording: &dyn Fn(&Sentence) -> Option<Recording>) -> Vec<Line> {
    let mut lines = Vec::new();
    gather(page, false, &mut |text| {
        let Said { key, words } = text;
        let recording = key.as_ref().and_then(recording);
        lines.push(Line { sentence: key.clone(), words: words.clone(), recording });
    });
    lines
}

fn gather(element: &Element, in_bar: bool, found: &mut impl FnMut(&Said)) {
    let in_bar = in_bar || element.key.as_deref() == Some(BAR);
    if in_bar && element.behaviour.act.is_some() {
        return;
    }
    if let Content::Text { text, .. } = &element.content {
        found(text);
    }
    element.children.iter().for_each(|child| gather(child, in_bar, found));
}

/// Marks what is being read, in a colour and with a line below: not everybody sees a tint.
pub fn mark(page: &mut Element, is_read: &dyn Fn(usize) -> bool) {
    mark_from(page, false, &mut 0, is_read);
}

fn mark_from(element: &mut Element, in_bar: bool, at: &mut usize, is_read: &dyn Fn(usize) -> bool) {
    let in_bar = in_bar || element.key.as_deref() == Some(BAR);
    if in_bar && element.behaviour.act.is_some() {
        return;
    }
    if let Content::Text { hue, .. } = &mut element.content {
        if is_read(*at) {
            *hue = Hue::Ink;
            element.skin.fill = Hue::Tint(Accent::Sun);
            element.is_read = true;
        }
        *at += 1;
    }
    for child in &mut element.children {
        mark_from(child, in_bar, at, is_read);
    }
}

/// A page on which nothing can be read has no button for it.
pub fn without_button(element: &mut Element) {
    element.children.retain(|child| child.key.as_deref() != Some(LISTEN));
    element.children.iter_mut().for_each(without_button);
}
