//! A breath on the page: the lungs of the step in view (`mission/breath.rs`) are given time and a hand, and whatever swells
//! with the breath follows how full they are. A part that is over ends as an ordinary command; she leads by a hand on the
//! page or by the space bar, and a screen reader hears each part once, as the page says it.

use bevy::input_focus::InputFocus;
use bevy::picking::pointer::{PointerButton, PointerId, PointerPress};
use bevy::prelude::*;

use super::deaf::Deaf;
use super::element::Swell;
use super::skin;
use super::spawn::{Asks, TapAsks};
use crate::app::{self, GirlIntent, Intent};
use crate::game::model::{Ask, Model, StageSystems};
use crate::game::power::StayAwake;
use crate::game::sound::{Cue, Sounds};
use crate::game::theme::Theme;
use crate::mission::Command;
use crate::mission::breath::{Breath, Lead, Lungs, Passed};
use crate::mission::ids::{Key, MissionId, StepId};
use crate::mission::kinds::calm::{BY_ITSELF, OWN_PACE};
use crate::mission::kinds::{Play, calm};

/// Something that swells with the breath.
#[derive(Component, Clone, Copy, Debug)]
pub struct Swelling(pub Swell);

/// The breath that goes on.
#[derive(Resource, Default)]
struct Breathing {
    place: Option<(MissionId, StepId, usize)>,
    lungs: Lungs,
    /// The hand that holds.
    hand: Option<PointerId>,
    /// Whether any time has passed: where none does, as on the tour's pictures, everything stands as it is laid out.
    goes: bool,
}

/// Lets the step in view breathe.
pub fn plugin(app: &mut App) {
    app.init_resource::<Breathing>()
        .add_observer(on_press)
        .add_systems(Update, breathe.after(StageSystems))
        .add_systems(PostUpdate, swell.after(skin::PaintSystems).before(bevy::ui::UiSystems::Layout));
}

/// Breathing at her own pace, or letting it go on by itself.
pub(super) fn asks_for(pace: &str) -> Intent {
    Intent::Girl(GirlIntent::Run(Command::Choose(Key::from(pace))))
}

/// A hand that comes down where the breath can be held, holds it until it is lifted, wherever it moves meanwhile.
fn on_press(
    press: On<Pointer<Press>>,
    targets: Query<(Option<&Asks>, Option<&TapAsks>)>,
    mut breath: ResMut<Breathing>,
) {
    let Ok((asks, tap)) = targets.get(press.entity) else { return };
    let own = asks_for(OWN_PACE);
    let holds = asks.is_some_and(|Asks(intent)| *intent == own) || tap.is_some_and(|TapAsks(intent)| *intent == own);
    if holds && press.button == PointerButton::Primary {
        breath.hand = Some(press.pointer_id);
    }
}

/// The breath of the step in view. Nothing while a sheet or the cover lies over it, or she pauses.
fn in_view(app: &app::App) -> Option<(MissionId, StepId, &calm::Play)> {
    let run = app.run_in_view()?;
    let (step, Play::Calm(play)) = run.step()? else { return None };
    play.breath().map(|_| (run.mission().id.clone(), step.id.clone(), play))
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn breathe(
    mut breathing: ResMut<Breathing>,
    stage: Res<Model>,
    time: Res<Time>,
    keys: Res<ButtonInput<KeyCode>>,
    focus: Res<InputFocus>,
    controls: Query<&Asks>,
    pointers: Query<(&PointerId, &PointerPress)>,
    deaf: Res<Deaf>,
    mut sounds: Option<ResMut<Sounds>>,
    mut asks: MessageWriter<Ask>,
    mut awake: ResMut<StayAwake>,
) {
    let breathing = &mut *breathing;
    let Some((mission, step, play)) = in_view(stage.app()) else {
        breathing.hand = None;
        return;
    };
    let Some((part, planned)) = play.breath() else { return };
    let place = (mission, step, play.at());
    if breathing.place.as_ref() != Some(&place) {
        let before = breathing.place.take();
        if before.is_some_and(|before| (before.0, before.1, before.2 + 1) == place) {
            breathing.lungs.turn();
        } else {
            (breathing.lungs, breathing.goes) = (Lungs::default(), false);
        }
        breathing.place = Some(place);
    }

    let own = asks_for(OWN_PACE);
    let is_down = |hand| pointers.iter().any(|(id, press)| *id == hand && press.is_primary_pressed());
    breathing.hand = breathing.hand.filter(|hand| is_down(*hand) && !deaf.ignores(&own));
    // Space belongs to the button that has the focus; on any other page it is hers to breathe with.
    let is_free = focus.get().and_then(|at| controls.get(at).ok()).is_none_or(|Asks(intent)| *intent == own);
    // A group looks on: nobody leads for all.
    let held =
        stage.app().session().is_none() && (breathing.hand.is_some() || (keys.pressed(KeyCode::Space) && is_free));
    if held && !play.is_hers() {
        asks.write(Ask(own));
    }
    let lead = if play.is_hers() || held { Lead::Hers { held } } else { Lead::Itself };

    let had_begun = breathing.lungs.has_begun();
    breathing.goes |= !time.delta().is_zero();
    let passed = breathing.lungs.pass(part, planned, time.delta_secs(), lead);
    if !had_begun
        && breathing.lungs.has_begun()
        && stage.app().settings().sound
        && let Some(sounds) = &mut sounds
    {
        match part {
            Breath::In => sounds.cue(Cue::BreathIn),
            Breath::Out => sounds.cue(Cue::BreathOut),
            Breath::Hold => {}
        }
    }
    match passed {
        Passed::GoesOn => {}
        Passed::Over => drop(asks.write(Ask(Intent::Girl(GirlIntent::Run(Command::Next))))),
        Passed::GivenBack => drop(asks.write(Ask(asks_for(BY_ITSELF)))),
    }
    awake.hold();
}

/// Whatever swells is as large, as high and as bright as the lungs are full.
fn swell(
    mut commands: Commands,
    breathing: Res<Breathing>,
    mut swelling: Query<(Entity, &Swelling, Option<&mut UiTransform>, Option<&mut BackgroundColor>)>,
    stage: Res<Model>,
    theme: Res<Theme>,
) {
    if !breathing.goes {
        return;
    }
    let full = EaseFunction::SineInOut.sample_clamped(breathing.lungs.full());
    let contrast = stage.app().settings().contrast;
    for (entity, Swelling(swell), transform, ground) in &mut swelling {
        let (scale, translation) = (Vec2::splat(swell.scale(full)), Val2::px(0.0, swell.drop(full)));
        match transform {
            Some(mut at) => {
                let moved = UiTransform { scale, translation, ..*at };
                if *at != moved {
                    *at = moved;
                }
            }
            None => drop(commands.entity(entity).insert(UiTransform { scale, translation, ..default() })),
        }
        if let (Some((out, of_in)), Some(mut ground)) = (swell.fill, ground) {
            let [out, of_in] = [out, of_in].map(|hue| Srgba::from(theme.color(contrast, hue)));
            ground.set_if_neq(BackgroundColor(out.mix(&of_in, full).into()));
        }
    }
}
