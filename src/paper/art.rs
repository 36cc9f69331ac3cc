//! A picture file, drawn into as many pixels as a printer shows.

use resvg::usvg;
use tiny_skia::{FilterQuality, Pixmap, PixmapPaint, Transform};

/// A picture file, read.
pub enum Art {
    /// Drawn from shapes, at any size.
    Shapes(Box<usvg::Tree>),
    /// Made of pixels.
    Pixels(Pixmap),
}

/// How every PNG begins.
const PNG: &[u8] = b"\x89PNG";

/// Pixels in a millimetre, at 300 dots to the inch.
const PIXELS: f32 = 300.0 / 25.4;

/// So many millimetres in pixels of print; at least one, and never more than a page has.
pub fn pixels(millimetres: f32) -> u32 {
    (millimetres * PIXELS).round().clamp(1.0, 4000.0) as u32
}

impl Art {
    /// Reads an SVG or a PNG.
    ///
    /// # Errors
    /// Where it is neither, in the words of the one who tried to read it.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        if bytes.starts_with(PNG) {
            Pixmap::decode_png(bytes).map(Self::Pixels).map_err(|error| error.to_string())
        } else {
            let tree = usvg::Tree::from_data(bytes, &usvg::Options::default());
            tree.map(|tree| Self::Shapes(Box::new(tree))).map_err(|error| error.to_string())
        }
    }

    /// Draws it into the middle of so many pixels, as large as it fits; nothing where there is no room at all.
    pub fn draw(&self, width: u32, height: u32) -> Option<Pixmap> {
        let mut pixmap = Pixmap::new(width, height)?;
        let (across, down) = match self {
            Self::Shapes(tree) => (tree.size().width(), tree.size().height()),
            Self::Pixels(pixels) => (pixels.width() as f32, pixels.height() as f32),
        };
        let scale = (width as f32 / across).min(height as f32 / down);
        let left = (width as f32 - across * scale) / 2.0;
        let top = (height as f32 - down * scale) / 2.0;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_drawn_in_the_middle_and_a_broken_one_is_an_error() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#f00"/></svg>"##;
        let shapes = Art::read(svg).unwrap();
        let drawn = shapes.draw(20, 10).unwrap();
        assert_eq!(drawn.pixel(10, 5).unwrap().red(), 255);
        assert_eq!(drawn.pixel(1, 5).unwrap().alpha(), 0, "beside the picture nothing is drawn");
        let png = shapes.draw(8, 8).unwrap().encode_png().unwrap();
        assert_eq!(Art::read(&png).unwrap().draw(30, 20).unwrap().pixel(15, 10).unwrap().red(), 255);
        assert!(Art::read(&png[..png.len() / 2]).is_err());
        assert!(Art::read(b"<svg").is_err());
    }

    #[test]
    fn an_inch_has_three_hundred_pixels() {
        assert_eq!(pixels(25.4), 300);
        assert_eq!((pixels(0.0), pixels(f32::NAN), pixels(1e9)), (1, 0, 4000));
    }
}
