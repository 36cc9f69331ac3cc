//! Times of the day as they are written down and read: `21:00`.

use jiff::civil::Time;
use serde::{Deserialize, Deserializer, Serializer, de};

/// A time as it stands on a clock.
pub fn on_the_clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
pub(super) fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&on_the_clock(*time))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
    let written = String::deserialize(deserializer)?;
    written.parse().map_err(de::Error::custom)
}
