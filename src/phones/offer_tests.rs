use super::*;
use crate::pack::Folder;

fn offer() -> Offer {
    let content = Content::read_from("base", Folder::new("assets/packs/base")).0.unwrap();
    let interface = Catalog::found(&Folder::new("locales"), &Language::parse("nl").unwrap()).unwrap();
    Offer::of(&content, &interface)
}

fn json(tag: &str) -> serde_json::Value {
    let offer = offer();
    serde_json::to_value(offer.words(offer.spoken(tag).unwrap())).unwrap()
}

#[test]
fn every_word_of_the_page_is_there_in_every_language() {
    let offer = offer();
    assert_eq!(offer.languages.len(), 3);
    for spoken in &offer.languages {
        let _ = offer.words(spoken);
        let lacking = (spoken.interface.missing(), spoken.interface.borrowed(), spoken.pack.missing());
        assert_eq!(lacking, (vec![], vec![], vec![]), "{:?}", spoken.interface.language());
    }
}

#[test]
fn every_word_that_is_translated_for_the_page_is_used_by_it() {
    let script = [include_str!("page/phone.js"), include_str!("page/views.js")].concat();
    let text = std::fs::read_to_string("locales/nl/phones.ftl").unwrap();
    let translated =
        text.lines().filter_map(|line| line.strip_prefix("phones-")?.split_once(" =")).map(|(name, _)| name);
    let mut translated: Vec<_> = translated.collect();
    translated.sort_unstable();
    assert_eq!(translated, WORDS);
    let unused: Vec<_> = WORDS.iter().filter(|name| !script.contains(&format!("\"{name}\""))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn a_language_is_found_by_its_tag_or_its_first_part_and_else_it_is_the_first() {
    for (tag, found) in [("fr", "fr"), ("fr-BE", "fr"), ("EN-gb", "en"), ("tr", "nl"), ("", "nl"), ("../x", "nl")] {
        assert_eq!(json(tag)["language"], found, "{tag}");
    }
}

#[test]
fn only_numbers_that_somebody_verified_are_told_and_only_those_of_her_language() {
    let numbers =
        |tag| json(tag)["help"].as_array().unwrap().iter().map(|line| line["number"].clone()).collect::<Vec<_>>();
    assert_eq!(numbers("nl"), ["102", "116 000", "112", "101"]);
    assert_eq!(numbers("fr"), ["103", "116 000", "112", "101"]);
}

#[test]
fn a_picture_is_found_by_its_name_and_nothing_else_is() {
    let offer = offer();
    let (kind, bytes) = offer.picture(&MediaId::from("things/purple-heart")).unwrap();
    assert!(kind == "image/svg+xml" && bytes.starts_with(b"<svg"));
    for name in ["things/nothing", "../pack.ron", "media/things/purple-heart.svg", ""] {
        assert!(offer.picture(&MediaId::from(name)).is_none(), "{name}");
    }
}
