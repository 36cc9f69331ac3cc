//! The circles that stand today. The list only grows with a reason, and shrinks by itself: a file that is in no circle
//! any more fails the test until its line is gone.

use std::collections::BTreeSet;

/// Files that use each other in a circle, and why they may.
pub struct Named {
    /// Files below `src`; a folder ends in `/` and stands for all that is in it.
    pub files: &'static [&'static str],
    /// For whoever reads the list.
    #[expect(dead_code, reason = "read by people")]
    pub why: &'static str,
}

impl Named {
    /// Whether it names every file of a circle.
    pub fn holds(&self, circle: &BTreeSet<String>) -> bool {
        circle.iter().all(|file| self.files.iter().any(|named| names(named, file)))
    }

    /// What it names that is in none of the circles it holds.
    pub fn not_in<'a>(&'a self, circles: &'a [BTreeSet<String>]) -> impl Iterator<Item = &'static str> + 'a {
        let held = move |named: &str| {
            let mut files = circles.iter().filter(|circle| self.holds(circle)).flatten();
            files.any(|file| names(named, file))
        };
        self.files.iter().copied().filter(move |named| !held(named))
    }
}

fn names(named: &str, file: &str) -> bool {
    named == file || (named.ends_with('/') && file.starts_with(named))
}

/// The circles that stand.
pub const CIRCLES: &[Named] = &[
    Named { files: &["app/"], why: "every update is a method of the one model, which holds what each of them changes" },
    Named { files: &["game/view/"], why: "`view/mod.rs` puts together those who use what it hands on" },
    Named {
        files: &[
            "game/tour/doors.rs",
            "game/tour/ends.rs",
            "game/tour/evening.rs",
            "game/tour/script.rs",
            "game/tour/waits.rs",
        ],
        why: "the roll that they write on stands in the script that calls them",
    },
    Named {
        files: &["session/ballot.rs", "session/guest.rs", "session/participants.rs", "session/question_box.rs"],
        why: "a vote and a question are refused with the same word, and the seats stand with the participants",
    },
];
