//! Pages are read out: all their words in their order, by one voice, and nothing where she does not look any more.

use std::time::Instant;

use accesskit::Role;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy::text::Underline;
use gps::app::{GirlIntent, Intent, Sheet};
use gps::game::model::Model;
use gps::game::voice::Voice;
use gps::mission::TextKey;
use gps::pack::model::Aid;
use gps::voice::Speech;
use gps::words::Language;

use crate::dispatcher::Dispatcher;
use crate::player::Player;
use crate::service::{LONG, Manner, Service, hasty, speech};

/// A game that speaks.
fn game(speech: Speech) -> Player {
    let mut player = Player::new();
    player.app.insert_resource(Voice::new(speech, || {}));
    until(&mut player, "there is a voice", |player| player.gps().has_voice());
    player.ask(Intent::Girl(GirlIntent::Sound(true)));
    player
}

fn until(player: &mut Player, what: &str, mut is_so: impl FnMut(&mut Player) -> bool) {
    let begin = Instant::now();
    while !is_so(player) {
        assert!(begin.elapsed() < LONG, "{what}");
        player.wait(1);
    }
}

fn girl(player: &mut Player, intent: GirlIntent) {
    player.ask(Intent::Girl(intent));
}

fn is_reading(player: &Player) -> bool {
    player.app.world().resource::<Voice>().is_reading()
}

fn say(player: &Player, id: &str) -> String {
    let key = id.split_once('.').map_or_else(|| TextKey::value(id), |(id, part)| TextKey::attribute(id, part));
    gps::voice::for_a_voice(&player.app.world().resource::<Model>().words().get(&key)).unwrap()
}

/// The texts that came to the service.
fn said(service: &Service) -> Vec<String> {
    let heard = service.heard();
    heard.windows(2).filter(|two| two[0] == "SPEAK").map(|two| two[1].clone()).collect()
}

/// What is marked on the page.
fn marked(player: &mut Player) -> Vec<String> {
    let world = player.app.world_mut();
    world.query_filtered::<&Text, With<Underline>>().iter(world).map(|text| text.0.clone()).collect()
}

#[test]
fn the_first_page_is_read_in_its_order_once_she_picks_it_and_each_text_is_marked() {
    let service = Service::start(Manner::SpeaksOn);
    let mut player = game(speech(service.server()));
    assert!(!is_reading(&player), "nobody asked");
    girl(&mut player, GirlIntent::UseAid(Aid::ReadToMe, true));
    assert!(is_reading(&player));
    assert_eq!(marked(&mut player), [say(&player, "title")]);
    girl(&mut player, GirlIntent::Cover);
    assert!(marked(&mut player).is_empty());

    let service = Service::start(Manner::Says);
    let mut player = game(speech(service.server()));
    girl(&mut player, GirlIntent::UseAid(Aid::ReadToMe, true));
    until(&mut player, "it is read to its end", |player| !is_reading(player));
    let wanted = ["title", "start-joke", "begin", "start-room", "door.honest"].map(|id| say(&player, id));
    let said = said(&service);
    let at =
        wanted.map(|words| said.iter().position(|said| *said == words).unwrap_or_else(|| panic!("{words}: {said:?}")));
    assert!(at.is_sorted(), "{said:?}");
    assert!(!said.contains(&say(&player, "help")), "what stands on every page is not read on every page");
}

#[test]
fn a_language_that_is_picked_on_the_first_page_greets_her_by_voice_where_sounds_are_on() {
    let french = || GirlIntent::Speak(Language::parse("fr").unwrap());
    let service = Service::start(Manner::Says);
    let mut player = game(speech(service.server()));
    girl(&mut player, french());
    until(&mut player, "the greeting is said", |player| said(&service) == [say(player, "start-joke")]);

    let service = Service::start(Manner::Says);
    let mut player = game(speech(service.server()));
    player.ask(Intent::Girl(GirlIntent::Sound(false)));
    girl(&mut player, french());
    assert!(!is_reading(&player) && said(&service).is_empty(), "where sounds are off nobody speaks unasked");
}

#[test]
fn the_cover_a_sheet_and_the_way_out_are_silence_in_the_same_frame() {
    for (what, intent) in [
        ("cover", GirlIntent::Cover),
        ("help", GirlIntent::Open(Sheet::Help)),
        ("on", GirlIntent::Begin),
        ("leaving", GirlIntent::Leave),
    ] {
        let service = Service::start(Manner::SpeaksOn);
        let mut player = game(speech(service.server()));
        if what == "leaving" {
            player.walk_in();
        }
        girl(&mut player, GirlIntent::Listen(gps::app::Listen::Page));
        until(&mut player, "it speaks", |_| !said(&service).is_empty());
        assert!(!service.heard().contains(&"CANCEL self".to_owned()), "{what}");
        let before = said(&service).len();
        player.app.world_mut().write_message(gps::game::model::Ask(Intent::Girl(intent)));
        player.wait(1);
        assert!(!is_reading(&player), "{what}");
        until(&mut player, "it is silent", |_| service.heard().contains(&"CANCEL self".to_owned()));
        player.wait(10);
        assert_eq!(said(&service).len(), before, "{what}: nothing more is said");
    }
}

#[test]
fn a_key_reads_what_has_the_focus_and_stops_it() {
    let service = Service::start(Manner::SpeaksOn);
    let mut player = game(speech(service.server()));
    let begin = say(&player, "begin");
    while player.focused().is_none_or(|thing| thing.name != begin) {
        player.press(KeyCode::ArrowRight, Key::ArrowRight);
    }
    player.press(KeyCode::F7, Key::F7);
    until(&mut player, "it speaks", |_| !said(&service).is_empty());
    assert_eq!(said(&service), [begin]);
    player.press(KeyCode::F7, Key::F7);
    assert!(!is_reading(&player));
}

#[test]
fn where_nobody_can_speak_the_button_goes() {
    let service = Service::start(Manner::Hangs);
    let mut player = game(hasty(service.server()));
    let name = say(&player, "listen");
    assert!(player.things().iter().any(|thing| thing.role == Role::Button && thing.name == name));
    player.click(&name);
    until(&mut player, "the button goes", |player| !player.things().iter().any(|thing| thing.name == name));
    until(&mut player, "nothing is read", |player| !is_reading(player));
}

#[test]
fn the_words_of_a_page_are_spoken_in_order_by_the_real_service() {
    let dispatcher = Dispatcher::start();
    let mut player = game(speech(dispatcher.server()));
    player.walk_in();
    girl(&mut player, GirlIntent::Open(Sheet::Cover));
    girl(&mut player, GirlIntent::UseAid(Aid::ReadToMe, true));
    until(&mut player, "the page is read", |player| !is_reading(player));
    let said = dispatcher.said();
    let wanted = ["cover-title", "cover-hold", "cover-press", "cover-back", "cover-try"].map(|id| say(&player, id));
    let at =
        wanted.map(|words| said.iter().position(|said| *said == words).unwrap_or_else(|| panic!("{words}: {said:?}")));
    assert!(at.is_sorted(), "{said:?}");
}
