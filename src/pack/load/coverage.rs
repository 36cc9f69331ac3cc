//! What is there of a pack in each of its languages; how it is counted stands in `pack/languages.rs`.

use std::collections::{BTreeMap, BTreeSet};

use crate::mission::ids::MissionId;
use crate::words::Language;

/// How many of the sentences that a girl can meet a language has. An untouched copy of another language is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Those that it has.
    pub there: usize,
    /// All of them.
    pub all: usize,
}

/// What is there of a pack in each of its languages.
#[derive(Debug, Default)]
pub struct Coverage {
    /// How much, by language.
    pub shares: BTreeMap<Language, Share>,
    /// The missions that are not whole, by language.
    pub broken: BTreeMap<Language, BTreeSet<MissionId>>,
}

impl Share {
    /// In percent, rounded down: 100 is all of it.
    pub fn percent(self) -> u8 {
        u8::try_from(self.there * 100 / self.all.max(1)).unwrap_or(100)
    }
}
