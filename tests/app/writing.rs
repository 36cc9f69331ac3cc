//! Who writes loses no letter, no caret and no focus, whatever goes on round her; and the page follows what she writes.

use std::time::Duration;

use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use gps::app::{GirlIntent, Intent, PhonesIntent, RequestId, SessionIntent, Sheet, StaffIntent};
use gps::game::model::Model;
use gps::mission::kinds::Play;
use gps::session::{AgendaPosition, AnswerMode, DeviceRequest, Part, Plan};
use gps::words::Language;

use crate::player::Player;

/// What goes on while somebody writes, with what it is called.
type Meanwhile = Vec<(&'static str, Intent)>;

fn languages() -> Meanwhile {
    let speak = |language| Intent::Girl(GirlIntent::Speak(Language::parse(language).unwrap()));
    vec![("French", speak("fr")), ("from right to left", speak("ar-XB")), ("Dutch again", speak("nl"))]
}

/// What else goes on in a session: phones come in and the minutes pass.
fn session() -> Meanwhile {
    let join = DeviceRequest::Join { goes_round: false, phone: None };
    let join = Intent::Phones(PhonesIntent::Request { id: RequestId(1), now: Duration::from_secs(1), request: join });
    let tick = Intent::Session(SessionIntent::Tick(Duration::from_mins(1)));
    let changed = Intent::Session(SessionIntent::PhonesChanged);
    vec![("a phone comes in", join), ("the desk hears of it", changed), ("a minute passes", tick)]
}

impl Player {
    fn field_called(&mut self, name: &str) -> Entity {
        let world = self.app.world_mut();
        let mut fields = world.query_filtered::<(Entity, &Name), With<EditableText>>();
        fields.iter(world).find(|(_, of)| of.as_str() == name).unwrap().0
    }

    fn stands_in(&self, field: Entity) -> String {
        self.app.world().get::<EditableText>(field).unwrap().value().to_string()
    }

    /// Writes “Zn” in a field, goes back before its n, lets everything happen, and writes the o.
    fn write_through(&mut self, name: &str, meanwhile: Meanwhile) {
        let field = self.field_called(name);
        self.app.world_mut().resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
        self.wait(1);
        self.type_word("Zn");
        self.strike(KeyCode::ArrowLeft, Key::ArrowLeft);
        self.wait(1);
        for (what, intent) in meanwhile {
            let before = self.app.world().resource::<Model>().changes();
            self.ask(intent);
            assert_eq!(self.field_called(name), field, "{name}: {what}");
            assert_eq!(self.app.world().resource::<InputFocus>().get(), Some(field), "{name}: {what}");
            assert_eq!(self.stands_in(field), "Zn", "{name}: {what}");
            let now = self.app.world().resource::<Model>().changes();
            assert!(now > before || what == "a phone comes in", "{name}: {what} does not happen");
        }
        self.type_word("o");
        assert_eq!(self.stands_in(field), "Zon", "{name}: the caret has moved");
    }
}

#[test]
fn a_letter_keeps_its_words_and_the_caret() {
    let mut player = Player::new();
    player.walk_in();
    player.open_her_own_words();
    player.write_through("letter-words", languages());
    let Play::Letter(written) = player.played() else { panic!("a letter is written") };
    assert_eq!(written.words(), "Zon");
}

#[test]
fn a_nickname_keeps_its_letters_and_the_caret() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    player.write_through("nickname", languages());
    // A name of two words: the space between them is not taken from her while she writes.
    player.strike(KeyCode::End, Key::End);
    player.type_word(" o p");
    let field = player.field_called("nickname");
    assert_eq!(player.stands_in(field), "Zon o p");
    player.strike(KeyCode::Home, Key::Home);
    player.type_word(" a");
    assert_eq!(player.stands_in(field), " aZon o p");
}

#[test]
fn a_passphrase_keeps_its_letters_and_the_caret() {
    let mut player = Player::new();
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    player.ask(Intent::Staff(StaffIntent::Vouch));
    player.write_through("Passphrase", languages());
    assert_eq!(player.gps().staff().written().0, 3);
}

#[test]
fn a_slip_on_the_tablet_keeps_its_words_and_the_caret_while_phones_come_in() {
    let mut player = Player::new();
    player.ask(Intent::Session(SessionIntent::Desk));
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    for ask in [
        SessionIntent::AnswerBy(AnswerMode::Tablet),
        SessionIntent::Go(AgendaPosition::Part(0)),
        // The stage comes with it: the next hands are a girl's.
        SessionIntent::OpenBox(true),
    ] {
        player.ask(Intent::Session(ask));
    }
    player.write_through("slip", session().into_iter().chain(languages()).collect());
    assert_eq!(player.gps().session().unwrap().draft(), "Zon");
}

#[test]
fn writing_is_a_change_like_any_other_and_writes_nothing_into_the_field() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let field = player.field_called("nickname");
    player.app.world_mut().resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
    player.wait(1);
    let before = player.app.world().resource::<Model>().changes();
    player.type_word("Zo");
    player.strike(KeyCode::ArrowLeft, Key::ArrowLeft);
    player.type_word("u");
    assert!(player.app.world().resource::<Model>().changes() >= before + 3, "each letter is told");
    assert_eq!(player.stands_in(field), "Zuo");
}
