//! Pictures: read from the pack or the interface, drawn by resvg at the size they are shown in, and kept for the next
//! page. A picture that is missing or broken leaves an empty place and a line in the staff log; play goes on.

use std::collections::{HashMap, VecDeque};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use tiny_skia::{FillRule, Mask, Paint as Brush, PathBuilder, Pixmap, PixmapPaint, Stroke, Transform as Placing};

use super::portrait::Parts;
use super::view::element::Picture;
use crate::app::secret::PICTURES;
use crate::pack::{Content, Source as _};
use crate::paper::Art;

/// How many drawn portraits of hers are kept, for pages that show them again. The fullest page, the mirror, shows twenty.
const PORTRAITS: usize = 40;

/// What tells two drawn pictures apart.
type Shown = (Picture, UVec2, [u8; 8]);

/// Every picture drawn so far, by what it shows and how large; of her own portraits the latest.
#[derive(Resource)]
pub struct Media {
    content: Content,
    ui: PathBuf,
    parts: Arc<Parts>,
    arts: HashMap<(Picture, Option<String>), Option<Arc<Art>>>,
    drawn: HashMap<Shown, Handle<Image>>,
    portraits: VecDeque<(Shown, Handle<Image>)>,
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
    fn bytes(self) -> [u8; 8] {
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

/// The colour that line icons are drawn in, to be replaced.
const ICON_INK: &str = "#2a1f4e";

impl Media {
    /// Nothing drawn yet.
    pub fn new(content: Content, ui: PathBuf, parts: Arc<Parts>) -> Self {
        let (arts, drawn, drawings) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { content, ui, parts, arts, drawn, portraits: VecDeque::new(), drawings, missing: Vec::new() }
    }

    /// The content that pictures are read from.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Reads pictures from other content from now on.
    pub fn show(&mut self, content: Content) {
        self.content = content;
        self.forget();
    }

    /// A picture at a size in physical pixels.
    pub fn picture(
        &mut self,
        images: &mut Assets<Image>,
        picture: &Picture,
        size: UVec2,
        paint: Paint,
    ) -> Handle<Image> {
        let size = size.max(UVec2::ONE);
        let key = (picture.clone(), size, paint.bytes());
        if let Some(handle) = self.known(&key) {
            return handle;
        }
        let ink = if let Paint::InInk(ink) = paint { Some(ink.to_hex()) } else { None };
        let art = self.art(picture, ink);
        let pixmap = art.and_then(|art| art.draw(size.x, size.y)).or_else(|| Pixmap::new(size.x, size.y));
        let pixmap =
            if let (Some(pixmap), Paint::OnDisc(disc)) = (&pixmap, paint) { on_disc(pixmap, disc) } else { pixmap };
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.keep(key, handle.clone());
        handle
    }

    /// Lines drawn to fit a box.
    pub fn drawing(&mut self, images: &mut Assets<Image>, svg: String, size: UVec2) -> Handle<Image> {
        if let Some(handle) = self.drawings.get(&svg) {
            return handle.clone();
        }
        let pixmap = Art::read(svg.as_bytes()).ok().and_then(|art| art.draw(size.x.max(1), size.y.max(1)));
        let handle = pixmap.map_or_else(Handle::default, |pixmap| images.add(to_image(pixmap)));
        self.drawings.insert(svg, handle.clone());
        handle
    }

    /// Forgets the sizes of an old window; the pictures in view are drawn anew.
    pub fn forget_sizes(&mut self) {
        self.drawn.clear();
        self.portraits.clear();
        self.drawings.clear();
    }

    /// Forgets everything: which pictures were in view tells what a girl played.
    pub fn forget(&mut self) {
        self.forget_sizes();
        self.arts.clear();
        self.missing.clear();
    }

    /// Pictures that were asked for and could not be shown, for the staff log.
    pub fn missing(&self) -> &[String] {
        &self.missing
    }

    fn known(&self, key: &Shown) -> Option<Handle<Image>> {
        let portrait = || self.portraits.iter().find(|(shown, _)| shown == key).map(|(_, handle)| handle);
        self.drawn.get(key).or_else(portrait).cloned()
    }

    fn keep(&mut self, key: Shown, handle: Handle<Image>) {
        if !matches!(key.0, Picture::Herself { .. }) {
            self.drawn.insert(key, handle);
            return;
        }
        if self.portraits.len() == PORTRAITS {
            self.portraits.pop_front();
        }
        self.portraits.push_back((key, handle));
    }

    fn art(&mut self, picture: &Picture, ink: Option<String>) -> Option<Arc<Art>> {
        let key = (picture.clone(), ink);
        if let Some(art) = self.arts.get(&key) {
            return art.clone();
        }
        let read = self.read(picture).and_then(|bytes| match &key.1 {
            Some(ink) => Art::read(String::from_utf8_lossy(&bytes).replace(ICON_INK, ink).as_bytes()),
            None => Art::read(&bytes),
        });
        let art = match read {
            Ok(art) => Some(Arc::new(art)),
            Err(error) => {
                // What she looks like stands in no log.
                let note = if let Picture::Herself { .. } = picture {
                    format!("a portrait cannot be shown: {error}")
                } else {
                    format!("picture {picture:?} cannot be shown: {error}")
                };
                warn!("{note}");
                self.missing.push(note);
                None
            }
        };
        // What she wears changes with every tap in the mirror; only the drawn portraits are kept, and few of them.
        if !matches!(picture, Picture::Herself { .. }) {
            self.arts.insert(key, art.clone());
        }
        art
    }

    fn read(&self, picture: &Picture) -> Result<Vec<u8>, String> {
        let read = match picture {
            Picture::Pack(path) | Picture::Face { path, .. } => self.content.sources().read(path),
            Picture::Icon(name) | Picture::Line(name, _) => fs::read(self.ui.join(format!("{name}.svg"))),
            Picture::Secret(at) => {
                let name = PICTURES.get(*at).copied().unwrap_or_default();
                fs::read(self.ui.join(format!("secret/{name}.svg")))
            }
            Picture::Herself { portrait, .. } => Ok(self.parts.svg(*portrait).into_bytes()),
        };
        read.map_err(|error| error.to_string())
    }
}

/// Puts a portrait on its disc, cut off by the ring: baked, because the engine does not cut pictures round.
fn on_disc(portrait: &Pixmap, disc: Disc) -> Option<Pixmap> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Portrait, Slot};
    use crate::game::theme::Hue;

    #[test]
    fn few_portraits_of_hers_are_kept_and_none_after_she_left() {
        let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let parts = Arc::new(Parts::read(&assets.join("ui")).unwrap());
        let pack = crate::pack::Folder::new(assets.join("packs/base"));
        let mut media = Media::new(Content::read_from("base", pack).0.unwrap(), PathBuf::new(), parts);
        let mut images = Assets::<Image>::default();
        let mut draw = |media: &mut Media, hair: u8, skin: u8| {
            let portrait = Portrait::default().with(Slot::Hair, hair).with(Slot::Skin, skin);
            let picture = Picture::Herself { portrait, disc: Hue::Clear };
            media.picture(&mut images, &picture, UVec2::splat(8), Paint::AsItIs)
        };
        for hair in 0..18 {
            for skin in 0..3 {
                draw(&mut media, hair, skin);
            }
        }
        assert_eq!((media.portraits.len(), media.drawn.len(), media.arts.len()), (PORTRAITS, 0, 0));
        assert_eq!(draw(&mut media, 17, 2), draw(&mut media, 17, 2), "what is in view is not drawn again");
        assert_eq!(media.portraits.len(), PORTRAITS);
        media.forget();
        assert!(media.portraits.is_empty());
    }

    /// A light icon on a dark page: the ink an icon is drawn in is the one that is replaced.
    #[test]
    fn every_line_icon_takes_the_ink_it_is_given() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/ui/icons");
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let lines = fs::read_to_string(&path).unwrap();
            assert!(lines.contains(ICON_INK), "{} is drawn in another colour", path.display());
        }
    }
}
