//! Soft sounds of the interface, and the beds below a moment of calm. A machine without a sound device plays none, and
//! nothing else changes.

mod bed;
mod cue;
mod sounds;

use bevy::audio::{AudioPlayer, AudioSink, AudioSource, PlaybackSettings};
use bevy::prelude::*;

pub use cue::Cue;
pub use sounds::Sounds;

use sounds::{Asked, OfCalm};

/// How many frames a sound waits for a device before it is given up: a machine without one keeps none of them.
const PATIENCE: u8 = 8;

/// Plays what is queued, and the beds.
pub fn plugin(app: &mut App) {
    let has_sound = resource_exists::<Assets<AudioSource>>;
    app.add_systems(Last, (play, bed::lay, give_up).chain().run_if(has_sound)).init_resource::<bed::Lying>();
}

fn play(mut commands: Commands, mut sounds: ResMut<Sounds>, mut sources: ResMut<Assets<AudioSource>>) {
    let Some(cue) = sounds.queued.take() else { return };
    let Some(source) = sounds.load(cue.file(), &mut sources) else { return };
    let mut sound = commands.spawn((AudioPlayer(source), PlaybackSettings::DESPAWN, Asked::default()));
    if matches!(cue, Cue::BreathIn | Cue::BreathOut) {
        sound.insert(OfCalm);
    }
}

fn give_up(mut commands: Commands, mut asked: Query<(Entity, &mut Asked, Has<AudioSink>)>) {
    for (entity, mut frames, plays) in &mut asked {
        if plays {
            commands.entity(entity).remove::<Asked>();
        } else if frames.0 < PATIENCE {
            frames.0 += 1;
        } else {
            commands.entity(entity).despawn();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::app::{Event, GirlIntent, Intent};
    use crate::mission::Outcome;

    fn queued(sounds: &mut Sounds, events: &[Event]) -> Option<Cue> {
        sounds.queue(&Intent::Girl(GirlIntent::Begin), events);
        sounds.queued
    }

    #[test]
    fn what_says_most_is_heard_and_a_silent_thing_drowns_nothing() {
        let mut sounds = Sounds::new(PathBuf::new());
        let step = Event::Ran(Outcome::StepBegan("talk".into()));
        assert_eq!(queued(&mut sounds, &[Event::Turned, step]), Some(Cue::Step));
        assert_eq!(queued(&mut sounds, &[Event::Ran(Outcome::CalmBeat)]), Some(Cue::Step));
        assert_eq!(queued(&mut sounds, &[Event::Ran(Outcome::WrappedUp), Event::Turned]), Some(Cue::Ended));
        queued(&mut sounds, &[Event::Covered]);
        sounds.silence();
        assert_eq!(sounds.queued, None, "nothing is heard from behind the cover");
    }

    #[test]
    fn a_sound_that_no_device_takes_is_given_up() {
        let mut app = App::new();
        app.add_systems(Last, give_up);
        app.world_mut().spawn(Asked::default());
        let left = |app: &mut App| app.world_mut().query::<&Asked>().iter(app.world()).count();
        for _ in 0..PATIENCE {
            app.update();
        }
        assert_eq!(left(&mut app), 1);
        app.update();
        assert_eq!(left(&mut app), 0);
    }
}
