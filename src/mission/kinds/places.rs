//! Places in a row or on a board, each with at most one tile, by its number: what an order and a collage share.

use super::tiles::Tile;
use crate::mission::ids::Key;

/// The name of a place in commands; places are counted from nought, and named from one.
pub fn place_key(at: usize) -> Key {
    Key::from(format!("place-{}", at + 1).as_str())
}

/// The place of that name among so many.
pub(super) fn place_named(key: &Key, places: usize) -> Option<usize> {
    (0..places).find(|at| place_key(*at) == *key)
}

/// Puts a tile in a place. What lay there moves to where the tile came from.
pub(super) fn put(places: &mut [Option<usize>], tile: usize, at: usize) {
    let from = places.iter().position(|lying| *lying == Some(tile));
    let before = places[at].replace(tile);
    if let Some(from) = from.filter(|from| *from != at) {
        places[from] = before;
    }
}

/// Takes a tile from its place. Whether it had one.
pub(super) fn take(places: &mut [Option<usize>], tile: usize) -> bool {
    let place = places.iter_mut().find(|lying| **lying == Some(tile));
    place.and_then(Option::take).is_some()
}

/// What lies in each place.
pub(super) fn lying<'a>(places: &[Option<usize>], tiles: &'a [Tile]) -> Vec<Option<&'a Tile>> {
    places.iter().map(|tile| tile.and_then(|tile| tiles.get(tile))).collect()
}

/// The tiles without a place, in the order of the list.
pub(super) fn waiting<'a>(places: &[Option<usize>], tiles: &'a [Tile]) -> Vec<&'a Tile> {
    let all = tiles.iter().enumerate();
    all.filter(|(tile, _)| !places.contains(&Some(*tile))).map(|(_, tile)| tile).collect()
}
