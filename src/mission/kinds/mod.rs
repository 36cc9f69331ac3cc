//! The kinds of step: one file each, with its data (what an author writes), its play (what has happened so far) and its
//! rules. [`Kind`] and [`Play`] are closed, so that the compiler names every room a new kind must visit.

pub mod calm;
pub mod chat;
pub mod letter;
pub mod mood;
pub mod quiz;
pub mod sort;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ids::{Flag, Key, MediaId, PersonId};
use super::run::{Command, Outcome};

/// The flags that stand at this moment of a run.
pub type Flags = BTreeSet<Flag>;

/// What a girl does in a step, as an author writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// Reads a chat as it comes in and picks answers.
    Chat(chat::Chat),
    /// True or false, or one of several, each answer explained.
    Quiz(quiz::Quiz),
    /// Puts cards into boxes.
    Sort(sort::Sort),
    /// Writes to a peer from sentence starters and own words.
    Letter(letter::Letter),
    /// Says how she feels.
    Mood(mood::Mood),
    /// Breathes or looks around for a moment.
    Calm(calm::Calm),
}

impl Kind {
    /// The kind's name in the data and in the picture of its icon.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Chat(_) => "chat",
            Self::Quiz(_) => "quiz",
            Self::Sort(_) => "sort",
            Self::Letter(_) => "letter",
            Self::Mood(_) => "mood",
            Self::Calm(_) => "calm",
        }
    }

    /// What every kind can tell about itself.
    pub fn content(&self) -> &dyn Content {
        match self {
            Self::Chat(data) => data,
            Self::Quiz(data) => data,
            Self::Sort(data) => data,
            Self::Letter(data) => data,
            Self::Mood(data) => data,
            Self::Calm(data) => data,
        }
    }

    /// Begins the step.
    pub fn play(&self, flags: &Flags) -> Play {
        match self {
            Self::Chat(data) => Play::Chat(chat::Play::new(data.clone(), flags)),
            Self::Quiz(data) => Play::Quiz(quiz::Play::new(data.clone())),
            Self::Sort(data) => Play::Sort(sort::Play::new(data.clone())),
            Self::Letter(data) => Play::Letter(letter::Play::new(data.clone())),
            Self::Mood(data) => Play::Mood(mood::Play::new(data.clone())),
            Self::Calm(data) => Play::Calm(calm::Play::new(data.clone())),
        }
    }
}

/// What the checker, the tour and the translator need to know of a step's data.
pub trait Content {
    /// The attributes of the step's Fluent message, besides `title`, in reading order.
    fn attributes(&self) -> Vec<String>;
    /// The pictures it shows.
    fn pictures(&self) -> Vec<MediaId>;
    /// The people it shows, with the face each wears.
    fn people(&self) -> Vec<(PersonId, super::Face)> {
        Vec::new()
    }
    /// Names that must be unique inside the step, each with what it names.
    fn keys(&self) -> Vec<(&'static str, &Key)>;
    /// What is wrong with the structure itself.
    fn faults(&self) -> Vec<Fault>;
    /// The flags it reads and the flags it may set.
    fn flags(&self) -> FlagUse {
        FlagUse::default()
    }
}

/// The flags a step deals with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlagUse {
    /// Asked for by a condition.
    pub read: Vec<Flag>,
    /// Set or cleared by an answer.
    pub written: Vec<Flag>,
}

/// Something in a step's structure that cannot be played as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `from` leads to `to`, which does not exist.
    Dangling {
        /// The beat or answer that leads on.
        from: Key,
        /// The missing name.
        to: Key,
    },
    /// Nothing leads here.
    Unreachable(Key),
    /// Going on from here comes back here.
    Loop(Key),
    /// Fewer or more of something than can be played: what, how many there are, the least, the most.
    Count {
        /// What is counted, as the author's page calls it.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// The least that can be played.
        least: usize,
        /// The most that fit.
        most: usize,
    },
    /// A question, card or exercise with no right answer where others have one, or none at all.
    NoRight(Key),
    /// A calm exercise longer than two minutes: its seconds.
    TooLong(u32),
}

/// Counts `found` against what can be played.
fn count(what: &'static str, found: usize, least: usize, most: usize) -> Option<Fault> {
    (found < least || found > most).then_some(Fault::Count { what, found, least, most })
}

/// A step being played.
#[derive(Clone, Debug, PartialEq)]
pub enum Play {
    /// A chat, with what was said so far.
    Chat(chat::Play),
    /// A quiz, at one of its questions.
    Quiz(quiz::Play),
    /// A sort, with the cards that lie in boxes.
    Sort(sort::Play),
    /// A letter, half written.
    Letter(letter::Play),
    /// A mood, chosen or not.
    Mood(mood::Play),
    /// A calm exercise, somewhere in its course.
    Calm(calm::Play),
}

impl Play {
    /// The rules of whichever kind this is.
    pub fn rules(&self) -> &dyn Rules {
        match self {
            Self::Chat(play) => play,
            Self::Quiz(play) => play,
            Self::Sort(play) => play,
            Self::Letter(play) => play,
            Self::Mood(play) => play,
            Self::Calm(play) => play,
        }
    }

    /// The rules, to act on.
    pub fn rules_mut(&mut self) -> &mut dyn Rules {
        match self {
            Self::Chat(play) => play,
            Self::Quiz(play) => play,
            Self::Sort(play) => play,
            Self::Letter(play) => play,
            Self::Mood(play) => play,
            Self::Calm(play) => play,
        }
    }
}

/// How a kind is played.
pub trait Rules {
    /// Acts on a command. One that has no meaning here changes nothing and gives no outcome.
    fn apply(&mut self, command: &Command, flags: &mut Flags) -> Vec<Outcome>;
    /// Whether she may go on to the next step.
    fn is_done(&self) -> bool;
    /// Every command that leads somewhere new from here; going back is left out, so that a walk ends.
    fn choices(&self, flags: &Flags) -> Vec<Command>;
    /// Where in the step this is, alike for states between which nothing differs later on.
    fn place(&self) -> String;
}
