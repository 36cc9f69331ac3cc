//! Pieces she picks and arranges on a board: strengths, stickers, wishes. What she makes may hang on her wall.

use serde::{Deserialize, Serialize};

pub use super::places::place_key;
use super::{Content, Fault, Flags, Rules, Tile, places};
use crate::mission::ids::{Key, MediaId};
use crate::mission::keepsake::Keepsake;
use crate::mission::run::{Command, Outcome};

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

/// The colour behind a collage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ground {
    /// White paper.
    #[default]
    Paper,
    /// Yellow.
    Sun,
    /// Red-orange.
    Coral,
    /// Violet.
    Lilac,
    /// Green.
    Mint,
    /// Blue.
    Sky,
    /// Pink.
    Rose,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Paper, Self::Sun, Self::Coral, Self::Lilac, Self::Mint, Self::Sky, Self::Rose];

    /// Its name in commands and among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Sun => "sun",
            Self::Coral => "coral",
            Self::Lilac => "lilac",
            Self::Mint => "mint",
            Self::Sky => "sky",
            Self::Rose => "rose",
        }
    }
}

/// The part that picks a ground.
pub const GROUND: &str = "ground";

impl Content for Collage {
    fn attributes(&self) -> Vec<String> {
        super::named("piece", &self.pieces).chain(["done".to_owned()]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        super::pictures_of(&self.pieces).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        super::keys_of("piece", &self.pieces).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let most = self.pieces.len().min(BOARD.0 * BOARD.1);
        let pieces = super::count("pieces", self.pieces.len(), 4, 16);
        let counts = pieces.into_iter().chain(super::count("pieces to pick", self.least, 1, most.max(1)));
        let names = self.pieces.iter().map(|piece| &piece.id);
        counts.chain(super::reserved(names, |name| places::place_named(name, BOARD.0 * BOARD.1).is_some())).collect()
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
    pub fn new(collage: Collage) -> Self {
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

    fn lift(&mut self, piece: usize) -> Vec<Outcome> {
        if !places::take(&mut self.board, piece) {
            return Vec::new();
        }
        self.hand = None;
        vec![Outcome::Lifted(self.collage.pieces[piece].id.clone())]
    }

    /// A piece that waits goes to the first free place; one that lies is taken in hand, and put back down by another tap.
    fn choose(&mut self, id: &Key) -> Vec<Outcome> {
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

    fn pick_ground(&mut self, slug: &Key) -> Vec<Outcome> {
        let found = Ground::ALL.into_iter().find(|ground| ground.slug() == slug.as_str());
        let Some(ground) = found.filter(|ground| *ground != self.ground) else { return Vec::new() };
        self.ground = ground;
        vec![Outcome::Answered(slug.clone())]
    }
}

impl Rules for Play {
    fn apply(&mut self, command: &Command, _flags: &mut Flags) -> Vec<Outcome> {
        match command {
            Command::Choose(id) => self.choose(id),
            Command::Place { card, into } => {
                self.index(card).zip(self.place_of(into)).map(|(piece, at)| self.put(piece, at)).unwrap_or_default()
            }
            Command::Lift(piece) => self.index(piece).map(|piece| self.lift(piece)).unwrap_or_default(),
            Command::Pick { part, starter } if part.as_str() == GROUND => self.pick_ground(starter),
            _ => Vec::new(),
        }
    }

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
}

#[cfg(test)]
#[path = "collage_tests.rs"]
mod tests;
