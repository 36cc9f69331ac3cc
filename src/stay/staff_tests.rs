//! The counsellor's door.

use super::*;
use crate::stay::tests::new_stay;
use crate::stay::{AtDoor, Intent, Profile};

const WORDS: &str = "vier gewone woorden samen";

fn id(name: &str) -> ProfileId {
    ProfileId::parse(name).unwrap()
}

fn at_door(has_passphrase: bool) -> Stay {
    let mut stay = new_stay(false);
    stay.apply(Intent::Begin);
    let profiles = ["one", "two"].map(|name| Profile { id: id(name), portrait: crate::stay::Portrait::default() });
    stay.apply(Intent::Answered(Answer::Profiles(profiles.into())));
    stay.apply(Intent::Answered(Answer::House { house: House::default(), has_passphrase }));
    stay.apply(Intent::Open(Sheet::StaffDoor));
    stay
}

fn ask(stay: &mut Stay, ask: AtStaffDoor) -> Vec<Event> {
    stay.apply(Intent::AtStaffDoor(ask))
}

fn write(stay: &mut Stay, words: &str, again: &str) -> Vec<Event> {
    ask(stay, AtStaffDoor::Write(words.into()));
    ask(stay, AtStaffDoor::WriteAgain(again.into()));
    ask(stay, AtStaffDoor::Enter)
}

fn inside() -> Stay {
    let mut stay = at_door(true);
    write(&mut stay, WORDS, "");
    stay.apply(Intent::Answered(Answer::StaffOpen));
    stay
}

fn recovery() -> Recovery {
    Recovery(vec![1; 12].into())
}

#[test]
fn the_first_passphrase_is_long_enough_and_written_twice_and_brings_its_sheet() {
    let mut stay = at_door(false);
    for (words, again, says) in [("kort", "kort", StaffSaid::Short), (WORDS, "iets anders en lang", StaffSaid::Differs)]
    {
        assert_eq!(write(&mut stay, words, again), [Event::Told]);
        assert_eq!(stay.staff().said(), &says);
    }
    let asked = write(&mut stay, WORDS, WORDS);
    assert_eq!(asked, [Event::Told, Event::Asked(Request::MakeStaff(WORDS.into()))]);
    assert_eq!(write(&mut stay, WORDS, WORDS), [Event::Told], "once is enough");
    stay.apply(Intent::Answered(Answer::StaffMade(recovery())));
    assert_eq!((stay.sheet(), stay.staff().recovery()), (Some(Sheet::Recovery), Some(&recovery())));
    stay.apply(Intent::Back);
    assert_eq!((stay.sheet(), stay.staff().recovery()), (Some(Sheet::Staff), None), "it is shown once");
    assert!(stay.staff().is_open());
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_what_was_written_is_gone() {
    let mut stay = at_door(true);
    assert_eq!(write(&mut stay, WORDS, "")[1], Event::Asked(Request::OpenStaff(WORDS.into())));
    assert_eq!(stay.staff().written(), (0, 0));
    stay.apply(Intent::Answered(Answer::Wrong(5)));
    assert_eq!((stay.staff().said(), stay.staff().is_open()), (&StaffSaid::Wrong(5), false));
    for closed in [
        AtStaffDoor::Idle(9),
        AtStaffDoor::Open(true),
        AtStaffDoor::OpenFor(id("one"), true),
        AtStaffDoor::Line("awel".to_owned(), false),
        AtStaffDoor::AskToWipe(Some(id("one"))),
        AtStaffDoor::Wipe,
        AtStaffDoor::Change,
        AtStaffDoor::Print,
    ] {
        assert_eq!(ask(&mut stay, closed.clone()), [], "{closed:?}");
    }
    assert_eq!(stay.house(), &House::default());
}

#[test]
fn what_is_set_for_the_house_is_kept_once_each() {
    let mut stay = inside();
    let line = stay.pack().help.steps[1].lines[0].id.clone();
    for (set, expected) in [
        (AtStaffDoor::Idle(99), House { idle_minutes: LONGEST_IDLE, ..House::default() }),
        (AtStaffDoor::Idle(0), House { idle_minutes: SHORTEST_IDLE, ..House::default() }),
        (AtStaffDoor::Open(true), House { open: true, ..House::default() }),
        (AtStaffDoor::OpenFor(id("one"), true), House { open_for: [id("one")].into(), ..House::default() }),
        (AtStaffDoor::Line(line.clone(), false), House { hidden_lines: [line].into(), ..House::default() }),
    ] {
        let mut stay = stay.clone();
        let kept = Event::Asked(Request::KeepHouse(expected.clone()));
        assert_eq!(ask(&mut stay, set.clone()), [Event::Told, kept], "{set:?}");
        assert_eq!(ask(&mut stay, set.clone()), [], "{set:?} changes nothing twice");
        assert_eq!(stay.house(), &expected);
    }
    assert_eq!(ask(&mut stay, AtStaffDoor::Idle(House::default().idle_minutes)), []);
}

#[test]
fn a_line_that_does_not_fit_is_not_shown_and_the_emergency_numbers_always_are() {
    let mut stay = inside();
    let steps = stay.pack().help.steps.clone();
    for step in &steps {
        for line in &step.lines {
            ask(&mut stay, AtStaffDoor::Line(line.id.clone(), false));
        }
    }
    let shown: Vec<_> = steps
        .iter()
        .filter(|step| step.lines.iter().any(|line| stay.shows_line(step, line)))
        .map(|step| step.id.as_str().to_owned())
        .collect();
    assert_eq!(shown, ["danger"]);
}

#[test]
fn a_profile_is_wiped_unseen_and_only_after_a_question() {
    let mut stay = inside();
    ask(&mut stay, AtStaffDoor::OpenFor(id("one"), true));
    assert_eq!(ask(&mut stay, AtStaffDoor::Wipe), [], "nobody was asked about");
    ask(&mut stay, AtStaffDoor::AskToWipe(Some(id("one"))));
    let events = ask(&mut stay, AtStaffDoor::Wipe);
    let (wiped, kept) = (Request::Wipe(id("one")), Request::KeepHouse(House::default()));
    assert_eq!(events, [Event::Told, Event::Asked(wiped), Event::Told, Event::Asked(kept)]);
    assert_eq!(stay.profiles().iter().map(|profile| profile.id.as_str()).collect::<Vec<_>>(), ["two"]);
}

#[test]
fn closing_the_page_closes_the_door() {
    let mut stay = inside();
    ask(&mut stay, AtStaffDoor::Change);
    assert_eq!((stay.sheet(), stay.staff().is_setting()), (Some(Sheet::StaffDoor), true));
    stay.apply(Intent::Back);
    assert_eq!((stay.sheet(), stay.staff().is_open(), stay.staff().is_setting()), (Some(Sheet::Staff), true, false));
    assert_eq!(stay.apply(Intent::Back), [Event::Turned, Event::Asked(Request::CloseStaff)]);
    assert!(!stay.staff().is_open());
    stay.apply(Intent::Open(Sheet::Staff));
    assert_eq!(ask(&mut stay, AtStaffDoor::Open(true)), []);
}

#[test]
fn the_pictures_of_the_recovery_sheet_lead_to_a_new_passphrase() {
    let mut stay = at_door(true);
    stay.apply(Intent::AtDoor(AtDoor::Recover));
    let mut events = Vec::new();
    for _ in 0..12 {
        events.extend(stay.apply(Intent::AtDoor(AtDoor::Tap(1))));
    }
    assert_eq!(events.last(), Some(&Event::Asked(Request::RecoverStaff(recovery()))));
    stay.apply(Intent::Answered(Answer::StaffRecovered));
    assert_eq!(
        (stay.sheet(), stay.staff().is_setting(), stay.staff().is_open()),
        (Some(Sheet::StaffDoor), true, false)
    );
    assert_eq!(write(&mut stay, WORDS, WORDS)[1], Event::Asked(Request::MakeStaff(WORDS.into())));
}
