//! Pieces she picks and lays on a board as she likes: strengths, stickers, wishes. What she makes may hang on her wall.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::places;
pub use super::places::place_key;
use super::tiles::{self, Tile};
use crate::mission::board::{Board, Lie};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId};
use crate::mission::keepsake::{Ground, Keepsake};

/// Pieces for a board. Fluent attribute `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collage {
    /// Four to sixteen pieces: `piece-<id>`.
    pub pieces: Vec<Tile>,
    /// The fewest that make a collage.
    pub least: usize,
}

/// Columns and rows of the places where tapping lays pieces.
pub const BOARD: (usize, usize) = (4, 3);

/// The part that picks a ground.
pub const GROUND: &str = "ground";

impl Content for Collage {
    fn attributes(&self) -> Vec<String> {
        tiles::named("piece", &self.pieces).chain(["done".to_owned()]).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let pieces = tiles::outlined(Role::Card, "piece", &self.pieces);
        pieces.chain([Piece::new(Role::Closing, "done")]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.pieces).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("piece", &self.pieces).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let most = self.pieces.len().min(BOARD.0 * BOARD.1);
        let pieces = faults::count("pieces", self.pieces.len(), 4, 16);
        let counts = pieces.into_iter().chain(faults::count("pieces to pick", self.least, 1, most.max(1)));
        let names = self.pieces.iter().map(|piece| &piece.id);
        counts.chain(faults::reserved(names, |name| places::place_named(name, BOARD.0 * BOARD.1).is_some())).collect()
    }
}

/// The middles of the places of the board, row by row.
pub const SPOTS: [(i32, i32); BOARD.0 * BOARD.1] = [
    (220, 190),
    (610, 180),
    (990, 190),
    (1380, 180),
    (215, 500),
    (605, 510),
    (995, 500),
    (1385, 510),
    (220, 820),
    (610, 810),
    (990, 820),
    (1380, 810),
];

/// How a piece leans that was laid by a tap, by its place, in degrees.
const LEANS: [i32; 5] = [-4, 3, -2, 5, 1];

/// How a piece lies in a place, as tapping lays it; in the last where there is no such place.
pub fn lie_at(place: usize) -> Lie {
    let place = place.min(SPOTS.len() - 1);
    let (x, y) = SPOTS[place];
    Lie::new(x, y, 100, LEANS[place % LEANS.len()])
}

/// How the pieces of a collage that was kept lie, what is under others first.
pub fn laid<'a>(pieces: &'a [(usize, Key)], lies: &'a [Lie]) -> impl Iterator<Item = (&'a Key, Lie)> {
    let lie = |(at, (place, _)): (usize, &(usize, Key))| lies.get(at).copied().unwrap_or_else(|| lie_at(*place));
    // A board takes no more pieces than that, whatever a record says.
    let pieces = pieces.iter().take(MOST);
    pieces.enumerate().map(move |(at, piece)| (&piece.1, lie((at, piece))))
}

/// The most pieces there are.
const MOST: usize = 16;

/// A collage being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    collage: Collage,
    ground: Ground,
    board: Board<Key>,
}

impl Play {
    /// An empty board.
    pub fn new(collage: Collage, _begin: &Begin<'_>) -> Self {
        Self { collage, ground: Ground::default(), board: Board::of(MOST) }
    }

    /// The pieces.
    pub fn collage(&self) -> &Collage {
        &self.collage
    }

    /// The colour behind.
    pub fn ground(&self) -> Ground {
        self.ground
    }

    /// The pieces on the board, each with how it lies, what is under others first.
    pub fn board(&self) -> Vec<(&Tile, Lie)> {
        let all = self.board.things().iter();
        all.filter_map(|(key, lie)| Some((self.piece(key)?, *lie))).collect()
    }

    /// The piece that she moves, turns or makes larger now.
    pub fn hand(&self) -> Option<&Tile> {
        self.piece(self.board.chosen()?)
    }

    /// The pieces that do not lie on the board.
    pub fn waiting(&self) -> Vec<&Tile> {
        self.collage.pieces.iter().filter(|piece| self.board.lie_of(&piece.id).is_none()).collect()
    }

    /// How many lie on the board.
    pub fn lying(&self) -> usize {
        self.board.things().len()
    }

    fn piece(&self, key: &Key) -> Option<&Tile> {
        self.collage.pieces.iter().find(|known| known.id == *key)
    }

    /// Lays a piece and has it chosen, so that it can be turned at once.
    fn put(&mut self, piece: &Key, lie: Lie) -> Vec<Outcome> {
        let laid = self.board.lay(piece, lie);
        let chose = self.board.choose(Some(piece));
        if !laid && !chose {
            return Vec::new();
        }
        vec![Outcome::Placed { card: piece.clone(), into: place_key(lie.nearest(&SPOTS)) }]
    }

    fn pick_ground(&mut self, slug: &Key) -> Vec<Outcome> {
        let found = Ground::ALL.into_iter().find(|ground| ground.slug() == slug.as_str());
        let Some(ground) = found.filter(|ground| *ground != self.ground) else { return Vec::new() };
        self.ground = ground;
        vec![Outcome::Answered(slug.clone())]
    }
}

/// The place that a key of an older command names.
fn place_of(key: &Key) -> Option<usize> {
    places::place_named(key, SPOTS.len())
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.lying() >= self.collage.least
    }

    /// The first piece stands for all that wait: which of them she picks changes nothing later on.
    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        let first = self.waiting().first().map(|tile| Command::Choose(tile.id.clone()));
        first.into_iter().filter(|_| !self.is_done()).collect()
    }

    fn place(&self) -> String {
        self.lying().to_string()
    }

    fn keepsake(&self) -> Option<Keepsake> {
        let lying = self.board.things().iter();
        let (pieces, lies) = lying.map(|(key, lie)| ((lie.nearest(&SPOTS), key.clone()), *lie)).unzip();
        Some(Keepsake::Collage { ground: self.ground, pieces, lies })
    }

    /// Hers alone: nobody is asked to show it.
    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        None
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    /// A piece that waits goes to the first free place; one that lies is chosen, and let go by another tap; a place takes
    /// the piece that is chosen.
    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if let Some(at) = place_of(id) {
            let chosen = self.board.chosen().cloned();
            return chosen.map(|piece| self.put(&piece, lie_at(at))).unwrap_or_default();
        }
        if self.piece(id).is_none() {
            return Vec::new();
        }
        if self.board.lie_of(id).is_some() {
            let other = (self.board.chosen() != Some(id)).then_some(id);
            self.board.choose(other);
            return vec![Outcome::Asked(id.clone())];
        }
        let at = self.board.free(&SPOTS);
        self.put(id, lie_at(at))
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        let place = place_of(into).filter(|_| self.piece(card).is_some());
        place.map(|at| self.put(card, lie_at(at))).unwrap_or_default()
    }

    fn lay(&mut self, piece: &Key, lie: Lie) -> Vec<Outcome> {
        if self.piece(piece).is_some() { self.put(piece, lie) } else { Vec::new() }
    }

    fn raise(&mut self, piece: &Key) -> Vec<Outcome> {
        if self.board.raise(piece) { vec![Outcome::Asked(piece.clone())] } else { Vec::new() }
    }

    fn lift(&mut self, piece: &Key) -> Vec<Outcome> {
        if self.board.take(piece) { vec![Outcome::Lifted(piece.clone())] } else { Vec::new() }
    }

    fn pick(&mut self, part: &Key, ground: &Key) -> Vec<Outcome> {
        if part.as_str() == GROUND { self.pick_ground(ground) } else { Vec::new() }
    }
}

#[cfg(test)]
#[path = "collage_tests.rs"]
mod tests;
