//! Which recording of the pack says a sentence.

use super::Recording;
use crate::pack::Pack;
use crate::pack::model::{RecordingKind, Says};
use crate::words::{Language, Sentence};

/// The recorded voice for a sentence of the pack in a language: one of just this sentence before one of its whole step, and
/// of several layers' the uppermost.
pub fn recording_of(pack: &Pack, language: &Language, sentence: &Sentence) -> Option<Recording> {
    let Sentence::Pack(key) = sentence else { return None };
    let places = pack.recordings.iter().rev().filter(|place| place.kind == RecordingKind::Voices);
    let made = places.filter(|place| place.says(language, key)).filter_map(|place| {
        let path = place.made.as_ref()?.path.clone();
        Some(Recording { path, is_of_step: matches!(place.slot.says, Says::Step(..)) })
    });
    let (of_step, alone): (Vec<_>, Vec<_>) = made.partition(|recording| recording.is_of_step);
    alone.into_iter().chain(of_step).next()
}
