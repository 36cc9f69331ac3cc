//! Messages that come back, on days that pass without waiting.

use jiff::civil::{Date, date};

use super::tests::{guest, visit};
use super::*;
use crate::mission::ids::MissionId;
use crate::mission::{Command, Phase};

const FINISHED: Date = date(2026, 3, 1);

fn guest_on(day: Date) -> App {
    let mut app = guest(false);
    app.apply(Intent::System(SystemIntent::Today(day)));
    app
}

/// Plays a mission by leaving out every step: it counts as played.
fn play(app: &mut App, id: &MissionId) {
    app.apply(Intent::Girl(GirlIntent::Play(id.clone())));
    while app.run().is_some() {
        let command = match app.run().map(Run::phase) {
            Some(Phase::Step(_)) => Command::Skip,
            Some(Phase::Note | Phase::Brief | Phase::Facts | Phase::WrapUp | Phase::Ended(_)) | None => Command::Next,
        };
        assert!(!app.apply(Intent::Girl(GirlIntent::Run(command))).events.is_empty());
    }
}

fn finished(module: &str) -> App {
    let mut app = guest_on(FINISHED);
    for id in app.pack().module(&module.into()).unwrap().missions.clone() {
        play(&mut app, &id);
    }
    app
}

fn waiting(app: &App, module: &str) -> Vec<String> {
    let module = app.pack().module(&module.into()).unwrap();
    visit(app).boosters_in(module).map(|mission| mission.id.to_string()).collect()
}

#[test]
fn a_booster_comes_after_3_10_and_30_days_and_goes_when_it_is_played() {
    let mut app = finished("friends");
    let first = [(3, Some("again-friends")), (4, None), (9, None)];
    let second = [(10, Some("again-friends-2")), (29, None)];
    let third = [(30, Some("again-friends-3")), (400, None)];
    for (after, comes) in [(0, None), (2, None)].into_iter().chain(first).chain(second).chain(third) {
        let day = FINISHED.checked_add(jiff::Span::new().days(after)).unwrap();
        app.apply(Intent::System(SystemIntent::Today(day)));
        assert_eq!(waiting(&app, "friends"), Vec::from_iter(comes), "after {after} days");
        if let Some(comes) = comes {
            assert_eq!(visit(&app).invitation().unwrap().mission.id, comes.into());
            play(&mut app, &comes.into());
        }
    }
}

#[test]
fn letters_that_piled_up_are_the_latest_one() {
    let mut app = finished("friends");
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 20))));
    assert_eq!(waiting(&app, "friends"), ["again-friends-2"], "the letter of day 3 is past");
    play(&mut app, &"again-friends-2".into());
    assert!(waiting(&app, "friends").is_empty());
    app.apply(Intent::System(SystemIntent::Today(date(2026, 4, 20))));
    assert_eq!(waiting(&app, "friends"), ["again-friends-3"], "the letter of day 30 is another one");
}

#[test]
fn a_message_that_was_put_away_holds_no_booster_back() {
    let mut app = guest_on(FINISHED);
    let missions = app.pack().module(&"friends".into()).unwrap().missions.clone();
    for id in &missions[2..] {
        play(&mut app, id);
    }
    app.apply(Intent::Girl(GirlIntent::NotToday(missions[0].clone())));
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 4))));
    app.apply(Intent::Girl(GirlIntent::Play(missions[1].clone())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 6))));
    assert!(waiting(&app, "friends").is_empty());
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 7))));
    assert_eq!(waiting(&app, "friends"), ["again-friends"], "days count from the message she was through with last");
}

#[test]
fn who_puts_everything_away_is_reminded_of_nothing() {
    let mut app = guest_on(FINISHED);
    for id in app.pack().module(&"friends".into()).unwrap().missions.clone() {
        app.apply(Intent::Girl(GirlIntent::NotToday(id)));
    }
    app.apply(Intent::System(SystemIntent::Today(date(2026, 6, 1))));
    assert!(waiting(&app, "friends").is_empty());
}

/// Begins a mission and gives the names of the steps that it has for her now.
fn steps_of(app: &mut App, id: &str) -> Vec<String> {
    app.apply(Intent::Girl(GirlIntent::Play(id.into())));
    app.run().unwrap().mission().steps.iter().map(|step| step.id.to_string()).collect()
}

#[test]
fn boosters_ask_once_on_a_visit_how_she_is() {
    let mut app = finished("friends");
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 5))));
    let whole = steps_of(&mut app, "again-friends");
    assert!(matches!(app.run().unwrap().mission().steps[0].kind, crate::mission::kinds::Kind::Mood(_)));
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    assert_eq!(steps_of(&mut app, "again-friends"), whole, "what was put away unanswered was not asked");
    let mood = app.run().unwrap().choices().remove(0);
    app.apply(Intent::Girl(GirlIntent::Run(mood)));
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    assert_eq!(steps_of(&mut app, "again-friends"), whole[1..]);
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    assert_eq!(steps_of(&mut app, "how-do-i-feel").len(), 2, "a mission about moods asks all the same");
}

#[test]
fn nothing_comes_back_while_a_mission_is_left_or_the_clock_runs_backwards() {
    let mut app = guest_on(FINISHED);
    let missions = app.pack().module(&"friends".into()).unwrap().missions.clone();
    for id in &missions[1..] {
        play(&mut app, id);
    }
    app.apply(Intent::System(SystemIntent::Today(date(2026, 6, 1))));
    assert!(waiting(&app, "friends").is_empty());
    play(&mut app, &missions[0]);
    app.apply(Intent::System(SystemIntent::Today(date(2025, 1, 1))));
    assert!(waiting(&app, "friends").is_empty());
    app.apply(Intent::System(SystemIntent::Today(date(2026, 6, 4))));
    assert_eq!(waiting(&app, "friends"), ["again-friends"], "days count from the last mission she played");
}

#[test]
fn it_stands_first_in_the_inbox_and_counts_for_nothing() {
    let mut app = finished("friends");
    let before = visit(&app).stop(app.pack().module(&"friends".into()).unwrap()).clone().total;
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 5))));
    app.apply(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    let messages = visit(&app).messages(&"friends".into());
    assert_eq!(messages[0].mission.id, "again-friends".into());
    assert!(messages[0].is_open && messages[0].state == MessageState::Unread);
    assert_eq!(messages.len(), before + 1);
    play(&mut app, &"again-friends".into());
    let stop = visit(&app).stop(app.pack().module(&"friends".into()).unwrap());
    assert_eq!((stop.done, stop.total, stop.state), (before, before, StopState::Finished));
    assert_eq!(visit(&app).messages(&"friends".into()).len(), before);
}

#[test]
fn the_booster_of_a_stop_that_waits_for_a_counsellor_waits_too() {
    let mut app = guest(true);
    app.apply(Intent::System(SystemIntent::Today(FINISHED)));
    for id in app.pack().module(&"together".into()).unwrap().missions.clone() {
        play(&mut app, &id);
    }
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 5))));
    assert_eq!(waiting(&app, "together"), ["again-together"]);
    app.device.beside = false;
    assert!(waiting(&app, "together").is_empty());
    assert!(app.apply(Intent::Girl(GirlIntent::Play("again-together".into()))).events.is_empty());
}

#[test]
fn every_module_has_another_booster_on_each_of_the_three_days() {
    let app = guest_on(FINISHED);
    for module in &app.pack().modules {
        let days: Vec<_> = app.pack().boosters_of(&module.id).map(|booster| booster.after_days.clone()).collect();
        assert_eq!(days, [[3], [10], [30]], "{}", module.id);
    }
}
