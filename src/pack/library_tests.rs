use super::*;
use crate::source::Memory;

/// A library of packs, each as `id version: parent range, …`. The one that is called `signs`, or whose name begins so,
/// brings help without a voice; what is called `easy…` says the same more easily.
fn known(packs: &[&str]) -> Library {
    let mut library = Library::default();
    for pack in packs {
        let (who, parents) = pack.split_once(':').unwrap_or((pack, ""));
        let (id, version) = who.split_once(' ').unwrap();
        let parents = parents.split(',').map(str::trim).filter(|parent| !parent.is_empty()).map(|parent| {
            let (id, range) = parent.split_once(' ').unwrap();
            format!("(id: \"{id}\", version: \"{range}\")")
        });
        let parents = parents.collect::<Vec<_>>().join(", ");
        let (version, in_use) = version.strip_suffix('!').map_or((version, false), |version| (version, true));
        let aid = match id {
            _ if id.starts_with("signs") => "aid: Signs,",
            _ if id.starts_with("easy") => "aid: EasyWords,",
            _ => "",
        };
        let mut source = Memory::new();
        source.put(
            "pack.ron",
            format!("(id: \"{id}\", version: \"{version}\", format: 1, parents: [{parents}], {aid} languages: [\"nl\"], review: [])"),
        );
        library.add(Arc::new(source), Shelf::Installed, in_use).unwrap();
    }
    library
}

/// The layers from the uppermost down, with their versions; or why there are none.
fn laid(library: &Library, choices: &[&str]) -> String {
    let choice = |text: &&str| {
        let (id, version) = text.split_once(' ').map_or((*text, None), |(id, version)| (id, version.parse().ok()));
        Choice { id: id.into(), version }
    };
    let choices: Vec<Choice> = choices.iter().map(choice).collect();
    match library.resolve(&choices) {
        Ok(stacked) => {
            let layers = stacked.layers().iter();
            let name = |layer: &Layer| format!("{} {}", layer.name, manifest(layer.source.as_ref()).unwrap().version);
            layers.map(name).collect::<Vec<_>>().join(" / ")
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn parents_lie_below_and_in_the_order_in_which_they_are_named() {
    let packs = [
        "base 1.0.0",
        "tr 1.0.0: base ^1",
        "plain 1.0.0: base ^1",
        "deaf 1.0.0: plain ^1, base ^1",
        "own 2.0.0: deaf ^1, tr ^1",
    ];
    let library = known(&packs);
    let whole = "own 2.0.0 / deaf 1.0.0 / plain 1.0.0 / tr 1.0.0 / base 1.0.0";
    assert_eq!(laid(&library, &["own"]), whole);
    assert_eq!(laid(&library, &["plain", "tr"]), "plain 1.0.0 / tr 1.0.0 / base 1.0.0");
    assert_eq!(laid(&library, &["tr", "plain"]), "tr 1.0.0 / plain 1.0.0 / base 1.0.0");
    assert_eq!(laid(&library, &["base", "plain"]), "plain 1.0.0 / base 1.0.0", "whatever is chosen, parents lie below");
    let mut turned = packs;
    turned.reverse();
    assert_eq!(laid(&known(&turned), &["own"]), whole, "the order of the library says nothing");
}

#[test]
fn of_several_versions_the_one_in_use_that_fits_stands_or_else_the_newest_or_the_one_that_is_named() {
    let packs =
        ["base 1.0.0", "base 1.2.0", "base 1.1.0!", "base 2.0.0", "easy 1.0.0: base ^1", "new 1.0.0: base >=1.2"];
    let library = known(&packs);
    assert_eq!(laid(&library, &["base"]), "base 1.1.0");
    assert_eq!(laid(&library, &["easy"]), "easy 1.0.0 / base 1.1.0");
    assert_eq!(laid(&library, &["new"]), "new 1.0.0 / base 2.0.0");
    assert_eq!(laid(&library, &["new", "easy"]), "new 1.0.0 / easy 1.0.0 / base 1.2.0", "one version for all");
    assert_eq!(
        laid(&library, &["easy", "base 1.0.0"]),
        "easy 1.0.0 / base 1.0.0",
        "the one with which a session began"
    );
}

#[test]
fn what_is_not_there_is_named_with_who_needs_it() {
    let library =
        known(&["base 1.0.0", "easy 1.0.0: base ^2", "deaf 1.0.0: signs ^1", "a 1.0.0: b ^1", "b 1.0.0: a ^1"]);
    for (choice, told) in [
        ("nothing", "the pack nothing is not there"),
        ("deaf", "the pack signs is not there, and deaf lies over it"),
        ("easy", "the pack base is there in 1.0.0; ^2 is needed, and easy lies over it"),
        ("base 3.0.0", "the pack base is there in 1.0.0; =3.0.0 is needed"),
        ("a", "these packs lie over each other in a circle: a, b, a"),
    ] {
        assert_eq!(laid(&library, &[choice]), told);
    }
}

#[test]
fn what_is_installed_is_found_with_the_version_in_use() {
    let place = tempfile::tempdir().unwrap();
    for version in ["1.0.0", "1.1.0"] {
        let folder = place.path().join("base").join(version);
        std::fs::create_dir_all(&folder).unwrap();
        let manifest = format!("(id: \"base\", version: \"{version}\", format: 1, languages: [\"nl\"], review: [])");
        std::fs::write(folder.join("pack.ron"), manifest).unwrap();
    }
    std::fs::write(place.path().join("base/current"), "1.0.0\n").unwrap();
    let mut library = Library::default();
    library.add_installed(place.path());
    library.add_installed(&place.path().join("nowhere"));
    assert_eq!(library.packs().len(), 2);
    assert_eq!(laid(&library, &["base"]), "base 1.0.0");
    assert_eq!(laid(&library, &["base 1.1.0"]), "base 1.1.0");
}

#[test]
fn help_without_a_voice_lies_above_all_that_was_not_made_over_it_in_whatever_order_they_are_chosen() {
    let library = known(&[
        "base 1.0.0",
        "signs 1.0.0: base ^1",
        "roma 1.0.0: base ^1",
        "easy 1.0.0: base ^1",
        "house 1.0.0: base ^1",
        "over 1.0.0: signs ^1",
    ]);
    for choices in [["signs", "roma", "easy"], ["easy", "roma", "signs"], ["roma", "easy", "signs"]] {
        assert_eq!(laid(&library, &choices), "signs 1.0.0 / roma 1.0.0 / easy 1.0.0 / base 1.0.0", "{choices:?}");
    }
    let expected = "signs 1.0.0 / house 1.0.0 / roma 1.0.0 / base 1.0.0";
    assert_eq!(laid(&library, &["house", "roma", "signs"]), expected, "and else as they were chosen");
    for choices in [["over", "roma"], ["roma", "over"]] {
        let expected = "over 1.0.0 / signs 1.0.0 / roma 1.0.0 / base 1.0.0";
        assert_eq!(laid(&library, &choices), expected, "what is made over it takes it along: {choices:?}");
    }
}
