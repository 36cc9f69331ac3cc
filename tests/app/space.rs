//! A space of her own, through the door: a face, a name, the day's weather, and a wall with what she made.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::{FocusCause, InputFocus};
use gps::app::{GirlIntent, Intent, Page, Sheet, Slot, Weather};
use gps::game::model::Model;
use gps::game::view::spawn::Asks;
use gps::mission::kinds::Play;
use gps::mission::{Command, Keepsake};
use gps::words::Language;

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::one_of_each;

/// A name that stands nowhere in the game.
const NAME: &str = "Zonnestipje";

impl Player {
    /// Tabs to the control of this name and presses Enter.
    pub fn enter(&mut self, name: &str) {
        self.tab_to(name);
        self.strike(KeyCode::Enter, Key::Enter);
        self.wait(1);
    }

    /// Tabs to the control of this name.
    pub fn tab_to(&mut self, name: &str) {
        for _ in 0..80 {
            if self.focused().is_some_and(|thing| thing.name == name) {
                return;
            }
            self.strike(KeyCode::Tab, Key::Tab);
        }
        panic!("Tab never reaches “{name}”");
    }

    fn focus_on(&mut self, name: &str) {
        let entity = self.thing(name).entity;
        self.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
        self.wait(1);
    }

    /// Types her name into the field that has this message as its label.
    fn write_in(&mut self, label: &str) {
        let label = self.say(label);
        self.focus_on(&label);
        assert_eq!(self.focused().unwrap().role, Role::TextInput);
        self.type_word(NAME);
    }

    /// A message of the interface.
    pub fn say(&self, message: &str) -> String {
        self.app.world().resource::<Model>().words().get(&gps::mission::TextKey::value(message))
    }

    fn label_of(&mut self, intent: &Intent) -> String {
        let world = self.app.world_mut();
        let mut controls = world.query::<(&Asks, &AccessibilityNode)>();
        let (_, node) = controls.iter(world).find(|(asks, _)| asks.0 == *intent).unwrap();
        node.label().unwrap().to_owned()
    }

    /// Plays the first step of a kind whose work can be kept, and goes on.
    fn make(&mut self, kind: &str) {
        let place = one_of_each(self.gps().pack()).into_iter().find(|place| place.kind == kind).unwrap();
        self.open(&place);
        while !self.gps().run().unwrap().step_is_done() {
            let choice = self.gps().run().unwrap().choices()[0].clone();
            self.ask(Intent::Girl(GirlIntent::Run(choice)));
        }
        self.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
        self.ask(Intent::Girl(GirlIntent::ShowRoute));
    }
}

#[test]
fn keys_alone_make_a_face_a_name_and_a_weather_in_her_space() {
    let mut player = Player::new();
    player.walk_in();
    let (space, portrait, done) = (player.say("space"), player.say("space-portrait"), player.say("mirror-done"));
    player.enter(&space);
    assert!(matches!(player.gps().page(), Page::Space(_)));
    player.enter(&portrait);
    assert!(matches!(player.gps().page(), Page::Mirror(_, Slot::Hair)));
    for slot in Slot::ALL {
        let tab = player.say(&format!("portrait-slot-{}", slot.slug()));
        player.enter(&tab);
        assert!(matches!(player.gps().page(), Page::Mirror(_, shown) if shown == slot));
        assert_eq!(player.thing(&tab).on, Some(true), "the tab says that it is chosen");
        // The second choice of every slot, whichever she wears now.
        let choices: Vec<_> = player.things().into_iter().filter(|thing| thing.role == Role::RadioButton).collect();
        assert!(choices.len() > 1 && choices.iter().all(|choice| choice.focusable && !choice.name.is_empty()));
        assert_eq!(choices.iter().filter(|choice| choice.on == Some(true)).count(), 1, "{slot:?}");
        let second = player.label_of(&Intent::Girl(GirlIntent::Wear(slot, 1)));
        player.enter(&second);
        assert_eq!(player.visit().space().portrait().get(slot), 1, "{slot:?}");
        assert_eq!(player.focused().unwrap().name, second, "the focus stays where she is");
    }
    player.enter(&done);
    assert!(matches!(player.gps().page(), Page::Space(_)), "one tap leads back from whichever slot");

    player.write_in("space-nickname");
    player.strike(KeyCode::Enter, Key::Enter);
    assert_eq!(player.visit().space().nickname(), NAME);
    assert_eq!(player.focused().unwrap().role, Role::TextInput, "writing does not take the field away");
    let rain = player.say("weather-rain");
    player.enter(&rain);
    assert_eq!(player.visit().space().weather(), Some(Weather::Rain));
    assert_eq!(player.thing(&rain).on, Some(true));
    player.enter(&rain);
    assert_eq!(player.visit().space().weather(), None, "the same again takes it back");

    player.press(KeyCode::Escape, Key::Escape);
    assert!(player.is_on_route());
    assert!(player.sees(NAME), "the route greets her by her name");
    player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())));
    assert!(player.sees(NAME), "in every language");
}

#[test]
fn a_nickname_is_no_longer_than_its_field_holds_and_may_be_taken_back() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let nickname = player.say("space-nickname");
    player.focus_on(&nickname);
    player.type_word(&NAME.repeat(5));
    assert_eq!(player.visit().space().nickname().chars().count(), gps::mission::keepsake::LONGEST_NAME);
    for _ in 0..40 {
        player.strike(KeyCode::Backspace, Key::Backspace);
    }
    player.wait(2);
    assert_eq!(player.visit().space().nickname(), "");
    player.ask(Intent::Girl(GirlIntent::Back));
    let hello = player.say("route-hello");
    assert!(player.sees(&hello));
}

#[test]
fn what_she_makes_in_a_mission_hangs_on_her_wall_opens_large_and_can_be_taken_down() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Wall)));
    let empty = player.say("space-empty");
    assert!(player.sees(&empty));
    for kind in ["collage", "pact", "helpcard"] {
        player.make(kind);
    }
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    player.settle();
    assert!(!player.sees(&empty));
    let wall = player.visit().space().wall().to_vec();
    assert!(matches!(
        wall.iter().map(|hung| &hung.keepsake).collect::<Vec<_>>()[..],
        [Keepsake::Collage { .. }, Keepsake::Pact { .. }, Keepsake::HelpCard { .. }]
    ));
    let (open, look) = (player.say("space-wall-open"), player.say("space-look"));
    player.enter(&open);
    // A page that has just come does not hear a hand yet.
    player.settle();
    assert!(matches!(player.gps().page(), Page::Wall(_)));
    let things: Vec<_> = player.things().into_iter().filter(|thing| thing.role == Role::CheckBox).collect();
    assert_eq!(things.len(), 3, "each can be chosen: {things:?}");
    assert!(
        things.iter().all(|thing| thing.focusable && thing.name.contains(", ")),
        "where it hangs is told: {things:?}"
    );
    let take_down = player.say("space-take-down");
    for left in (0..3).rev() {
        let first = player.things().into_iter().find(|thing| thing.role == Role::CheckBox).unwrap();
        if left == 2 {
            let at = player.centre(first.entity);
            player.tap_at(Hand::Finger(1), at);
        } else {
            player.enter(&first.name);
        }
        player.enter(&look);
        assert!(matches!(player.gps().page(), Page::Hung(..)));
        player.enter(&take_down);
        assert_eq!(player.visit().space().wall().len(), left);
        assert!(matches!(player.gps().page(), Page::Wall(_)), "back to the wall");
    }
    assert!(player.sees(&empty));
}

#[test]
fn what_she_types_is_in_no_debug_print_of_her_stay() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    player.write_in("space-nickname");
    assert_eq!(player.visit().space().nickname(), NAME);
    let circle = one_of_each(player.gps().pack()).into_iter().find(|place| place.kind == "circle").unwrap();
    player.open(&circle);
    let Play::Circle(play) = player.played() else { panic!("a circle is played") };
    let figure = play.circle().figures[0].id.clone();
    player.ask(Intent::Girl(GirlIntent::Run(Command::Choose(figure.clone()))));
    player.write_in("circle-name");
    let Play::Circle(play) = player.played() else { panic!("a circle is played") };
    assert_eq!(play.name(&figure), NAME);
    assert!(!format!("{:?}", player.gps()).contains(NAME));
}
