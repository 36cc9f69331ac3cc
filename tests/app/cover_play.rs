//! The puzzle as somebody sees it who knows of nothing else: it plays, by every hand, and nothing leads out of it but one
//! button. And the button that leads into it.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use accesskit::Role;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use gps::app::{GirlIntent, Intent, Page, Puzzle, SIDE, Sheet};
use gps::game::model::Ask;
use gps::mission::Command;
use gps::mission::kinds::Play;

use crate::cover::Hiding;
use crate::player::Player;
use crate::pointer::Hand;

/// A chat in which somebody types.
fn chatting() -> Player {
    let mut player = Player::new();
    player.play("group-pressure");
    player
}

fn heard(player: &Player) -> usize {
    match player.gps().run().unwrap().step() {
        Some((_, Play::Chat(chat))) => chat.bubbles().len(),
        _ => panic!("a chat is played"),
    }
}

fn gap(puzzle: &Puzzle) -> usize {
    puzzle.places().position(|number| number.is_none()).unwrap()
}

/// A place in a row or column with the gap, and what lies there.
fn beside_gap(player: &Player) -> (usize, String) {
    let puzzle = player.gps().cover().unwrap();
    let gap = gap(puzzle);
    let at = gap / SIDE * SIDE + (gap + 1) % SIDE;
    (at, puzzle.places().nth(at).unwrap().unwrap().to_string())
}

#[test]
fn behind_the_puzzle_no_key_no_tap_and_no_clock_changes_anything() {
    let mut player = chatting();
    player.hide(Hiding::F12);
    let (place, words) = (player.gps().run().unwrap().place(), player.words());
    player.wait(60);
    assert_eq!((heard(&player), player.words()), (0, words.clone()), "nobody types behind the puzzle");
    let keys = [
        (KeyCode::Escape, Key::Escape),
        (KeyCode::F1, Key::F1),
        (KeyCode::F12, Key::F12),
        (KeyCode::PageDown, Key::PageDown),
        (KeyCode::Tab, Key::Tab),
        (KeyCode::ArrowDown, Key::ArrowDown),
    ];
    for (code, key) in keys {
        player.press(code, key);
    }
    player.type_word("hoi");
    for at in [Vec2::new(1230.0, 50.0), Vec2::new(1100.0, 50.0), Vec2::new(200.0, 400.0), Vec2::new(1100.0, 650.0)] {
        player.tap_at(Hand::Mouse, at);
        player.tap_at(Hand::Finger(2), at);
    }
    for intent in [
        Intent::Girl(GirlIntent::Run(Command::Hurry)),
        Intent::Girl(GirlIntent::Back),
        Intent::Girl(GirlIntent::Open(Sheet::Help)),
        Intent::Girl(GirlIntent::ShowRoute),
    ] {
        player.ask(intent);
    }
    player.wait(60);
    assert_eq!((heard(&player), player.gps().is_laid_over()), (0, false));
    assert_eq!(player.gps().run().unwrap().place(), place);
    assert_eq!(player.words(), words);
    player.come_back();
    player.wait(60);
    assert!(heard(&player) >= 1, "the chat goes on");
}

#[test]
fn a_puzzle_at_rest_asks_for_no_frame() {
    let mut player = chatting();
    player.hide(Hiding::F12);
    player.settle();
    assert_eq!(player.redraws_in(10), 0, "not even while somebody types behind it");
}

#[test]
fn a_tile_slides_under_a_mouse_a_finger_and_a_key_and_keeps_the_focus() {
    let mut player = Player::new();
    player.hide(Hiding::F12);
    // A page that has just come is deaf for a moment.
    player.wait(4);
    for hand in [Hand::Mouse, Hand::Finger(1)] {
        let (at, tile) = beside_gap(&player);
        let place = {
            let entity = player.thing(&tile).entity;
            player.centre(entity)
        };
        player.tap_at(hand, place);
        player.wait(1);
        assert_eq!(gap(player.gps().cover().unwrap()), at, "{hand:?}");
    }
    let (at, tile) = beside_gap(&player);
    for _ in 0..30 {
        player.press(KeyCode::ArrowDown, Key::ArrowDown);
        if player.focused().is_some_and(|thing| thing.name == tile) {
            break;
        }
    }
    let moves = player.gps().cover().unwrap().moves();
    player.strike(KeyCode::Enter, Key::Enter);
    player.wait(1);
    assert_eq!(gap(player.gps().cover().unwrap()), at);
    assert_eq!(player.focused().unwrap().name, tile, "the focus goes along");
    assert!(player.words().contains(&format!("{} zetten", moves + 1)));
}

#[test]
fn every_tile_is_a_button_called_by_its_number_and_the_gap_is_named() {
    let mut player = Player::new();
    player.hide(Hiding::F12);
    for number in 1..=15 {
        let tile = player.thing(&number.to_string());
        assert_eq!((tile.role, tile.focusable), (Role::Button, true), "{number}");
    }
    assert_eq!(player.thing("Leeg").role, Role::Label);
    assert_eq!(player.thing("Meer").role, Role::Button);
    let roots: Vec<_> = player.things().into_iter().filter(|thing| thing.role == Role::Main).collect();
    assert_eq!(roots.iter().map(|root| root.name.as_str()).collect::<Vec<_>>(), ["Schuifpuzzel"]);
}

#[test]
fn a_new_game_is_shuffled_and_counts_from_nothing() {
    let mut player = Player::new();
    player.hide(Hiding::F12);
    let before = player.gps().cover().cloned();
    player.click("Nieuw spel");
    assert_ne!(player.gps().cover().cloned(), before);
    assert!(player.words().contains(&"0 zetten".to_owned()));
}

#[test]
fn a_solved_puzzle_says_a_friendly_sentence() {
    let mut player = Player::new();
    player.hide(Hiding::F12);
    for at in solution(player.gps().cover().unwrap()) {
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Slide(at))));
    }
    assert!(!player.sees("Opgelost"));
    player.wait(2);
    assert!(player.gps().cover().unwrap().is_solved());
    assert!(player.sees("Opgelost"));
}

/// Slides that solve a puzzle: the best-looking board first, however long the way was.
fn solution(puzzle: &Puzzle) -> Vec<usize> {
    let board = |puzzle: &Puzzle| puzzle.places().map(Option::unwrap_or_default).collect::<Vec<_>>();
    let far = |puzzle: &Puzzle| -> usize {
        let tiles = puzzle.places().enumerate().filter_map(|(at, number)| Some((at, usize::from(number?) - 1)));
        tiles.map(|(at, home)| (at / SIDE).abs_diff(home / SIDE) + (at % SIDE).abs_diff(home % SIDE)).sum()
    };
    let mut seen = HashSet::from([board(puzzle)]);
    let mut ways = vec![(puzzle.clone(), Vec::new())];
    let mut next = BinaryHeap::from([(Reverse(0), 0)]);
    while let Some((_, at)) = next.pop() {
        let (puzzle, way) = ways[at].clone();
        if puzzle.is_solved() {
            return way;
        }
        for place in 0..SIDE * SIDE {
            let mut slid = puzzle.clone();
            if slid.slide(place) && seen.insert(board(&slid)) {
                let way = [way.as_slice(), &[place]].concat();
                next.push((Reverse(far(&slid) * 4 + way.len()), ways.len()));
                ways.push((slid, way));
            }
        }
    }
    panic!("it cannot be solved");
}

#[test]
fn a_tap_on_the_corner_and_a_key_on_it_tell_how_to_hide_and_there_she_tries_it() {
    let mut player = Player::new();
    let corner = player.thing("Spel verbergen").entity;
    let at = player.centre(corner);
    for hand in [Hand::Mouse, Hand::Finger(1)] {
        player.tap_at(hand, at);
        player.wait(2);
        assert_eq!(player.gps().page(), Page::AboutCover, "{hand:?}");
        player.wait(20);
        assert!(player.gps().cover().is_none(), "{hand:?}");
        player.ask(Intent::Girl(GirlIntent::Back));
    }
    for _ in 0..40 {
        player.press(KeyCode::Tab, Key::Tab);
        if player.focused().is_some_and(|thing| thing.name == "Spel verbergen") {
            break;
        }
    }
    player.strike(KeyCode::Enter, Key::Enter);
    player.wait(1);
    assert_eq!(player.gps().page(), Page::AboutCover);
    player.click("Probeer het nu");
    assert!(player.gps().cover().is_some());
    player.come_back();
    assert_eq!(player.gps().page(), Page::AboutCover, "back to where she tried it");
}

#[test]
fn a_hand_that_leaves_the_corner_or_is_taken_away_hides_nothing() {
    let mut player = Player::new();
    let corner = player.thing("Spel verbergen").entity;
    let at = player.centre(corner);
    player.press_at(Hand::Mouse, at);
    player.carry(Hand::Mouse, at, at - Vec2::new(200.0, -300.0));
    player.wait(20);
    player.let_go(Hand::Mouse, at);
    player.press_at(Hand::Finger(1), at);
    player.cancel(1, at);
    player.wait(20);
    assert!(player.gps().cover().is_none());
}

#[test]
fn a_page_that_changes_meanwhile_interrupts_no_holding() {
    let mut player = chatting();
    let corner = player.thing("Spel verbergen").entity;
    let at = player.centre(corner);
    player.press_at(Hand::Finger(1), at);
    for _ in 0..3 {
        player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    }
    player.wait(4);
    assert!(player.gps().cover().is_some(), "a message came in while she held the corner");
}
