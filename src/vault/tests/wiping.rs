//! Wiping a profile, and what was broken off.

use super::*;

#[test]
fn a_wiped_profile_is_gone_and_the_others_are_not() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let other = fixture.vault.make(&other_secret(), &kept()).unwrap();
    fixture.vault.wipe(&id).unwrap();
    assert!(matches!(fixture.vault.unlock(&id, &secret(), at(0)), Err(VaultError::Gone(_))));
    assert!(matches!(fixture.vault.save(&id, &secret(), &kept()), Err(VaultError::Gone(_))));
    assert!(matches!(fixture.vault.wipe(&id), Err(VaultError::Gone(_))));
    assert_eq!(fs::read_dir(fixture.profiles()).unwrap().count(), 1);
    assert!(fixture.vault.unlock(&other, &other_secret(), at(0)).is_ok());
}

#[test]
fn a_wipe_takes_every_key_before_anything_else() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["kept.age", "last.age", "damaged-1.age"].map(|name| folder.path().join(name));
    for file in &files {
        fs::write(file, [7; 2000]).unwrap();
    }
    let zeros = |file: &PathBuf| fs::read(file).unwrap().iter().take_while(|byte| **byte == 0).count();
    let mut seen = Vec::new();
    for (file, most) in wipe::order(&files) {
        wipe::write_over(file, most).unwrap();
        assert!(files.iter().all(|file| fs::metadata(file).unwrap().len() == 2000));
        seen.push(files.each_ref().map(zeros));
    }
    assert_eq!(
        seen,
        [[512, 0, 0], [512, 512, 0], [512, 512, 512], [2000, 512, 512], [2000, 2000, 512], [2000, 2000, 2000]]
    );
    // The key lies within what goes first: the rest of the file begins with the line that ends the header.
    let sealed = sealed::seal("a passphrase", Cost::FULL, b"hers").unwrap();
    assert!(holds(&sealed[..512.min(sealed.len())], "\n--- "));
}

#[test]
fn a_wipe_that_was_broken_off_is_ended_at_the_next_start_wherever_it_was() {
    for steps in 0..=8 {
        let fixture = Fixture::new();
        let id = fixture.vault.make(&secret(), &kept()).unwrap();
        let gone = fixture.profiles().join(format!("gone-{}", id.as_str()));
        fs::rename(fixture.of(&id), &gone).unwrap();
        let files: Vec<_> = snapshot(&gone).into_keys().collect();
        for (file, most) in wipe::order(&files).take(steps) {
            wipe::write_over(file, most).unwrap();
        }
        assert_eq!(fixture.vault.profiles().unwrap(), []);
        assert!(gone.is_dir());
        let fixture = fixture.reopened();
        assert!(!gone.exists(), "{steps}");
        assert_eq!(fixture.vault.profiles().unwrap(), []);
    }
}

#[test]
#[cfg(unix)]
fn a_wipe_leaves_alone_what_a_link_leads_to_and_is_not_stopped_by_a_folder() {
    let fixture = Fixture::new();
    let id = fixture.vault.make(&secret(), &kept()).unwrap();
    let elsewhere = tempfile::NamedTempFile::new().unwrap();
    fs::write(elsewhere.path(), "somebody else's").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), fixture.of(&id).join("a-link")).unwrap();
    fs::create_dir(fixture.of(&id).join("a-folder")).unwrap();
    fixture.vault.wipe(&id).unwrap();
    assert_eq!(fs::read(elsewhere.path()).unwrap(), b"somebody else's");
    assert_eq!(fs::read_dir(fixture.profiles()).unwrap().count(), 0);
}

#[test]
fn a_profile_that_was_never_whole_is_none_and_goes_at_the_next_start() {
    let fixture = Fixture::new();
    let whole = fixture.vault.make(&secret(), &kept()).unwrap();
    let half = fixture.profiles().join("new-0123456789abcdef");
    fs::create_dir(&half).unwrap();
    fs::copy(fixture.of(&whole).join("kept.age"), half.join("last.age")).unwrap();
    let listed = |fixture: &Fixture| fixture.vault.profiles().unwrap().len();
    assert_eq!((listed(&fixture), half.exists()), (1, true));
    let fixture = fixture.reopened();
    assert_eq!((listed(&fixture), half.exists()), (1, false));
}
