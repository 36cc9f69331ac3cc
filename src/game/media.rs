//! Pictures: read from the pack or the interface, drawn by resvg at the size they are shown in, and kept for the next
//! page. A picture that is missing or broken leaves an empty place and a line in the staff log; play goes on.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::tiny_skia::{FillRule, Mask, Paint, PathBuilder, Pixmap, PixmapPaint, Stroke, Transform as Placing};
use resvg::usvg;

use super::stage::element::Picture;
use crate::pack::Source;

/// Every picture drawn so far, by what it shows and how large.
#[derive(Resource)]
pub struct Media {
    pack: Arc<dyn Source>,
    ui: PathBuf,
    trees: HashMap<Picture, Option<Arc<usvg::Tree>>>,
    drawn: HashMap<(Picture, UVec2, [u8; 8]), Handle<Image>>,
    drawings: HashMap<String, Handle<Image>>,
    missing: Vec<String>,
}

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

impl Disc {
    fn bytes(disc: Option<Self>) -> [u8; 8] {
        disc.map_or([0; 8], |disc| {
            let [fill, ring] = [disc.fill, disc.ring].map(Srgba::to_u8_array);
            [fill[0], fill[1], fill[2], ring[0], ring[1], ring[2], disc.width.round() as u8, 1]
        })
    }
}

impl Media {
    /// Nothing drawn yet.
    pub fn new(pack: Arc<dyn Source>, ui: PathBuf) -> Self {
        Self { pack, ui, trees: HashMap::new(), drawn: HashMap::new(), drawings: HashMap::new(), missing: Vec::new() }
    }

    /// A picture at a size in physical pixels.
    pub fn picture(
        &mut self,
        images: &mut Assets<Image>,
        picture: &Picture,
        size: UVec2,
        disc: Option<Disc>,
    ) -> Handle<Image> {
        let size = size.max(UVec2::ONE);
        let key = (picture.clone(), size, Disc::bytes(disc));
        if let Some(handle) = self.drawn.get(&key) {
            return handle.clone();
        }
        let tree = self.tree(picture);
        let pixmap = tree.and_then(|tree| draw(&tree, size)).or_else(|| Pixmap::new(size.x, size.y));
        let pixmap = match (pixmap, disc) {
            (Some(pixmap), Some(disc)) => on_disc(&pixmap, disc),
            (pixmap, _) => pixmap,
        };
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.drawn.insert(key, handle.clone());
        handle
    }

    /// Lines drawn to fit a box.
    pub fn drawing(&mut self, images: &mut Assets<Image>, svg: String, size: UVec2) -> Handle<Image> {
        if let Some(handle) = self.drawings.get(&svg) {
            return handle.clone();
        }
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).ok();
        let pixmap = tree.and_then(|tree| draw(&tree, size.max(UVec2::ONE)));
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.drawings.insert(svg, handle.clone());
        handle
    }

    /// Forgets the sizes of an old window; the pictures in view are drawn anew.
    pub fn forget_sizes(&mut self) {
        self.drawn.clear();
        self.drawings.clear();
    }

    /// Pictures that were asked for and could not be shown, for the staff log.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    fn tree(&mut self, picture: &Picture) -> Option<Arc<usvg::Tree>> {
        if let Some(tree) = self.trees.get(picture) {
            return tree.clone();
        }
        let read = self.read(picture).and_then(|bytes| {
            usvg::Tree::from_data(&bytes, &usvg::Options::default()).map_err(|error| error.to_string())
        });
        let tree = match read {
            Ok(tree) => Some(Arc::new(tree)),
            Err(error) => {
                let note = format!("picture {picture:?} cannot be shown: {error}");
                warn!("{note}");
                self.missing.push(note);
                None
            }
        };
        self.trees.insert(picture.clone(), tree.clone());
        tree
    }

    fn read(&self, picture: &Picture) -> Result<Vec<u8>, String> {
        let read = match picture {
            Picture::Pack(path) | Picture::Face { path, .. } => self.pack.read(path),
            Picture::Icon(name) => fs::read(self.ui.join(format!("{name}.svg"))),
        };
        read.map_err(|error| error.to_string())
    }
}

/// Draws a picture into the middle of so many pixels, as large as it fits.
fn draw(tree: &usvg::Tree, size: UVec2) -> Option<Pixmap> {
    let mut pixmap = Pixmap::new(size.x, size.y)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = (size.x as f32 / width).min(size.y as f32 / height);
    let left = (size.x as f32 - width * scale) / 2.0;
    let top = (size.y as f32 - height * scale) / 2.0;
    resvg::render(tree, Placing::from_row(scale, 0.0, 0.0, scale, left, top), &mut pixmap.as_mut());
    Some(pixmap)
}

/// Puts a portrait on its disc, cut off by the ring: baked, because the engine does not cut pictures round.
fn on_disc(portrait: &Pixmap, disc: Disc) -> Option<Pixmap> {
    let (width, height) = (portrait.width(), portrait.height());
    let radius = width.min(height) as f32 / 2.0 - disc.width / 2.0;
    let (x, y) = (width as f32 / 2.0, height as f32 / 2.0);
    let circle = PathBuilder::from_circle(x, y, radius.max(1.0))?;
    let mut pixmap = Pixmap::new(width, height)?;
    let fill = paint(disc.fill);
    pixmap.fill_path(&circle, &fill, FillRule::Winding, Placing::identity(), None);
    let mut mask = Mask::new(width, height)?;
    mask.fill_path(&circle, FillRule::Winding, true, Placing::identity());
    pixmap.draw_pixmap(0, 0, portrait.as_ref(), &PixmapPaint::default(), Placing::identity(), Some(&mask));
    let stroke = Stroke { width: disc.width, ..Stroke::default() };
    pixmap.stroke_path(&circle, &paint(disc.ring), &stroke, Placing::identity(), None);
    Some(pixmap)
}

fn paint(color: Srgba) -> Paint<'static> {
    let [r, g, b, a] = color.to_u8_array();
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(r, g, b, a);
    paint
}

fn to_image(pixmap: Pixmap) -> Image {
    let size = Extent3d { width: pixmap.width(), height: pixmap.height(), depth_or_array_layers: 1 };
    Image::new(
        size,
        TextureDimension::D2,
        pixmap.take_demultiplied(),
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}
