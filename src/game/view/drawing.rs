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
            Self::Road(road) => write!(svg, "{}", road.strokes(width, height, color, line)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dashed_outline_stays_inside_its_box() {
        let svg = Drawing::Dashed { radius: 8.0 }.svg(100.0, 40.0, "#000", 4.0);
        assert!(svg.contains(r#"x="2" y="2" width="96" height="36""#), "{svg}");
    }

    #[test]
    fn half_a_ring_is_half_its_circumference() {
        let svg = Drawing::Ring(0.5).svg(22.0, 22.0, "#000", 1.0);
        let half = std::f32::consts::TAU * 10.0 / 2.0;
        assert!(svg.contains(&format!(r#"stroke-dasharray="{half} "#)), "{svg}");
    }
}
