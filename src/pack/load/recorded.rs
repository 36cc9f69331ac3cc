//! The places for clips and voices of a pack, and which of them are filled.

use super::source_file::SourceFile;
use crate::mission::TextKey;
use crate::pack::model::{RecordingKind, Recordings, Slot};
use crate::words::Language;

/// A place for a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingPlace {
    /// What is recorded.
    pub kind: RecordingKind,
    /// The place.
    pub slot: Slot,
    /// What fills it; none where it is empty.
    pub made: Option<MadeRecording>,
}

/// A recording that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeRecording {
    /// Its file in the pack.
    pub path: String,
    /// Who signs or speaks.
    pub by: String,
    /// What others may do with it.
    pub licence: String,
}

impl RecordingPlace {
    /// Whether it says a sentence of a language.
    pub fn says(&self, language: &Language, key: &TextKey) -> bool {
        self.slot.with == language.as_str() && self.slot.says(key)
    }
}

/// The places of all layers. Of a recording whose file is not there, or that nobody put a name and a licence to, the place
/// is empty.
pub(super) fn places(wanted: &[(RecordingKind, SourceFile<Recordings>)], files: &[String]) -> Vec<RecordingPlace> {
    let of_file = |(kind, file): &(RecordingKind, SourceFile<Recordings>)| {
        let (kind, recordings) = (*kind, &file.value);
        let made = |place: &String| {
            let path = kind.path(place);
            let made = recordings.made.iter().find(|made| made.places.contains(place));
            let made = made.filter(|made| made.is_named() && files.binary_search(&path).is_ok())?;
            Some(MadeRecording { path, by: made.by.clone(), licence: made.licence.clone() })
        };
        let slots = recordings.slots().into_iter();
        slots.map(|slot| RecordingPlace { kind, made: made(&slot.place), slot }).collect::<Vec<_>>()
    };
    wanted.iter().flat_map(of_file).collect()
}
