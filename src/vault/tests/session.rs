//! A session that was broken off.

use std::collections::BTreeMap;

use super::*;
use crate::session::{AgendaPosition, AnswerMode, Part, Plan, SessionSnapshot};

fn resume() -> SessionSnapshot {
    let parts = vec![Part::Mission("base/our-pact".parse().unwrap()), Part::Closing];
    let plan = Plan { name: "Donderdag".to_owned(), parts, ..Plan::default() };
    SessionSnapshot {
        plan,
        stop: AgendaPosition::Part(1),
        girls: 7,
        way: AnswerMode::Phones,
        minutes: 3,
        pact: vec!["skip".into()],
        later: 2,
        packs: BTreeMap::new(),
    }
}

#[test]
fn a_session_goes_on_where_it_was_until_it_ends() {
    let fixture = Fixture::new();
    assert_eq!(fixture.vault.session().unwrap(), None);
    fixture.vault.keep_session(Some(&resume())).unwrap();
    let fixture = fixture.reopened();
    assert_eq!(fixture.vault.session().unwrap(), Some(resume()));
    fixture.vault.keep_session(None).unwrap();
    assert_eq!(fixture.vault.session().unwrap(), None);
    fixture.vault.keep_session(None).unwrap();
}

#[test]
fn a_damaged_session_is_said_to_be_one_and_the_next_one_can_be_kept() {
    let fixture = Fixture::new();
    fs::write(fixture.folder.path().join("session.ron"), "(plan: ").unwrap();
    assert!(matches!(fixture.vault.session(), Err(VaultError::Damaged { .. })));
    fixture.vault.keep_session(Some(&resume())).unwrap();
    assert_eq!(fixture.vault.session().unwrap(), Some(resume()));
    assert_eq!(fs::read(fixture.folder.path().join("damaged-1.ron")).unwrap(), b"(plan: ", "it is set aside");
    fs::write(fixture.folder.path().join("session.ron"), "(girls: ").unwrap();
    fixture.vault.keep_session(None).unwrap();
    assert_eq!(fixture.vault.session().unwrap(), None);
    assert_eq!(fs::read(fixture.folder.path().join("damaged-2.ron")).unwrap(), b"(girls: ");
}

#[test]
fn a_session_of_a_newer_version_is_refused_and_neither_written_over_nor_removed() {
    let fixture = Fixture::new();
    fixture.vault.keep_session(Some(&resume())).unwrap();
    let file = fixture.folder.path().join("session.ron");
    let newer = fs::read_to_string(&file).unwrap().replacen("version:2,", "version:3,new:Thing([1]),", 1);
    fs::write(&file, &newer).unwrap();
    for error in [
        fixture.vault.session().unwrap_err(),
        fixture.vault.keep_session(Some(&resume())).unwrap_err(),
        fixture.vault.keep_session(None).unwrap_err(),
    ] {
        assert!(matches!(error, VaultError::Newer { found: 3, known: VERSION, .. }), "{error}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}
