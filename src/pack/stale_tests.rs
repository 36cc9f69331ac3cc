use super::*;
use crate::pack::load::testing::{base, layer, problems, text};
use crate::pack::{Layer, Memory, Severity, Stacked, check};

fn over(upper: impl IntoIterator<Item = Layer>) -> Stacked {
    Stacked::new(upper.into_iter().chain([Layer::new("tiny", base())]))
}

#[test]
fn what_was_made_from_something_that_has_changed_is_stale_and_nothing_else_is() {
    let mission = text(&base(), "missions/hello.ron").replace("minutes: 5", "minutes: 3");
    let files: &[(&str, &str)] = &[
        ("locales/nl/a.ftl", "hello =\n    .title = Hoi\nhello-talk =\n    .title = Babbelen\n"),
        ("locales/en/a.ftl", "hello =\n    .title = Hello\n"),
        ("missions/hello.ron", &mission),
        ("media/heart.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>"),
        (
            "pack.ron",
            "(id: \"easy\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"nl\", \"en\"], offered_from: 50, review: [])",
        ),
    ];
    let noted = ron::to_string(&remember(&over([layer("easy", files)]), "easy")).unwrap();
    let files = [files, &[("made_from.ron", noted.as_str())]].concat();
    let stale_over = |base: Memory| {
        let layers = [layer("easy", &files), Layer::new("tiny", base)];
        let content = Content::read(Stacked::new(layers)).0.unwrap();
        let told: Vec<_> =
            stale(&content).into_iter().map(|stale| (stale.piece.to_string(), stale.place.file)).collect();
        told
    };
    assert_eq!(stale_over(base()), []);
    let changed = |path: &str, from: &str, to: &str| {
        let mut base = base();
        let now = text(&base, path).replacen(from, to, 1);
        base.put(path, now);
        stale_over(base).into_iter().map(|(piece, file)| format!("{file}: {piece}")).collect::<Vec<_>>()
    };
    let dutch = "locales/nl/missions/hello.ftl";
    let title = ["locales/nl/a.ftl: nl hello.title", "locales/en/a.ftl: en hello.title"];
    assert_eq!(changed(dutch, "Hallo", "Dag"), title, "the translation too");
    assert_eq!(changed(dutch, "vraagt raad", "wil raad"), Vec::<String>::new());
    assert_eq!(changed(dutch, ".title = Hallo", "    .title =\n      Hallo"), Vec::<String>::new(), "the same words");
    assert_eq!(
        changed("missions/hello.ron", "sensitivity: 0", "sensitivity: 1"),
        ["missions/hello.ron: missions/hello"]
    );
    assert_eq!(changed("missions/bye.ron", "sensitivity: 0", "sensitivity: 1"), Vec::<String>::new());
    assert_eq!(changed("media/heart.svg", "<", "<!-- --><"), ["media/heart.svg: media/heart"]);
}

#[test]
fn a_layer_needs_its_own_sentences_in_its_own_languages_only() {
    let mission = text(&base(), "missions/hello.ron").replacen("\"hello\"", "\"sea\"", 1);
    let words = format!("\n{}", text(&base(), "locales/nl/missions/hello.ftl")).replace("\nhello", "\nsea");
    let manifest = "(id: \"easy\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"nl\"], review: [])";
    let files: &[(&str, &str)] = &[
        ("pack.ron", manifest),
        ("missions/sea.ron", &mission),
        ("locales/nl/missions/sea.ftl", &words),
        ("changes.ron", "(missions: [(mission: \"easy/sea\", change: Move(module: \"friends\"))])"),
    ];
    assert_eq!(problems(&check(&over([layer("easy", files)]))), Vec::<String>::new());
    let short = words.replace("    .brief = Lina vraagt raad.\n", "");
    let files = [files, &[("locales/nl/missions/sea.ftl", short.as_str())]].concat();
    assert_eq!(
        problems(&check(&over([layer("easy", &files)]))),
        ["missing-message easy: locales/nl/missions/sea.ftl:2:1"]
    );
}

#[test]
fn a_language_that_a_layer_brings_is_asked_of_the_layer_unless_it_says_that_it_is_not_finished() {
    let manifest = |from: &str| {
        format!(
            "(id: \"turkish\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"tr\"], {from} review: [])"
        )
    };
    let told = |from: &str| {
        let layer = layer("turkish", &[("pack.ron", &manifest(from)), ("locales/tr/a.ftl", "pack-turkish = Türkçe\n")]);
        let found = check(&over([layer]));
        problems(&found.into_iter().filter(|found| found.severity == Severity::Error).collect::<Vec<_>>())
    };
    let of_layer = told("");
    assert_eq!(of_layer.len(), 1, "{of_layer:#?}");
    assert!(of_layer[0].starts_with("missing-message turkish: pack.ron:1:"), "{of_layer:#?}");
    assert_eq!(told("offered_from: 60,"), Vec::<String>::new());
}

#[test]
fn a_layer_is_held_against_its_own_parents_whatever_else_lies_between() {
    let manifest = |id: &str| {
        format!(
            "(id: \"{id}\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"nl\"], review: [])"
        )
    };
    let picture = |size: u8| format!("<svg xmlns='http://www.w3.org/2000/svg' width='{size}' height='{size}'/>");
    let mission =
        |minutes: u8| text(&base(), "missions/hello.ron").replace("minutes: 5", &format!("minutes: {minutes}"));
    let words = |word: &str| format!("hello =\n    .title = {word}\nhello-talk =\n    .title = {word}\n");
    // Both replace the same sentence, picture and mission of the base.
    let own = |id: &str, number: u8, word: &str| {
        let files = [
            ("pack.ron", manifest(id)),
            ("locales/nl/a.ftl", words(word)),
            ("missions/hello.ron", mission(number)),
            ("media/heart.svg", picture(number)),
        ];
        let mut layer = Memory::new();
        for (path, text) in files {
            layer.put(path, text);
        }
        let note = ron::to_string(&remember(&over([Layer::new(id, layer.clone())]), id)).unwrap();
        layer.put("made_from.ron", note);
        layer
    };
    let (easy, deaf) = (own("easy", 3, "Kort"), own("deaf", 4, "Gebaren"));
    let stack = |base: Memory| {
        let layers = [("deaf", deaf.clone()), ("easy", easy.clone()), ("tiny", base)];
        Stacked::new(layers.map(|(name, layer)| Layer::new(name, layer)))
    };
    assert_eq!(stale_in(&stack(base())), []);
    assert_eq!(remember(&stack(base()), "deaf"), remember(&over([Layer::new("deaf", deaf.clone())]), "deaf"));
    let mut changed = base();
    changed.put(
        "missions/hello.ron",
        text(&changed, "missions/hello.ron").replacen("sensitivity: 0", "sensitivity: 1", 1),
    );
    changed.put("media/heart.svg", picture(9));
    let told: Vec<String> =
        stale_in(&stack(changed)).iter().map(|one| format!("{} {}", one.layer, one.piece)).collect();
    let expected = ["deaf missions/hello", "deaf media/heart", "easy missions/hello", "easy media/heart"];
    assert_eq!(told, expected, "what the base says now is seen through the other layer");
}
