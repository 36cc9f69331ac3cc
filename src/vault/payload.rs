//! What is inside a file that is kept: RON, with a version in front.
//!
//! A field that is added with `#[serde(default)]` needs no new version. Where the meaning of something changes, the
//! record as it was moves into a file under the name of its version (`version_1.rs`), [`VERSION`] grows, and [`read`]
//! gets one more arm that reads the old record and turns it into the new one.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::VaultError;
use crate::app::Kept;

/// The version this program writes.
pub const VERSION: u32 = 2;

/// Files grow in steps of this many bytes, so that their size tells nothing of how much she wrote.
const STEP: usize = 4096;

/// Something that is kept in a file of its own.
pub(super) trait Record: Serialize + DeserializeOwned {
    /// The same as version 1 wrote it.
    type First: DeserializeOwned + Into<Self>;

    /// Whether version 1 put no version in front.
    const FIRST_WAS_BARE: bool;
}

/// Why a payload could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is of a newer version.
    Newer(u32),
    /// It is not what this version wrote.
    Damaged(String),
}

impl Unreadable {
    /// Says so of a file.
    pub(super) fn at(self, path: &Path) -> VaultError {
        match self {
            Self::Newer(found) => VaultError::Newer { path: path.to_owned(), found, known: VERSION },
            Self::Damaged(why) => VaultError::damaged(path, why),
        }
    }
}

/// A record behind its version.
#[derive(Serialize, Deserialize)]
pub(super) struct Versioned<T> {
    version: u32,
    kept: T,
}

impl<T> Versioned<T> {
    /// As this program writes it.
    pub(super) fn new(kept: T) -> Self {
        Self { version: VERSION, kept }
    }
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// What is kept of a girl, as text.
pub(super) fn write(kept: &Kept) -> Result<Zeroizing<String>, String> {
    // As long as it can become, so that it does not move while it grows.
    let mut text = Zeroizing::new(String::with_capacity(64 * STEP));
    ron::ser::to_writer(&mut *text, &Versioned::new(kept)).map_err(|error| error.to_string())?;
    let missing = text.len().next_multiple_of(STEP) - text.len();
    text.extend(std::iter::repeat_n(' ', missing));
    Ok(text)
}

/// Reads a record of any version up to this program's.
pub(super) fn read<T: Record>(text: &str) -> Result<T, Unreadable> {
    match parse::<Version>(text) {
        Ok(Version { version: 1 }) => parse::<Versioned<T::First>>(text).map(|old| old.kept.into()),
        Ok(Version { version: VERSION }) => parse::<Versioned<T>>(text).map(|record| record.kept),
        Ok(Version { version }) if version > VERSION => Err(Unreadable::Newer(version)),
        Ok(Version { version }) => Err(Unreadable::Damaged(format!("there was never a version {version}"))),
        Err(_) if T::FIRST_WAS_BARE => parse::<T::First>(text).map(Into::into),
        Err(damaged) => Err(damaged),
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    // Only the place: the parser's own words may quote the text.
    ron::from_str(text).map_err(|error| Unreadable::Damaged(format!("the text is not whole at {}", error.span)))
}

#[cfg(test)]
#[path = "payload_tests.rs"]
mod tests;
