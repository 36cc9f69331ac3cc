//! Pieces she picks and arranges on a board: strengths, stickers, wishes. What she makes may hang on her wall.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::places;
pub use super::places::place_key;
use super::tiles::{self, Tile};
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

/// Columns and rows of the board.
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

/// A collage being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    collage: Collage,
    ground: Ground,
    board: [Option<usize>; BOARD.0 * BOARD.1],
    hand: Option<usize>,
}

impl Play {
    /// An empty board.
    pub fn new(collage: Collage, _begin: &Begin<'_>) -> Self {
        Self { collage, ground: Ground::default(), board: [None; BOARD.0 * BOARD.1], hand: None }
    }

    /// The pieces.
    pub fn collage(&self) -> &Collage {
        &self.collage
    }

    /// The colour behind.
    pub fn ground(&self) -> Ground {
        self.ground
    }

    /// The places of the board, row by row, each with its piece.
    pub fn board(&self) -> Vec<Option<&Tile>> {
        places::lying(&self.board, &self.collage.pieces)
    }

    /// The piece she is moving.
    pub fn hand(&self) -> Option<&Tile> {
        self.hand.and_then(|piece| self.collage.pieces.get(piece))
    }

    /// The pieces that do not lie on the board.
    pub fn waiting(&self) -> Vec<&Tile> {
        places::waiting(&self.board, &self.collage.pieces)
    }

    /// How many lie on the board.
    pub fn lying(&self) -> usize {
        self.board.iter().flatten().count()
    }

    fn index(&self, piece: &Key) -> Option<usize> {
        self.collage.pieces.iter().position(|known| known.id == *piece)
    }

    fn place_of(&self, key: &Key) -> Option<usize> {
        places::place_named(key, self.board.len())
    }

    fn put(&mut self, piece: usize, at: usize) -> Vec<Outcome> {
        places::put(&mut self.board, piece, at);
        self.hand = None;
        vec![Outcome::Placed { card: self.collage.pieces[piece].id.clone(), into: place_key(at) }]
    }

    fn take_off(&mut self, piece: usize) -> Vec<Outcome> {
        if !places::take(&mut self.board, piece) {
            return Vec::new();
        }
        self.hand = None;
        vec![Outcome::Lifted(self.collage.pieces[piece].id.clone())]
    }

    fn pick_ground(&mut self, slug: &Key) -> Vec<Outcome> {
        let found = Ground::ALL.into_iter().find(|ground| ground.slug() == slug.as_str());
        let Some(ground) = found.filter(|ground| *ground != self.ground) else { return Vec::new() };
        self.ground = ground;
        vec![Outcome::Answered(slug.clone())]
    }
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
        let lying = self.board().into_iter().enumerate();
        let pieces = lying.filter_map(|(at, piece)| Some((at, piece?.id.clone()))).collect();
        Some(Keepsake::Collage { ground: self.ground, pieces })
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

    /// A piece that waits goes to the first free place; one that lies is taken in hand, and put back down by another tap.
    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if let Some(at) = self.place_of(id) {
            return self.hand.map(|piece| self.put(piece, at)).unwrap_or_default();
        }
        let Some(piece) = self.index(id) else { return Vec::new() };
        if self.board.contains(&Some(piece)) {
            self.hand = if self.hand == Some(piece) { None } else { Some(piece) };
            return vec![Outcome::Asked(id.clone())];
        }
        match self.board.iter().position(Option::is_none) {
            Some(at) => self.put(piece, at),
            None => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        self.index(card).zip(self.place_of(into)).map(|(piece, at)| self.put(piece, at)).unwrap_or_default()
    }

    fn lift(&mut self, piece: &Key) -> Vec<Outcome> {
        self.index(piece).map(|piece| self.take_off(piece)).unwrap_or_default()
    }

    fn pick(&mut self, part: &Key, ground: &Key) -> Vec<Outcome> {
        if part.as_str() == GROUND { self.pick_ground(ground) } else { Vec::new() }
    }
}

#[cfg(test)]
#[path = "collage_tests.rs"]
mod tests;
