//! Keys in a field that the engine's own does not know: Space and Backspace while Shift is down, Enter in one line. And
//! whether Caps Lock is on, which letters alone can tell.

use bevy::input::ButtonInput;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::{NavAction, TabNavigation};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};

use super::into::{OnEnter, WritesInto};
use crate::app::{Intent, StaffIntent};
use crate::game::model::{Ask, Model};
use crate::game::view::element::Enters;

/// The keys of fields.
pub fn plugin(app: &mut App) {
    app.add_observer(on_key).add_observer(on_enter);
}

fn on_key(
    pressed: On<FocusedInput<KeyboardInput>>,
    mut fields: Query<(&mut EditableText, &WritesInto)>,
    keys: Res<ButtonInput<Key>>,
    stage: Res<Model>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((mut editable, into)) = fields.get_mut(pressed.focused_entity) else { return };
    if !pressed.input.state.is_pressed() || editable.is_composing() {
        return;
    }
    let has = |key| keys.pressed(key);
    let shift = has(Key::Shift);
    let others = has(Key::Control) || has(Key::Alt) || has(Key::Super);
    match &pressed.input.logical_key {
        Key::Space if shift && !others => {
            let space = pressed.input.text.clone().unwrap_or_else(|| " ".into());
            editable.queue_edit(TextEdit::Insert(space));
        }
        Key::Backspace if shift && !others => editable.queue_edit(TextEdit::Backspace),
        Key::Character(letter) if into.writes().is_secret() && !others => {
            let caps = caps_lock(letter, shift);
            if let Some(caps) = caps.filter(|caps| *caps != stage.app().staff().caps_lock()) {
                asks.write(Ask(Intent::Staff(StaffIntent::CapsLock(caps))));
            }
        }
        Key::CapsLock if into.writes().is_secret() && stage.app().staff().caps_lock() => {
            asks.write(Ask(Intent::Staff(StaffIntent::CapsLock(false))));
        }
        _ => {}
    }
}

/// Whether Caps Lock is on, as a letter tells; of anything else nothing is known.
fn caps_lock(letter: &str, shift: bool) -> Option<bool> {
    let mut letters = letter.chars();
    let one = letters.next().filter(|_| letters.next().is_none())?;
    (one.is_uppercase() != one.is_lowercase()).then(|| one.is_uppercase() != shift)
}

/// Enter in one line does what the page says.
fn on_enter(
    pressed: On<FocusedInput<KeyboardInput>>,
    fields: Query<(&EditableText, &OnEnter)>,
    keys: Res<ButtonInput<Key>>,
    navigation: TabNavigation,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((editable, OnEnter(enters))) = fields.get(pressed.focused_entity) else { return };
    let input = &pressed.input;
    let is_enter = input.logical_key == Key::Enter && input.state.is_pressed() && !input.repeat;
    let held = [Key::Shift, Key::Control, Key::Alt, Key::Super].into_iter().any(|key| keys.pressed(key));
    if !is_enter || held || editable.allow_newlines || editable.is_composing() {
        return;
    }
    match enters {
        Enters::Stays => {}
        Enters::Asks(intent) => drop(asks.write(Ask((**intent).clone()))),
        Enters::GoesOn => {
            if let Ok(next) = navigation.navigate(&focus, NavAction::Next) {
                focus.set(next, FocusCause::Navigated);
                visible.0 = true;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::caps_lock;

    #[test]
    fn a_letter_tells_of_caps_lock_and_a_digit_does_not() {
        assert_eq!(caps_lock("A", false), Some(true));
        assert_eq!(caps_lock("a", true), Some(true));
        assert_eq!(caps_lock("A", true), Some(false));
        assert_eq!(caps_lock("é", false), Some(false));
        assert_eq!(caps_lock("1", false), None);
        assert_eq!(caps_lock("ب", false), None);
    }
}
