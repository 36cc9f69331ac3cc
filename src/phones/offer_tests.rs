use super::*;
use crate::pack::Folder;
use crate::session::Sentence;

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
    assert_eq!(numbers("nl"), ["102", "116 000", "112", "101", "112 BE"]);
    assert_eq!(numbers("fr"), ["103", "116 000", "112", "101", "112 BE"]);
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

/// Everything that can be read of the shipped packs with easier words, as a house offers it.
fn with_editions(usual: &[Aid]) -> Offer {
    let library = crate::pack::Library::shipped(std::path::Path::new("assets/packs")).unwrap();
    let edition = |tag: &str, aids: &[Aid], packs: &[&str]| Edition {
        language: Language::parse(tag).unwrap(),
        aids: aids.iter().copied().collect(),
        choices: packs.iter().map(|pack| crate::pack::Choice::of(*pack)).collect(),
    };
    let editions = ["nl", "fr"]
        .into_iter()
        .flat_map(|tag| [edition(tag, &[], &["base"]), edition(tag, &[Aid::EasyWords], &["base", "easy"])]);
    let editions = editions.chain([edition("en", &[], &["base"])]).collect();
    let interface = Catalog::found(&Folder::new("locales"), &Language::parse("nl").unwrap()).unwrap();
    let read: Read = Arc::new(move |choices| library.read(choices).content);
    offer().with_editions(editions, usual.iter().copied().collect(), &interface, read)
}

/// A sentence that the layer of easier words says in another way.
fn said(offer: &Offer, tag: &str) -> String {
    let key = TextKey::attribute("my-help-card", "brief");
    offer.spoken(tag).unwrap().say(&Sentence::Pack(key))
}

#[test]
fn each_phone_reads_its_own_language_with_what_helps_whoever_has_it() {
    let offer = with_editions(&[]);
    let all = ["nl", "nl+easy-words", "fr", "fr+easy-words", "en"].map(|tag| said(&offer, tag));
    let different: BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), all.len(), "{all:?}");
    for (tag, same) in
        [("nl+", 0), ("nl+nothing", 0), ("en+easy-words", 4), ("fr-BE+easy-words", 3), ("tr+easy-words", 1)]
    {
        assert_eq!(said(&offer, tag), all[same], "{tag}");
    }
}

#[test]
fn what_the_house_picked_is_there_until_she_puts_it_aside() {
    let offer = with_editions(&[Aid::EasyWords]);
    assert_eq!(said(&offer, "nl"), said(&offer, "nl+easy-words"));
    assert_ne!(said(&offer, "nl+"), said(&offer, "nl"));
    let words = |tag: &str| serde_json::to_value(offer.words(offer.spoken(tag).unwrap())).unwrap();
    let easy = words("nl");
    assert_eq!((&easy["tag"], &easy["aids"][0]["on"]), (&"nl+easy-words".into(), &true.into()));
    assert_eq!(easy["aids"][0]["tag"], "nl+");
    assert_eq!(words("nl+")["aids"][0]["tag"], "nl+easy-words");
    assert_eq!(words("en")["aids"].as_array().map(Vec::len), Some(0), "in English nothing can help yet");
}

#[test]
fn what_the_group_is_asked_is_said_though_her_edition_does_not_have_it() {
    let offer = with_editions(&[]);
    let mut spoken = offer.spoken("nl+easy-words").unwrap().clone();
    spoken.pack = offer.languages[0].interface.clone();
    let key = TextKey::attribute("my-help-card", "brief");
    assert_eq!(spoken.say(&Sentence::Pack(key)), said(&offer, "nl"));
}
