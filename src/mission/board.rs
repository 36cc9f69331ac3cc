//! A board with things on it: where each lies, how large it is, how far it is turned, and what lies over what. All of it
//! in whole numbers of the board's own units, so that every window shows the same; whatever is asked for stays on it.

use serde::{Deserialize, Serialize};

/// The width of a board, in its units.
pub const WIDE: i32 = 1600;
/// Its height.
pub const HIGH: i32 = 1000;
/// The smallest and the largest a thing can be, in percent of its own size.
pub const SIZES: (i32, i32) = (40, 250);
/// How far one step moves a thing.
pub const STEP: i32 = 40;
/// How much one step makes it larger, in percent.
const SIZE_STEP: i32 = 15;
/// How far one step turns it, in degrees.
const TURN_STEP: i32 = 15;
/// How near the edge of the board the middle of a thing may lie.
const EDGE: i32 = 50;

/// How a thing lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Lie {
    x: i32,
    y: i32,
    size: i32,
    turn: i32,
}

/// The same as anybody may have written it down: any number at all.
#[derive(Deserialize)]
#[serde(default)]
struct Written {
    x: f64,
    y: f64,
    size: f64,
    turn: f64,
}

impl Default for Written {
    fn default() -> Self {
        Self { x: f64::from(WIDE / 2), y: f64::from(HIGH / 2), size: 100.0, turn: 0.0 }
    }
}

impl From<Written> for Lie {
    fn from(Written { x, y, size, turn }: Written) -> Self {
        // What is no number at all becomes nought, what is too large the largest there is.
        Self::new(x as i32, y as i32, size as i32, turn as i32)
    }
}

/// One step of something that changes how a thing lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// To the left edge.
    Left,
    /// To the right edge.
    Right,
    /// To the upper edge.
    Up,
    /// To the lower edge.
    Down,
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
    /// On, as a clock goes.
    TurnOn,
    /// Back, against the clock.
    TurnBack,
}

impl Lie {
    /// With its middle there, so large in percent, turned by so many degrees; what is too much is as much as there may be.
    pub fn new(x: i32, y: i32, size: i32, turn: i32) -> Self {
        let turn = turn.rem_euclid(360);
        Self {
            x: x.clamp(EDGE, WIDE - EDGE),
            y: y.clamp(EDGE, HIGH - EDGE),
            size: size.clamp(SIZES.0, SIZES.1),
            turn: if turn > 180 { turn - 360 } else { turn },
        }
    }

    /// With its middle there, as it is.
    pub fn at(x: i32, y: i32) -> Self {
        Self::new(x, y, 100, 0)
    }

    /// Where its middle is, from the upper left corner.
    pub fn middle(self) -> (i32, i32) {
        (self.x, self.y)
    }

    /// How large it is, in percent.
    pub fn size(self) -> i32 {
        self.size
    }

    /// How far it is turned, as a clock goes, in degrees from -179 to 180.
    pub fn turn(self) -> i32 {
        self.turn
    }

    /// The same so far moved.
    #[must_use]
    pub fn moved(self, x: i32, y: i32) -> Self {
        Self::new(self.x.saturating_add(x), self.y.saturating_add(y), self.size, self.turn)
    }

    /// The same so large, and so far turned.
    #[must_use]
    pub fn posed(self, size: i32, turn: i32) -> Self {
        Self::new(self.x, self.y, size, turn)
    }

    /// The same one step on.
    #[must_use]
    pub fn nudged(self, nudge: Nudge) -> Self {
        match nudge {
            Nudge::Left => self.moved(-STEP, 0),
            Nudge::Right => self.moved(STEP, 0),
            Nudge::Up => self.moved(0, -STEP),
            Nudge::Down => self.moved(0, STEP),
            Nudge::Larger => self.posed(self.size + SIZE_STEP, self.turn),
            Nudge::Smaller => self.posed(self.size - SIZE_STEP, self.turn),
            Nudge::TurnOn => self.posed(self.size, self.turn + TURN_STEP),
            Nudge::TurnBack => self.posed(self.size, self.turn - TURN_STEP),
        }
    }

    /// Which third of the board it lies in, across and down: what is told of it in words.
    pub fn third(self) -> (usize, usize) {
        let third = |at: i32, of: i32| (at * 3 / of).clamp(0, 2) as usize;
        (third(self.x, WIDE), third(self.y, HIGH))
    }

    fn distance(self, (x, y): (i32, i32)) -> i32 {
        (self.x - x).pow(2) + (self.y - y).pow(2)
    }

    /// The nearest of some spots, by its place among them.
    pub fn nearest(self, spots: &[(i32, i32)]) -> usize {
        let spots = spots.iter().enumerate();
        spots.min_by_key(|(_, spot)| self.distance(**spot)).map_or(0, |(at, _)| at)
    }
}

/// Things on a board, those that lie lowest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Board<T> {
    things: Vec<(T, Lie)>,
    chosen: Option<T>,
    most: usize,
}

impl<T: Clone + PartialEq> Board<T> {
    /// An empty board that takes so many things.
    pub fn of(most: usize) -> Self {
        Self { things: Vec::new(), chosen: None, most }
    }

    /// What lies on it, what is under others first.
    pub fn things(&self) -> &[(T, Lie)] {
        &self.things
    }

    /// How a thing lies, where it does.
    pub fn lie_of(&self, thing: &T) -> Option<Lie> {
        self.things.iter().find(|(lying, _)| lying == thing).map(|(_, lie)| *lie)
    }

    /// What she moves, turns or makes larger now.
    pub fn chosen(&self) -> Option<&T> {
        self.chosen.as_ref()
    }

    /// Chooses something that lies there, or nothing.
    pub fn choose(&mut self, thing: Option<&T>) -> bool {
        let thing = thing.filter(|thing| self.lie_of(thing).is_some()).cloned();
        std::mem::replace(&mut self.chosen, thing.clone()) != thing
    }

    /// Lays a thing on top of all others, or where it lies already lays it otherwise. Whether anything changed: a full
    /// board takes no more.
    pub fn lay(&mut self, thing: &T, lie: Lie) -> bool {
        if let Some((_, before)) = self.things.iter_mut().find(|(lying, _)| lying == thing) {
            return std::mem::replace(before, lie) != lie;
        }
        let has_room = !self.is_full();
        if has_room {
            self.things.push((thing.clone(), lie));
        }
        has_room
    }

    /// Brings a thing to the front.
    pub fn raise(&mut self, thing: &T) -> bool {
        match self.things.iter().position(|(lying, _)| lying == thing) {
            Some(at) if at + 1 < self.things.len() => {
                let raised = self.things.remove(at);
                self.things.push(raised);
                true
            }
            Some(_) | None => false,
        }
    }

    /// Takes a thing off.
    pub fn take(&mut self, thing: &T) -> bool {
        if self.chosen.as_ref() == Some(thing) {
            self.chosen = None;
        }
        let before = self.things.len();
        self.things.retain(|(lying, _)| lying != thing);
        self.things.len() != before
    }

    /// Whether it takes no more.
    pub fn is_full(&self) -> bool {
        self.things.len() >= self.most
    }

    /// The first spot near which nothing lies, by its place among them; the one with the fewest near it, where none is
    /// free.
    pub fn free(&self, spots: &[(i32, i32)]) -> usize {
        let near = |at: &usize| self.things.iter().filter(|(_, lie)| lie.nearest(spots) == *at).count();
        (0..spots.len()).min_by_key(near).unwrap_or(0)
    }
}

#[cfg(test)]
#[path = "board_tests.rs"]
mod tests;
