//! Files that version 1 of the program wrote open with this one, with everything that was in them. `written/` is the
//! folder of a vault, as the program of commit 58e36ce left it: a test of that program's own filled a profile, a house and
//! a session with what is looked for here and saved them with its vault, with pictures at their reduced cost.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gps::app::{Arrangement, Contrast, House, Hung, Kept, LogEntry, Portrait, Profile, ProfileId, Settings, Slot};
use gps::mission::ids::Key;
use gps::mission::keepsake::Ground;
use gps::mission::{Keepsake, Named};
use gps::session::{AgendaPosition, AnswerMode, Part, Plan, SessionSnapshot};
use gps::vault::{Cost, Vault};
use gps::words::Language;
use jiff::Timestamp;
use jiff::civil::date;
use support::{folder_of, secret};

#[path = "../support/vault.rs"]
#[expect(dead_code, reason = "what is kept of her stands below")]
mod support;

const PROFILE: &str = "cd260360397ecc43";

/// A vault of its own with a copy of the files, so that no test changes them.
fn vault() -> (tempfile::TempDir, Vault) {
    let root = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vault_version_1/written"), root.path());
    let vault = Vault::open(root.path(), Cost::REDUCED).unwrap();
    (root, vault)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}

fn id() -> ProfileId {
    ProfileId::parse(PROFILE).unwrap()
}

fn portrait() -> Portrait {
    Slot::ALL.into_iter().zip(1..).fold(Portrait::default(), |made, (slot, n)| made.with(slot, n))
}

/// References to things of the base pack, the only one there was.
fn base<T: FromIterator<R>, R: std::str::FromStr<Err: std::fmt::Debug>, const N: usize>(names: [&str; N]) -> T {
    names.into_iter().map(|name| format!("base/{name}").parse().unwrap()).collect()
}

fn kept(nickname: &str) -> Kept {
    let hung = |mission: &str, step: &str, keepsake| Hung {
        mission: format!("base/{mission}").parse().unwrap(),
        step: step.into(),
        keepsake,
    };
    let key = |text: &str| Key::from(text);
    let named = |figure: &str, name: &str| Named { figure: figure.into(), name: name.into() };
    Kept {
        nickname: nickname.into(),
        portrait: portrait(),
        settings: Settings {
            language: Language::parse("fr").unwrap(),
            text: 150,
            contrast: Contrast::Dark,
            reduced_motion: true,
            sound: false,
            waits: false,
            aids: None,
        },
        done: base(["good-friend", "group-pressure", "our-pact", "squad-sticker", "of-an-older-pack"]),
        read: base(["good-friend", "group-pressure", "our-pact", "squad-sticker", "jealous"]),
        put_away: base(["letter-to-jade", "secrets"]),
        chosen: [].into(),
        finished_on: [
            ("base/friends".parse().unwrap(), date(2026, 3, 1)),
            ("base/an-older-module".parse().unwrap(), date(2025, 11, 30)),
        ]
        .into(),
        recalled: [("base/again-friends".parse().unwrap(), 2)].into(),
        wall: vec![
            hung(
                "squad-sticker",
                "sticker",
                Keepsake::Collage {
                    ground: Ground::Mint,
                    pieces: vec![(3, key("hedgehog")), (7, key("music"))],
                    lies: Vec::new(),
                },
            ),
            hung(
                "our-pact",
                "pact",
                Keepsake::Pact { rules: vec![key("skip"), key("turns")], own: "Kat mag mee".into() },
            ),
            hung("of-an-older-pack", "letter", Keepsake::Letter { picked: Vec::new(), words: "Dag Jade".into() }),
            hung(
                "my-help-card",
                "card",
                Keepsake::HelpCard { people: vec![named("aunt", "Tante Roos"), named("coach", "")] },
            ),
            hung(
                "letter-to-amira",
                "letter",
                Keepsake::Letter {
                    picked: vec![(key("begin"), key("believe")), (key("help"), key("griet"))],
                    words: "Lieve \"Amira\",\nje bent niet alleen.".into(),
                },
            ),
        ],
        arranged: Arrangement::default(),
        packs: BTreeMap::new(),
    }
}

fn plan() -> Plan {
    let mission = |written: &str| Part::Mission(written.parse().unwrap());
    Plan {
        name: "Donderdag".to_owned(),
        ready: Some("first-meeting".into()),
        module: Some("base/safe-group".parse().unwrap()),
        parts: vec![
            mission("base/our-pact"),
            mission("base/of-an-older-pack"),
            Part::Break("hello-ways".into()),
            mission("base/squad-sticker"),
            Part::Closing,
        ],
    }
}

fn house() -> House {
    let empty = Plan { name: "Leeg".to_owned(), parts: vec![Part::Closing], ..Plan::default() };
    House {
        idle_minutes: 7,
        // What was open for everybody, and for her, for good is closed.
        late_from: House::default().late_from,
        ready: BTreeMap::new(),
        hidden_lines: ["listen".to_owned()].into(),
        layers: BTreeMap::new(),
        plans: vec![plan(), empty],
        bedtime: None,
        protocol: [("contact".to_owned(), "Wacht: tel. 5".to_owned())].into(),
        log: vec![
            LogEntry { day: Some(date(2026, 3, 1)), lines: vec!["Het was druk.".into()], ..LogEntry::default() },
            LogEntry { day: None, lines: vec!["Rustig.".into(), "Vroeger beginnen.".into()], ..LogEntry::default() },
        ],
    }
}

fn session() -> SessionSnapshot {
    SessionSnapshot {
        plan: plan(),
        stop: AgendaPosition::Part(3),
        girls: 7,
        way: AnswerMode::Phones,
        minutes: 12,
        pact: vec!["skip".into(), "turns".into()],
        later: 2,
        packs: BTreeMap::new(),
    }
}

#[test]
fn a_profile_opens_with_everything_that_was_kept_and_is_saved_as_it_is_now() {
    let (root, vault) = vault();
    assert_eq!(vault.profiles().unwrap(), [Profile { id: id(), portrait: portrait() }]);
    let before = fs::read(folder_of(root.path(), &id()).join("kept.age")).unwrap();
    let opened = vault.unlock(&id(), &secret(), Timestamp::UNIX_EPOCH).unwrap();
    assert!(opened.kept == kept("Zonnetje") && !opened.from_copy, "{:?}", opened.kept);
    assert_eq!(fs::read(folder_of(root.path(), &id()).join("kept.age")).unwrap(), before, "opening changes nothing");
    // The save makes the old file the copy, and either opens.
    vault.save(&id(), &secret(), &Kept { nickname: "Ster".into(), ..opened.kept }).unwrap();
    let opened = vault.unlock(&id(), &secret(), Timestamp::UNIX_EPOCH).unwrap();
    assert!(opened.kept == kept("Ster") && !opened.from_copy, "{:?}", opened.kept);
    assert_eq!(fs::read(folder_of(root.path(), &id()).join("last.age")).unwrap(), before);
}

#[test]
fn the_copy_of_a_damaged_profile_opens_as_well() {
    let (root, vault) = vault();
    fs::write(folder_of(root.path(), &id()).join("kept.age"), "damaged").unwrap();
    let opened = vault.unlock(&id(), &secret(), Timestamp::UNIX_EPOCH).unwrap();
    assert!(opened.kept == kept("Maan") && opened.from_copy, "{:?}", opened.kept);
}

#[test]
fn what_holds_for_the_house_is_read_with_its_plans_and_kept_as_it_is_now() {
    let (root, vault) = vault();
    assert_eq!(vault.house().unwrap(), house());
    let staff = vault.open_staff("een lang wachtwoord", Timestamp::UNIX_EPOCH).unwrap();
    let later = House { idle_minutes: 9, ..house() };
    vault.keep_house(&later, &staff).unwrap();
    assert_eq!(vault.house().unwrap(), later);
    let text = fs::read_to_string(root.path().join("house/house.ron")).unwrap();
    assert!(text.contains("Mission(\"base/of-an-older-pack\")"), "{text}");
}

#[test]
fn plans_and_log_of_an_earlier_house_are_sealed_with_its_next_passphrase_and_not_before() {
    let (root, vault) = vault();
    let text = || fs::read_to_string(root.path().join("house/house.ron")).unwrap();
    let old = vault.open_staff("een lang wachtwoord", Timestamp::UNIX_EPOCH).unwrap();
    assert!(!old.seals() && text().contains("Donderdag"));
    let (key, sheet) = vault.set_passphrase("andere lange woorden", Some(&old)).unwrap();
    assert_eq!(vault.whole_house(&key).unwrap(), house(), "nothing is written yet");
    vault.keep_house(&house(), &key).unwrap();
    assert!(key.seals() && !text().contains("Donderdag") && !text().contains("Het was druk."));
    let recovered = vault.recover_staff(&sheet, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(vault.whole_house(&recovered).unwrap(), house());
}

#[test]
fn a_session_that_was_broken_off_stands_where_it_was_and_is_kept_as_it_is_now() {
    let (root, vault) = vault();
    assert_eq!(vault.session().unwrap(), Some(session()));
    let later = SessionSnapshot { minutes: 13, ..session() };
    vault.keep_session(Some(&later)).unwrap();
    assert_eq!(vault.session().unwrap(), Some(later));
    let text = fs::read_to_string(root.path().join("session.ron")).unwrap();
    assert!(text.contains("Mission(\"base/of-an-older-pack\")"), "{text}");
}
