//! Engine workarounds, one function each: what is wrong, where it is reported, and the version that removes it.

use anyhow::Context as _;
use bevy::prelude::*;
use bevy::text::FontCx;
use bevy::window::OnMonitor;
use parley::fontique::{FallbackKey, Script};

/// Bevy 0.19 has no font fallback lists: letters that the named family lacks become boxes.
/// <https://github.com/bevyengine/bevy/pull/24378>, remove at Bevy 0.20.
///
/// # Errors
/// A family that was to be registered before is missing.
pub fn append_font_fallbacks(fonts: &mut FontCx) -> anyhow::Result<()> {
    let arabic = fonts.collection.family_id("Noto Naskh Arabic").context("the Arabic font has another family name")?;
    fonts.collection.append_fallbacks(FallbackKey::from(Script::from_bytes(*b"Arab")), std::iter::once(arabic));
    fonts.set_emoji_family("Noto Color Emoji").context("the emoji font has another family name")?;
    Ok(())
}

/// Unplugging a monitor despawns it, and its windows with it, so that the game would end.
/// <https://github.com/bevyengine/bevy/issues/24867>, remove at Bevy 0.20.
pub fn keep_windows_of_lost_monitors(insert: On<Insert, OnMonitor>, mut commands: Commands) {
    commands.entity(insert.entity).try_remove::<OnMonitor>();
}

/// The plugin of all fixes that are systems or observers.
pub fn plugin(app: &mut App) {
    app.add_observer(keep_windows_of_lost_monitors);
}
