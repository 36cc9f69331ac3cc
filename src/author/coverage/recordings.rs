//! Where recordings of sentences lie in a pack: clips in sign language and voices, each under the name of its sentence.
//!
//! `media/signs/<sign language>/<message>.<attribute>.webm`, `media/voices/<language>/<message>.<attribute>.ogg`.

use std::collections::BTreeSet;

use crate::mission::TextKey;
use crate::words::Language;

/// The folders of recordings.
const SIGNS: &str = "media/signs/";
const VOICES: &str = "media/voices/";

/// The sign language of those who grow up beside a spoken one here: Flemish, French Belgian, British.
const SIGNED: [(&str, &str); 3] = [("nl", "vgt"), ("fr", "sfb"), ("en", "bfi")];

/// What is recorded.
#[derive(Clone, Debug, Default)]
pub struct Recordings {
    found: BTreeSet<String>,
}

impl Recordings {
    /// Among the files of a pack.
    pub fn of(files: &[String]) -> Self {
        let recorded = files.iter().filter(|path| path.starts_with(SIGNS) || path.starts_with(VOICES));
        Self { found: recorded.filter_map(|path| path.rsplit_once('.')).map(|(path, _)| path.to_owned()).collect() }
    }

    /// Whether a sentence has a clip in the sign language that goes with a language.
    pub fn is_signed(&self, language: &Language, key: &TextKey) -> bool {
        let signed = SIGNED.iter().find(|(spoken, _)| *spoken == language.primary());
        signed.is_some_and(|(_, signed)| self.found.contains(&format!("{SIGNS}{signed}/{key}")))
    }

    /// Whether a sentence has a voice in a language.
    pub fn is_spoken(&self, language: &Language, key: &TextKey) -> bool {
        self.found.contains(&format!("{VOICES}{language}/{key}"))
    }
}
