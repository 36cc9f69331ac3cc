//! Messages that come back, on days that pass without waiting.

use jiff::civil::{Date, date};

use super::tests::new_stay;
use super::*;

const FINISHED: Date = date(2026, 3, 1);

fn stay_on(day: Date) -> Stay {
    let mut stay = new_stay(false);
    stay.apply(Intent::Today(day));
    stay.apply(Intent::Begin);
    stay
}

/// Plays a mission by leaving out every step: it counts as played.
fn play(stay: &mut Stay, id: &MissionId) {
    stay.apply(Intent::Play(id.clone()));
    while stay.run().is_some() {
        let command = match stay.run().map(Run::phase) {
            Some(Phase::Step(_)) => Command::Skip,
            _ => Command::Next,
        };
        assert!(!stay.apply(Intent::Run(command)).is_empty());
    }
}

fn finished(module: &str) -> Stay {
    let mut stay = stay_on(FINISHED);
    for id in stay.pack().module(&module.into()).unwrap().missions.clone() {
        play(&mut stay, &id);
    }
    stay
}

fn waiting(stay: &Stay, module: &str) -> Vec<String> {
    let module = stay.pack().module(&module.into()).unwrap();
    stay.boosters_in(module).map(|mission| mission.id.to_string()).collect()
}

#[test]
fn a_booster_comes_after_3_10_and_30_days_and_goes_when_it_is_played() {
    let mut stay = finished("friends");
    for (after, comes) in
        [(0, false), (2, false), (3, true), (4, false), (9, false), (10, true), (29, false), (30, true), (400, false)]
    {
        let day = FINISHED.checked_add(jiff::Span::new().days(after)).unwrap();
        stay.apply(Intent::Today(day));
        assert_eq!(waiting(&stay, "friends"), if comes { vec!["again-friends"] } else { vec![] }, "after {after} days");
        if comes {
            assert_eq!(stay.invitation().unwrap().mission.id, "again-friends".into());
            play(&mut stay, &"again-friends".into());
        }
    }
}

#[test]
fn letters_that_piled_up_are_one_letter() {
    let mut stay = finished("friends");
    stay.apply(Intent::Today(date(2026, 3, 20)));
    assert_eq!(waiting(&stay, "friends"), ["again-friends"]);
    play(&mut stay, &"again-friends".into());
    assert!(waiting(&stay, "friends").is_empty());
    stay.apply(Intent::Today(date(2026, 4, 20)));
    assert_eq!(waiting(&stay, "friends"), ["again-friends"], "the letter of day 30 is another one");
}

#[test]
fn nothing_comes_back_while_a_mission_is_left_or_the_clock_runs_backwards() {
    let mut stay = stay_on(FINISHED);
    let missions = stay.pack().module(&"friends".into()).unwrap().missions.clone();
    for id in &missions[1..] {
        play(&mut stay, id);
    }
    stay.apply(Intent::Today(date(2026, 6, 1)));
    assert!(waiting(&stay, "friends").is_empty());
    play(&mut stay, &missions[0]);
    stay.apply(Intent::Today(date(2025, 1, 1)));
    assert!(waiting(&stay, "friends").is_empty());
    stay.apply(Intent::Today(date(2026, 6, 4)));
    assert_eq!(waiting(&stay, "friends"), ["again-friends"], "days count from the last mission she played");
}

#[test]
fn it_stands_first_in_the_inbox_and_counts_for_nothing() {
    let mut stay = finished("friends");
    let before = stay.stop(stay.pack().module(&"friends".into()).unwrap()).clone().total;
    stay.apply(Intent::Today(date(2026, 3, 5)));
    stay.apply(Intent::OpenModule("friends".into()));
    let messages = stay.messages(&"friends".into());
    assert_eq!(messages[0].mission.id, "again-friends".into());
    assert!(messages[0].is_open && messages[0].state == MessageState::Unread);
    assert_eq!(messages.len(), before + 1);
    play(&mut stay, &"again-friends".into());
    let stop = stay.stop(stay.pack().module(&"friends".into()).unwrap());
    assert_eq!((stop.done, stop.total, stop.state), (before, before, StopState::Finished));
    assert_eq!(stay.messages(&"friends".into()).len(), before);
}

#[test]
fn the_booster_of_a_stop_that_waits_for_a_counsellor_waits_too() {
    let mut stay = new_stay(true);
    stay.apply(Intent::Today(FINISHED));
    for id in stay.pack().module(&"together".into()).unwrap().missions.clone() {
        play(&mut stay, &id);
    }
    stay.apply(Intent::Today(date(2026, 3, 5)));
    assert_eq!(waiting(&stay, "together"), ["again-together"]);
    stay.with_counsellor = false;
    assert!(waiting(&stay, "together").is_empty());
    assert!(stay.apply(Intent::Play("again-together".into())).is_empty());
}

#[test]
fn every_module_has_a_booster_on_the_three_days() {
    let stay = stay_on(FINISHED);
    for module in &stay.pack().modules {
        let boosters: Vec<_> = stay.pack().boosters_of(&module.id).collect();
        assert_eq!(boosters.len(), 1, "{}", module.id);
        assert_eq!(boosters[0].after_days, [3, 10, 30], "{}", module.id);
    }
}
