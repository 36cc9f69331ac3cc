//! The bed that the model wants below the page: it fades in and out, or stops at once. Once it lies there it needs no frame.

use bevy::audio::{AudioPlayer, AudioSink, AudioSinkPlayback, AudioSource, PlaybackSettings, Volume};
use bevy::prelude::*;

use super::sounds::{Asked, OfCalm, Sounds};
use crate::app::{Bed, BedWish};
use crate::game::model::Model;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;

/// The name of a bed's file.
pub(super) fn file(bed: Bed) -> &'static str {
    match bed {
        Bed::Sea => "bed-sea",
        Bed::Evening => "bed-evening",
        Bed::Garden => "bed-garden",
    }
}

/// The bed that lies there.
#[derive(Resource, Default)]
pub(super) struct Lying(Option<(Bed, Entity, f32)>);

/// Brings a level nearer to where it should be, in a time that is its whole way.
fn nearer(level: f32, to: f32, share: f32) -> f32 {
    if level < to { (level + share).min(to) } else { (level - share).max(to) }
}

/// Lays the bed that belongs below the page.
#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
pub(super) fn lay(
    mut commands: Commands,
    mut lying: ResMut<Lying>,
    mut sounds: ResMut<Sounds>,
    mut sources: ResMut<Assets<AudioSource>>,
    mut sinks: Query<&mut AudioSink>,
    of_calm: Query<Entity, With<OfCalm>>,
    model: Res<Model>,
    theme: Res<Theme>,
    time: Res<Time>,
    mut awake: ResMut<StayAwake>,
) {
    let wish = model.app().bed();
    if wish == BedWish::Stops {
        lying.0 = None;
        of_calm.iter().for_each(|sound| commands.entity(sound).despawn());
        return;
    }
    if let (None, BedWish::Plays(bed)) = (lying.0, wish) {
        let Some(source) = sounds.load(file(bed), &mut sources) else { return };
        let silent = PlaybackSettings::LOOP.with_volume(Volume::Linear(0.0));
        let entity = commands.spawn((AudioPlayer(source), silent, Asked::default(), OfCalm)).id();
        lying.0 = Some((bed, entity, 0.0));
        awake.hold();
        return;
    }
    let Some((bed, entity, level)) = &mut lying.0 else { return };
    // Without a device there is nothing to fade.
    let Ok(mut sink) = sinks.get_mut(*entity) else { return };
    let to = if wish == BedWish::Plays(*bed) { 1.0 } else { 0.0 };
    // It is full, and is to be.
    if *level >= 1.0 && to > 0.0 {
        return;
    }
    *level = nearer(*level, to, time.delta_secs() * 1000.0 / theme.time.fade.max(1) as f32);
    sink.set_volume(Volume::Linear(*level * *level));
    if *level <= 0.0 && to <= 0.0 {
        commands.entity(*entity).despawn();
        lying.0 = None;
    }
    awake.hold();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_comes_nearer_from_either_side_and_never_passes() {
        for (level, to, share, then) in
            [(0.0, 1.0, 0.25, 0.25), (0.9, 1.0, 0.25, 1.0), (1.0, 0.0, 0.25, 0.75), (0.1, 0.0, 0.25, 0.0)]
        {
            assert!((nearer(level, to, share) - then).abs() < f32::EPSILON, "{level} to {to}");
        }
    }
}
