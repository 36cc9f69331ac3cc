//! One question to the whole group, and where it comes from: whatever a step of a mission asks of one girl at this
//! moment, a group can be asked too.

pub use crate::mission::Picks;
use crate::mission::ids::{Key, MediaId};
use crate::mission::{Phrase, Run, TextKey};
use crate::words::Sentence;

/// Something that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name: what the run is told when the group goes on with it.
    pub key: Key,
    /// What it says.
    pub text: Sentence,
    /// Its picture, so that it can be picked without reading.
    pub picture: Option<MediaId>,
}

/// A question to the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub prompt: Sentence,
    /// What can be answered; two at least.
    pub choices: Vec<Choice>,
    /// How many of them one girl may pick.
    pub picks: Picks,
    /// Whether a coin speaks along, so that no single answer means anything.
    pub coin: bool,
}

/// From this sensitivity on a coin speaks along.
const DELICATE: u8 = 2;

impl Question {
    /// What the step in view asks, if it asks anything that a group can answer without anybody showing herself.
    pub fn of(run: &Run) -> Option<Self> {
        let (step, play) = run.step()?;
        let mission = run.mission();
        let say = |phrase: Phrase| match phrase {
            Phrase::Step(part) => Sentence::Pack(TextKey::of_step(&mission.id, &step.id, &part)),
            Phrase::Interface(message) => Sentence::interface(&message),
        };
        let asked = play.rules().question(run.flags()).filter(|asked| asked.choices.len() > 1)?;
        let coin = mission.sensitivity >= DELICATE && asked.picks == Picks::One;
        let choices = asked.choices.into_iter();
        let choices =
            choices.map(|choice| Choice { key: choice.key, text: say(choice.words), picture: choice.picture });
        Some(Self { prompt: say(asked.prompt), choices: choices.collect(), picks: asked.picks, coin })
    }

    /// Whether these are choices of this question, each once, and no more than may be picked.
    pub fn allows(&self, picked: &[usize]) -> bool {
        let most = match self.picks {
            Picks::One => 1,
            Picks::UpTo(most) => most,
        };
        let known = picked.iter().all(|at| *at < self.choices.len());
        let once = picked.iter().enumerate().all(|(at, one)| !picked[..at].contains(one));
        !picked.is_empty() && picked.len() <= most && known && once
    }
}

#[cfg(test)]
#[path = "question_tests.rs"]
mod tests;
