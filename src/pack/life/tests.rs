//! Packs made into archives and signatures, with and without faults; the shelf over several versions.

use std::fs;
use std::path::Path;

use semver::Version;

use super::*;
use crate::mission::ids::PackId;
use crate::source::{Folder, Memory, Source as _};

/// A key and a signature that Debian's `minisign` 0.11 made.
const SECRET: &str = "untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyjtwQFrLBcZiM1YcEOEuXud7MA73vsoRbUzAJKBkJfg0xCjO83nTEtoQKBA2rIEESPIEh2PQFSi/GERgvIc/osqQMbRTNxP/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
";
const PUBLIC: &str = "RWTKO3BAWssFxtoQKBA2rIEESPIEh2PQFSi/GERgvIc/osqQMbRTNxP/";
const SIGNED: &[u8] = b"three girls\n";
const SIGNATURE_OF_TOOL: &str = "\
untrusted comment: signature from minisign secret key
RUTKO3BAWssFxj3HrPiCFviB/pjwgulpWMjfxkNDcNSy+3zYoAHN+19h6M60ch+SfOTB+aWOv7qPDWA0Rac/ybWMyssKec2F+wE=
trusted comment: gps pack tiny 1.0.0
vGGe1E1mvwDGN+m4FpzO1qmJjCVpYeNOdlbk59CkOtDUhzdIry4LS66BhMJxD7wFiftjKBBRyg9bil9Hf1/oBA==
";

fn key() -> SigningKey {
    SigningKey::read(SECRET, None).unwrap()
}

fn tiny() -> Memory {
    Memory::copy_of(&Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"))).unwrap()
}

/// The tiny pack in another version, made into one file.
fn packed(place: &Path, version: &str, key: Option<&SigningKey>) -> Package {
    let mut pack = tiny();
    let manifest = String::from_utf8(pack.read("pack.ron").unwrap()).unwrap();
    pack.put("pack.ron", manifest.replace("1.0.0", version));
    let out = place.join(format!("{version}.gpspack"));
    make(&pack, key, &out, &mut |_| {}).unwrap();
    Package::open(&out, &Signers::default()).unwrap()
}

fn put_in(shelf: &Shelf, package: &Package) -> Installed {
    install(shelf, package, Consent::Unsigned, &mut |_| {}).unwrap()
}

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn id() -> PackId {
    PackId::from("tiny")
}

#[test]
fn a_signature_of_the_public_tool_is_right_and_wrong_under_anything_else() {
    assert!(verifies(PUBLIC, SIGNATURE_OF_TOOL, SIGNED));
    assert!(!verifies(PUBLIC, SIGNATURE_OF_TOOL, b"four girls\n"));
    assert!(!verifies(PUBLIC, &SIGNATURE_OF_TOOL.replace("tiny", "base"), SIGNED), "the comment is signed, too");
    let other = minisign::KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64();
    assert!(!verifies(&other, SIGNATURE_OF_TOOL, SIGNED));
    assert!(!verifies("", SIGNATURE_OF_TOOL, SIGNED) && !verifies(PUBLIC, "", SIGNED));
}

#[test]
fn a_key_of_the_public_tool_signs() {
    let key = key();
    assert_eq!(key.public(), PUBLIC);
    let signature = key.sign(SIGNED, "gps pack tiny 1.0.0").unwrap();
    assert!(verifies(PUBLIC, &signature, SIGNED));
    assert!(signature.contains("trusted comment: gps pack tiny 1.0.0"));
    assert!(!format!("{key:?}").contains(SECRET.lines().nth(1).unwrap()));
    for none in ["", "one line", &format!("a comment\n{PUBLIC}\n")] {
        assert!(matches!(SigningKey::read(none, None), Err(LifeFault::NotAKey)), "{none}");
    }
}

#[test]
fn the_same_pack_gives_the_same_bytes_and_holds_what_was_in_it() {
    let place = tempfile::tempdir().unwrap();
    let (one, two) = (place.path().join("one.gpspack"), place.path().join("two.gpspack"));
    let mut told = Vec::new();
    let made = make(&tiny(), None, &one, &mut |notice| told.push(notice)).unwrap();
    make(&tiny(), None, &two, &mut |_| {}).unwrap();
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    assert_eq!(made.bytes, fs::metadata(&one).unwrap().len());
    assert!(told.last().is_some_and(|last| last.done == last.all) && told.is_sorted_by_key(|notice| notice.done));
    let package = Package::open(&one, &Signers::default()).unwrap();
    assert_eq!((package.signed(), package.contents()), (&SignedBy::Nobody, &made.contents));
    assert_eq!(package.files().unwrap(), tiny().files().unwrap());
    for path in tiny().files().unwrap() {
        assert_eq!(package.read(&path).unwrap(), tiny().read(&path).unwrap(), "{path}");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 2, "nothing else is left there");
}

#[test]
fn a_file_whose_name_cannot_travel_is_named_and_no_archive_is_left() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("a.gpspack");
    let mut pack = tiny();
    pack.put("media/été.svg", "<svg/>");
    let fault = make(&pack, None, &out, &mut |_| {}).unwrap_err();
    assert!(fault.to_string().contains("media/été.svg"), "{fault}");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}

#[test]
fn who_signed_is_a_name_where_the_key_is_known_and_a_fingerprint_where_not() {
    let signers = Signers::read(&format!("(known: [(name: \"Child Focus\", key: \"{PUBLIC}\")])")).unwrap();
    let SignedBy::Known { name, fingerprint } = signers.who(Some(PUBLIC)) else { panic!("not known") };
    assert_eq!(name, "Child Focus");
    assert_eq!(Signers::default().who(Some(PUBLIC)), SignedBy::Stranger { fingerprint: fingerprint.clone() });
    assert_eq!(signers.who(None), SignedBy::Nobody);
    let groups: Vec<&str> = fingerprint.split(' ').collect();
    assert!(groups.len() == 5 && groups.iter().all(|group| group.len() == 4), "{fingerprint}");
    let shipped = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/signers.ron")).unwrap();
    assert_eq!(Signers::read(&shipped).unwrap(), Signers::default(), "nobody handed a key over yet");
}

#[test]
fn versions_live_side_by_side_and_one_command_goes_back() {
    let place = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(place.path(), None);
    for (new, before) in [("1.0.0", None), ("2.0.0", Some("1.0.0")), ("3.0.0", Some("2.0.0"))] {
        let installed = put_in(&shelf, &packed(place.path(), new, None));
        assert_eq!((installed.version, installed.before), (version(new), before.map(version)));
        assert_eq!(shelf.current(&id()), Some(version(new)));
    }
    let folder = Folder::new(shelf.current_folder(&id()).unwrap());
    assert_eq!(folder.files().unwrap(), tiny().files().unwrap(), "its papers are no files of the pack");
    assert_eq!(roll_back(&shelf, &id()).unwrap(), (version("3.0.0"), version("2.0.0")));
    assert_eq!(shelf.versions(&id()).len(), 3);
    // Taken away in between: the way back passes over it.
    put_in(&shelf, &packed(place.path(), "3.0.0", None));
    let removed = remove(&shelf, &id(), Some(&version("2.0.0"))).unwrap();
    assert_eq!((removed.versions, removed.in_use), (vec![version("2.0.0")], Some(version("3.0.0"))));
    assert_eq!(shelf.before(&id(), &version("3.0.0")), Some(version("1.0.0")));
    // The one in use: the one before it takes its place.
    let removed = remove(&shelf, &id(), Some(&version("3.0.0"))).unwrap();
    assert_eq!(removed.in_use, Some(version("1.0.0")));
    assert!(matches!(roll_back(&shelf, &id()), Err(LifeFault::NothingBefore(_))));
    // The last one: the pack goes with it.
    assert_eq!(remove(&shelf, &id(), Some(&version("1.0.0"))).unwrap().in_use, None);
    assert!(shelf.ids().is_empty() && matches!(remove(&shelf, &id(), None), Err(LifeFault::NotInstalled(_))));
}

#[test]
fn nobody_is_trusted_unasked_but_those_who_are_known_and_those_who_were_accepted() {
    let place = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(place.path(), None);
    let try_it = |package: &Package, consent| install(&shelf, package, consent, &mut |_| {});
    let unsigned = packed(place.path(), "1.0.0", None);
    for consent in [Consent::Known, Consent::Stranger] {
        let fault = try_it(&unsigned, consent).unwrap_err();
        assert!(matches!(fault, LifeFault::NeedsConsent(SignedBy::Nobody)), "{fault}");
    }
    let key = key();
    let signed = packed(place.path(), "1.1.0", Some(&key));
    let fault = try_it(&signed, Consent::Known).unwrap_err();
    assert!(matches!(fault, LifeFault::NeedsConsent(SignedBy::Stranger { .. })), "{fault}");
    assert!(shelf.ids().is_empty());
    let signers = Signers { known: vec![Signer { name: "Child Focus".into(), key: PUBLIC.into() }] };
    let known = Package::open(&place.path().join("1.1.0.gpspack"), &signers).unwrap();
    assert!(matches!(known.signed(), SignedBy::Known { .. }));
    try_it(&signed, Consent::Stranger).unwrap();
    try_it(&packed(place.path(), "1.2.0", Some(&key)), Consent::Known).unwrap();
    let other = try_it(&packed(place.path(), "1.3.0", None), Consent::Unsigned).unwrap();
    assert!(other.other_signer);
    remove(&shelf, &id(), None).unwrap();
    try_it(&known, Consent::Known).unwrap();
}

#[test]
fn the_same_version_with_other_content_is_refused_and_a_damaged_one_is_told() {
    let place = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(place.path(), None);
    let package = packed(place.path(), "1.0.0", None);
    put_in(&shelf, &package);
    assert_eq!(put_in(&shelf, &package).before, None, "once more is no harm");
    let mut pack = tiny();
    pack.put("notes.md", "other");
    let out = place.path().join("other.gpspack");
    make(&pack, None, &out, &mut |_| {}).unwrap();
    let other = Package::open(&out, &Signers::default()).unwrap();
    let again = |package| install(&shelf, package, Consent::Unsigned, &mut |_| {}).unwrap_err();
    assert!(matches!(again(&other), LifeFault::SameVersion(_)));
    fs::write(shelf.current_folder(&id()).unwrap().join("help.ron"), "()").unwrap();
    assert!(matches!(again(&package), LifeFault::DamagedVersion(_)));
}

#[test]
fn a_layer_says_what_it_lies_over_and_is_not_there() {
    let place = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(place.path(), None);
    let layer = |version: &str| {
        let mut layer = Memory::new();
        let manifest = "(id: \"easy\", version: \"#\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"nl\"], review: [])";
        layer.put("pack.ron", manifest.replace('#', version));
        let out = place.path().join(format!("easy-{version}.gpspack"));
        make(&layer, None, &out, &mut |_| {}).unwrap();
        put_in(&shelf, &Package::open(&out, &Signers::default()).unwrap())
    };
    let lacks = layer("1.0.0").lacks;
    assert_eq!(lacks.iter().map(|parent| parent.id.as_str()).collect::<Vec<_>>(), ["tiny"]);
    put_in(&shelf, &packed(place.path(), "2.0.0", None));
    assert_eq!(layer("1.1.0").lacks.len(), 1, "not of a version that it fits");
    put_in(&shelf, &packed(place.path(), "1.5.0", None));
    assert_eq!(layer("1.2.0").lacks, []);
    assert_eq!(remove(&shelf, &id(), None).unwrap().leaning, [PackId::from("easy")]);
}

#[test]
fn only_one_program_at_a_time_changes_the_shelf_and_what_was_broken_off_is_cleared() {
    let place = tempfile::tempdir().unwrap();
    let shelf = Shelf::new(place.path(), None);
    let package = packed(place.path(), "1.0.0", None);
    let held = held::Held::of(&shelf).unwrap();
    let busy = install(&shelf, &package, Consent::Unsigned, &mut |_| {});
    assert!(matches!(busy, Err(LifeFault::Busy)));
    drop(held);
    fs::create_dir_all(place.path().join("packs/.new/media")).unwrap();
    fs::create_dir_all(place.path().join("packs/.old")).unwrap();
    put_in(&shelf, &package);
    assert!(!place.path().join("packs/.new").exists() && !place.path().join("packs/.old").exists());
}

#[test]
fn a_name_that_leads_out_of_the_shelf_is_no_pack() {
    let place = tempfile::tempdir().unwrap();
    let outside = place.path().join("mine/1.0.0");
    fs::create_dir_all(&outside).unwrap();
    fs::create_dir_all(place.path().join("data/packs")).unwrap();
    let shelf = Shelf::new(&place.path().join("data"), None);
    for name in ["../../mine", "..", ".", "", "/"] {
        let removed = remove(&shelf, &PackId::from(name), Some(&version("1.0.0")));
        assert!(matches!(removed, Err(LifeFault::NotInstalled(_))), "{name}");
    }
    assert!(outside.is_dir());
}

#[test]
fn every_fault_has_its_sentence_in_every_language() {
    let locales = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let english = crate::words::Language::parse("en").unwrap();
    let catalog = crate::words::Catalog::found(&locales, &english).unwrap();
    let faults = [
        LifeFault::NoContents,
        LifeFault::NeedsConsent(SignedBy::Nobody),
        LifeFault::NeedsConsent(SignedBy::Stranger { fingerprint: "ab".into() }),
        LifeFault::Busy,
        LifeFault::NotAKey,
        LifeFault::Full("x".into()),
        LifeFault::Unplayable,
    ];
    for tag in ["nl", "fr", "en"] {
        let words = catalog.words(&crate::words::Language::parse(tag).unwrap());
        for fault in &faults {
            let message = fault.message("a.gpspack");
            assert!(words.has(&message.key), "{tag}: {}", message.key);
        }
    }
}
