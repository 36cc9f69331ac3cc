//! The game on a real accessibility bus: whole missions are played by a screen reader's actions, and what it is told is
//! compared with what the mission says. Each sentence is read out once, in order; the focus is told of when it moves,
//! and stands where a person goes on. Needs Xvfb, D-Bus, AT-SPI, Python's `gi`, xdotool and lavapipe.
//!
//! With `GPS_PROGRAM` set, that program is played instead.
#![cfg(all(feature = "game", target_os = "linux"))]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod player;
mod reader;
mod story;

use player::Player;

#[test]
fn a_screen_reader_hears_each_sentence_once_and_keeps_its_place() {
    let mut player = Player::start();
    // Its chat and its sort are played to the end, and so is its last page.
    player.play("group-pressure", usize::MAX);
    player.play("who-is-this-account", 1);
    player.play("jealous", 1);
    player.play("teasing", 1);
    player.play("stays-or-goes", usize::MAX);
    player.report();
}
