//! Wanted for what is recorded beside the texts of a pack: clips in sign language, voices. A place is named before
//! anything fills it, so that whoever signs or speaks can see what is wanted.

use serde::{Deserialize, Serialize};

use crate::mission::MissionRef;
use crate::mission::ids::{Key, StepId};

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

impl Recordings {
    /// The name of every recording that is wanted: `vgt/secrets/brief`, `vgt/secrets-talk`, `vgt/words/secret`.
    pub fn places(&self) -> Vec<String> {
        let of_missions = self.missions.iter().flat_map(|Wanted { mission, parts, steps }| {
            let id = &mission.mission;
            let parts = parts.iter().map(move |part| format!("{id}/{part}"));
            parts.chain(steps.iter().map(move |step| format!("{id}-{step}")))
        });
        let words = self.words.iter().map(|word| format!("words/{word}"));
        let wanted: Vec<String> = of_missions.chain(words).collect();
        let languages = self.languages.iter();
        languages.flat_map(|language| wanted.iter().map(move |place| format!("{}/{place}", language.id))).collect()
    }
}

#[cfg(test)]
#[path = "recordings_tests.rs"]
mod tests;
