//! The table of kinds: one line for each, and everything that is alike for all of them follows from it. [`Kind`] and
//! [`Play`] are closed, so that the compiler names every room that a new line must visit.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Rules};
use super::{
    bodymap, calm, chat, circle, collage, helpcard, letter, matching, mood, order, pact, quiz, roleplay, scene, sort,
    spot, thesis,
};

/// What can be told of a kind without having a step of it. A tool that must know more of all kinds finds it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name in an author's RON: `Chat`.
    pub name: &'static str,
    /// Its name in files, keys and pictures: `chat`.
    pub slug: &'static str,
    /// What she does in it: half a sentence.
    pub does: &'static str,
}

macro_rules! kinds {
    ($($kind:ident in $file:ident as $slug:literal: $does:literal,)+) => {
        /// What a girl does in a step, as an author writes it.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub enum Kind {
            $(#[doc = $does] $kind($file::$kind),)+
        }

        impl Kind {
            /// Every kind, as the table lists them.
            pub const ALL: &'static [About] =
                &[$(About { name: stringify!($kind), slug: $slug, does: $does },)+];

            /// The kind's name in the data and in the picture of its icon.
            pub fn slug(&self) -> &'static str {
                match self {
                    $(Self::$kind(_) => $slug,)+
                }
            }

            /// What every kind can tell about itself.
            pub fn content(&self) -> &dyn Content {
                match self {
                    $(Self::$kind(data) => data,)+
                }
            }

            /// Begins the step.
            pub fn play(&self, begin: &Begin<'_>) -> Play {
                match self {
                    $(Self::$kind(data) => Play::$kind($file::Play::new(data.clone(), begin)),)+
                }
            }
        }

        /// A step being played, as far as it is.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Play {
            $(#[doc = concat!("A ", $slug, " that is played. ", $does)] $kind($file::Play),)+
        }

        impl Play {
            /// The rules of whichever kind this is.
            pub fn rules(&self) -> &dyn Rules {
                match self {
                    $(Self::$kind(play) => play,)+
                }
            }

            /// The rules, to act on.
            pub fn rules_mut(&mut self) -> &mut dyn Rules {
                match self {
                    $(Self::$kind(play) => play,)+
                }
            }
        }
    };
}

// Name of the data in its file, name in files and keys, what she does.
kinds! {
    Chat in chat as "chat": "Reads a chat as it comes in and picks answers.",
    Scene in scene as "scene": "Watches a short scene and steps in.",
    Quiz in quiz as "quiz": "True or false, or one of several, each answer explained.",
    Sort in sort as "sort": "Puts cards into boxes.",
    Spot in spot as "spot": "Marks what feels good and what feels off.",
    Order in order as "order": "Puts steps in order.",
    Match in matching as "match": "Finds what belongs together.",
    BodyMap in bodymap as "bodymap": "Lays marks on a clothed silhouette.",
    Circle in circle as "circle": "Places people in rings round herself.",
    Letter in letter as "letter": "Writes to a peer from sentence starters and own words.",
    Mood in mood as "mood": "Says how she feels.",
    Collage in collage as "collage": "Picks pieces and arranges them.",
    Roleplay in roleplay as "roleplay": "Rehearses a sentence: words, tone, sign.",
    Thesis in thesis as "thesis": "Stands on a line from no to yes and hears both sides.",
    Calm in calm as "calm": "Breathes or looks around for a moment.",
    Pact in pact as "pact": "Chooses the rules of the group.",
    HelpCard in helpcard as "helpcard": "Makes a card with her people and the numbers.",
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
