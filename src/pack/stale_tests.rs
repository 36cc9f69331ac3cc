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
        changed("missions/hello.ron", "sensitivity: 1", "sensitivity: 0"),
        ["missions/hello.ron: missions/hello"]
    );
    assert_eq!(changed("missions/bye.ron", "sensitivity: 1", "sensitivity: 0"), Vec::<String>::new());
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
