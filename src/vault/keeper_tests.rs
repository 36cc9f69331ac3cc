//! What the keeper does where something cannot be written: nothing is forgotten, and everything is said once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use tempfile::TempDir;

use super::*;
use crate::app::{Arrangement, LogEntry, Portrait, Settings, Slot};
use crate::session::Plan;
use crate::words::Language;

const PASSPHRASE: &str = "een lang wachtwoord";

struct Fixture {
    folder: TempDir,
    keeper: Keeper,
    reports: Arc<AtomicUsize>,
}

impl Fixture {
    fn new() -> Self {
        Self::on(tempfile::tempdir().unwrap())
    }

    /// As after a restart, in a folder that was prepared.
    fn on(folder: TempDir) -> Self {
        let reports = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&reports);
        let report = move |_: &VaultError| _ = counted.fetch_add(1, Ordering::Relaxed);
        let tells = Tells { wake: Box::new(|| {}), report: Box::new(report) };
        let keeper = Keeper::start(Some(folder.path().to_owned()), Cost::REDUCED, tells);
        Self { folder, keeper, reports }
    }

    /// As after the program ended.
    fn closed(self) -> TempDir {
        drop(self.keeper);
        self.folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The replies until one is so, with that one last.
    #[track_caller]
    fn until(&self, is_so: impl Fn(&Reply) -> bool) -> Vec<Reply> {
        let begun = Instant::now();
        let mut came = Vec::new();
        while !came.last().is_some_and(&is_so) {
            assert!(begun.elapsed() < Duration::from_secs(20), "{came:?}");
            came.extend(self.keeper.answers.lock().unwrap().try_recv());
            std::thread::sleep(Duration::from_millis(1));
        }
        came
    }

    fn trouble(&self) -> Trouble {
        let came = self.until(|reply| matches!(reply, Reply::Trouble(_)));
        let Some(Reply::Trouble(trouble)) = came.last() else { panic!("{came:?}") };
        *trouble
    }

    /// What came of all that was asked so far: another question is asked, and answered last.
    fn rest(&self) -> Vec<Reply> {
        self.keeper.perform(VaultEffect::Wipe(ProfileId::parse("nobody").unwrap()));
        let mut came = self.until(|reply| matches!(reply, Reply::Profiles(_)));
        came.pop();
        came
    }

    /// A girl who has a profile, and is in.
    fn girl(&self) -> ProfileId {
        self.keeper.perform(VaultEffect::Make(secret(), Box::new(kept("Zonnetje"))));
        let made = self.until(|reply| matches!(reply, Reply::Made(_)));
        let Some(Reply::Made(profile)) = made.last() else { panic!("{made:?}") };
        profile.clone()
    }

    fn saves(&self, nickname: &str) {
        self.keeper.perform(VaultEffect::Save(Box::new(kept(nickname))));
    }
}

/// A folder in which nothing can be written for a while: where a file is first written there is a folder.
struct Blocked(PathBuf);

impl Blocked {
    fn folder(folder: &Path) -> Self {
        fs::create_dir(folder.join("new")).unwrap();
        Self(folder.join("new"))
    }

    fn end(self) {
        fs::remove_dir(self.0).unwrap();
    }
}

fn secret() -> Secret {
    Secret::new(&[0, 63, 17, 17, 8]).unwrap()
}

fn kept(nickname: &str) -> Kept {
    Kept {
        nickname: nickname.into(),
        portrait: Portrait::default().with(Slot::Hair, 7),
        settings: Settings::new(Language::parse("nl").unwrap()),
        done: [].into(),
        read: [].into(),
        put_away: [].into(),
        chosen: [].into(),
        finished_on: [].into(),
        recalled: [].into(),
        wall: Vec::new(),
        arranged: Arrangement::default(),
        packs: BTreeMap::new(),
    }
}

fn opens(folder: &Path, profile: &ProfileId) -> String {
    let vault = Vault::open(folder, Cost::REDUCED).unwrap();
    vault.unlock(profile, &secret(), Timestamp::UNIX_EPOCH).unwrap().kept.nickname.to_string()
}

fn noted() -> House {
    let mut house = House { idle_minutes: 7, ..House::default() };
    house.save_plan(Plan { name: "Donderdag".into(), ..Plan::default() });
    house.note(LogEntry { day: None, lines: vec!["Het was druk.".into()], ..LogEntry::default() });
    house
}

/// The last house that was told.
fn house_in(came: &[Reply]) -> &House {
    came.iter().rev().find_map(|reply| if let Reply::House { house, .. } = reply { Some(house) } else { None }).unwrap()
}

#[test]
fn what_could_not_be_written_is_written_later_though_nothing_changed_since_and_she_has_left() {
    let fixture = Fixture::new();
    let profile = fixture.girl();
    let blocked = Blocked::folder(&fixture.path("profiles").join(profile.as_str()));
    fixture.saves("Maan");
    assert_eq!(fixture.trouble(), Trouble::Other);
    fixture.keeper.perform(VaultEffect::Close);
    fixture.rest();
    blocked.end();
    fixture.until(|reply| *reply == Reply::Saved);
    // Ended as if somebody pulled the plug, with no more tries.
    let copy = tempfile::tempdir().unwrap();
    let folder = format!("profiles/{}", profile.as_str());
    fs::create_dir_all(copy.path().join(&folder)).unwrap();
    for file in fs::read_dir(fixture.path(&folder)).unwrap().map(|entry| entry.unwrap().path()) {
        fs::copy(&file, copy.path().join(&folder).join(file.file_name().unwrap())).unwrap();
    }
    assert_eq!(opens(copy.path(), &profile), "Maan");
}

#[test]
fn a_trouble_is_told_once_and_taken_back_when_it_is_over() {
    let fixture = Fixture::new();
    let profile = fixture.girl();
    fixture.rest();
    let blocked = Blocked::folder(&fixture.path("profiles").join(profile.as_str()));
    for nickname in ["Maan", "Ster", "Wolk"] {
        fixture.saves(nickname);
        fixture.rest();
    }
    assert_eq!(fixture.reports.load(Ordering::Relaxed), 1);
    blocked.end();
    fixture.until(|reply| *reply == Reply::Saved);
    fixture.saves("Zon");
    assert_eq!(fixture.rest(), []);
    assert_eq!(opens(fixture.closed().path(), &profile), "Zon");
}

#[test]
fn she_finds_what_no_disk_has_yet_and_is_told_again() {
    let fixture = Fixture::new();
    let profile = fixture.girl();
    let blocked = Blocked::folder(&fixture.path("profiles").join(profile.as_str()));
    fixture.saves("Maan");
    fixture.trouble();
    fixture.keeper.perform(VaultEffect::Close);
    fixture.keeper.perform(VaultEffect::Open { profile: profile.clone(), secret: secret() });
    let came = fixture.until(|reply| matches!(reply, Reply::Trouble(_)));
    let welcome = Reply::Welcome { profile: profile.clone(), kept: Box::new(kept("Maan")), from_copy: false };
    assert_eq!(came, [welcome, Reply::Trouble(Trouble::Other)]);
    blocked.end();
    assert_eq!(opens(fixture.closed().path(), &profile), "Maan");
}

#[test]
fn what_is_not_written_is_tried_once_more_when_the_program_ends() {
    let fixture = Fixture::new();
    let profile = fixture.girl();
    let blocked = Blocked::folder(&fixture.path("profiles").join(profile.as_str()));
    for nickname in ["Maan", "Ster", "Wolk"] {
        fixture.saves(nickname);
        fixture.rest();
    }
    let freed = std::thread::spawn(|| {
        std::thread::sleep(Duration::from_millis(100));
        blocked.end();
    });
    let folder = fixture.closed();
    freed.join().unwrap();
    assert_eq!(opens(folder.path(), &profile), "Wolk");
}

#[test]
fn a_session_of_a_newer_program_is_said_once_in_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("session.ron"), "(version:99,kept:(new:1))").unwrap();
    let fixture = Fixture::on(folder);
    fixture.rest();
    let before = fixture.reports.load(Ordering::Relaxed);
    let snapshot = |minutes| SessionSnapshot {
        plan: Plan::default(),
        stop: crate::session::AgendaPosition::Part(0),
        girls: 6,
        way: crate::session::AnswerMode::Hands,
        minutes,
        pact: Vec::new(),
        later: 0,
        packs: BTreeMap::new(),
    };
    let mut came = Vec::new();
    for minutes in 0..4 {
        fixture.keeper.perform(VaultEffect::KeepSession(Some(Box::new(snapshot(minutes)))));
        came.extend(fixture.rest());
    }
    assert_eq!(came, [Reply::Trouble(Trouble::SessionNewer)]);
    assert_eq!(fixture.reports.load(Ordering::Relaxed), before + 1);
    assert_eq!(fs::read_to_string(fixture.path("session.ron")).unwrap(), "(version:99,kept:(new:1))");
}

#[test]
fn a_damaged_house_is_said_at_once_and_lies_beside_the_one_that_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path(), Cost::REDUCED).unwrap();
    vault.set_passphrase(PASSPHRASE, None).unwrap();
    drop(vault);
    fs::write(folder.path().join("house/house.ron"), "(version: 2, kept: (idle").unwrap();
    let fixture = Fixture::on(folder);
    assert_eq!(fixture.trouble(), Trouble::HouseDamaged);
    fixture.keeper.perform(VaultEffect::OpenStaff(PASSPHRASE.into()));
    let came = fixture.until(|reply| *reply == Reply::StaffOpen);
    assert!(!came.contains(&Reply::Trouble(Trouble::HouseDamaged)), "once: {came:?}");
    fixture.keeper.perform(VaultEffect::KeepHouse(noted()));
    fixture.until(|reply| *reply == Reply::Saved);
    assert_eq!(fs::read_to_string(fixture.path("house/damaged-1.ron")).unwrap(), "(version: 2, kept: (idle");
    fixture.keeper.perform(VaultEffect::OpenStaff(PASSPHRASE.into()));
    assert_eq!(house_in(&fixture.until(|reply| *reply == Reply::StaffOpen)), &noted());
}

#[test]
fn a_house_of_a_newer_program_is_said_once_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path(), Cost::REDUCED).unwrap();
    vault.set_passphrase(PASSPHRASE, None).unwrap();
    drop(vault);
    fs::write(folder.path().join("house/house.ron"), "(version: 99, kept: (new: 1))").unwrap();
    let fixture = Fixture::on(folder);
    assert_eq!(fixture.trouble(), Trouble::HouseNewer);
    fixture.keeper.perform(VaultEffect::OpenStaff(PASSPHRASE.into()));
    fixture.until(|reply| *reply == Reply::StaffOpen);
    fixture.rest();
    for _ in 0..3 {
        fixture.keeper.perform(VaultEffect::KeepHouse(noted()));
    }
    fixture.keeper.perform(VaultEffect::CloseStaff);
    assert_eq!(fixture.rest(), []);
    let folder = fixture.closed();
    let text = fs::read_to_string(folder.path().join("house/house.ron")).unwrap();
    assert_eq!(text, "(version: 99, kept: (new: 1))");
}

#[test]
fn plans_and_log_are_told_only_while_a_counsellor_is_in() {
    let fixture = Fixture::new();
    fixture.keeper.perform(VaultEffect::MakeStaff(PASSPHRASE.into()));
    fixture.until(|reply| matches!(reply, Reply::StaffMade(_)));
    fixture.keeper.perform(VaultEffect::KeepHouse(noted()));
    let fixture = Fixture::on(fixture.closed());
    let everybodys = House { idle_minutes: 7, ..House::default() };
    assert_eq!(house_in(&fixture.until(|reply| matches!(reply, Reply::House { .. }))), &everybodys);
    fixture.keeper.perform(VaultEffect::OpenStaff(PASSPHRASE.into()));
    let came = fixture.until(|reply| *reply == Reply::StaffOpen);
    assert_eq!(house_in(&came), &noted());
}

#[test]
fn what_could_not_be_written_of_the_house_is_there_for_the_next_counsellor() {
    let fixture = Fixture::new();
    fixture.keeper.perform(VaultEffect::MakeStaff(PASSPHRASE.into()));
    fixture.until(|reply| matches!(reply, Reply::StaffMade(_)));
    let blocked = Blocked::folder(&fixture.path("house"));
    fixture.keeper.perform(VaultEffect::KeepHouse(noted()));
    fixture.trouble();
    fixture.keeper.perform(VaultEffect::CloseStaff);
    fixture.keeper.perform(VaultEffect::OpenStaff(PASSPHRASE.into()));
    assert_eq!(house_in(&fixture.until(|reply| *reply == Reply::StaffOpen)), &noted());
    blocked.end();
    fixture.until(|reply| *reply == Reply::Saved);
}

#[test]
fn notes_of_a_house_without_a_key_are_sealed_as_soon_as_it_has_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("house")).unwrap();
    let text = ron::to_string(&crate::vault::payload::Versioned::new(noted())).unwrap();
    fs::write(folder.path().join("house/house.ron"), text).unwrap();
    let fixture = Fixture::on(folder);
    fixture.keeper.perform(VaultEffect::MakeStaff(PASSPHRASE.into()));
    let came = fixture.until(|reply| matches!(reply, Reply::StaffMade(_)));
    assert_eq!(house_in(&came), &noted());
    assert!(!fs::read_to_string(fixture.path("house/house.ron")).unwrap().contains("Donderdag"));
}
