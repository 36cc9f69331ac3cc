//! When the window is drawn. At rest nothing runs at all; while something moves or a pause is running out, one counter
//! keeps asking for the next frame.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};

/// The longest sleep without input. Not "for ever": the engine redraws in a loop when an endless wait is changed.
const SLEEP: Duration = Duration::from_hours(1);
/// How many things want the next frame now. Whoever moves something raises it anew every frame.
#[derive(Resource, Default)]
pub struct StayAwake(u32);

impl StayAwake {
    /// Asks for one more frame.
    pub fn hold(&mut self) {
        self.0 += 1;
    }
}

/// How the window sleeps: until somebody touches it or wakes it.
pub fn sleeping() -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(SLEEP);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}

/// A function that wakes the sleeping window, from whichever thread; where there is no window it does nothing.
pub fn waker(proxy: Option<&EventLoopProxyWrapper>) -> impl Fn() + Clone + Send + Sync + 'static + use<> {
    let proxy = proxy.map(|proxy| (**proxy).clone());
    move || {
        if let Some(proxy) = &proxy {
            // The window has closed already: nobody waits for what happened.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}

/// Draws only when something happens.
pub fn plugin(app: &mut App) {
    app.init_resource::<StayAwake>().add_systems(Last, (ask_for_frame, note_frame));
}

/// Has the window drawn once more, where somebody asked for it.
pub fn ask_for_frame(mut awake: ResMut<StayAwake>, mut redraw: MessageWriter<RequestRedraw>) {
    if awake.0 > 0 {
        awake.0 = 0;
        redraw.write(RequestRedraw);
    }
}

/// A line in the log for every frame, for who counts them: `RUST_LOG=gps::game::power=trace`.
fn note_frame(mut frames: Local<u64>) {
    *frames += 1;
    trace!("frame {}", *frames);
}
