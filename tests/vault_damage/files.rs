//! Files that changed, were cut short, vanished, or come from a newer program.

use std::io::Write as _;

use super::*;
use age::secrecy::SecretString;
use gps::app::{House, Profile};

/// Bytes of `kept.age` behind its header, and lengths, that are tried: all of them would take minutes and end in the same
/// place.
const SAMPLE: usize = 150;

/// A profile to damage, again and again.
struct Spoiled {
    root: tempfile::TempDir,
    vault: Vault,
    id: ProfileId,
    whole: Snapshot,
}

impl Spoiled {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let (vault, id) = saved_twice(root.path());
        let whole = snapshot(root.path());
        Self { root, vault, id, whole }
    }

    fn folder(&self) -> PathBuf {
        folder_of(self.root.path(), &self.id)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    fn bytes(&self, name: &str) -> Vec<u8> {
        self.whole[&self.file(name)].clone()
    }

    /// Makes the profile whole again.
    fn mend(&self) {
        fs::remove_dir_all(self.folder()).unwrap();
        fs::create_dir(self.folder()).unwrap();
        for (path, bytes) in self.whole.iter().filter(|(path, _)| path.starts_with(self.folder())) {
            fs::write(path, bytes).unwrap();
        }
    }

    /// Puts these bytes in place of the newest file: the state before opens, nothing is lost, and going on works.
    fn falls_back(&self, bytes: &[u8], what: &str) {
        fs::write(self.file("kept.age"), bytes).unwrap();
        assert_eq!(opens(&self.vault, &self.id), (BEFORE.into(), true), "{what}");
        let after = snapshot(&self.folder());
        assert_eq!(after.get(&self.file("last.age")), Some(&self.bytes("last.age")), "{what}");
        let aside = self.file("damaged-1.age");
        assert_eq!(after.get(&aside).map(Vec::as_slice), Some(bytes), "{what}: the damaged bytes are still there");
        assert_eq!((after.len(), after.contains_key(&self.file("kept.age"))), (4, false), "{what}");
    }

    /// A save, an unlock, a save and an unlock after that work, and the copy is one save older.
    fn goes_on(&self) {
        let aside = fs::read(self.file("damaged-1.age")).unwrap();
        for nickname in ["Ster", "Roos"] {
            self.vault.save(&self.id, &secret(), &kept(nickname)).unwrap();
            assert_eq!(opens(&self.vault, &self.id), (nickname.into(), false));
        }
        fs::write(self.file("kept.age"), "damaged once more").unwrap();
        assert_eq!(opens(&self.vault, &self.id), ("Ster".into(), true));
        assert_eq!(fs::read(self.file("damaged-1.age")).unwrap(), aside);
        assert_eq!(fs::read(self.file("damaged-2.age")).unwrap(), b"damaged once more");
    }

    /// What opening says; it changes nothing, and that it was no wrong try.
    fn refuses(&self) -> VaultError {
        let before = snapshot(self.root.path());
        let error = unlock(&self.vault, &self.id).unwrap_err();
        assert_eq!(snapshot(self.root.path()), before);
        error
    }
}

/// Chance that can be had again: the seed is printed where a test fails.
fn chance() -> fastrand::Rng {
    let seed = std::env::var("GPS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..));
    println!("GPS_SEED={seed} gives this run again");
    fastrand::Rng::with_seed(seed)
}

fn sealed(text: &str) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(secret().passphrase().as_str()));
    recipient.set_work_factor(1);
    age::encrypt(&recipient, text.as_bytes()).unwrap()
}

fn unsealed(bytes: &[u8]) -> String {
    let identity = age::scrypt::Identity::new(SecretString::from(secret().passphrase().as_str()));
    String::from_utf8(age::decrypt(&identity, bytes).unwrap()).unwrap()
}

#[test]
fn a_changed_byte_anywhere_gives_the_state_before() {
    let (spoiled, mut rng) = (Spoiled::new(), chance());
    let whole = spoiled.bytes("kept.age");
    // The header with the wrapped key and its checksum, the nonce, then the text with its checksum at the end.
    let header = whole.windows(5).position(|window| window == b"\n--- ").unwrap() + 5 + 43 + 1 + 16;
    let sample: Vec<_> = (0..SAMPLE).map(|_| rng.usize(header..whole.len() - 16)).collect();
    for at in (0..header).chain(sample).chain(whole.len() - 16..whole.len()) {
        let mut changed = whole.clone();
        changed[at] ^= 1 << rng.u8(0..8);
        spoiled.falls_back(&changed, &format!("byte {at} of {} is {} now", whole.len(), changed[at]));
        if at % 50 == 0 {
            spoiled.goes_on();
        }
        spoiled.mend();
    }
}

#[test]
fn a_file_cut_short_anywhere_gives_the_state_before() {
    let (spoiled, mut rng) = (Spoiled::new(), chance());
    let whole = spoiled.bytes("kept.age");
    let sample: Vec<_> = (0..SAMPLE).map(|_| rng.usize(..whole.len())).collect();
    for length in (0..250).chain(sample).chain(whole.len() - 20..whole.len()) {
        spoiled.falls_back(&whole[..length], &format!("cut to {length}"));
        spoiled.mend();
    }
}

#[test]
fn whatever_else_stands_in_its_place_gives_the_state_before() {
    let (spoiled, mut rng) = (Spoiled::new(), chance());
    let whole = spoiled.bytes("kept.age");
    let garbage: Vec<u8> = (0..whole.len()).map(|_| rng.u8(..)).collect();
    let longer = [whole.as_slice(), b"more"].concat();
    let twice = [whole.as_slice(), whole.as_slice()].concat();
    let asks_too_much = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let line = String::from_utf8(whole[asks_too_much..].iter().copied().take_while(|byte| *byte != b'\n').collect());
    let expensive = [&whole[..asks_too_much], format!("{}7", line.as_ref().unwrap()).as_bytes()].concat();
    let expensive = [&expensive, &whole[asks_too_much + line.unwrap().len()..]].concat();
    for (what, bytes) in [
        ("empty", Vec::new()),
        ("zeros", vec![0; whole.len()]),
        ("garbage", garbage),
        ("longer", longer),
        ("twice", twice),
        ("asks for 2^17 of work, which is no longer what was sealed", expensive),
        ("no text", sealed("")),
        ("another text", sealed("(version:1,kept:\"something else\")")),
        ("text that is none", [sealed("\u{0}"), Vec::new()].concat()),
        ("no version that ever was", sealed(&unsealed(&whole).replacen("version:2", "version:0", 1))),
        ("other settings", sealed(&unsealed(&whole).replacen("nickname:", "name:", 1))),
    ] {
        spoiled.falls_back(&bytes, what);
        spoiled.goes_on();
        spoiled.mend();
    }
}

#[test]
fn a_file_that_vanished_gives_the_state_before() {
    let spoiled = Spoiled::new();
    fs::remove_file(spoiled.file("kept.age")).unwrap();
    // Nothing is damaged: a save that ended between two names looks like this.
    assert_eq!(opens(&spoiled.vault, &spoiled.id), (BEFORE.into(), false));
    assert_eq!(fs::read(spoiled.file("last.age")).unwrap(), spoiled.bytes("last.age"));
    spoiled.vault.save(&spoiled.id, &secret(), &kept("Ster")).unwrap();
    assert_eq!(opens(&spoiled.vault, &spoiled.id), ("Ster".into(), false));
}

#[test]
fn a_file_that_the_disk_no_longer_gives_opens_from_the_copy() {
    let spoiled = Spoiled::new();
    fs::remove_file(spoiled.file("kept.age")).unwrap();
    // A folder cannot be read as a file, as little as a bad sector can.
    fs::create_dir(spoiled.file("kept.age")).unwrap();
    assert_eq!(opens(&spoiled.vault, &spoiled.id), (BEFORE.into(), true));
    assert!(spoiled.file("damaged-1.age").is_dir());
    spoiled.vault.save(&spoiled.id, &secret(), &kept("Ster")).unwrap();
    assert_eq!(opens(&spoiled.vault, &spoiled.id), ("Ster".into(), false));
}

#[test]
fn damage_to_the_copy_alone_is_no_matter() {
    let spoiled = Spoiled::new();
    for bytes in [b"".as_slice(), b"garbage"] {
        fs::write(spoiled.file("last.age"), bytes).unwrap();
        assert_eq!(opens(&spoiled.vault, &spoiled.id), (NEWEST.into(), false));
        spoiled.vault.save(&spoiled.id, &secret(), &kept(NEWEST)).unwrap();
        assert_eq!(unsealed(&fs::read(spoiled.file("last.age")).unwrap()), unsealed(&spoiled.bytes("kept.age")));
    }
}

#[test]
fn wrong_pictures_set_nothing_aside() {
    let spoiled = Spoiled::new();
    for damaged in ["kept.age", "last.age"] {
        fs::write(spoiled.file(damaged), "garbage").unwrap();
        let other = gps::app::Secret::new(&[1, 2, 3, 5, 8]).unwrap();
        let error = spoiled.vault.unlock(&spoiled.id, &other, Timestamp::UNIX_EPOCH).unwrap_err();
        assert!(matches!(error, VaultError::Wrong { .. }), "{damaged}: {error}");
        assert!(spoiled.file(damaged).exists() && !spoiled.file("damaged-1.age").exists());
        spoiled.mend();
    }
}

#[test]
fn a_file_of_a_newer_version_is_refused_and_left_alone() {
    let spoiled = Spoiled::new();
    let newer = unsealed(&spoiled.bytes("kept.age")).replacen("version:2,", "version:99,new:Thing([1]),", 1);
    fs::write(spoiled.file("kept.age"), sealed(&newer)).unwrap();
    let error = spoiled.refuses();
    assert!(matches!(error, VaultError::Newer { found: 99, .. }), "{error}");
    assert_helps(&error, &spoiled.file("kept.age"), "use the newer program");
}

#[test]
fn where_both_are_damaged_she_is_told_and_nothing_changes() {
    let spoiled = Spoiled::new();
    let cut = |name: &str| spoiled.bytes(name)[..300].to_vec();
    for (kept, last) in [(cut("kept.age"), cut("last.age")), (Vec::new(), Vec::new()), (b"x".into(), b"y".into())] {
        fs::write(spoiled.file("kept.age"), kept).unwrap();
        fs::write(spoiled.file("last.age"), last).unwrap();
        let error = spoiled.refuses();
        assert!(matches!(error, VaultError::Damaged { .. }), "{error}");
        assert_helps(&error, &spoiled.file("kept.age"), "put a copy from before in its place");
    }
    for gone in ["kept.age", "last.age"] {
        fs::remove_file(spoiled.file(gone)).unwrap();
    }
    let error = spoiled.refuses();
    assert!(matches!(error, VaultError::Gone(_)), "{error}");
    assert_helps(&error, &spoiled.file("kept.age"), "put it back");
}

#[test]
fn a_damaged_door_shows_a_plain_portrait_and_opens_as_before() {
    let spoiled = Spoiled::new();
    let portrait = kept("").portrait.with(gps::app::Slot::Hair, 7);
    let with_hair = gps::app::Kept { portrait, ..kept(NEWEST) };
    for damage in [b"".as_slice(), b"(portrait:[7,", &[0xff, 0xfe]] {
        spoiled.vault.save(&spoiled.id, &secret(), &with_hair).unwrap();
        assert_eq!(spoiled.vault.profiles().unwrap(), [Profile { id: spoiled.id.clone(), portrait }]);
        fs::write(spoiled.file("door.ron"), damage).unwrap();
        let plain = Profile { id: spoiled.id.clone(), portrait: kept("").portrait };
        assert_eq!(spoiled.vault.profiles().unwrap(), [plain]);
        assert_eq!(unlock(&spoiled.vault, &spoiled.id).unwrap().kept, with_hair);
        assert_eq!(fs::read(spoiled.file("door.ron")).unwrap(), damage);
    }
    // The next save puts her portrait there again.
    spoiled.vault.save(&spoiled.id, &secret(), &with_hair).unwrap();
    assert_eq!(spoiled.vault.profiles().unwrap(), [Profile { id: spoiled.id.clone(), portrait }]);
}

#[test]
fn a_damaged_count_of_tries_keeps_nobody_out_and_counts_on() {
    let spoiled = Spoiled::new();
    let other = gps::app::Secret::new(&[1, 2, 3, 5, 8]).unwrap();
    let long = "x".repeat(5000);
    for damage in [b"".as_slice(), b"(wrong:", &[0xff; 64], long.as_bytes()] {
        fs::write(spoiled.file("tries.ron"), damage).unwrap();
        assert_eq!(opens(&spoiled.vault, &spoiled.id), (NEWEST.into(), false));
        fs::write(spoiled.file("tries.ron"), damage).unwrap();
        let waits = [(); 4].map(|()| match spoiled.vault.unlock(&spoiled.id, &other, Timestamp::UNIX_EPOCH) {
            Err(VaultError::Wrong { wait }) => wait.as_secs(),
            other => panic!("{other:?}"),
        });
        assert_eq!(waits, [0, 0, 0, 5]);
        fs::remove_file(spoiled.file("tries.ron")).unwrap();
        assert_eq!(opens(&spoiled.vault, &spoiled.id), (NEWEST.into(), false));
    }
}

#[test]
fn damage_to_the_files_of_the_house_is_told_and_they_are_left_alone() {
    let spoiled = Spoiled::new();
    let (key, sheet) = spoiled.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    spoiled.vault.keep_house(&House { idle_minutes: 9, ..House::default() }, &key).unwrap();
    let house = spoiled.root.path().join("house");
    for name in ["house.ron", "passphrase.age", "recovery.age"] {
        let mut file = fs::OpenOptions::new().write(true).truncate(true).open(house.join(name)).unwrap();
        file.write_all(b"(idle_minutes: ").unwrap();
    }
    let before = snapshot(spoiled.root.path());
    let now = Timestamp::UNIX_EPOCH;
    for (error, name) in [
        (spoiled.vault.house().unwrap_err(), "house.ron"),
        (spoiled.vault.open_staff("een lang wachtwoord", now).unwrap_err(), "passphrase.age"),
        (spoiled.vault.recover_staff(&sheet, now).unwrap_err(), "recovery.age"),
    ] {
        assert!(matches!(error, VaultError::Damaged { .. }), "{error}");
        assert_helps(&error, &house.join(name), "move it away to start anew");
    }
    assert_eq!(snapshot(spoiled.root.path()), before);
    assert_eq!(opens(&spoiled.vault, &spoiled.id), (NEWEST.into(), false));
    fs::remove_file(house.join("house.ron")).unwrap();
    assert_eq!(spoiled.vault.house().unwrap(), House::default());
}
