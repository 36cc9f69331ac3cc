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
    for (after, comes) in
        [(0, false), (2, false), (3, true), (4, false), (9, false), (10, true), (29, false), (30, true), (400, false)]
    {
        let day = FINISHED.checked_add(jiff::Span::new().days(after)).unwrap();
        app.apply(Intent::System(SystemIntent::Today(day)));
        assert_eq!(waiting(&app, "friends"), if comes { vec!["again-friends"] } else { vec![] }, "after {after} days");
        if comes {
            assert_eq!(visit(&app).invitation().unwrap().mission.id, "again-friends".into());
            play(&mut app, &"again-friends".into());
        }
    }
}

#[test]
fn letters_that_piled_up_are_one_letter() {
    let mut app = finished("friends");
    app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 20))));
    assert_eq!(waiting(&app, "friends"), ["again-friends"]);
    play(&mut app, &"again-friends".into());
    assert!(waiting(&app, "friends").is_empty());
    app.apply(Intent::System(SystemIntent::Today(date(2026, 4, 20))));
    assert_eq!(waiting(&app, "friends"), ["again-friends"], "the letter of day 30 is another one");
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
fn every_module_has_a_booster_on_the_three_days() {
    let app = guest_on(FINISHED);
    for module in &app.pack().modules {
        let boosters: Vec<_> = app.pack().boosters_of(&module.id).collect();
        assert_eq!(boosters.len(), 1, "{}", module.id);
        assert_eq!(boosters[0].after_days, [3, 10, 30], "{}", module.id);
    }
}
