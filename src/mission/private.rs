//! Words that a girl wrote: a letter, a rule, a nickname. Printed for debugging they are dots, so that no log, no failed
//! assertion and no crash message can hold them. When they are given up, their memory is wiped.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Words of hers. They are written in one place only: her own locked file.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(Zeroizing<String>);

impl Private {
    /// The words as they fit: no longer than so many characters, on one line.
    pub fn fitting(words: &str, most: usize) -> Self {
        Self::first(words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }), words.len(), most)
    }

    /// The words as they fit, on as many lines as she likes.
    pub fn fitting_lines(words: &str, most: usize) -> Self {
        Self::first(words.chars(), words.len(), most)
    }

    /// As much room as they can need, so that they do not move while they grow and leave a copy behind.
    fn first(letters: impl Iterator<Item = char>, room: usize, most: usize) -> Self {
        let mut words = String::with_capacity(room);
        words.extend(letters.take(most));
        Self::from(words)
    }

    /// The words without the spaces round them.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self::from(self.0.trim())
    }
}

impl Deref for Private {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Private {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

impl From<String> for Private {
    fn from(words: String) -> Self {
        Self(Zeroizing::new(words))
    }
}

impl PartialEq<str> for Private {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Private {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_it_is_printed_and_all_of_it_is_there() {
        let words = Private::from("Zonnetje");
        assert_eq!(format!("{words:?} {:?}", Some(&words)), "… Some(…)");
        assert_eq!(&*words, "Zonnetje");
    }

    #[test]
    fn it_fits_on_one_line() {
        assert_eq!(&*Private::fitting("a\nb\u{7}cd", 4), "a b ");
        assert_eq!(&*Private::fitting_lines("a\nbcd", 4), "a\nbc");
    }
}
