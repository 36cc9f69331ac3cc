//! At rest the game does nothing at all: no page asks for another frame by itself, but one on which something moves.

use gps::game::scenes;
use gps::mission::kinds::Play;
use gps::mission::kinds::calm::Exercise;
use gps::stay::{Intent, Stay};

use crate::player::Player;

fn moves(stay: &Stay) -> bool {
    let step = stay.run().filter(|run| stay.sheet().is_none() && !run.is_paused()).and_then(|run| run.step());
    match step {
        Some((_, Play::Calm(calm))) => matches!(calm.calm().exercise, Exercise::Breathe { .. }),
        _ => false,
    }
}

#[test]
fn no_page_at_rest_asks_for_another_frame() {
    let mut player = Player::new();
    for scene in scenes(player.stay().pack(), &["how-do-i-feel".to_owned(), "stays-or-goes".to_owned()]).unwrap() {
        player.show(scene.stay);
        player.settle();
        if moves(player.stay()) {
            continue;
        }
        assert_eq!(player.redraws_in(10), 0, "{} keeps the window awake", scene.name);
    }
}

#[test]
fn a_breath_keeps_the_window_awake_until_it_is_over() {
    let mut player = Player::new();
    player.play("harsh-to-kind");
    while !moves(player.stay()) {
        player.ask(Intent::Run(gps::mission::Command::Skip));
    }
    assert_eq!(player.redraws_in(10), 10);
    for _ in 0..6 {
        player.settle();
    }
    assert_eq!(player.redraws_in(10), 0);
}

#[test]
fn reduced_motion_shows_a_new_page_in_one_piece() {
    let mut player = Player::new();
    player.ask(Intent::ReduceMotion(true));
    player.wait(5);
    player.ask(Intent::Begin);
    assert_eq!(player.redraws_in(5), 0);
}
