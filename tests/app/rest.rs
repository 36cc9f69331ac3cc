//! At rest the game does nothing at all: no page asks for another frame by itself, but one on which something moves.

use gps::app::{self, GirlIntent, Intent};
use gps::mission::Phase;
use gps::mission::kinds::Play;
use gps::mission::kinds::calm::Exercise;

use crate::player::Player;
use crate::steps::{missions_of, one_of_each};

fn moves(gps: &app::App) -> bool {
    let step = gps.run().filter(|run| gps.sheet().is_none() && !run.is_paused()).and_then(|run| run.step());
    match step {
        Some((_, Play::Calm(calm))) => matches!(calm.calm().exercise, Exercise::Breathe { .. }),
        _ => false,
    }
}

#[test]
fn no_page_at_rest_asks_for_another_frame() {
    let mut player = Player::new();
    for scene in player.pages(&["how-do-i-feel".to_owned(), "stays-or-goes".to_owned()]) {
        player.show(scene.app);
        player.settle();
        if moves(player.gps()) {
            continue;
        }
        assert_eq!(player.redraws_in(10), 0, "{} keeps the window awake", scene.name);
    }
}

#[test]
fn no_kind_of_step_and_no_page_of_her_space_asks_for_another_frame() {
    let mut player = Player::new();
    let places = one_of_each(player.gps().pack());
    let mut all = player.pages(&missions_of(&places));
    let hers = all.iter().filter(|scene| ["space", "mirror", "hung"].iter().any(|page| scene.name.starts_with(page)));
    let mut shown: Vec<String> = hers.map(|scene| scene.name.clone()).collect();
    assert!(shown.len() >= 5, "{shown:?}");
    for place in &places {
        let of_step = |gps: &app::App| {
            let run = gps.run().filter(|run| !run.is_paused() && run.mission().id == place.mission);
            run.is_some_and(|run| run.phase() == Phase::Step(place.at))
        };
        let moments: Vec<_> = all.iter().filter(|scene| of_step(&scene.app)).map(|scene| scene.name.clone()).collect();
        let [start, middle, end] = [0, moments.len() / 2, moments.len() - 1];
        shown.extend([start, middle, end].map(|at| moments[at].clone()));
    }
    all.retain(|scene| shown.contains(&scene.name) && !moves(&scene.app));
    for scene in all {
        player.show(scene.app);
        player.settle();
        assert_eq!(player.redraws_in(5), 0, "{} keeps the window awake", scene.name);
    }
}

#[test]
fn a_breath_keeps_the_window_awake_until_it_is_over() {
    let mut player = Player::new();
    player.play("harsh-to-kind");
    while !moves(player.gps()) {
        player.ask(Intent::Girl(GirlIntent::Run(gps::mission::Command::Skip)));
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
    player.ask(Intent::Girl(GirlIntent::ReduceMotion(true)));
    player.wait(5);
    player.walk_in();
    assert_eq!(player.redraws_in(5), 0);
}
