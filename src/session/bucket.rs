//! What may be shown of a vote: for each answer a share of the group, never a number. The smallest share does not tell
//! nobody from one or two, the largest does not tell everybody from all but one or two, so that "all of us" and "nobody"
//! never stand on a screen. From five answers on, no picture tells one girl what another answered, even if she takes her
//! own answer into account; with four it tells a girl who stands alone that she does, and nobody else. `bucket_tests.rs`
//! goes through every vote there can be.
//!
//! # Five girls
//! By quarters alone five girls who split 2, 1, 2 would see three small plants. So of five answers between three, or
//! between five or more, the picture has three forms: one answer *most* (5, 4 1 and 3 1 1), two answers *half* each
//! (3 2 and 2 2 1), or all small. In each of them every small plant may be nobody and may be somebody.
//!
//! - An onlooker learns which answers two or more may have given, and of no girl which she gave.
//! - A girl who knows this rule learns no more of another: whoever answered alone cannot tell 4 1 from 3 1 1, so that
//!   any other may have answered something else. She can work out that she is alone; from six on not even that.
//! - 4 1 and 3 1 1 look alike, and must: were 4 1 shown with 3 2 instead, 3 1 1 would stand alone, and everybody would know
//!   that exactly one girl gave each of the small answers.
//! - Between two answers 4 1 and 3 2 look alike, and must: she who stands alone would know what all the others said.
//! - Between four answers the quarters stay: the finer forms would tell of 2 1 1 1 that somebody gave every answer.

use super::Picks;

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

/// What may be shown when, of `answered` girls in a group of `girls`, so many gave each answer. More answers than girls are
/// answers that somebody gave twice: of them nothing is shown.
pub fn shown(counts: &[usize], answered: usize, girls: usize, picks: Picks) -> PollResult {
    if answered < FEWEST || answered > girls {
        return PollResult::Spoken;
    }
    PollResult::Picture(match picks {
        Picks::One if answered == 5 && counts.len() > 2 && counts.len() != 4 => of_five(counts),
        Picks::One | Picks::UpTo(_) => counts.iter().map(|count| Bucket::of(*count, answered)).collect(),
    })
}

/// The picture of five girls who each gave one answer of three, or of five or more.
fn of_five(counts: &[usize]) -> Vec<Bucket> {
    let shared = counts.iter().filter(|count| **count > 1).count();
    let large = match shared {
        0 => Bucket::Few,
        // Two of five who agree, and three who each say something else, are not most of them.
        1 if counts.contains(&2) => Bucket::Few,
        1 => Bucket::Most,
        _ => Bucket::Half,
    };
    counts.iter().map(|count| if *count > 1 { large } else { Bucket::Few }).collect()
}

#[cfg(test)]
#[path = "bucket_tests.rs"]
mod tests;
