//! When nobody has touched anything for the idle time of the house, the model is told so. Two clocks watch: one that no
//! setting of the date moves, and the calendar's, which runs on while the computer sleeps.

use std::time::Duration;

use bevy::a11y::ActionRequest;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseMotion, MouseWheel};
use bevy::input::touch::TouchInput;
use bevy::prelude::*;

use super::alarm::Alarm;
use super::clock::{Clock, Moment};
use super::model::{Ask, Model};
use crate::app::{IDLE_WARNING, Intent, SystemIntent};

/// The moment when something was last touched; none before the first frame.
#[derive(Resource, Default)]
pub struct Touched(Option<Moment>);

/// Watches the idle time.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .init_resource::<Touched>()
        .init_resource::<Clock>()
        .init_resource::<Alarm>()
        .add_systems(
            PreUpdate,
            // Before the key that wakes a sleeping computer is acted on.
            watch.after(bevy::input::InputSystems).before(super::model::KeySystems),
        );
}

/// Everything that a hand can do, or a voice, a switch or a screen reader in its place.
#[derive(bevy::ecs::system::SystemParam)]
pub struct Touches<'w, 's> {
    keys: MessageReader<'w, 's, KeyboardInput>,
    buttons: MessageReader<'w, 's, MouseButtonInput>,
    moves: MessageReader<'w, 's, MouseMotion>,
    wheels: MessageReader<'w, 's, MouseWheel>,
    fingers: MessageReader<'w, 's, TouchInput>,
    cursor: MessageReader<'w, 's, CursorMoved>,
    actions: MessageReader<'w, 's, ActionRequest>,
}

impl Touches<'_, '_> {
    fn any(&mut self) -> bool {
        let read = [
            self.keys.read().count(),
            self.buttons.read().count(),
            self.moves.read().count(),
            self.wheels.read().count(),
            self.fingers.read().count(),
            self.cursor.read().count(),
            self.actions.read().count(),
        ];
        read.iter().any(|count| *count > 0)
    }
}

/// Tells the model when nothing was touched for long enough, and a little before, and has the window woken when that
/// will be.
fn watch(
    mut hands: Touches,
    mut touched: ResMut<Touched>,
    stage: Res<Model>,
    clock: Res<Clock>,
    alarm: Res<Alarm>,
    mut asks: MessageWriter<Ask>,
) {
    let (now, idle) = (clock.now(), stage.app().house().idle());
    let gone = now.since(*touched.0.get_or_insert(now));
    let is_idle = gone >= idle;
    let is_touched = hands.any();
    let warned = idle.saturating_sub(IDLE_WARNING);
    if is_idle {
        asks.write(Ask(Intent::System(SystemIntent::Idle)));
    }
    let unattended = !is_touched && gone >= warned;
    if unattended != stage.app().is_unattended() && !is_idle {
        asks.write(Ask(Intent::System(SystemIntent::Unattended(unattended))));
    }
    let left = if is_touched || is_idle {
        touched.0 = Some(now);
        warned
    } else if unattended {
        idle.saturating_sub(gone)
    } else {
        warned.saturating_sub(gone)
    };
    alarm.set(now, if stage.app().session().is_some() { left.min(TICK) } else { left });
}

/// How often the clock of a session is looked at, which shows minutes.
const TICK: Duration = Duration::from_secs(5);
