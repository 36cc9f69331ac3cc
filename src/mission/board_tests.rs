//! What lies on a board stays on it, whatever is asked for.

use super::*;

fn lie(text: &str) -> Lie {
    ron::from_str(text).unwrap()
}

#[test]
fn absurd_numbers_are_as_much_as_there_may_be() {
    assert_eq!(Lie::new(i32::MIN, i32::MAX, 0, 725), Lie { x: EDGE, y: HIGH - EDGE, size: 40, turn: 5 });
    assert_eq!(Lie::at(800, 500).moved(i32::MAX, i32::MIN).middle(), (WIDE - EDGE, EDGE));
    for (text, expected) in [
        ("(x:10,y:500,size:100,turn:0)", Lie::new(EDGE, 500, 100, 0)),
        ("(x:1e300,y:-99999999999999999999,size:9e99,turn:-190)", Lie::new(WIDE, 0, 250, 170)),
        ("(x:NaN,y:inf,size:-inf,turn:NaN)", Lie::new(0, HIGH, 0, 0)),
        ("()", Lie::at(WIDE / 2, HIGH / 2)),
    ] {
        assert_eq!(lie(text), expected, "{text}");
    }
}

#[test]
fn what_is_written_is_read_as_it_was() {
    let written = Lie::new(333, 444, 85, -120);
    let text = ron::to_string(&written).unwrap();
    assert_eq!((text.as_str(), lie(&text)), ("(x:333,y:444,size:85,turn:-120)", written));
}

#[test]
fn every_step_has_a_step_back() {
    use Nudge::{Down, Larger, Left, Right, Smaller, TurnBack, TurnOn, Up};
    let from = Lie::new(800, 500, 100, 170);
    for (there, back) in [(Left, Right), (Up, Down), (Larger, Smaller), (TurnOn, TurnBack)] {
        assert_ne!(from.nudged(there), from, "{there:?}");
        assert_eq!(from.nudged(there).nudged(back), from, "{there:?}");
        assert_eq!(from.nudged(back).nudged(there), from, "{back:?}");
    }
    assert_eq!(from.nudged(TurnOn).turn(), -175);
}

#[test]
fn a_place_is_told_by_thirds() {
    for (x, y, third) in [(0, 0, (0, 0)), (800, 500, (1, 1)), (WIDE, HIGH, (2, 2)), (1100, 300, (2, 0))] {
        assert_eq!(Lie::at(x, y).third(), third);
    }
}

#[test]
fn things_are_laid_chosen_raised_and_taken_once() {
    let mut board = Board::of(3);
    let at = Lie::at(200, 200);
    assert!(board.lay(&'a', at) && board.lay(&'b', at) && board.lay(&'c', at));
    assert!(!board.lay(&'a', at), "as it lies already");
    assert!(!board.lay(&'d', at) && board.is_full(), "a full board takes no more");
    assert!(board.choose(Some(&'b')) && !board.choose(Some(&'b')));
    assert!(board.raise(&'a') && !board.raise(&'a') && !board.raise(&'d'));
    assert_eq!(board.things().iter().map(|(thing, _)| *thing).collect::<String>(), "bca");
    assert!(board.take(&'b') && !board.take(&'b'));
    assert_eq!(board.chosen(), None, "what is gone is not chosen");
    assert!(!board.choose(Some(&'b')), "what does not lie there cannot be chosen");
}

#[test]
fn something_new_goes_where_nothing_lies() {
    let spots = [(200, 200), (800, 200), (1400, 200)];
    let mut board = Board::of(9);
    board.lay(&0, Lie::at(780, 300));
    assert_eq!(board.free(&spots), 0);
    board.lay(&1, Lie::at(200, 200));
    assert_eq!(board.free(&spots), 2);
    board.lay(&2, Lie::at(1400, 200));
    board.lay(&3, Lie::at(1400, 220));
    assert_eq!(board.free(&spots), 0, "as few as anywhere");
}
