//! What authors do wrong every day: each mistake is one problem, named as what it is, in the line it stands in, and where
//! a change is offered, that mends it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use gps::pack::{Diagnostic, Edit, Folder, Memory, Source as _, check, load};

const RON: &str = "missions/hello.ron";
const FTL: &str = "locales/nl/missions/hello.ftl";
const OTHER: &str = "locales/fr/missions/hello.ftl";

fn tiny() -> Memory {
    Memory::copy_of(&Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"))).unwrap()
}

fn text(pack: &Memory, file: &str) -> String {
    String::from_utf8(pack.read(file).unwrap()).unwrap()
}

/// The tiny pack with one piece of a file put in the place of another, and the line it stands in.
fn changed(file: &str, from: &str, to: &str) -> (Memory, usize) {
    let mut pack = tiny();
    let before = text(&pack, file);
    let at = before.find(from).unwrap_or_else(|| panic!("{file} has no {from}"));
    let line = before[..at].lines().count().max(1);
    let line = if before[..at].ends_with('\n') { line + 1 } else { line };
    pack.put(file, before.replacen(from, to, 1));
    (pack, line)
}

/// The pack after the change that a problem offers.
fn mended(pack: &Memory, problem: &Diagnostic) -> Option<Memory> {
    let fix = problem.fix.as_ref()?;
    let mut edits: Vec<&Edit> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
    let file = &problem.location.file;
    let text = edits.into_iter().fold(text(pack, file), |text, edit| edit.apply(&text));
    let mut pack = pack.clone();
    pack.put(file.clone(), text);
    Some(pack)
}

/// Tries mistakes: what stands in the place of what, the lines below it that the problem is told at, its message, and
/// whether a change is offered that leaves nothing wrong.
fn each_is_one_problem(file: &str, mistakes: &[(&str, &str, usize, &str, bool)]) {
    let mut wrong = Vec::new();
    for (from, to, below, message, is_mended) in mistakes {
        let (pack, line) = changed(file, from, to);
        let found = check(&pack);
        let told: Vec<String> = found
            .iter()
            .map(|found| format!("{}:{} {}", found.location.file, found.location.start.line, found.message))
            .collect();
        let expected = format!("{file}:{} {message}", line + below);
        if told.len() != 1 || !told[0].starts_with(&expected) {
            wrong.push(format!("{to:?}: expected {expected}, found {told:#?}"));
        } else {
            let after = mended(&pack, &found[0]).map(|pack| check(&pack));
            if *is_mended && after.as_ref().is_none_or(|after| !after.is_empty()) || !is_mended && after.is_some() {
                wrong.push(format!("{to:?}: mended to {after:#?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_mistake_in_a_mission_is_named_as_what_it_is() {
    each_is_one_problem(
        RON,
        &[
            ("blogger: \"noor\",", "blogger: \"noor,", 0, "check-broken-ron-quote", true),
            ("id: \"talk\",", "id: \"talk,", 0, "check-broken-ron-quote", true),
            ("id: \"play\", picture", "id: \"play, picture", 0, "check-broken-ron-quote", true),
            ("blogger: \"noor\",", "blogger: noor\",", 0, "check-broken-ron-first-quote", true),
            ("id: \"play\", picture", "id: play\", picture", 0, "check-broken-ron-first-quote", true),
            ("\"noor\"", "“noor”", 0, "check-broken-ron-curly sign=“", true),
            ("\"noor\"", "\"noor”", 0, "check-broken-ron-curly sign=”", true),
            ("\"noor\"", "„noor\"", 0, "check-broken-ron-curly sign=„", true),
            ("\"noor\"", "'noor'", 0, "check-broken-ron-single", true),
            ("    minutes", "\u{A0}\u{A0} minutes", 0, "check-broken-ron-invisible code=U+00A0", true),
            ("minutes: 5", "minutes:\u{A0}5", 0, "check-broken-ron-invisible code=U+00A0", true),
            ("minutes", "\u{200B}minutes", 0, "check-broken-ron-invisible code=U+200B", true),
            ("minutes: 5,", "minutes: 5, # Noor's \"best\"", 0, "check-broken-ron-hash", true),
            ("    minutes: 5,", "    # five\n    minutes: 5,", 0, "check-broken-ron-hash", true),
            ("    minutes: 5,", "    /* five\n    minutes: 5,", 0, "check-broken-ron-comment", false),
            ("mode: Both", "mode: \"Both\"", 0, "check-broken-ron-quoted name=Both", true),
            ("minutes: 5", "\"minutes\": 5", 0, "check-broken-ron-quoted name=minutes", true),
            ("blogger: \"noor\"", "blogger: noor", 0, "check-broken-ron-unquoted name=noor", true),
            ("minutes: 5,", "minutes: 5,,", 0, "check-broken-ron-spare", true),
            ("\"listen\"],", "\"listen\"],\n    ,", 1, "check-broken-ron-spare", true),
            ("[\"trusted\", ", "[\"trusted\",, ", 0, "check-broken-ron-spare", true),
            ("minutes: 5,", "minutes: 5", 1, "check-broken-ron-comma", true),
            ("minutes: 5", "minutes = 5", 0, "check-broken-ron-equals", true),
            (
                "then: To(\"lonely\")",
                "then: If(\"alone\", \"lonely\", \"lonely\")",
                0,
                "check-broken-ron-nameless name=If",
                true,
            ),
            // One bracket too few: the one that is open is named where it was opened.
            ("fits: [\"fun\"]", "fits: [\"fun\"", 0, "check-broken-ron-bracket open=[", false),
            ("fits: [\"fun\"]),", "fits: [\"fun\"],", 0, "check-broken-ron-bracket open=(", false),
            (
                "help: [\"trusted\", \"listen\"]",
                "help: [\"trusted\", \"listen\"",
                0,
                "check-broken-ron-bracket open=[",
                false,
            ),
            (
                "Chat(\n                with: \"lina\",\n                beats: [",
                "Chat(\n                with: \"lina\",\n                beats: ",
                0,
                "check-broken-ron",
                false,
            ),
            ("minutes: 5,", "minutes: 5),", 0, "check-broken-ron-stray close=)", false),
        ],
    );
}

#[test]
fn the_bracket_that_is_open_is_named_where_it_was_opened_however_far_below_that_shows() {
    for (lost, open) in [
        ("\n            ),\n        ),\n        (", "kind: Chat("),
        ("\n                ],\n            ),\n        ),\n        (", "beats: ["),
    ] {
        let closes = lost.trim_start_matches(['\n', ' ']);
        let kept = &closes[closes.find('\n').unwrap()..];
        let (pack, _) = changed(RON, lost, kept);
        let whole = text(&pack, RON);
        let line = whole[..whole.find(open).unwrap()].lines().count();
        let found = check(&pack);
        let told: Vec<_> =
            found.iter().map(|found| (found.location.start.line, found.message.key.to_string())).collect();
        assert_eq!(told, [(line, "check-broken-ron-bracket".to_owned())], "{open}");
        assert_eq!(found[0].labels.len(), 1, "and where it shows");
    }
}

#[test]
fn each_mistake_in_the_texts_is_named_at_its_own_line() {
    each_is_one_problem(
        FTL,
        &[
            (".brief = Lina vraagt raad.", ".brief = Lina { vraagt raad.", 0, "check-broken-fluent-brace", false),
            (".brief = Lina vraagt raad.", ".brief = Lina } vraagt raad.", 0, "check-broken-fluent-brace", false),
            (
                ".brief = Lina vraagt raad.",
                ".brief = Lina { een naam } vraagt.",
                0,
                "check-broken-fluent-inside",
                false,
            ),
            (".brief =", ".brief:", 0, "check-broken-fluent-colon", true),
            (".brief =", ".brief", 0, "check-broken-fluent-name", false),
            ("hello =", "hello:", 0, "check-broken-fluent-colon", true),
            ("hello-talk =", "hello-talk", 0, "check-broken-fluent-name", false),
            ("    .brief", "\t.brief", 0, "check-broken-fluent-tab", true),
            ("    .title = Praten", "\t.title = Praten", 0, "check-broken-fluent-tab", true),
            ("raad.\n", "raad.\n\tEn nog iets.\n", 1, "check-broken-fluent-tab", true),
            ("    .brief", "   \u{A0}.brief", 0, "check-broken-fluent-invisible code=U+00A0", true),
            ("    .brief", "\u{A0}   .brief", 0, "check-broken-fluent-invisible code=U+00A0", true),
            (".brief = Lina vraagt raad.", ".brief =", 0, "check-broken-fluent-empty", false),
            (".staff-cue = Blijf rustig.", ".staff-cue =", 0, "check-broken-fluent-empty", false),
            (".done = Klaar.", ".done =", 0, "check-broken-fluent-empty", false),
            (
                ".brief = Lina vraagt raad.",
                ".brief = { 1 ->\n        [one] Een.\n        [other] Meer.\n    }",
                1,
                "check-broken-fluent-variants",
                true,
            ),
            ("hello-talk =", "<p>Praten</p>\nhello-talk =", 0, "check-broken-fluent-markup", false),
            ("hello =", "{\\rtf1 Praten\nhello =", 0, "check-broken-fluent-markup", false),
            ("hello-talk =", "// over praten\nhello-talk =", 0, "check-broken-fluent-comment", true),
            ("raad.\n", "raad.\nEn nog iets.\n", 1, "check-broken-fluent-name", false),
            ("hello-talk =", "één = twee\nhello-talk =", 0, "check-broken-fluent-start", false),
        ],
    );
}

#[test]
fn a_file_indented_with_tabs_is_told_once_and_mended_as_a_whole() {
    let mut pack = tiny();
    let all = text(&pack, FTL).replace("\n    ", "\n\t");
    pack.put(FTL, all);
    let found = check(&pack);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(
        (found[0].location.start.line, found[0].message.key.to_string()),
        (2, "check-broken-fluent-tab".to_owned())
    );
    assert_eq!(check(&mended(&pack, &found[0]).unwrap()), []);
}

#[test]
fn two_bad_texts_of_one_message_are_two_problems_and_what_is_sound_beside_them_is_read() {
    let mut pack = tiny();
    let bad =
        text(&pack, FTL).replace(".brief = Lina vraagt raad.", ".brief =").replace("luistert.\n", "{ luistert.\n");
    pack.put(FTL, bad.replace("Wie luistert naar jou?", "Wie \"luistert\" naar jou?"));
    let told: Vec<String> =
        check(&pack).iter().map(|found| format!("{} {}", found.location.start.line, found.code)).collect();
    // The straight quotes in a text after them are seen.
    assert_eq!(told, ["3 P003", "4 P003", "5 P061"]);
}

#[test]
fn one_bad_message_does_not_hide_the_next_nor_make_it_missing() {
    let (pack, line) = changed(OTHER, "hello-talk =", "hello-talk = { -\n");
    let told: Vec<_> = check(&pack).iter().map(|found| (found.code, found.location.start.line)).collect();
    assert_eq!(told, [("P003", line)]);
}

#[test]
fn the_mark_that_some_editors_put_before_a_text_is_passed_over() {
    let mut pack = tiny();
    for file in pack.files().unwrap().iter().filter(|file| file.ends_with(".ron") || file.ends_with(".ftl")) {
        let marked = format!("\u{FEFF}{}", text(&pack, file));
        pack.put(file.clone(), marked);
    }
    assert_eq!(check(&pack), []);
    let loaded = load(&pack);
    let pack_loaded = loaded.pack.unwrap();
    let dutch = pack_loaded.texts.words(&pack_loaded.texts.languages()[0]);
    for first in [gps::mission::TextKey::value("pack"), gps::mission::TextKey::attribute("hello", "title")] {
        assert!(dutch.has(&first), "{first}");
    }
    // And what is wrong after it stands at its own place.
    for (file, from, to, column) in
        [(RON, "blogger: \"noor\"", "blogger: noor", 14), (RON, "(\n", "( # x\n", 4), (FTL, "hello =", "hello:", 7)]
    {
        let before = text(&pack, file);
        pack.put(file, before.replacen(from, to, 1));
        let found = check(&pack);
        assert_eq!((found.len(), found[0].location.start.column), (1, column), "{found:#?}");
        assert_eq!(check(&mended(&pack, &found[0]).unwrap()), []);
        pack.put(file, before);
    }
}
