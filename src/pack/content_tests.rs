use super::*;
use crate::pack::{Folder, Memory};

/// The tiny pack.
fn base() -> Memory {
    Memory::copy_of(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).unwrap()
}

fn text(source: &Memory, path: &str) -> String {
    String::from_utf8(source.read(path).unwrap()).unwrap()
}

/// An adaptation of it: another picture, mission and Fluent file, and a file of words that the base does not have.
fn easy() -> Memory {
    let base = base();
    let mut easy = Memory::new();
    easy.put("media/heart.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
    easy.put("missions/hello.ron", text(&base, "missions/hello.ron").replace("minutes: 5", "minutes: 3"));
    easy.put(
        "locales/fr/missions/hello.ftl",
        text(&base, "locales/fr/missions/hello.ftl").replace("= Salut", "= Coucou"),
    );
    easy.put("locales/nl/easy.ftl", "only-easy = Alleen hier\n");
    easy
}

fn stacked(upper: Memory) -> Stacked {
    Stacked::new([Layer::new("easy", upper), Layer::new("base", base())])
}

fn content(upper: Memory) -> Content {
    let (content, diagnostics) = Content::read(stacked(upper));
    assert_eq!(diagnostics, []);
    content.unwrap()
}

fn said(content: &Content, tag: &str, key: &TextKey) -> (String, Option<String>) {
    let language = Language::parse(tag).unwrap();
    let origin = content.origin_of_text(&language, key).map(str::to_owned);
    (content.pack().texts.words(&language).get(key), origin)
}

#[test]
fn two_layers_are_one_pack_and_every_item_tells_which_layer_gave_it() {
    let content = content(easy());
    let hello = MissionId::from("hello");
    assert_eq!((content.pack().missions[&hello].minutes, content.origin_of_mission(&hello)), (3, Some("easy")));
    assert_eq!(content.origin_of_mission(&MissionId::from("nothing")), None);
    let picture = |id: &str| content.origin_of_media(&MediaId::from(id));
    assert_eq!((picture("heart"), picture("people/noor-calm"), picture("nothing")), (Some("easy"), Some("base"), None));
    let drawn = content.pack().media_path(&MediaId::from("heart")).and_then(|path| content.sources().read(path).ok());
    assert_eq!(drawn, easy().read("media/heart.svg").ok());
}

#[test]
fn of_a_sentence_that_both_have_the_upper_counts_and_of_different_ones_both() {
    let content = content(easy());
    let title = TextKey::attribute("hello", "title");
    assert_eq!(said(&content, "fr", &title), ("Coucou".to_owned(), Some("easy".to_owned())));
    assert_eq!(said(&content, "nl", &title).1.as_deref(), Some("base"));
    assert_eq!(said(&content, "fr", &TextKey::value("only-easy")), ("Alleen hier".to_owned(), Some("easy".to_owned())));
    assert_eq!(said(&content, "nl", &TextKey::value("pack")).1.as_deref(), Some("base"));
    assert_eq!(said(&content, "nl", &TextKey::value("nothing")), ("…".to_owned(), None));
}

#[test]
fn a_problem_names_the_layer_whose_file_is_broken() {
    let mut broken = easy();
    broken.put("missions/hello.ron", "(id: \"hello\", minutes: five)");
    let (content, diagnostics) = Content::read(stacked(broken));
    let [problem] = diagnostics.as_slice() else { panic!("{diagnostics:#?}") };
    assert_eq!(problem.location.origin.as_deref(), Some("easy"));
    assert!(problem.to_string().starts_with("easy: missions/hello.ron:1:"), "{problem}");
    assert_eq!(content.unwrap().pack().missions.len(), 0, "the lower file does not stand in for it");
    let mut lower = base();
    lower.put("help.ron", "(");
    let layers = [Layer::new("easy", easy()), Layer::new("base", lower)];
    let (_, diagnostics) = Content::read(Stacked::new(layers));
    let origins: Vec<_> = diagnostics.iter().map(|problem| problem.location.origin.as_deref()).collect();
    assert_eq!(origins, [Some("base")]);
}

#[test]
fn a_single_source_that_has_no_layers_is_named_nowhere() {
    let mut source = base();
    source.put("help.ron", "(");
    let origins: Vec<_> = crate::pack::check(&source).into_iter().map(|problem| problem.location.origin).collect();
    assert!(!origins.is_empty() && origins.iter().all(Option::is_none), "{origins:?}");
}

#[test]
fn labels_name_their_layer_too() {
    let mut easy = Memory::new();
    easy.put("locales/nl/ape.ftl", "only-easy = Een keer\n");
    easy.put("locales/nl/zebra.ftl", "only-easy = Nog eens\n");
    let found = crate::pack::check(&stacked(easy));
    let doubled = found.iter().find(|problem| problem.rule == "doubled-message").unwrap();
    let labels: Vec<_> = doubled.labels.iter().map(|label| label.location.origin.as_deref()).collect();
    assert_eq!((doubled.location.origin.as_deref(), labels), (Some("easy"), vec![Some("easy")]));
}

#[test]
fn the_next_reading_has_the_next_revision_and_leaves_the_one_before_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    for path in base().files().unwrap() {
        let to = place.path().join(&path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, base().read(&path).unwrap()).unwrap();
    }
    let first = Content::read_from("base", Folder::new(place.path())).0.unwrap();
    let mission = place.path().join("missions/hello.ron");
    std::fs::write(&mission, text(&base(), "missions/hello.ron").replace("minutes: 5", "minutes: 4")).unwrap();
    let second = first.reread().0.unwrap();
    let third = second.read_next(stacked(easy())).0.unwrap();
    let minutes = |content: &Content| content.pack().missions[&MissionId::from("hello")].minutes;
    assert_eq!([&first, &second, &third].map(minutes), [5, 4, 3]);
    assert_eq!([&first, &second, &third].map(Content::revision), [1, 2, 3]);
    assert_eq!(first, first.clone());
    assert_ne!(first, second);
    std::fs::write(&mission, "(").unwrap();
    assert_eq!(second.reread().1.len(), 1);
}

#[test]
fn seals_are_told_for_what_they_were_given_and_in_its_language_alone() {
    let dutch = Language::parse("nl").unwrap();
    let mission = Reviewed::Mission("hello".into());
    let bare = Content::read(stacked(Memory::new())).0.unwrap();
    assert!(bare.seals_of(&mission, &dutch).is_empty());
    let seal = |of, language: &str| crate::pack::model::Seal {
        by: "Yasmine".into(),
        role: "tolk".into(),
        day: "2026-11-01".into(),
        layer: "tiny".into(),
        version: semver::Version::new(1, 0, 0),
        texts: crate::pack::check::sealable(&base(), &of, language),
        of,
        language: language.into(),
    };
    let seals = vec![seal(mission.clone(), "nl"), seal(Reviewed::Language, "nl"), seal(mission.clone(), "fr")];
    let mut sealed = base();
    sealed.put("reviews.ron", ron::to_string(&crate::pack::model::Reviews { seals }).unwrap());
    let content = Content::read(Stacked::new([Layer::new("base", sealed)])).0.unwrap();
    let of =
        |of: &Reviewed| content.seals_of(of, &dutch).iter().map(|sealed| sealed.seal.of.clone()).collect::<Vec<_>>();
    assert_eq!(of(&mission), [mission.clone(), Reviewed::Language]);
    assert_eq!(of(&Reviewed::Guide("one".into())), [Reviewed::Language]);
    assert!(content.read_seals().iter().all(|sealed| sealed.state == crate::pack::seal::State::Whole));
}
