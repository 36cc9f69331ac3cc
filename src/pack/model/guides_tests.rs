use super::*;
use crate::pack::check;
use crate::pack::load;
use crate::source::{Folder, Memory, Source as _};

fn packs(path: &str) -> Folder {
    Folder::new(format!("{}/tests/packs/{path}", env!("CARGO_MANIFEST_DIR")))
}

/// The tiny pack with a guide for its only module.
fn guided() -> Memory {
    let mut pack = Memory::copy_of(&packs("tiny")).unwrap();
    let guide = packs("no-guide/good");
    for path in guide.files().unwrap() {
        pack.put(path.clone(), guide.read(&path).unwrap());
    }
    pack
}

fn changed(path: &str, from: &str, to: &str) -> Memory {
    let mut pack = guided();
    let text = String::from_utf8(pack.read(path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    pack.put(path, text.replacen(from, to, 1));
    pack
}

#[test]
fn a_guide_is_loaded_and_every_part_of_it_has_its_sentences() {
    let pack = load(&guided()).pack.unwrap();
    let guide = &pack.guides[&ModuleId::from("friends")];
    let names: Vec<String> = guide.texts().iter().map(TextKey::to_string).collect();
    let parts = ["summary", "goal-listen", "signal-quiet", "risk-belong", "say-glad", "avoid-why", "house-card"];
    assert_eq!(names, parts.map(|part| format!("guide-friends.{part}")));
    let dutch = pack.texts.words(&pack.texts.languages()[0]);
    assert!(guide.texts().iter().all(|text| dutch.has(text)));
}

#[test]
fn a_guide_that_cannot_be_read_is_left_out_and_reported_once() {
    let source = changed("guides/friends.ron", "goals:", "aims:");
    let loaded = load(&source);
    assert!(loaded.pack.unwrap().guides.is_empty());
    let found = check(&source);
    assert_eq!(found.iter().map(|found| found.rule).collect::<Vec<_>>(), ["broken-ron"], "{found:?}");
}

#[test]
fn names_and_sentences_of_guides_are_held_to_the_rules_of_the_others() {
    let path = "guides/friends.ron";
    let [french, words] = ["fr", "nl"].map(|language| format!("locales/{language}/guides/friends.ftl"));
    let (french, words) = (french.as_str(), words.as_str());
    for (path, from, to, rule, place) in [
        (path, "[\"listen\"]", "[\"Listen\"]", "id-form", (path, 3, 13)),
        (path, "[\"quiet\"]", "[\"quiet\", \"quiet\"]", "clashing-names", (path, 2, 13)),
        (path, "[\"quiet\"]", "[\"quiet\", \"red\"]", "missing-message", (french, 1, 1)),
        (path, "[\"quiet\"]", "[]", "obsolete-message", (french, 4, 6)),
        (words, "Niet vragen", "Niet \"loverboy\" zeggen, niet vragen", "straight-quotes", (words, 7, 23)),
    ] {
        let found = check(&changed(path, from, to));
        let spot = found
            .iter()
            .find(|found| found.rule == rule)
            .map(|found| (&*found.location.file, found.location.start.line, found.location.start.column));
        assert_eq!(spot, Some(place), "{to}: {found:#?}");
    }
}

#[test]
fn a_second_guide_for_a_module_is_reported_by_its_name_and_the_first_stands() {
    let mut source = guided();
    let guide = String::from_utf8(source.read("guides/friends.ron").unwrap()).unwrap();
    source.put("guides/other.ron", guide.replace("[\"belong\"]", "[]"));
    let found: Vec<_> =
        check(&source).into_iter().map(|found| (found.rule, found.location.file, found.location.start.line)).collect();
    let other = "guides/other.ron".to_owned();
    assert_eq!(found, [("file-name", other.clone(), 2), ("doubled-id", other, 2)]);
    let pack = load(&source).pack.unwrap();
    assert_eq!(pack.guides[&ModuleId::from("friends")].risks, [Key::from("belong")]);
}

#[test]
fn a_counsellor_reads_long_sentences_and_words_in_quotes_that_a_girl_does_not() {
    let long = "Niet “loverboy” zeggen, ook niet als alle anderen in de groep, het huis en het dorp dat wel doen, want het is geen liefde.";
    let source = changed("locales/nl/guides/friends.ftl", "Niet vragen waarom.", long);
    assert_eq!(check(&source), []);
}
