//! When nobody has touched anything for the idle time of the house, the stay is told so. Two clocks watch: one that no
//! setting of the date moves, and the calendar's, which runs on while the computer sleeps.

use std::time::{Duration, Instant};

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseMotion, MouseWheel};
use bevy::input::touch::TouchInput;
use bevy::prelude::*;
use jiff::Timestamp;

use super::model::{Ask, Model};
use super::power::LongestSleep;
use crate::app::{Intent, SystemIntent};

/// When something was last touched.
#[derive(Resource, Clone, Copy)]
pub struct Touched {
    steady: Instant,
    calendar: Timestamp,
}

/// Just now.
impl Default for Touched {
    fn default() -> Self {
        Self { steady: Instant::now(), calendar: Timestamp::now() }
    }
}

impl Touched {
    /// How long that is ago, by the clock that ran longer.
    fn ago(&self) -> Duration {
        let calendar = Timestamp::now().duration_since(self.calendar);
        self.steady.elapsed().max(Duration::try_from(calendar).unwrap_or_default())
    }

    /// The same as if it had been so much longer ago, by the calendar: as after a night with the lid closed.
    #[must_use]
    pub fn earlier(self, by: Duration) -> Self {
        Self { calendar: self.calendar.checked_sub(by).unwrap_or(self.calendar), ..self }
    }
}

/// Watches.
pub fn plugin(app: &mut App) {
    app.init_resource::<Touched>().add_systems(
        PreUpdate,
        // Before the key that wakes a sleeping computer is acted on.
        watch.after(bevy::input::InputSystems).before(super::model::KeySystems),
    );
}

/// Everything that a hand can do.
#[derive(bevy::ecs::system::SystemParam)]
pub struct Touches<'w, 's> {
    keys: MessageReader<'w, 's, KeyboardInput>,
    buttons: MessageReader<'w, 's, MouseButtonInput>,
    moves: MessageReader<'w, 's, MouseMotion>,
    wheels: MessageReader<'w, 's, MouseWheel>,
    fingers: MessageReader<'w, 's, TouchInput>,
    cursor: MessageReader<'w, 's, CursorMoved>,
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
        ];
        read.iter().any(|count| *count > 0)
    }
}

/// Tells the stay when nothing was touched for long enough.
pub fn watch(
    mut hands: Touches,
    mut touched: ResMut<Touched>,
    stage: Res<Model>,
    mut asks: MessageWriter<Ask>,
    mut sleep: Option<ResMut<LongestSleep>>,
) {
    let idle = stage.app().house().idle();
    let is_idle = touched.ago() >= idle;
    if is_idle {
        asks.write(Ask(Intent::System(SystemIntent::Idle)));
    }
    if hands.any() || is_idle {
        *touched = Touched::default();
    }
    if let Some(sleep) = &mut sleep {
        // Always the same share: a sleep that is set anew each time would wake the window each time.
        let shortest = if stage.app().session().is_some() { TICK } else { idle / LOOKS };
        sleep.set_if_neq(LongestSleep(shortest.min(idle / LOOKS)));
    }
}

/// How often the clock of a session is looked at, which shows minutes.
const TICK: Duration = Duration::from_secs(5);

/// How often the clocks are looked at in the idle time of the house, and so by what share of it the cover may be late.
const LOOKS: u32 = 12;
