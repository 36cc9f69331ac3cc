//! The sounds of a folder, and the one that is queued for this frame.

use std::collections::HashMap;
use std::path::PathBuf;

use bevy::audio::AudioSource;
use bevy::prelude::*;

use super::cue::{self, Cue};
use crate::app::{Event, Intent};

/// The sounds to play in this frame.
#[derive(Resource)]
pub struct Sounds {
    folder: PathBuf,
    loaded: HashMap<&'static str, Option<Handle<AudioSource>>>,
    pub(super) queued: Option<Cue>,
}

/// A sound that was asked for, with the frames since.
#[derive(Component, Default)]
pub(super) struct Asked(pub(super) u8);

/// A sound of a moment of calm, which ends where that does.
#[derive(Component)]
pub(super) struct OfCalm;

impl Sounds {
    /// Sounds of a folder; each is read when it is first played.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, loaded: HashMap::new(), queued: None }
    }

    /// Queues the sound of what came of an intent.
    pub fn queue(&mut self, intent: &Intent, events: &[Event]) {
        events.iter().filter_map(cue::of_event).chain(cue::of_intent(intent, events)).for_each(|cue| self.cue(cue));
    }

    /// Queues a sound. One a frame: the one that says most, and of those the last.
    pub fn cue(&mut self, cue: Cue) {
        if self.queued.is_none_or(|queued| queued.weight() <= cue.weight()) {
            self.queued = Some(cue);
        }
    }

    /// Drops what is queued.
    pub fn silence(&mut self) {
        self.queued = None;
    }

    /// A sound of the folder; none where it cannot be read, which is told once.
    pub(super) fn load(
        &mut self,
        name: &'static str,
        sources: &mut Assets<AudioSource>,
    ) -> Option<Handle<AudioSource>> {
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
