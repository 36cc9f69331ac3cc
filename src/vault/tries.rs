//! Wrong tries slow the next one down, also after a restart, and never lock anybody out for good. A try counts before it
//! is checked, so that ending the program in between wins nothing.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::atomic;
use super::error::VaultError;

/// Wrong tries that cost nothing: everybody slips.
const FREE: u32 = 3;
/// The wait after the first one that does.
const FIRST: Duration = Duration::from_secs(5);
/// The longest wait.
const LONGEST: Duration = Duration::from_mins(5);

/// The file is written over in place and so needs no room on a full disk; padded, it is always as long as this.
const LENGTH: usize = 64;

pub(super) const TRIES: &str = "tries.ron";

/// How often it was wrong since it was last right, and when last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tries {
    wrong: u32,
    /// Seconds since 1970, in UTC.
    at: i64,
}

impl Tries {
    /// Those of a folder. A file that cannot be read counts as none.
    pub(super) fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(TRIES)).unwrap_or_default();
        ron::from_str(text.trim_end()).unwrap_or_default()
    }

    /// Writes them down.
    pub(super) fn write(self, folder: &Path) -> Result<(), VaultError> {
        let path = folder.join(TRIES);
        let text = ron::to_string(&self).map_err(|error| VaultError::damaged(&path, error))?;
        let mut file = atomic::for_writing().truncate(false).open(&path).map_err(VaultError::at(&path))?;
        file.write_all(format!("{text:LENGTH$}").as_bytes())
            // Where something longer stood there, its rest would make this unreadable.
            .and_then(|()| file.set_len(LENGTH as u64))
            .and_then(|()| file.sync_all())
            .map_err(VaultError::at(&path))
    }

    /// One more.
    pub(super) fn and_one(self, now: Timestamp) -> Self {
        Self { wrong: self.wrong.saturating_add(1), at: now.as_second() }
    }

    /// The same, where the clock was set back since: its wait begins now. Counted from a day that is still to come it
    /// would never end.
    pub(super) fn not_after(self, now: Timestamp) -> Option<Self> {
        (self.at > now.as_second()).then(|| Self { at: now.as_second(), ..self })
    }

    /// How long the next try has to wait from now. A clock that was set back makes it no longer than it was.
    pub(super) fn wait(self, now: Timestamp) -> Duration {
        let whole = self.whole();
        let gone = u64::try_from(now.as_second().saturating_sub(self.at)).unwrap_or(0);
        whole.saturating_sub(Duration::from_secs(gone))
    }

    fn whole(self) -> Duration {
        match self.wrong.checked_sub(FREE + 1) {
            None => Duration::ZERO,
            Some(more) => FIRST.saturating_mul(2_u32.saturating_pow(more)).min(LONGEST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn after(wrong: u32) -> u64 {
        let tries = (0..wrong).fold(Tries::default(), |tries, _| tries.and_one(at(1000)));
        tries.wait(at(1000)).as_secs()
    }

    #[test]
    fn the_first_slips_cost_nothing_and_nobody_waits_for_ever() {
        let waits: Vec<_> = (0..12).chain([1000]).map(after).collect();
        assert_eq!(waits, [0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    }

    #[test]
    fn waiting_ends_and_a_clock_set_back_makes_it_no_longer() {
        let tries = Tries { wrong: 6, at: 1000 };
        for (now, wait) in [(1000, 20), (1015, 5), (1020, 0), (9000, 0), (10, 20)] {
            assert_eq!(tries.wait(at(now)).as_secs(), wait, "{now}");
        }
    }

    #[test]
    fn after_a_clock_set_back_the_wait_begins_anew_and_ends() {
        let tries = Tries { wrong: 6, at: 1000 };
        assert_eq!((tries.not_after(at(1000)), tries.not_after(at(1001))), (None, None));
        let again = tries.not_after(at(10)).unwrap();
        assert_eq!([10, 29, 30].map(|now| again.wait(at(now)).as_secs()), [20, 1, 0]);
    }

    #[test]
    fn they_are_written_in_place_at_one_length() {
        let folder = tempfile::tempdir().unwrap();
        for tries in [Tries { wrong: u32::MAX, at: i64::MAX }, Tries { wrong: 1, at: 5 }, Tries::default()] {
            tries.write(folder.path()).unwrap();
            assert_eq!(Tries::read(folder.path()), tries);
            assert_eq!(fs::metadata(folder.path().join(TRIES)).unwrap().len(), LENGTH as u64);
        }
    }

    #[test]
    fn something_longer_that_stood_there_does_not_stay() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(TRIES), "x".repeat(3 * LENGTH)).unwrap();
        let tries = Tries { wrong: 5, at: 1000 };
        tries.write(folder.path()).unwrap();
        assert_eq!(Tries::read(folder.path()), tries);
    }

    #[test]
    fn what_cannot_be_read_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Tries::read(folder.path()), Tries::default());
        fs::write(folder.path().join(TRIES), "(wrong:").unwrap();
        assert_eq!(Tries::read(folder.path()), Tries::default());
    }
}
