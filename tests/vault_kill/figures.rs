//! What the kills met.

use std::fmt;
use std::ops::AddAssign;

/// How often what was found after a kill.
#[derive(Clone, Copy, Default)]
pub struct Figures([u64; NAMES.len()]);

const NAMES: [&str; 7] = ["before", "saved", "newer", "copy", "half", "whole", "unlocked"];

impl Figures {
    /// Killed before anything was saved in this run; what was there opened.
    pub const BEFORE: usize = 0;
    /// What was said to be saved opened.
    pub const SAVED: usize = 1;
    /// What was being saved opened.
    pub const NEWER: usize = 2;
    /// Of all: there was no newest file, and the copy opened.
    pub const COPY: usize = 3;
    /// Of all: a new file lay there that was not whole yet.
    pub const HALF: usize = 4;
    /// Of all: a new file lay there that was whole and had no name yet.
    pub const WHOLE: usize = 5;
    /// Of all: the folder was free again at once.
    pub const UNLOCKED: usize = 6;

    pub fn count(&mut self, what: usize) {
        self.0[what] += 1;
    }

    pub fn kills(&self) -> u64 {
        self.0[Self::BEFORE] + self.0[Self::SAVED] + self.0[Self::NEWER]
    }

    /// A line that another process wrote.
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_prefix("figures")?.split_whitespace();
        let mut figures = Self::default();
        for (name, figure) in NAMES.into_iter().zip(&mut figures.0) {
            *figure = words.next()?.strip_prefix(name)?.strip_prefix('=')?.parse().ok()?;
        }
        Some(figures)
    }

    /// The figures in words.
    pub fn told(&self) -> String {
        let [before, saved, newer, copy, half, whole, unlocked] = self.0;
        format!(
            "{} kills: {} opened what was saved last ({before} of them before the first save was through), {newer} what \
             was being saved; {copy} from the copy, beside {half} unfinished and {whole} finished new files; the folder \
             was free {unlocked} times",
            self.kills(),
            before + saved
        )
    }

    /// There were so many, the folder was free after each, and they did not all fall into the same moment: such would
    /// prove little. Few kills are too few to tell.
    pub fn assert_right(&self, kills: u64) {
        assert_eq!((self.kills(), self.0[Self::UNLOCKED]), (kills, kills));
        if kills < 100 {
            return;
        }
        let [before, saved, newer, copy, half, whole, _] = self.0;
        assert!(before > 0 && saved > 0 && newer + copy + half + whole > 0, "{}", self.told());
        let on_the_disk = [newer, half, whole];
        assert!(kills < 1000 || on_the_disk.iter().all(|met| *met > 0), "{}", self.told());
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("figures")?;
        NAMES.into_iter().zip(self.0).try_for_each(|(name, figure)| write!(f, " {name}={figure}"))
    }
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(one, other)| *one += other);
    }
}
