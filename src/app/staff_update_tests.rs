//! The counsellor's door.

use super::*;
use crate::app::tests::{base, new_app};
use crate::app::{
    Applied, Content, FolderKind, GirlIntent, Intent, Page, PaperFolder, Profile, ProfileIntent, Reply, SHORTEST_IDLE,
    Settings, StaffSaid, SystemIntent, Trouble,
};
use crate::mission::ids::Key;
use crate::pack::Memory;
use crate::source::Source as _;
use crate::words::Language;

const WORDS: &str = "vier gewone woorden samen";

fn id(name: &str) -> ProfileId {
    ProfileId::parse(name).unwrap()
}

/// With two listening lines for every language, so that there is something to choose.
fn two_lines() -> App {
    let mut pack = Memory::copy_of(&base()).unwrap();
    let help = String::from_utf8(pack.read("help.ron").unwrap()).unwrap();
    pack.put("help.ron", help.replace(r#"languages: ["nl", "en"],"#, "").replace(r#"languages: ["fr", "en"],"#, ""));
    let content = Content::read_from("base", pack).0.unwrap();
    App::new(content, Settings::new(Language::parse("nl").unwrap()), false)
}

fn at_door(has_passphrase: bool) -> App {
    at_door_of(two_lines(), has_passphrase)
}

fn at_door_of(mut app: App, has_passphrase: bool) -> App {
    app.apply(Intent::Girl(GirlIntent::Begin));
    let profiles = ["one", "two"].map(|name| Profile { id: id(name), portrait: crate::app::Portrait::default() });
    app.apply(Intent::System(SystemIntent::Reply(Reply::Profiles(profiles.into()))));
    app.apply(Intent::System(SystemIntent::Reply(Reply::House {
        house: House::default(),
        has_passphrase,
        seals: has_passphrase,
    })));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    ask(&mut app, StaffIntent::Vouch);
    app
}

fn ask(app: &mut App, ask: StaffIntent) -> Applied {
    app.apply(Intent::Staff(ask))
}

/// Something done in the vault, and that it shows.
fn changed<const N: usize>(effects: [VaultEffect; N]) -> Applied {
    Applied { events: vec![Event::Changed], effects: effects.map(Effect::Vault).into() }
}

fn write(app: &mut App, words: &str, again: &str) -> Applied {
    ask(app, StaffIntent::Write(words.into()));
    ask(app, StaffIntent::WriteAgain(again.into()));
    ask(app, StaffIntent::Enter)
}

fn inside() -> App {
    inside_of(two_lines())
}

fn inside_of(app: App) -> App {
    let mut app = at_door_of(app, true);
    write(&mut app, WORDS, "");
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    app
}

fn recovery() -> Recovery {
    Recovery(vec![1; 12].into())
}

#[test]
fn the_first_passphrase_is_long_enough_and_written_twice_and_brings_its_sheet() {
    let mut app = at_door(false);
    for (words, again, says) in [("kort", "kort", StaffSaid::Short), (WORDS, "iets anders en lang", StaffSaid::Differs)]
    {
        assert_eq!(write(&mut app, words, again), changed([]));
        assert_eq!(app.staff().said(), &says);
    }
    let asked = write(&mut app, WORDS, WORDS);
    assert_eq!(asked, changed([VaultEffect::MakeStaff(WORDS.into())]));
    assert_eq!(write(&mut app, WORDS, WORDS), changed([]), "once is enough");
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffMade(recovery()))));
    assert_eq!(app.page(), Page::Recovery(&recovery()));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!((app.page(), app.laid_recovery()), (Page::Staff, None), "it is shown once");
    assert!(app.staff().is_open());
}

/// A house without a passphrase, with the counsellors' door in view.
fn fresh_house() -> App {
    let mut app = new_app(false);
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    app
}

#[test]
fn who_only_taps_along_sets_no_first_passphrase() {
    let mut app = fresh_house();
    assert!(app.staff().asks_who());
    assert_eq!(write(&mut app, WORDS, WORDS).effects, []);
    ask(&mut app, StaffIntent::Vouch);
    assert!(!app.staff().asks_who());
    assert_eq!(write(&mut app, WORDS, WORDS).effects, [Effect::Vault(VaultEffect::MakeStaff(WORDS.into()))]);
    for leaves in [GirlIntent::Back, GirlIntent::Leave] {
        let mut app = fresh_house();
        ask(&mut app, StaffIntent::Vouch);
        app.apply(Intent::Girl(leaves.clone()));
        assert!(app.staff().asks_who(), "{leaves:?}: the next one is asked again");
    }
    let mut girl = crate::app::tests::guest(false);
    assert_eq!(ask(&mut girl, StaffIntent::Vouch), Applied::default(), "there is no such page where a girl plays");
}

#[test]
fn a_house_without_a_passphrase_asks_who_comes_to_the_desk_unless_a_counsellor_began() {
    let mut app = new_app(false);
    app.apply(Intent::Session(crate::app::SessionIntent::Desk));
    assert_eq!((app.page(), app.staff().asks_who()), (Page::StaffDoor, true));
    ask(&mut app, StaffIntent::Vouch);
    assert!(matches!(app.page(), Page::Desk(_)));
    app.apply(Intent::Session(crate::app::SessionIntent::StaffDoor));
    assert_eq!((app.page(), app.staff().asks_who()), (Page::StaffDoor, false), "at the desk she was asked already");
    let mut began = new_app(true);
    began.apply(Intent::Session(crate::app::SessionIntent::Desk));
    assert!(matches!(began.page(), Page::Desk(_)));
}

#[test]
fn a_first_passphrase_that_nobody_used_is_taken_back_at_its_door_and_no_other() {
    let untried = |app: &mut App, untried| app.apply(Intent::System(SystemIntent::Reply(Reply::Untried(untried))));
    let mut app = at_door(true);
    assert_eq!(ask(&mut app, StaffIntent::TakeBack), Applied::default(), "it has been used");
    untried(&mut app, true);
    let taken = ask(&mut app, StaffIntent::TakeBack);
    assert_eq!(taken, changed([VaultEffect::TakeBackStaff]));
    assert_eq!(ask(&mut app, StaffIntent::TakeBack), Applied::default(), "once is enough");
    let house = Reply::House { house: House::default(), has_passphrase: false, seals: false };
    app.apply(Intent::System(SystemIntent::Reply(house)));
    untried(&mut app, false);
    assert_eq!((app.page(), app.staff().asks_who(), app.profiles().len()), (Page::StaffDoor, true, 2));
    let mut elsewhere = at_door(true);
    untried(&mut elsewhere, true);
    elsewhere.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!(ask(&mut elsewhere, StaffIntent::TakeBack), Applied::default());
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_what_was_written_is_gone() {
    let mut app = at_door(true);
    assert_eq!(write(&mut app, WORDS, ""), changed([VaultEffect::OpenStaff(WORDS.into())]));
    assert_eq!(app.staff().written(), (0, 0));
    app.apply(Intent::System(SystemIntent::Reply(Reply::Wrong(5))));
    assert_eq!((app.staff().said(), app.staff().is_open()), (&StaffSaid::Wrong(5), false));
    for closed in [
        StaffIntent::Idle(9),
        StaffIntent::LateFrom(EARLIEST_LATE),
        StaffIntent::OpenReadiness,
        StaffIntent::Ready(Key::from("protocol"), true),
        StaffIntent::TalkedAboutHelp(true),
        StaffIntent::OpenHere { though_late: true },
        StaffIntent::Line("awel".to_owned(), false),
        StaffIntent::AskToWipe(Some(id("one"))),
        StaffIntent::Wipe,
        StaffIntent::Change,
        StaffIntent::Print(0),
    ] {
        assert_eq!(ask(&mut app, closed.clone()), Applied::default(), "{closed:?}");
    }
    assert_eq!(app.house(), &House::default());
}

#[test]
fn what_is_set_for_the_house_is_kept_once_each() {
    let mut app = inside();
    let line = app.pack().help.steps[1].lines[0].id.clone();
    for (set, expected) in [
        (StaffIntent::Idle(99), House { idle_minutes: LONGEST_IDLE, ..House::default() }),
        (StaffIntent::Idle(0), House { idle_minutes: SHORTEST_IDLE, ..House::default() }),
        (StaffIntent::LateFrom(9999), House { late_from: LATEST_LATE, ..House::default() }),
        (StaffIntent::LateFrom(0), House { late_from: EARLIEST_LATE, ..House::default() }),
        (
            StaffIntent::Ready("night".into(), true),
            House { ready: [("night".into(), None)].into(), ..House::default() },
        ),
        (StaffIntent::Line(line.clone(), false), House { hidden_lines: [line].into(), ..House::default() }),
    ] {
        let mut app = app.clone();
        let kept = VaultEffect::KeepHouse(expected.clone());
        assert_eq!(ask(&mut app, set.clone()), changed([kept]), "{set:?}");
        assert_eq!(ask(&mut app, set.clone()), Applied::default(), "{set:?} changes nothing twice");
        assert_eq!(app.house(), &expected);
    }
    assert_eq!(ask(&mut app, StaffIntent::Idle(House::default().idle_minutes)), Applied::default());
}

#[test]
fn a_line_that_does_not_fit_is_not_shown_and_no_step_loses_its_last_number() {
    let mut app = inside();
    let steps = app.pack().help.steps.clone();
    let shown = |app: &App| {
        let lines = steps.iter().flat_map(|step| step.lines.iter().map(move |line| (step, line)));
        let shown = lines.filter(|(step, line)| app.shows_line(step, line));
        shown.map(|(_, line)| line.id.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(shown(&app), "awel ecoute-enfants child-focus ambulance police app-112");
    for line in steps.iter().flat_map(|step| &step.lines) {
        ask(&mut app, StaffIntent::Line(line.id.clone(), false));
    }
    assert_eq!(shown(&app), "ecoute-enfants child-focus ambulance police app-112");
    ask(&mut app, StaffIntent::Line("awel".to_owned(), true));
    ask(&mut app, StaffIntent::Line("ecoute-enfants".to_owned(), false));
    assert_eq!(shown(&app), "awel child-focus ambulance police app-112");
}

#[test]
fn lines_that_an_older_house_has_left_out_come_back_where_no_other_stays() {
    let mut app = new_app(false);
    let hidden = ["awel", "child-focus", "ambulance"].map(str::to_owned).into();
    let house = House { hidden_lines: hidden, ..House::default() };
    app.apply(Intent::System(SystemIntent::Reply(Reply::House { house, has_passphrase: true, seals: true })));
    let steps = app.pack().help.steps.clone();
    for (step, line) in steps.iter().flat_map(|step| step.lines.iter().map(move |line| (step, line))) {
        assert!(app.shows_line(step, line), "{}", line.id);
    }
}

/// What stays of the help page in a language where a house leaves out everything it may, in this order.
fn left(app: &App, tag: &str) -> Vec<String> {
    let steps = &app.pack().help.steps;
    let lines = steps.iter().flat_map(|step| step.lines_for(tag).into_iter().map(move |line| (step, line)));
    lines.filter(|(step, line)| app.shows_line(step, line)).map(|(_, line)| line.number.clone()).collect()
}

#[test]
fn in_every_language_a_listening_line_and_the_number_for_missing_children_stay_whatever_is_left_out() {
    for both_in_all_languages in [true, false] {
        let mut app = inside_of(if both_in_all_languages { two_lines() } else { new_app(false) });
        let lines: Vec<_> =
            app.pack().help.steps.iter().flat_map(|step| &step.lines).map(|line| line.id.clone()).collect();
        for backwards in [false, true] {
            let order: Vec<_> = if backwards { lines.iter().rev().collect() } else { lines.iter().collect() };
            for line in &order {
                ask(&mut app, StaffIntent::Line((*line).clone(), false));
            }
            for tag in ["nl", "fr", "en"] {
                let left = left(&app, tag);
                assert!(
                    ["102", "103"].iter().any(|listens| left.iter().any(|number| number == listens)),
                    "{tag}: {left:?}"
                );
                assert!(left.contains(&"116 000".to_owned()) && left.contains(&"112".to_owned()), "{tag}: {left:?}");
            }
            for line in &order {
                ask(&mut app, StaffIntent::Line((*line).clone(), true));
            }
        }
    }
}

#[test]
fn a_house_of_before_that_has_left_out_every_listening_line_shows_them_again() {
    let mut app = two_lines();
    let all = app.pack().help.steps.iter().flat_map(|step| &step.lines).map(|line| line.id.clone());
    let house = House { hidden_lines: all.collect(), ..House::default() };
    app.apply(Intent::System(SystemIntent::Reply(Reply::House { house, has_passphrase: true, seals: true })));
    for tag in ["nl", "fr", "en"] {
        assert_eq!(left(&app, tag), ["102", "103", "116 000", "112", "101", "112 BE"], "{tag}");
    }
}

#[test]
fn a_profile_is_wiped_unseen_and_only_after_a_question() {
    let mut app = inside();
    assert_eq!(ask(&mut app, StaffIntent::Wipe), Applied::default(), "nobody was asked about");
    ask(&mut app, StaffIntent::AskToWipe(Some(id("one"))));
    let done = ask(&mut app, StaffIntent::Wipe).effects;
    assert_eq!(done, [VaultEffect::Wipe(id("one"))].map(Effect::Vault));
    assert_eq!(app.profiles().iter().map(|profile| profile.id.as_str()).collect::<Vec<_>>(), ["two"]);
}

#[test]
fn closing_the_page_closes_the_door() {
    let mut app = inside();
    ask(&mut app, StaffIntent::Change);
    assert_eq!((app.page(), app.staff().is_setting()), (Page::StaffDoor, true));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!((app.page(), app.staff().is_open(), app.staff().is_setting()), (Page::Staff, true, false));
    let closed = app.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!(closed.events, [Event::Turned]);
    assert_eq!(closed.effects, [Effect::Vault(VaultEffect::CloseStaff)]);
    assert!(!app.staff().is_open());
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Open(Sheet::Staff))).events, [], "and no name opens it");
    assert_eq!(ask(&mut app, StaffIntent::Idle(9)), Applied::default());
}

#[test]
fn the_pictures_of_the_recovery_sheet_lead_to_a_new_passphrase() {
    let mut app = at_door(true);
    app.apply(Intent::Profile(ProfileIntent::Recover));
    let tap = |_| app.apply(Intent::Profile(ProfileIntent::Tap(1))).effects;
    let asked: Vec<_> = (0..12).flat_map(tap).collect();
    assert_eq!(asked, [Effect::Vault(VaultEffect::RecoverStaff(recovery()))]);
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffRecovered)));
    assert_eq!((app.page(), app.staff().is_setting(), app.staff().is_open()), (Page::StaffDoor, true, false));
    assert_eq!(write(&mut app, WORDS, WORDS), changed([VaultEffect::MakeStaff(WORDS.into())]));
}

#[test]
fn a_passphrase_that_is_answered_after_she_closed_the_door_opens_nothing() {
    let mut app = at_door(true);
    write(&mut app, WORDS, "");
    app.apply(Intent::Girl(GirlIntent::Back));
    let late = app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert_eq!((late.events, late.effects), (vec![], vec![Effect::Vault(VaultEffect::CloseStaff)]));
    assert_eq!((app.page(), app.staff().is_open()), (Page::Door, false));
}

#[test]
fn a_recovery_sheet_is_shown_to_no_girl_who_went_on_meanwhile() {
    let mut app = at_door(false);
    write(&mut app, WORDS, WORDS);
    app.apply(Intent::Girl(GirlIntent::Back));
    app.apply(Intent::Profile(ProfileIntent::Guest));
    let late = app.apply(Intent::System(SystemIntent::Reply(Reply::StaffMade(recovery()))));
    assert_eq!(late.effects, [Effect::Vault(VaultEffect::CloseStaff)]);
    assert!(matches!(app.page(), Page::Route(_)) && app.laid_recovery().is_none());
    assert_eq!((app.staff().has_passphrase(), app.staff().is_open()), (true, false));
}

#[test]
fn plans_and_log_are_in_the_model_only_while_a_counsellor_is_in() {
    let mut noted = House { idle_minutes: 7, ..House::default() };
    noted.save_plan(crate::session::Plan { name: "Donderdag".into(), ..Default::default() });
    noted.note(crate::app::LogEntry {
        day: None,
        lines: vec!["Het was druk.".into()],
        ..crate::app::LogEntry::default()
    });
    noted.ready.insert("night".into(), None);
    let everybodys = House { idle_minutes: 7, ..House::default() };
    let comes_in = || {
        let mut app = at_door(true);
        write(&mut app, WORDS, "");
        let house = Reply::House { house: noted.clone(), has_passphrase: true, seals: true };
        app.apply(Intent::System(SystemIntent::Reply(house)));
        app
    };
    for leaves in [GirlIntent::Back, GirlIntent::Leave] {
        let mut app = comes_in();
        app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
        assert_eq!((app.page(), app.house(), app.seals_notes()), (Page::Staff, &noted, true));
        app.apply(Intent::Girl(leaves.clone()));
        assert_eq!(app.house(), &everybodys, "{leaves:?}");
    }
    // She went on before the passphrase was tried.
    let mut app = comes_in();
    app.apply(Intent::Girl(GirlIntent::Back));
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert_eq!((app.house(), app.staff().is_open()), (&everybodys, false));
}

#[test]
fn the_sheet_is_saved_where_she_chose_and_nowhere_else() {
    let mut app = at_door(false);
    write(&mut app, WORDS, WORDS);
    let made = app.apply(Intent::System(SystemIntent::Reply(Reply::StaffMade(recovery()))));
    assert_eq!(made.effects, [Effect::FindFolders]);
    assert_eq!(ask(&mut app, StaffIntent::Print(0)), Applied::default(), "nobody knows yet where");
    let folder = |path: &str| PaperFolder { kind: FolderKind::Stick, path: path.to_owned(), synced: false };
    let folders = vec![folder("/media/one"), folder("/media/two")];
    app.apply(Intent::System(SystemIntent::Reply(Reply::Folders(folders.clone()))));
    assert_eq!(app.staff().folders(), Some(&*folders));
    let printed = ask(&mut app, StaffIntent::Print(1));
    assert_eq!(printed.effects, [Effect::PrintRecovery(recovery(), folder("/media/two"))]);
    assert_eq!(ask(&mut app, StaffIntent::Print(2)), Applied::default());
    let failed = app.apply(Intent::System(SystemIntent::Reply(Reply::NotPrinted)));
    assert_eq!((app.staff().said(), failed.effects), (&StaffSaid::NotPrinted, vec![Effect::FindFolders]));
    app.apply(Intent::System(SystemIntent::Reply(Reply::Printed("/media/one/gps.pdf".to_owned()))));
    let path = "/media/one/gps.pdf".to_owned();
    assert_eq!(app.staff().said(), &StaffSaid::Printed(path.clone()));
    let opened = app.apply(Intent::Staff(StaffIntent::OpenPrinted)).effects;
    assert_eq!(opened, [Effect::OpenPaper(path.clone())]);
    app.apply(Intent::System(SystemIntent::Reply(Reply::NotOpened)));
    assert_eq!(app.staff().said(), &StaffSaid::NotOpened(path), "she is told where it lies all the same");
    assert!(app.apply(Intent::Staff(StaffIntent::OpenPrinted)).effects.is_empty());
}

#[test]
fn what_is_wrong_with_the_house_stops_no_keypad_and_is_said_to_whoever_comes_next() {
    let mut app = at_door(true);
    app.apply(Intent::Girl(GirlIntent::Back));
    app.apply(Intent::Profile(ProfileIntent::Knock(id("one"))));
    for picture in 0..5 {
        app.apply(Intent::Profile(ProfileIntent::Tap(picture)));
    }
    app.apply(Intent::System(SystemIntent::Reply(Reply::Trouble(Trouble::HouseNewer))));
    assert!(app.keypad().is_some_and(crate::app::Keypad::is_busy));
    app.apply(Intent::Girl(GirlIntent::Leave));
    assert_eq!(app.trouble(), Some(Trouble::HouseNewer));
}
