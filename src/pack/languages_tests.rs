use super::*;
use crate::pack::load;
use crate::source::{Folder, Memory, Source as _};

fn tiny() -> Memory {
    Memory::copy_of(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).unwrap()
}

fn text(source: &Memory, path: &str) -> String {
    String::from_utf8(source.read(path).unwrap()).unwrap()
}

fn changed(path: &str, from: &str, to: &str) -> Memory {
    let mut pack = tiny();
    let now = text(&pack, path);
    assert!(now.contains(from), "{path}: {from}");
    pack.put(path, now.replacen(from, to, 1));
    pack
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn pack(source: &Memory) -> Pack {
    load(source).pack.unwrap()
}

fn offered(pack: &Pack) -> Vec<String> {
    pack.offered_languages().iter().map(ToString::to_string).collect()
}

fn met(pack: &Pack, tag: &str) -> Vec<String> {
    pack.missions_in(&language(tag)).map(|mission| mission.id.to_string()).collect()
}

#[test]
fn the_shipped_pack_says_everything_in_all_its_languages() {
    let pack = load(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base"))).pack.unwrap();
    assert_eq!(offered(&pack), ["nl", "fr", "en"]);
    for tag in ["nl", "fr", "en", "qps-ploc"] {
        assert_eq!(met(&pack, tag).len(), pack.missions.len(), "{tag}");
    }
    for tag in ["nl", "fr", "en"] {
        let Share { there, all } = pack.share(&language(tag));
        assert_eq!(there, all, "{tag}");
    }
}

#[test]
fn a_language_without_one_sentence_is_not_offered_before_its_pack_says_so_and_its_mission_is_not_met() {
    let french = "locales/fr/missions/hello.ftl";
    let line = text(&tiny(), french).lines().find(|line| line.contains(".brief")).unwrap().to_owned();
    let mut source = changed(french, &line, "");
    let short = pack(&source);
    assert_eq!(
        (offered(&short), met(&short, "fr"), met(&short, "nl")),
        (vec!["nl".to_owned()], vec![], vec!["hello".to_owned()])
    );
    let Share { there, all } = short.share(&language("fr"));
    assert_eq!(there + 1, all);
    let manifest = text(&source, "pack.ron").replace("format: 1,", "format: 1, offered_from: 90,");
    source.put("pack.ron", manifest);
    assert_eq!(offered(&pack(&source)), ["nl", "fr"]);
    assert_eq!(met(&pack(&source), "fr"), Vec::<String>::new(), "never two languages in one mission");
}

#[test]
fn a_mission_that_is_half_said_in_a_language_is_said_whole_in_the_one_it_falls_back_to() {
    let french = "locales/fr/missions/hello.ftl";
    let line = text(&tiny(), french).lines().find(|line| line.contains(".brief")).unwrap().to_owned();
    let pack = pack(&changed(french, &line, ""));
    let (french, dutch) = (pack.words(&language("fr")), pack.words(&language("nl")));
    let girls = pack.missions[&MissionId::from("hello")]
        .texts()
        .into_iter()
        .filter(|key| is_for_girls(&key.message, key.attribute.as_deref()));
    for key in girls {
        assert_eq!(french.get(&key), dutch.get(&key), "{key}");
    }
    let around = TextKey::value("module-one");
    let around = pack.modules.first().map_or(around, |module| TextKey::name_of_module(&module.id));
    assert_ne!(french.get(&around), dutch.get(&around), "what is around it is said in French");
    assert_eq!(self::pack(&tiny()).words(&language("fr")).get(&around), french.get(&around));
}

#[test]
fn what_only_a_counsellor_reads_keeps_no_mission_back() {
    let french = "locales/fr/missions/hello.ftl";
    let line = text(&tiny(), french).lines().find(|line| line.contains(".staff-aim")).unwrap().to_owned();
    let pack = pack(&changed(french, &line, ""));
    assert_eq!((offered(&pack), met(&pack, "fr")), (vec!["nl".to_owned(), "fr".to_owned()], vec!["hello".to_owned()]));
}

#[test]
fn an_untouched_copy_of_another_language_is_not_there() {
    let mut source = tiny();
    for path in ["pack.ftl", "missions/hello.ftl"] {
        source.put(format!("locales/fr/{path}"), text(&tiny(), &format!("locales/nl/{path}")));
    }
    let copied = pack(&source);
    let Share { there, all } = copied.share(&language("fr"));
    assert!(there <= 3 && all > 20, "only names are there: {there} of {all}");
    assert_eq!((offered(&copied), met(&copied, "fr")), (vec!["nl".to_owned()], Vec::<String>::new()));
}

#[test]
fn girls_do_not_meet_a_draft_and_it_is_not_waited_for() {
    let mut source = changed("missions/hello.ron", "minutes: 5", "draft: [\"fr\"], minutes: 5");
    source.remove("locales/fr/missions/hello.ftl");
    let drafted = pack(&source);
    assert_eq!((met(&drafted, "nl"), met(&drafted, "fr")), (vec!["hello".to_owned()], vec![]));
    assert_eq!(offered(&drafted), ["nl", "fr"]);
    assert!(drafted.missions.len() == 1, "its author plays it");
}

#[test]
fn a_step_of_the_help_page_always_has_a_number() {
    let step = |languages: &str| {
        let source = changed("help.ron", "hours: Verified,", &format!("hours: Verified, languages: {languages},"));
        pack(&source).help.steps[1].clone()
    };
    for (spoken, asked, speaks) in [("[]", "tr", true), ("[\"nl\"]", "nl", true), ("[\"nl\"]", "fr", false)] {
        let step = step(spoken);
        let lines = step.lines_for(asked);
        assert_eq!(
            lines.iter().map(|line| (line.id.as_str(), line.speaks(asked))).collect::<Vec<_>>(),
            [("awel", speaks)]
        );
    }
}
