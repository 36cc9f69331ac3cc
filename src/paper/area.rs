//! Places on a page, in millimetres from its upper corner on the side where reading starts.

/// A millimetre in the points that PDF counts in.
pub const MILLIMETRE: f32 = 72.0 / 25.4;

/// A point, the unit of text sizes, in millimetres.
pub const POINT: f32 = 25.4 / 72.0;

/// A4 upright, in millimetres.
pub const A4: Area = Area { x: 0.0, y: 0.0, width: 210.0, height: 297.0 };

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the side where reading starts.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

impl Area {
    /// What is left when so much is taken away on every side.
    #[must_use]
    pub fn inset(self, by: f32) -> Self {
        Self { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }

    /// The upper part and what is left below it and a gap.
    #[must_use]
    pub fn cut_top(self, height: f32, gap: f32) -> (Self, Self) {
        let taken = height + gap;
        (Self { height, ..self }, Self { y: self.y + taken, height: self.height - taken, ..self })
    }

    /// What is left above a gap, and the lower part.
    #[must_use]
    pub fn cut_bottom(self, height: f32, gap: f32) -> (Self, Self) {
        let left = self.height - height - gap;
        (Self { height: left, ..self }, Self { y: self.y + left + gap, height, ..self })
    }

    /// The part where reading starts and what is left after it and a gap.
    #[must_use]
    pub fn cut_start(self, width: f32, gap: f32) -> (Self, Self) {
        let taken = width + gap;
        (Self { width, ..self }, Self { x: self.x + taken, width: self.width - taken, ..self })
    }

    /// The largest square of at most this side in its middle.
    #[must_use]
    pub fn square(self, side: f32) -> Self {
        let side = side.min(self.width).min(self.height);
        let (x, y) = (self.x + (self.width - side) / 2.0, self.y + (self.height - side) / 2.0);
        Self { x, y, width: side, height: side }
    }

    /// Equal parts in rows and columns, row by row.
    pub fn grid(self, columns: usize, rows: usize, gap: f32) -> impl Iterator<Item = Self> {
        let width = (self.width - gap * (columns as f32 - 1.0)) / columns as f32;
        let height = (self.height - gap * (rows as f32 - 1.0)) / rows as f32;
        (0..columns * rows).map(move |at| {
            let (column, row) = ((at % columns) as f32, (at / columns) as f32);
            Self { x: self.x + column * (width + gap), y: self.y + row * (height + gap), width, height }
        })
    }

    /// The same place on a page that is read from the other side.
    #[must_use]
    pub fn mirrored(self, page: f32) -> Self {
        Self { x: page - self.x - self.width, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: f32, other: f32) {
        assert!((one - other).abs() < 0.001, "{one} and {other}");
    }

    #[test]
    fn a_grid_fills_its_area_and_starts_where_reading_starts() {
        let area = Area { x: 10.0, y: 20.0, width: 100.0, height: 50.0 };
        let cells: Vec<Area> = area.grid(3, 2, 5.0).collect();
        assert_eq!(cells.len(), 6);
        same(cells[0].x, 10.0);
        same(cells[0].y, 20.0);
        same(cells[5].x + cells[5].width, 110.0);
        same(cells[5].y + cells[5].height, 70.0);
        same(cells[0].mirrored(210.0).x, 210.0 - 10.0 - cells[0].width);
    }

    #[test]
    fn what_is_cut_and_what_is_left_are_the_whole() {
        let (top, rest) = A4.cut_top(40.0, 5.0);
        same(top.height + 5.0 + rest.height, A4.height);
        let (rest, bottom) = A4.cut_bottom(40.0, 5.0);
        same(rest.height + 5.0, bottom.y);
        same(bottom.y + bottom.height, A4.height);
    }
}
