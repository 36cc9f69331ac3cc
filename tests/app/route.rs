//! The route is a place: every stop is a picture that opens its messages, she stands where the next one waits and walks
//! there once, and what is only to be tapped does something small.

use bevy::prelude::*;
use bevy::ui::{ComputedNode, UiGlobalTransform, UiTransform};
use gps::app::{GirlIntent, Intent, Page, Sheet};
use gps::mission::Command;

use crate::player::Player;
use crate::pointer::Hand;

/// The route of a guest who has done nothing.
fn on_the_route() -> Player {
    let mut player = Player::new();
    player.walk_in();
    player.settle();
    player
}

fn girl(player: &mut Player, intent: GirlIntent) {
    player.ask(Intent::Girl(intent));
}

/// Plays all missions of a module, each left as soon as it may be.
fn play_all(player: &mut Player, module: usize) {
    for mission in player.gps().pack().modules[module].missions.clone() {
        girl(player, GirlIntent::Play(mission));
        for _ in 0..9 {
            girl(player, GirlIntent::Run(Command::Skip));
            girl(player, GirlIntent::Run(Command::Next));
        }
    }
}

/// The middle of a part of the page, by its key.
fn middle(player: &mut Player, key: &str) -> Vec2 {
    let world = player.app.world_mut();
    let mut parts = world.query::<(&Name, &UiGlobalTransform, &ComputedNode)>();
    let found = parts.iter(world).find(|(name, ..)| name.as_str() == key);
    found.unwrap_or_else(|| panic!("nothing is called {key}")).1.affine().translation
}

/// How a part is turned and lifted.
fn turned(player: &mut Player, key: &str) -> UiTransform {
    let world = player.app.world_mut();
    let mut parts = world.query::<(&Name, &UiTransform)>();
    *parts.iter(world).find(|(name, _)| name.as_str() == key).unwrap().1
}

#[test]
fn every_stop_is_told_once_with_its_name_its_counter_and_its_state() {
    let mut player = on_the_route();
    girl(&mut player, GirlIntent::Play("my-stop-button".into()));
    for _ in 0..9 {
        girl(&mut player, GirlIntent::Run(Command::Skip));
        girl(&mut player, GirlIntent::Run(Command::Next));
    }
    girl(&mut player, GirlIntent::ShowRoute);
    let names: Vec<String> = player.things().into_iter().map(|thing| thing.name).collect();
    for told in ["Veilige groep, 1 van 12, begonnen", "Vrienden en liefde, 0 van 24, nog niet begonnen"] {
        let plain = |name: &&String| name.as_str() == told;
        assert_eq!(names.iter().filter(plain).count(), 1, "{told}: {names:#?}");
    }
}

#[test]
fn a_place_opens_its_messages_by_its_whole_picture_and_she_opens_her_own() {
    let mut player = on_the_route();
    let at = middle(&mut player, "stop-friends") - Vec2::new(0.0, 30.0);
    player.tap_at(Hand::Finger(1), at);
    assert!(matches!(player.gps().page(), Page::Inbox(_, module, _) if module.id == "friends".into()));
    girl(&mut player, GirlIntent::ShowRoute);
    player.settle();
    let at = middle(&mut player, "herself");
    player.tap_at(Hand::Mouse, at);
    assert!(matches!(player.gps().page(), Page::Space(_)));
}

#[test]
fn a_message_she_comes_for_has_the_page_to_itself_and_one_in_a_stop_lies_beside_the_others() {
    let mut player = on_the_route();
    player.click("Lees maar");
    assert!(player.sees("Twaalf cakejes") && !player.sees("Mijn stopknop"));
    girl(&mut player, GirlIntent::Back);
    assert!(player.is_on_route());
    girl(&mut player, GirlIntent::OpenModule("safe-group".into()));
    assert!(player.sees("Twaalf cakejes") && player.sees("Mijn stopknop"));
    girl(&mut player, GirlIntent::OpenMessage("my-stop-button".into()));
    assert!(player.sees("Twaalf cakejes"), "picked from the list, it stays beside it");
}

#[test]
fn she_walks_from_the_stop_she_has_played_and_only_once() {
    let mut player = on_the_route();
    let start = middle(&mut player, "herself");
    play_all(&mut player, 0);
    girl(&mut player, GirlIntent::ShowRoute);
    let begun = middle(&mut player, "herself");
    assert!(begun.distance(start) < 20.0, "she sets out where she was: {begun} from {start}");
    player.settle();
    let there = middle(&mut player, "herself");
    assert!(there.x > start.x + 80.0, "{there} from {start}");
    girl(&mut player, GirlIntent::Open(Sheet::Space));
    girl(&mut player, GirlIntent::Back);
    assert!(middle(&mut player, "herself").distance(there) < 20.0, "she has walked there already");
}

#[test]
fn under_reduced_motion_she_is_there_at_once_and_nothing_turns() {
    let mut player = on_the_route();
    girl(&mut player, GirlIntent::ReduceMotion(true));
    let start = middle(&mut player, "herself");
    play_all(&mut player, 0);
    girl(&mut player, GirlIntent::ShowRoute);
    assert!(middle(&mut player, "herself").x > start.x + 80.0);
    let sun = middle(&mut player, "sun");
    player.tap_at(Hand::Mouse, sun);
    assert_eq!(player.redraws_in(5), 0);
}

#[test]
fn the_sun_turns_under_a_hand_and_is_then_as_it_was() {
    let mut player = on_the_route();
    let before = turned(&mut player, "sun");
    let sun = middle(&mut player, "sun");
    player.press_at(Hand::Mouse, sun);
    player.let_go_for_a_frame(Hand::Mouse, sun);
    let turns = (0..6).any(|_| {
        player.wait(1);
        turned(&mut player, "sun").rotation != before.rotation
    });
    assert!(turns, "nothing moves under the hand");
    player.settle();
    assert_eq!(turned(&mut player, "sun").rotation, before.rotation);
    assert_eq!(player.redraws_in(5), 0);
}
