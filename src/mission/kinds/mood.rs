//! How she feels, as weather, faces or colours. No answer is wrong; each gets a kind reply, and a heavy one an offer to
//! talk. The choice lives only as long as the run.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, FlagUse, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Flag, Key, MediaId};

/// A row of moods to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mood {
    /// What stands for a mood.
    pub scale: Scale,
    /// Three to eight of them.
    pub moods: Vec<Feeling>,
}

/// What stands for a mood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scale {
    /// Sun, cloud, storm.
    Weather,
    /// Faces.
    Faces,
    /// Coloured shapes.
    Colours,
}

/// One mood: Fluent attributes `mood-<id>` and `reply-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feeling {
    /// Its name in this step.
    pub id: Key,
    /// Its picture.
    pub picture: MediaId,
    /// Whether its reply comes with the way to help.
    #[serde(default)]
    pub heavy: bool,
    /// Flags that stand from now on.
    #[serde(default)]
    pub sets: Vec<Flag>,
}

impl Content for Mood {
    fn attributes(&self) -> Vec<String> {
        self.moods.iter().flat_map(|mood| [format!("mood-{}", mood.id), format!("reply-{}", mood.id)]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let mood = |mood: &Feeling| {
            let reply = Piece::new(Role::Reply, format!("reply-{}", mood.id));
            let heavy = mood.heavy.then_some(Note::Heavy);
            let notes = mood.sets.iter().cloned().map(Note::Sets).chain(heavy);
            Piece::new(Role::Choice, format!("mood-{}", mood.id)).showing(&mood.picture).noted(notes).over([reply])
        };
        self.moods.iter().map(mood).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        self.moods.iter().map(|mood| mood.picture.clone()).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.moods.iter().map(|mood| ("mood", &mood.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        faults::count("moods", self.moods.len(), 3, 8).into_iter().collect()
    }

    fn flags(&self) -> FlagUse {
        FlagUse { read: Vec::new(), written: self.moods.iter().flat_map(|mood| mood.sets.clone()).collect() }
    }
}

/// A mood step being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    mood: Mood,
    picked: Option<Key>,
}

impl Play {
    /// Nothing chosen yet.
    pub fn new(mood: Mood, _begin: &Begin<'_>) -> Self {
        Self { mood, picked: None }
    }

    /// The moods to choose from.
    pub fn mood(&self) -> &Mood {
        &self.mood
    }

    /// The one she chose.
    pub fn picked(&self) -> Option<&Feeling> {
        self.mood.moods.iter().find(|mood| Some(&mood.id) == self.picked.as_ref())
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.picked.is_some()
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let moods = self.mood.moods.iter().map(|mood| Command::Choose(mood.id.clone()));
        moods.filter(|_| !self.is_done()).collect()
    }

    fn place(&self) -> String {
        if self.is_done() { "chosen" } else { "open" }.to_owned()
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let moods = self.mood.moods.iter();
        let choices = moods.map(|mood| GroupChoice::of_step("mood", &mood.id, &mood.picture)).collect();
        Some(GroupQuestion { prompt: Phrase::Step("title".to_owned()), choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, flags: &mut Flags) -> Vec<Outcome> {
        let Some(chosen) = self.mood.moods.iter().find(|mood| mood.id == *id) else { return Vec::new() };
        for flag in self.mood.moods.iter().flat_map(|mood| &mood.sets) {
            flags.remove(flag);
        }
        flags.extend(chosen.sets.iter().cloned());
        self.picked = Some(id.clone());
        vec![Outcome::Answered(id.clone())]
    }
}

#[cfg(test)]
#[path = "mood_tests.rs"]
mod tests;
