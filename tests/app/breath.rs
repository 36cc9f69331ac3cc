//! A moment of calm: the breath goes on by itself, or with a hand or the space bar, and the page swells with it.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use gps::app::{GirlIntent, Intent, SessionIntent};
use gps::mission::breath::Breath;
use gps::mission::kinds::{Play, calm};
use gps::session::{Part, Plan};

use crate::player::Player;
use crate::pointer::Hand;

impl Player {
    /// Before the first breath of a mission, a few tenths of a second on.
    fn breathes(reduced: bool) -> Self {
        let mut player = Self::new();
        player.ask(Intent::Girl(GirlIntent::ReduceMotion(reduced)));
        player.play("harsh-to-kind");
        while player.breath().is_none() {
            player.skip();
        }
        player.wait(2);
        player
    }

    fn calm(&self) -> Option<&calm::Play> {
        match self.gps().run()?.step()? {
            (_, Play::Calm(calm)) => Some(calm),
            _ => None,
        }
    }

    fn breath(&self) -> Option<Breath> {
        self.calm()?.breath().map(|(part, _)| part)
    }

    fn is_hers(&self) -> bool {
        self.calm().is_some_and(calm::Play::is_hers)
    }

    fn space(&mut self, state: ButtonState) {
        let window = self.window;
        let (key_code, logical_key) = (KeyCode::Space, Key::Space);
        self.app.world_mut().write_message(KeyboardInput {
            key_code,
            logical_key,
            state,
            text: None,
            repeat: false,
            window,
        });
        self.wait(2);
    }

    /// How many parts of the page are smaller than they are laid out.
    fn shrunk(&mut self) -> usize {
        let world = self.app.world_mut();
        world.query::<&UiTransform>().iter(world).filter(|at| at.scale.x < 0.99).count()
    }

    /// The sizes of all that has a ground.
    fn sizes(&mut self) -> Vec<UVec2> {
        let world = self.app.world_mut();
        let mut grounds = world.query_filtered::<&ComputedNode, With<BackgroundColor>>();
        grounds.iter(world).map(|node| node.size().as_uvec2()).collect()
    }
}

#[test]
fn by_itself_the_breath_goes_in_and_out_and_the_page_swells() {
    let mut player = Player::breathes(false);
    assert_eq!((player.breath(), player.is_hers()), (Some(Breath::In), false));
    assert!(player.shrunk() > 3, "the lungs are nearly empty");
    assert_eq!(player.things().iter().filter(|thing| thing.name == "Adem in").count(), 1);
    player.wait(40);
    assert_eq!(player.breath(), Some(Breath::Out));
    let told = |player: &mut Player, name: &str| player.things().iter().filter(|thing| thing.name == name).count();
    assert_eq!((told(&mut player, "Adem uit"), told(&mut player, "Adem in")), (1, 0));
}

#[test]
fn a_hand_anywhere_on_the_page_breathes_while_it_holds() {
    for hand in [Hand::Mouse, Hand::Finger(3)] {
        let mut player = Player::breathes(false);
        let at = player.inside("breath", (0.5, 0.5));
        for at in [at, Vec2::new(200.0, at.y)] {
            player.press_at(hand, at);
            player.wait(3);
            assert!(player.is_hers(), "{hand:?} {at}");
            player.wait(40);
            assert_eq!(player.breath(), Some(Breath::In), "longer than by itself, while she holds");
            player.let_go(hand, at);
            player.wait(2);
            assert_eq!(player.breath(), Some(Breath::Out), "{hand:?} {at}");
            player.wait(65);
            assert_eq!(player.breath(), Some(Breath::In), "out ends by itself");
        }
        player.wait(100);
        assert!(!player.is_hers(), "who rests for long is breathed for");
    }
}

#[test]
fn the_space_bar_does_the_same_but_where_another_button_has_the_focus() {
    let mut player = Player::breathes(false);
    player.space(ButtonState::Pressed);
    player.wait(45);
    assert_eq!((player.breath(), player.is_hers()), (Some(Breath::In), true));
    player.space(ButtonState::Released);
    player.wait(2);
    assert_eq!(player.breath(), Some(Breath::Out));
    let by_itself = player.thing("Vanzelf").entity;
    player.request(by_itself, accesskit::Action::Focus);
    player.space(ButtonState::Pressed);
    player.wait(2);
    assert!(!player.is_hers(), "the button was pressed, and nothing else");
}

#[test]
fn with_reduced_motion_stills_change_with_each_part_and_nothing_moves() {
    let mut player = Player::breathes(true);
    assert_eq!(player.shrunk(), 0);
    let of_in = player.sizes();
    player.wait(20);
    assert_eq!((player.breath(), player.shrunk()), (Some(Breath::In), 0));
    assert_eq!(player.sizes(), of_in, "nothing moves");
    while player.breath() == Some(Breath::In) {
        player.wait(1);
    }
    player.wait(3);
    assert_eq!(player.shrunk(), 0);
    assert_ne!(player.sizes(), of_in, "the still of the next part is another");
}

#[test]
fn a_pause_holds_the_breath_and_no_hand_leads_a_group() {
    let mut player = Player::breathes(false);
    player.press_at(Hand::Mouse, Vec2::new(200.0, 400.0));
    player.ask(Intent::Girl(GirlIntent::Back));
    player.wait(200);
    assert_eq!((player.breath(), player.gps().run().map(gps::mission::Run::is_paused)), (Some(Breath::In), Some(true)));

    let mut player = Player::new();
    player.ask(Intent::Session(SessionIntent::Desk));
    let plan = Plan { parts: vec![Part::Mission("base/harsh-to-kind".parse().unwrap())], ..Plan::default() };
    player.ask(Intent::Session(SessionIntent::begin(plan)));
    player.ask(Intent::Session(SessionIntent::Switch));
    for _ in 0..80 {
        if player.breath().is_some() {
            break;
        }
        player.ask(Intent::Session(SessionIntent::Forward));
    }
    if player.breath().is_some() {
        player.space(ButtonState::Pressed);
        player.wait(10);
        assert!(!player.is_hers());
        assert!(!player.sees("Op mijn tempo"));
    }
}
