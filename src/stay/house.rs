//! What holds for the whole house. A counsellor sets it; nothing in it is about what a girl did.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::outside::ProfileId;

/// The settings of the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// After how many minutes without a touch the cover comes, [`SHORTEST_IDLE`] to [`LONGEST_IDLE`].
    pub idle_minutes: u8,
    /// Whether what waits for a counsellor is open for everybody here.
    pub open: bool,
    /// The profiles for which it is open.
    pub open_for: BTreeSet<ProfileId>,
    /// Lines of the help page that do not fit this house.
    pub hidden_lines: BTreeSet<String>,
}

/// The shortest idle time, in minutes.
pub const SHORTEST_IDLE: u8 = 1;
/// The longest idle time, in minutes: a talk beside the screen.
pub const LONGEST_IDLE: u8 = 30;

impl Default for House {
    fn default() -> Self {
        Self { idle_minutes: 3, open: false, open_for: BTreeSet::new(), hidden_lines: BTreeSet::new() }
    }
}

impl House {
    /// How long nobody has to touch anything for the cover to come.
    pub fn idle(&self) -> Duration {
        Duration::from_mins(self.idle_minutes.clamp(SHORTEST_IDLE, LONGEST_IDLE).into())
    }

    /// Whether what waits for a counsellor is open for a profile, or for a guest.
    pub fn is_open_for(&self, profile: Option<&ProfileId>) -> bool {
        self.open || profile.is_some_and(|profile| self.open_for.contains(profile))
    }
}
