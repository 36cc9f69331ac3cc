use std::collections::BTreeSet;

use super::*;
use crate::mission::TextKey;
use crate::pack::{from_ron, load};
use crate::source::{Folder, Source as _};

fn shipped(pack: &str) -> Folder {
    Folder::new(format!("{}/assets/packs/{pack}", env!("CARGO_MANIFEST_DIR")))
}

fn read(pack: &str, file: &str) -> Recordings {
    from_ron(&String::from_utf8(shipped(pack).read(file).unwrap()).unwrap()).unwrap()
}

#[test]
fn every_place_for_a_recording_names_a_text_or_a_step_that_is_there() {
    let base = load(&shipped("base")).pack.unwrap();
    let dutch = base.texts.words(&base.texts.languages()[0]);
    for recordings in [read("deaf", "clips.ron"), read("roma", "voices.ron")] {
        for Wanted { mission, parts, steps } in &recordings.missions {
            let known = &base.missions[&mission.mission];
            let text = |part: &Key| TextKey::attribute(mission.mission.to_string(), part.to_string());
            assert!(parts.iter().all(|part| dutch.has(&text(part))), "{mission}");
            assert_eq!(known.steps.iter().map(|step| &step.id).collect::<Vec<_>>(), steps.iter().collect::<Vec<_>>());
        }
    }
}

#[test]
fn a_place_is_named_once_and_says_language_mission_and_part() {
    let places: Vec<String> = read("deaf", "clips.ron").slots().into_iter().map(|slot| slot.place).collect();
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
    for place in ["vgt/secrets/brief", "vgt/secrets/talk", "lsfb/secrets-talk", "vgt/words/secret"] {
        assert!(places.iter().any(|known| known == place), "{place}");
    }
}
