//! Her own space.

use super::*;
use crate::mission::Keepsake;
use crate::mission::ids::Key;
use crate::mission::kinds::Play;

fn new_stay() -> Stay {
    tests::new_stay(false)
}

/// Plays a mission, in which each of these commands is given where it means something, and skips the rest.
fn make(stay: &mut Stay, id: &str, commands: &[Command]) {
    stay.apply(Intent::Play(id.into()));
    for command in commands {
        stay.apply(Intent::Run(command.clone()));
    }
    stay.apply(Intent::Run(Command::Next));
}

fn choose(key: &str) -> Command {
    Command::Choose(Key::from(key))
}

#[test]
fn what_she_changes_is_there_and_the_same_again_is_nothing_new() {
    let mut stay = new_stay();
    for (intent, again) in
        [(Intent::Wear(Slot::Hair, 3), 0), (Intent::Nickname("Zonnetje".into()), 0), (Intent::Feel(Weather::Rain), 1)]
    {
        assert_eq!(stay.apply(intent.clone()), [Event::SpaceChanged], "{intent:?}");
        assert_eq!(stay.apply(intent.clone()).len(), again, "{intent:?}");
    }
    assert_eq!(stay.space().portrait().get(Slot::Hair), 3);
    assert_eq!(stay.space().nickname(), "Zonnetje");
    assert_eq!(stay.space().weather(), None, "the same weather again takes it back");
}

#[test]
fn a_nickname_is_one_short_line() {
    let mut stay = new_stay();
    stay.apply(Intent::Nickname(format!("  Zon\nnetje {}", "x".repeat(99)).into()));
    assert!(stay.space().nickname().starts_with("Zon netje x"), "{}", stay.space().nickname());
    assert!(stay.space().nickname().chars().count() <= crate::mission::keepsake::LONGEST_NAME);
}

#[test]
fn what_she_makes_hangs_on_the_wall_once() {
    let mut stay = new_stay();
    make(&mut stay, "our-pact", &[choose("skip"), Command::Write("Kat mag mee".into()), Command::Seal]);
    assert_eq!(stay.space().wall().len(), 1);
    let Keepsake::Pact { own, .. } = &stay.space().wall()[0].keepsake else { panic!("a pact") };
    assert_eq!(own, "Kat mag mee");

    make(&mut stay, "our-pact", &[Command::Write("Hond ook".into()), Command::Seal]);
    assert_eq!(stay.space().wall().len(), 1, "a new pact takes the place of the old one");
    let Keepsake::Pact { own, .. } = &stay.space().wall()[0].keepsake else { panic!("a pact") };
    assert_eq!(own, "Hond ook");
}

#[test]
fn what_is_skipped_or_left_hangs_nowhere() {
    for last in [Command::Skip, Command::NotToday] {
        let mut stay = new_stay();
        stay.apply(Intent::Play("our-pact".into()));
        for command in [Command::Write("Kat mag mee".into()), Command::Seal, last] {
            stay.apply(Intent::Run(command));
        }
        assert!(stay.space().wall().is_empty());
    }
}

#[test]
fn taking_something_down_removes_it_and_closes_its_page() {
    let mut stay = new_stay();
    make(&mut stay, "our-pact", &[Command::Write("Kat mag mee".into()), Command::Seal]);
    stay.apply(Intent::Open(Sheet::Space));
    stay.apply(Intent::Open(Sheet::Hung(0)));
    assert!(stay.apply(Intent::TakeDown(7)).is_empty());
    assert_eq!(stay.apply(Intent::TakeDown(0)), [Event::SpaceChanged, Event::Turned]);
    assert!(stay.space().wall().is_empty());
    assert_eq!(stay.sheet(), Some(Sheet::Space));
}

#[test]
fn the_mirror_is_one_page_however_many_slots_she_looks_at() {
    let mut stay = new_stay();
    stay.apply(Intent::Open(Sheet::Space));
    for slot in Slot::ALL {
        stay.apply(Intent::Open(Sheet::Mirror(slot)));
        assert_eq!(stay.sheet(), Some(Sheet::Mirror(slot)));
    }
    stay.apply(Intent::Back);
    assert_eq!(stay.sheet(), Some(Sheet::Space));
}

#[test]
fn chance_from_outside_decides_the_portrait_to_start_from() {
    let with = |seed| new_stay().seeded(seed).space().portrait();
    assert_eq!(with(3), with(3));
    assert_ne!(with(3), with(4));
    let mut stay = new_stay().seeded(3);
    let before = stay.space().portrait();
    stay.apply(Intent::Shuffle);
    assert_ne!(stay.space().portrait(), before);
}

#[test]
fn a_help_card_keeps_her_people_in_their_order() {
    let mut stay = new_stay();
    stay.apply(Intent::Play("my-help-card".into()));
    let Some((_, Play::HelpCard(play))) = stay.run().and_then(Run::step) else { panic!("a help card") };
    let people: Vec<_> = play.card().people.iter().map(|tile| tile.id.clone()).collect();
    let name = Command::Name { card: people[2].clone(), name: "Mo".into() };
    for command in
        [Command::Choose(people[2].clone()), Command::Choose(people[0].clone()), name, Command::Seal, Command::Next]
    {
        stay.apply(Intent::Run(command));
    }
    let Keepsake::HelpCard { people: kept } = &stay.space().wall()[0].keepsake else { panic!("a help card") };
    let kept: Vec<_> = kept.iter().map(|named| (named.figure.clone(), &*named.name)).collect();
    assert_eq!(kept, [(people[2].clone(), "Mo"), (people[0].clone(), "")]);
}

#[test]
fn whom_she_trusts_in_the_circle_stands_on_the_card_already() {
    let mut stay = tests::new_stay(true);
    stay.apply(Intent::Play("my-net".into()));
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
    ];
    for command in circle {
        stay.apply(Intent::Run(command));
    }
    let Some((_, Play::HelpCard(card))) = stay.run().and_then(Run::step) else { panic!("a help card") };
    let on_it: Vec<_> = card.chosen().iter().map(|named| (named.figure.as_str(), &*named.name)).collect();
    assert_eq!(on_it, [("aunt", "Tata")]);
}
