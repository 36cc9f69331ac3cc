//! The end of a stop comes once, and leads to what she can play next.

use jiff::civil::date;

use super::*;
use crate::app::tests::{base, guest, let_in, play_through, visit};
use crate::app::{GirlIntent, Intent, Page, Settings, SystemIntent};
use crate::pack::{Content, Memory, Source as _};
use crate::words::Language;

fn girl(app: &mut App, intent: GirlIntent) {
    app.apply(Intent::Girl(intent));
}

fn play(app: &mut App, id: &MissionId) {
    girl(app, GirlIntent::Play(id.clone()));
    play_through(app);
}

fn missions_of(app: &App, module: &str) -> Vec<MissionId> {
    let module = app.pack().module(&module.into()).unwrap();
    visit(app).missions_of(module).map(|(id, _)| id.clone()).collect()
}

/// Plays every message of a stop.
fn play_stop(app: &mut App, module: &str) {
    for id in missions_of(app, module) {
        play(app, &id);
    }
}

/// The stop at whose end she is.
fn ended(app: &App) -> Option<&str> {
    if let Page::Farewell(_, module) = app.page() { Some(module.id.as_str()) } else { None }
}

/// The stop whose messages are in view, with the open one.
fn inbox(app: &App) -> Option<(&str, &str)> {
    if let Page::Inbox(_, module, Some(open)) = app.page() { Some((module.id.as_str(), open.as_str())) } else { None }
}

#[test]
fn the_last_message_of_a_stop_brings_its_bloggers_once_and_then_the_next_stop() {
    let mut app = guest(false);
    let (last, others) =
        missions_of(&app, "safe-group").split_last().map(|(last, all)| (last.clone(), all.to_vec())).unwrap();
    for id in &others {
        play(&mut app, id);
        assert_eq!(ended(&app), None, "after {id} there is more to play");
    }
    play(&mut app, &last);
    assert_eq!(ended(&app), Some("safe-group"));
    girl(&mut app, GirlIntent::GoOn);
    let first = missions_of(&app, "friends")[0].clone();
    assert_eq!(inbox(&app), Some(("friends", first.as_str())));
    play(&mut app, &last);
    assert_eq!(ended(&app), None, "played again it is only a message");
}

#[test]
fn a_message_put_away_is_still_to_come_before_the_end() {
    let mut app = guest(false);
    let missions = missions_of(&app, "safe-group");
    girl(&mut app, GirlIntent::NotToday(missions[0].clone()));
    for id in &missions[1..] {
        play(&mut app, id);
        assert_eq!(ended(&app), None);
    }
    play(&mut app, &missions[0]);
    assert_eq!(ended(&app), Some("safe-group"));
    girl(&mut app, GirlIntent::Back);
    assert!(matches!(app.page(), Page::Route(_)), "the way back leads to the stops");
}

#[test]
fn a_message_that_comes_back_ends_no_stop() {
    let mut app = guest(false);
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 1))));
    play_stop(&mut app, "safe-group");
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 12))));
    let booster = app.pack().boosters_of(&"safe-group".into()).next().unwrap().id.clone();
    play(&mut app, &booster);
    assert!(matches!(app.page(), Page::Inbox(..)), "it leads back to where it came");
}

#[test]
fn where_the_next_stop_waits_for_a_counsellor_she_goes_to_the_stops() {
    let mut app = guest(false);
    play_stop(&mut app, "help");
    assert_eq!(ended(&app), Some("help"));
    girl(&mut app, GirlIntent::GoOn);
    assert!(matches!(app.page(), Page::Route(_)));
}

#[test]
fn after_the_last_stop_she_goes_to_what_is_left_before_it() {
    let mut app = guest(true);
    play_stop(&mut app, "together");
    assert_eq!(ended(&app), Some("together"));
    girl(&mut app, GirlIntent::GoOn);
    let first = missions_of(&app, "safe-group")[0].clone();
    assert_eq!(inbox(&app), Some(("safe-group", first.as_str())));
}

#[test]
fn all_that_is_open_played_it_says_goodbye_whatever_still_waits() {
    for with_counsellor in [false, true] {
        let mut app = guest(with_counsellor);
        let all = visit(&app).stops();
        let open = all.iter().filter(|stop| stop.state != StopState::Waiting);
        let open: Vec<_> = open.map(|stop| stop.module.id.to_string()).collect();
        for stop in &open {
            girl(&mut app, GirlIntent::GoOn);
            play_stop(&mut app, stop);
        }
        assert!(ended(&app).is_some());
        assert!(!visit(&app).is_written_to_again(), "nobody can come back to a guest");
        girl(&mut app, GirlIntent::GoOn);
        assert!(matches!(app.page(), Page::Goodbye(_)));
        girl(&mut app, GirlIntent::GoOn);
        assert!(matches!(app.page(), Page::Route(_)));
        girl(&mut app, GirlIntent::GoOn);
        assert!(matches!(app.page(), Page::Route(_)), "from there it leads nowhere");
    }
}

#[test]
fn a_stop_whose_bloggers_say_nothing_leads_straight_on() {
    let mut pack = Memory::copy_of(&base()).unwrap();
    let path = "modules/safe-group.ron";
    let text = String::from_utf8(pack.read(path).unwrap()).unwrap();
    let (before, rest) = text.split_once("    farewell: [").unwrap();
    let (_, after) = rest.split_once("    ],\n").unwrap();
    pack.put(path, format!("{before}{after}"));
    let content = Content::read_from("base", pack).0.unwrap();
    let mut app = let_in(App::new(content, Settings::new(Language::parse("nl").unwrap()), false));
    play_stop(&mut app, "safe-group");
    assert_eq!(inbox(&app).map(|(stop, _)| stop), Some("friends"));
}
