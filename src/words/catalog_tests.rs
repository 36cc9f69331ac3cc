use std::fmt::Write as _;

use super::*;
use crate::source::Memory;
use crate::words::{FluentArgs, LONGEST, Words};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn catalog() -> Catalog {
    let mut files = Memory::new();
    files.put("nl/a.ftl", "hallo = Hallo\n    .aan = Dag { $naam }, om { $uur } uur\nalleen-nl = Enkel hier\n");
    files.put("nl/deep/b.ftl", "kat = kat\nstuk fout\n");
    files.put("fr/a.ftl", "hallo = Salut\n    .aan = Bonjour { $naam }\n");
    files.put("en/a.ftl", "hallo = Hello\n");
    files.put("readme.md", "no language");
    Catalog::found(&files, &language("nl")).unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_base_language_comes_first_and_the_test_languages_are_not_offered() {
    let tags: Vec<_> = catalog().languages().iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["nl", "en", "fr"]);
    assert!(catalog().speaks(&language(Language::PSEUDO)));
    assert!(!catalog().speaks(&language("de")));
}

#[test]
fn a_sentence_falls_back_along_the_chain_and_that_is_recorded() {
    let catalog = catalog();
    for (tag, message, text) in [
        ("nl", "hallo", "Hallo"),
        ("fr", "hallo", "Salut"),
        ("fr-BE", "hallo", "Salut"),
        ("de", "hallo", "Hallo"),
        ("fr", "alleen-nl", "Enkel hier"),
        ("fr", "kat", "kat"),
        ("fr", "nergens", "…"),
        ("nl", "stuk", "…"),
    ] {
        assert_eq!(catalog.words(&language(tag)).get(&TextKey::value(message)), text, "{tag} {message}");
    }
    let french = catalog.words(&language("fr"));
    assert_eq!(french.missing(), [TextKey::value("nergens")]);
    assert_eq!(french.borrowed(), [TextKey::value("alleen-nl"), TextKey::value("kat")]);
    assert!(french.has(&TextKey::value("kat")) && !french.has(&TextKey::value("nergens")));
}

#[test]
fn values_are_filled_in_and_one_that_nobody_gave_is_recorded() {
    let words = catalog().words(&language("nl"));
    let key = TextKey::attribute("hallo", "aan");
    let mut args = FluentArgs::new();
    args.set("naam", "Noor");
    args.set("uur", 8);
    assert_eq!(plain(&words.get_with(&key, &args)), "Dag Noor, om 8 uur");
    assert_eq!((words.missing(), words.count_missing()), (Vec::new(), 0));
    words.get(&key);
    words.get(&key);
    assert_eq!((words.missing(), words.count_missing()), (vec![key], 1));
}

#[test]
fn a_number_of_several_parts_stays_on_one_line() {
    let mut files = Memory::new();
    files.put("nl/a.ftl", "bel = Bel 116 000, 0800 32 123 of { $ook }. Om 8 uur, 5 plus 6 meisjes\n");
    let words = Catalog::found(&files, &language("nl")).unwrap().words(&language("nl"));
    let mut args = FluentArgs::new();
    args.set("ook", "078 15 00 22");
    let said = plain(&words.get_with(&TextKey::value("bel"), &args));
    assert_eq!(
        said,
        "Bel 116\u{a0}000, 0800\u{a0}32\u{a0}123 of 078\u{a0}15\u{a0}00\u{a0}22. Om 8 uur, 5 plus 6 meisjes"
    );
}

#[test]
fn the_test_languages_change_the_written_text_only() {
    let catalog = catalog();
    let key = TextKey::attribute("hallo", "aan");
    let mut args = FluentArgs::new();
    args.set("naam", "Noor");
    args.set("uur", 8);
    let pseudo = plain(&catalog.words(&language(Language::PSEUDO)).get_with(&key, &args));
    assert_eq!(pseudo, "⟦Dååğ Noor, őőm 8 ūūūūř⟧");
    let mirror = catalog.words(&language(Language::MIRROR));
    assert_eq!(plain(&mirror.get_with(&key, &args)), "داغ Noor، وم 8 وور");
    assert_eq!(mirror.direction(), crate::words::Direction::Rtl);
}

#[test]
fn a_language_is_parsed_once_and_only_when_it_is_asked_for() {
    let catalog = catalog();
    let parsed = |tag: &str| catalog.shelves.iter().any(|s| s.language.as_str() == tag && s.parsed.get().is_some());
    let first = catalog.words(&language("nl"));
    assert!(parsed("nl") && !parsed("fr"));
    assert!(Arc::ptr_eq(&first, &catalog.words(&language("nl"))));
    let _ = catalog.words(&language("en"));
    assert!(parsed("en") && !parsed("fr"));
}

#[test]
fn words_can_be_asked_from_any_thread() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
    shared::<Catalog>();
}

#[test]
fn the_mirror_language_is_made_from_the_base_even_where_there_is_arabic() {
    let mut files = Memory::new();
    files.put("nl/a.ftl", "kat = kat\n");
    files.put("ar/a.ftl", "kat = قطة\n");
    let catalog = Catalog::found(&files, &language("nl")).unwrap();
    assert_eq!(catalog.words(&language(Language::MIRROR)).get(&TextKey::value("kat")), "كات");
}

#[test]
fn a_sentence_knows_its_file_as_it_is_said() {
    let mut files = Memory::new();
    files.put("nl/a.ftl", "hallo = Hallo\n    .aan = Dag\ntweemaal = Een\n");
    files.put("nl/b.ftl", "kat = kat\ntweemaal = Twee\n    .aan = Twee keer\n");
    files.put("fr/c.ftl", "hallo = Salut\n");
    let catalog = Catalog::found(&files, &language("nl")).unwrap();
    for (tag, key, file, text) in [
        ("nl", TextKey::value("kat"), Some("nl/b.ftl"), "kat"),
        ("fr", TextKey::value("hallo"), Some("fr/c.ftl"), "Salut"),
        ("fr", TextKey::attribute("hallo", "aan"), Some("nl/a.ftl"), "Dag"),
        ("fr-BE", TextKey::value("tweemaal"), Some("nl/a.ftl"), "Een"),
        ("nl", TextKey::attribute("tweemaal", "aan"), None, "…"),
        ("fr", TextKey::value("nergens"), None, "…"),
    ] {
        assert_eq!(catalog.file_of(&language(tag), &key), file, "{tag} {key}");
        assert_eq!(catalog.words(&language(tag)).get(&key), text, "{tag} {key}");
    }
}

fn dutch(text: &str) -> Arc<Words> {
    let mut files = Memory::new();
    files.put("nl/a.ftl", text);
    Catalog::found(&files, &language("nl")).unwrap().words(&language("nl"))
}

#[test]
fn a_number_that_fluent_forms_is_read() {
    let words = dutch(
        "op = Nog { NUMBER($over) } over\ndrie = { NUMBER(3) } keer\nhoe = { NUMBER($over) ->\n    [one] nog eentje\n   *[other] nog veel\n}\n",
    );
    let mut args = FluentArgs::new();
    args.set("over", 1);
    assert_eq!(plain(&words.get_with(&TextKey::value("op"), &args)), "Nog 1 over");
    assert_eq!(plain(&words.get(&TextKey::value("drie"))), "3 keer");
    assert_eq!(plain(&words.get_with(&TextKey::value("hoe"), &args)), "nog eentje");
}

#[test]
fn nobody_reads_the_raw_name_of_what_is_not_filled_in() {
    let words = dutch(
        "a = Dag { $naam }, { NUMMER(3) } en { DATETIME($d) }\nb = Zie { c }\nc = { -rond } en { nergens.deel }\n-rond = Een { -rond }\nd = { NUMBER(\"x\") } is { \"{\" } open\n",
    );
    for (key, text) in [("a", "Dag …, … en …"), ("b", "Zie Een … en …"), ("c", "Een … en …"), ("d", "… is { open")]
    {
        assert_eq!(plain(&words.get(&TextKey::value(key))), text, "{key}");
    }
}

#[test]
fn a_text_is_said_no_longer_than_a_page_can_show() {
    let words = dutch(&format!("lang = {}\nmet = {}{}\n", "é".repeat(100_000), "{ $x }", "o".repeat(50)));
    let long = words.get(&TextKey::value("lang"));
    assert_eq!((long.chars().count(), long.ends_with("é…")), (LONGEST + 1, true));
    let mut args = FluentArgs::new();
    args.set("x", "w".repeat(10_000));
    assert!(words.get_with(&TextKey::value("met"), &args).chars().count() <= LONGEST + 1);
}

#[test]
fn terms_that_multiply_without_end_say_nothing() {
    let mut bomb = String::from("-lol0 = lol\n");
    for at in 1..10 {
        writeln!(bomb, "-lol{at} = {}", format!("{{ -lol{} }}", at - 1).repeat(10)).unwrap();
    }
    let words = dutch(&(bomb + "bom = { -lol9 }\n"));
    assert_eq!(words.get(&TextKey::value("bom")), "…");
    assert_eq!(words.missing(), [TextKey::value("bom")]);
}

#[test]
fn a_copy_beside_a_file_says_nothing_and_a_mark_before_a_text_hides_nothing() {
    let mut files = Memory::new();
    files.put("nl/stage.ftl", "\u{FEFF}title = Echt\n");
    files.put("nl/stage - kopie.ftl", "title = Kopie\nmore = Meer\n");
    let dutch = Catalog::found(&files, &language("nl")).unwrap().words(&language("nl"));
    assert_eq!(dutch.get(&TextKey::value("title")), "Echt");
    assert!(!dutch.has(&TextKey::value("more")));
}
