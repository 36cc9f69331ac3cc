//! A board with things on it, worked by hand and by keys: her wall, and a collage.

use bevy::input::keyboard::{Key as Pressed, KeyCode};
use bevy::prelude::*;
use gps::app::{GirlIntent, Intent, Page, Sheet, Thing, WallIntent};
use gps::game::view::board::{Held, OnBoard};
use gps::mission::Command;
use gps::mission::board::{Lie, STEP, WIDE};
use gps::mission::ids::Key;
use gps::mission::kinds::Play;

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::one_of_each;

const FINGER: Hand = Hand::Finger(3);

impl Player {
    /// Her wall with her portrait on it, so and so.
    fn at_wall(lie: Lie) -> Self {
        let mut player = Self::with_room();
        player.walk_in();
        player.ask(Intent::Girl(GirlIntent::Wall(WallIntent::Hang(Thing::Portrait, Some(lie)))));
        player.ask(Intent::Girl(GirlIntent::Open(Sheet::Wall)));
        player.wait(3);
        assert!(matches!(player.gps().page(), Page::Wall(_)));
        player
    }

    fn portrait(&self) -> Option<Lie> {
        let all = self.gps().visiting().unwrap().hanging();
        all.into_iter().find(|(thing, _)| *thing == Thing::Portrait).map(|(_, lie)| lie)
    }

    /// The part of a page that is this to a hand.
    fn part(&mut self, is: impl Fn(&OnBoard) -> bool) -> Entity {
        let world = self.app.world_mut();
        let found: Vec<_> = world
            .query::<(Entity, &OnBoard)>()
            .iter(world)
            .filter(|(_, part)| is(part))
            .map(|(node, _)| node)
            .collect();
        assert_eq!(found.len(), 1);
        found[0]
    }

    fn on_board(&mut self) -> Entity {
        self.part(|part| matches!(part, OnBoard::Lies(..)))
    }

    /// So many pixels of the window for one unit of the board.
    fn unit(&mut self) -> f32 {
        let board = self.part(|part| *part == OnBoard::Ground);
        self.app.world().get::<ComputedNode>(board).unwrap().size().x / WIDE as f32
    }

    fn drag_by(&mut self, hand: Hand, part: Entity, by: Vec2) {
        let from = self.centre(part);
        self.press_at(hand, from);
        self.carry(hand, from, from + by);
        self.let_go(hand, from + by);
    }
}

fn near(one: Lie, other: Lie) {
    let apart = |a: (i32, i32), b: (i32, i32)| (a.0 - b.0).abs().max((a.1 - b.1).abs());
    assert!(apart(one.middle(), other.middle()) <= 4, "{one:?} {other:?}");
    assert!((one.size() - other.size()).abs() <= 2 && (one.turn() - other.turn()).abs() <= 2, "{one:?} {other:?}");
}

#[test]
fn a_thing_hangs_where_a_hand_lets_it_go_and_stays_on_the_wall() {
    let from = Lie::new(500, 400, 100, -20);
    for hand in [Hand::Mouse, FINGER] {
        let mut player = Player::at_wall(from);
        let (unit, thing) = (player.unit(), player.on_board());
        player.drag_by(hand, thing, Vec2::new(400.0, 200.0) * unit);
        near(player.portrait().unwrap(), from.moved(400, 200));
        let thing = player.on_board();
        let (seen, board) = (player.centre(thing), player.part(|part| *part == OnBoard::Ground));
        let middle = player.centre(board);
        let expected = Vec2::new(900.0 - 800.0, 600.0 - 500.0) * unit;
        assert!((seen - middle - expected).abs().max_element() < 4.0, "it is seen where it is told");
        player.drag_by(hand, thing, Vec2::new(-2000.0, 0.0) * unit);
        assert_eq!(player.portrait().unwrap().middle().0, Lie::at(0, 0).middle().0, "its middle stays on the wall");
    }
}

#[test]
fn a_touch_that_is_taken_away_has_moved_nothing_and_a_trembling_one_chooses() {
    let from = Lie::at(500, 400);
    let mut player = Player::at_wall(from);
    let thing = player.on_board();
    let at = player.centre(thing);
    player.press_at(FINGER, at);
    player.carry(FINGER, at, at + Vec2::new(150.0, 90.0));
    assert!((player.centre(thing) - at).length() > 100.0, "it follows the finger");
    player.cancel(3, at + Vec2::new(150.0, 90.0));
    assert_eq!((player.portrait(), player.centre(thing)), (Some(from), at));
    player.press_at(FINGER, at);
    player.carry(FINGER, at, at + Vec2::new(2.0, 1.0));
    player.let_go(FINGER, at + Vec2::new(2.0, 1.0));
    assert_eq!(player.portrait(), Some(from));
    assert_eq!(player.visit().space().chosen(), Some(&Thing::Portrait));
}

#[test]
fn the_grip_turns_a_thing_and_makes_it_larger() {
    let from = Lie::new(800, 500, 80, 0);
    let mut player = Player::at_wall(from);
    player.ask(Intent::Girl(GirlIntent::Wall(WallIntent::Choose(Thing::Portrait))));
    player.wait(2);
    let thing = player.on_board();
    let grip = player.part(|part| matches!(part, OnBoard::Grip(..)));
    let (middle, corner) = (player.centre(thing), player.centre(grip));
    let arm = corner - middle;
    // Half as far again from the middle, and a quarter of a turn on.
    let to = middle + Vec2::new(-arm.y, arm.x) * 1.5;
    player.press_at(Hand::Mouse, corner);
    player.carry(Hand::Mouse, corner, to);
    player.let_go(Hand::Mouse, to);
    near(player.portrait().unwrap(), Lie::new(800, 500, 120, 90));
}

#[test]
fn a_treasure_is_hung_by_a_tap_or_where_it_is_dropped_and_comes_off_again() {
    let mut player = Player::at_wall(Lie::at(800, 500));
    player.ask(Intent::Girl(GirlIntent::Wall(WallIntent::Off(Thing::Portrait))));
    player.wait(2);
    assert_eq!(player.portrait(), None);
    let tile = player.part(|part| matches!(part, OnBoard::Beside(Held::Thing(Thing::Portrait))));
    let board = player.part(|part| *part == OnBoard::Ground);
    let (from, middle, unit) = (player.centre(tile), player.centre(board), player.unit());
    let to = middle + Vec2::new(300.0, -100.0) * unit;
    player.press_at(FINGER, from);
    player.carry(FINGER, from, to);
    player.let_go(FINGER, to);
    near(player.portrait().unwrap(), Lie::at(1100, 400));
    player.ask(Intent::Girl(GirlIntent::Wall(WallIntent::Off(Thing::Portrait))));
    player.wait(2);
    let tile = player.part(|part| matches!(part, OnBoard::Beside(_)));
    let at = player.centre(tile);
    player.tap_at(Hand::Mouse, at);
    assert!(player.portrait().is_some());
}

#[test]
fn keys_move_turn_and_size_a_thing_and_where_it_hangs_is_told() {
    let from = Lie::at(300, 200);
    let mut player = Player::at_wall(from);
    let name = player.say("wall-portrait");
    let place = player.say("board-top-left");
    player.tab_to(&format!("{name}, {place}"));
    let letter = |letter: &str| (KeyCode::KeyA, Pressed::Character(letter.into()));
    let mut expected = from;
    for ((code, key), after) in [
        ((KeyCode::ArrowRight, Pressed::ArrowRight), expected.moved(STEP, 0)),
        ((KeyCode::ArrowDown, Pressed::ArrowDown), expected.moved(STEP, STEP)),
        (letter("+"), expected.moved(STEP, STEP).posed(115, 0)),
        (letter("]"), expected.moved(STEP, STEP).posed(115, 15)),
        (letter("["), expected.moved(STEP, STEP).posed(115, 0)),
        (letter("-"), expected.moved(STEP, STEP)),
        ((KeyCode::ArrowLeft, Pressed::ArrowLeft), expected.moved(0, STEP)),
        ((KeyCode::ArrowUp, Pressed::ArrowUp), expected),
    ] {
        player.strike(code, key.clone());
        player.wait(1);
        expected = after;
        assert_eq!(player.portrait(), Some(expected), "{key:?}");
        assert!(player.focused().unwrap().name.starts_with(&name), "the focus stays on it");
    }
    for _ in 0..60 {
        player.strike(KeyCode::ArrowRight, Pressed::ArrowRight);
    }
    player.wait(2);
    let right = player.say("board-top-right");
    assert_eq!(player.focused().unwrap().name, format!("{name}, {right}"));
    player.strike(KeyCode::Delete, Pressed::Delete);
    player.wait(2);
    assert_eq!(player.portrait(), None);
    assert!(player.focused().is_some(), "the focus is somewhere");
}

#[test]
fn pieces_of_a_collage_are_laid_moved_and_turned_by_hand_and_by_keys() {
    let mut player = Player::with_room();
    let place = one_of_each(player.gps().pack()).into_iter().find(|place| place.kind == "collage").unwrap();
    player.open(&place);
    let lie_of = |player: &Player, piece: &Key| {
        let Play::Collage(play) = player.played() else { panic!("a collage") };
        play.board().into_iter().find(|(lying, _)| lying.id == *piece).map(|(_, lie)| lie)
    };
    let Play::Collage(play) = player.played() else { panic!("a collage") };
    let piece = play.collage().pieces[0].id.clone();
    let tile = player.card(&piece);
    let board = player.part(|part| *part == OnBoard::Ground);
    let (from, middle, unit) = (player.centre(tile), player.centre(board), player.unit());
    let to = middle + Vec2::new(-200.0, 150.0) * unit;
    player.press_at(FINGER, from);
    player.carry(FINGER, from, to);
    player.let_go(FINGER, to);
    near(lie_of(&player, &piece).unwrap(), Lie::at(600, 650));
    let lying = player.on_board();
    player.drag_by(Hand::Mouse, lying, Vec2::new(500.0, -300.0) * unit);
    let moved = lie_of(&player, &piece).unwrap();
    near(moved, Lie::at(1100, 350));
    let focused = player.focused().map(|thing| thing.name);
    player.strike(KeyCode::KeyA, Pressed::Character("]".into()));
    player.wait(1);
    assert_eq!(lie_of(&player, &piece), Some(moved.posed(100, 15)), "what a hand moved has the focus: {focused:?}");
    player.strike(KeyCode::Delete, Pressed::Delete);
    player.wait(1);
    assert_eq!(lie_of(&player, &piece), None);
    player.ask(Intent::Girl(GirlIntent::Run(Command::Choose(piece.clone()))));
    assert!(lie_of(&player, &piece).is_some());
}
