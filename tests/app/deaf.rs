//! A page that has just come does not hear a hand, and hears everything else at once.

use accesskit::Action;
use gps::app::{GirlIntent, Intent, Page};
use gps::mission::Command;
use gps::mission::kinds::Play;

use crate::player::Player;
use crate::pointer::Hand;

const HANDS: [Hand; 2] = [Hand::Mouse, Hand::Finger(7)];

/// On the route, and the page has been there for a while.
fn on_the_route() -> Player {
    let mut player = Player::new();
    player.walk_in();
    player.settle();
    player
}

impl Player {
    /// Taps a control by its name.
    fn taps_on(&mut self, hand: Hand, name: &str) {
        let control = self.thing(name).entity;
        let at = self.centre(control);
        self.tap_in_one_frame(hand, at);
    }
}

#[test]
fn a_tap_right_after_a_page_turned_is_not_heard_and_the_next_one_is() {
    for hand in HANDS {
        let mut player = on_the_route();
        player.taps_on(hand, "Mijn plek");
        assert!(matches!(player.gps().page(), Page::Space(_)));
        player.taps_on(hand, "Sluiten");
        assert!(matches!(player.gps().page(), Page::Space(_)), "{hand:?}: it came too early");
        player.wait(4);
        player.taps_on(hand, "Sluiten");
        assert!(player.is_on_route(), "{hand:?}");
    }
}

#[test]
fn help_is_heard_at_once_and_so_is_a_screen_reader() {
    for hand in HANDS {
        let mut player = on_the_route();
        player.taps_on(hand, "Mijn plek");
        player.taps_on(hand, "Hulp");
        assert_eq!(player.gps().page(), Page::Help, "{hand:?}");
        let close = player.thing("Sluiten").entity;
        player.request(close, Action::Click);
        player.wait(1);
        assert!(matches!(player.gps().page(), Page::Space(_)), "{hand:?}");
    }
}

#[test]
fn what_leads_on_and_what_leads_back_never_lie_below_the_same_finger() {
    let mut player = on_the_route();
    let run = |command| Intent::Girl(GirlIntent::Run(command));
    player.play("filter-on-off");
    while !matches!(player.gps().run().unwrap().step(), Some((_, Play::Quiz(_)))) {
        player.skip();
    }
    let Some((_, Play::Quiz(quiz))) = player.gps().run().unwrap().step() else { panic!("a quiz is played") };
    let (answer, _) = quiz.question().unwrap().options()[0].clone();
    player.ask(run(Command::Choose(answer)));
    player.settle();
    let on = player.thing("Verder").entity;
    let at = player.centre(on);
    player.tap_in_one_frame(Hand::Mouse, at);
    let Some((_, Play::Quiz(quiz))) = player.gps().run().unwrap().step() else { panic!("a quiz is played") };
    assert_eq!(quiz.progress().0, 2);
    player.settle();
    let back = player.thing("Vorige").entity;
    assert!(player.centre(back).distance(at) > 300.0);
    player.tap_in_one_frame(Hand::Mouse, at);
    let Some((_, Play::Quiz(quiz))) = player.gps().run().unwrap().step() else { panic!("a quiz is played") };
    assert_eq!(quiz.progress().0, 2, "nothing lies there until she answers");
}
