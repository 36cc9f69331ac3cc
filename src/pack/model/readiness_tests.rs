use crate::pack::{Diagnostic, check, load};
use crate::source::{Folder, Memory};

const LIST: &str = r#"(
    items: [
        (id: "contact", required: true),
        (id: "night"),
    ],
)"#;

const WORDS: &str = "readiness = Klaar
    .intro = Vink af.
    .draft = Een ontwerp.
    .item-contact = Iemand om te bellen.
    .item-night = Iemand is wakker.
";

/// The tiny pack with a list and these words for it.
fn with(list: &str, words: &str) -> Memory {
    let tiny = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"));
    let mut pack = Memory::copy_of(&tiny).unwrap();
    pack.put("readiness.ron", list);
    pack.put("locales/nl/readiness.ftl", words);
    pack.put("locales/fr/readiness.ftl", words.replace("Iemand om te bellen", "Quelqu’un à appeler"));
    pack
}

fn told(found: &[Diagnostic]) -> Vec<(&str, &str, usize)> {
    found.iter().map(|found| (found.rule, found.location.file.as_str(), found.location.start.line)).collect()
}

#[test]
fn the_list_is_read_in_its_order_with_what_is_required() {
    let pack = with(LIST, WORDS);
    assert_eq!(told(&check(&pack)), []);
    let read = load(&pack).pack.unwrap().readiness.unwrap();
    let items: Vec<_> = read.items.iter().map(|item| (item.id.as_str(), item.required)).collect();
    assert_eq!(items, [("contact", true), ("night", false)]);
}

#[test]
fn a_sentence_that_is_missing_or_for_nothing_is_reported() {
    for (from, to, rule, file) in [
        ("    .item-night = Iemand is wakker.\n", "", "missing-message", "locales/nl/readiness.ftl"),
        ("    .intro = Vink af.\n", "", "missing-message", "locales/nl/readiness.ftl"),
        (".item-night", ".item-morning = x\n    .item-night", "obsolete-message", "locales/nl/readiness.ftl"),
    ] {
        let pack = with(LIST, &WORDS.replacen(from, to, 1));
        let found = check(&pack);
        assert!(told(&found).iter().any(|(told, at, _)| *told == rule && *at == file), "{rule}: {:?}", told(&found));
    }
}

#[test]
fn a_name_that_is_there_twice_or_written_badly_is_reported() {
    for (to, rule) in [("contact", "doubled-id"), ("The Night", "id-form")] {
        let found = check(&with(&LIST.replacen("night", to, 1), WORDS));
        assert!(told(&found).iter().any(|(told, at, _)| *told == rule && *at == "readiness.ron"), "{:?}", told(&found));
    }
}

#[test]
fn a_pack_without_a_list_is_whole_and_the_shipped_one_requires_four_things() {
    let tiny = load(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).pack.unwrap();
    assert_eq!(tiny.readiness, None);
    let base = load(&Folder::new("assets/packs/base")).pack.unwrap().readiness.unwrap();
    let required: Vec<_> = base.items.iter().filter(|item| item.required).map(|item| item.id.as_str()).collect();
    assert_eq!(required, ["protocol", "numbers", "second-adult", "rehearsed"]);
}

#[test]
fn what_comes_before_a_module_exists() {
    let base = Folder::new("assets/packs/base");
    let mut pack = Memory::copy_of(&base).unwrap();
    let module = std::fs::read_to_string("assets/packs/base/modules/together.ron").unwrap();
    let wrong = module.replacen(r#"after: ["what-happens-when-i-call""#, r#"after: ["what-happens-when-i-cal""#, 1);
    assert_ne!(wrong, module);
    pack.put("modules/together.ron", wrong);
    assert!(
        told(&check(&pack)).iter().any(|(rule, file, _)| (*rule, *file) == ("unknown-mission", "modules/together.ron"))
    );
}
