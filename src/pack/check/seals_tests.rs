//! Seals in packs that are made of layers.

use super::*;
use crate::mission::ids::{MissionId, PackId};
use crate::pack::model::Seal;
use crate::pack::seal::State;
use crate::source::{Folder, Layer, Memory, Stacked};

fn tiny() -> Memory {
    Memory::copy_of(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).unwrap()
}

fn hello() -> Reviewed {
    Reviewed::Mission(MissionId::from("hello"))
}

/// A pack with a seal for what a mission of it says in Dutch.
fn sealed(mut pack: Memory, over: Option<&Memory>, id: &str) -> Memory {
    let below = over.map(|below| Layer::new("tiny", below.clone()));
    let all = Stacked::new(std::iter::once(Layer::new(id, pack.clone())).chain(below));
    let seal = Seal {
        by: "Leen".to_owned(),
        role: "jeugdwerk".to_owned(),
        day: "2026-11-27".to_owned(),
        layer: PackId::from(id),
        version: semver::Version::new(1, 0, 0),
        of: hello(),
        language: "nl".to_owned(),
        texts: sealable(&all, &hello(), "nl"),
    };
    assert_eq!(seal.texts.len(), 3);
    pack.put("reviews.ron", ron::to_string(&crate::pack::model::Reviews { seals: vec![seal] }).unwrap());
    pack
}

/// A layer that says one sentence of a mission in easier words.
fn easy(words: &str) -> Memory {
    let mut easy = Memory::new();
    let parents = "parents: [(id: \"tiny\", version: \"^1\")]";
    easy.put(
        "pack.ron",
        format!("(id: \"easy\", version: \"1.0.0\", format: 1, {parents}, languages: [\"nl\"], review: [])"),
    );
    easy.put("locales/nl/missions/hello.ftl", format!("hello =\n    .brief = {words}\n"));
    easy
}

fn states(layers: Vec<Layer>) -> Vec<(String, State)> {
    seals(&Stacked::new(layers)).into_iter().map(|sealed| (sealed.seal.layer.to_string(), sealed.state)).collect()
}

#[test]
fn a_layer_above_breaks_no_seal_below_it() {
    let base = sealed(tiny(), None, "tiny");
    let easy = sealed(easy("Lina heeft een vraag."), Some(&base), "easy");
    let found = states(vec![Layer::new("easy", easy), Layer::new("tiny", base)]);
    assert_eq!(found, [("tiny".to_owned(), State::Whole), ("easy".to_owned(), State::Whole)]);
}

#[test]
fn a_text_that_changes_breaks_the_seals_of_all_layers_that_say_it() {
    let base = sealed(tiny(), None, "tiny");
    let easy = sealed(easy("Lina heeft een vraag."), Some(&base), "easy");
    let mut changed = base.clone();
    let file = "locales/nl/missions/hello.ftl";
    let text = String::from_utf8(base.read(file).unwrap()).unwrap();
    changed.put(file, text.replace("Praat met iemand.", "Praat met wie je vertrouwt."));
    let broken = State::Broken(vec!["hello".to_owned()]);
    let found = states(vec![Layer::new("easy", easy.clone()), Layer::new("tiny", changed)]);
    assert_eq!(found, [("tiny".to_owned(), broken.clone()), ("easy".to_owned(), broken)]);
    // What the layer says itself is nobody's business below.
    let mut changed = base.clone();
    changed.put(file, text.replace("Lina vraagt raad.", "Lina wil iets vragen."));
    let found = states(vec![Layer::new("easy", easy), Layer::new("tiny", changed)]);
    assert_eq!(found[1], ("easy".to_owned(), State::Whole));
}

#[test]
fn a_whole_language_and_a_guide_are_sealed_by_their_messages() {
    let pack = tiny();
    let language = sealable(&pack, &Reviewed::Language, "fr");
    assert!(language.contains_key("hello-talk") && language.contains_key("module-friends"), "{language:?}");
    assert!(sealable(&pack, &Reviewed::Guide("friends".into()), "nl").is_empty());
    assert!(sealable(&pack, &hello(), "tr").is_empty());
}
