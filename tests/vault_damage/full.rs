//! A full disk: nothing new is kept, she is told so, and nothing that was kept before is lost.

use super::disk::{fill, leave, make_room, mount, on_a_tiny_disk, unmount};
use super::*;
use gps::app::{House, Portrait, Slot};

fn assert_full<T: std::fmt::Debug>(result: Result<T, VaultError>, below: &Path) {
    let error = result.unwrap_err();
    assert!(matches!(&error, VaultError::Full(file) if file.starts_with(below)), "{error:?}");
    assert_helps(&error, below, "make room");
}

#[test]
fn a_save_that_does_not_fit_says_so_and_the_state_before_opens() {
    on_a_tiny_disk("full::a_save_that_does_not_fit_says_so_and_the_state_before_opens", |disk| {
        let root = disk.join("vault");
        let (vault, id) = saved_twice(&root);
        fill(disk);
        let before = snapshot(&root);
        // Not a byte fits, then half the file, as often as it is tried.
        for blocks in [0, 1, 0] {
            leave(disk, blocks);
            assert_full(vault.save(&id, &secret(), &kept("Ster")), &folder_of(&root, &id));
            assert_eq!(snapshot(&root), before);
            fill(disk);
        }
        assert_eq!(opens(&vault, &id), (NEWEST.into(), false));
        drop(vault);
        let vault = Vault::open(&root, Cost::REDUCED).unwrap();
        assert_eq!(opens(&vault, &id), (NEWEST.into(), false));
        make_room(disk);
        vault.save(&id, &secret(), &kept("Ster")).unwrap();
        assert_eq!(opens(&vault, &id), ("Ster".into(), false));
    });
}

#[test]
fn a_save_that_just_fits_takes_the_door_along() {
    on_a_tiny_disk("full::a_save_that_just_fits_takes_the_door_along", |disk| {
        let root = disk.join("vault");
        let (vault, id) = saved_twice(&root);
        fill(disk);
        // Room for the new file beside the two old ones; the older of them then makes room for the door.
        leave(disk, 2);
        let portrait = Portrait::default().with(Slot::Hair, 5);
        let with_hair = gps::app::Kept { portrait, ..kept("Ster") };
        vault.save(&id, &secret(), &with_hair).unwrap();
        assert_eq!(unlock(&vault, &id).unwrap().kept, with_hair);
        assert_eq!(vault.profiles().unwrap()[0].portrait, portrait);
    });
}

#[test]
fn a_profile_that_does_not_fit_is_none() {
    on_a_tiny_disk("full::a_profile_that_does_not_fit_is_none", |disk| {
        let root = disk.join("vault");
        let (vault, id) = saved_twice(&root);
        fill(disk);
        let before = snapshot(&root);
        // It needs two blocks for the file, two for the copy, one for the tries, one for the door.
        for blocks in 0..6 {
            leave(disk, blocks);
            assert_full(vault.make(&secret(), &kept("Ster")), &root);
            assert_eq!((snapshot(&root), vault.profiles().unwrap().len()), (before.clone(), 1), "{blocks}");
            assert_eq!(fs::read_dir(root.join("profiles")).unwrap().count(), 1, "{blocks}");
            fill(disk);
        }
        leave(disk, 6);
        let new = vault.make(&secret(), &kept("Ster")).unwrap();
        assert_eq!(opens(&vault, &new), ("Ster".into(), false));
        assert_eq!(opens(&vault, &id), (NEWEST.into(), false));
    });
}

#[test]
fn a_passphrase_that_does_not_fit_changes_nothing() {
    on_a_tiny_disk("full::a_passphrase_that_does_not_fit_changes_nothing", |disk| {
        let vault = Vault::open(disk, Cost::REDUCED).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        fill(disk);
        // It needs a block each for the passphrase and for the sheet, after one for the count of tries, which stays.
        for blocks in [0, 1, 0, 1] {
            leave(disk, blocks);
            assert_full(vault.set_passphrase("eerste woorden", None), &disk.join("house"));
            assert!(!vault.has_passphrase(), "{blocks}");
            fill(disk);
        }
        make_room(disk);
        let (key, sheet) = vault.set_passphrase("eerste woorden", None).unwrap();
        fill(disk);
        let before = snapshot(&disk.join("house"));
        for blocks in 0..2 {
            leave(disk, blocks);
            assert_full(vault.set_passphrase("andere woorden", Some(&key)), &disk.join("house"));
            assert_eq!(snapshot(&disk.join("house")), before, "{blocks}");
            fill(disk);
        }
        assert_full(vault.keep_house(&House { idle_minutes: 7, ..House::default() }, &key), &disk.join("house"));
        assert_eq!(vault.house().unwrap(), House::default());
        // A full disk keeps no counsellor out, and the sheet in her drawer is still the right one.
        assert!(vault.open_staff("eerste woorden", now).is_ok());
        assert!(vault.recover_staff(&sheet, now).is_ok());
        assert!(matches!(vault.open_staff("andere woorden", now), Err(VaultError::Wrong { .. })));
    });
}

#[test]
fn a_damaged_file_opens_from_the_copy_on_a_full_disk_too() {
    on_a_tiny_disk("full::a_damaged_file_opens_from_the_copy_on_a_full_disk_too", |disk| {
        let root = disk.join("vault");
        let (vault, id) = saved_twice(&root);
        fs::write(folder_of(&root, &id).join("kept.age"), "garbage").unwrap();
        fill(disk);
        assert_eq!(opens(&vault, &id), (BEFORE.into(), true));
        assert_full(vault.save(&id, &secret(), &kept("Ster")), &folder_of(&root, &id));
        assert_eq!(opens(&vault, &id), (BEFORE.into(), false));
        make_room(disk);
        vault.save(&id, &secret(), &kept("Ster")).unwrap();
        assert_eq!(opens(&vault, &id), ("Ster".into(), false));
    });
}

#[test]
fn a_wipe_works_on_a_full_disk() {
    on_a_tiny_disk("full::a_wipe_works_on_a_full_disk", |disk| {
        let (vault, id) = saved_twice(disk);
        fill(disk);
        vault.wipe(&id).unwrap();
        assert_eq!(fs::read_dir(disk.join("profiles")).unwrap().count(), 0);
    });
}

#[test]
fn a_wipe_that_cannot_remove_has_written_over_everything() {
    on_a_tiny_disk("full::a_wipe_that_cannot_remove_has_written_over_everything", |disk| {
        let (vault, id) = saved_twice(disk);
        let lengths: Vec<_> = snapshot(&folder_of(disk, &id)).into_values().map(|bytes| bytes.len()).collect();
        // Nobody can remove a file at which something is mounted, be it the file itself.
        let door = folder_of(disk, &id).join("door.ron");
        mount(&["--bind", door.to_str().unwrap()], &door);
        let error = vault.wipe(&id).unwrap_err();
        assert!(matches!(error, VaultError::Io { .. }), "{error}");
        let gone = disk.join("profiles").join(format!("gone-{}", id.as_str()));
        assert_helps(&error, &gone, "see whether its disk is in order");
        assert_eq!(vault.profiles().unwrap(), []);
        let left = snapshot(&gone);
        assert!(left.contains_key(&gone.join("door.ron")) && left.len() <= lengths.len());
        assert!(left.values().all(|bytes| bytes.iter().all(|byte| *byte == 0)), "{:?}", left.keys());
        unmount(&gone.join("door.ron"));
        drop(vault);
        let vault = Vault::open(disk, Cost::REDUCED).unwrap();
        assert!(!gone.exists() && vault.profiles().unwrap().is_empty());
    });
}
