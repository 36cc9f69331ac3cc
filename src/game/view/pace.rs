//! The clock of typing pauses, beside that of a breath (`breath.rs`). Both end as an ordinary command, so that a mission
//! knows nothing of time and she can always be faster.

use std::time::Duration;

use bevy::prelude::*;

use crate::app::{GirlIntent, Intent};
use crate::game::model::{Ask, Model, StageSystems};
use crate::game::power::StayAwake;
use crate::game::theme::Theme;
use crate::mission::ids::StepId;
use crate::mission::{Command, TextKey, Wait};

/// What is being waited for, and how much of it is left.
#[derive(Resource, Default)]
struct Waiting {
    place: Option<(StepId, Wait)>,
    left: Duration,
}

/// Waits for whatever the page waits for.
pub fn plugin(app: &mut App) {
    app.init_resource::<Waiting>().add_systems(Update, wait.before(StageSystems));
}

fn wait(
    mut waiting: ResMut<Waiting>,
    stage: Res<Model>,
    theme: Res<Theme>,
    time: Res<Time>,
    mut asks: MessageWriter<Ask>,
    mut awake: ResMut<StayAwake>,
) {
    let Some((place, lasts)) = pause(&stage, &theme) else {
        *waiting = Waiting::default();
        return;
    };
    if waiting.place.as_ref() != Some(&place) {
        *waiting = Waiting { place: Some(place), left: lasts };
    } else if let Some(left) = waiting.left.checked_sub(time.delta()) {
        waiting.left = left;
    } else {
        *waiting = Waiting::default();
        asks.write(Ask(Intent::Girl(GirlIntent::Run(Command::Next))));
    }
    awake.hold();
}

/// What the step in view waits for now, and how long. Nothing while a sheet or the cover lies over it, or she pauses.
fn pause(stage: &Model, theme: &Theme) -> Option<((StepId, Wait), Duration)> {
    let app = stage.app();
    let run = app.run_in_view()?;
    let (step, play) = run.step()?;
    let wait = play.rules().waits()?;
    if app.settings().waits {
        // She asks for each line: too fast for some ears and some eyes.
        return None;
    }
    let Wait::Typing(part) = &wait;
    let text = stage.texts().get(&TextKey::of_step(&run.mission().id, &step.id, part));
    let letters = text.chars().count() as u64 * theme.time.typing_letter;
    let lasts = Duration::from_millis(letters.clamp(theme.time.typing_least, theme.time.typing_most));
    Some(((step.id.clone(), wait), lasts))
}
