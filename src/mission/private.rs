//! Words that a girl wrote: a letter, a rule, a nickname. Printed for debugging they are dots, so that no log, no failed
//! assertion and no crash message can hold them.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// Words of hers. They are written in one place only: her own locked file.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// The words as they fit: no longer than so many characters, on one line.
    pub fn fitting(words: &str, most: usize) -> Self {
        Self(words.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(most).collect())
    }

    /// The words without the spaces round them.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self(self.0.trim().to_owned())
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
        Self(words.to_owned())
    }
}

impl From<String> for Private {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl PartialEq<str> for Private {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Private {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
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
    }
}
