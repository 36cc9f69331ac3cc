//! The manifest: which pack this is, what it lies over, the languages it speaks, and what of it was reviewed.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::PackId;

/// `pack.ron`: who this pack is. Its title is the Fluent message `pack`, that of a layer `pack-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its name among packs: `base`.
    pub id: PackId,
    /// Its own version; a new one sits beside the old.
    pub version: semver::Version,
    /// The version of the format it is written in; see [`FORMAT`].
    pub format: u32,
    /// The packs that it lies over, in the order of precedence below it; none for a pack that stands by itself.
    #[serde(default)]
    pub parents: Vec<Parent>,
    /// What it helps with, where a girl picks it by picture; none for a layer of the house's own or of a culture.
    #[serde(default)]
    pub aid: Option<Aid>,
    /// The languages it speaks; the first is the reference that the others fall back to.
    pub languages: Vec<String>,
    /// How many percent of the sentences a language needs before it is offered at the start.
    #[serde(default = "all_of_them")]
    pub offered_from: u8,
    /// What was reviewed by whom, and what still waits.
    pub review: Vec<Review>,
}

/// The pack format this program reads.
pub const FORMAT: u32 = 1;

/// A pack that a layer lies over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parent {
    /// Its name.
    pub id: PackId,
    /// The versions of it that the layer fits: `^0.1`.
    pub version: semver::VersionReq,
}

/// What a layer helps a girl with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Aid {
    /// Sign language, and help without a voice.
    Signs,
    /// Shorter and easier sentences.
    EasyWords,
    /// A voice that reads to her.
    ReadToMe,
    /// Pictures with less in them.
    PlainPictures,
}

impl Aid {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Signs, Self::EasyWords, Self::ReadToMe, Self::PlainPictures];

    /// Its name among the interface's words, and in what phones ask for.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::EasyWords => "easy-words",
            Self::ReadToMe => "read-to-me",
            Self::PlainPictures => "plain-pictures",
        }
    }
}

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

fn all_of_them() -> u8 {
    100
}

impl Review {
    /// What is reviewed, in words.
    pub fn text(&self) -> TextKey {
        TextKey::value(format!("review-{}", self.id))
    }
}

impl Manifest {
    /// The title of a pack that stands by itself.
    pub fn title() -> TextKey {
        TextKey::value("pack")
    }

    /// Its own title: a layer's stands beside that of the pack it lies over.
    pub fn own_title(&self) -> TextKey {
        if self.is_layer() { TextKey::value(format!("pack-{}", self.id)) } else { Self::title() }
    }

    /// Whether it lies over other packs.
    pub fn is_layer(&self) -> bool {
        !self.parents.is_empty()
    }
}
