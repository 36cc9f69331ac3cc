//! Keys, many taps at once, and changing everything in the middle of something.

use bevy::input::keyboard::{Key, KeyCode};
use gps::app::{GirlIntent, Intent, Page, ProfileIntent, Sheet};
use gps::game::model::Ask;
use gps::mission::Command;
use gps::mission::ids::Key as Part;
use gps::mission::kinds::Play;
use gps::words::Language;

use crate::player::Player;
use crate::pointer::Hand;

fn tab_to(player: &mut Player, name: &str) {
    for _ in 0..40 {
        player.strike(KeyCode::Tab, Key::Tab);
        if player.focused().is_some_and(|thing| thing.name == name) {
            return;
        }
    }
    panic!("Tab never reaches “{name}”");
}

#[test]
fn keys_alone_lead_from_the_start_to_an_answer_in_a_chat() {
    let mut player = Player::new();
    tab_to(&mut player, "Starten");
    player.press(KeyCode::Enter, Key::Enter);
    tab_to(&mut player, "Gezicht 2");
    player.press(KeyCode::Enter, Key::Enter);
    assert!(player.sees("Twaalf cakejes"), "the first message has the page to itself");
    player.strike(KeyCode::Escape, Key::Escape);
    assert!(player.is_on_route());
    tab_to(&mut player, "Vrienden en liefde, 0 van 24, nog niet begonnen");
    player.press(KeyCode::Space, Key::Space);
    tab_to(&mut player, "Starten");
    player.press(KeyCode::Enter, Key::Enter);
    player.ask(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    tab_to(&mut player, "Sneller");
    player.press(KeyCode::Enter, Key::Enter);
    tab_to(&mut player, "Hoe voel jij je daarbij?");
    player.press(KeyCode::Enter, Key::Enter);
    let Some((_, Play::Chat(chat))) = player.gps().run().unwrap().step() else { panic!("a chat is played") };
    assert!(chat.was_tried(&Part::from("how-feel")));
}

#[test]
fn arrows_move_through_a_grid_in_all_four_directions() {
    let mut player = Player::new();
    for intent in [Intent::Girl(GirlIntent::Begin), Intent::Profile(ProfileIntent::Choose)] {
        player.ask(intent);
    }
    player.settle();
    tab_to(&mut player, "kat");
    for (key, logical_key, name) in [
        (KeyCode::ArrowDown, Key::ArrowDown, "uil"),
        (KeyCode::ArrowRight, Key::ArrowRight, "pinguïn"),
        (KeyCode::ArrowDown, Key::ArrowDown, "banaan"),
        (KeyCode::ArrowLeft, Key::ArrowLeft, "appel"),
        (KeyCode::ArrowUp, Key::ArrowUp, "uil"),
    ] {
        player.press(key, logical_key);
        assert_eq!(player.focused().unwrap().name, name);
    }
}

#[test]
fn escape_goes_back_and_f1_opens_help_on_any_page() {
    let mut player = Player::new();
    player.walk_in();
    player.press(KeyCode::F1, Key::F1);
    assert_eq!(player.gps().page(), Page::Help);
    player.press(KeyCode::Escape, Key::Escape);
    assert!(!player.gps().is_laid_over());
    player.press(KeyCode::Escape, Key::Escape);
    assert!(player.is_on_route(), "she leaves by a button of its own, not by a key pressed once more");
}

#[test]
fn the_focus_stays_on_the_same_control_when_the_page_changes_its_look() {
    let mut player = Player::new();
    tab_to(&mut player, "Salut ! Français");
    player.press(KeyCode::Enter, Key::Enter);
    assert_eq!(player.focused().unwrap().name, "Salut ! Français");
    player.ask(Intent::Girl(GirlIntent::TextSize(200)));
    assert_eq!(player.focused().unwrap().name, "Salut ! Français");
}

#[test]
fn a_tap_that_falls_into_one_frame_is_a_tap() {
    for hand in [Hand::Mouse, Hand::Finger(4)] {
        let mut player = Player::new();
        player.settle();
        let begin = player.thing("Starten").entity;
        let at = player.centre(begin);
        player.tap_in_one_frame(hand, at);
        assert_eq!(player.gps().page(), Page::Door, "{hand:?}");
    }
}

#[test]
fn ten_taps_in_one_frame_place_one_card() {
    let mut player = Player::new();
    player.play("stays-or-goes");
    // Its content note comes first.
    player.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
    for _ in 0..10 {
        let place = Command::Place { card: Part::from("crush"), into: Part::from("stays") };
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(place))));
    }
    player.wait(2);
    let Some((_, Play::Sort(sort))) = player.gps().run().unwrap().step() else { panic!("a sort is played") };
    assert_eq!(sort.left(), sort.sort().cards.len() - 1);
}

#[test]
fn another_language_and_size_in_the_middle_of_a_step_keep_what_she_did() {
    let mut player = Player::new();
    player.play("group-pressure");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    player.click("Hoe voel jij je daarbij?");
    let place = player.gps().run().unwrap().place();
    for tag in ["fr", "en", "ar-XB", "nl"] {
        player.ask(Intent::Girl(GirlIntent::Speak(Language::parse(tag).unwrap())));
        player.ask(Intent::Girl(GirlIntent::TextSize(200)));
        player.ask(Intent::Girl(GirlIntent::TextSize(100)));
    }
    // A typing pause may have run out meanwhile; what she answered stays.
    let run = player.gps().run().unwrap();
    assert_eq!(run.place().split('+').next(), place.split('+').next());
    assert!(player.sees("Hoe voel jij je daarbij?"));
}

#[test]
fn a_typing_pause_ends_by_itself_and_not_while_help_is_open() {
    let mut player = Player::new();
    player.play("group-pressure");
    let heard = |player: &Player| match player.gps().run().unwrap().step() {
        Some((_, Play::Chat(chat))) => chat.bubbles().len(),
        _ => panic!("a chat is played"),
    };
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    player.wait(60);
    assert_eq!(heard(&player), 0);
    player.ask(Intent::Girl(GirlIntent::Back));
    player.wait(60);
    assert!(heard(&player) >= 2, "both lines have come in");
}

#[test]
fn a_line_waits_for_her_where_she_wants_it() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Wait(true)));
    player.play("group-pressure");
    player.wait(60);
    let heard = |player: &Player| match player.gps().run().unwrap().step() {
        Some((_, Play::Chat(chat))) => chat.bubbles().len(),
        _ => panic!("a chat is played"),
    };
    assert_eq!((heard(&player), player.redraws_in(5)), (0, 0), "nothing comes by itself, and nothing waits for it");
    player.click("Lees verder");
    assert_eq!(heard(&player), 1);
}
