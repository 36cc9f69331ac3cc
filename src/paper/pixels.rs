//! How many pixels of a picture a printer shows.

/// Pixels in a millimetre, at 300 dots to the inch.
const PIXELS: f32 = 300.0 / 25.4;

/// So many millimetres in pixels of print; at least one, and never more than a page has.
pub fn pixels(millimetres: f32) -> u32 {
    (millimetres * PIXELS).round().clamp(1.0, 4000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inch_has_three_hundred_pixels() {
        assert_eq!(pixels(25.4), 300);
        assert_eq!((pixels(0.0), pixels(f32::NAN), pixels(1e9)), (1, 0, 4000));
    }
}
