use super::*;
use crate::mission::ids::{HelpId, MediaId, MissionId, PersonId};
use crate::source::{Folder, Memory};
use crate::words::Language;

fn tiny() -> Memory {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny");
    Memory::copy_of(&Folder::new(folder)).unwrap()
}

fn changed(path: &str, from: &str, to: &str) -> Memory {
    let mut pack = tiny();
    let text = String::from_utf8(pack.read(path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    pack.put(path, text.replacen(from, to, 1));
    pack
}

#[test]
fn a_sound_pack_is_all_there() {
    let Loaded { pack: Some(pack), diagnostics } = load(&tiny()) else { panic!("no pack") };
    assert_eq!(diagnostics, []);
    let hello = MissionId::from("hello");
    assert!(pack.missions.contains_key(&hello));
    assert_eq!(pack.module_of(&hello).map(|module| module.id.as_str()), Some("friends"));
    assert_eq!(pack.media_path(&MediaId::from("people/noor-calm")), Some("media/people/noor-calm.svg"));
    assert_eq!(pack.media_path(&MediaId::from("nowhere")), None);
    assert_eq!(pack.credits, [PersonId::from("noor"), PersonId::from("lina")]);
    assert_eq!(pack.help.steps[1].id, HelpId::from("listen"));
    let french = pack.texts.words(&Language::parse("fr").unwrap());
    assert_eq!(french.get(&crate::mission::TextKey::attribute("hello", "title")), "Salut");
}

#[test]
fn a_mission_that_cannot_be_played_is_left_out_and_the_rest_plays() {
    let other = String::from_utf8(tiny().read("missions/hello.ron").unwrap()).unwrap();
    for (from, to) in [
        ("minutes: 5", "minutes: five"),
        ("To(\"lonely\")", "To(\"nowhere\")"),
        ("id: \"talk\",", "id: \"talk\", next: \"talk\","),
        ("boxes: [(id: \"fun\", picture: \"heart\"), (id: \"push\", picture: \"heart\")]", "boxes: []"),
    ] {
        let mut source = changed("missions/hello.ron", from, to);
        source.put("missions/other.ron", other.replace("id: \"hello\"", "id: \"other\""));
        source.put("modules/friends.ron", {
            let module = String::from_utf8(source.read("modules/friends.ron").unwrap()).unwrap();
            module.replace("[\"hello\"]", "[\"hello\", \"other\"]")
        });
        let Loaded { pack: Some(pack), diagnostics } = load(&source) else { panic!("no pack: {to}") };
        assert!(diagnostics.iter().all(|found| found.location.file == "missions/hello.ron"), "{diagnostics:#?}");
        assert!(!diagnostics.is_empty(), "{to}");
        assert_eq!(pack.missions.keys().map(MissionId::as_str).collect::<Vec<_>>(), ["other"], "{to}");
        assert_eq!(pack.modules[0].missions, [MissionId::from("other")], "{to}");
    }
}

#[test]
fn what_is_only_wrong_for_its_author_does_not_keep_a_mission_from_playing() {
    for (path, from, to) in [
        ("missions/hello.ron", "minutes: 5", "minutes: 99"),
        ("missions/hello.ron", "blogger: \"noor\"", "blogger: \"nobody\""),
        ("missions/hello.ron", "picture: \"heart\"", "picture: \"nothing\""),
        ("locales/nl/missions/hello.ftl", "hello =", "hallo ="),
        ("help.ron", "last_verified: \"2026-11-22\"", "last_verified: \"never\""),
    ] {
        let loaded = load(&changed(path, from, to));
        let missions = loaded.pack.map(|pack| pack.missions.len());
        assert_eq!((missions, loaded.diagnostics.len()), (Some(1), 0), "{to}");
    }
}

#[test]
fn modules_come_by_number_whatever_their_files_are_called() {
    let mut source = tiny();
    let module = String::from_utf8(source.read("modules/friends.ron").unwrap()).unwrap();
    source.put("modules/zero.ron", module.replace("\"friends\"", "\"zero\"").replace("number: 1", "number: 0"));
    let pack = load(&source).pack.unwrap();
    assert_eq!(pack.modules.iter().map(|module| module.id.as_str()).collect::<Vec<_>>(), ["zero", "friends"]);
}

#[test]
fn without_a_manifest_of_a_known_format_or_a_language_there_is_no_pack() {
    for (from, to, rule) in [
        ("format: 1", "format: 2", "pack-format"),
        ("format: 1", "format: one", "broken-ron"),
        ("[\"nl\", \"fr\"]", "[]", "language-tag"),
    ] {
        let loaded = load(&changed("pack.ron", from, to));
        assert!(loaded.pack.is_none(), "{to}");
        assert_eq!(loaded.diagnostics.iter().map(|found| found.rule).collect::<Vec<_>>(), [rule]);
    }
}

#[test]
fn whatever_a_cloud_folder_leaves_beside_a_file_the_properly_named_one_stands() {
    let copies = ["hello - kopie", "hello (1)", "hello-LAPTOP-7", "hello kopie", "Copy of hello", "a-copy", "zz-copy"];
    for copy in copies {
        let mut source = tiny();
        let text = |path| String::from_utf8(tiny().read(path).unwrap()).unwrap();
        source.put(format!("missions/{copy}.ron"), text("missions/hello.ron").replace("minutes: 5", "minutes: 7"));
        source.put(
            format!("modules/friends{}.ron", &copy[5..]),
            text("modules/friends.ron").replace("number: 1", "number: 9"),
        );
        source.put(
            format!("locales/nl/missions/{copy}.ftl"),
            text("locales/nl/missions/hello.ftl").replace("Hallo", "Iets anders"),
        );
        let pack = load(&source).pack.unwrap();
        assert_eq!(pack.missions[&MissionId::from("hello")].minutes, 5, "{copy}");
        assert_eq!(pack.modules.iter().map(|module| module.number).collect::<Vec<_>>(), [1], "{copy}");
        let dutch = pack.texts.words(&Language::parse("nl").unwrap());
        // A text has no name of its own in its file: there only what is no proper name is known for a copy.
        if copy != "a-copy" {
            assert_eq!(dutch.get(&crate::mission::TextKey::attribute("hello", "title")), "Hallo", "{copy}");
        }
    }
}
