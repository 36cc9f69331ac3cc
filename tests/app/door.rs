//! Profiles through the pages, with files on a disk: a girl makes one, comes back to it, hides it, and wipes it; a
//! counsellor sets what holds for the house.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use gps::app::{
    self, GirlIntent, Intent, Keypad, KeypadSaid, Page, ProfileIntent, Reply, Sheet, Slot, StaffIntent, SystemIntent,
};
use gps::game::keep::Keep;
use gps::game::model::Ask;
use gps::vault::Cost;

use crate::player::Player;

/// Her five pictures and another five, as they are called in Dutch.
const HERS: [&str; 5] = ["konijn", "ster", "banaan", "hoed", "tent"];
const OTHERS: [&str; 5] = ["konijn", "ster", "banaan", "hoed", "kat"];

/// The game with its files in a folder.
fn open(folder: &Path) -> Player {
    let mut player = Player::new();
    player.app.insert_resource(Keep::start(Some(folder.to_owned()), Cost::REDUCED, || {}));
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.settle();
    player
}

impl Player {
    /// Lets frames go by until the model is so; what is outside answers in its own time.
    fn until(&mut self, what: &str, is_so: impl Fn(&app::App) -> bool) {
        let begun = Instant::now();
        while !is_so(self.gps()) {
            let page = self.gps().page();
            assert!(begun.elapsed() < Duration::from_secs(20), "{what} did not come; in view is {page:?}");
            self.wait(1);
            std::thread::sleep(Duration::from_millis(2));
        }
        self.settle();
    }

    fn taps(&mut self, pictures: [&str; 5]) {
        for picture in pictures {
            self.click(picture);
        }
    }

    fn makes_a_profile(&mut self) {
        self.click("Een plek voor mij");
        self.click("Kies mijn vijf");
        self.taps(HERS);
        self.click("Deze zijn het");
        self.taps(HERS);
        self.until("her profile", |gps| gps.profile().is_some());
    }

    fn knocks(&mut self) {
        self.until("the doors", |gps| !gps.profiles().is_empty());
        self.click("Profiel 1");
    }
}

/// Files in a folder and below.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> =
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path.display().to_string()] }).collect();
    all.sort();
    all
}

#[test]
fn she_makes_a_profile_and_finds_everything_again_after_the_program_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.makes_a_profile();
    assert!(matches!(player.gps().page(), Page::Mirror(_, Slot::Hair)), "first her portrait");
    player.ask(Intent::Girl(GirlIntent::Back));
    player.ask(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    player.ask(Intent::Girl(GirlIntent::OpenMessage("group-pressure".into())));
    let kept = player.gps().kept();
    // The program ends at once: what was done is on the disk all the same.
    drop(player);

    let mut player = open(folder.path());
    player.knocks();
    player.taps(HERS);
    player.until("her profile", |gps| gps.profile().is_some());
    assert!(player.is_on_route());
    assert_eq!(player.gps().kept(), kept);
    assert!(player.sees("Zonnetje"));
}

#[test]
fn wrong_pictures_open_nothing_and_after_some_she_has_to_wait() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.makes_a_profile();
    player.ask(Intent::Girl(GirlIntent::Leave));
    player.ask(Intent::Girl(GirlIntent::Begin));
    player.knocks();
    let said = |player: &Player| player.gps().keypad().map(Keypad::said);
    for _ in 0..3 {
        player.taps(OTHERS);
        player.until("an answer", |gps| gps.keypad().is_some_and(|keypad| !keypad.is_busy()));
        assert_eq!(said(&player), Some(KeypadSaid::Wrong));
        assert!(player.sees("Dat zijn ze niet"));
    }
    player.taps(OTHERS);
    player.until("a wait", |gps| gps.keypad().is_some_and(|keypad| matches!(keypad.said(), KeypadSaid::Wait(_))));
    assert!(player.sees("tellen"));
    player.until("its end", |gps| gps.keypad().is_some_and(|keypad| keypad.said() == KeypadSaid::TryAgain));
    player.taps(HERS);
    player.until("her profile", |gps| gps.profile().is_some());
}

#[test]
fn behind_the_cover_her_pictures_bring_back_the_same_page_and_others_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.makes_a_profile();
    player.ask(Intent::Girl(GirlIntent::Back));
    player.play("letter-to-jade");
    player.settle();
    let before = player.gps().run().unwrap().place();
    player.ask(Intent::Girl(GirlIntent::Cover));
    player.click("Meer");
    player.taps(OTHERS);
    player.until("an answer", |gps| gps.keypad().is_some_and(|keypad| keypad.said() == KeypadSaid::Wrong));
    assert!(player.gps().cover().is_some() && !player.sees("Hulp"));
    player.taps(HERS);
    player.until("her page", |gps| gps.cover().is_none());
    assert_eq!(player.gps().run().unwrap().place(), before);
}

#[test]
fn left_alone_it_hides_and_then_locks_and_a_night_counts_as_being_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    let hours = player.made_up_hours();
    player.makes_a_profile();
    player.ask(Intent::Girl(GirlIntent::Back));
    player.ask(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    player.wait(5);
    assert!(player.gps().cover().is_none());
    for locked in [false, true] {
        hours.sleep(player.gps().house().idle());
        player.wait(2);
        assert!(player.gps().cover().is_some());
        assert_eq!((player.gps().profile().is_none(), player.gps().kept().nickname.is_empty()), (locked, locked));
    }
    player.settle();
    player.click("Meer");
    player.taps(HERS);
    player.until("her profile", |gps| gps.profile().is_some());
    assert_eq!((player.is_on_route(), player.visit().space().nickname()), (true, "Zonnetje"));
}

#[test]
fn somebody_else_gets_past_her_puzzle_and_sees_nothing_of_hers() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.makes_a_profile();
    player.ask(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    player.ask(Intent::Girl(GirlIntent::Cover));
    player.click("Meer");
    player.click("Iemand anders");
    player.settle();
    assert_eq!((player.gps().page(), player.gps().profile(), player.gps().cover()), (Page::Start, None, None));
    assert!(!player.sees("Zonnetje"));
}

#[test]
fn what_she_wipes_is_on_no_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.makes_a_profile();
    assert!(files(folder.path()).iter().any(|file| file.ends_with("kept.age")));
    for (ask, sheet) in [(Sheet::Space, "Wat dit spel onthoudt"), (Sheet::Remembers, "Wis alles van mij")] {
        player.ask(Intent::Girl(GirlIntent::Open(ask)));
        player.click(sheet);
    }
    player.click("Ja, wis alles");
    player.until("the start", |gps| gps.page() == Page::Start && gps.profiles().is_empty());
    assert_eq!(files(folder.path()), [folder.path().join("in-use").display().to_string()]);
}

#[test]
fn a_counsellor_sets_a_passphrase_once_and_with_it_what_holds_for_the_house() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = open(folder.path());
    player.click("Begeleiders");
    // A screen reader cannot hold: its click is enough.
    player.click("Ik ben begeleider");
    let passphrase = "vier gewone woorden samen";
    player.ask(Intent::Staff(StaffIntent::Write(passphrase.into())));
    player.ask(Intent::Staff(StaffIntent::WriteAgain(passphrase.into())));
    player.click("Instellen");
    player.until("the sheet", |gps| matches!(gps.page(), Page::Recovery(_)));
    let saved = Reply::Printed("/media/stick/gps-2026-11-27.pdf".to_owned());
    player.ask(Intent::System(SystemIntent::Reply(saved)));
    for said in ["gps-2026-11-27.pdf", "/media/stick", "Open het blad"] {
        assert!(player.sees(said), "{said}");
    }
    player.ask(Intent::System(SystemIntent::Reply(Reply::NotOpened)));
    assert!(player.sees("gaat hier niet vanzelf open") && player.sees("/media/stick"));
    assert!(!player.sees("Open het blad"));
    player.click("Ik heb het blad");
    player.click("21.00 uur");
    player.click("10 minuten");
    player.click("Wat klaar moet zijn: 0 van 12");
    player.click("Er is altijd een tweede volwassene bereikbaar, ook ’s avonds.");
    let ready = |gps: &app::App| gps.house().ready.keys().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ready(player.gps()), ["second-adult"]);
    drop(player);

    let mut player = open(folder.path());
    player.until("the house", |gps| gps.house().late_from == 21 * 60);
    assert_eq!(
        (player.gps().house().idle_minutes, ready(player.gps())),
        (10, Vec::new()),
        "what is in place is sealed"
    );
    player.click("Begeleiders");
    player.ask(Intent::Staff(StaffIntent::Write("iets heel anders dan dat".into())));
    player.click("Openen");
    player.until("an answer", |gps| !gps.staff().is_busy());
    assert!(!player.gps().staff().is_open() && player.sees("Dat is ze niet"));
    player.ask(Intent::Staff(StaffIntent::Write(passphrase.into())));
    player.click("Openen");
    player.until("the house page", |gps| gps.page() == Page::Staff);
    assert_eq!(ready(player.gps()), ["second-adult"]);
}

#[test]
fn a_second_copy_of_the_program_says_so_and_plays_without_profiles() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = open(folder.path());
    first.makes_a_profile();
    let before: Vec<_> = files(folder.path()).iter().map(|file| fs::read(file).unwrap()).collect();
    let mut second = open(folder.path());
    second.until("the sentence", |gps| gps.trouble().is_some());
    assert!(second.sees("Het spel staat al open in een ander venster") && !second.sees("Een plek voor mij"));
    second.app.world_mut().write_message(Ask(Intent::Profile(ProfileIntent::Guest)));
    second.wait(2);
    assert!(second.is_on_route());
    assert_eq!(files(folder.path()).iter().map(|file| fs::read(file).unwrap()).collect::<Vec<_>>(), before);
}
