//! Things to pick, each with a picture: what most kinds hold, and what is done with many of them alike.

use serde::{Deserialize, Serialize};

use super::outline::{Piece, Role};
use crate::mission::group::GroupChoice;
use crate::mission::ids::{Key, MediaId};

/// Something she can pick, as an author writes it: a name in the step, and a picture so that it can be picked without
/// reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// Its name in this step.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
}

/// The attributes `<part>-<id>` of tiles.
pub fn named<'a>(part: &'a str, tiles: &'a [Tile]) -> impl Iterator<Item = String> + 'a {
    tiles.iter().map(move |tile| format!("{part}-{}", tile.id))
}

/// One tile as a sentence `<part>-<id>` with its picture.
pub fn piece(role: Role, part: &str, tile: &Tile) -> Piece {
    Piece::new(role, format!("{part}-{}", tile.id)).showing(&tile.picture)
}

/// Tiles as sentences `<part>-<id>`, each with its picture.
pub fn outlined<'a>(role: Role, part: &'a str, tiles: &'a [Tile]) -> impl Iterator<Item = Piece> + 'a {
    tiles.iter().map(move |tile| piece(role, part, tile))
}

/// The pictures of tiles.
pub fn pictures_of(tiles: &[Tile]) -> impl Iterator<Item = MediaId> + '_ {
    tiles.iter().map(|tile| tile.picture.clone())
}

/// The names of tiles, with what they name.
pub fn keys_of<'a>(what: &'static str, tiles: &'a [Tile]) -> impl Iterator<Item = (&'static str, &'a Key)> {
    tiles.iter().map(move |tile| (what, &tile.id))
}

/// The tile of that name.
pub fn tile<'a>(tiles: &'a [Tile], id: &Key) -> Option<&'a Tile> {
    tiles.iter().find(|tile| tile.id == *id)
}

/// Tiles as the answers `<part>-<id>` of a group.
pub fn choices(part: &str, tiles: &[Tile]) -> Vec<GroupChoice> {
    tiles.iter().map(|tile| GroupChoice::of_step(part, &tile.id, &tile.picture)).collect()
}
