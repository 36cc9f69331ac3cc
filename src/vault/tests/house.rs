//! What holds for the house, and the counsellor's door.

use super::*;
use crate::app::Recovery;

#[test]
fn settings_of_the_house_are_the_usual_until_a_counsellor_sets_others() {
    let fixture = Fixture::new();
    assert_eq!(fixture.vault.house().unwrap(), House::default());
    let (key, _) = fixture.vault.set_passphrase("een lang wachtwoord", None).unwrap();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let mut house = House { idle_minutes: 7, open: true, open_for: [id].into(), ..House::default() };
    house.hidden_lines.insert("listen".into());
    house.protocol.insert("contact".into(), "Wacht: tel. 5".into());
    house.save_plan(crate::session::Plan { name: "Donderdag".into(), ..Default::default() });
    house.note(crate::app::LogEntry {
        day: None,
        lines: vec!["Het was druk.".into()],
        ..crate::app::LogEntry::default()
    });
    fixture.vault.keep_house(&house, &key).unwrap();
    assert_eq!(fixture.reopened().vault.house().unwrap(), house);
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
