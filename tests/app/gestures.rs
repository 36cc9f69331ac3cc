//! What is a drag, what a tap and what scrolling: a hand that moves a card, trembles, or moves the page.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;
use gps::app::{self, GirlIntent, Intent, Page};
use gps::game::view::drag::DragCard;
use gps::game::view::spawn::{Asks, TapAsks};
use gps::mission::kinds::Play;
use gps::mission::kinds::chat::Bubble;
use gps::mission::{Command, Run};

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::{dragged, first, one_of_each, ways};

/// A mouse, and a finger.
const HANDS: [Hand; 2] = [Hand::Mouse, Hand::Finger(7)];

#[test]
fn a_card_hangs_on_the_hand_that_drags_it_at_any_size_of_the_window() {
    let mut player = Player::new();
    for (width, height) in [(1280.0, 720.0), (1300.0, 1290.0), (2560.0, 1440.0)] {
        player.resize(width, height);
        let place = &dragged(&player)[0];
        for hand in HANDS {
            player.open(place);
            let card = first(&player).0;
            let from = player.card_at(&card);
            player.press_at(hand, from);
            for by in [Vec2::new(50.0, 10.0), Vec2::new(90.0, 60.0), Vec2::new(90.0, 61.0)] {
                player.move_to(hand, from + by);
                player.wait(3);
                let away = player.card_at(&card).distance(from + by);
                // A hovered card has risen by a pixel of the page.
                assert!(away < 3.0, "{hand:?} at {width}: {away} pixels off after {by}");
            }
            player.let_go(hand, from);
        }
    }
}

#[test]
fn a_hand_that_trembles_taps() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        for hand in HANDS {
            let after = |player: &mut Player, by: Vec2| {
                player.open(&place);
                for tap in ways(player.played()).1 {
                    let Some(control) = player.control(&tap) else { panic!("{place:?}: nothing asks for {tap:?}") };
                    let at = player.centre(control);
                    player.press_at(hand, at);
                    player.move_to(hand, at + by / 2.0);
                    player.move_to(hand, at + by);
                    player.wait(2);
                    player.let_go(hand, at + by);
                }
                player.played().clone()
            };
            let (steady, trembling) = (after(&mut player, Vec2::ZERO), after(&mut player, Vec2::new(3.0, -2.0)));
            assert_eq!(trembling, steady, "{place:?} with {hand:?}");
        }
    }
}

#[test]
fn a_finger_that_scrolls_the_page_presses_nothing() {
    let mut player = Player::with_room();
    player.resize(700.0, 560.0);
    let mut scrolled = Vec::new();
    for place in one_of_each(player.gps().pack()) {
        player.open(&place);
        let world = player.app.world_mut();
        let mut areas = world.query_filtered::<(Entity, &ComputedNode), With<ScrollArea>>();
        let long = |computed: &ComputedNode| computed.content_size().y - computed.size().y > 90.0;
        let long: Vec<_> = areas.iter(world).filter(|(_, computed)| long(computed)).map(|(area, _)| area).collect();
        let mut targets = world.query_filtered::<Entity, (Or<(With<Asks>, With<TapAsks>)>, Without<DragCard>)>();
        let mut parents = world.query::<&ChildOf>();
        let targets: Vec<_> = targets.iter(world).collect();
        let inside =
            |target: &Entity| parents.query(world).iter_ancestors(*target).any(|parent| long.contains(&parent));
        let targets: Vec<_> = targets.into_iter().filter(inside).collect();
        let before = player.played().clone();
        for target in targets {
            let Some(at) = player.place_of(target).filter(|at| (260.0..400.0).contains(&at.y)) else { continue };
            let hand = Hand::Finger(2);
            player.press_at(hand, at);
            player.carry(hand, at, at - Vec2::new(0.0, 80.0));
            player.let_go(hand, at - Vec2::new(0.0, 80.0));
            assert_eq!(*player.played(), before, "{place:?}");
            let moved = player.place_of(target).unwrap().y < at.y - 40.0;
            assert!(moved, "{place:?}: the page did not scroll");
            scrolled.push(place.kind);
            break;
        }
    }
    assert!(scrolled.len() >= 5, "{scrolled:?}");
}

#[test]
fn a_tap_shows_in_the_frame_in_which_the_hand_is_taken_away() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        for hand in HANDS {
            player.open(&place);
            let Some(tap) = ways(player.played()).1.into_iter().next() else { panic!("{place:?} takes a tap") };
            let Some(control) = player.control(&tap) else { panic!("{place:?}: nothing asks for {tap:?}") };
            let at = player.centre(control);
            player.press_at(hand, at);
            let before = player.drawn();
            player.let_go_for_a_frame(hand, at);
            let now = player.drawn();
            assert_ne!(now, before, "{place:?} with {hand:?} shows the page from before");
            player.wait(3);
            assert_eq!(player.drawn(), now, "{place:?} with {hand:?} shows it late");
        }
    }
}

/// What somebody presses in the chat while a line comes in, and how it shows that it counted.
const DURING_A_LINE: [(&str, fn(&app::App) -> bool); 3] = [
    ("Hulp", |gps| gps.page() == Page::Help),
    ("Pauze", |gps| gps.run().is_some_and(Run::is_paused)),
    ("Sneller", |gps| matches!(gps.run().and_then(Run::step), Some((_, Play::Chat(chat))) if chat.typing().is_none())),
];

#[test]
fn a_press_that_spans_an_arriving_line_counts() {
    for hand in HANDS {
        for (name, counted) in DURING_A_LINE {
            let mut player = Player::with_room();
            player.walk_in();
            player.play("group-pressure");
            // A page that has just come is deaf for a moment.
            player.wait(2);
            let control = player.thing(name).entity;
            let at = player.centre(control);
            player.press_at(hand, at);
            player.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
            assert!(player.sees("Sneller") && !counted(player.gps()), "{name}: the line came, and another is typed");
            player.let_go(hand, at);
            player.wait(1);
            assert!(counted(player.gps()), "{name} by {hand:?}");
        }
    }
}

#[test]
fn a_press_on_an_answer_that_spans_a_change_of_the_page_counts() {
    for hand in HANDS {
        let mut player = Player::with_room();
        player.walk_in();
        player.play("group-pressure");
        player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
        let Some((_, Play::Chat(chat))) = player.gps().run().and_then(Run::step) else { panic!("no chat") };
        let answer = chat.answers(player.gps().run().unwrap().flags())[0].id.clone();
        let control = player.control(&Command::Choose(answer.clone())).unwrap();
        let at = player.centre(control);
        player.press_at(hand, at);
        player.ask(Intent::Girl(GirlIntent::Sound(true)));
        player.let_go(hand, at);
        player.wait(1);
        let Some((_, Play::Chat(chat))) = player.gps().run().and_then(Run::step) else { panic!("no chat") };
        assert!(chat.bubbles().contains(&Bubble::Answer(answer)), "{hand:?}");
    }
}
