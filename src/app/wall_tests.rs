//! Her wall: what hangs on it, how, and what is kept of that.

use super::*;
use crate::app::tests::{guest, visit};
use crate::app::{GirlIntent, Intent, Page};
use crate::mission::board::Nudge;
use crate::mission::ids::Key;
use crate::mission::{Command, Run};

fn ask(app: &mut App, intent: WallIntent) -> Vec<Event> {
    app.apply(Intent::Girl(GirlIntent::Wall(intent))).events
}

fn run(app: &mut App, command: Command) {
    app.apply(Intent::Girl(GirlIntent::Run(command)));
}

/// A guest who made a pact and a help card.
fn made_two() -> App {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Play("our-pact".into())));
    for command in [Command::Write("Kat mag mee".into()), Command::Seal, Command::Next] {
        run(&mut app, command);
    }
    app.apply(Intent::Girl(GirlIntent::Play("my-help-card".into())));
    for command in [Command::Choose(Key::from("aunt")), Command::Seal, Command::Next] {
        run(&mut app, command);
    }
    app.apply(Intent::Girl(GirlIntent::ShowRoute));
    app
}

fn things(app: &App) -> Vec<Thing> {
    visit(app).hanging().into_iter().map(|(thing, _)| thing).collect()
}

fn lie_of(app: &App, thing: &Thing) -> Lie {
    visit(app).hanging().into_iter().find(|(hanging, _)| hanging == thing).unwrap().1
}

#[test]
fn what_she_made_hangs_somewhere_free_until_she_moves_it() {
    let mut app = made_two();
    let all = things(&app);
    assert_eq!(all.len(), visit(&app).visit.space().wall().len());
    assert!(all.len() > 1, "{all:?}");
    let lies: Vec<_> = all.iter().map(|thing| lie_of(&app, thing).middle()).collect();
    assert!(lies.windows(2).all(|pair| pair[0] != pair[1]), "none covers another: {lies:?}");
    assert_eq!(app.kept().arranged, Arrangement::default(), "nothing is kept of what she did not touch");

    let (first, second) = (all[0].clone(), all[1].clone());
    let (before, there) = (lie_of(&app, &second), Lie::new(1200, 800, 130, 30));
    assert_eq!(ask(&mut app, WallIntent::Hang(first.clone(), Some(there))), [Event::SpaceChanged]);
    assert_eq!((lie_of(&app, &first), lie_of(&app, &second)), (there, before));
    assert_eq!(ask(&mut app, WallIntent::Hang(first.clone(), Some(there))), [], "there it hangs already");
    assert_eq!(visit(&app).visit.space().chosen(), Some(&first));

    assert_eq!(things(&app).last(), Some(&all[all.len() - 1]));
    assert_eq!(ask(&mut app, WallIntent::Raise(first.clone())), [Event::SpaceChanged]);
    assert_eq!(things(&app).last(), Some(&first));
    assert_eq!(ask(&mut app, WallIntent::Raise(first.clone())), []);
}

#[test]
fn her_portrait_goes_up_and_down_as_she_likes_and_what_she_made_asks_first() {
    let mut app = made_two();
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Wall)));
    let portrait = || Thing::Portrait;
    assert_eq!(visit(&app).treasures(), [Thing::Portrait]);
    assert!(!things(&app).contains(&portrait()));
    assert_eq!(ask(&mut app, WallIntent::Hang(portrait(), None)), [Event::SpaceChanged]);
    assert_eq!(things(&app).last(), Some(&portrait()));
    let turned = lie_of(&app, &portrait()).nudged(Nudge::TurnOn);
    ask(&mut app, WallIntent::Hang(portrait(), Some(turned)));
    assert_eq!(lie_of(&app, &portrait()), turned);
    assert_eq!(ask(&mut app, WallIntent::Choose(portrait())), [Event::Changed], "it was chosen");
    assert_eq!(visit(&app).visit.space().chosen(), None);
    assert_eq!(ask(&mut app, WallIntent::Off(portrait())), [Event::SpaceChanged]);
    assert!(!things(&app).contains(&portrait()));
    assert_eq!(ask(&mut app, WallIntent::Off(portrait())), []);

    let pact = things(&app)[0].clone();
    ask(&mut app, WallIntent::Choose(pact.clone()));
    assert_eq!(ask(&mut app, WallIntent::Off(pact.clone())), [Event::Turned]);
    assert!(matches!(app.page(), Page::Hung(0, _)), "its page asks");
    app.apply(Intent::Girl(GirlIntent::TakeDown(0)));
    assert!(matches!(app.page(), Page::Wall(_)), "back to the wall");
    assert!(!things(&app).contains(&pact));
    assert!(!app.kept().arranged.things.iter().any(|placed| placed.thing == pact), "nothing of it is kept");
}

#[test]
fn what_is_not_hers_hangs_nowhere() {
    let mut app = made_two();
    for thing in [
        Thing::Treasure("base/group-pressure".parse().unwrap()),
        Thing::OfStop("base/friends".parse().unwrap()),
        Thing::Made { mission: "base/letter-to-jade".parse().unwrap(), step: "letter".into() },
    ] {
        let before = app.clone();
        assert_eq!(ask(&mut app, WallIntent::Hang(thing, None)), []);
        assert!(app == before);
    }
}

#[test]
fn a_paper_is_kept_and_the_same_again_is_nothing_new() {
    let mut app = guest(false);
    assert_eq!(visit(&app).visit.space().paper(), Ground::Lilac);
    assert_eq!(ask(&mut app, WallIntent::Paper(Ground::Sky)), [Event::SpaceChanged]);
    assert_eq!(ask(&mut app, WallIntent::Paper(Ground::Sky)), []);
    assert_eq!(app.kept().arranged.paper, Ground::Sky);
}

#[test]
fn opening_the_wall_finds_nothing_chosen() {
    let mut app = made_two();
    ask(&mut app, WallIntent::Hang(Thing::Portrait, None));
    assert!(visit(&app).visit.space().chosen().is_some());
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Wall)));
    assert_eq!(visit(&app).visit.space().chosen(), None);
}

#[test]
fn an_absurd_record_is_a_calm_wall() {
    let placed = |thing, lie: &str| Placed { thing, lie: ron::from_str(lie).unwrap() };
    let many = (0..500).map(|at| Thing::Treasure(format!("base/m-{at}").parse().unwrap()));
    let things = [Thing::Portrait, Thing::Portrait].into_iter().chain(many);
    let kept = Arrangement {
        paper: Ground::Mint,
        things: things.map(|thing| placed(thing, "(x:9e99,y:-7,size:0,turn:4000)")).collect(),
    };
    let wall = Wall::of(kept);
    let arranged = wall.arrangement();
    assert_eq!(arranged.things.len(), MOST_HUNG, "no more than there may be, each once");
    assert!(arranged.things.iter().all(|placed| placed.lie == Lie::new(i32::MAX, 0, 0, 40)));
    assert_eq!(arranged.things[1].thing, Thing::Treasure("base/m-0".parse().unwrap()));
}

#[test]
fn older_records_have_no_arrangement_and_this_one_is_read_as_it_was_written() {
    let mut app = made_two();
    ask(&mut app, WallIntent::Hang(Thing::Portrait, Some(Lie::new(300, 200, 150, -20))));
    ask(&mut app, WallIntent::Paper(Ground::Rose));
    let kept = app.kept();
    let text = ron::to_string(&kept).unwrap();
    assert_eq!(ron::from_str::<crate::app::Kept>(&text).unwrap(), kept);
    let from = text.find(",arranged:").unwrap();
    let to = text.find(",packs:").unwrap();
    let older: crate::app::Kept = ron::from_str(&format!("{}{}", &text[..from], &text[to..])).unwrap();
    assert_eq!(older.arranged, Arrangement::default());
    assert_eq!(older.wall, kept.wall);
}

#[test]
fn a_forgotten_mission_leaves_nothing_on_the_wall() {
    let mut app = made_two();
    let pact = things(&app)[0].clone();
    ask(&mut app, WallIntent::Hang(pact, Some(Lie::at(500, 500))));
    app.apply(Intent::Profile(crate::app::ProfileIntent::ForgetMission("our-pact".into())));
    let text = ron::to_string(&app.kept()).unwrap();
    assert!(!text.contains("our-pact"), "{text}");
    assert!(app.run().and_then(Run::step).is_none());
}

#[test]
fn a_treasure_is_hers_once_its_mission_or_all_of_its_stop_is_played() {
    let mut app = guest(true);
    let socks = Thing::Treasure("base/teasing".parse().unwrap());
    let heart = Thing::OfStop("base/boundaries".parse().unwrap());
    let hang = |app: &mut App| {
        let hers = [&socks, &heart].map(|thing| visit(app).treasures().contains(thing));
        let hung = [&socks, &heart].map(|thing| !ask(app, WallIntent::Hang(thing.clone(), None)).is_empty());
        assert_eq!(hers, hung, "what is hers can be hung");
        for thing in [&socks, &heart] {
            ask(app, WallIntent::Off(thing.clone()));
        }
        hers
    };
    assert_eq!(hang(&mut app), [false, false]);
    app.visit_mut().unwrap().done.insert("base/teasing".parse().unwrap());
    assert_eq!(hang(&mut app), [true, false]);
    let stop: Vec<_> = app.pack().module(&"boundaries".into()).unwrap().missions.clone();
    for id in stop {
        let written = app.pack().mission_ref(&id);
        app.visit_mut().unwrap().done.insert(written);
    }
    assert_eq!(hang(&mut app), [true, true]);
    app.apply(Intent::Profile(crate::app::ProfileIntent::ForgetMission("teasing".into())));
    assert_eq!(hang(&mut app), [false, false], "what is forgotten is no longer hers");
}
