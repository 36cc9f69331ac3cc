//! When the window is drawn. At rest nothing runs at all; while something moves or a pause is running out, one counter
//! keeps asking for the next frame.

use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{UpdateMode, WinitSettings};

/// The longest sleep without input. Not "for ever": the engine redraws in a loop when an endless wait is changed.
const SLEEP: Duration = Duration::from_hours(1);
/// The longest sleep while a screen reader listens: its clicks arrive without waking the window.
const SLEEP_WITH_READER: Duration = Duration::from_millis(100);

/// How many things want the next frame now. Whoever moves something raises it anew every frame.
#[derive(Resource, Default)]
pub struct StayAwake(u32);

impl StayAwake {
    /// Asks for one more frame.
    pub fn hold(&mut self) {
        self.0 += 1;
    }
}

/// The longest sleep without input, where something waits for it to end.
#[derive(Resource, Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongestSleep(pub Duration);

/// How the window sleeps before anybody has asked for anything.
pub fn sleeping() -> WinitSettings {
    settings(SLEEP)
}

/// Draws only when something happens.
pub fn plugin(app: &mut App) {
    app.init_resource::<StayAwake>()
        .insert_resource(LongestSleep(SLEEP))
        .add_systems(Last, (ask_for_frame, sleep_lightly_for_screen_readers.run_if(resource_exists::<WinitSettings>)));
}

fn settings(sleep: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(sleep);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

/// Has the window drawn once more, where somebody asked for it.
pub fn ask_for_frame(mut awake: ResMut<StayAwake>, mut redraw: MessageWriter<RequestRedraw>) {
    if awake.0 > 0 {
        awake.0 = 0;
        redraw.write(RequestRedraw);
    }
}

fn sleep_lightly_for_screen_readers(
    requested: Option<Res<AccessibilityRequested>>,
    longest: Res<LongestSleep>,
    mut settings_now: ResMut<WinitSettings>,
    mut before: Local<Option<Duration>>,
) {
    let reader = requested.is_some_and(|requested| requested.get());
    let sleep = longest.0.min(if reader { SLEEP_WITH_READER } else { SLEEP });
    if before.replace(sleep) != Some(sleep) {
        *settings_now = settings(sleep);
    }
}
