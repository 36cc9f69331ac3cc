use super::*;
use crate::pack::{Diagnostic, check, load};
use crate::source::{Folder, Memory};

const CARD: &str = r#"(
    say: ["believe"],
    act: ["calm"],
    avoid: ["why"],
    group: ["thank"],
    steps: ["danger"],
    call: [
        (
            id: "awel",
            number: "102",
            number_status: Verified,
            hours: Verified,
            last_verified: "2026-11-22",
            source: "example.org",
        ),
        (
            id: "centre",
            number: "03 000 00 00",
            number_status: Verified,
            hours: None,
            last_verified: "2026-11-22",
            source: "example.org",
        ),
    ],
)"#;

const WORDS: &str = "protocol = Titel
    .intro = Blijf rustig.
    .draft = Een ontwerp.
    .say-believe = Ja.
    .act-calm = Rustig.
    .avoid-why = Geen waarom.
    .group-thank = Dank haar.
    .step-danger = Bel.
line-centre = Centrum
    .about = Raad.
";

/// The tiny pack with a card.
fn with(card: &str) -> Memory {
    let tiny = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"));
    let mut pack = Memory::copy_of(&tiny).unwrap();
    pack.put("protocol.ron", card);
    pack.put("locales/nl/protocol.ftl", WORDS);
    pack.put("locales/fr/protocol.ftl", WORDS);
    pack
}

fn changed(from: &str, to: &str) -> Memory {
    assert!(CARD.contains(from), "{from}");
    with(&CARD.replacen(from, to, 1))
}

fn told(found: &[Diagnostic]) -> Vec<(&str, &str, usize)> {
    found.iter().map(|found| (found.rule, found.location.file.as_str(), found.location.start.line)).collect()
}

#[test]
fn a_card_is_loaded_with_its_sentences_and_a_line_of_the_help_page_is_no_clash() {
    assert_eq!(check(&with(CARD)), []);
    let pack = load(&with(CARD)).pack.unwrap();
    let card = pack.protocol.unwrap();
    let names: Vec<String> = card.texts().iter().map(TextKey::to_string).collect();
    let parts = [".intro", ".draft", ".say-believe", ".act-calm", ".avoid-why", ".group-thank", ".step-danger"];
    assert_eq!(names[0], "protocol");
    assert_eq!(names[1..], parts.map(|part| format!("protocol{part}")));
}

#[test]
fn a_card_that_cannot_be_read_is_left_out_and_reported_once() {
    let source = changed("act:", "do:");
    assert!(load(&source).pack.unwrap().protocol.is_none());
    assert_eq!(told(&check(&source)), [("broken-ron", "protocol.ron", 3)]);
}

#[test]
fn a_card_is_held_to_the_rules_of_the_help_page() {
    let card = "protocol.ron";
    for (from, to, expected) in [
        (
            "\"03 000 00 00\",\n            number_status: Verified",
            "\"03\",\n            number_status: ToVerify",
            vec![("help-number", card, 18), ("help-to-verify", card, 19)],
        ),
        (
            "hours: None,\n            last_verified: \"2026-11-22\"",
            "hours: None,\n            last_verified: \"soon\"",
            vec![("help-unverified", card, 21)],
        ),
        ("\"102\"", "\"103\"", vec![("clashing-names", card, 9)]),
        ("[\"danger\"]", "[\"danger\", \"danger\"]", vec![("clashing-names", card, 1)]),
        (
            "[\"calm\"]",
            "[\"Calm\"]",
            vec![
                ("missing-message", "locales/fr/protocol.ftl", 1),
                ("obsolete-message", "locales/fr/protocol.ftl", 5),
                ("missing-message", "locales/nl/protocol.ftl", 1),
                ("obsolete-message", "locales/nl/protocol.ftl", 5),
                ("id-form", card, 3),
            ],
        ),
    ] {
        let found = check(&changed(from, to));
        assert_eq!(told(&found), expected, "{to}");
    }
}

#[test]
fn a_line_stands_once_on_a_card() {
    let found = check(&changed("id: \"centre\"", "id: \"awel\""));
    assert!(told(&found).contains(&("doubled-id", "protocol.ron", 17)), "{found:#?}");
}

#[test]
fn a_card_has_a_line_in_every_language() {
    let dutch = "languages: [\"nl\"],\n            source";
    let found = check(&with(&CARD.replace("source", dutch)));
    assert!(told(&found).contains(&("help-language", "protocol.ron", 7)), "{found:#?}");
}
