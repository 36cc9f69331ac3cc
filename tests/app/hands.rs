//! What hands do: let go anywhere, come in twos, change their mind. No card is ever lost or doubled, and none hangs in
//! the air.

use std::time::Duration;

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use gps::app::{Contrast, GirlIntent, Intent};
use gps::game::model::Ask;
use gps::mission::kinds::Play;
use gps::mission::{Command, TextKey};
use gps::words::Language;

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::{Place, cards_of, dragged, first, one_of_each, ways};

/// A page that holds every kind without scrolling.
const PAGE: (f32, f32) = (1300.0, 1290.0);
/// A place of the page with nothing below.
const NOWHERE: Vec2 = Vec2::new(4.0, 1280.0);

/// A finger.
const FINGER: Hand = Hand::Finger(7);

impl Player {
    /// A page where every card and box is in view, and nothing swells, so that no time is lost with waiting.
    pub fn with_room() -> Self {
        let mut player = Self::new();
        player.resize(PAGE.0, PAGE.1);
        player.ask(Intent::Girl(GirlIntent::ReduceMotion(true)));
        player
    }

    /// The cards that lie still must be exactly those of the play, each in its place and ready to be taken.
    fn check_cards(&mut self, place: &Place, when: &str) {
        self.rest();
        assert_eq!(self.cards(), cards_of(self.played()), "{} {when}", place.kind);
        for card in self.cards() {
            let card = self.card(&card);
            let node = self.app.world().entity(card);
            let transform = node.get::<UiTransform>().copied().unwrap_or_default();
            // Under a mouse a control rises by a pixel.
            let near = transform.translation.x == px(0) && [px(0), px(-1)].contains(&transform.translation.y);
            assert!(near && transform.scale == Vec2::ONE, "{} {when}: {transform:?}", place.kind);
            assert!(node.get::<Pickable>().is_none_or(|pickable| pickable.is_hoverable), "{} {when}", place.kind);
            assert_eq!(
                node.get::<GlobalZIndex>().copied().unwrap_or_default(),
                GlobalZIndex(0),
                "{} {when}",
                place.kind
            );
        }
    }
}

#[test]
fn a_card_dropped_outside_of_every_box_is_back_in_its_place() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        for hand in [Hand::Mouse, FINGER] {
            player.open(&place);
            let before = player.played().clone();
            let (card, _) = first(&player);
            let from = player.card_at(&card);
            player.press_at(hand, from);
            player.carry(hand, from, NOWHERE);
            player.let_go(hand, NOWHERE);
            assert_eq!(*player.played(), before, "{place:?}");
            player.check_cards(&place, "after a drop outside");
            assert_eq!(player.card_at(&card), from, "{place:?}");
        }
    }
}

#[test]
fn a_card_taken_while_it_still_swells_into_place_has_its_full_size_afterwards() {
    let mut player = Player::with_room();
    player.ask(Intent::Girl(GirlIntent::ReduceMotion(false)));
    for place in dragged(&player) {
        player.open(&place);
        let gps = player.gps().clone();
        player.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(5)));
        player.show(gps);
        let (card, _) = first(&player);
        let from = player.card_at(&card);
        player.press_at(FINGER, from);
        player.carry(FINGER, from, NOWHERE);
        player.let_go(FINGER, NOWHERE);
        player.check_cards(&place, "after a drop while it appeared");
    }
}

#[test]
fn two_fingers_that_drag_two_cards_at_once_lose_and_double_none() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        player.open(&place);
        let drags = ways(player.played()).0;
        let cards = player.cards();
        let (a, into) = drags[0].clone();
        // Where one card lies alone both fingers take that one.
        let b = cards.into_iter().find(|card| *card != a).unwrap_or_else(|| a.clone());
        let (at_a, at_b, at_box) = (player.card_at(&a), player.card_at(&b), player.box_at(&into));
        let (one, two) = (Hand::Finger(1), Hand::Finger(2));
        player.press_at(one, at_a);
        player.press_at(two, at_b);
        player.carry(one, at_a, at_box);
        player.carry(two, at_b, at_box);
        player.let_go(one, at_box);
        player.let_go(two, at_box);
        player.check_cards(&place, "after two fingers");
        player.open(&place);
        player.press_at(one, at_a);
        player.press_at(two, at_a);
        player.carry(one, at_a, NOWHERE);
        player.carry(two, at_a, NOWHERE);
        player.let_go(two, NOWHERE);
        player.let_go(one, NOWHERE);
        player.check_cards(&place, "after two fingers on one card");
    }
}

/// What happens while a card hangs in the air and concerns it not at all.
fn interruptions() -> Vec<(&'static str, fn(&mut Player))> {
    vec![
        ("another look of a switch", |player| player.ask(Intent::Girl(GirlIntent::Sound(true)))),
        ("another size of the window", |player| player.resize(1200.0, 1100.0)),
        ("another language", |player| player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())))),
        ("a line from right to left", |player| {
            player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("ar-XB").unwrap())));
        }),
        ("other colours", |player| player.ask(Intent::Girl(GirlIntent::Contrast(Contrast::Dark)))),
    ]
}

/// What takes a card out of the hand.
fn ends() -> Vec<(&'static str, fn(&mut Player))> {
    vec![
        ("a touch taken away", |player| player.cancel(7, Vec2::new(500.0, 500.0))),
        ("a pause and its end", |player| {
            player.press(KeyCode::Escape, Key::Escape);
            assert!(player.gps().run().unwrap().is_paused());
            assert!(player.cards().is_empty(), "a ghost lies on the pause");
            player.press(KeyCode::Escape, Key::Escape);
        }),
    ]
}

#[test]
fn a_card_stays_in_the_hand_whatever_changes_round_it_and_falls_into_its_box() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        player.open(&place);
        let (card, into) = first(&player);
        player.drag(FINGER, &card, &into);
        let dropped = player.played().clone();
        for (what, interrupt) in interruptions() {
            player.open(&place);
            let (from, to) = (player.card_at(&card), player.box_at(&into));
            player.press_at(FINGER, from);
            player.carry(FINGER, from, to);
            interrupt(&mut player);
            player.wait(2);
            let to = player.box_at(&into);
            player.move_to(FINGER, to + Vec2::splat(3.0));
            player.move_to(FINGER, to);
            player.wait(1);
            player.let_go(FINGER, to);
            assert_eq!(*player.played(), dropped, "{place:?} after {what}");
            player.check_cards(&place, what);
            player.resize(PAGE.0, PAGE.1);
            player.ask(Intent::Girl(GirlIntent::Sound(false)));
            player.ask(Intent::Girl(GirlIntent::Contrast(Contrast::Normal)));
            player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("nl").unwrap())));
        }
    }
}

#[test]
fn a_drag_that_is_ended_from_outside_changes_nothing_and_leaves_no_ghost() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        for (what, interrupt) in ends() {
            player.open(&place);
            let before = player.played().clone();
            let (card, into) = first(&player);
            let (from, to) = (player.card_at(&card), player.box_at(&into));
            player.press_at(FINGER, from);
            player.carry(FINGER, from, to);
            interrupt(&mut player);
            player.move_to(FINGER, to + Vec2::splat(3.0));
            player.let_go(FINGER, to);
            assert_eq!(*player.played(), before, "{place:?} after {what}");
            player.check_cards(&place, what);
            // And she can go on.
            player.resize(PAGE.0, PAGE.1);
            player.drag(Hand::Finger(8), &card, &into);
            assert_ne!(*player.played(), before, "{place:?} after {what}");
            player.ask(Intent::Girl(GirlIntent::Contrast(Contrast::Normal)));
            player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("nl").unwrap())));
        }
    }
}

#[test]
fn another_language_in_the_middle_of_any_step_changes_its_words_and_nothing_else() {
    let mut player = Player::new();
    let french = Language::parse("fr").unwrap();
    for place in one_of_each(player.gps().pack()) {
        player.open(&place);
        let run = player.gps().run().unwrap();
        let next = run.choices().into_iter().find(|command| !matches!(command, Command::Shred | Command::Show));
        player.ask(Intent::Girl(GirlIntent::Run(next.unwrap())));
        player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
        let before = player.played().clone();
        player.ask(Intent::Girl(GirlIntent::Speak(french.clone())));
        assert_eq!(*player.played(), before, "{place:?}");
        let run = player.gps().run().unwrap();
        let title = TextKey::of_step(&place.mission, &run.step().unwrap().0.id, "title");
        let title = player.gps().pack().texts.words(&french).get(&title);
        assert!(player.sees(&title), "{place:?} does not say “{title}”");
        player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("nl").unwrap())));
    }
}

#[test]
fn ten_taps_in_one_frame_and_fifty_times_there_and_back_lose_and_double_no_card() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        player.open(&place);
        for tap in ways(player.played()).1 {
            for _ in 0..10 {
                player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(tap.clone()))));
            }
            player.wait(2);
            player.check_cards(&place, "after ten taps");
        }
        player.open(&place);
        let (card, into) = first(&player);
        let back = if matches!(player.played(), Play::Spot(_)) { &into } else { &card };
        let back = Command::Lift(back.clone());
        for _ in 0..50 {
            let put = Command::Place { card: card.clone(), into: into.clone() };
            player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(put))));
            player.wait(1);
            player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(back.clone()))));
            player.wait(1);
        }
        player.check_cards(&place, "after fifty times there and back");
    }
}
