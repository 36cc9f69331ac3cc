//! The layers that ship: whichever of them lie over the base, nothing in the whole is broken or stale, every mission ends
//! safe in every language, and who cannot call is told first how to get help without a voice.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;

use gps::mission::{Mission, walk};
use gps::pack::model::Manifest;
use gps::pack::{Ask, Choice, Content, Library, Memory, Severity, Shelf, Stacked, check_for};
use gps::words::Language;

/// The shipped packs, each read once.
static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let shipped = Library::shipped(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs")).unwrap();
    let mut library = Library::default();
    for known in shipped.packs() {
        let files = Memory::copy_of(known.source.as_ref()).unwrap();
        library.add(Arc::new(files), Shelf::Shipped, false);
    }
    library
});

/// Every choice of shipped layers, each over the base.
fn combinations() -> Vec<Vec<Choice>> {
    let layers = LIBRARY.packs().iter().map(|known| &known.manifest).filter(|manifest| manifest.is_layer());
    let layers: Vec<&Manifest> = layers.collect();
    assert!(layers.len() >= 4, "{layers:?}");
    let chosen = |set: usize| layers.iter().enumerate().filter(move |(at, _)| set & (1 << at) != 0).map(|(_, one)| one);
    let choices = |set| chosen(set).map(|one| Choice::of(one.id.clone())).chain([Choice::of("base")]).collect();
    (0..1 << layers.len()).map(choices).collect()
}

fn laid(choices: &[Choice]) -> Stacked {
    LIBRARY.resolve(choices).unwrap()
}

fn names(stacked: &Stacked) -> Vec<&str> {
    use gps::pack::Source as _;
    stacked.layers().iter().map(|layer| layer.name.as_str()).collect()
}

/// Lets every combination be looked at, some at once.
fn each_combination(look: impl Fn(&[Choice]) + Sync) {
    let open = Mutex::new(combinations());
    let next = || open.lock().unwrap().pop();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(choices) = next() {
                    look(&choices);
                }
            });
        }
    });
}

#[test]
fn no_combination_of_shipped_layers_has_an_error_or_anything_stale() {
    each_combination(|choices| {
        let stacked = laid(choices);
        let mut found = check_for(&stacked, Ask { every_text: true });
        found.retain(|found| found.severity == Severity::Error || found.rule == "stale-piece");
        assert!(found.is_empty(), "{:?}: {found:#?}", names(&stacked));
    });
}

#[test]
fn every_mission_of_every_combination_ends_safe_and_is_whole_in_every_language_that_is_offered() {
    // The same mission stands in many combinations and is walked once.
    let walked: Mutex<Vec<Arc<Mission>>> = Mutex::new(Vec::new());
    each_combination(|choices| {
        let stacked = laid(choices);
        let names = names(&stacked).join(" ");
        let (content, diagnostics) = Content::read(stacked);
        assert!(diagnostics.is_empty(), "{names}: {diagnostics:#?}");
        let content = content.unwrap();
        let pack = content.pack();
        for (id, mission) in &pack.missions {
            if !walked.lock().unwrap().contains(mission) {
                assert!(walk(mission).is_safe(), "{names}: {id}");
                walked.lock().unwrap().push(Arc::clone(mission));
            }
        }
        let offered = pack.offered_languages();
        for language in ["nl", "fr", "en"].map(|tag| Language::parse(tag).unwrap()) {
            assert!(offered.contains(&language), "{names}: {language}");
        }
        for language in &offered {
            let words = pack.texts.words(language);
            for mission in pack.missions.values().filter(|mission| !mission.is_draft_in(language.as_str())) {
                assert!(pack.is_met_in(mission, language), "{names}: {} in {language}", mission.id);
                mission.texts().iter().for_each(|key| _ = words.get(key));
            }
            assert_eq!((words.missing(), words.borrowed()), (Vec::new(), Vec::new()), "{names} in {language}");
        }
    });
    assert!(walked.into_inner().unwrap().len() > 50);
}

#[test]
fn with_the_layer_for_deaf_girls_its_help_wins_in_whatever_order_layers_are_chosen() {
    let deaf = LIBRARY.packs().iter().find(|known| known.manifest.id.as_str() == "deaf").unwrap();
    for choices in combinations().into_iter().filter(|choices| choices.contains(&Choice::of("deaf"))) {
        for turned in [false, true] {
            let mut choices = choices.clone();
            if turned {
                choices.reverse();
            }
            let stacked = laid(&choices);
            assert_eq!(names(&stacked).first(), Some(&"deaf"));
            let content = Content::read(stacked).0.unwrap();
            let danger = content.pack().help.steps.iter().find(|step| step.id.as_str() == "danger").unwrap();
            assert_eq!(danger.lines.first().map(|line| line.number.as_str()), Some("112 BE"), "{choices:?}");
            // Every sentence that it says is said as it says it.
            for tag in &deaf.manifest.languages {
                let language = Language::parse(tag).unwrap();
                let said = gps::pack::remember(content.sources().as_ref(), "deaf").sentences;
                let own: BTreeSet<&String> = said[tag].keys().collect();
                assert!(own.len() > 50);
                for key in own {
                    let (message, attribute) = key.split_once('.').map_or((key.as_str(), None), |(m, a)| (m, Some(a)));
                    let key =
                        gps::mission::TextKey { message: message.to_owned(), attribute: attribute.map(str::to_owned) };
                    assert_eq!(content.origin_of_text(&language, &key), Some("deaf"), "{key} {choices:?}");
                }
            }
        }
    }
}

#[test]
fn a_culture_lies_over_easier_words_and_these_over_the_base() {
    for choices in [["easy", "roma", "base"], ["roma", "easy", "base"], ["base", "easy", "roma"]] {
        assert_eq!(names(&laid(&choices.map(Choice::of))), ["roma", "easy", "base"]);
    }
}

#[test]
fn every_module_that_ships_has_objectives_and_in_one_that_is_added_every_mission_meets_one() {
    let content = Content::read(laid(&[Choice::of("comics")])).0.unwrap();
    let pack = content.pack();
    for module in &pack.modules {
        assert!(module.objectives.len() > 1, "{}", module.id);
        if content.origin_of_module(&module.id) != Some("comics") {
            continue;
        }
        for mission in &module.missions {
            assert!(!pack.missions[mission].meets.is_empty(), "{mission}");
        }
        for objective in &module.objectives {
            let met = pack.missions.values().filter(|mission| mission.meets.contains(objective)).count();
            assert!(met > 1, "{objective}: {met}");
        }
    }
}
