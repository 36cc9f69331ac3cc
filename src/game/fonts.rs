//! The game's own typefaces, registered before the first text: no font of the system is asked for, so that a page looks
//! the same on every machine. Arabic letters, emoji and the letters of names in other scripts fall back to families of
//! their own.
//!
//! The engine has no fallback lists of its own yet; see `fixes`.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use bevy::prelude::*;
use bevy::text::FontCx;
use parley::fontique::Blob;

use super::fixes;
use super::theme::Family;

const FILES: [&str; 12] = [
    "Baloo2-Bold.ttf",
    "AtkinsonHyperlegibleNext-Medium.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoColorEmoji.ttf",
    "GpsDots.ttf",
];

/// The family name of a typeface.
pub fn family(family: Family) -> &'static str {
    match family {
        Family::Heading => "Baloo 2",
        Family::Text => "Atkinson Hyperlegible Next",
    }
}

/// The family in which every letter is a dot.
pub const DOTS: &str = "GPS Dots";

/// The one weight a typeface is shipped in.
pub fn weight(family: Family) -> FontWeight {
    match family {
        Family::Heading => FontWeight::BOLD,
        Family::Text => FontWeight::MEDIUM,
    }
}

/// Registers every font of the folder.
///
/// # Errors
/// Names the file that is missing or is no font.
pub fn register(world: &mut World, folder: &Path) -> anyhow::Result<()> {
    let mut fonts = world.resource_mut::<FontCx>();
    for file in FILES {
        let path = folder.join(file);
        let bytes = fs::read(&path)
            .with_context(|| format!("{} cannot be read; the game's assets folder is not complete", path.display()))?;
        let registered = fonts.collection.register_fonts(Blob::from(bytes), None);
        anyhow::ensure!(!registered.is_empty(), "{} is not a font", path.display());
    }
    fixes::append_font_fallbacks(&mut fonts)?;
    Ok(())
}
