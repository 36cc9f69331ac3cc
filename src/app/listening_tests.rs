use super::*;
use crate::app::tests::{guest, new_app, to_desk};
use crate::app::{GirlIntent, Intent, SessionIntent, SystemIntent};
use crate::session::{Part, Plan};
use crate::words::Language;

fn girl(app: &mut App, intent: GirlIntent) -> Vec<Effect> {
    app.apply(Intent::Girl(intent)).effects
}

fn voiced(app: &mut App, has_voice: bool) -> Vec<Event> {
    app.apply(Intent::System(SystemIntent::Voiced(has_voice))).events
}

fn read_to_me(on: bool) -> GirlIntent {
    GirlIntent::UseAid(Aid::ReadToMe, on)
}

#[test]
fn being_read_to_is_offered_where_there_is_a_voice_and_gone_where_there_is_none() {
    let mut app = new_app(false);
    assert!(!app.offered_aids().contains(&Aid::ReadToMe));
    assert!(girl(&mut app, GirlIntent::Listen(Listen::Page)).is_empty(), "nobody is there to read");
    assert_eq!(voiced(&mut app, true), [Event::Changed]);
    assert!(voiced(&mut app, true).is_empty(), "known already");
    assert!(app.offered_aids().contains(&Aid::ReadToMe));
    assert_eq!(girl(&mut app, GirlIntent::Listen(Listen::Page)), [Effect::Voice(Listen::Page)]);
    voiced(&mut app, false);
    assert!(!app.offered_aids().contains(&Aid::ReadToMe));
}

#[test]
fn nothing_is_read_behind_the_cover() {
    let mut app = guest(false);
    voiced(&mut app, true);
    girl(&mut app, GirlIntent::Cover);
    assert!(girl(&mut app, GirlIntent::Listen(Listen::Page)).is_empty());
    assert!(!voiced(&mut app, false).is_empty(), "what there is to be heard is known all the same");
}

#[test]
fn pages_are_read_by_themselves_for_who_picked_it_with_sound_on() {
    let mut app = guest(false);
    voiced(&mut app, true);
    assert!(!app.reads_by_itself(false), "nobody picked it");
    girl(&mut app, read_to_me(true));
    assert!(app.reads_by_itself(false) && app.reads_by_itself(true), "she asked, beside a screen reader, too");
    girl(&mut app, GirlIntent::Sound(false));
    assert!(!app.reads_by_itself(false));
    girl(&mut app, GirlIntent::Sound(true));
    voiced(&mut app, false);
    assert!(!app.reads_by_itself(false));
}

#[test]
fn beside_a_screen_reader_what_was_picked_another_day_is_silent() {
    let mut app = guest(false);
    voiced(&mut app, true);
    app.sitting.settings.aids = Some([Aid::ReadToMe].into());
    assert!(app.reads_by_itself(false));
    assert!(!app.reads_by_itself(true), "it reads the page already");
}

#[test]
fn a_group_is_read_to_only_where_somebody_asks_for_it_there() {
    let mut app = new_app(false);
    voiced(&mut app, true);
    girl(&mut app, read_to_me(true));
    to_desk(&mut app);
    app.apply(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    assert!(app.led().is_some());
    assert!(!app.reads_by_itself(false) && !app.settings().sound);
    girl(&mut app, read_to_me(true));
    assert!(app.reads_by_itself(false));
    girl(&mut app, read_to_me(false));
    assert!(app.settings().sound, "not being read to is no silence");
}

#[test]
fn who_comes_next_is_not_read_to() {
    let mut app = guest(false);
    voiced(&mut app, true);
    girl(&mut app, read_to_me(true));
    girl(&mut app, GirlIntent::Leave);
    girl(&mut app, GirlIntent::Leave);
    assert!(!app.reads_by_itself(false));
    assert!(app.has_voice(), "the device knows it still");
}

#[test]
fn only_the_first_page_greets_and_only_where_sounds_are_on() {
    let greets = |app: &mut App, tag: &str| {
        let speaks = Intent::Girl(GirlIntent::Speak(Language::parse(tag).unwrap()));
        let effects = app.apply(speaks).effects;
        effects.iter().any(|effect| matches!(effect, Effect::Voice(Listen::Greeting(_))))
    };
    let mut app = new_app(false);
    voiced(&mut app, true);
    girl(&mut app, GirlIntent::Sound(true));
    assert!(greets(&mut app, "fr"));
    girl(&mut app, GirlIntent::Sound(false));
    assert!(!greets(&mut app, "en"));
    girl(&mut app, GirlIntent::Sound(true));
    girl(&mut app, GirlIntent::Begin);
    assert!(!greets(&mut app, "fr"), "at the door nobody waves any more");
}
