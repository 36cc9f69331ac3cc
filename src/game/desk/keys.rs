//! The keys of a session, alike at the desk and on the stage: page keys, arrows and space lead on and back, as a
//! presenter's remote sends them; F6 switches between desk and stage, F7 opens the card for when a girl tells something, F8
//! pauses, as does the key by which a remote makes the screen black. And the time.

use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy_egui::egui::Memory;
use bevy_egui::{EguiContext, PrimaryEguiContext};

use crate::app::{Intent, Page, SessionIntent};
use crate::game::model::{Ask, KeySystems, Model, StageSystems};
use crate::game::remote::{self, KeysAt};
use crate::game::windows::{OnProjector, Projector};
use crate::session::{Pause, Session};

/// Keys and clock of a session.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, press.in_set(KeySystems).after(bevy::input::InputSystems))
        .add_systems(Update, pass_time.before(StageSystems));
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn press(
    mut pressed: MessageReader<KeyboardInput>,
    mut asks: MessageWriter<Ask>,
    stage: Res<Model>,
    projector: Query<(), With<OnProjector>>,
    mut screens: MessageWriter<Projector>,
    desk: Query<&EguiContext, With<PrimaryEguiContext>>,
    focus: Option<Res<InputFocus>>,
    marked: Option<Res<InputFocusVisible>>,
    fields: Query<(), With<EditableText>>,
    controls: Query<(), With<TabIndex>>,
) {
    let hold = stage.app().session().map(Session::pause);
    let is_hidden = stage.app().cover().is_some() && projector.is_empty();
    let Some(hold) = hold.filter(|_| !is_hidden) else { return pressed.clear() };
    let toggled = |to| if hold == to { Pause::None } else { to };
    // Whoever writes, at the desk or on the stage, writes; a button that has the focus leaves the keys of a remote alone.
    let focused = focus.and_then(|focus| focus.get());
    let on_stage = focused.is_some_and(|focused| fields.contains(focused));
    let writes = on_stage || desk.iter().any(|context| context.clone().get_mut().text_edit_focused());
    let at_desk = desk.iter().any(|context| context.clone().get_mut().memory(Memory::focused).is_some());
    let at = match focused.filter(|focused| controls.contains(*focused)) {
        _ if at_desk => KeysAt::Control,
        Some(_) if marked.is_some_and(|marked| marked.0) => KeysAt::Control,
        Some(_) => KeysAt::Tapped,
        None => KeysAt::Nothing,
    };
    for input in pressed.read().filter(|input| input.state == ButtonState::Pressed) {
        let ask = match input.logical_key {
            // Held, as a hand rests on the answer.
            Key::F6 if input.repeat && stage.app().page() == Page::BackToDesk => SessionIntent::BackToDesk,
            _ if input.repeat => continue,
            Key::F6 if projector.is_empty() => SessionIntent::Switch,
            Key::F6 => {
                screens.write(Projector::ShowDesk);
                continue;
            }
            Key::F7 => SessionIntent::Pause(toggled(Pause::Told)),
            Key::F8 => SessionIntent::Pause(toggled(Pause::Paused)),
            Key::PageDown if !writes => SessionIntent::Forward,
            Key::PageUp if !writes => SessionIntent::Backward,
            // The button of a remote that makes the screen black.
            Key::Character(ref sign) if !writes && (sign == "b" || sign == "B" || sign == ".") => {
                SessionIntent::Pause(if hold == Pause::None { Pause::Paused } else { Pause::None })
            }
            ref key => match remote::asks(key, at).filter(|_| !writes) {
                Some(ask) => ask,
                None => continue,
            },
        };
        asks.write(Ask(Intent::Session(ask)));
    }
}

/// Tells the session how much time has gone by, as often as the window wakes. While the computer sleeps none does.
fn pass_time(stage: Res<Model>, mut asks: MessageWriter<Ask>, mut before: Local<Option<Instant>>) {
    if stage.app().session().is_none() {
        *before = None;
        return;
    }
    let now = Instant::now();
    let gone = before.replace(now).map(|before| now - before);
    if let Some(gone) = gone.filter(|gone| *gone < ASLEEP) {
        asks.write(Ask(Intent::Session(SessionIntent::Tick(gone))));
    }
}

/// The window wakes every few seconds in a session; after a gap as long as this the computer has slept, and some clocks
/// run on then.
const ASLEEP: Duration = Duration::from_mins(1);
