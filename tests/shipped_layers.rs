//! The layers that ship: each lies over the base, alone and with all the others, and nothing in it is broken.

use gps::mission::walk;
use gps::pack::{Ask, Folder, Layer, Severity, Stacked, check_for, load};

/// The uppermost first. What a deaf girl is told of help stands above what others are told.
const COMBINATIONS: [&[&str]; 5] = [
    &["easy", "base"],
    &["deaf", "base"],
    &["roma", "base"],
    &["comics", "base"],
    &["deaf", "roma", "easy", "comics", "base"],
];

fn stack(names: &[&str]) -> Stacked {
    let folder = |name: &&str| Folder::new(format!("{}/assets/packs/{name}", env!("CARGO_MANIFEST_DIR")));
    Stacked::new(names.iter().map(|name| Layer::new(*name, folder(name))))
}

#[test]
fn no_shipped_layer_has_an_error_alone_or_with_the_others() {
    for names in COMBINATIONS {
        let found = check_for(&stack(names), Ask { every_text: true });
        let errors: Vec<_> = found.iter().filter(|found| found.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{names:?}: {errors:#?}");
    }
}

#[test]
fn every_mission_under_every_shipped_layer_ends_safe() {
    for names in COMBINATIONS {
        let loaded = load(&stack(names));
        assert!(loaded.diagnostics.is_empty(), "{names:?}: {:#?}", loaded.diagnostics);
        let pack = loaded.pack.unwrap();
        let unsafe_ones: Vec<_> =
            pack.missions.iter().filter(|(_, mission)| !walk(mission).is_safe()).map(|(id, _)| id).collect();
        assert!(unsafe_ones.is_empty(), "{names:?}: {unsafe_ones:?}");
    }
}

#[test]
fn under_the_layer_for_deaf_girls_the_way_without_a_voice_stands_first_in_danger() {
    let pack = load(&stack(&["deaf", "roma", "easy", "comics", "base"])).pack.unwrap();
    let danger = pack.help.steps.iter().find(|step| step.id.as_str() == "danger").unwrap();
    assert_eq!(danger.lines.first().map(|line| line.number.as_str()), Some("112 BE"));
}
