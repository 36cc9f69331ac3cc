use super::super::testing::{base, layer, problems, text};
use super::super::{Loaded, load};
use super::*;
use crate::mission::ids::{HelpId, MediaId, MissionId, ModuleId, PersonId, StepId};
use crate::mission::{Mission, TextKey};
use crate::pack::{Content, Pack, check};
use crate::source::{Layer, Memory, Stacked};
use crate::words::Language;

/// Some kind of step.
const KIND: &str = "Sort(boxes: [(id: \"fun\", picture: \"heart\"), (id: \"push\", picture: \"heart\")], cards: [(id: \"play\", picture: \"heart\", fits: [\"fun\"]), (id: \"must\", picture: \"heart\", fits: [\"push\"])])";

fn over(upper: impl IntoIterator<Item = Layer>) -> Stacked {
    Stacked::new(upper.into_iter().chain([Layer::new("tiny", base())]))
}

fn content(upper: impl IntoIterator<Item = Layer>) -> Content {
    let (content, diagnostics) = Content::read(over(upper));
    assert_eq!(diagnostics, []);
    content.unwrap()
}

fn changes(missions: &str, modules: &str) -> Layer {
    layer("easy", &[("changes.ron", &format!("(missions: [{missions}], modules: [{modules}])"))])
}

fn hello() -> MissionId {
    "hello".into()
}

fn said(pack: &Pack, tag: &str) -> Vec<(String, String)> {
    let words = pack.texts.words(&Language::parse(tag).unwrap());
    let missions = pack.missions.values().flat_map(|mission| mission.texts());
    let others = ["pack", "person-noor", "help-listen", "module-friends"].map(TextKey::value);
    missions.chain(others).map(|key| (key.to_string(), words.get(&key))).collect()
}

fn everything(pack: &Pack) -> String {
    let Pack {
        manifest,
        modules,
        missions,
        people,
        credits,
        help,
        guides,
        protocol,
        readiness,
        sessions,
        rehearsals,
        moments,
        ..
    } = pack;
    let media: Vec<_> = pack.media().map(|id| (id, pack.media_path(id))).collect();
    let texts = [said(pack, "nl"), said(pack, "fr")];
    format!(
        "{manifest:?}{modules:?}{missions:?}{people:?}{credits:?}{help:?}{guides:?}{protocol:?}{readiness:?}{sessions:?}{rehearsals:?}{moments:?}{media:?}{texts:?}"
    )
}

#[test]
fn a_layer_without_anything_changes_nothing() {
    let (plain, laid) = (content([]), content([layer("easy", &[])]));
    assert_eq!(everything(plain.pack()), everything(laid.pack()));
    assert_eq!(problems(&check(&over([layer("easy", &[])]))), Vec::<String>::new());
    let versions: Vec<_> = laid.versions().map(|(id, version)| format!("{id} {version}")).collect();
    assert_eq!(versions, ["easy 1.0.0", "tiny 1.0.0"]);
}

#[test]
fn one_attribute_changes_one_attribute() {
    let easy = || layer("easy", &[("locales/nl/short.ftl", "hello =\n    .title = Hoi\n")]);
    let (plain, laid) = (content([]), content([easy()]));
    let (before, after) = (said(plain.pack(), "nl"), said(laid.pack(), "nl"));
    let changed: Vec<_> =
        before.iter().zip(&after).filter(|(before, after)| before != after).map(|(_, now)| now).collect();
    assert_eq!(changed, [&("hello.title".to_owned(), "Hoi".to_owned())]);
    assert_eq!(said(plain.pack(), "fr"), said(laid.pack(), "fr"));
    let dutch = Language::parse("nl").unwrap();
    let origin = |part: &str| laid.origin_of_text(&dutch, &TextKey::attribute("hello", part)).map(str::to_owned);
    assert_eq!((origin("title").as_deref(), origin("brief").as_deref()), (Some("easy"), Some("tiny")));
    assert_eq!(problems(&check(&over([easy()]))), Vec::<String>::new());
}

#[test]
fn a_value_and_an_attribute_may_come_from_two_layers_and_terms_from_a_third() {
    let upper = layer("upper", &[("locales/nl/a.ftl", "help-listen = Wie luistert er\n-rust = stilte\n")]);
    let lower = layer("lower", &[("locales/nl/b.ftl", "help-listen =\n    .say = Ik wil { -rust }\n-rust = rust\n")]);
    let content = content([upper, lower]);
    let words = content.pack().texts.words(&Language::parse("nl").unwrap());
    let plain = |key: &TextKey| words.get(key).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(&TextKey::value("help-listen")), "Wie luistert er");
    assert_eq!(plain(&TextKey::attribute("help-listen", "say")), "Ik wil stilte");
    assert_eq!(plain(&TextKey::attribute("help-listen", "about")), "Bel of chat.");
}

#[test]
fn the_order_of_the_layers_decides() {
    let with = |id: &str, title: &str| {
        let words = format!("hello =\n    .title = {title}\n");
        let mission = text(&base(), "missions/hello.ron").replace("minutes: 5", &format!("minutes: {}", title.len()));
        layer(id, &[("locales/nl/a.ftl", &words), ("missions/hello.ron", &mission), ("media/heart.svg", "<svg/>")])
    };
    for (layers, title, origin) in [
        ([with("one", "Een"), with("two", "Tweede")], "Een", "one"),
        ([with("two", "Tweede"), with("one", "Een")], "Tweede", "two"),
    ] {
        let content = content(layers);
        let dutch = Language::parse("nl").unwrap();
        let key = TextKey::attribute("hello", "title");
        assert_eq!(content.pack().texts.words(&dutch).get(&key), title);
        assert_eq!(usize::from(content.pack().missions[&hello()].minutes), title.len());
        let origins = [
            content.origin_of_text(&dutch, &key),
            content.origin_of_mission(&hello()),
            content.origin_of_step(&hello(), &"talk".into()),
            content.origin_of_media(&"heart".into()),
        ];
        assert_eq!(origins, [Some(origin); 4]);
        assert_eq!(content.origin_of_mission(&"bye".into()), Some("tiny"));
        assert_eq!(
            content.pack().mission_ref(&hello()).to_string(),
            "tiny/hello",
            "it keeps the pack that had it first"
        );
    }
}

#[test]
fn what_is_replaced_by_name_is_replaced_and_what_is_new_is_added() {
    let help = "(steps: [(id: \"listen\", picture: \"heart\", lines: [
        (id: \"chat\", number: \"112 BE\", number_status: Verified, hours: None, last_verified: \"2026-11-22\", source: \"example.org\"),
        (id: \"awel\", number: \"103\", number_status: Verified, hours: None, last_verified: \"2026-11-22\", source: \"example.org\"),
    ])])";
    let people = "(people: [(id: \"lina\", role: Adult, accent: Sky), (id: \"mila\", role: Peer, accent: Sun)])";
    let content = content([layer("deaf", &[("help.ron", help), ("bloggers.ron", people)])]);
    let pack = content.pack();
    let listen = pack.help.steps.iter().find(|step| step.id == HelpId::from("listen")).unwrap();
    let lines: Vec<_> = listen.lines.iter().map(|line| (line.id.as_str(), line.number.as_str())).collect();
    assert_eq!(lines, [("chat", "112 BE"), ("awel", "103")]);
    assert_eq!(pack.help.steps[0].id, HelpId::from("trusted"));
    assert_eq!(pack.credits, ["noor", "lina", "mila"].map(PersonId::from));
    let origins = [
        content.origin_of_line("chat"),
        content.origin_of_line("awel"),
        content.origin_of_person(&"noor".into()),
        content.origin_of_person(&"lina".into()),
        content.origin_of_help_step(&"trusted".into()),
        content.origin_of_module(&"friends".into()),
        content.origin_of_plan(&"first".into()),
        content.origin_of_line("nothing"),
    ];
    let (deaf, tiny) = (Some("deaf"), Some("tiny"));
    assert_eq!(origins, [deaf, deaf, tiny, deaf, tiny, tiny, tiny, None]);
}

#[test]
fn a_mission_that_a_layer_adds_is_its_own_and_stands_where_the_layer_says() {
    let mission = text(&base(), "missions/hello.ron").replacen("\"hello\"", "\"sea\"", 1);
    let into = "(missions: [(mission: \"easy/sea\", change: Move(module: \"friends\", after: \"hello\"))])";
    let content = content([layer("easy", &[("missions/sea.ron", &mission), ("changes.ron", into)])]);
    let pack = content.pack();
    assert_eq!(pack.modules[0].missions, ["hello", "sea", "bye"].map(MissionId::from));
    assert_eq!(pack.mission_ref(&"sea".into()).to_string(), "easy/sea");
    assert!(pack.find(&"easy/sea".parse().unwrap()).is_some() && pack.find(&"tiny/sea".parse().unwrap()).is_none());
    assert_eq!(content.origin_of_mission(&"sea".into()), Some("easy"));
}

fn steps(mission: &Mission) -> Vec<&str> {
    mission.steps.iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn every_change_does_what_it_says_and_leaves_the_rest() {
    let calm = |id: &str| format!("(id: \"{id}\", kind: {KIND})");
    for (missions, order, changed, origins) in [
        (
            format!("(mission: \"tiny/hello\", change: ReplaceStep(step: \"talk\", with: {}))", calm("mood")),
            ["hello", "bye"],
            &["mood", "sort"][..],
            &["easy", "tiny"][..],
        ),
        (
            format!("(mission: \"tiny/hello\", change: AddStepAfter(step: \"talk\", add: {}))", calm("mood")),
            ["hello", "bye"],
            &["talk", "mood", "sort"],
            &["tiny", "easy", "tiny"],
        ),
        (
            "(mission: \"tiny/hello\", change: RemoveStep(step: \"sort\"))".to_owned(),
            ["hello", "bye"],
            &["talk"],
            &["tiny"],
        ),
        (
            "(mission: \"tiny/bye\", change: Move(module: \"friends\"))".to_owned(),
            ["bye", "hello"],
            &["talk", "sort"],
            &["tiny", "tiny"],
        ),
    ] {
        let content = content([changes(&missions, "")]);
        let pack = content.pack();
        assert_eq!(pack.modules[0].missions, order.map(MissionId::from), "{missions}");
        assert_eq!(steps(&pack.missions[&hello()]), changed, "{missions}");
        assert_eq!(steps(&pack.missions[&MissionId::from("bye")]), ["talk", "sort"], "{missions}");
        let given = changed.iter().map(|step| content.origin_of_step(&hello(), &StepId::from(*step)).unwrap());
        assert_eq!(given.collect::<Vec<_>>(), origins, "{missions}");
    }
    let drafted = content([changes("(mission: \"tiny/hello\", change: Draft(languages: [\"fr\"]))", "")]);
    assert_eq!(drafted.pack().missions[&hello()].draft, ["fr"]);
}

#[test]
fn hiding_the_last_mission_of_a_module_leaves_a_whole_pack() {
    let hide = |id: &str| format!("(mission: \"tiny/{id}\", change: Hide)");
    let one = content([changes(&hide("hello"), "")]);
    assert_eq!(one.pack().modules[0].missions, [MissionId::from("bye")]);
    assert_eq!(one.pack().sessions.plans.len(), 0, "a plan without one of its missions is not offered");
    for layer in [
        changes(&format!("{}, {}", hide("hello"), hide("bye")), ""),
        changes("", "(module: \"tiny/friends\", change: Hide)"),
    ] {
        assert_eq!(problems(&check(&over([layer.clone()]))), Vec::<String>::new());
        let content = content([layer]);
        let pack = content.pack();
        assert_eq!((pack.modules.len(), pack.missions.len(), pack.sessions.plans.len()), (0, 0, 0));
        assert!(!pack.help.steps.is_empty() && pack.module(&ModuleId::from("friends")).is_none());
    }
}

#[test]
fn every_broken_change_is_named_with_its_place_and_changes_nothing() {
    let plain = content([]);
    let added =
        format!("(mission: \"tiny/hello\", change: AddStepAfter(step: \"talk\", add: (id: \"sort\", kind: {KIND})))");
    for (missions, modules, named) in [
        ("(mission: \"tiny/helo\", change: Hide)", "", "\"tiny/helo\""),
        ("(mission: \"other/hello\", change: Hide)", "", "\"other/hello\""),
        ("(mission: \"tiny/hello\", change: RemoveStep(step: \"nothing\"))", "", "\"nothing\""),
        ("(mission: \"tiny/hello\", change: Move(module: \"nothing\"))", "", "\"nothing\""),
        ("(mission: \"tiny/hello\", change: Move(module: \"friends\", after: \"sea\"))", "", "\"sea\""),
        (&added, "", "\"sort\""),
        ("", "(module: \"tiny/nothing\", change: Hide)", "\"tiny/nothing\""),
        ("", "(module: \"tiny/friends\", change: Move(after: \"nothing\"))", "\"nothing\""),
    ] {
        let place = format!("(missions: [{missions}], modules: [{modules}])").find(named).unwrap() + 1;
        let Loaded { pack, diagnostics } = load(&over([changes(missions, modules)]));
        let told: Vec<_> = diagnostics.iter().map(|found| (found.rule, found.location.to_string())).collect();
        assert_eq!(told, [("lost-change", format!("easy: changes.ron:1:{place}"))], "{missions}{modules}");
        assert_eq!(everything(&pack.unwrap()), everything(plain.pack()), "{missions}{modules}");
    }
}

#[test]
fn what_a_change_breaks_is_named_where_the_change_stands() {
    let dangling = format!(
        "(mission: \"tiny/hello\", change: ReplaceStep(step: \"talk\", with: (id: \"mood\", next: \"nowhere\", kind: {KIND})))"
    );
    let Loaded { pack, diagnostics } = load(&over([changes(&dangling, "")]));
    let [problem] = diagnostics.as_slice() else { panic!("{diagnostics:#?}") };
    assert!(problem.location.to_string().starts_with("easy: changes.ron:1:"), "{problem}");
    assert_eq!(pack.unwrap().missions.keys().map(MissionId::as_str).collect::<Vec<_>>(), ["bye"]);
}

#[test]
fn a_layer_whose_parent_is_not_there_or_of_another_version_is_left_out_and_the_rest_plays() {
    for (parent, key) in [
        ("(id: \"other\", version: \"^1\")", "check-missing-parent"),
        ("(id: \"tiny\", version: \"^2\")", "check-missing-parent-version"),
    ] {
        let manifest = format!(
            "(id: \"easy\", version: \"1.0.0\", format: 1, parents: [{parent}], languages: [\"nl\"], review: [])"
        );
        let wrong = || layer("easy", &[("pack.ron", &manifest), ("locales/nl/a.ftl", "hello =\n    .title = Hoi\n")]);
        let Loaded { pack, diagnostics } = load(&over([wrong()]));
        let told: Vec<_> =
            diagnostics.iter().map(|found| (found.message.key.to_string(), found.location.file.as_str())).collect();
        assert_eq!(told, [(key.to_owned(), "pack.ron")]);
        assert_eq!(everything(&pack.unwrap()), everything(content([]).pack()));
        let alone = load(&Stacked::new([wrong()]));
        assert!(alone.pack.is_none() && alone.diagnostics.len() == 1, "{:#?}", alone.diagnostics);
    }
}

#[test]
fn a_picture_of_a_layer_may_be_of_another_kind_than_the_one_below() {
    let mut png = Vec::new();
    let mut encoder = tiny_skia::Pixmap::new(1, 1).unwrap();
    encoder.fill(tiny_skia::Color::WHITE);
    png.extend(encoder.encode_png().unwrap());
    let mut upper = Memory::new();
    upper.put("media/heart.png", png.clone());
    let stacked = Stacked::new([Layer::new("easy", upper), Layer::new("tiny", base())]);
    assert_eq!(problems(&check(&stacked)), Vec::<String>::new());
    let content = Content::read(stacked).0.unwrap();
    let path = content.pack().media_path(&MediaId::from("heart")).unwrap().to_owned();
    assert_eq!((path.as_str(), content.origin_of_media(&"heart".into())), ("media/heart.png", Some("easy")));
    assert_eq!(content.sources().read(&path).unwrap(), png);
}
