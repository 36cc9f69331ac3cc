//! The secret of a profile: five pictures out of sixty-four, in an order. It works without reading, and it is hers alone:
//! nobody can list it, and the program keeps it nowhere.

use std::fmt;

use zeroize::Zeroizing;

/// How many pictures a secret has.
pub const LENGTH: usize = 5;

/// How many pictures stand in a row of the grid.
pub const ROW: u8 = 8;

/// The pictures, row by row. Their names make the passphrase, so neither name nor order may ever change.
#[rustfmt::skip]
pub const PICTURES: [&str; 64] = [
    "cat", "dog", "horse", "rabbit", "fox", "bear", "lion", "elephant",
    "owl", "penguin", "dolphin", "turtle", "butterfly", "bee", "snail", "frog",
    "apple", "banana", "strawberry", "lemon", "carrot", "bread", "cake", "egg",
    "sun", "moon", "star", "rainbow", "cloud", "flower", "tree", "cactus",
    "mushroom", "leaf", "mountain", "fire", "snowman", "umbrella", "kite", "balloon",
    "bike", "car", "train", "boat", "plane", "rocket", "tent", "anchor",
    "key", "bell", "clock", "lamp", "camera", "book", "pencil", "scissors",
    "ball", "guitar", "drum", "crown", "gift", "robot", "hat", "shoe",
];

/// Five pictures in an order, as places in [`PICTURES`]. Wiped when it goes; dots in every debug print.
///
/// A vector and no array: wherever an array passes through, on a stack or in a channel, it leaves a copy.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

/// Why a secret is easily guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obvious {
    /// One picture over and over, or two of which one comes four times.
    Same,
    /// A line in the grid: side by side, below each other, slanting.
    Line,
}

impl Secret {
    /// The secret of these pictures.
    ///
    /// `None` where there are not [`LENGTH`] of them, or one that does not exist.
    pub fn new(pictures: &[u8]) -> Option<Self> {
        let known = pictures.iter().all(|picture| usize::from(*picture) < PICTURES.len());
        (known && pictures.len() == LENGTH).then(|| Self(Zeroizing::new(pictures.to_vec())))
    }

    /// Whether somebody who tries the usual things would soon have it.
    pub fn obvious(&self) -> Option<Obvious> {
        let times = |picture: u8| self.0.iter().map(|other| u8::from(*other == picture)).sum::<u8>();
        let step = |pair: &[u8]| i16::from(pair[1]) - i16::from(pair[0]);
        let first = step(&self.0[..2]);
        let row = i16::from(ROW);
        if self.0.iter().any(|picture| usize::from(times(*picture)) >= LENGTH - 1) {
            Some(Obvious::Same)
        } else if [1, row, row + 1, row - 1].contains(&first.abs()) && self.0.windows(2).all(|pair| step(pair) == first)
        {
            Some(Obvious::Line)
        } else {
            None
        }
    }

    /// The words of the pictures with a hyphen between: what the public `age` tool asks for.
    pub fn passphrase(&self) -> Zeroizing<String> {
        passphrase(&self.0)
    }
}

/// The words of some pictures with a hyphen between.
pub fn passphrase(pictures: &[u8]) -> Zeroizing<String> {
    let mut words = Zeroizing::new(String::with_capacity(pictures.len() * 12));
    for picture in pictures {
        if !words.is_empty() {
            words.push('-');
        }
        words.push_str(PICTURES[usize::from(*picture) % PICTURES.len()]);
    }
    words
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(pictures: [u8; LENGTH]) -> Secret {
        Secret::new(&pictures).unwrap()
    }

    #[test]
    fn its_words_are_a_passphrase_and_its_print_is_dots() {
        let mine = secret([0, 63, 17, 17, 8]);
        assert_eq!(*mine.passphrase(), "cat-shoe-banana-banana-owl");
        assert_eq!(format!("{mine:?}"), "…");
    }

    #[test]
    fn every_picture_has_a_name_of_its_own_that_a_keyboard_has() {
        let names: std::collections::BTreeSet<_> = PICTURES.into_iter().collect();
        assert_eq!(names.len(), PICTURES.len());
        assert!(names.iter().all(|name| name.chars().all(|letter| letter.is_ascii_lowercase())));
    }

    #[test]
    fn the_order_counts() {
        assert_ne!(secret([1, 2, 30, 4, 5]), secret([2, 1, 30, 4, 5]));
    }

    #[test]
    fn it_is_five_pictures_that_exist() {
        assert!(Secret::new(&[1, 2, 3, 4]).is_none());
        assert!(Secret::new(&[1, 2, 3, 4, 64]).is_none());
    }

    #[test]
    fn what_everybody_tries_first_is_obvious() {
        for (pictures, why) in [
            ([7; 5], Obvious::Same),
            ([7, 7, 9, 7, 7], Obvious::Same),
            ([0, 1, 2, 3, 4], Obvious::Line),
            ([44, 43, 42, 41, 40], Obvious::Line),
            ([3, 11, 19, 27, 35], Obvious::Line),
            ([0, 9, 18, 27, 36], Obvious::Line),
        ] {
            assert_eq!(secret(pictures).obvious(), Some(why), "{pictures:?}");
        }
        for pictures in [[0, 1, 2, 3, 5], [12, 40, 3, 3, 61], [0, 0, 1, 1, 2]] {
            assert_eq!(secret(pictures).obvious(), None, "{pictures:?}");
        }
    }
}
