use std::collections::BTreeSet;

use super::measure::counts;
use super::*;
use crate::author::html::Look;
use crate::author::testing;
use crate::pack::{Content, Layer, Memory, Source, Stacked};

fn measured(layers: Vec<(&str, Memory)>, stale: &BTreeSet<(String, TextKey)>) -> Coverage {
    let sources = layers.into_iter().map(|(name, files)| Layer::new(name, files));
    let content = Content::read(Stacked::new(sources)).0.unwrap();
    coverage(&content, &testing::words("en"), stale, |_, _| ())
}

fn tiny() -> Memory {
    testing::files("tests/packs/tiny")
}

fn with(mut files: Memory, path: &str, change: impl Fn(String) -> String) -> Memory {
    let text = files.read(path).map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
    files.put(path, change(text));
    files
}

#[test]
fn the_shipped_pack_is_whole_in_all_its_languages() {
    let coverage = measured(vec![("base", testing::base())], &BTreeSet::new());
    for (language, (there, needed)) in counts(&coverage) {
        assert!(needed > 2_000, "{language}: {needed}");
        assert_eq!(there, needed, "{language}");
    }
    assert!(coverage.is_whole());
    let missions = coverage.rows.iter().filter(|row| row.sort == RowSort::Mission);
    assert!(missions.clone().all(|row| row.pictures > 0 && row.cells.iter().all(|cell| cell.ease.is_some())));
    assert!(missions.count() > 40);
}

#[test]
fn what_is_missing_copied_or_still_to_be_written_does_not_count_as_there() {
    let nl = "locales/nl/missions/hello.ftl";
    let fr = "locales/fr/missions/hello.ftl";
    let pack = with(tiny(), nl, |text| text.replace("Lina vraagt raad.", "Lina vraagt jou vandaag raad."));
    let pack = with(pack, fr, |text| {
        let lines = text.lines().filter(|line| !line.contains(".facts"));
        let lines = lines.map(|line| match line.trim_start().split_once(" = ") {
            Some((".brief", _)) => "    .brief = Lina vraagt jou vandaag raad.".to_owned(),
            Some((".talk", _)) => "    .talk = ___ Avec qui parler".to_owned(),
            _ => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    let coverage = measured(vec![("tiny", pack)], &BTreeSet::new());
    let row = coverage.rows.iter().find(|row| row.id == "hello").unwrap();
    let (dutch, french) = (&row.cells[0], &row.cells[1]);
    assert_eq!((dutch.there, dutch.missing.len()), (dutch.needed, 0));
    let key = |part: &str| Key(TextKey::attribute("hello", part));
    assert_eq!(
        (&french.missing, &french.copied, &french.to_write),
        (&vec![key("facts")], &vec![key("brief")], &vec![key("talk")])
    );
    assert_eq!(french.there, french.needed - 3);
    assert!(french.percent() < 100 && !coverage.is_whole());
}

#[test]
fn layers_are_counted_with_what_they_give_and_what_of_it_is_stale() {
    let mut easy = Memory::new();
    easy.put(
        "pack.ron",
        r#"(id: "easy", version: "0.1.0", format: 1, languages: ["nl", "fr"], aid: EasyWords,
            parents: [(id: "tiny", version: "*")], review: [(id: "readers", state: Draft)])"#,
    );
    easy.put("locales/nl/easy.ftl", "pack-easy = Makkelijk\nreview-readers = Wie weinig leest\n");
    easy.put("locales/nl/missions/hello.ftl", "hello =\n    .brief = Lina vraagt iets.\n");
    easy.put("media/voices/nl/hello.brief.ogg", "");
    easy.put("media/signs/vgt/hello.brief.webm", "");
    let id = from_manifest(&tiny());
    let easy = with(easy, "pack.ron", |text| text.replace("\"tiny\"", &format!("{id:?}")));
    let stale = BTreeSet::from([("nl".to_owned(), TextKey::attribute("hello", "brief"))]);
    let coverage = measured(vec![("easy", easy), ("tiny", tiny())], &stale);
    assert_eq!(coverage.layers.len(), 2);
    assert_eq!(coverage.layers[1].title, "Makkelijk");
    assert_eq!(coverage.layers[1].reviews[0].approved, None);
    let row = coverage.rows.iter().find(|row| row.id == "hello").unwrap();
    let (dutch, french) = (&row.cells[0], &row.cells[1]);
    assert_eq!((dutch.easy, dutch.given[1], dutch.signs, dutch.voices, dutch.stale.len()), (1, 1, 1, 1, 1));
    assert_eq!((french.easy, french.given[1], french.signs, french.voices, french.stale.len()), (0, 0, 0, 0, 0));
    assert_eq!(dutch.there, dutch.needed);
    assert!(!coverage.is_whole(), "what is stale is told");
}

fn from_manifest(files: &Memory) -> String {
    let text = String::from_utf8(files.read("pack.ron").unwrap()).unwrap();
    crate::pack::from_ron::<crate::pack::model::Manifest>(&text).unwrap().id.to_string()
}

#[test]
fn the_board_names_every_mission_and_no_text_of_a_pack_becomes_markup() {
    let hostile = with(tiny(), "locales/nl/missions/hello.ftl", |text| {
        text.replace(".title = Hallo", ".title = <script>alert(1)</script>")
    });
    let coverage = measured(vec![("tiny", hostile)], &BTreeSet::new());
    let look = Look::of_theme(&std::fs::read_to_string(testing::inside("assets/ui/theme.ron")).unwrap());
    let words = testing::words("nl");
    let page = html(&coverage, &look, &words);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"), "{page}");
    assert!(!page.contains("http"), "the page is whole by itself");
    for language in &coverage.languages {
        assert!(page.contains(&language.name));
    }
    assert!(words.missing().is_empty(), "{:?}", words.missing());
    let words = testing::words("fr");
    let told = table(&coverage, &words);
    assert!(told.contains("Français") && words.missing().is_empty(), "{told} {:?}", words.missing());
}
