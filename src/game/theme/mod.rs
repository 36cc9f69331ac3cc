//! The look as data: every colour, size and duration of the stage is read from `ui/theme.ron`. Code names a token, never
//! a value.

mod tokens;

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use bevy::prelude::*;

use crate::app::Contrast;
use crate::pack::model::Accent;
use tokens::{CalmColors, PuzzleColors};
pub use tokens::{Family, Palette, TextStyle, Theme};

/// A colour by its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Hue {
    /// Nothing drawn.
    #[default]
    Clear,
    /// The page.
    Ground,
    /// Text, outlines and hard shadows.
    Ink,
    /// Secondary text, on ground and cards only.
    SoftInk,
    /// Cards and bubbles.
    Card,
    /// Something that waits or is switched off.
    Veil,
    /// Text on a strong accent.
    OnAccent,
    /// A strong accent.
    Strong(Accent),
    /// An accent's tint.
    Tint(Accent),
    /// A colour of the landscape behind a moment of calm.
    Calm(CalmHue),
    /// A colour of the puzzle that hides everything else.
    Puzzle(PuzzleHue),
}

/// A colour of the landscape behind a moment of calm, by its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CalmHue {
    /// The sky when the breath is out.
    SkyOut,
    /// The sky when it is in.
    SkyIn,
    /// Clouds.
    Cloud,
    /// The light round the sun.
    Halo,
    /// The sun.
    Sun,
    /// The hills behind.
    Far,
    /// The hills in front.
    Near,
}

/// A colour of the puzzle by its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PuzzleHue {
    /// The page.
    Ground,
    /// Text and icons.
    Ink,
    /// The board.
    Board,
    /// Tiles and buttons.
    Tile,
    /// Their outlines.
    Line,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// The largest: the start page.
    Display,
    /// A page's title.
    Title,
    /// A card's heading.
    Heading,
    /// A button.
    Label,
    /// A counter or tag.
    Pill,
    /// Running text.
    #[default]
    Body,
    /// Secondary text.
    Small,
    /// A telephone number.
    Number,
    /// What stands round the puzzle.
    Plain,
    /// The number on a tile of the puzzle.
    Tile,
}

impl Theme {
    /// Reads the theme of an assets folder.
    ///
    /// # Errors
    /// Names the file, and where in it something is wrong.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path)
            .with_context(|| format!("{} cannot be read; the game's assets folder is not complete", path.display()))?;
        ron::from_str(&text).with_context(|| format!("{} is not a theme", path.display()))
    }

    /// The colours of a contrast setting.
    pub fn palette(&self, contrast: Contrast) -> &Palette {
        match contrast {
            Contrast::Normal => &self.palettes.normal,
            Contrast::High => &self.palettes.high,
            Contrast::Dark => &self.palettes.dark,
        }
    }

    /// How a style is set.
    pub fn style(&self, style: Style) -> &TextStyle {
        let text = &self.text;
        match style {
            Style::Display => &text.display,
            Style::Title => &text.title,
            Style::Heading => &text.heading,
            Style::Label => &text.label,
            Style::Pill => &text.pill,
            Style::Body => &text.body,
            Style::Small => &text.small,
            Style::Number => &text.number,
            Style::Plain => &text.plain,
            Style::Tile => &text.tile,
        }
    }

    /// A colour of a contrast setting.
    pub fn color(&self, contrast: Contrast, hue: Hue) -> Color {
        let palette = self.palette(contrast);
        match hue {
            Hue::Clear => Color::NONE,
            Hue::Ground => palette.ground.0,
            Hue::Ink => palette.ink.0,
            Hue::SoftInk => palette.soft_ink.0,
            Hue::Card => palette.card.0,
            Hue::Veil => palette.veil.0,
            Hue::OnAccent => palette.on_accent.0,
            Hue::Strong(accent) => palette.accent(accent).0.0,
            Hue::Tint(accent) => palette.accent(accent).1.0,
            Hue::Calm(hue) => palette.calm.color(hue).0,
            Hue::Puzzle(hue) => palette.puzzle.color(hue).0,
        }
    }
}

impl PuzzleColors {
    fn color(&self, hue: PuzzleHue) -> tokens::Hex {
        match hue {
            PuzzleHue::Ground => self.ground,
            PuzzleHue::Ink => self.ink,
            PuzzleHue::Board => self.board,
            PuzzleHue::Tile => self.tile,
            PuzzleHue::Line => self.line,
        }
    }
}

impl CalmColors {
    fn color(&self, hue: CalmHue) -> tokens::Hex {
        match hue {
            CalmHue::SkyOut => self.sky.0,
            CalmHue::SkyIn => self.sky.1,
            CalmHue::Cloud => self.cloud,
            CalmHue::Halo => self.halo,
            CalmHue::Sun => self.sun,
            CalmHue::Far => self.hills.0,
            CalmHue::Near => self.hills.1,
        }
    }
}

impl Palette {
    fn accent(&self, accent: Accent) -> &(tokens::Hex, tokens::Hex) {
        match accent {
            Accent::Sun => &self.sun,
            Accent::Coral => &self.coral,
            Accent::Lilac => &self.lilac,
            Accent::Mint => &self.mint,
            Accent::Sky => &self.sky,
            Accent::Rose => &self.rose,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACCENTS: [Accent; 6] = [Accent::Sun, Accent::Coral, Accent::Lilac, Accent::Mint, Accent::Sky, Accent::Rose];

    /// How much lighter one colour is than another, as WCAG counts it.
    fn contrast(one: Color, other: Color) -> f32 {
        let light = |color: Color| LinearRgba::from(color).luminance() + 0.05;
        let (one, other) = (light(one), light(other));
        one.max(other) / one.min(other)
    }

    fn shipped() -> Theme {
        Theme::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/ui/theme.ron")).unwrap()
    }

    #[test]
    fn words_on_an_accent_are_read_by_everybody_and_in_high_contrast_by_who_needs_more() {
        let theme = shipped();
        for palette in Contrast::ALL {
            let least = if palette == Contrast::High { 7.0 } else { 4.5 };
            for accent in ACCENTS {
                let color = |hue| theme.color(palette, hue);
                let seen = contrast(color(Hue::OnAccent), color(Hue::Strong(accent)));
                assert!(seen >= least, "{palette:?} {accent:?}: {seen}");
            }
        }
    }

    #[test]
    fn words_on_the_landscape_of_a_breath_are_read_whether_it_is_in_or_out() {
        let theme = shipped();
        for palette in Contrast::ALL {
            let least = if palette == Contrast::High { 7.0 } else { 4.5 };
            let color = |hue| theme.color(palette, hue);
            let ink = color(Hue::Ink);
            for sky in [CalmHue::SkyOut, CalmHue::SkyIn] {
                let sky = Srgba::from(color(Hue::Calm(sky)));
                for lies in [CalmHue::SkyIn, CalmHue::Cloud, CalmHue::Halo, CalmHue::Sun, CalmHue::Far, CalmHue::Near] {
                    let over = Srgba::from(color(Hue::Calm(lies)));
                    let seen = contrast(ink, sky.mix(&over.with_alpha(1.0), over.alpha).with_alpha(1.0).into());
                    assert!(seen >= least, "{palette:?} {lies:?}: {seen}");
                }
            }
        }
    }

    #[test]
    fn a_thin_outline_is_seen_on_page_and_card_of_every_palette() {
        let theme = shipped();
        for palette in Contrast::ALL {
            for ground in [Hue::Ground, Hue::Card] {
                let (ink, ground) = (theme.color(palette, Hue::Ink), theme.color(palette, ground));
                let drawn = Srgba::from(ground).mix(&Srgba::from(ink), theme.palette(palette).faint);
                let seen = contrast(drawn.into(), ground);
                assert!(seen >= 3.0, "{palette:?}: {seen}");
            }
        }
    }
}
