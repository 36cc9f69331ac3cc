//! Lines drawn to fit a box: dashed outlines and the dotted route. They are small SVGs made for the size the box has in
//! the end, because the engine draws neither.

use std::fmt::Write as _;

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
    /// A dotted way through points given as shares of width and height.
    Way(Vec<(f32, f32)>),
    /// A filled rainbow of progress: so much of a ring is done, 0 to 1.
    Ring(f32),
    /// Hills to the foot of the box, filled with the colour: their tops as shares of its height from above.
    Hills(&'static [f32]),
    /// A picture for a camera, as SVG: in its own colours, whatever the page's.
    Code(String),
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
            Self::Code(_) => Ok(()),
            Self::Hills(tops) => {
                write!(svg, r#"<path d="{} V{height} H0 Z" fill="{color}"/>"#, ridge(tops, width, height))
            }
            Self::Way(points) => write!(
                svg,
                r#"<path d="{}" fill="none" stroke="{color}" stroke-width="{}" stroke-dasharray="0.1 {}" stroke-linecap="round"/>"#,
                smooth(points, width, height),
                line * 2.2,
                line * 6.5,
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

/// A soft line through the points: each piece leaves and arrives level, like a path over hills.
fn smooth(points: &[(f32, f32)], width: f32, height: f32) -> String {
    let mut path = String::new();
    let at = |(x, y): (f32, f32)| (x * width, y * height);
    if let Some((x, y)) = points.first().copied().map(at) {
        let _ = write!(path, "M{x:.1} {y:.1}");
    }
    for pair in points.windows(2) {
        let ((x0, y0), (x1, y1)) = (at(pair[0]), at(pair[1]));
        let (bend_x, bend_y) = (f32::midpoint(x0, x1), f32::midpoint(y0, y1));
        let _ = if (x1 - x0).abs() >= (y1 - y0).abs() {
            write!(path, " C{bend_x:.1} {y0:.1} {bend_x:.1} {y1:.1} {x1:.1} {y1:.1}")
        } else {
            write!(path, " C{x0:.1} {bend_y:.1} {x1:.1} {bend_y:.1} {x1:.1} {y1:.1}")
        };
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_goes_through_its_first_and_last_point() {
        let svg = Drawing::Way(vec![(0.0, 0.5), (1.0, 0.25)]).svg(200.0, 100.0, "#000", 3.0);
        assert!(svg.contains("M0.0 50.0") && svg.contains("200.0 25.0"), "{svg}");
    }

    #[test]
    fn a_dashed_outline_stays_inside_its_box() {
        let svg = Drawing::Dashed { radius: 8.0 }.svg(100.0, 40.0, "#000", 4.0);
        assert!(svg.contains(r#"x="2" y="2" width="96" height="36""#), "{svg}");
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
}
