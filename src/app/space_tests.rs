//! Her own space.

use super::tests::{guest, let_in, new_app, visit};
use super::*;
use crate::mission::Command;
use crate::mission::Keepsake;
use crate::mission::ids::Key;
use crate::mission::kinds::Play;

/// Plays a mission, in which each of these commands is given where it means something, and skips the rest.
fn make(app: &mut App, id: &str, commands: &[Command]) {
    app.apply(Intent::Girl(GirlIntent::Play(id.into())));
    for command in commands {
        app.apply(Intent::Girl(GirlIntent::Run(command.clone())));
    }
    app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
}

fn choose(key: &str) -> Command {
    Command::Choose(Key::from(key))
}

#[test]
fn what_she_changes_is_there_and_the_same_again_is_nothing_new() {
    let mut app = guest(false);
    for (intent, again) in [
        (Intent::Girl(GirlIntent::Wear(Slot::Hair, 3)), 0),
        (Intent::Girl(GirlIntent::Nickname("Zonnetje".into())), 0),
        (Intent::Girl(GirlIntent::Feel(Weather::Rain)), 1),
    ] {
        assert_eq!(app.apply(intent.clone()).events, [Event::SpaceChanged], "{intent:?}");
        assert_eq!(app.apply(intent.clone()).events.len(), again, "{intent:?}");
    }
    assert_eq!(visit(&app).visit.space().portrait().get(Slot::Hair), 3);
    assert_eq!(visit(&app).visit.space().nickname(), "Zonnetje");
    assert_eq!(visit(&app).visit.space().weather(), None, "the same weather again takes it back");
}

#[test]
fn a_nickname_is_one_short_line() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Nickname(format!("  Zon\nnetje {}", "x".repeat(99)).into())));
    assert!(
        visit(&app).visit.space().nickname().starts_with("Zon netje x"),
        "{}",
        visit(&app).visit.space().nickname()
    );
    assert!(visit(&app).visit.space().nickname().chars().count() <= crate::mission::keepsake::LONGEST_NAME);
}

#[test]
fn what_she_makes_hangs_on_the_wall_once() {
    let mut app = guest(false);
    make(&mut app, "our-pact", &[choose("skip"), Command::Write("Kat mag mee".into()), Command::Seal]);
    assert_eq!(visit(&app).visit.space().wall().len(), 1);
    let Keepsake::Pact { own, .. } = &visit(&app).visit.space().wall()[0].keepsake else { panic!("a pact") };
    assert_eq!(own, "Kat mag mee");

    make(&mut app, "our-pact", &[Command::Write("Hond ook".into()), Command::Seal]);
    assert_eq!(visit(&app).visit.space().wall().len(), 1, "a new pact takes the place of the old one");
    let Keepsake::Pact { own, .. } = &visit(&app).visit.space().wall()[0].keepsake else { panic!("a pact") };
    assert_eq!(own, "Hond ook");
}

#[test]
fn what_is_skipped_or_left_hangs_nowhere() {
    for last in [Command::Skip, Command::NotToday] {
        let mut app = guest(false);
        app.apply(Intent::Girl(GirlIntent::Play("our-pact".into())));
        for command in [Command::Write("Kat mag mee".into()), Command::Seal, last] {
            app.apply(Intent::Girl(GirlIntent::Run(command)));
        }
        assert!(visit(&app).visit.space().wall().is_empty());
    }
}

#[test]
fn taking_something_down_removes_it_and_closes_its_page() {
    let mut app = guest(false);
    make(&mut app, "our-pact", &[Command::Write("Kat mag mee".into()), Command::Seal]);
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Hung(0))));
    assert!(app.apply(Intent::Girl(GirlIntent::TakeDown(7))).events.is_empty());
    assert_eq!(app.apply(Intent::Girl(GirlIntent::TakeDown(0))).events, [Event::SpaceChanged, Event::Turned]);
    assert!(visit(&app).visit.space().wall().is_empty());
    assert!(matches!(app.page(), Page::Space(_)));
}

#[test]
fn what_hangs_behind_it_does_not_slip_into_the_page_of_what_was_taken_down() {
    let mut app = guest(true);
    make(&mut app, "our-pact", &[Command::Write("Kat mag mee".into()), Command::Seal]);
    make(&mut app, "my-help-card", &[choose("aunt"), Command::Seal]);
    let count = visit(&app).visit.space().wall().len();
    assert!(count > 1, "{count} things hang");
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Hung(0))));
    app.apply(Intent::Girl(GirlIntent::TakeDown(0)));
    assert!(matches!(app.page(), Page::Space(_)), "the wall is in view");
    assert_eq!(visit(&app).visit.space().wall().len(), count - 1);
}

#[test]
fn the_mirror_is_one_page_however_many_slots_she_looks_at() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    for slot in Slot::ALL {
        app.apply(Intent::Girl(GirlIntent::Open(Sheet::Mirror(slot))));
        assert!(matches!(app.page(), Page::Mirror(_, shown) if shown == slot));
    }
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(matches!(app.page(), Page::Space(_)));
}

#[test]
fn chance_from_outside_decides_the_portrait_to_start_from() {
    let with = |seed| visit(&let_in(new_app(false).seeded(seed))).visit.space().portrait();
    assert_eq!(with(3), with(3));
    assert_ne!(with(3), with(4));
    let mut app = let_in(new_app(false).seeded(3));
    let before = visit(&app).visit.space().portrait();
    app.apply(Intent::Girl(GirlIntent::Shuffle));
    assert_ne!(visit(&app).visit.space().portrait(), before);
}

#[test]
fn a_help_card_keeps_her_people_in_their_order() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("my-help-card".into())));
    let Some((_, Play::HelpCard(play))) = app.run().and_then(Run::step) else { panic!("a help card") };
    let people: Vec<_> = play.card().people.iter().map(|tile| tile.id.clone()).collect();
    let name = Command::Name { card: people[2].clone(), name: "Mo".into() };
    for command in
        [Command::Choose(people[2].clone()), Command::Choose(people[0].clone()), name, Command::Seal, Command::Next]
    {
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
    let Keepsake::HelpCard { people: kept } = &visit(&app).visit.space().wall()[0].keepsake else {
        panic!("a help card")
    };
    let kept: Vec<_> = kept.iter().map(|named| (named.figure.clone(), &*named.name)).collect();
    assert_eq!(kept, [(people[2].clone(), "Mo"), (people[0].clone(), "")]);
}

#[test]
fn whom_she_trusts_in_the_circle_stands_on_the_card_already() {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Play("my-net".into())));
    let aunt = || Key::from("aunt");
    let circle = [
        Command::Place { card: aunt(), into: Key::from("ring-near") },
        Command::Name { card: aunt(), name: "Tata".into() },
        Command::Next,
        choose("aunt"),
        Command::Next,
        choose("come-by"),
        Command::Next,
        Command::Next,
        Command::Next,
    ];
    for command in circle {
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
    let Some((_, Play::HelpCard(card))) = app.run().and_then(Run::step) else { panic!("a help card") };
    let on_it: Vec<_> = card.chosen().iter().map(|named| (named.figure.as_str(), &*named.name)).collect();
    assert_eq!(on_it, [("aunt", "Tata")]);
}
