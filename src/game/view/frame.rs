//! The size of the page. Everything is laid out for a page about 720 high; a larger window enlarges all of it, and a
//! girl's text size enlarges the text alone.

use bevy::prelude::*;
use bevy::text::RemSize;

use crate::game::theme::Theme;

/// The page as the screens see it.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Width in logical pixels.
    pub width: f32,
    /// Height in logical pixels.
    pub height: f32,
    /// Physical pixels of one logical pixel.
    pub scale: f32,
    /// Pixels of 1 rem, with her text size in it.
    pub rem: f32,
    /// Whether there is room for one column only.
    pub narrow: bool,
    /// How much larger she has made the text.
    pub text: f32,
}

impl Frame {
    /// The page in a window of `window` pixels, whose screen has `density` physical pixels to one of them, with a text
    /// size in percent.
    pub fn new(window: Vec2, density: f32, percent: u16, theme: &Theme) -> Self {
        let portrait = window.y > window.x;
        let (width, height) = if portrait { theme.page.portrait } else { theme.page.landscape };
        let fit = (window / Vec2::new(width, height)).min_element();
        // A page larger than planned grows with the window; a smaller one keeps its size and scrolls.
        let grown = fit.max(1.0).min(window.x.max(1.0) / theme.page.least);
        let scale = stepped(grown * density);
        let size = window * density / scale;
        let text = f32::from(percent) / 100.0;
        let rem = if portrait { theme.rem.portrait } else { theme.rem.landscape } * text;
        let narrow = portrait || size.x / rem < theme.fits.columns;
        Self { width: size.x, height: size.y, scale, rem, narrow, text }
    }

    /// Whether the text leaves no room for anything that is only nice to have.
    pub fn is_crowded(&self, theme: &Theme) -> bool {
        self.height / self.rem < theme.fits.height
    }

    /// The width of the page in rem at her text size.
    pub fn rems(&self) -> f32 {
        self.width / self.rem
    }

    /// How much larger the text is than planned; things that hold text grow with it.
    pub fn text_scale(&self, theme: &Theme) -> f32 {
        self.rem / theme.rem.landscape
    }
}

/// The steps of [`Frame::scale`] in a whole.
const STEPS: f32 = 16.0;

/// The next smaller step. Lengths in whole logical pixels are then the same to the last bit however they are added up, so
/// that what fits in one row does so in each; and a window that is pulled larger needs few sizes of letters.
fn stepped(scale: f32) -> f32 {
    let step = (scale * STEPS).floor() / STEPS;
    if step > 0.0 { step } else { scale }
}

/// Hands the sizes to the engine.
pub fn apply(frame: &Frame, density: f32, scale: &mut UiScale, rem: &mut RemSize) {
    scale.0 = frame.scale / density;
    rem.0 = frame.rem;
}
