use std::collections::BTreeSet;
use std::sync::Arc;

use super::*;
use crate::author::testing;
use crate::mission::ids::MissionId;
use crate::mission::kinds::{Kind, Piece};
use crate::mission::walk;
use crate::pack::{Diagnostic, Layer, Memory, Stacked, check};

/// Begins something in a pack and gives the pack with it.
fn begun(pack: &Memory, begin: impl Fn(&Desk) -> Result<Made, Refused>) -> (Memory, Made) {
    let (content, interface, comments) = (testing::content(pack), testing::interface(), testing::language("nl"));
    let desk = Desk { content: &content, files: pack, interface: &interface, comments: &comments, folder: "my-pack" };
    let made = begin(&desk).unwrap();
    let mut after = pack.clone();
    for (path, text) in made.files.iter().chain(&made.changed) {
        after.put(path.clone(), text.clone());
    }
    (after, made)
}

/// The codes of problems that were not there before.
fn new_problems(before: &Memory, after: &Memory) -> BTreeSet<String> {
    let told = |found: &Diagnostic| format!("{} {} {}", found.code, found.location.file, found.message);
    let known: BTreeSet<String> = check(before).iter().map(told).collect();
    check(after).iter().map(told).filter(|found| !known.contains(found)).collect()
}

#[test]
fn every_kind_has_a_template() {
    let kinds: Vec<&str> = Kind::ALL.iter().map(|about| about.slug).collect();
    let templates: Vec<&str> = template::STEPS.iter().map(|(slug, _)| *slug).collect();
    assert_eq!(templates, kinds);
}

#[test]
fn a_mission_of_every_kind_can_be_played_and_lacks_only_its_words() {
    let base = testing::base();
    for about in Kind::ALL {
        let wish = Wish { id: "first-try", kind: about.slug, module: Some("friends") };
        let (pack, made) = begun(&base, |desk| mission(desk, &wish));
        let content = testing::content(&pack);
        let id = MissionId::from("first-try");
        let mission = content.pack().missions.get(&id).unwrap_or_else(|| panic!("{} does not play", about.slug));
        assert_eq!(mission.steps[0].kind.slug(), about.slug);
        let found = walk(mission);
        assert!(found.is_safe() && found.runs > 0, "{}: {found:?}", about.slug);
        assert_eq!(content.pack().module_of(&id).unwrap().id.as_str(), "friends");
        // One of the languages each, and nothing else.
        let problems = new_problems(&base, &pack);
        assert_eq!(problems.len(), 3, "{}: {problems:#?}", about.slug);
        assert!(problems.iter().all(|told| told.starts_with("P059 locales/")), "{problems:#?}");
        assert!(made.next.len() >= 4);
        assert!(!pack_text(&pack, "missions/first-try.ron").contains('@'), "{}", about.slug);
    }
}

fn pack_text(pack: &Memory, path: &str) -> String {
    String::from_utf8(pack.read(path).unwrap()).unwrap()
}

#[test]
fn comments_are_in_the_language_of_the_author_and_in_no_other() {
    let dutch = template::taught(template::MISSION, &testing::language("nl-BE"));
    assert!(dutch.contains("// De naam is voor altijd") && !dutch.contains("// The name"), "{dutch}");
    for tag in ["en", "fr", "tr"] {
        let english = template::taught(template::MISSION, &testing::language(tag));
        assert!(english.contains("    // The name is for ever") && !english.contains("nl:"), "{tag}");
    }
}

#[test]
fn what_is_there_is_never_written_over() {
    let base = testing::base();
    let (content, interface, comments) = (testing::content(&base), testing::interface(), testing::language("en"));
    let desk = Desk { content: &content, files: &base, interface: &interface, comments: &comments, folder: "p" };
    let why = |made: Result<Made, Refused>| made.unwrap_err().0.key.message;
    let wish = |id| Wish { id, kind: "chat", module: Some("friends") };
    assert_eq!(why(mission(&desk, &wish("good-friend"))), "new-refused-mission");
    assert_eq!(why(mission(&desk, &wish("Good Friend"))), "new-refused-name");
    assert_eq!(why(mission(&desk, &wish("../../etc"))), "new-refused-name");
    assert_eq!(why(mission(&desk, &Wish { kind: "chatt", ..wish("new") })), "new-refused-kind");
    assert_eq!(why(mission(&desk, &Wish { module: Some("frends"), ..wish("new") })), "new-refused-module");
    assert_eq!(why(module(&desk, "friends")), "new-refused-module-there");
    assert_eq!(why(language(&desk, "fr")), "new-refused-language");
    assert_eq!(why(language(&desk, "../x")), "new-refused-tag");
    let mut with_file = base.clone();
    with_file.put("locales/fr/missions/new.ftl", "");
    let desk = Desk { files: &with_file, ..desk };
    assert_eq!(why(mission(&desk, &wish("new"))), "new-refused-file");
}

#[test]
fn a_module_lacks_only_its_words_and_its_missions() {
    let base = testing::base();
    let (pack, _) = begun(&base, |desk| module(desk, "online-life"));
    let content = testing::content(&pack);
    let made = content.pack().module(&"online-life".into()).unwrap();
    assert_eq!(made.number, 6);
    assert!(content.pack().modules.iter().filter(|module| module.number == 5).all(|last| last.accent != made.accent));
    assert!(content.pack().guides.contains_key(&made.id));
    let problems = new_problems(&base, &pack);
    assert!(problems.iter().all(|told| told.starts_with("P059 locales/")), "{problems:#?}");
    assert_eq!(problems.len(), 6, "a module and a guide in three languages: {problems:#?}");
    // With its first mission it is whole.
    let wish = Wish { id: "first-try", kind: "quiz", module: Some("online-life") };
    let (pack, _) = begun(&pack, |desk| mission(desk, &wish));
    assert_eq!(testing::content(&pack).pack().module(&"online-life".into()).unwrap().missions.len(), 1);
}

#[test]
fn a_language_is_added_behind_the_others_and_the_manifest_keeps_its_comments() {
    let base = testing::base();
    let (pack, _) = begun(&base, |desk| language(desk, "tr"));
    let manifest = pack_text(&pack, "pack.ron");
    assert!(manifest.contains(r#"languages: ["nl", "fr", "en", "tr"]"#) && manifest.contains("// Nothing is approved"));
    let content = testing::content(&pack);
    assert!(content.pack().texts.languages().contains(&testing::language("tr")));
}

#[test]
fn a_layer_lies_over_its_pack_and_takes_a_mission_into_a_module_below() {
    let base = testing::base();
    let (content, interface, comments) = (testing::content(&base), testing::interface(), testing::language("nl"));
    let desk = Desk { content: &content, files: &base, interface: &interface, comments: &comments, folder: "base" };
    assert_eq!(layer(&desk, "base", &[]).unwrap_err().0.key.message, "new-refused-layer");
    let made = layer(&desk, "our-house", &[]).unwrap();
    let mut own = Memory::new();
    made.files.iter().for_each(|(path, text)| own.put(path.clone(), text.clone()));
    let stack = |own: &Memory| Stacked::new([Layer::new("our-house", own.clone()), Layer::new("base", base.clone())]);
    let (content, problems) = Content::read(stack(&own));
    let content = content.unwrap_or_else(|| panic!("{problems:?}"));
    assert_eq!(content.pack().layers.len(), 2);
    let wish = Wish { id: "our-garden", kind: "mood", module: Some("friends") };
    // The second one comes into the same file.
    for (at, id) in ["our-garden", "our-kitchen"].into_iter().enumerate() {
        let (content, _) = Content::read(stack(&own));
        let desk = Desk { content: &content.unwrap(), files: &own, folder: "our-house", ..desk };
        let made = mission(&desk, &Wish { id, ..wish }).unwrap();
        assert_eq!(made.changed.len(), at, "{made:?}");
        made.files.iter().chain(&made.changed).for_each(|(path, text)| own.put(path.clone(), text.clone()));
    }
    let (content, _) = Content::read(stack(&own));
    let content = content.unwrap();
    let friends = content.pack().module(&"friends".into()).unwrap();
    let last: Vec<&str> = friends.missions.iter().rev().take(2).map(MissionId::as_str).collect();
    assert_eq!(last, ["our-kitchen", "our-garden"]);
    assert_eq!(content.origin_of_mission(&"our-garden".into()), Some("our-house"));
}

#[test]
fn the_outline_of_a_step_has_every_sentence_of_it_once() {
    let base = testing::base();
    for mission in testing::content(&base).pack().missions.values().map(Arc::as_ref) {
        for step in &mission.steps {
            let content = step.kind.content();
            let outline = content.outline();
            let all: Vec<&str> =
                outline.iter().flat_map(Piece::all).filter_map(|piece| piece.attribute.as_deref()).collect();
            let outlined: BTreeSet<&str> = all.iter().copied().collect();
            assert_eq!(all.len(), outlined.len(), "{} {}", mission.id, step.id);
            let needed: Vec<String> = content.attributes();
            let needed: BTreeSet<&str> = needed.iter().map(String::as_str).collect();
            assert_eq!(outlined, needed, "{} {}", mission.id, step.id);
        }
    }
}

#[test]
fn every_advice_is_there_in_every_language_of_the_interface() {
    for tag in ["nl", "fr", "en"] {
        let words = testing::words(tag);
        for role in crate::mission::kinds::Role::ALL {
            assert!(words.has(&TextKey::value(format!("new-role-{}", role.slug()))), "{tag} {role:?}");
        }
        let parts = crate::mission::GIRL_PARTS.iter().chain(&crate::mission::STAFF_PARTS);
        for part in parts.chain(&[crate::mission::NOTE_PART]) {
            assert!(words.has(&TextKey::value(format!("new-words-{part}"))), "{tag} {part}");
        }
    }
}
