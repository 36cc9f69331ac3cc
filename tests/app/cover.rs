//! Somebody looks over her shoulder: in the very next frame there is a puzzle and nothing else, by every way, from every
//! page. When she comes back everything is as it was.

use std::mem::{Discriminant, discriminant};

use accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest as Effect};
use bevy::audio::{AudioPlayer, AudioSource};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::text::EditableText;
use gps::app::secret::LENGTH;
use gps::app::{GirlIntent, Intent, ProfileIntent, Reply, Scene, Sheet, SystemIntent};
use gps::game::model::Ask;
use gps::game::view::spawn::PageRoot;
use gps::mission::{Phase, Run};

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::{missions_of, one_of_each};

/// The ways to hide the game.
#[derive(Clone, Copy, Debug)]
pub enum Hiding {
    /// Three presses of Shift, left and right.
    Shift,
    /// F12.
    F12,
    /// The corner button, held down.
    HoldCorner(Hand),
    /// A screen reader's click on the corner button.
    Click,
    /// The action that the page offers a screen reader.
    Action,
}

const WAYS: [Hiding; 6] = [
    Hiding::Shift,
    Hiding::F12,
    Hiding::HoldCorner(Hand::Mouse),
    Hiding::HoldCorner(Hand::Finger(3)),
    Hiding::Click,
    Hiding::Action,
];

/// The longest a button is held, in frames.
const PATIENCE: usize = 10;

impl Player {
    fn key(&mut self, key_code: KeyCode, logical_key: Key, state: ButtonState) {
        let input = KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window: self.window };
        self.app.world_mut().write_message(input);
    }

    fn shift(&mut self, key_code: KeyCode) {
        self.key(key_code, Key::Shift, ButtonState::Pressed);
        self.key(key_code, Key::Shift, ButtonState::Released);
    }

    fn reader(&mut self, target: Entity, action: Action, data: Option<ActionData>) {
        let target_node = NodeId(target.to_bits());
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data };
        self.app.world_mut().write_message(Effect(request));
    }

    fn root(&mut self) -> Entity {
        let world = self.app.world_mut();
        let roots: Vec<_> = world.query_filtered::<Entity, With<PageRoot>>().iter(world).collect();
        assert_eq!(roots.len(), 1);
        roots[0]
    }

    /// Hides the game. What is given back is what stood there when the last frame before the puzzle began.
    pub fn hide(&mut self, way: Hiding) -> Vec<String> {
        match way {
            Hiding::Shift => {
                for key in [KeyCode::ShiftLeft, KeyCode::ShiftRight] {
                    self.shift(key);
                    self.wait(1);
                }
                self.shift(KeyCode::ShiftLeft);
            }
            Hiding::F12 => self.key(KeyCode::F12, Key::F12, ButtonState::Pressed),
            Hiding::HoldCorner(hand) => return self.hide_by_holding(hand),
            Hiding::Click => {
                let corner = self.thing("Spel verbergen").entity;
                self.reader(corner, Action::Click, None);
            }
            Hiding::Action => {
                let root = self.root();
                let action = self.app.world().get::<AccessibilityNode>(root).unwrap().custom_actions()[0].clone();
                assert_eq!(&*action.description, "Spel verbergen");
                self.reader(root, Action::CustomAction, Some(ActionData::CustomAction(action.id)));
            }
        }
        assert!(self.gps().cover().is_none(), "{way:?}");
        let before = self.words();
        self.wait(1);
        before
    }

    fn hide_by_holding(&mut self, hand: Hand) -> Vec<String> {
        let corner = self.thing("Spel verbergen").entity;
        let at = self.centre(corner);
        self.press_at(hand, at);
        for frame in 0..PATIENCE {
            let before = self.words();
            self.wait(1);
            if self.gps().cover().is_some() {
                assert!(frame >= 4, "a tap is no holding");
                return before;
            }
        }
        panic!("holding hides nothing");
    }

    /// Comes back from the puzzle, in one frame.
    pub fn come_back(&mut self) {
        let more = self.thing("Meer").entity;
        self.reader(more, Action::Click, None);
        self.wait(1);
        // One with a profile is asked for her pictures; here the vault is one that takes any.
        if self.gps().cover().is_some() && self.gps().keypad().is_some() {
            for _ in 0..LENGTH {
                self.ask(Intent::Profile(ProfileIntent::Tap(7)));
            }
            self.app.world_mut().write_message(Ask(Intent::System(SystemIntent::Reply(Reply::Right))));
            self.wait(1);
        }
    }

    /// All words in the world, seen, written or read out, without the marks round what is filled in.
    pub fn words(&mut self) -> Vec<String> {
        let world = self.app.world_mut();
        let mut words: Vec<_> = world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect();
        words.extend(world.query::<&EditableText>().iter(world).map(|field| field.value().to_string()));
        let mut spoken = world.query::<&AccessibilityNode>();
        words.extend(spoken.iter(world).flat_map(|node| [node.label(), node.value()]).flatten().map(ToOwned::to_owned));
        let mut words: Vec<_> = words.iter().map(|word| word.replace(['\u{2068}', '\u{2069}'], "")).collect();
        words.sort();
        words
    }

    /// The puzzle must be there and nothing else.
    fn check_hidden(&mut self, when: &str) {
        let words = self.words();
        let game: Vec<_> = words.iter().filter(|word| !is_of_the_puzzle(word)).collect();
        assert!(game.is_empty(), "{when}: {game:?}");
        for number in 1..=15 {
            assert!(words.contains(&number.to_string()), "{when}: no tile {number}");
        }
        self.root();
        let world = self.app.world_mut();
        let pictures = world.query::<&ImageNode>().iter(world).count();
        assert!(pictures <= 1, "{when}: {pictures} pictures beside the three dots");
        let focus = world.resource::<InputFocus>().get().unwrap();
        let node = world.get::<AccessibilityNode>(focus).unwrap();
        assert_eq!(node.label(), Some("Schuifpuzzel"), "{when}: the focus is elsewhere");
        assert_eq!(world.get::<Window>(self.window).unwrap().title, "Schuifpuzzel", "{when}");
    }

    /// Nothing may swell into place.
    fn check_still(&mut self, when: &str) {
        let world = self.app.world_mut();
        // What lies on a board has a size of its own, and is placed by its middle.
        let swells = |at: &&UiTransform| at.scale != Vec2::ONE && at.translation != Val2::percent(-50.0, -50.0);
        let moved = world.query::<&UiTransform>().iter(world).filter(swells).count();
        assert_eq!(moved, 0, "{when}");
    }
}

fn is_of_the_puzzle(word: &str) -> bool {
    let number = |text: &str| text.parse::<u32>().is_ok();
    let known = ["Schuifpuzzel", "Meer", "Nieuw spel", "Leeg", "Speelbord"];
    known.contains(&word) || number(word) || word.strip_suffix(" zetten").is_some_and(number)
}

impl Player {
    /// Where somebody is behind the puzzle: the scene, whether something is laid over it, and the step of the mission.
    /// While a hand rests on the corner a chat goes on.
    fn behind(&self) -> (Discriminant<Scene>, bool, Option<Phase>) {
        let gps = self.gps();
        (discriminant(gps.scene()), gps.is_laid_over(), gps.run().map(Run::phase))
    }
}

/// A page, by every way; each time she comes back to the same words, and nothing swells.
fn check_every_way(player: &mut Player, name: &str) {
    let (scene, laid_over, _) = player.behind();
    for way in WAYS {
        let when = format!("{name} by {way:?}");
        let before = player.hide(way);
        player.check_hidden(&when);
        // While a hand rests on the corner the mission goes on; once it is hidden nothing does.
        let behind = player.behind();
        assert_eq!((behind.0, behind.1), (scene, laid_over), "{when}");
        if let Hiding::HoldCorner(hand) = way {
            player.let_go(hand, Vec2::new(640.0, 700.0));
            player.check_hidden(&when);
        }
        assert_eq!(player.behind(), behind, "{when}");
        player.come_back();
        assert_eq!(player.words(), before, "{when}");
        assert_eq!(player.app.world().get::<Window>(player.window).unwrap().title, "GPS", "{when}");
        player.wait(1);
        if player.gps().is_laid_over() || player.gps().run().is_none() {
            player.check_still(&when);
        }
    }
}

#[test]
fn from_every_page_every_way_shows_the_puzzle_in_one_frame_and_the_way_back_the_same_page() {
    let mut player = Player::new();
    let mut pages = player.pages(&["my-stop-button".to_owned()]);
    pages.retain(|scene| scene.app.cover().is_none());
    assert!(pages.len() > 25);
    for scene in pages {
        player.show(scene.app);
        // What a counsellor opened closes when the game hides: after the first time there is nothing more to close.
        player.hide(WAYS[0]);
        player.check_hidden(&scene.name);
        player.come_back();
        check_every_way(&mut player, &scene.name);
    }
}

#[test]
fn from_every_kind_of_step_every_way_shows_the_puzzle_in_one_frame() {
    let mut player = Player::new();
    let places = one_of_each(player.gps().pack());
    let mut all = player.pages(&missions_of(&places));
    for place in places {
        let of_step = |scene: &gps::game::Scene| {
            let run = scene.app.run().filter(|run| run.mission().id == place.mission && !run.is_paused());
            run.is_some_and(|run| run.phase() == Phase::Step(place.at))
        };
        let moments: Vec<_> = (0..all.len()).filter(|at| of_step(&all[*at])).collect();
        // Whatever stood before it is needed no more.
        let scene = all.swap_remove(moments[moments.len() / 2]);
        player.show(scene.app);
        check_every_way(&mut player, place.kind);
    }
}

#[test]
fn what_has_hardly_begun_to_move_is_hidden_and_stands_still_when_she_comes_back() {
    let mut player = Player::new();
    player.settle();
    player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Begin)));
    player.hide(Hiding::F12);
    player.check_hidden("in the frame of the turn");
    player.come_back();
    for _ in 0..3 {
        player.check_still("the route she has never seen");
        player.wait(1);
    }
    player.ask(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    player.hide(Hiding::Shift);
    player.check_hidden("in the middle of a motion");
    player.come_back();
    player.check_still("the inbox");
}

#[test]
fn in_the_middle_of_a_word_three_presses_hide_what_she_writes_and_she_writes_on() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let field = player.thing("Mijn bijnaam").entity;
    player.request(field, Action::Focus);
    player.type_word("Zon");
    player.hide(Hiding::Shift);
    player.check_hidden("writing");
    player.type_word("geheim");
    player.check_hidden("typing at the puzzle");
    player.come_back();
    assert_eq!(player.focused().unwrap().role, Role::TextInput);
    player.type_word("n");
    assert_eq!(player.visit().space().nickname().chars().count(), 4, "nothing typed at the puzzle came through");
}

#[test]
fn writing_capitals_hides_nothing() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let field = player.thing("Mijn bijnaam").entity;
    player.request(field, Action::Focus);
    for letter in ["A", "B", "C", "D"] {
        player.key(KeyCode::ShiftLeft, Key::Shift, ButtonState::Pressed);
        player.type_word(letter);
        player.key(KeyCode::ShiftLeft, Key::Shift, ButtonState::Released);
        player.wait(1);
    }
    assert!(player.gps().cover().is_none());
    assert_eq!(player.visit().space().nickname(), "ABCD");
}

#[test]
fn two_presses_slow_presses_and_a_key_held_down_hide_nothing() {
    let mut player = Player::new();
    for _ in 0..4 {
        player.shift(KeyCode::ShiftLeft);
        player.wait(30);
    }
    assert!(player.gps().cover().is_none(), "three presses in nine seconds are none of this");
    player.wait(60);
    for _ in 0..5 {
        let (key_code, logical_key, state) = (KeyCode::ShiftLeft, Key::Shift, ButtonState::Pressed);
        let window = player.window;
        let held = KeyboardInput { key_code, logical_key, state, text: None, repeat: true, window };
        player.app.world_mut().write_message(held);
        player.wait(1);
    }
    assert!(player.gps().cover().is_none(), "a key held down is one press");
}

#[test]
fn what_sounds_stops_in_that_frame() {
    let mut player = Player::new();
    let sound = AudioPlayer::<AudioSource>(Handle::default());
    player.app.world_mut().spawn(sound.clone());
    player.wait(2);
    let playing = |player: &mut Player| {
        let world = player.app.world_mut();
        world.query::<&AudioPlayer>().iter(world).count()
    };
    assert_eq!(playing(&mut player), 1);
    player.hide(Hiding::F12);
    assert_eq!(playing(&mut player), 0);
    player.come_back();
    player.app.world_mut().spawn(sound);
    player.wait(2);
    assert_eq!(playing(&mut player), 1, "sounds come back with the page");
}
