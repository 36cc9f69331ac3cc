//! Behind the puzzle nothing moves, and everything is as it was when she comes back.

use jiff::civil::date;

use super::tests::new_stay;
use super::*;
use crate::words::Language;

/// A stay in the middle of a chat.
fn chatting() -> Stay {
    let mut stay = new_stay(false).seeded(7);
    stay.apply(Intent::Play("group-pressure".into()));
    stay.apply(Intent::Run(Command::Hurry));
    stay
}

/// Everything somebody could ask for that is not the puzzle's.
fn everything_else() -> Vec<Intent> {
    let mut all = vec![
        Intent::Begin,
        Intent::ShowRoute,
        Intent::OpenModule("friends".into()),
        Intent::OpenMessage("secrets".into()),
        Intent::Play("secrets".into()),
        Intent::NotToday("group-pressure".into()),
        Intent::Back,
        Intent::Speak(Language::parse("fr").unwrap()),
        Intent::TextSize(200),
        Intent::Contrast(Contrast::Dark),
        Intent::ReduceMotion(true),
        Intent::Sound(false),
        Intent::Wear(Slot::Hair, 3),
        Intent::Shuffle,
        Intent::Nickname("Zus".to_owned().into()),
        Intent::Feel(Weather::Rain),
        Intent::TakeDown(0),
        Intent::Cover,
    ];
    let sheets = [Sheet::Help, Sheet::Settings, Sheet::Credits, Sheet::Space, Sheet::Cover, Sheet::Hung(0)];
    all.extend(sheets.map(Intent::Open));
    let commands = [
        Command::Next,
        Command::Hurry,
        Command::Skip,
        Command::Pause,
        Command::NotToday,
        Command::Choose("how-feel".into()),
        Command::Write("Hoi".to_owned().into()),
    ];
    all.extend(commands.map(Intent::Run));
    all
}

/// All of a stay but its cover and the day, as it would be told.
fn behind(stay: &Stay) -> String {
    let bare = Stay { cover: Cover::default(), today: None, ..stay.clone() };
    format!("{bare:?} {:?} {:?}", bare.space().nickname(), bare.run().map(Run::place))
}

#[test]
fn covered_shows_a_puzzle_and_keeps_what_is_behind_it() {
    let mut stay = chatting();
    stay.apply(Intent::Open(Sheet::Help));
    let before = behind(&stay);
    assert!(stay.cover().is_none());
    assert_eq!(stay.apply(Intent::Cover), [Event::Covered]);
    assert!(stay.cover().is_some());
    assert_eq!((stay.page(), stay.sheet()), (&Page::Mission, Some(Sheet::Help)));
    assert_eq!(behind(&stay), before);
    assert_eq!(stay.apply(Intent::Uncover), [Event::Uncovered]);
    assert!(stay.cover().is_none());
    assert_eq!(behind(&stay), before);
}

#[test]
fn behind_the_cover_nothing_is_listened_to() {
    let mut stay = chatting();
    let mut bare = stay.clone();
    stay.apply(Intent::Cover);
    let (before, puzzle) = (behind(&stay), stay.cover().cloned());
    for intent in everything_else() {
        assert_eq!(stay.apply(intent.clone()), [], "{intent:?}");
    }
    assert_eq!((behind(&stay), stay.cover().cloned()), (before, puzzle));
    // Without the cover most of them do something: the list asks for things that make sense.
    let heard = everything_else().into_iter().filter(|intent| !bare.apply(intent.clone()).is_empty()).count();
    assert!(heard > 15, "{heard}");
}

#[test]
fn covering_twice_is_covering_once() {
    let mut stay = chatting();
    stay.apply(Intent::Cover);
    assert_eq!(stay.apply(Intent::Cover), []);
    stay.apply(Intent::Uncover);
    assert!(stay.cover().is_none());
    assert_eq!(stay.apply(Intent::Uncover), [], "there is nothing to take away");
}

#[test]
fn the_puzzle_is_played_only_where_it_is_seen() {
    let mut stay = chatting();
    stay.apply(Intent::Cover);
    stay.apply(Intent::Uncover);
    for intent in [Intent::Slide(14), Intent::Slide(11), Intent::NewPuzzle] {
        assert_eq!(stay.apply(intent.clone()), [], "{intent:?}");
    }
}

#[test]
fn a_tile_that_can_slide_says_so_and_one_that_cannot_does_not() {
    let mut stay = chatting();
    stay.apply(Intent::Cover);
    let gap = stay.cover().unwrap().places().position(|number| number.is_none()).unwrap();
    let (row, column) = (gap / SIDE, gap % SIDE);
    let beside = row * SIDE + (column + 1) % SIDE;
    let across = (row + 1) % SIDE * SIDE + (column + 1) % SIDE;
    assert_eq!(stay.apply(Intent::Slide(across)), []);
    assert_eq!(stay.apply(Intent::Slide(gap)), []);
    assert_eq!(stay.apply(Intent::Slide(beside)), [Event::Slid]);
    assert_eq!(stay.cover().unwrap().places().nth(beside), Some(None));
}

#[test]
fn the_puzzle_waits_as_it_was_until_a_new_one_is_asked_for() {
    let mut stay = chatting();
    stay.apply(Intent::Cover);
    let first = stay.cover().cloned();
    assert!(first.as_ref().unwrap().moves() > 0, "somebody is in the middle of it");
    stay.apply(Intent::Uncover);
    stay.apply(Intent::Cover);
    assert_eq!(stay.cover().cloned(), first);
    assert_eq!(stay.apply(Intent::NewPuzzle), [Event::Slid]);
    assert_ne!(stay.cover().cloned(), first);
    assert_eq!(stay.cover().unwrap().moves(), 0);
}

#[test]
fn a_day_that_comes_behind_the_cover_is_noted_and_shows_nothing() {
    let mut stay = chatting();
    stay.apply(Intent::Cover);
    let before = behind(&stay);
    assert_eq!(stay.apply(Intent::Today(date(2026, 3, 2))), [Event::DayCame]);
    assert!(stay.cover().is_some());
    assert_eq!(behind(&stay), before);
    assert_eq!(stay.today, Some(date(2026, 3, 2)));
}

#[test]
fn the_cover_takes_no_chance_away_from_what_is_behind_it() {
    let (mut covered, mut bare) = (chatting(), chatting());
    for intent in [Intent::Cover, Intent::NewPuzzle, Intent::NewPuzzle, Intent::Uncover] {
        covered.apply(intent);
    }
    covered.apply(Intent::Shuffle);
    bare.apply(Intent::Shuffle);
    assert_eq!(covered.space().portrait(), bare.space().portrait());
}
