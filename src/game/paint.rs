//! How a picture is coloured, and how drawn pixels become an image of the engine.

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{FillRule, Mask, Paint as Brush, PathBuilder, Pixmap, PixmapPaint, Stroke, Transform as Placing};

/// The disc and the ring of a portrait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Behind the head.
    pub fill: Srgba,
    /// Round it.
    pub ring: Srgba,
    /// The ring's width in pixels.
    pub width: f32,
}

/// How a picture is coloured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// As it was drawn.
    AsItIs,
    /// A portrait on its disc.
    OnDisc(Disc),
    /// A line icon in this colour.
    InInk(Srgba),
}

impl Paint {
    /// What tells two of them apart.
    pub fn bytes(self) -> [u8; 8] {
        match self {
            Self::AsItIs => [0; 8],
            Self::OnDisc(disc) => {
                let [fill, ring] = [disc.fill, disc.ring].map(Srgba::to_u8_array);
                [fill[0], fill[1], fill[2], ring[0], ring[1], ring[2], disc.width.round() as u8, 1]
            }
            Self::InInk(ink) => {
                let ink = ink.to_u8_array();
                [ink[0], ink[1], ink[2], 0, 0, 0, 0, 2]
            }
        }
    }
}

/// Puts a portrait on its disc, cut off by the ring: baked, because the engine does not cut pictures round.
pub fn on_disc(portrait: &Pixmap, disc: Disc) -> Option<Pixmap> {
    let (width, height) = (portrait.width(), portrait.height());
    let radius = width.min(height) as f32 / 2.0 - disc.width / 2.0;
    let (x, y) = (width as f32 / 2.0, height as f32 / 2.0);
    let circle = PathBuilder::from_circle(x, y, radius.max(1.0))?;
    let mut pixmap = Pixmap::new(width, height)?;
    let fill = brush(disc.fill);
    pixmap.fill_path(&circle, &fill, FillRule::Winding, Placing::identity(), None);
    let mut mask = Mask::new(width, height)?;
    mask.fill_path(&circle, FillRule::Winding, true, Placing::identity());
    pixmap.draw_pixmap(0, 0, portrait.as_ref(), &PixmapPaint::default(), Placing::identity(), Some(&mask));
    let stroke = Stroke { width: disc.width, ..Stroke::default() };
    pixmap.stroke_path(&circle, &brush(disc.ring), &stroke, Placing::identity(), None);
    Some(pixmap)
}

fn brush(color: Srgba) -> Brush<'static> {
    let [r, g, b, a] = color.to_u8_array();
    let mut brush = Brush { anti_alias: true, ..Brush::default() };
    brush.set_color_rgba8(r, g, b, a);
    brush
}

/// Pixels as an image.
pub fn to_image(pixmap: Pixmap) -> Image {
    let size = Extent3d { width: pixmap.width(), height: pixmap.height(), depth_or_array_layers: 1 };
    Image::new(
        size,
        TextureDimension::D2,
        pixmap.take_demultiplied(),
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}
