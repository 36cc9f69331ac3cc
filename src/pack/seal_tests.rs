//! What a seal holds for, and what breaks which part of it.

use super::*;
use crate::mission::ids::{MissionId, PackId};
use crate::pack::model::Reviewed;
use crate::source::Folder;
use crate::words::{Catalog, Language};

fn now(texts: &[(&str, &str)]) -> Hashes {
    texts.iter().map(|(name, text)| ((*name).to_owned(), hash([(Some("title"), *text)]))).collect()
}

fn seal(texts: &[(&str, &str)]) -> Seal {
    Seal {
        by: "Leen".to_owned(),
        role: "jeugdwerk".to_owned(),
        day: "2026-11-27".to_owned(),
        layer: PackId::from("base"),
        version: semver::Version::new(1, 2, 0),
        of: Reviewed::Mission(MissionId::from("hello")),
        language: "nl".to_owned(),
        texts: now(texts),
    }
}

#[test]
fn a_seal_is_whole_until_something_it_was_given_for_changes() {
    let read = [("hello", "Hallo"), ("hello-talk", "Praten")];
    let seal = seal(&read);
    for (texts, expected) in [
        (vec![("hello", "Hallo"), ("hello-talk", "Praten")], State::Whole),
        (vec![("hello", "Hallo!"), ("hello-talk", "Praten")], State::Broken(vec!["hello".to_owned()])),
        (vec![("hello", "Hallo")], State::Broken(vec!["hello-talk".to_owned()])),
        (
            vec![("hello", "Hallo"), ("hello-sort", "Leg"), ("hello-talk", "Praat")],
            State::Broken(vec!["hello-sort".to_owned(), "hello-talk".to_owned()]),
        ),
    ] {
        assert_eq!(state(Some(&seal), &now(&texts)), expected, "{texts:?}");
    }
    assert_eq!(state(None, &now(&read)), State::None);
}

#[test]
fn the_hash_of_a_message_is_of_its_words_and_not_of_how_they_lie_in_the_file() {
    let one = hash([(None, "Dag\n    jij"), (Some("a"), "A")]);
    assert_eq!(one, hash([(Some("a"), "A"), (None, "Dag jij")]));
    assert_eq!(one.len(), 16);
    for other in [
        hash([(None, "Dag jij!"), (Some("a"), "A")]),
        hash([(None, "Dagjij"), (Some("a"), "A")]),
        hash([(None, "Dag jij"), (Some("b"), "A")]),
        hash([(None, "Dag"), (Some("a"), "jij A")]),
        hash([(None, "Dag\u{a0}jij"), (Some("a"), "A")]),
    ] {
        assert_ne!(one, other);
    }
}

#[test]
fn staff_read_who_reviewed_it_when_and_whether_it_changed_since() {
    let folder = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
    let catalog = Catalog::found(&folder, &Language::parse("nl").unwrap()).unwrap();
    let words = catalog.words(&Language::parse("nl").unwrap());
    let whole = Sealed { seal: seal(&[]), state: State::Whole };
    let broken = Sealed { seal: seal(&[]), state: State::Broken(vec!["a".to_owned(), "b".to_owned()]) };
    assert_eq!(in_words(&[whole], &words), ["Nagelezen door Leen (jeugdwerk) op 27 november 2026, in versie 1.2.0."]);
    let said = in_words(&[broken], &words);
    assert!(said[0].contains("27 november 2026") && said[0].contains("2 stukken"), "{said:?}");
    assert_eq!(in_words(&[], &words), ["Dit heeft nog niemand nagelezen."]);
    assert_eq!(words.missing(), []);
}
