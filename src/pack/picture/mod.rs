//! Pictures: an SVG or a PNG, read and drawn. What is shown, printed and checked goes through [`Art::read`], so that the
//! checker's idea of a good picture is the game's. Whoever made a picture may mean harm: it reads nothing outside itself,
//! and what would take too long or too much memory is refused before anything is unpacked or drawn.

mod numbers;
mod shapes;
mod unfit;

use resvg::usvg;
use tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};

pub use unfit::Unfit;

/// A picture file, read.
pub enum Art {
    /// Drawn from shapes, at any size.
    Shapes(Box<usvg::Tree>),
    /// Made of pixels.
    Pixels(Pixmap),
}

/// How every PNG begins.
const PNG: &[u8] = b"\x89PNG";

/// The most bytes of a picture's file.
pub const MOST_BYTES: u64 = 512 * 1024;
/// The most pixels of a side of a PNG.
pub const MOST_PIXELS: usize = 2048;

impl Art {
    /// Reads an SVG or a PNG.
    ///
    /// # Errors
    /// Where it is neither, or more than is drawn.
    pub fn read(bytes: &[u8]) -> Result<Self, Unfit> {
        let size = bytes.len() as u64;
        if size > MOST_BYTES {
            return Err(Unfit::Heavy { bytes: size });
        }
        if is_png(bytes) { pixels(bytes) } else { shapes::read(bytes).map(|tree| Self::Shapes(Box::new(tree))) }
    }

    /// About how many bytes it takes, read from a file of so many.
    pub fn weight(&self, file: usize) -> usize {
        match self {
            // A tree of shapes is some times as large as what it was read from.
            Self::Shapes(_) => file * 8,
            Self::Pixels(pixels) => pixels.data().len(),
        }
    }

    /// Draws it into the middle of so many pixels, as large as it fits; nothing where there is no room at all.
    pub fn draw(&self, width: u32, height: u32) -> Option<Pixmap> {
        let (across, down) = self.size();
        let scale = (width as f32 / across).min(height as f32 / down);
        let top = (height as f32 - down * scale) / 2.0;
        self.put(width, height, scale, top)
    }

    /// Draws it over all of so many pixels, standing on their lower edge: what is too much is cut off at both sides alike,
    /// or on top.
    pub fn cover(&self, width: u32, height: u32) -> Option<Pixmap> {
        let (across, down) = self.size();
        let scale = (width as f32 / across).max(height as f32 / down);
        self.put(width, height, scale, height as f32 - down * scale)
    }

    fn size(&self) -> (f32, f32) {
        match self {
            Self::Shapes(tree) => (tree.size().width(), tree.size().height()),
            Self::Pixels(pixels) => (pixels.width() as f32, pixels.height() as f32),
        }
    }

    fn put(&self, width: u32, height: u32, scale: f32, top: f32) -> Option<Pixmap> {
        let mut pixmap = Pixmap::new(width, height)?;
        let left = (width as f32 - self.size().0 * scale) / 2.0;
        let place = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
        match self {
            Self::Shapes(tree) => resvg::render(tree, place, &mut pixmap.as_mut()),
            Self::Pixels(pixels) => {
                let smooth = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
                pixmap.draw_pixmap(0, 0, pixels.as_ref(), &smooth, place, None);
            }
        }
        Some(pixmap)
    }
}

/// Whether a file begins as a PNG does.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(PNG)
}

/// Looks at how large it says it is before anything is unpacked.
fn pixels(bytes: &[u8]) -> Result<Art, Unfit> {
    let broken = |error: &dyn std::fmt::Display| Unfit::Png(error.to_string());
    let size = imagesize::blob_size(bytes).map_err(|error| broken(&error))?;
    if size.width.max(size.height) > MOST_PIXELS {
        return Err(Unfit::Wide { width: size.width, height: size.height });
    }
    Pixmap::decode_png(bytes).map(Art::Pixels).map_err(|error| broken(&error))
}

#[cfg(test)]
mod tests;
