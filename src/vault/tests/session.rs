//! A session that was broken off.

use super::*;
use crate::session::{AgendaPosition, AnswerMode, Plan, SessionSnapshot};

fn resume() -> SessionSnapshot {
    let parts = vec![crate::pack::sessions::Part::Mission("our-pact".into()), crate::pack::sessions::Part::Closing];
    let plan = Plan { name: "Donderdag".to_owned(), parts, ..Plan::default() };
    SessionSnapshot {
        plan,
        stop: AgendaPosition::Part(1),
        girls: 7,
        way: AnswerMode::Phones,
        minutes: 3,
        pact: vec!["skip".into()],
        later: 2,
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
}
