//! How the pages look, sound and speak for the girl who is here now.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::pack::model::Aid;
use crate::words::Language;

/// The text size every page starts from, in percent.
pub const SMALLEST_TEXT: u16 = 100;
/// The largest text size that every page holds, in percent.
pub const LARGEST_TEXT: u16 = 200;
/// One step of the text size, in percent.
pub const TEXT_STEP: u16 = 25;

/// Her choices. They change nothing that she has done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The language of interface and missions.
    pub language: Language,
    /// Text size in percent, [`SMALLEST_TEXT`] to [`LARGEST_TEXT`].
    pub text: u16,
    /// The colours.
    pub contrast: Contrast,
    /// Whether pictures hold still.
    pub reduced_motion: bool,
    /// Whether the game makes sounds.
    pub sound: bool,
    /// Whether lines of a chat wait until she asks for the next one.
    #[serde(default)]
    pub waits: bool,
    /// What helps her, as she picked it by picture; none before she picked anything, so that the house's own choice holds.
    #[serde(default)]
    pub aids: Option<BTreeSet<Aid>>,
}

impl Settings {
    /// The plain look, in a language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            text: SMALLEST_TEXT,
            contrast: Contrast::default(),
            reduced_motion: false,
            sound: true,
            waits: false,
            aids: None,
        }
    }
}

/// The sets of colours there are; each is a part of the theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Contrast {
    /// Warm and soft.
    #[default]
    Normal,
    /// Black on white, thicker lines.
    High,
    /// Light on dark, for the evening.
    Dark,
}

impl Contrast {
    /// All of them, in the order the settings show them.
    pub const ALL: [Self; 3] = [Self::Normal, Self::High, Self::Dark];
}
