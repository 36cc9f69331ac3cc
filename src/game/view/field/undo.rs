//! Taking back what was written, and writing it again: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z. What stood in a field before is
//! known to that field alone, for so many steps, and goes with it: with the page, with her, and when its words were given
//! away. Of a secret nothing is known.

use std::collections::VecDeque;

use bevy::input::ButtonInput;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems, FontCx, LayoutCx, TextEdit};

use crate::game::power::StayAwake;
use crate::mission::Private;

/// The most steps that can be taken back.
const MOST: usize = 100;

/// Undo history of a field: what stood there before each step.
#[derive(Component, Default)]
pub struct History {
    before: VecDeque<Private>,
    after: Vec<Private>,
    /// What will stand there once a step that was asked for is taken.
    comes: Option<Private>,
    last: Option<Change>,
    asked: Option<Step>,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Back,
    Again,
}

/// What differs between two texts: from this byte on so many bytes went and so many came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    at: usize,
    went: usize,
    came: usize,
    /// Whether it ends a word.
    ends_word: bool,
}

impl Change {
    fn between(was: &str, now: &str) -> Self {
        let pairs = || was.chars().zip(now.chars());
        let at: usize = pairs().take_while(|(was, now)| was == now).map(|(letter, _)| letter.len_utf8()).sum();
        let (left_was, left_now) = (&was[at..], &now[at..]);
        let pairs = left_was.chars().rev().zip(left_now.chars().rev());
        let same: usize = pairs.take_while(|(was, now)| was == now).map(|(letter, _)| letter.len_utf8()).sum();
        let came = &left_now[..left_now.len() - same];
        let ends_word = came.chars().all(char::is_whitespace);
        Self { at, went: left_was.len() - same, came: came.len(), ends_word }
    }

    /// Whether it only goes on with another: typing on in a word, or deleting on.
    fn goes_on_with(self, last: Self) -> bool {
        let types = self.went == 0 && last.went == 0 && self.at == last.at + last.came;
        let deletes = self.came == 0 && last.came == 0;
        types && (!last.ends_word || self.ends_word) || deletes
    }
}

impl History {
    /// Something else stands there now than did. Letters of one word are one step.
    pub fn note(&mut self, was: Private, now: &str) {
        if self.comes.take().is_some_and(|comes| *comes == *now) {
            self.last = None;
            return;
        }
        self.after.clear();
        let change = Change::between(&was, now);
        if !self.last.is_some_and(|last| change.goes_on_with(last)) {
            self.before.push_back(was);
            if self.before.len() > MOST {
                self.before.pop_front();
            }
        }
        self.last = Some(change);
    }

    /// Nothing is known any more of what stood there.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// What stands there after a step, where there is one.
    fn step(&mut self, step: Step, now: Private) -> Option<Private> {
        let comes = match step {
            Step::Back => self.before.pop_back()?,
            Step::Again => self.after.pop()?,
        };
        match step {
            Step::Back => self.after.push(now),
            Step::Again => self.before.push_back(now),
        }
        self.comes = Some(comes.clone());
        Some(comes)
    }
}

/// Keys and steps.
pub fn plugin(app: &mut App) {
    app.add_observer(on_key).add_systems(PostUpdate, take.after(EditableTextSystems));
}

fn on_key(
    pressed: On<FocusedInput<KeyboardInput>>,
    mut fields: Query<(&EditableText, &mut History)>,
    keys: Res<ButtonInput<Key>>,
) {
    let Ok((editable, mut history)) = fields.get_mut(pressed.focused_entity) else { return };
    let commands = (keys.pressed(Key::Control) || keys.pressed(Key::Super)) && !keys.pressed(Key::Alt);
    if !pressed.input.state.is_pressed() || !commands || editable.is_composing() {
        return;
    }
    let Key::Character(letter) = &pressed.input.logical_key else { return };
    let is = |one| letter.eq_ignore_ascii_case(one);
    let again = is("y") || is("z") && keys.pressed(Key::Shift);
    if again || is("z") {
        history.asked = Some(if again { Step::Again } else { Step::Back });
    }
}

/// Takes the step that was asked for, now that everything else that was done in this frame stands there.
fn take(
    mut fields: Query<(&mut EditableText, &mut History), Changed<History>>,
    mut fonts: ResMut<FontCx>,
    mut layouts: ResMut<LayoutCx>,
    mut awake: ResMut<StayAwake>,
) {
    for (mut editable, mut history) in &mut fields {
        let Some(step) = history.asked.take() else { continue };
        let now = Private::from(editable.value().to_string());
        let Some(comes) = history.step(step, now.clone()) else { continue };
        let Change { at, went, came, .. } = Change::between(&now, &comes);
        editable.editor_mut().driver(&mut fonts, &mut layouts.0).select_byte_range(at, at + went);
        let came = &comes[at..at + came];
        editable.queue_edit(if came.is_empty() { TextEdit::Delete } else { TextEdit::Insert(came.into()) });
        awake.hold();
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, History, MOST, Step};
    use crate::mission::Private;

    /// A field, and the history of what is done in it.
    #[derive(Default)]
    struct Written {
        words: String,
        history: History,
    }

    impl Written {
        fn becomes(&mut self, words: &str) {
            let was = std::mem::replace(&mut self.words, words.to_owned());
            self.history.note(Private::from(was), words);
        }

        fn types(&mut self, words: &str) {
            for letter in words.chars() {
                self.becomes(&format!("{}{letter}", self.words));
            }
        }

        fn goes(&mut self, step: Step) -> Option<&str> {
            let comes = self.history.step(step, Private::from(self.words.as_str()))?.to_string();
            self.becomes(&comes);
            Some(&self.words)
        }
    }

    #[test]
    fn a_word_is_taken_back_at_once_and_written_again_at_once() {
        let mut field = Written::default();
        field.types("Dag Zoë daar");
        assert_eq!(field.goes(Step::Back), Some("Dag Zoë "));
        assert_eq!(field.goes(Step::Back), Some("Dag "));
        assert_eq!(field.goes(Step::Again), Some("Dag Zoë "));
        assert_eq!(field.goes(Step::Back), Some("Dag "));
        assert_eq!(field.goes(Step::Back), Some(""));
        assert_eq!(field.goes(Step::Back), None);
        assert_eq!(field.goes(Step::Again), Some("Dag "));
    }

    #[test]
    fn what_is_deleted_comes_back_and_what_is_written_then_ends_what_could_be_written_again() {
        let mut field = Written::default();
        field.types("Zon");
        field.becomes("Zo");
        field.becomes("Z");
        assert_eq!(field.goes(Step::Back), Some("Zon"));
        field.types("n");
        assert_eq!(field.goes(Step::Again), None);
        assert_eq!(field.goes(Step::Back), Some("Zon"));
    }

    #[test]
    fn only_so_many_steps_are_known_and_none_once_it_is_forgotten() {
        let mut field = Written::default();
        for word in 0..2 * MOST {
            field.becomes(&format!("{word}{}", "x".repeat(word % 3 + 2)));
        }
        assert_eq!(field.history.before.len(), MOST);
        field.history.forget();
        assert_eq!(field.goes(Step::Back), None);
    }

    #[test]
    fn what_differs_begins_and_ends_between_letters() {
        let change = |was, now| {
            let Change { at, went, came, .. } = Change::between(was, now);
            (at, went, came)
        };
        assert_eq!(change("één", "één"), ("één".len(), 0, 0));
        assert_eq!(change("één", "éèn"), (2, 2, 2));
        assert_eq!(change("aa", "a"), (1, 1, 0));
        assert_eq!(change("", "💜"), (0, 0, 4));
    }
}
