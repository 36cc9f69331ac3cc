//! What a screen reader is told and what it can do, on every page of the game.

use accesskit::{Action, Role};
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use gps::app::Page;
use gps::game::view::drag::DropInto;
use gps::game::view::spawn::Asks;

use crate::player::Player;
use crate::steps::one_of_each;

/// Roles of things that can be operated.
const CONTROLS: [Role; 6] = [Role::Button, Role::RadioButton, Role::CheckBox, Role::ListItem, Role::Switch, Role::Tab];

#[test]
fn on_every_page_every_control_has_a_role_a_name_and_a_place_in_the_tab_order() {
    let mut player = Player::new();
    // Together these use every kind, a content note and every way out.
    let missions = ["my-stop-button", "how-do-i-feel", "stays-or-goes", "letter-to-amira"].map(ToOwned::to_owned);
    for scene in player.pages(&missions) {
        player.show(scene.app);
        let things = player.things();
        let operated: Vec<_> = {
            let world = player.app.world_mut();
            world.query_filtered::<Entity, With<Asks>>().iter(world).collect()
        };
        assert!(!operated.is_empty(), "{} has nothing to press", scene.name);
        for entity in operated {
            let thing = things.iter().find(|thing| thing.entity == entity).unwrap();
            assert!(CONTROLS.contains(&thing.role), "{}: {thing:?}", scene.name);
            assert!(!thing.name.trim().is_empty(), "{}: {thing:?}", scene.name);
            assert!(thing.focusable, "{}: {thing:?}", scene.name);
        }
        assert!(things.iter().any(|thing| thing.role == Role::Main && !thing.name.is_empty()), "{}", scene.name);
        assert!(things.iter().all(|thing| !thing.name.contains('…') || thing.name.len() > 3), "{}", scene.name);
    }
}

#[test]
fn help_is_one_tap_away_on_every_page_but_the_help_page_itself() {
    let mut player = Player::new();
    for scene in player.pages(&["my-stop-button".to_owned()]) {
        // A puzzle that hides the game must not name it.
        if scene.app.cover().is_some() {
            continue;
        }
        let is_help = matches!(scene.app.page(), Page::Help);
        player.show(scene.app);
        let things = player.things();
        let helps = things.iter().filter(|thing| thing.name == "Hulp" && thing.role == Role::Button).count();
        assert_eq!(helps > 0, !is_help, "{}", scene.name);
    }
}

#[test]
fn the_tree_hangs_together_from_the_page_down() {
    let mut player = Player::new();
    let world = player.app.world_mut();
    let mut nodes = world.query_filtered::<(Entity, Option<&ChildOf>), With<AccessibilityNode>>();
    let orphans: Vec<_> = nodes
        .iter(world)
        .filter(|(_, child_of)| {
            child_of.is_none_or(|child_of| world.get::<AccessibilityNode>(child_of.parent()).is_none())
        })
        .map(|(entity, _)| world.get::<AccessibilityNode>(entity).unwrap().role())
        .collect();
    assert_eq!(orphans, [Role::Main], "everything else hangs below the page, in reading order");
}

#[test]
fn a_screen_reader_clicks_its_way_into_a_mission() {
    let mut player = Player::new();
    player.click("Starten");
    player.click("Gezicht 3");
    player.click("Starten");
    assert!(player.gps().run().is_some());
    assert!(player.sees("De trein die niet rijdt"));
}

#[test]
fn a_screen_reader_moves_the_focus_and_survives_a_page_that_is_gone() {
    let mut player = Player::new();
    let begin = player.thing("Starten").entity;
    player.request(begin, Action::Focus);
    assert_eq!(player.focused().unwrap().name, "Starten");
    player.click("Starten");
    player.request(begin, Action::Click);
    player.request(begin, Action::Focus);
    assert!(player.sees("Wie speelt er?"), "an old button does nothing");
}

#[test]
fn what_a_choice_is_shows_in_its_state() {
    let mut player = Player::new();
    assert_eq!(player.thing("Hoi! Nederlands").on, Some(true));
    player.click("Salut ! Français");
    assert_eq!(player.thing("Hoi! Nederlands").on, Some(false));
    assert_eq!(player.thing("Salut ! Français").on, Some(true));
    assert_eq!(player.thing("Commencer").role, Role::Button, "the page speaks French at once");
}

#[test]
fn the_page_has_the_focus_so_that_a_screen_reader_gets_the_tree() {
    let mut player = Player::new();
    let focus = player.app.world().resource::<bevy::input_focus::InputFocus>().get().unwrap();
    assert!(player.app.world().get::<AccessibilityNode>(focus).is_some());
    player.click("Starten");
    let focus = player.app.world().resource::<bevy::input_focus::InputFocus>().get().unwrap();
    assert!(player.app.world().get::<AccessibilityNode>(focus).is_some());
}

#[test]
fn one_tap_on_the_route_turns_the_sound_on_and_off() {
    let mut player = Player::new();
    player.walk_in();
    let before = player.thing("Geluid").on;
    player.click("Geluid");
    assert_ne!(player.thing("Geluid").on, before);
    assert_eq!(Some(player.gps().settings().sound), player.thing("Geluid").on);
}

#[test]
fn every_place_on_a_body_is_as_large_as_a_fingertip_and_lies_on_no_other() {
    let mut player = Player::new();
    let map = one_of_each(player.gps().pack()).into_iter().find(|place| place.kind == "bodymap").unwrap();
    player.open(&map);
    let world = player.app.world_mut();
    let zones: Vec<_> = world.query_filtered::<Entity, With<DropInto>>().iter(world).collect();
    let places: Vec<_> = zones.into_iter().map(|zone| player.lies_at(zone)).collect();
    assert!(places.len() > 8, "{places:?}");
    for (at, place) in places.iter().enumerate() {
        assert!(place.width() >= 44.0 && place.height() >= 44.0, "{place:?}");
        let covers = |other: &&Rect| place.intersect(**other).size().min_element() > 0.5;
        assert_eq!(places[..at].iter().find(covers), None, "{place:?}");
    }
}
