use super::*;
use crate::pack::{Content, Folder, Layer, Memory, Stacked, check, load};
use crate::source::Source as _;

/// The tiny pack with a moment of a module, one of any, a ready question and a rehearsal.
fn tiny() -> Memory {
    let packs = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs");
    let mut pack = Memory::copy_of(&Folder::new(format!("{packs}/tiny"))).unwrap();
    let over = Folder::new(format!("{packs}/unknown-module/good"));
    for path in over.files().unwrap() {
        pack.put(path.clone(), over.read(&path).unwrap());
    }
    pack
}

fn changed(path: &str, from: &str, to: &str) -> Memory {
    let mut pack = tiny();
    let text = String::from_utf8(pack.read(path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    pack.put(path, text.replacen(from, to, 1));
    pack
}

fn base() -> Vec<HardMoment> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base");
    load(&Folder::new(folder)).pack.unwrap().moments
}

#[test]
fn a_moment_says_when_what_to_say_what_not_and_then() {
    let moment = HardMoment { id: "panic".into(), module: None };
    let texts: Vec<_> = moment.texts().iter().map(TextKey::to_string).collect();
    assert_eq!(texts, ["moment-panic.when", "moment-panic.say", "moment-panic.not", "moment-panic.then"]);
}

#[test]
fn the_shipped_pack_has_the_moments_that_were_asked_for_and_each_names_a_module_or_none() {
    let moments = base();
    assert!(moments.len() >= 20, "{}", moments.len());
    let of_together = moments.iter().filter(|moment| moment.module == Some("together".into())).count();
    assert!(of_together > 3, "{of_together} for the module that needs them most");
    assert!(moments.iter().any(|moment| moment.module.is_none()));
}

#[test]
fn moments_that_cannot_be_read_are_left_out_and_the_rest_plays() {
    let loaded = load(&changed("moments.ron", "id: \"panic\"", "name: \"panic\""));
    let pack = loaded.pack.unwrap();
    assert_eq!((pack.moments.len(), pack.rehearsals.len(), pack.sessions.questions.len()), (0, 1, 1));
    assert_eq!(loaded.diagnostics.iter().map(|found| found.rule).collect::<Vec<_>>(), ["broken-ron"]);
}

#[test]
fn names_and_sentences_of_moments_and_rehearsals_are_held_to_the_rules_of_the_others() {
    assert_eq!(check(&tiny()), [], "nothing is wrong before");
    let (moments, photo, words) = ("moments.ron", "rehearsals/photo.ron", "locales/nl/staff.ftl");
    for (path, from, to, rule) in [
        (moments, "\"panic\"", "\"Panic\"", "id-form"),
        (moments, "\"panic\"", "\"laughing\"", "doubled-id"),
        (moments, "(id: \"panic\")", "(id: \"panic\"), (id: \"alone\")", "missing-message"),
        (moments, ", (id: \"panic\")", "", "obsolete-message"),
        (words, "    .then = Blijf bij haar.\n", "", "missing-message"),
        (words, "    .tip = Kijk niet.\n", "", "missing-message"),
        (words, "Een foto\n", "Een \"foto\"\n", "straight-quotes"),
        (photo, "    id: \"photo\",\n", "", "file-name"),
        (photo, "id: \"photo\"", "id: \"picture\"", "file-name"),
        (photo, "\"lina\"", "\"nobody\"", "unknown-person"),
        (photo, "choices: [(id: \"wait\", effect: Opens)]", "choices: []", "rehearsal-dangling"),
    ] {
        let found = check(&changed(path, from, to));
        assert!(found.iter().any(|found| found.rule == rule), "{to}: no {rule} in {found:#?}");
    }
}

#[test]
fn a_rehearsal_that_leads_nowhere_is_left_out_and_the_moments_stay() {
    let pack =
        load(&changed("rehearsals/photo.ron", "effect: Opens", "effect: Opens, then: \"nowhere\"")).pack.unwrap();
    assert_eq!((pack.rehearsals.len(), pack.moments.len()), (0, 2));
}

#[test]
fn a_layer_replaces_moments_by_name_and_a_rehearsal_as_a_whole() {
    let mut own = Memory::new();
    own.put("moments.ron", "(moments: [(id: \"alone\"), (id: \"laughing\")])");
    let moment = "(id: \"end\", picture: \"heart\", minutes_in: 2, choices: [(id: \"go\", effect: Holds)])";
    own.put("rehearsals/photo.ron", format!("(id: \"photo\", moments: [{moment}])"));
    own.put("rehearsals/deaf.ron", format!("(id: \"deaf\", moments: [{moment}])"));
    let (content, _) = Content::read(Stacked::new([Layer::new("own", own), Layer::new("tiny", tiny())]));
    let content = content.unwrap();
    let pack = content.pack();
    let moments: Vec<_> = pack.moments.iter().map(|one| (one.id.as_str(), one.module.is_some())).collect();
    assert_eq!(moments, [("laughing", false), ("panic", false), ("alone", false)]);
    let rehearsals: Vec<_> = pack.rehearsals.iter().map(|one| (one.id.as_str(), one.moments[0].id.as_str())).collect();
    assert_eq!(rehearsals, [("deaf", "end"), ("photo", "end")]);
    for (id, origin) in [("alone", "own"), ("laughing", "own"), ("panic", "tiny")] {
        assert_eq!(pack.origins.moment(&id.into()), Some(origin), "{id}");
    }
    assert_eq!(pack.origins.rehearsal(&"photo".into()), Some("own"));
    // What the pack below says of the moment that is gone is not called out as words for nothing.
    let found = check(content.sources().as_ref());
    assert!(found.iter().all(|found| found.rule != "obsolete-message"), "{found:#?}");
}
