//! What the vault promises, with files on a real disk and pictures at their reduced cost. Damage, a full disk, a killed
//! program and the public `age` tool have tests of their own in `tests/vault_*`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::*;
use crate::app::{Arrangement, House, Hung, Kept, Placed, Portrait, Secret, Settings, Slot, Thing};
use crate::mission::board::Lie;
use crate::mission::keepsake::Ground;
use crate::mission::{Keepsake, Named};
use crate::words::Language;

mod house;
mod session;
mod wiping;

const NICKNAME: &str = "Zonnetje";
const OTHER_WORDS: [&str; 2] = ["Tante Roos", "Lieve Jade"];

struct Fixture {
    folder: TempDir,
    vault: Vault,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(folder.path(), Cost::REDUCED).unwrap();
        Self { folder, vault }
    }

    /// As after a restart.
    fn reopened(self) -> Self {
        drop(self.vault);
        let vault = Vault::open(self.folder.path(), Cost::REDUCED).unwrap();
        Self { folder: self.folder, vault }
    }

    fn profiles(&self) -> PathBuf {
        self.folder.path().join(PROFILES)
    }

    fn of(&self, id: &ProfileId) -> PathBuf {
        self.profiles().join(id.as_str())
    }
}

fn secret() -> Secret {
    Secret::new(&[0, 63, 17, 17, 8]).unwrap()
}

fn other_secret() -> Secret {
    Secret::new(&[0, 63, 17, 8, 17]).unwrap()
}

fn kept() -> Kept {
    let card = Keepsake::HelpCard { people: vec![Named { figure: "aunt".into(), name: OTHER_WORDS[0].into() }] };
    let letter = Keepsake::Letter { picked: Vec::new(), words: OTHER_WORDS[1].into() };
    Kept {
        nickname: NICKNAME.into(),
        portrait: Portrait::default().with(Slot::Hair, 7),
        settings: Settings::new(Language::parse("nl").unwrap()),
        done: ["base/group-pressure".parse().unwrap()].into(),
        read: ["base/group-pressure", "base/good-friend"].map(|id| id.parse().unwrap()).into(),
        put_away: ["base/letter-to-jade".parse().unwrap()].into(),
        chosen: [].into(),
        finished_on: [("base/friends".parse().unwrap(), jiff::civil::date(2026, 3, 1))].into(),
        recalled: [("base/friends-again".parse().unwrap(), 2)].into(),
        wall: [card, letter]
            .map(|keepsake| Hung { mission: "base/m".parse().unwrap(), step: "s".into(), keepsake })
            .into_iter()
            .collect(),
        arranged: Arrangement {
            paper: Ground::Sky,
            things: vec![Placed { thing: Thing::Portrait, lie: Lie::new(300, 200, 120, -15) }],
        },
        packs: [("base".into(), semver::Version::new(0, 1, 0))].into(),
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// Every file below a folder with its bytes.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| {
        if path.is_dir() { snapshot(&path) } else { [(path.clone(), fs::read(path).unwrap())].into() }
    });
    files.collect()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

fn waits(error: &VaultError) -> Duration {
    let VaultError::Wrong { wait } = error else { panic!("{error:?}") };
    *wait
}

#[test]
fn what_was_kept_is_there_again_after_a_restart() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let later = Kept { nickname: "Maan".into(), ..kept() };
    let opened = fixture.vault.unlock(&id, &secret(), at(0)).unwrap();
    assert_eq!((opened.kept, opened.from_copy), (kept(), false));
    fixture.vault.save(&id, &secret(), &later).unwrap();
    let fixture = fixture.reopened();
    let opened = fixture.vault.unlock(&id, &secret(), at(0)).unwrap();
    assert_eq!((opened.kept, opened.from_copy), (later, false));
}

#[test]
fn every_profile_opens_with_its_own_pictures_only() {
    let fixture = Fixture::new();
    let one = fixture.vault.make(&secret(), &kept()).unwrap();
    let two = fixture.vault.make(&other_secret(), &Kept { nickname: "Maan".into(), ..kept() }).unwrap();
    assert_eq!(fixture.vault.profiles().unwrap().len(), 2);
    assert_eq!(fixture.vault.unlock(&one, &secret(), at(0)).unwrap().kept.nickname, NICKNAME);
    assert_eq!(fixture.vault.unlock(&two, &other_secret(), at(0)).unwrap().kept.nickname, "Maan");
    assert_eq!(waits(&fixture.vault.unlock(&two, &secret(), at(0)).unwrap_err()), Duration::ZERO);
}

#[test]
fn the_door_shows_the_portrait_and_follows_it() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let shown = |fixture: &Fixture| fixture.vault.profiles().unwrap();
    assert_eq!(shown(&fixture), [Profile { id: id.clone(), portrait: kept().portrait }]);
    let portrait = kept().portrait.with(Slot::Glasses, 3);
    fixture.vault.save(&id, &secret(), &Kept { portrait, ..kept() }).unwrap();
    assert_eq!(shown(&fixture), [Profile { id: id.clone(), portrait }]);
    assert_eq!(shown(&fixture.reopened()), [Profile { id, portrait }]);
}

#[test]
fn wrong_pictures_wait_longer_and_longer_also_after_a_restart() {
    let mut fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let mut waited = Vec::new();
    let mut now = at(1_000_000);
    for _ in 0..12 {
        fixture = fixture.reopened();
        let wait = waits(&fixture.vault.unlock(&id, &other_secret(), now).unwrap_err());
        waited.push(wait.as_secs());
        if !wait.is_zero() {
            // Nothing is tried before the wait is over, not even the right pictures.
            let before = snapshot(fixture.folder.path());
            let refused = fixture.vault.unlock(&id, &secret(), now).unwrap_err();
            assert_eq!((waits(&refused), snapshot(fixture.folder.path())), (wait, before));
        }
        now += SignedDuration::try_from(wait).unwrap();
    }
    assert_eq!(waited, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    // Nobody is locked out for good, and the right pictures forget the wrong ones.
    assert_eq!(fixture.vault.unlock(&id, &secret(), now).unwrap().kept, kept());
    assert_eq!(waits(&fixture.vault.unlock(&id, &other_secret(), now).unwrap_err()), Duration::ZERO);
}

#[test]
fn a_clock_set_back_by_years_locks_nobody_out() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    for _ in 0..4 {
        fixture.vault.unlock(&id, &other_secret(), at(2_000_000_000)).unwrap_err();
    }
    assert_eq!(waits(&fixture.vault.unlock(&id, &secret(), at(100)).unwrap_err()).as_secs(), 5);
    assert_eq!(waits(&fixture.vault.unlock(&id, &secret(), at(104)).unwrap_err()).as_secs(), 1);
    assert!(fixture.vault.unlock(&id, &secret(), at(105)).is_ok());
}

#[test]
fn pictures_shown_to_an_open_profile_count_like_any_other_try() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    assert!(fixture.vault.check(&id, &secret(), &secret(), at(0)).is_ok());
    let tried: Vec<_> = (0..4)
        .map(|_| waits(&fixture.vault.check(&id, &secret(), &other_secret(), at(0)).unwrap_err()).as_secs())
        .collect();
    assert_eq!(tried, [0, 0, 0, 5]);
    assert_eq!(waits(&fixture.vault.unlock(&id, &secret(), at(0)).unwrap_err()).as_secs(), 5);
    assert!(fixture.vault.check(&id, &secret(), &secret(), at(5)).is_ok());
}

#[test]
fn no_file_holds_a_word_of_hers_or_a_picture_of_her_secret() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    fixture.vault.save(&id, &secret(), &kept()).unwrap();
    fixture.vault.unlock(&id, &other_secret(), at(0)).unwrap_err();
    let (key, sheet) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&House::default(), &key).unwrap();
    let sheet = crate::app::secret::passphrase(&sheet.0);
    let mut words = vec![NICKNAME, "wachtwoord", "group-pressure", "letter-to-jade", "2026-03-01", "[0,63,17,17,8]"];
    words.extend(OTHER_WORDS);
    words.extend(secret().passphrase().split('-').filter(|word| word.len() > 4).map(|word| &*word.to_owned().leak()));
    words.extend(sheet.split('-').filter(|word| word.len() > 4));
    let files = snapshot(fixture.folder.path());
    assert_eq!(files.len(), 11, "{:?}", files.keys());
    for (path, bytes) in &files {
        let name = path.to_string_lossy();
        for word in &words {
            assert!(!holds(bytes, word) && !name.contains(word), "{name} holds {word}");
        }
    }
}

#[test]
#[cfg(unix)]
fn nobody_else_on_the_computer_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    fixture.vault.save(&id, &secret(), &kept()).unwrap();
    for (path, mode) in snapshot(&fixture.of(&id))
        .into_keys()
        .map(|file| (file, 0o600))
        .chain([(fixture.of(&id), 0o700), (fixture.profiles(), 0o700)])
    {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode, "{}", path.display());
    }
}

#[test]
fn a_second_copy_of_the_program_is_told_and_changes_nothing() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    // What a copy that has the folder would tidy up.
    fs::create_dir(fixture.profiles().join("new-0123456789abcdef")).unwrap();
    fs::write(fixture.profiles().join("new-0123456789abcdef/last.age"), "half").unwrap();
    let before = snapshot(fixture.folder.path());
    let second = Vault::open(fixture.folder.path(), Cost::REDUCED).unwrap_err();
    assert!(matches!(&second, VaultError::InUse(root) if root == fixture.folder.path()), "{second:?}");
    assert!(second.to_string().contains("close that one"), "{second}");
    assert_eq!(snapshot(fixture.folder.path()), before);
    assert!(fixture.vault.unlock(&id, &secret(), at(0)).is_ok());
    drop(fixture.vault);
    assert!(Vault::open(fixture.folder.path(), Cost::REDUCED).is_ok());
}

/// Where the test below finds the vault when it runs as the other process.
const OTHER_PROCESS: &str = "GPS_TEST_VAULT_IN_USE";

#[test]
fn another_process_is_told_as_well_until_the_first_one_ends() {
    if let Some(root) = std::env::var_os(OTHER_PROCESS) {
        let in_use = matches!(Vault::open(Path::new(&root), Cost::REDUCED), Err(VaultError::InUse(_)));
        std::process::exit(if in_use { 3 } else { 4 });
    }
    let fixture = Fixture::new();
    fixture.vault.make(&secret(), &kept()).unwrap();
    let other = || {
        let name = "vault::tests::another_process_is_told_as_well_until_the_first_one_ends";
        let mut test = Command::new(std::env::current_exe().unwrap());
        test.args(["--exact", name, "--nocapture"]).env(OTHER_PROCESS, fixture.folder.path());
        test.output().unwrap().status.code()
    };
    let before = snapshot(fixture.folder.path());
    assert_eq!(other(), Some(3));
    assert_eq!(snapshot(fixture.folder.path()), before);
    drop(fixture.vault);
    assert_eq!(other(), Some(4));
}
