//! Behind the puzzle nothing moves, and everything is as it was when she comes back.

use jiff::civil::date;

use super::cover::Cover;
use super::tests::{let_in, new_app, visit};
use super::*;
use crate::mission::Command;
use crate::words::Language;

/// A model in the middle of a chat.
fn chatting() -> App {
    let mut app = let_in(new_app(false).seeded(7));
    app.apply(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    app
}

/// Everything somebody could ask for that is not the puzzle's.
fn everything_else() -> Vec<Intent> {
    let mut all = vec![
        Intent::Girl(GirlIntent::Begin),
        Intent::Girl(GirlIntent::ShowRoute),
        Intent::Girl(GirlIntent::OpenModule("friends".into())),
        Intent::Girl(GirlIntent::OpenMessage("secrets".into())),
        Intent::Girl(GirlIntent::Play("secrets".into())),
        Intent::Girl(GirlIntent::NotToday("group-pressure".into())),
        Intent::Girl(GirlIntent::Back),
        Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())),
        Intent::Girl(GirlIntent::TextSize(200)),
        Intent::Girl(GirlIntent::Contrast(Contrast::Dark)),
        Intent::Girl(GirlIntent::ReduceMotion(true)),
        Intent::Girl(GirlIntent::Sound(false)),
        Intent::Girl(GirlIntent::Wear(Slot::Hair, 3)),
        Intent::Girl(GirlIntent::Shuffle),
        Intent::Girl(GirlIntent::Nickname("Zus".to_owned().into())),
        Intent::Girl(GirlIntent::Feel(Weather::Rain)),
        Intent::Girl(GirlIntent::Wall(WallIntent::Paper(crate::mission::keepsake::Ground::Sky))),
        Intent::Girl(GirlIntent::TakeDown(0)),
        Intent::Girl(GirlIntent::Cover),
    ];
    let sheets = [Sheet::Help, Sheet::Settings, Sheet::Credits, Sheet::Space, Sheet::Cover, Sheet::Hung(0)];
    all.extend(sheets.map(|asked| Intent::Girl(GirlIntent::Open(asked))));
    let commands = [
        Command::Next,
        Command::Hurry,
        Command::Skip,
        Command::Pause,
        Command::NotToday,
        Command::Choose("how-feel".into()),
        Command::Write("Hoi".to_owned().into()),
    ];
    all.extend(commands.map(|asked| Intent::Girl(GirlIntent::Run(asked))));
    all
}

/// All of a model but its cover and the day.
fn behind(app: &App) -> App {
    let mut bare = app.clone();
    bare.sitting.cover = Cover::seeded(0);
    bare.device.today = None;
    bare
}

#[test]
fn covered_shows_a_puzzle_and_keeps_what_is_behind_it() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    let before = behind(&app);
    assert!(app.cover().is_none());
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Cover)).events, [Event::Covered]);
    assert!(app.cover().is_some());
    assert!(matches!((app.page(), app.page_under()), (Page::Cover(_), Page::Mission(..))) && app.is_laid_over());
    assert_eq!(behind(&app), before);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Uncover)).events, [Event::Uncovered]);
    assert!(app.cover().is_none());
    assert_eq!(behind(&app), before);
}

#[test]
fn behind_the_cover_nothing_is_listened_to() {
    let mut app = chatting();
    let mut bare = app.clone();
    app.apply(Intent::Girl(GirlIntent::Cover));
    let (before, puzzle) = (behind(&app), app.cover().cloned());
    for intent in everything_else() {
        assert_eq!(app.apply(intent.clone()).events, [], "{intent:?}");
    }
    assert_eq!((behind(&app), app.cover().cloned()), (before, puzzle));
    // Without the cover most of them do something: the list asks for things that make sense.
    let heard = everything_else().into_iter().filter(|intent| !bare.apply(intent.clone()).events.is_empty()).count();
    assert!(heard > 15, "{heard}");
}

#[test]
fn covering_twice_is_covering_once() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Cover));
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Cover)).events, []);
    app.apply(Intent::Girl(GirlIntent::Uncover));
    assert!(app.cover().is_none());
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Uncover)).events, [], "there is nothing to take away");
}

#[test]
fn the_puzzle_is_played_only_where_it_is_seen() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Cover));
    app.apply(Intent::Girl(GirlIntent::Uncover));
    for intent in
        [Intent::Girl(GirlIntent::Slide(14)), Intent::Girl(GirlIntent::Slide(11)), Intent::Girl(GirlIntent::NewPuzzle)]
    {
        assert_eq!(app.apply(intent.clone()).events, [], "{intent:?}");
    }
}

#[test]
fn a_tile_that_can_slide_says_so_and_one_that_cannot_does_not() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Cover));
    let gap = app.cover().unwrap().places().position(|number| number.is_none()).unwrap();
    let (row, column) = (gap / SIDE, gap % SIDE);
    let beside = row * SIDE + (column + 1) % SIDE;
    let across = (row + 1) % SIDE * SIDE + (column + 1) % SIDE;
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Slide(across))).events, []);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Slide(gap))).events, []);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Slide(beside))).events, [Event::Slid]);
    assert_eq!(app.cover().unwrap().places().nth(beside), Some(None));
}

#[test]
fn the_puzzle_is_another_each_time_and_a_new_one_where_it_is_asked_for() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Cover));
    let first = app.cover().cloned();
    assert!(first.as_ref().unwrap().moves() > 0, "somebody is in the middle of it");
    app.apply(Intent::Girl(GirlIntent::Uncover));
    app.apply(Intent::Girl(GirlIntent::Cover));
    let second = app.cover().cloned();
    assert_ne!(second, first, "who looks twice sees another");
    assert!(second.as_ref().unwrap().moves() > 0);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::NewPuzzle)).events, [Event::Slid]);
    assert_ne!(app.cover().cloned(), second);
    assert_eq!(app.cover().unwrap().moves(), 0);
}

#[test]
fn a_day_that_comes_behind_the_cover_is_noted_and_shows_nothing() {
    let mut app = chatting();
    app.apply(Intent::Girl(GirlIntent::Cover));
    let before = behind(&app);
    assert_eq!(app.apply(Intent::System(SystemIntent::Today(date(2026, 3, 2)))).events, [Event::DayCame]);
    assert!(app.cover().is_some());
    assert_eq!(behind(&app), before);
    assert_eq!(app.device.today, Some(date(2026, 3, 2)));
}

#[test]
fn the_cover_takes_no_chance_away_from_what_is_behind_it() {
    let (mut covered, mut bare) = (chatting(), chatting());
    for intent in [
        Intent::Girl(GirlIntent::Cover),
        Intent::Girl(GirlIntent::NewPuzzle),
        Intent::Girl(GirlIntent::NewPuzzle),
        Intent::Girl(GirlIntent::Uncover),
    ] {
        covered.apply(intent);
    }
    covered.apply(Intent::Girl(GirlIntent::Shuffle));
    bare.apply(Intent::Girl(GirlIntent::Shuffle));
    assert_eq!(visit(&covered).visit.space().portrait(), visit(&bare).visit.space().portrait());
}
