//! The manifest: which pack this is, the languages it speaks, and what of it was reviewed.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::PackId;

/// `pack.ron`: who this pack is. Its title is the Fluent message `pack`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its name among packs: `base`.
    pub id: PackId,
    /// Its own version; a new one sits beside the old.
    pub version: semver::Version,
    /// The version of the format it is written in; see [`FORMAT`].
    pub format: u32,
    /// The languages it speaks; the first is the reference that the others fall back to.
    pub languages: Vec<String>,
    /// What was reviewed by whom, and what still waits.
    pub review: Vec<Review>,
}

/// The pack format this program reads.
pub const FORMAT: u32 = 1;

/// One review that the pack needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Which part: Fluent message `review-<id>` says it in words.
    pub id: String,
    /// How far it is.
    pub state: ReviewState,
}

/// How far a review is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ReviewState {
    /// Nobody of those it is about has read it yet.
    Draft,
    /// Read and approved on this day (`2026-11-22`).
    Approved(String),
}

impl Review {
    /// What is reviewed, in words.
    pub fn text(&self) -> TextKey {
        TextKey::value(format!("review-{}", self.id))
    }
}

impl Manifest {
    /// Its title.
    pub fn title() -> TextKey {
        TextKey::value("pack")
    }
}
