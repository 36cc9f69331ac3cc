//! A sliding puzzle: fifteen numbered tiles on four times four places, one of them free. It is what somebody sees who
//! looks over her shoulder, so it plays as such puzzles do. A tile in the row or column of the gap slides towards it and
//! pushes those in between along.

/// How many places a row and a column have.
pub const SIDE: usize = 4;

/// All places.
const PLACES: usize = SIDE * SIDE;
/// How often the gap wanders to shuffle: long enough that no tile is where it was but by chance.
const WANDERS: usize = 400;
/// The moves that a puzzle somebody has begun shows, from and to.
const BEGUN: (u32, u32) = (18, 55);

/// One puzzle being solved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Puzzle {
    /// Row by row the number of the tile on each place, 0 for the gap.
    places: [u8; PLACES],
    moves: u32,
}

impl Puzzle {
    /// A new one, shuffled all over.
    pub fn shuffled(rng: &mut fastrand::Rng) -> Self {
        let mut puzzle = Self::solved();
        puzzle.wander(rng, 0);
        puzzle
    }

    /// One that somebody has been at for a while: its first row is in order, and there are moves on the counter.
    pub fn begun(rng: &mut fastrand::Rng) -> Self {
        let mut puzzle = Self::solved();
        puzzle.wander(rng, 1);
        puzzle.moves = rng.u32(BEGUN.0..=BEGUN.1);
        puzzle
    }

    fn solved() -> Self {
        let mut places = [0; PLACES];
        for (place, number) in places.iter_mut().zip(1..PLACES as u8) {
            *place = number;
        }
        Self { places, moves: 0 }
    }

    /// Moves the gap about by legal moves, never back to where it just came from, within the rows from `top` on.
    fn wander(&mut self, rng: &mut fastrand::Rng, top: usize) {
        let mut before = None;
        let mut left = WANDERS;
        while left > 0 || self.is_solved() {
            let gap = self.gap();
            let ways: Vec<_> = neighbours(gap)
                .filter(|place| place / SIDE >= top && Some(*place) != before && in_line(*place, gap))
                .collect();
            if let Some(next) = rng.choice(ways) {
                self.places.swap(gap, next);
                before = Some(gap);
            }
            left = left.saturating_sub(1);
        }
    }

    /// Slides the tile on a place towards the gap, with those in between; `false` where it cannot.
    pub fn slide(&mut self, at: usize) -> bool {
        let gap = self.gap();
        if at >= PLACES || at == gap || !in_line(at, gap) {
            return false;
        }
        let step = if at / SIDE == gap / SIDE { 1 } else { SIDE };
        let mut free = gap;
        while free != at {
            let next = if at > free { free + step } else { free - step };
            self.places.swap(free, next);
            free = next;
        }
        self.moves += 1;
        true
    }

    /// Row by row the number on each place; none for the gap.
    pub fn places(&self) -> impl Iterator<Item = Option<u8>> + '_ {
        self.places.iter().map(|number| (*number > 0).then_some(*number))
    }

    /// How often somebody has slid.
    pub fn moves(&self) -> u32 {
        self.moves
    }

    /// Whether every tile is in its place.
    pub fn is_solved(&self) -> bool {
        self.places == Self::solved().places
    }

    fn gap(&self) -> usize {
        self.places.iter().position(|number| *number == 0).unwrap_or_default()
    }
}

fn in_line(one: usize, other: usize) -> bool {
    one / SIDE == other / SIDE || one % SIDE == other % SIDE
}

/// The places beside a place, above and below it; some of them in another row, which `in_line` leaves out.
fn neighbours(place: usize) -> impl Iterator<Item = usize> {
    let [left, up] = [1, SIDE].map(|step| place.checked_sub(step));
    let [right, down] = [1, SIDE].map(|step| Some(place + step).filter(|next| *next < PLACES));
    [left, up, right, down].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(places: [u8; PLACES]) -> Puzzle {
        Puzzle { places, moves: 0 }
    }

    /// The rule of this puzzle: half of all orders can be reached. It counts the pairs that stand the wrong way round and
    /// the gap's row from below.
    fn is_solvable(puzzle: &Puzzle) -> bool {
        let tiles: Vec<u8> = puzzle.places().flatten().collect();
        let after = |at: usize| tiles[at..].iter().filter(|later| **later < tiles[at]).count();
        let wrong: usize = (0..tiles.len()).map(after).sum();
        let row_from_below = SIDE - puzzle.gap() / SIDE;
        (wrong + row_from_below) % 2 == 1
    }

    #[test]
    fn every_shuffle_can_be_solved_and_none_is_solved_yet() {
        for seed in 0..200 {
            let mut rng = fastrand::Rng::with_seed(seed);
            for puzzle in [Puzzle::shuffled(&mut rng), Puzzle::begun(&mut rng)] {
                let mut numbers: Vec<_> = puzzle.places().flatten().collect();
                numbers.sort_unstable();
                assert_eq!(numbers, (1..=15).collect::<Vec<u8>>(), "{seed}");
                assert!(is_solvable(&puzzle) && !puzzle.is_solved(), "{seed}: {puzzle:?}");
            }
        }
    }

    #[test]
    fn the_measure_of_these_tests_knows_the_puzzle_that_cannot_be_solved() {
        let mut places = Puzzle::solved().places;
        assert!(is_solvable(&of(places)));
        places.swap(13, 14);
        assert!(!is_solvable(&of(places)), "14 and 15 changed places: the oldest trick");
    }

    #[test]
    fn shuffles_differ_and_the_same_chance_gives_the_same() {
        let shuffled = |seed| Puzzle::shuffled(&mut fastrand::Rng::with_seed(seed));
        assert_eq!(shuffled(4), shuffled(4));
        assert_ne!(shuffled(4), shuffled(5));
        let moved = (0..50).filter(|seed| shuffled(*seed).places[0] != 1).count();
        assert!(moved > 30, "the first tile is moved as the others are: {moved} of 50");
    }

    #[test]
    fn a_begun_puzzle_has_its_first_row_and_some_moves() {
        for seed in 0..50 {
            let puzzle = Puzzle::begun(&mut fastrand::Rng::with_seed(seed));
            assert_eq!(puzzle.places[..SIDE], [1, 2, 3, 4], "{seed}");
            assert!((BEGUN.0..=BEGUN.1).contains(&puzzle.moves()), "{seed}");
        }
        assert_eq!(Puzzle::shuffled(&mut fastrand::Rng::with_seed(1)).moves(), 0);
    }

    #[test]
    fn a_tile_beside_the_gap_slides_into_it() {
        let mut puzzle = Puzzle::solved();
        assert!(puzzle.slide(14));
        assert_eq!(puzzle.places[12..], [13, 14, 0, 15]);
        assert!(puzzle.slide(10));
        assert_eq!((puzzle.places[10], puzzle.places[14]), (0, 11));
        assert_eq!(puzzle.moves(), 2);
    }

    #[test]
    fn a_whole_row_or_column_slides_as_one_move() {
        let mut puzzle = Puzzle::solved();
        assert!(puzzle.slide(12));
        assert_eq!(puzzle.places[12..], [0, 13, 14, 15]);
        assert!(puzzle.slide(0));
        let column: Vec<_> = puzzle.places.iter().step_by(SIDE).copied().collect();
        assert_eq!(column, [0, 1, 5, 9]);
        assert!(puzzle.slide(8));
        let column: Vec<_> = puzzle.places.iter().step_by(SIDE).copied().collect();
        assert_eq!(column, [1, 5, 0, 9]);
        assert_eq!(puzzle.moves(), 3);
    }

    #[test]
    fn the_gap_and_what_is_not_in_line_with_it_stay_where_they_are() {
        let mut puzzle = Puzzle::solved();
        for at in [0, 10, 15, 16, usize::MAX] {
            assert!(!puzzle.slide(at), "{at}");
        }
        assert_eq!(puzzle, Puzzle::solved());
    }

    #[test]
    fn the_last_slide_solves_it() {
        let mut puzzle = Puzzle::solved();
        puzzle.slide(12);
        assert!(!puzzle.is_solved());
        puzzle.slide(15);
        assert!(puzzle.is_solved());
    }
}
