//! A disk that may not be written, for nobody: root as well is refused there.

use super::disk::{mount, on_a_tiny_disk};
use super::*;
use gps::app::{House, Profile};

fn assert_read_only<T: std::fmt::Debug>(result: Result<T, VaultError>, below: &Path) {
    let error = result.unwrap_err();
    assert!(matches!(error, VaultError::ReadOnly { .. }), "{error:?}");
    assert_helps(&error, below, "let this account write there, or name another folder with --data");
}

#[test]
fn a_read_only_folder_shows_its_doors_and_opens_none() {
    on_a_tiny_disk("read_only::a_read_only_folder_shows_its_doors_and_opens_none", |disk| {
        let now = Timestamp::UNIX_EPOCH;
        let (vault, id) = saved_twice(disk);
        let (key, sheet) = vault.set_passphrase("een lang wachtwoord", None).unwrap();
        let house = House { idle_minutes: 9, ..House::default() };
        vault.keep_house(&house, &key).unwrap();
        // What a vault that may write would tidy up.
        fs::create_dir(disk.join("profiles/gone-0123456789abcdef")).unwrap();
        fs::write(disk.join("profiles/gone-0123456789abcdef/kept.age"), "half").unwrap();
        drop(vault);
        let before = snapshot(disk);
        mount(&["-o", "remount,bind,ro"], disk);

        let vault = Vault::open(disk, Cost::REDUCED).unwrap();
        assert_eq!(vault.profiles().unwrap(), [Profile { id: id.clone(), portrait: kept("").portrait }]);
        assert_eq!(vault.house().unwrap(), house);
        assert!(vault.has_passphrase());
        let (profile, staff) = (folder_of(disk, &id), disk.join("house"));
        assert_read_only(unlock(&vault, &id), &profile);
        assert_read_only(vault.check(&id, &secret(), &secret(), now), &profile);
        assert_read_only(vault.save(&id, &secret(), &kept("Ster")), &profile);
        assert_read_only(vault.wipe(&id), &profile);
        assert_read_only(vault.make(&secret(), &kept("Ster")), &disk.join("profiles"));
        assert_read_only(vault.keep_house(&House::default(), &key), &staff);
        assert_read_only(vault.set_passphrase("andere woorden", Some(&key)), &staff);
        assert_read_only(vault.open_staff("een lang wachtwoord", now), &staff);
        assert_read_only(vault.recover_staff(&sheet, now), &staff);
        // It is locked all the same.
        assert!(matches!(Vault::open(disk, Cost::REDUCED), Err(VaultError::InUse(_))));
        assert_eq!(snapshot(disk), before);

        drop(vault);
        mount(&["-o", "remount,bind,rw"], disk);
        let vault = Vault::open(disk, Cost::REDUCED).unwrap();
        assert_eq!(opens(&vault, &id), (NEWEST.into(), false));
        assert!(vault.open_staff("een lang wachtwoord", now).is_ok());
        assert!(!disk.join("profiles/gone-0123456789abcdef").exists());
    });
}

#[test]
fn a_folder_that_cannot_be_made_or_locked_says_why() {
    on_a_tiny_disk("read_only::a_folder_that_cannot_be_made_or_locked_says_why", |disk| {
        fs::create_dir_all(disk.join("without-lock/profiles")).unwrap();
        mount(&["-o", "remount,bind,ro"], disk);
        for folder in ["new", "without-lock"] {
            assert_read_only(Vault::open(&disk.join(folder), Cost::REDUCED), &disk.join(folder));
        }
    });
}
