//! What of a page is read out, in its order, and the mark on what is being read. A text is known by its place from the top.

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
pub fn lines(page: &mut Element, recording: &dyn Fn(&Sentence) -> Option<Recording>) -> Vec<Line> {
    let mut lines = Vec::new();
    each_text(page, false, &mut |element| {
        if let Content::Text { text: Said { key, words }, .. } = &element.content {
            let recording = key.as_ref().and_then(recording);
            lines.push(Line { sentence: key.clone(), words: words.clone(), recording });
        }
    });
    lines
}

/// Marks what is being read, in a colour and with a line below: not everybody sees a tint.
pub fn mark(page: &mut Element, is_read: &dyn Fn(usize) -> bool) {
    let mut at = 0;
    each_text(page, false, &mut |element| {
        if is_read(at) {
            if let Content::Text { hue, .. } = &mut element.content {
                *hue = Hue::Ink;
            }
            element.skin.fill = Hue::Tint(Accent::Sun);
            element.is_read = true;
        }
        at += 1;
    });
}

/// Every part of a page that is a text, but for the buttons of its bar.
fn each_text(element: &mut Element, in_bar: bool, found: &mut impl FnMut(&mut Element)) {
    let in_bar = in_bar || element.key.as_deref() == Some(BAR);
    if in_bar && element.behaviour.act.is_some() {
        return;
    }
    if matches!(element.content, Content::Text { .. }) {
        found(element);
    }
    element.children.iter_mut().for_each(|child| each_text(child, in_bar, found));
}

/// A page on which nothing can be read has no button for it.
pub fn without_button(element: &mut Element) {
    element.children.retain(|child| child.key.as_deref() != Some(LISTEN));
    element.children.iter_mut().for_each(without_button);
}
