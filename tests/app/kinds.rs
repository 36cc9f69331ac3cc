//! Every kind of step, played by keys, mouse, fingers and taps, and heard by a screen reader.

use std::collections::BTreeMap;

use accesskit::{Live, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use gps::app::{self, GirlIntent, Intent};
use gps::game::model::Model;
use gps::game::view::drag::{DragCard, DropInto};
use gps::game::view::spawn::Asks;
use gps::mission::kinds::Play;
use gps::mission::{Command, Phase, TextKey};
use gps::words::Language;

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::{dragged, missions_of, next_move, one_of_each, ways};

impl Player {
    /// Tabs to the control that asks for this, and presses a key there.
    fn choose_by_key(&mut self, command: &Command, (code, key): (KeyCode, Key)) {
        let target = self.control(command).unwrap_or_else(|| panic!("no control asks for {command:?}"));
        for _ in 0..80 {
            if self.app.world().resource::<InputFocus>().get() == Some(target) {
                self.strike(code, key);
                return;
            }
            self.strike(KeyCode::Tab, Key::Tab);
        }
        panic!("Tab never reaches what asks for {command:?}");
    }
}

#[test]
fn every_kind_is_played_to_its_end_with_the_keyboard_alone() {
    let mut player = Player::with_room();
    for place in one_of_each(player.gps().pack()) {
        player.open(&place);
        let keys = [(KeyCode::Enter, Key::Enter), (KeyCode::Space, Key::Space)];
        for (turn, key) in (0..100).zip(keys.into_iter().cycle()) {
            assert!(turn < 99, "{place:?} never ends");
            let run = player.gps().run().unwrap();
            let Some((_, play)) = run.step().filter(|_| !run.step_is_done()) else { break };
            match next_move(play, &run.choices()) {
                Some(command) => player.choose_by_key(&command, key),
                None => player.settle(),
            }
        }
        player.choose_by_key(&Command::Next, (KeyCode::Enter, Key::Enter));
        assert_ne!(player.gps().run().unwrap().phase(), Phase::Step(place.at), "{place:?}");
    }
}

#[test]
fn arrows_reach_the_same_controls_as_tab_in_a_step() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        player.open(&place);
        let round = |player: &mut Player, code, key: Key| {
            player.app.world_mut().resource_mut::<InputFocus>().clear();
            let mut seen: Vec<Entity> = Vec::new();
            loop {
                player.strike(code, key.clone());
                let focus = player.app.world().resource::<InputFocus>().get().unwrap();
                if seen.first() == Some(&focus) {
                    return seen;
                }
                assert!(!seen.contains(&focus) && seen.len() < 80, "{place:?} traps the focus");
                seen.push(focus);
            }
        };
        let by_tab = round(&mut player, KeyCode::Tab, Key::Tab);
        assert_eq!(round(&mut player, KeyCode::ArrowRight, Key::ArrowRight), by_tab, "{place:?}");
    }
}

/// What a part of a step's sentences says when something has happened.
const FEEDBACK: [&str; 15] = [
    "feedback-",
    "reply-",
    "follows-",
    "argument-",
    "lens-",
    "thought-",
    "note-",
    "says-",
    "done",
    "almost",
    "rule",
    "nobody",
    "nothing",
    "moved",
    "stayed",
];

/// The sentences of the step in view that tell what came of something she did.
fn feedback(gps: &app::App) -> Vec<String> {
    let run = gps.run().unwrap();
    let step = run.step().unwrap().0;
    let words = gps.pack().texts.words(&gps.settings().language);
    let parts = step.kind.content().attributes();
    let parts = parts.iter().filter(|part| {
        let spoken = |begin: &&str| if begin.ends_with('-') { part.starts_with(*begin) } else { part == begin };
        FEEDBACK.iter().any(spoken)
    });
    parts.map(|part| words.get(&TextKey::of_step(&run.mission().id, &step.id, part))).collect()
}

#[test]
fn in_every_state_of_every_kind_controls_have_names_and_feedback_is_read_out() {
    let mut player = Player::new();
    let places = one_of_each(player.gps().pack());
    let mut heard: BTreeMap<&str, usize> = BTreeMap::new();
    for scene in player.pages(&missions_of(&places)) {
        let run = scene.app.run().filter(|run| !run.is_paused());
        let Some(kind) = run.and_then(|run| run.step()).map(|(step, _)| step.kind.slug()) else { continue };
        let said = feedback(&scene.app);
        player.app.world_mut().resource_mut::<Model>().show(scene.app);
        player.wait(1);
        let world = player.app.world_mut();
        let mut asked: BTreeMap<String, Vec<Intent>> = BTreeMap::new();
        for (asks, node) in world.query::<(&Asks, &AccessibilityNode)>().iter(world) {
            let label = node.label().unwrap_or_default().trim().to_owned();
            assert!(!label.is_empty() && label != "…", "{}: {asks:?} has no name", scene.name);
            let known = [Role::Button, Role::RadioButton, Role::CheckBox, Role::Switch].contains(&node.role());
            assert!(known, "{}: “{label}” is a {:?}", scene.name, node.role());
            asked.entry(label).or_default().push(asks.0.clone());
        }
        assert!(!asked.is_empty(), "{}", scene.name);
        for (asks, into) in world.query_filtered::<(&Asks, &DropInto), Without<DragCard>>().iter(world) {
            let tap = Intent::Girl(GirlIntent::Run(Command::Choose(into.0.clone())));
            assert_eq!(asks.0, tap, "{}: a tap and a drop on the same place differ", scene.name);
        }
        for (label, intents) in asked {
            assert!(intents.iter().all(|intent| *intent == intents[0]), "{}: “{label}” {intents:?}", scene.name);
        }
        for (node, child_of) in world.query::<(&AccessibilityNode, &ChildOf)>().iter(world) {
            if node.role() != Role::Label
                || !said.iter().any(|sentence| node.label().is_some_and(|label| label.ends_with(sentence.as_str())))
            {
                continue;
            }
            let live = |node: &AccessibilityNode| node.live() == Some(Live::Polite);
            let around = child_of.parent();
            let around = world.get::<AccessibilityNode>(around).is_some_and(live);
            assert!(live(node) || around, "{}: nobody hears “{}”", scene.name, node.label().unwrap_or_default());
            *heard.entry(kind).or_default() += 1;
        }
    }
    // Those that say nothing back: a chat has its own sentences, a circle and a map speak at their end.
    for kind in ["scene", "quiz", "sort", "spot", "order", "match", "bodymap", "circle", "letter", "mood", "collage"] {
        assert!(heard.contains_key(kind), "{kind}: {heard:?}");
    }
    for kind in ["roleplay", "thesis", "calm", "pact", "helpcard"] {
        assert!(heard.contains_key(kind), "{kind}: {heard:?}");
    }
}

#[test]
fn dragging_tapping_and_typing_lead_to_the_same_state_in_every_language() {
    let mut player = Player::with_room();
    for place in dragged(&player) {
        player.open(&place);
        let (drags, taps) = ways(player.played());
        let mut ends: Vec<(String, Play)> = Vec::new();
        for tag in ["nl", "ar-XB"] {
            player.ask(Intent::Girl(GirlIntent::Speak(Language::parse(tag).unwrap())));
            for hand in [Hand::Mouse, Hand::Finger(1)] {
                player.open(&place);
                for (card, into) in &drags {
                    player.drag(hand, card, into);
                }
                ends.push((format!("dragged with {hand:?} in {tag}"), player.played().clone()));
                player.open(&place);
                for tap in &taps {
                    let control = player.control(tap).unwrap_or_else(|| panic!("{place:?}: nothing asks for {tap:?}"));
                    let at = player.centre(control);
                    player.tap_at(hand, at);
                }
                ends.push((format!("tapped with {hand:?} in {tag}"), player.played().clone()));
            }
        }
        player.open(&place);
        for tap in &taps {
            player.choose_by_key(tap, (KeyCode::Enter, Key::Enter));
        }
        player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("nl").unwrap())));
        let typed = player.played().clone();
        player.open(&place);
        assert_ne!(typed, *player.played(), "{place:?}: nothing happened");
        for (way, end) in ends {
            assert_eq!(end, typed, "{} {way}", place.kind);
        }
    }
}

#[test]
fn both_sides_of_the_body_take_the_same_tap_and_the_same_drop() {
    let mut player = Player::with_room();
    let place = dragged(&player).into_iter().find(|place| place.kind == "bodymap").unwrap();
    player.open(&place);
    let tapped = Intent::Girl(GirlIntent::Run(Command::Choose(gps::mission::kinds::bodymap::Zone::Hands.key())));
    let other = {
        let world = player.app.world_mut();
        let mut targets = world.query::<(Entity, &gps::game::view::spawn::TapAsks)>();
        targets.iter(world).find(|(_, asks)| asks.0 == tapped).unwrap().0
    };
    let at = player.centre(other);
    player.tap_at(Hand::Finger(3), at);
    let by_the_other_side = player.played().clone();
    player.open(&place);
    player.ask(tapped);
    assert_eq!(by_the_other_side, *player.played());
    assert!(!player.gps().is_laid_over());
}
