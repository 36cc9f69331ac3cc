//! Wanted for what is recorded beside the texts of a pack: clips in sign language, voices. A place is named before
//! anything fills it, so that whoever signs or speaks can see what is wanted; what fills it says who made it and what
//! others may do with it.

use serde::{Deserialize, Serialize};

use crate::mission::ids::{Key, MissionId, StepId};
use crate::mission::{MissionRef, TextKey};

/// What is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordingKind {
    /// Clips in sign language: `clips.ron`, `media/signs/`.
    Signs,
    /// Voices: `voices.ron`, `media/voices/`.
    Voices,
}

impl RecordingKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Signs, Self::Voices];

    /// The folder of the recordings in a pack.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Signs => "media/signs/",
            Self::Voices => "media/voices/",
        }
    }

    /// What the name of a recording ends with.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Signs => "webm",
            Self::Voices => "ogg",
        }
    }

    /// What the bytes of a recording begin with.
    pub fn sign(self) -> &'static [u8] {
        match self {
            Self::Signs => &[0x1a, 0x45, 0xdf, 0xa3],
            Self::Voices => b"OggS",
        }
    }

    /// The file of a recording, by its place.
    pub fn path(self, place: &str) -> String {
        format!("{}{place}.{}", self.folder(), self.ending())
    }

    /// What a file records; none where it lies in neither folder.
    pub fn of(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| path.starts_with(kind.folder()))
    }
}

/// The most bytes of a recording: half a minute in sign language, so that a pack stays one that can be sent.
pub const MOST_RECORDED: u64 = 4 * 1024 * 1024;

/// `clips.ron` or `voices.ron`: recordings that are wanted. A pack may do without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recordings {
    /// The languages that are recorded: a sign language, or a spoken one.
    pub languages: Vec<Recorded>,
    /// What is recorded of each mission.
    pub missions: Vec<Wanted>,
    /// Words that come back in many missions, each with a recording of its own.
    #[serde(default)]
    pub words: Vec<Key>,
    /// Those that are there.
    #[serde(default)]
    pub made: Vec<Made>,
}

/// Recordings that somebody made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Who signs or speaks, as she wants to be named.
    pub by: String,
    /// What others may do with it: `CC-BY-4.0`.
    pub licence: String,
    /// The places that they fill: `vgt/secrets/brief`.
    pub places: Vec<String>,
}

/// A language that is recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Its name: `vgt`.
    pub id: Key,
    /// The language of the texts it goes with: `nl`.
    pub with: String,
}

/// The recordings that are wanted of a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Which: `base/secrets`.
    pub mission: MissionRef,
    /// Its own sentences, by attribute: `brief`.
    pub parts: Vec<Key>,
    /// Its steps, each as a whole.
    pub steps: Vec<StepId>,
}

impl Made {
    /// Whether it says who made it, and what others may do with it.
    pub fn is_named(&self) -> bool {
        ![&self.by, &self.licence].into_iter().any(|text| text.trim().is_empty())
    }
}

/// One recording that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name, and that of its file: `vgt/secrets/brief`, `vgt/secrets-talk`, `vgt/words/secret`.
    pub place: String,
    /// The language that is recorded.
    pub language: Key,
    /// The language of the texts it goes with.
    pub with: String,
    /// What it says.
    pub says: Says,
}

/// What a recording says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A part of a mission's own message.
    Part(MissionId, Key),
    /// A step, as a whole.
    Step(MissionId, StepId),
    /// A word that comes back.
    Word(Key),
}

impl Slot {
    /// Whether it says a sentence, alone or with others.
    pub fn says(&self, key: &TextKey) -> bool {
        match &self.says {
            Says::Part(mission, part) => *key == TextKey::of_mission(mission, part.as_str()),
            Says::Step(mission, step) => key.message == TextKey::of_step(mission, step, "").message,
            Says::Word(_) => false,
        }
    }

    /// The mission that it belongs to; none of a word.
    pub fn mission(&self) -> Option<&MissionId> {
        match &self.says {
            Says::Part(mission, _) | Says::Step(mission, _) => Some(mission),
            Says::Word(_) => None,
        }
    }
}

impl Recordings {
    /// Every recording that is wanted, language by language.
    pub fn slots(&self) -> Vec<Slot> {
        let of_missions = self.missions.iter().flat_map(|Wanted { mission, parts, steps }| {
            let id = &mission.mission;
            let parts = parts.iter().map(move |part| (format!("{id}/{part}"), Says::Part(id.clone(), part.clone())));
            parts.chain(steps.iter().map(move |step| (format!("{id}-{step}"), Says::Step(id.clone(), step.clone()))))
        });
        let words = self.words.iter().map(|word| (format!("words/{word}"), Says::Word(word.clone())));
        let wanted: Vec<(String, Says)> = of_missions.chain(words).collect();
        let of_language = |language: &Recorded| {
            let Recorded { id, with } = language.clone();
            let slot = |(place, says): &(String, Says)| Slot {
                place: format!("{id}/{place}"),
                language: id.clone(),
                with: with.clone(),
                says: says.clone(),
            };
            wanted.iter().map(slot).collect::<Vec<_>>()
        };
        self.languages.iter().flat_map(of_language).collect()
    }
}

#[cfg(test)]
#[path = "recordings_tests.rs"]
mod tests;
