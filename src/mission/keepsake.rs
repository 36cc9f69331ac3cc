//! What a girl makes in a mission and may keep on the wall of her own space: names and places only, so that it is drawn
//! anew in every language.

use serde::{Deserialize, Serialize};

use super::ids::Key;
use super::kinds::collage::Ground;
use super::private::Private;

/// Something she made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keepsake {
    /// A collage: its ground, and the pieces with the places where they lie.
    Collage {
        /// The colour behind it.
        ground: Ground,
        /// Place on the board, piece.
        pieces: Vec<(usize, Key)>,
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
