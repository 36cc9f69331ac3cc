//! Soft sounds of the interface. A machine without a sound device plays none, and nothing else changes.

use std::collections::HashMap;
use std::path::PathBuf;

use bevy::audio::{AudioPlayer, AudioSource, PlaybackSettings};
use bevy::prelude::*;

use crate::app::Event;
use crate::mission::Outcome;

/// The sounds to play in this frame.
#[derive(Resource)]
pub struct Sounds {
    folder: PathBuf,
    loaded: HashMap<&'static str, Option<Handle<AudioSource>>>,
    queued: Option<&'static str>,
}

impl Sounds {
    /// Sounds of a folder; each is read when it is first played.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, loaded: HashMap::new(), queued: None }
    }

    /// Queues the sound of what happened. One a frame: the last one says the most.
    pub fn queue(&mut self, events: &[Event]) {
        self.queued = events.iter().rev().find_map(sound_of).or(self.queued);
    }

    /// Drops what is queued.
    pub fn silence(&mut self) {
        self.queued = None;
    }

    fn load(&mut self, name: &'static str, sources: &mut Assets<AudioSource>) -> Option<Handle<AudioSource>> {
        let path = self.folder.join(format!("{name}.ogg"));
        let load = || match std::fs::read(&path) {
            Ok(bytes) => Some(sources.add(AudioSource { bytes: bytes.into() })),
            Err(error) => {
                warn!("{} cannot be played: {error}", path.display());
                None
            }
        };
        self.loaded.entry(name).or_insert_with(load).clone()
    }
}

/// Plays what is queued.
pub fn plugin(app: &mut App) {
    app.add_systems(Last, play.run_if(resource_exists::<Assets<AudioSource>>));
}

fn play(mut commands: Commands, mut sounds: ResMut<Sounds>, mut sources: ResMut<Assets<AudioSource>>) {
    let Some(name) = sounds.queued.take() else { return };
    if let Some(source) = sounds.load(name, &mut sources) {
        commands.spawn((AudioPlayer(source), PlaybackSettings::DESPAWN));
    }
}

fn sound_of(event: &Event) -> Option<&'static str> {
    Some(match event {
        Event::Turned | Event::Restyled => "tap",
        Event::HelpOpened => "open",
        Event::SpaceChanged => "place",
        Event::KeyTapped => "tap",
        Event::StopFinished => "finish",
        Event::DayCame
        | Event::Changed
        | Event::ContentChanged
        | Event::Left
        | Event::SessionOver
        | Event::Covered
        | Event::Uncovered
        | Event::Slid => return None,
        Event::Ran(outcome) => match outcome {
            Outcome::Heard(_) | Outcome::PanelShown(_) => "arrive",
            Outcome::Answered(_) | Outcome::LetterSealed | Outcome::Said | Outcome::Sealed => "send",
            Outcome::Placed { .. } | Outcome::LetterShredded | Outcome::Moved(_) => "place",
            Outcome::Explained { .. } | Outcome::Shown => "explain",
            Outcome::StepBegan(_) | Outcome::FactsShown | Outcome::CalmOver | Outcome::SteppedIn => "step",
            Outcome::WrappedUp => "finish",
            Outcome::CalmBeat | Outcome::Named(_) | Outcome::Made { .. } => return None,
            Outcome::BriefShown
            | Outcome::StepSkipped(_)
            | Outcome::Asked(_)
            | Outcome::Lifted(_)
            | Outcome::LetterChanged
            | Outcome::LetterTurned
            | Outcome::WentBack
            | Outcome::Paused
            | Outcome::Resumed
            | Outcome::Ended(_) => "tap",
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_thing_that_happened_is_heard_and_a_silent_one_drowns_nothing() {
        let mut sounds = Sounds::new(PathBuf::new());
        let step = Event::Ran(Outcome::StepBegan("talk".into()));
        sounds.queue(&[Event::Turned, step]);
        assert_eq!(sounds.queued, Some("step"));
        sounds.queue(&[Event::Ran(Outcome::CalmBeat)]);
        assert_eq!(sounds.queued, Some("step"));
        sounds.queue(&[Event::Covered]);
        sounds.silence();
        assert_eq!(sounds.queued, None, "nothing is heard from behind the cover");
    }
}
