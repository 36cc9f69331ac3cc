use super::measure::counts;
use super::*;
use crate::author::html::Look;
use crate::author::testing;
use crate::pack::{Content, Layer, Location, Memory, Piece, Source, Stacked, StalePiece};
use crate::words::Language;

fn measured(layers: Vec<(&str, Memory)>, stale: &[StalePiece]) -> Coverage {
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
    let coverage = measured(vec![("base", testing::base())], &[]);
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
    let coverage = measured(vec![("tiny", pack)], &[]);
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
    easy.put("locales/fr/easy.ftl", "pack-easy = Facile\nreview-readers = Qui lit peu\n");
    easy.put("locales/nl/missions/hello.ftl", "hello =\n    .brief = Lina vraagt iets.\n");
    easy.put(
        "clips.ron",
        r#"(languages: [(id: "vgt", with: "nl")], missions: [(mission: "tiny/hello", parts: ["brief"], steps: ["talk"])],
            words: ["secret"], made: [(by: "Leen", licence: "CC-BY-4.0", places: ["vgt/hello-talk", "vgt/words/secret"])])"#,
    );
    easy.put("media/signs/vgt/hello-talk.webm", "");
    easy.put(
        "voices.ron",
        r#"(languages: [(id: "nl", with: "nl")], missions: [(mission: "tiny/hello", parts: ["brief"], steps: [])],
            made: [(by: "Leen", licence: " ", places: ["nl/hello/brief"])])"#,
    );
    easy.put("media/voices/nl/hello/brief.ogg", "");
    let id = from_manifest(&tiny());
    let easy = with(easy, "pack.ron", |text| text.replace("\"tiny\"", &format!("{id:?}")));
    let dutch = Language::parse("nl").unwrap();
    let pieces = [
        Piece::Sentence(dutch, TextKey::attribute("hello", "brief")),
        Piece::Step("hello".into(), "talk".into()),
        Piece::Picture("heart".into()),
        Piece::Line("awel".to_owned()),
    ];
    let layer = "easy".to_owned();
    let stale = pieces.map(|piece| StalePiece { layer: layer.clone(), piece, place: Location::start_of("a") });
    let coverage = measured(vec![("easy", easy.clone()), ("tiny", tiny())], &stale);
    assert_eq!(coverage.layers.len(), 2);
    assert_eq!(coverage.layers[1].title, "Makkelijk");
    assert_eq!(coverage.layers[1].reviews[0].approved, None);
    let row = coverage.rows.iter().find(|row| row.id == "hello").unwrap();
    let (dutch, french) = (&row.cells[0], &row.cells[1]);
    assert_eq!((dutch.easy, dutch.given[1], dutch.stale.len()), (1, 1, 1));
    assert_eq!((french.easy, french.given[1], french.stale.len()), (0, 0, 0));
    let (none, recorded) = (Recorded::default(), |there, wanted| Recorded { there, wanted });
    assert_eq!((dutch.signs, dutch.voices), (recorded(1, 2), recorded(0, 1)), "a voice without a licence is none");
    assert_eq!((french.signs, french.voices), (none, none));
    let [signs, voices] = coverage.recordings.as_slice() else { panic!("{:#?}", coverage.recordings) };
    assert_eq!((signs.count, voices.count), (recorded(1, 3), recorded(0, 1)), "words that come back are counted too");
    assert_eq!(
        (&signs.by, &signs.empty),
        (&vec!["Leen".to_owned()], &vec!["vgt/hello/brief".to_owned(), "vgt/words/secret".to_owned()])
    );
    assert_eq!(row.stale, ["missions/hello/talk", "media/heart"]);
    let help = coverage.rows.iter().find(|row| row.id == "help").unwrap();
    assert_eq!(help.stale, ["line-awel"]);
    assert_eq!(coverage.stale, ["easy missions/hello/talk", "easy media/heart", "easy line-awel"]);
    let words = testing::words("nl");
    let told = table(&coverage, &words);
    for part in ["verouderd: missions/hello/talk, media/heart", "1/2", "Clips in vgt, naast de teksten in nl: 1 van 3"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(words.missing().is_empty(), "{:?}", words.missing());
    let only_step = measured(vec![("easy", easy.clone()), ("tiny", tiny())], &stale[1..2]);
    assert!(!only_step.is_whole() && measured(vec![("easy", easy), ("tiny", tiny())], &[]).is_whole());
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
    let coverage = measured(vec![("tiny", hostile)], &[]);
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

#[test]
fn a_copy_is_what_it_is_for_the_offer_of_a_language() {
    let copied = |comment: &str| {
        let nl = with(tiny(), "locales/nl/missions/hello.ftl", |text| format!("{text}\nhello-note = Zo is het\n"));
        with(nl, "locales/fr/missions/hello.ftl", |text| {
            text.replacen("hello =", &format!("{comment}hello ="), 1)
                .lines()
                .map(|line| if line.contains(".talk =") { "    .talk = Praat met iemand anders." } else { line })
                .collect::<Vec<_>>()
                .join("\n")
        })
    };
    let dutch_talk = |pack: Memory| {
        with(pack, "locales/nl/missions/hello.ftl", |text| {
            text.lines()
                .map(|line| if line.contains(".talk =") { "    .talk = Praat met iemand anders." } else { line })
                .collect::<Vec<_>>()
                .join("\n")
        })
    };
    for (comment, copies) in [("", 1), ("# the same\n", 0), ("# The same.\n", 0)] {
        let coverage = measured(vec![("tiny", dutch_talk(copied(comment)))], &[]);
        let row = coverage.rows.iter().find(|row| row.id == "hello").unwrap();
        assert_eq!(row.cells[1].copied.len(), copies, "{comment:?}");
    }
}

#[test]
fn how_easily_a_mission_reads_is_what_it_is_everywhere() {
    let coverage = measured(vec![("base", testing::base())], &[]);
    let sources = Stacked::new([Layer::new("base", testing::base())]);
    let content = Content::read(sources).0.unwrap();
    for row in coverage.rows.iter().filter(|row| row.sort == RowSort::Mission) {
        let mission = &content.pack().missions[&row.id.as_str().into()];
        for (language, cell) in content.pack().texts.languages().iter().zip(&row.cells) {
            let words = content.pack().texts.words(language);
            let level = crate::pack::reading_level::reading_level(mission, language, &words);
            assert_eq!(cell.ease, level.map(|level| level.ease()), "{} in {language}", row.id);
            let long = level.and_then(|level| level.counts.words_per_sentence()).unwrap();
            // To a tenth; a length that lies in the middle of two may go to either.
            assert!((cell.words.unwrap() - long).abs() < 0.051, "{} in {language}: {long}", row.id);
        }
    }
}
