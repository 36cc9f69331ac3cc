//! The keys of a session, alike at the desk and on the stage: page keys lead on and back, as a presenter's remote sends
//! them; F6 switches between desk and stage, F7 opens the card for when a girl tells something, F8 pauses. And the time.

use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::input::EguiWantsInput;

use crate::app::{Intent, Page, SessionIntent};
use crate::game::model::{Ask, KeySystems, Model, StageSystems};
use crate::game::windows::{OnProjector, Projector};
use crate::session::{Pause, Session};

/// Keys and clock of a session.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, press.in_set(KeySystems).after(bevy::input::InputSystems))
        .add_systems(Update, pass_time.before(StageSystems));
}

fn press(
    mut pressed: MessageReader<KeyboardInput>,
    mut asks: MessageWriter<Ask>,
    stage: Res<Model>,
    projector: Query<(), With<OnProjector>>,
    wants: Res<EguiWantsInput>,
    mut screens: MessageWriter<Projector>,
) {
    let hold = stage.app().session().map(Session::pause);
    let is_hidden = stage.app().cover().is_some() && projector.is_empty();
    let Some(hold) = hold.filter(|_| !is_hidden) else { return pressed.clear() };
    let toggled = |to| if hold == to { Pause::None } else { to };
    let writes = wants.wants_keyboard_input();
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
            _ => continue,
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
