//! A moment of calm, two minutes at most: breathing with an animation, or looking for five things to see, four to touch.
//! The stage lets a [`Lungs`](crate::mission::breath::Lungs) breathe and says [`Command::Next`] when a part of it is over;
//! who leads, she or the game, is a choice. What she finds she says herself by tapping.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
pub use crate::mission::breath::Breath;
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId};

/// The longest a calm exercise may take, in seconds.
pub const LONGEST: u32 = 120;

/// One exercise. `intro` says what to do, `done` closes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calm {
    /// What she does.
    pub exercise: Exercise,
}

/// The exercises there are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Exercise {
    /// Breathing in, holding, breathing out, in whole seconds, a number of times.
    Breathe {
        /// What moves along with the breath.
        picture: MediaId,
        /// Seconds in.
        inhale: u32,
        /// Seconds to hold; 0 leaves it out.
        hold: u32,
        /// Seconds out.
        exhale: u32,
        /// How many breaths.
        rounds: u32,
    },
    /// Finding things around her: five to see, four to touch, and so on.
    Senses(Vec<Sense>),
}

/// One sense: Fluent attribute `sense-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sense {
    /// Its name in this exercise.
    pub id: Key,
    /// Its picture.
    pub picture: MediaId,
    /// How many things to find, 1 to 5.
    pub count: u32,
}

/// What [`Command::Choose`] is told to breathe at her own pace.
pub const OWN_PACE: &str = "own-pace";
/// What it is told to let the breath go on by itself.
pub const BY_ITSELF: &str = "by-itself";

/// Seconds a girl takes to find one thing, for the length of a senses exercise.
const SECONDS_A_FIND: u32 = 6;

impl Calm {
    /// About how long it takes, in seconds.
    pub fn seconds(&self) -> u32 {
        match &self.exercise {
            Exercise::Breathe { inhale, hold, exhale, rounds, .. } => {
                inhale.saturating_add(*hold).saturating_add(*exhale).saturating_mul(*rounds)
            }
            Exercise::Senses(senses) => {
                let finds = senses.iter().map(|sense| sense.count).fold(0, u32::saturating_add);
                finds.saturating_mul(SECONDS_A_FIND)
            }
        }
    }

    /// How many times she or the clock says `Next` until it is over.
    fn beats(&self) -> usize {
        match &self.exercise {
            Exercise::Breathe { rounds, .. } => self.breath().len().saturating_mul(*rounds as usize),
            Exercise::Senses(senses) => senses.iter().map(|sense| sense.count as usize).fold(0, usize::saturating_add),
        }
    }

    /// The parts of one breath with their seconds; empty for another exercise.
    fn breath(&self) -> Vec<(Breath, u32)> {
        match self.exercise {
            Exercise::Breathe { inhale, hold, exhale, .. } => {
                let parts = [(Breath::In, inhale), (Breath::Hold, hold), (Breath::Out, exhale)];
                parts.into_iter().filter(|(_, seconds)| *seconds > 0).collect()
            }
            Exercise::Senses(_) => Vec::new(),
        }
    }
}

impl Content for Calm {
    fn attributes(&self) -> Vec<String> {
        let senses = match &self.exercise {
            Exercise::Breathe { .. } => Vec::new(),
            Exercise::Senses(senses) => senses.iter().map(|sense| format!("sense-{}", sense.id)).collect(),
        };
        std::iter::once("intro".to_owned()).chain(senses).chain(["done".to_owned()]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let sense = |sense: &Sense| Piece::new(Role::Task, format!("sense-{}", sense.id)).showing(&sense.picture);
        let senses: Vec<Piece> = match &self.exercise {
            Exercise::Breathe { .. } => Vec::new(),
            Exercise::Senses(senses) => senses.iter().map(sense).collect(),
        };
        let first = std::iter::once(Piece::new(Role::Task, "intro"));
        first.chain(senses).chain([Piece::new(Role::Closing, "done")]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        match &self.exercise {
            Exercise::Breathe { picture, .. } => vec![picture.clone()],
            Exercise::Senses(senses) => senses.iter().map(|sense| sense.picture.clone()).collect(),
        }
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        match &self.exercise {
            Exercise::Breathe { .. } => Vec::new(),
            Exercise::Senses(senses) => senses.iter().map(|sense| ("sense", &sense.id)).collect(),
        }
    }

    fn faults(&self) -> Vec<Fault> {
        let length = (self.seconds() > LONGEST).then(|| Fault::TooLong(self.seconds()));
        let beats = faults::count("beats", self.beats(), 1, LONGEST as usize);
        length.into_iter().chain(beats).collect()
    }
}

/// A calm exercise being done.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    calm: Calm,
    at: usize,
    hers: bool,
}

impl Play {
    /// Before the first beat.
    pub fn new(calm: Calm, _begin: &Begin<'_>) -> Self {
        Self { calm, at: 0, hers: false }
    }

    /// The exercise.
    pub fn calm(&self) -> &Calm {
        &self.calm
    }

    /// How much of it is behind her, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.at as f32 / self.calm.beats().max(1) as f32
    }

    /// How many beats are over.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Whether she leads the breath; until she does it goes on by itself.
    pub fn is_hers(&self) -> bool {
        self.hers
    }

    /// How many things she has found so far, with each sense that she has begun.
    pub fn found(&self) -> Vec<(&Sense, u32)> {
        let Exercise::Senses(senses) = &self.calm.exercise else { return Vec::new() };
        let mut left = self.at as u32;
        let found = senses.iter().map(|sense| {
            let found = left.min(sense.count);
            left -= found;
            (sense, found)
        });
        found.filter(|(_, found)| *found > 0).collect()
    }

    /// The part of the breath that goes on now, with its seconds.
    pub fn breath(&self) -> Option<(Breath, u32)> {
        let parts = self.calm.breath();
        (!self.is_done() && !parts.is_empty()).then(|| parts[self.at % parts.len()])
    }

    /// The sense that is asked for now, and how many things she has found with it.
    pub fn sense(&self) -> Option<(&Sense, u32)> {
        let Exercise::Senses(senses) = &self.calm.exercise else { return None };
        let mut found = self.at as u32;
        for sense in senses {
            if found < sense.count {
                return Some((sense, found));
            }
            found -= sense.count;
        }
        None
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.at >= self.calm.beats()
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.is_done() { Vec::new() } else { vec![Command::Next] }
    }

    fn place(&self) -> String {
        self.at.to_string()
    }

    /// Hers alone: nobody is asked to show it.
    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        None
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    /// The breath keeps its own time.
    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        let hers = match id.as_str() {
            OWN_PACE => true,
            BY_ITSELF => false,
            _ => return Vec::new(),
        };
        if self.breath().is_none() || hers == self.hers {
            return Vec::new();
        }
        self.hers = hers;
        vec![Outcome::CalmLed]
    }

    fn next(&mut self) -> Vec<Outcome> {
        if self.is_done() {
            return Vec::new();
        }
        self.at += 1;
        vec![if self.is_done() { Outcome::CalmOver } else { Outcome::CalmBeat }]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        if self.at == 0 {
            return Vec::new();
        }
        self.at = 0;
        vec![Outcome::WentBack]
    }
}

#[cfg(test)]
#[path = "calm_tests.rs"]
mod tests;
