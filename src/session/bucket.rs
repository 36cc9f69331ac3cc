//! What may be shown of a vote: for each answer a share of the group, never a number. The smallest share does not tell
//! nobody from one or two, the largest does not tell everybody from all but one or two, so that "all of us" and "nobody"
//! never stand on a screen. From five answers on, no picture tells one girl what another answered, even if she takes her
//! own answer into account; with four it tells a girl who stands alone that she does, and nobody else. `share_tests.rs`
//! goes through every vote there can be.

/// With fewer answers than this nothing is shown: the counsellor speaks of it.
pub const FEWEST: usize = 4;

/// Up to this many girls are as good as none.
const A_FEW: usize = 2;

/// The share of the group that gave an answer, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bucket {
    /// Nobody, one or two.
    Few,
    /// About a quarter.
    Quarter,
    /// About half.
    Half,
    /// About three quarters.
    ThreeQuarters,
    /// All, or all but one or two.
    Most,
}

impl Bucket {
    /// All of them, the smallest first.
    pub const ALL: [Self; 5] = [Self::Few, Self::Quarter, Self::Half, Self::ThreeQuarters, Self::Most];

    /// The share that so many of all who answered are.
    pub fn of(count: usize, all: usize) -> Self {
        if count <= A_FEW {
            return Self::Few;
        }
        if count + A_FEW >= all {
            return Self::Most;
        }
        // To the nearest quarter; what lies between two goes to the middle.
        let eighths = count * 8 / all;
        match eighths {
            0..=2 => Self::Quarter,
            3..=4 => Self::Half,
            5 if count * 8 == all * 5 => Self::Half,
            _ => Self::ThreeQuarters,
        }
    }

    /// Its name among the interface's words and pictures.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Few => "few",
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::ThreeQuarters => "three-quarters",
            Self::Most => "most",
        }
    }
}

/// What a closed vote gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PollResult {
    /// A share for each choice, in the order of the choices.
    Picture(Vec<Bucket>),
    /// Too few answered: nothing is shown.
    Spoken,
}

/// What may be shown when, of `answered` girls, so many gave each answer.
pub fn shown(counts: &[usize], answered: usize) -> PollResult {
    if answered < FEWEST {
        return PollResult::Spoken;
    }
    PollResult::Picture(counts.iter().map(|count| Bucket::of(*count, answered)).collect())
}

#[cfg(test)]
#[path = "bucket_tests.rs"]
mod tests;
