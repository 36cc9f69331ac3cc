//! Lines drawn to fit a box: dashed outlines and the road. They are small SVGs made for the size the box has in
//! the end, because the engine draws neither.

use std::fmt::Write as _;

use super::road::Road;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// A dashed outline with round corners: something may be put here.
    Dashed {
        /// Corner radius in logical pixels.
        radius: f32,
    },
    /// The same, thin and pale: where there are many of them.
    Faint {
        /// Corner radius in logical pixels.
        radius: f32,
        /// How opaque it is.
        opacity: f32,
    },
    /// The road of the route.
    Road(Road),
    /// A filled rainbow of progress: so much of a ring is done, 0 to 1.
    Ring(f32),
    /// A streamer: a stroke that bends.
    Streamer,
    /// A hill: the ground from its soft top to the foot of the box.
    Hill,
    /// A paper with a pattern.
    Paper {
        /// The pattern.
        pattern: Pattern,
        /// The side of one piece of it, in logical pixels.
        cell: f32,
        /// How opaque it is.
        opacity: f32,
        /// Corner radius in logical pixels.
        radius: f32,
    },
    /// Hills to the foot of the box, filled with the colour: their tops as shares of its height from above.
    Hills(&'static [f32]),
    /// A picture for a camera, as SVG: in its own colours, whatever the page's.
    Code(String),
}

/// What a paper is printed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Dots in rows that lie between each other.
    Dots,
    /// Woven squares.
    Squares,
    /// Slanted stripes.
    Stripes,
    /// Small leaves.
    Leaves,
    /// Waves, one above the other.
    Waves,
    /// Stars in rows that lie between each other.
    Stars,
}

/// A piece of a pattern: where it begins in its cell, and the line from there.
type Piece = (f32, f32, &'static str);

/// The side of a cell in the units of its pieces.
const CELL: f32 = 24.0;

impl Pattern {
    /// What lies in one cell; it goes on at every side.
    fn pieces(self) -> &'static [Piece] {
        const DOT: &str = "a3 3 0 1 0 6 0a3 3 0 1 0-6 0z";
        const SQUARE: &str = "h12v12h-12z";
        const STAR: &str = "l1.5 3.5 3.5 1.5-3.5 1.5-1.5 3.5-1.5-3.5-3.5-1.5 3.5-1.5z";
        match self {
            Self::Dots => &[(3.0, 6.0, DOT), (15.0, 18.0, DOT)],
            Self::Squares => &[(0.0, 0.0, SQUARE), (12.0, 12.0, SQUARE)],
            Self::Stripes => &[(0.0, 0.0, "h12l12 12v12z"), (0.0, 12.0, "v12h12z")],
            Self::Leaves => &[(3.0, 9.0, "q1-6 7-6q0 6-7 6z"), (15.0, 21.0, "q0-6 6-7q1 6-6 7z")],
            Self::Waves => &[(0.0, 8.0, "q6-6 12 0t12 0v4q-6 6-12 0t-12 0z")],
            Self::Stars => &[(6.0, 1.0, STAR), (18.0, 13.0, STAR)],
        }
    }

    /// The line of all cells of a box.
    fn line(self, width: f32, height: f32, cell: f32) -> String {
        let cells = |length: f32| (length / cell.max(1.0)).ceil() as usize;
        let mut line = String::new();
        for (row, column) in (0..cells(height)).flat_map(|row| (0..cells(width)).map(move |column| (row, column))) {
            for (x, y, piece) in self.pieces() {
                let _ = write!(line, "M{} {}{piece}", CELL * column as f32 + x, CELL * row as f32 + y);
            }
        }
        line
    }
}

impl Drawing {
    /// The picture for a box of `width` by `height` pixels, in `color` with a line `line` pixels wide.
    pub fn svg(&self, width: f32, height: f32, color: &str, line: f32) -> String {
        if let Self::Code(svg) = self {
            return svg.clone();
        }
        let mut svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">"#
        );
        // Writing to a String cannot fail.
        let _ = match self {
            Self::Dashed { radius } => {
                write!(svg, "{}", dashes(width, height, *radius, line, &format!(r#"stroke="{color}""#)))
            }
            Self::Faint { radius, opacity } => {
                let pale = format!(r#"stroke="{color}" stroke-opacity="{opacity}""#);
                write!(svg, "{}", dashes(width, height, *radius, line * 0.6, &pale))
            }
            Self::Paper { pattern, cell, opacity, radius } => write!(
                svg,
                r#"<clipPath id="c"><rect width="{width}" height="{height}" rx="{radius}"/></clipPath><g clip-path="url(#c)"><path transform="scale({by})" fill="{color}" fill-opacity="{opacity}" d="{line}"/></g>"#,
                by = cell / CELL,
                line = pattern.line(width, height, *cell),
            ),
            Self::Code(_) => Ok(()),
            Self::Hills(tops) => {
                write!(svg, r#"<path d="{} V{height} H0 Z" fill="{color}"/>"#, ridge(tops, width, height))
            }
            Self::Road(road) => write!(svg, "{}", road.strokes(width, height, color, line)),
            Self::Streamer => write!(
                svg,
                r#"<path d="M{line} {low} Q{middle} {deep} {end} {low}" fill="none" stroke="{color}" stroke-width="{thick}" stroke-linecap="round"/>"#,
                thick = line * 2.0,
                low = height * 0.3,
                deep = height * 1.1,
                middle = width / 2.0,
                end = width - line,
            ),
            Self::Hill => write!(
                svg,
                r#"<path d="M0 {side} C{left} {top} {right} {top} {width} {side} V{height} H0 Z" fill="{color}"/>"#,
                side = height * 0.2,
                top = -height * 0.02,
                left = width * 0.3,
                right = width * 0.6,
            ),
            Self::Ring(done) => {
                let radius = width.min(height) / 2.0 - line;
                let around = std::f32::consts::TAU * radius;
                write!(
                    svg,
                    r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="none" stroke="{color}" stroke-width="{line}" stroke-linecap="round" stroke-dasharray="{on} {around}" transform="rotate(-90 {x} {y})"/>"#,
                    x = width / 2.0,
                    y = height / 2.0,
                    on = around * done.clamp(0.0, 1.0),
                )
            }
        };
        svg.push_str("</svg>");
        svg
    }
}

/// A dashed rectangle with round corners that stays inside its box.
fn dashes(width: f32, height: f32, radius: f32, line: f32, stroke: &str) -> String {
    format!(
        r#"<rect x="{x}" y="{x}" width="{w}" height="{h}" rx="{radius}" fill="none" {stroke} stroke-width="{line}" stroke-dasharray="{dash} {gap}" stroke-linecap="round"/>"#,
        x = line / 2.0,
        w = (width - line).max(0.0),
        h = (height - line).max(0.0),
        dash = line * 2.6,
        gap = line * 2.4,
    )
}

/// The line along the tops of hills, as shares of the height from above: level on each of them, however narrow the box.
fn ridge(tops: &[f32], width: f32, height: f32) -> String {
    let step = width / tops.len().saturating_sub(1).max(1) as f32;
    let mut path = format!("M0.0 {:.1}", tops.first().unwrap_or(&0.0) * height);
    for (at, pair) in tops.windows(2).enumerate() {
        let (y0, y1, x1) = (pair[0] * height, pair[1] * height, (at + 1) as f32 * step);
        let bend = x1 - step / 2.0;
        let _ = write!(path, " C{bend:.1} {y0:.1} {bend:.1} {y1:.1} {x1:.1} {y1:.1}");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dashed_outline_stays_inside_its_box() {
        let svg = Drawing::Dashed { radius: 8.0 }.svg(100.0, 40.0, "#000", 4.0);
        assert!(svg.contains(r#"x="2" y="2" width="96" height="36""#), "{svg}");
    }

    #[test]
    fn a_hill_is_filled_from_its_soft_top_to_the_foot() {
        let svg = Drawing::Hill.svg(100.0, 50.0, "#FDE1EE", 3.0);
        assert!(svg.contains(r##"fill="#FDE1EE""##) && svg.contains("M0 10 ") && svg.contains("V50 H0 Z"), "{svg}");
    }

    #[test]
    fn hills_go_from_side_to_side_and_are_filled_to_the_foot() {
        let svg = Drawing::Hills(&[0.5, 0.0, 0.25]).svg(200.0, 100.0, "#0f0", 3.0);
        assert!(svg.contains("M0.0 50.0") && svg.contains("100.0 0.0") && svg.contains("200.0 25.0"), "{svg}");
        assert!(svg.contains(r##"V100 H0 Z" fill="#0f0""##), "{svg}");
    }

    #[test]
    fn half_a_ring_is_half_its_circumference() {
        let svg = Drawing::Ring(0.5).svg(22.0, 22.0, "#000", 1.0);
        let half = std::f32::consts::TAU * 10.0 / 2.0;
        assert!(svg.contains(&format!(r#"stroke-dasharray="{half} "#)), "{svg}");
    }

    #[test]
    fn every_paper_is_drawn_over_all_of_its_box() {
        for pattern in
            [Pattern::Dots, Pattern::Squares, Pattern::Stripes, Pattern::Leaves, Pattern::Waves, Pattern::Stars]
        {
            let svg = Drawing::Paper { pattern, cell: 20.0, opacity: 1.0, radius: 0.0 }.svg(90.0, 50.0, "#000", 3.0);
            let drawn = crate::pack::picture::Art::read(svg.as_bytes()).unwrap().draw(90, 50).unwrap();
            let is_inked = |x: u32, y: u32| drawn.pixel(x, y).is_some_and(|pixel| pixel.alpha() > 200);
            for (left, top) in [(0, 0), (68, 0), (0, 28), (68, 28)] {
                let inked = (0..20).any(|x| (0..20).any(|y| is_inked(left + x, top + y)));
                assert!(inked, "{pattern:?} at {left} {top}");
            }
        }
    }
}
