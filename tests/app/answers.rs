//! What she taps answers: cards are as large as they look, a stop that waits says why, a stop that is played leads on, a
//! box shows that it takes the card over it, and who is put into the circle stays where the hand was.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use gps::app::{self, GirlIntent, Intent, Page, Sheet};
use gps::game::view::drag::{Beckons, DropInto};
use gps::game::view::spawn::Asks;
use gps::mission::kinds::Play;
use gps::mission::kinds::circle::Ring;
use gps::mission::{Command, TextKey};
use gps::words::Language;

use crate::player::Player;
use crate::pointer::Hand;

impl Player {
    /// A place in a part of the page, in shares of its width and height.
    pub fn inside(&mut self, key: &str, (x, y): (f32, f32)) -> Vec2 {
        let world = self.app.world_mut();
        let mut parts = world.query::<(&Name, &UiGlobalTransform, &ComputedNode)>();
        let found = parts.iter(world).find(|(name, ..)| name.as_str() == key);
        let (_, place, computed) = found.unwrap_or_else(|| panic!("nothing is called {key}"));
        place.affine().translation + computed.size() * Vec2::new(x - 0.5, y - 0.5)
    }

    /// How many controls ask for this.
    fn controls_for(&mut self, intent: &Intent) -> usize {
        let world = self.app.world_mut();
        world.query::<&Asks>().iter(world).filter(|asks| asks.0 == *intent).count()
    }

    /// The shipped game as a girl finds it, whom no counsellor sits beside.
    fn as_a_girl() -> Self {
        let mut player = Self::new();
        let alone = app::App::new(player.gps().content().clone(), player.gps().settings().clone(), false);
        player.show(alone);
        player
    }

    /// Where the rings lie.
    fn rings(&mut self) -> Rect {
        let world = self.app.world_mut();
        let mut boxes = world.query::<(&DropInto, &UiGlobalTransform, &ComputedNode)>();
        // Who lies in a ring takes others in for it, too.
        let all = boxes.iter(world).filter(|(into, ..)| into.0 == Ring::Far.key());
        let (_, place, computed) = all.max_by_key(|(.., computed)| computed.size().x as u32).unwrap();
        Rect::from_center_size(place.affine().translation, computed.size())
    }

    fn run_command(&mut self, command: Command) {
        self.ask(Intent::Girl(GirlIntent::Run(command)));
    }
}

#[test]
fn the_card_that_invites_is_one_control_and_taps_anywhere_on_it() {
    for share in [(0.06, 0.5), (0.3, 0.3), (0.72, 0.5)] {
        let mut player = Player::new();
        player.walk_in();
        player.settle();
        let next = player.gps().visiting().unwrap().invitation().unwrap().mission.id.clone();
        let opens = Intent::Girl(GirlIntent::OpenMessage(next.clone()));
        assert_eq!(player.controls_for(&opens), 1, "keys and readers find it once");
        let at = player.inside(&format!("invitation-{next}"), share);
        player.tap_at(Hand::Mouse, at);
        assert!(matches!(player.gps().page(), Page::Inbox(_, _, Some(open)) if *open == next), "{share:?}");
    }
}

#[test]
fn the_picture_of_a_message_begins_it() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::OpenMessage("my-stop-button".into())));
    player.settle();
    let plays = Intent::Girl(GirlIntent::Play("my-stop-button".into()));
    assert_eq!(player.controls_for(&plays), 1);
    let at = player.inside("letter-my-stop-button", (0.8, 0.15));
    player.tap_at(Hand::Finger(1), at);
    assert!(player.gps().run().is_some());
}

#[test]
fn a_stop_that_waits_says_why_in_plain_words() {
    let mut player = Player::as_a_girl();
    player.walk_in();
    player.settle();
    assert!(!player.sees("Dit stuk opent"));
    let stop = player.inside("stop-together", (0.5, 0.5));
    player.tap_at(Hand::Mouse, stop);
    assert!(player.is_on_route() && player.sees("Sam: Dit stuk opent een begeleider voor jou."));
}

#[test]
fn a_stop_that_is_played_leads_to_the_next_and_the_last_one_back_to_the_route() {
    let mut player = Player::new();
    player.walk_in();
    let modules = player.gps().pack().modules.clone();
    let words = player.gps().pack().texts.words(&Language::parse("nl").unwrap());
    for (at, module) in modules.iter().enumerate() {
        for mission in &module.missions {
            player.ask(Intent::Girl(GirlIntent::Play(mission.clone())));
            for _ in 0..9 {
                player.run_command(Command::Skip);
                player.run_command(Command::Next);
            }
        }
        let ended = |page: Page| matches!(page, Page::Farewell(_, now) if now.id == module.id);
        assert!(ended(player.gps().page()), "{}: what the bloggers say of it", module.id);
        player.ask(Intent::Girl(GirlIntent::GoOn));
        match modules.get(at + 1) {
            Some(next) => assert!(matches!(player.gps().page(), Page::Inbox(_, now, Some(_)) if now.id == next.id)),
            None => assert!(matches!(player.gps().page(), Page::Goodbye(..)), "everything is played"),
        }
        player.ask(Intent::Girl(GirlIntent::ShowRoute));
        player.ask(Intent::Girl(GirlIntent::OpenModule(module.id.clone())));
        player.settle();
        assert!(player.sees("Je hebt alle berichten hier gespeeld.") && !player.sees("Starten"), "{}", module.id);
        match modules.get(at + 1) {
            Some(next) => {
                let name = words.get(&TextKey::name_of_module(&next.id));
                player.click(&format!("Verder naar {name}"));
                assert!(matches!(player.gps().page(), Page::Inbox(_, now, Some(_)) if now.id == next.id));
            }
            None => {
                player.click("Terug naar de route");
                assert!(player.is_on_route());
            }
        }
    }
}

#[test]
fn a_pair_that_does_not_fit_gets_no_praise_and_can_be_shown() {
    let mut player = Player::new();
    player.play("squad-sticker");
    player.skip();
    for (blogger, wrong) in
        [("lotte", "sandwich"), ("fien", "time"), ("zita", "wave"), ("imani", "no"), ("noor", "say")]
    {
        player.run_command(Command::Place { card: blogger.into(), into: wrong.into() });
        assert!(!player.sees("Dat hielp"), "{blogger}");
    }
    player.run_command(Command::Place { card: "sam".into(), into: "question".into() });
    assert!(player.sees("Er kijkt iemand wat raar"));
    assert!(!player.sees("Dat zijn zes mensen, en elk heeft iets anders nodig"));
    player.click("Toon het mij");
    assert!(
        player.sees("Dat zijn zes mensen, en elk heeft iets anders nodig") && !player.sees("Er kijkt iemand wat raar")
    );
    player.run_command(Command::Lift("lotte".into()));
    player.run_command(Command::Choose("time".into()));
    assert!(player.sees("Niemand duwde. Dat hielp."));
}

#[test]
fn a_body_on_which_nothing_lies_is_not_praised() {
    let mut player = Player::new();
    player.play("body-alarm");
    assert!(player.sees("Een stil alarm is nooit jouw fout") && !player.sees("Zo ziet jouw alarm er vandaag uit"));
    player.run_command(Command::Choose("zone-belly".into()));
    assert!(player.sees("Zo ziet jouw alarm er vandaag uit") && !player.sees("Voel jij niets?"));
}

#[test]
fn a_pact_without_a_rule_offers_nothing_to_sign() {
    let mut player = Player::new();
    player.play("our-pact");
    assert!(!player.sees("Dit spreken we af") && player.sees("Kies een afspraak of schrijf er zelf een."));
    player.run_command(Command::Choose("skip".into()));
    player.click("Dit spreken we af");
    assert!(player.sees("Dit pact staat."));
}

#[test]
fn a_box_lights_up_while_a_card_hangs_over_it() {
    let mut player = Player::new();
    player.play("group-pressure");
    player.skip();
    player.settle();
    let (card, into) = ("everyone".into(), "push".into());
    let (from, to) = (player.card_at(&card), player.box_at(&into));
    let ground = |player: &mut Player| {
        let world = player.app.world_mut();
        let mut boxes = world.query_filtered::<&BackgroundColor, With<Beckons>>();
        boxes.iter(world).map(|ground| ground.0.alpha()).collect::<Vec<_>>()
    };
    assert!(ground(&mut player).is_empty());
    player.press_at(Hand::Mouse, from);
    player.carry(Hand::Mouse, from, to);
    assert_eq!(ground(&mut player).len(), 1);
    assert!(ground(&mut player)[0] < 1.0, "it lets what lies below be seen");
    player.carry(Hand::Mouse, to, from);
    assert!(ground(&mut player).is_empty());
    player.carry(Hand::Mouse, from, to);
    player.let_go(Hand::Mouse, to);
    player.wait(2);
    assert!(ground(&mut player).is_empty());
}

#[test]
fn who_is_put_into_the_circle_stays_where_the_hand_was() {
    let mut player = Player::new();
    player.play("my-circle");
    player.settle();
    for (figure, share) in [("mum", (0.5, 0.94)), ("aunt", (0.07, 0.45)), ("pet", (0.5, 0.77)), ("dad", (0.9, 0.6))] {
        player.run_command(Command::Choose(figure.into()));
        player.settle();
        let rings = player.rings();
        let at = rings.min + rings.size() * Vec2::new(share.0, share.1);
        player.tap_at(Hand::Mouse, at);
        player.settle();
        let Play::Circle(circle) = player.played() else { panic!("no circle") };
        let (hand, seat) = (circle.hand().map(|hand| hand.id.clone()), circle.seat(&figure.into()));
        assert!(seat.is_some(), "{figure} tapped at {at} of {rings:?}, in hand {hand:?}");
        let there = player.card_at(&figure.into());
        assert!(there.distance(at) < 50.0, "{figure}: tapped at {at}, is at {there}");
    }
}

#[test]
fn a_girl_who_strays_to_the_counsellors_reads_that_it_is_not_for_her_and_a_key_rests_like_a_hand() {
    let mut player = Player::as_a_girl();
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    assert!(player.sees("Dit is voor begeleiders") && !player.sees("Kies een wachtzin"));
    player.settle();
    let yes = player.inside("yes", (0.5, 0.5));
    player.tap_at(Hand::Finger(1), yes);
    assert!(!player.sees("Kies een wachtzin"), "a tap is no answer");
    let button = player.thing("Ik ben begeleider").entity;
    let focus = &mut player.app.world_mut().resource_mut::<bevy::input_focus::InputFocus>();
    focus.set(button, bevy::input_focus::FocusCause::Navigated);
    let window = player.window;
    let key = |state| KeyboardInput {
        key_code: KeyCode::Enter,
        logical_key: Key::Enter,
        state,
        text: None,
        repeat: false,
        window,
    };
    for (frames, open) in [(2, false), (10, true)] {
        player.app.world_mut().write_message(key(ButtonState::Pressed));
        player.wait(frames);
        player.app.world_mut().write_message(key(ButtonState::Released));
        player.wait(2);
        assert_eq!(player.sees("Kies een wachtzin"), open);
    }
}
