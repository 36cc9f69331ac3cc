//! Next girl: the start page as for the first one, and a window that sleeps again.

use bevy::a11y::ActionRequest;
use bevy::ecs::message::Message;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use gps::app::{GirlIntent, Intent, Page, Profile, ProfileId, Reply, Sheet, SystemIntent};
use gps::game::model::Ask;

use crate::player::Player;

fn hold_nothing<M: Message>(player: &Player) -> bool {
    player.app.world().resource::<Messages<M>>().is_empty()
}

/// Everything on the page; the engine keeps it in no order.
fn page(player: &mut Player) -> Vec<(String, Option<bool>)> {
    let mut page: Vec<_> = player.things().into_iter().map(|thing| (thing.name, thing.on)).collect();
    page.sort();
    page
}

#[test]
fn who_comes_next_finds_the_game_as_it_was_opened() {
    let mut player = Player::new();
    player.settle();
    let fresh = page(&mut player);
    for intent in [
        Intent::Girl(GirlIntent::Begin),
        Intent::Girl(GirlIntent::TextSize(150)),
        Intent::Girl(GirlIntent::Open(Sheet::Space)),
    ] {
        player.ask(intent);
    }
    player.press(KeyCode::Tab, Key::Tab);
    player.ask(Intent::Girl(GirlIntent::Leave));
    player.settle();
    assert_eq!(player.gps().page(), Page::Start);
    assert_eq!(page(&mut player), fresh);
}

#[test]
fn the_window_stays_awake_until_all_is_wiped_and_then_listens_to_keys_again() {
    let mut player = Player::new();
    player.ask(Intent::Girl(GirlIntent::ReduceMotion(true)));
    player.walk_in();
    player.press(KeyCode::Tab, Key::Tab);
    player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Leave)));
    assert_eq!(player.redraws_in(6), 6, "what is to be wiped waits for no tap");
    player.settle();
    assert_eq!(player.redraws_in(5), 0);
    assert!(hold_nothing::<Ask>(&player) && hold_nothing::<KeyboardInput>(&player));
    assert!(hold_nothing::<ActionRequest>(&player));
    player.press(KeyCode::F1, Key::F1);
    assert_eq!(player.gps().page(), Page::Help);
}

#[test]
fn what_the_world_outside_answers_while_all_is_wiped_is_heard() {
    let mut player = Player::new();
    for frames in 0..12 {
        player.walk_in();
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Leave)));
        player.wait(frames);
        let profile = Profile { id: ProfileId::parse(&format!("{frames:016x}")).unwrap(), portrait: default() };
        player.ask(Intent::System(SystemIntent::Reply(Reply::Profiles(vec![profile.clone()]))));
        assert_eq!(player.gps().profiles(), [profile], "{frames} frames after she left");
        player.settle();
    }
}
