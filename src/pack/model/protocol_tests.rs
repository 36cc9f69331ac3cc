use super::*;
use crate::pack::{Diagnostic, check, load};
use crate::source::{Folder, Memory};

const CARD: &str = r#"(
    now: (say: ["believe"], avoid: ["why"], steps: ["danger"]),
    tonight: ["write"],
    tomorrow: ["inform"],
    act: ["calm"],
    fields: [(id: "doctor", kind: Phone, block: Now, beside: "danger"), (id: "keys", kind: Text, block: Tonight)],
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
    .step-danger = Bel.
    .step-write = Schrijf.
    .step-inform = Meld.
    .field-doctor = Onze arts
    .field-keys = De sleutel
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
    let parts = "intro draft say-believe avoid-why step-danger act-calm step-write step-inform field-doctor field-keys";
    assert_eq!(names[0], "protocol");
    assert_eq!(names[1..], parts.split(' ').map(|part| format!("protocol.{part}")).collect::<Vec<_>>());
}

#[test]
fn a_card_that_cannot_be_read_is_left_out_and_reported_once() {
    let source = changed("act:", "do:");
    assert!(load(&source).pack.unwrap().protocol.is_none());
    assert_eq!(told(&check(&source)), [("broken-ron", "protocol.ron", 5)]);
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
        // A step stands in one block.
        ("[\"inform\"]", "[\"inform\", \"write\"]", vec![("clashing-names", card, 1)]),
        (
            "[\"calm\"]",
            "[\"Calm\"]",
            vec![
                ("missing-message", "locales/fr/protocol.ftl", 1),
                ("obsolete-message", "locales/fr/protocol.ftl", 5),
                ("missing-message", "locales/nl/protocol.ftl", 1),
                ("obsolete-message", "locales/nl/protocol.ftl", 5),
                ("id-form", card, 5),
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

#[test]
fn a_field_stands_beside_its_step_and_without_one_above_them() {
    let card = load(&with(CARD)).pack.unwrap().protocol.unwrap();
    let beside = |block, step: Option<&str>| {
        let step = step.map(Key::from);
        card.fields_beside(block, step.as_ref()).map(|field| field.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(beside(Block::Now, Some("danger")), ["doctor"]);
    assert_eq!(beside(Block::Now, None), [""; 0]);
    assert_eq!(beside(Block::Tonight, None), ["keys"]);
    assert_eq!(beside(Block::Tomorrow, None), [""; 0]);
}

#[test]
fn a_field_beside_a_step_of_another_block_is_reported_and_stands_above_the_steps() {
    let source = changed("beside: \"danger\"", "beside: \"write\"");
    assert_eq!(told(&check(&source)), [("protocol-field", "protocol.ron", 6)]);
    let card = load(&source).pack.unwrap().protocol.unwrap();
    assert_eq!(card.fields_beside(Block::Now, None).map(HouseField::name).collect::<Vec<_>>(), ["doctor"]);
}

#[test]
fn a_block_has_no_more_than_somebody_keeps_in_mind() {
    let many = |count: usize| (0..count).map(|at| format!("\"k{at}\"")).collect::<Vec<_>>().join(", ");
    for (from, most) in [("[\"believe\"]", MOST_SAID), ("[\"why\"]", MOST_AVOIDED)] {
        for (count, is_told) in [(0, true), (most, false), (most + 1, true)] {
            let found = check(&changed(from, &format!("[{}]", many(count))));
            assert_eq!(told(&found).contains(&("protocol-count", "protocol.ron", 2)), is_told, "{from} {count}");
        }
    }
    for (from, line) in [("[\"danger\"]", 2), ("[\"write\"]", 3), ("[\"inform\"]", 4)] {
        let found = check(&changed(from, "[]"));
        assert!(told(&found).contains(&("protocol-count", "protocol.ron", line)), "{from} {found:#?}");
    }
}

#[test]
fn a_house_has_words_of_its_own_for_what_stands_on_the_card_and_nothing_else() {
    let card = load(&with(CARD)).pack.unwrap().protocol.unwrap();
    for name in ["say-believe", "step-danger", "step-write", "act-calm", "doctor", "doctor.hours", "keys"] {
        assert!(card.takes(name), "{name}");
    }
    for name in ["say-gone", "keys.hours", "group-thank", "field-doctor", "", "say-"] {
        assert!(!card.takes(name), "{name}");
    }
}

#[test]
fn the_shipped_card_has_six_sentences_four_donts_and_the_safe_place_first() {
    let base = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base"));
    let card = load(&base).pack.unwrap().protocol.unwrap();
    assert_eq!((card.now.say.len(), card.now.avoid.len()), (MOST_SAID, MOST_AVOIDED));
    assert_eq!(card.now.steps[0].as_str(), "safe-place");
    assert!(card.fields.iter().any(|field| field.name() == "contact" && field.block == Block::Now));
}
