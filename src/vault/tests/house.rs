//! What holds for the house, and the counsellor's door.

use std::collections::BTreeMap;

use super::*;
use crate::app::Recovery;

#[test]
fn settings_of_the_house_are_the_usual_until_a_counsellor_sets_others() {
    let fixture = Fixture::new();
    assert_eq!(fixture.vault.house().unwrap(), House::default());
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    let mut house = House { idle_minutes: 7, late_from: 19 * 60, ..House::default() };
    house.ready.insert("protocol".into(), Some(jiff::civil::date(2026, 3, 1)));
    house.hidden_lines.insert("listen".into());
    house.protocol.insert("contact".into(), "Wacht: tel. 5".into());
    house.save_plan(crate::session::Plan { name: "Donderdag".into(), ..Default::default() });
    house.note(crate::app::LogEntry {
        day: None,
        lines: vec!["Het was druk.".into()],
        ..crate::app::LogEntry::default()
    });
    fixture.vault.keep_house(&house, &key).unwrap();
    let fixture = fixture.reopened();
    let everybodys = House { plans: Vec::new(), log: Vec::new(), ready: BTreeMap::default(), ..house.clone() };
    assert_eq!(fixture.vault.house().unwrap(), everybodys);
    let key = fixture.vault.open_staff("een lang wachtwoord", at(0)).unwrap();
    assert_eq!(fixture.vault.whole_house(&key).unwrap(), house);
}

#[test]
fn a_house_in_which_what_waits_was_open_for_good_loads_with_the_rest_and_is_written_without_it() {
    let fixture = Fixture::new();
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    let house = House { idle_minutes: 7, ..House::default() };
    fixture.vault.keep_house(&house, &key).unwrap();
    let path = fixture.folder.path().join("house/house.ron");
    let written = fs::read_to_string(&path).unwrap();
    let open = r#"open: true, open_for: ["mine"], idle_minutes: 7"#;
    let older = written.replacen("idle_minutes: 7", open, 1);
    assert_ne!(older, written);
    fs::write(&path, older).unwrap();
    let fixture = fixture.reopened();
    assert_eq!(fixture.vault.house().unwrap(), house);
    let key = fixture.vault.open_staff("een lang wachtwoord", at(0)).unwrap();
    fixture.vault.keep_house(&house, &key).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
}

#[test]
fn the_first_passphrase_needs_no_key_and_every_other_one_does() {
    let fixture = Fixture::new();
    assert!(!fixture.vault.has_passphrase());
    assert!(matches!(fixture.vault.open_staff("eerste woorden", at(0)), Err(VaultError::Gone(_))));
    let (_, first_sheet) = fixture.vault.set_passphrase("eerste woorden", None).unwrap();
    let before = snapshot(fixture.folder.path());
    assert!(matches!(fixture.vault.set_passphrase("van een meisje", None), Err(VaultError::Wrong { .. })));
    assert_eq!(snapshot(fixture.folder.path()), before);

    let fixture = fixture.reopened();
    assert!(fixture.vault.has_passphrase());
    let key = fixture.vault.open_staff("eerste woorden", at(0)).unwrap();
    let (_, sheet) = fixture.vault.set_passphrase("andere woorden", Some(&key)).unwrap();
    assert_ne!(first_sheet, sheet);
    assert!(fixture.vault.open_staff("andere woorden", at(0)).is_ok());
    assert!(fixture.vault.recover_staff(&sheet, at(0)).is_ok());
    assert!(matches!(fixture.vault.open_staff("eerste woorden", at(0)), Err(VaultError::Wrong { .. })));
    assert!(matches!(fixture.vault.recover_staff(&first_sheet, at(0)), Err(VaultError::Wrong { .. })));
}

#[test]
fn a_first_passphrase_is_taken_back_until_it_has_opened_the_door_and_no_profile_is_touched() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    assert!(matches!(fixture.vault.take_back_passphrase(), Err(VaultError::Wrong { .. })), "there is none");
    for words in ["van een meisje samen", "nog een keer zomaar"] {
        let (key, _) = fixture.vault.set_passphrase(words, None).unwrap();
        let house = House { idle_minutes: 7, ..House::default() };
        fixture.vault.keep_house(&house, &key).unwrap();
        assert!(fixture.vault.passphrase_is_untried());
        fixture.vault.take_back_passphrase().unwrap();
        assert!(!fixture.vault.has_passphrase() && !fixture.vault.passphrase_is_untried());
        assert_eq!(fixture.vault.house().unwrap(), house, "what is for everybody stays");
        assert_eq!(fixture.vault.unlock(&id, &secret(), at(0)).unwrap().kept, kept());
    }
    let aside = fs::read_dir(fixture.folder.path().join("house")).unwrap();
    let aside = aside.filter(|file| file.as_ref().unwrap().file_name().to_string_lossy().starts_with("before-"));
    assert_eq!(aside.count(), 2 * 3, "nothing that was sealed is wiped");

    let (key, sheet) = fixture.vault.set_passphrase("van de begeleiders", None).unwrap();
    assert!(fixture.vault.open_staff("iets anders", at(0)).is_err() && fixture.vault.passphrase_is_untried());
    let fixture = fixture.reopened();
    fixture.vault.open_staff("van de begeleiders", at(0)).unwrap();
    assert!(matches!(fixture.vault.take_back_passphrase(), Err(VaultError::Wrong { .. })), "it is somebody's");
    fixture.vault.set_passphrase("een andere zin", Some(&key)).unwrap();
    assert!(!fixture.vault.passphrase_is_untried() && fixture.vault.recover_staff(&sheet, at(0)).is_err());
}

#[test]
fn a_sheet_without_its_passphrase_still_keeps_a_first_one_out() {
    let fixture = Fixture::new();
    let (_, sheet) = fixture.vault.set_passphrase("van de begeleiders", None).unwrap();
    fs::remove_file(fixture.folder.path().join("house/passphrase.age")).unwrap();
    assert!(fixture.vault.has_passphrase());
    assert!(matches!(fixture.vault.set_passphrase("van een meisje", None), Err(VaultError::Wrong { .. })));
    let key = fixture.vault.recover_staff(&sheet, at(0)).unwrap();
    fixture.vault.set_passphrase("weer van hen", Some(&key)).unwrap();
    assert!(fixture.vault.open_staff("weer van hen", at(0)).is_ok());
}

#[test]
fn the_recovery_sheet_lets_a_counsellor_set_a_new_passphrase() {
    let fixture = Fixture::new();
    let (_, sheet) = fixture.vault.set_passphrase("vergeten woorden", None).unwrap();
    let key = fixture.vault.recover_staff(&Recovery(sheet.0.clone()), at(0)).unwrap();
    fixture.vault.set_passphrase("nieuwe woorden", Some(&key)).unwrap();
    assert!(fixture.vault.open_staff("nieuwe woorden", at(0)).is_ok());
    assert!(fixture.vault.open_staff("vergeten woorden", at(0)).is_err());
}

#[test]
fn the_counsellors_door_slows_down_as_well_whichever_way_it_is_tried() {
    let fixture = Fixture::new();
    let (_, sheet) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    let wrong_sheet = Recovery(sheet.0.iter().map(|picture| (picture + 1) % 64).collect::<Vec<u8>>().into());
    let tried = [
        fixture.vault.open_staff("niet dit", at(0)),
        fixture.vault.recover_staff(&wrong_sheet, at(0)),
        fixture.vault.open_staff("", at(0)),
        fixture.vault.recover_staff(&wrong_sheet, at(0)),
        fixture.vault.open_staff("een lang wachtwoord", at(4)),
    ];
    assert_eq!(tried.map(|tried| waits(&tried.unwrap_err()).as_secs()), [0, 0, 0, 5, 1]);
    assert!(fixture.vault.open_staff("een lang wachtwoord", at(5)).is_ok());
}

#[test]
fn a_house_of_a_newer_version_is_refused_and_left_alone() {
    let fixture = Fixture::new();
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&House::default(), &key).unwrap();
    let file = fixture.folder.path().join("house/house.ron");
    let newer = fs::read_to_string(&file).unwrap().replacen("version: 2,", "version: 3,\n    new: Thing([1]),", 1);
    fs::write(&file, &newer).unwrap();
    for error in [fixture.vault.house().unwrap_err(), fixture.vault.keep_house(&House::default(), &key).unwrap_err()] {
        assert!(matches!(error, VaultError::Newer { found: 3, known: VERSION, .. }), "{error}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

fn file(fixture: &Fixture, name: &str) -> PathBuf {
    fixture.folder.path().join("house").join(name)
}

/// A house with a plan and a line in its log.
fn noted(line: &str) -> House {
    let mut house = House { idle_minutes: 7, ..House::default() };
    house.save_plan(crate::session::Plan { name: "Donderdag".into(), ..Default::default() });
    house.note(crate::app::LogEntry { day: None, lines: vec![line.into()], ..crate::app::LogEntry::default() });
    house
}

#[test]
fn plans_and_log_are_in_no_file_that_anybody_can_read_and_open_with_either_secret() {
    let fixture = Fixture::new();
    let (key, sheet) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&noted("Het was druk."), &key).unwrap();
    for (path, bytes) in snapshot(fixture.folder.path()) {
        assert!(!holds(&bytes, "Donderdag") && !holds(&bytes, "druk"), "{}", path.display());
    }
    let fixture = fixture.reopened();
    let by_words = fixture.vault.open_staff("een lang wachtwoord", at(0)).unwrap();
    let by_sheet = fixture.vault.recover_staff(&sheet, at(0)).unwrap();
    // Another passphrase takes the same key along.
    let (anew, _) = fixture.vault.set_passphrase("andere woorden", Some(&by_sheet)).unwrap();
    for key in [by_words, by_sheet, anew, fixture.vault.open_staff("andere woorden", at(0)).unwrap()] {
        assert!(key.seals());
        assert_eq!(fixture.vault.whole_house(&key).unwrap(), noted("Het was druk."));
    }
    assert_eq!(format!("{key:?}"), "…");
}

#[test]
fn what_an_earlier_program_wrote_among_the_settings_since_is_not_lost() {
    let fixture = Fixture::new();
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&noted("Het was druk."), &key).unwrap();
    let text = ron::to_string(&payload::Versioned::new(noted("Rustig."))).unwrap();
    fs::write(file(&fixture, "house.ron"), text).unwrap();
    let whole = fixture.vault.whole_house(&key).unwrap();
    assert_eq!(whole.log.iter().flat_map(|entry| &entry.lines).collect::<Vec<_>>(), ["Het was druk.", "Rustig."]);
    assert_eq!(whole.plans, noted("").plans);
}

#[test]
fn a_damaged_file_of_the_house_is_set_aside_before_another_takes_its_place() {
    let fixture = Fixture::new();
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&House::default(), &key).unwrap();
    let damages: [&[u8]; 2] = [b"(idle_minutes: ", b"\xff\xfe"];
    for (at, damage) in damages.into_iter().enumerate() {
        for name in ["house.ron", "notes.age"] {
            fs::write(file(&fixture, name), damage).unwrap();
        }
        assert!(matches!(fixture.vault.house(), Err(VaultError::Damaged { .. })));
        assert!(matches!(fixture.vault.notes(&key), Err(VaultError::Damaged { .. })));
        fixture.vault.keep_house(&noted("Nieuw."), &key).unwrap();
        assert_eq!(fixture.vault.whole_house(&key).unwrap(), noted("Nieuw."));
        for extension in ["ron", "age"] {
            let aside = fs::read(file(&fixture, &format!("damaged-{}.{extension}", at + 1))).unwrap();
            assert_eq!(aside, damage, "{extension}");
        }
    }
}

#[test]
fn notes_under_a_lost_key_are_set_aside_and_not_written_over() {
    let fixture = Fixture::new();
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    fixture.vault.keep_house(&noted("Het was druk."), &key).unwrap();
    let before = fs::read(file(&fixture, "notes.age")).unwrap();
    // Somebody began anew because passphrase and sheet were both gone.
    for lost in ["passphrase.age", "recovery.age"] {
        fs::remove_file(file(&fixture, lost)).unwrap();
    }
    let (key, _) = fixture.vault.set_passphrase("nieuwe woorden", None).unwrap();
    fixture.vault.keep_house(&House::default(), &key).unwrap();
    assert_eq!(fs::read(file(&fixture, "damaged-1.age")).unwrap(), before);
}
