//! What a girl makes in a mission and may keep on the wall of her own space: names and places only, so that it is drawn
//! anew in every language.

use serde::{Deserialize, Serialize};

use super::board::Lie;
use super::ids::Key;
use super::private::Private;

/// Something she made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keepsake {
    /// A collage: its ground, and the pieces with the places where they lie.
    Collage {
        /// The colour behind it.
        ground: Ground,
        /// Place on the board, piece; what is under others first.
        pieces: Vec<(usize, Key)>,
        /// How each of them lies, in the same order; older ones lie in the middle of their place.
        #[serde(default)]
        lies: Vec<Lie>,
    },
    /// The rules of her group.
    Pact {
        /// Those she chose, in the order of the step.
        rules: Vec<Key>,
        /// Her own, or nothing.
        own: Private,
    },
    /// Her people, for her help card.
    HelpCard {
        /// In the order she chose them.
        people: Vec<Named>,
    },
    /// A letter that she chose to keep.
    Letter {
        /// The sentence she took for each part, in writing order.
        picked: Vec<(Key, Key)>,
        /// Her own words, or nothing.
        words: Private,
    },
}

/// The colour behind a collage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// White paper.
    #[default]
    Paper,
    /// Yellow.
    Sun,
    /// Red-orange.
    Coral,
    /// Violet.
    Lilac,
    /// Green.
    Mint,
    /// Blue.
    Sky,
    /// Pink.
    Rose,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Paper, Self::Sun, Self::Coral, Self::Lilac, Self::Mint, Self::Sky, Self::Rose];

    /// Its name in commands and among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Sun => "sun",
            Self::Coral => "coral",
            Self::Lilac => "lilac",
            Self::Mint => "mint",
            Self::Sky => "sky",
            Self::Rose => "rose",
        }
    }
}

/// Somebody of hers: a figure and the nickname she gave it, if any.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The figure.
    pub figure: Key,
    /// What she calls it; often nothing.
    pub name: Private,
}

/// The most characters of a nickname.
pub const LONGEST_NAME: usize = 24;
