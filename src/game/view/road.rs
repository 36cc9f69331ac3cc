//! The road of the route: a soft way through its stops, coloured behind whoever walks there. The same curve is drawn, and
//! walked along.

use std::fmt::Write as _;

/// A place, in shares of width and height.
pub type Spot = (f32, f32);

/// A road, with how far it has been walked.
#[derive(Clone, Debug, PartialEq)]
pub struct Road {
    /// What it goes through, in order.
    pub spots: Vec<Spot>,
    /// Whether it climbs: it passes each stop upwards, and not on the level.
    pub climbs: bool,
    /// How many of its pieces lie behind her, with the share of the one she is on.
    pub walked: f32,
    /// Its width in logical pixels.
    pub width: f32,
    /// Its colour.
    pub fresh: String,
    /// The colour of what lies behind her.
    pub done: String,
}

impl Road {
    /// Where somebody is who has gone `share` of the piece that ends at a stop; the first piece leads in from the edge.
    pub fn before(&self, stop: usize, share: f32) -> Option<Spot> {
        let (from, to) = (*self.spots.get(stop)?, *self.spots.get(stop + 1)?);
        Some(along(from, to, self.climbs, share))
    }

    /// The way from before one stop to before a later one, in so many steps a piece.
    pub fn between(&self, from: (usize, f32), to: (usize, f32), steps: usize) -> Vec<Spot> {
        let (start, end) = (from.0 as f32 + from.1, to.0 as f32 + to.1);
        let count = (((end - start).abs() * steps as f32).ceil() as usize).max(1);
        let at = |step: usize| start + (end - start) * step as f32 / count as f32;
        (0..=count).map(at).filter_map(|at| self.before(at as usize, at.fract())).collect()
    }

    /// Its strokes in a box of so many pixels: the outline, what is ahead, what lies behind, and dots along its middle.
    pub fn strokes(&self, width: f32, height: f32, ink: &str, line: f32) -> String {
        let all = self.curve(f32::MAX, width, height);
        let behind = self.curve(self.walked, width, height);
        let mut svg = String::new();
        let layers = [
            (&all, ink, self.width + 2.0 * line, None),
            (&all, self.fresh.as_str(), self.width, None),
            (&behind, self.done.as_str(), self.width, None),
            (&all, ink, line, Some((line, line * 4.0))),
        ];
        for (path, color, wide, dashes) in layers {
            let dashes = dashes.map_or_else(String::new, |(on, off)| format!(r#" stroke-dasharray="{on} {off}""#));
            // Writing to a String cannot fail.
            let _ = write!(
                svg,
                r#"<path d="{path}" fill="none" stroke="{color}" stroke-width="{wide}" stroke-linecap="round"{dashes}/>"#
            );
        }
        svg
    }

    /// So many of its pieces, the last of them in part.
    fn curve(&self, pieces: f32, width: f32, height: f32) -> String {
        let at = |(x, y): Spot| format!("{:.1} {:.1}", x * width, y * height);
        let mut path = self.spots.first().map_or_else(String::new, |first| format!("M{}", at(*first)));
        for (index, pair) in self.spots.windows(2).enumerate() {
            let share = (pieces - index as f32).clamp(0.0, 1.0);
            if share == 0.0 {
                break;
            }
            let (one, two) = bends(pair[0], pair[1], self.climbs);
            // The same curve as the whole piece, cut off where the share ends.
            let (first, middle) = (between(pair[0], one, share), between(one, two, share));
            let (second, end) = (between(first, middle, share), along(pair[0], pair[1], self.climbs, share));
            let _ = write!(path, " C{} {} {}", at(first), at(second), at(end));
        }
        path
    }
}

fn between(from: Spot, to: Spot, share: f32) -> Spot {
    (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
}

/// The two places that bend a piece between two stops.
fn bends((x0, y0): Spot, (x1, y1): Spot, climbs: bool) -> (Spot, Spot) {
    let (x, y) = (f32::midpoint(x0, x1), f32::midpoint(y0, y1));
    if climbs { ((x0, y), (x1, y)) } else { ((x, y0), (x, y1)) }
}

fn along(from: Spot, to: Spot, climbs: bool, share: f32) -> Spot {
    let (one, two) = bends(from, to, climbs);
    let (t, rest) = (share, 1.0 - share);
    let at = |a: f32, b: f32, c: f32, d: f32| {
        rest * rest * rest * a + 3.0 * rest * rest * t * b + 3.0 * rest * t * t * c + t * t * t * d
    };
    (at(from.0, one.0, two.0, to.0), at(from.1, one.1, two.1, to.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn road(walked: f32) -> Road {
        let spots = vec![(0.0, 0.5), (0.4, 0.5), (1.0, 0.25)];
        Road { spots, climbs: false, walked, width: 20.0, fresh: "#fff".to_owned(), done: "#fc0".to_owned() }
    }

    #[test]
    fn it_goes_through_its_first_and_last_spot_and_is_coloured_behind_her_alone() {
        let svg = road(1.0).strokes(200.0, 100.0, "#000", 3.0);
        assert_eq!(svg.matches("M0.0 50.0 C").count(), 4, "{svg}");
        assert_eq!(svg.matches("200.0 25.0").count(), 3, "{svg}");
        let behind = svg.split("<path").find(|path| path.contains("#fc0")).unwrap();
        assert!(behind.contains("80.0 50.0") && !behind.contains("200.0 25.0"), "{behind}");
    }

    #[test]
    fn whoever_walks_it_begins_and_ends_where_she_stands_and_keeps_to_it() {
        let road = road(1.0);
        let way = road.between((0, 0.5), (1, 0.5), 8);
        assert_eq!((way.first().copied(), way.last().copied()), (road.before(0, 0.5), road.before(1, 0.5)));
        assert_eq!(way[4], (0.4, 0.5), "over the stop between");
        assert_eq!(road.before(2, 0.5), None, "there is no such stop");
    }
}
