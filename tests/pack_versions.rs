//! Versions side by side: what began with one version goes on with it, whatever was installed since, and one step leads
//! back.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use gps::mission::TextKey;
use gps::pack::life::{Consent, Package, Shelf, Signers, install, make, remove, roll_back};
use gps::pack::{Choice, Content, Folder, Library, Memory, Source as _, Unresolved};
use gps::words::Language;

/// The tiny pack with another title of its mission.
fn base(version: &str) -> Memory {
    let tiny = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny");
    let mut pack = Memory::copy_of(&Folder::new(tiny)).unwrap();
    let manifest = String::from_utf8(pack.read("pack.ron").unwrap()).unwrap();
    pack.put("pack.ron", manifest.replace("1.0.0", version));
    let texts = "locales/nl/missions/hello.ftl";
    let hello = String::from_utf8(pack.read(texts).unwrap()).unwrap();
    pack.put(texts, hello.replace("Lina vraagt raad.", &format!("Basis {version}.")));
    pack
}

/// A layer over it that says another title.
fn layer(version: &str) -> Memory {
    let mut pack = Memory::new();
    let manifest = "(id: \"short\", version: \"#\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], \
                    languages: [\"nl\"], review: [])";
    pack.put("pack.ron", manifest.replace('#', version));
    pack.put("locales/nl/a.ftl", format!("pack-short = Kort\nhello =\n    .title = Laag {version}\n"));
    pack
}

/// What a profile or a session notes of what it plays, the lowest first.
fn noted_of(content: &Content) -> Vec<Choice> {
    let noted = content.versions().map(|(id, version)| Choice { id: id.clone(), version: Some(version.clone()) });
    let mut noted: Vec<Choice> = noted.collect();
    noted.reverse();
    noted
}

struct House {
    _place: tempfile::TempDir,
    shelf: Shelf,
}

impl House {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        Self { shelf: Shelf::new(&place.path().join("data"), None), _place: place }
    }

    fn install(&self, pack: &Memory) {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("a.gpspack");
        make(pack, None, &file, &mut |_| {}).unwrap();
        let package = Package::open(&file, &Signers::default()).unwrap();
        install(&self.shelf, &package, Consent::Unsigned, &mut |_| {}).unwrap();
    }

    fn library(&self) -> Library {
        let mut library = Library::default();
        library.add_installed(self.shelf.root());
        library
    }

    fn open(&self, choices: &[Choice]) -> Content {
        let (content, left_out) = Content::read(self.library().resolve(choices).unwrap());
        assert!(left_out.is_empty(), "{left_out:#?}");
        content.unwrap()
    }
}

/// The title, which the layer says, and the brief, which the base says.
fn says(content: &Content) -> [String; 2] {
    let words = content.pack().texts.words(&Language::parse("nl").unwrap());
    ["title", "brief"].map(|part| words.get(&TextKey::attribute("hello", part)))
}

fn of(version: &str) -> Choice {
    Choice { id: "short".into(), version: Some(version.parse().unwrap()) }
}

#[test]
fn what_began_with_a_version_goes_on_with_it_and_what_begins_gets_the_one_in_use() {
    let house = House::new();
    house.install(&base("1.0.0"));
    house.install(&layer("1.0.0"));
    let begun = house.open(&[Choice::of("short")]);
    assert_eq!(says(&begun), ["Laag 1.0.0", "Basis 1.0.0."]);
    let noted = noted_of(&begun);
    let names: Vec<String> = noted.iter().map(|choice| format!("{} {:?}", choice.id, choice.version)).collect();
    assert_eq!(noted.len(), 2, "the layer and what it lies over: {names:?}");

    house.install(&layer("1.1.0"));
    house.install(&base("1.2.0"));
    assert_eq!(says(&house.open(&[Choice::of("short")])), ["Laag 1.1.0", "Basis 1.2.0."], "what begins now");
    assert_eq!(says(&house.open(&noted)), ["Laag 1.0.0", "Basis 1.0.0."], "what began before");
    assert_eq!(says(&house.open(&[of("1.0.0")])), ["Laag 1.0.0", "Basis 1.2.0."], "only the layer is the old one");
    assert_eq!(says(&begun), ["Laag 1.0.0", "Basis 1.0.0."], "what is open stays as it is");
    let at_once = [house.open(&noted), house.open(&[Choice::of("short")])].map(|content| says(&content)[0].clone());
    assert_eq!(at_once, ["Laag 1.0.0", "Laag 1.1.0"], "both are open side by side");
}

#[test]
fn one_step_leads_back_and_what_began_with_the_newer_one_still_has_it() {
    let house = House::new();
    house.install(&base("1.0.0"));
    house.install(&layer("1.0.0"));
    house.install(&layer("1.1.0"));
    let begun = noted_of(&house.open(&[Choice::of("short")]));
    roll_back(&house.shelf, &"short".into()).unwrap();
    assert_eq!(says(&house.open(&[Choice::of("short")]))[0], "Laag 1.0.0");
    assert_eq!(says(&house.open(&begun))[0], "Laag 1.1.0");
}

#[test]
fn a_version_that_was_taken_away_is_named_with_those_that_are_there() {
    let house = House::new();
    house.install(&base("1.0.0"));
    house.install(&layer("1.0.0"));
    let noted = noted_of(&house.open(&[Choice::of("short")]));
    house.install(&layer("1.1.0"));
    remove(&house.shelf, &"short".into(), Some(&"1.0.0".parse().unwrap())).unwrap();
    let Err(gone) = house.library().resolve(&noted) else { panic!("it is gone") };
    let Unresolved::NoVersion { id, have, .. } = &gone else { panic!("{gone}") };
    assert_eq!((id.as_str(), have.as_slice()), ("short", ["1.1.0".parse().unwrap()].as_slice()), "{gone}");
    // Who goes on gets the one in use, and hears of it; what is still there stays.
    house.install(&base("1.2.0"));
    let read = |house: &House| {
        let chosen = house.library().read(&noted);
        (chosen.content.map(|content| says(&content)), chosen.left_out.len())
    };
    assert_eq!(read(&house), (Some(["Laag 1.1.0", "Basis 1.0.0."].map(str::to_owned)), 1));
    // A newer layer that does not lie over the base of then: all is as it is for who begins now.
    let mut newer = layer("1.2.0");
    let manifest = String::from_utf8(newer.read("pack.ron").unwrap()).unwrap();
    newer.put("pack.ron", manifest.replace("^1\"", ">=1.2\""));
    house.install(&newer);
    assert_eq!(read(&house), (Some(["Laag 1.2.0", "Basis 1.2.0."].map(str::to_owned)), 2));
    // The layer is gone: its base goes on alone.
    remove(&house.shelf, &"short".into(), None).unwrap();
    assert_eq!(read(&house).0, Some(["Hallo", "Basis 1.0.0."].map(str::to_owned)));
    remove(&house.shelf, &"tiny".into(), None).unwrap();
    assert_eq!(read(&house).0, None);
}
