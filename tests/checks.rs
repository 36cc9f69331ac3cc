//! Every rule has a pack that breaks it and one that keeps to it: `tests/packs/<rule>/{bad,good}` lie over the tiny pack,
//! and `expected.txt` holds what the bad one gives, line by line. With `GPS_BLESS=1` the files are written anew.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use gps::pack::checks::RULES;
use gps::pack::{Diagnostic, Folder, Memory, Source as _, check, load};

/// Files of a fixture that are about it and not in it.
const WITHOUT: &str = "without.txt";

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

fn tiny() -> Memory {
    Memory::copy_of(&Folder::new(packs().join("tiny"))).unwrap()
}

/// The tiny pack with a fixture's files over it, and without those it names in `without.txt`.
fn overlaid(fixture: &Path) -> Memory {
    let mut pack = tiny();
    let over = Folder::new(fixture);
    for path in over.files().unwrap() {
        if path == WITHOUT {
            let names = String::from_utf8(over.read(&path).unwrap()).unwrap();
            names.lines().for_each(|name| pack.remove(name));
        } else {
            pack.put(path.clone(), over.read(&path).unwrap());
        }
    }
    pack
}

fn told(found: &[Diagnostic]) -> String {
    found.iter().fold(String::new(), |mut all, Diagnostic { code, severity, file, line, column, .. }| {
        writeln!(all, "{code} {file}:{line}:{column} {severity}").unwrap();
        all
    })
}

/// Each problem says what is wrong and what to do; they come in file order, then by place.
fn well_told(found: &[Diagnostic]) -> bool {
    let whole = |problem: &Diagnostic| {
        !problem.message.is_empty() && !problem.help.is_empty() && problem.line > 0 && problem.column > 0
    };
    found.iter().all(whole) && found.is_sorted_by_key(|found| (found.file.clone(), found.line, found.column))
}

#[test]
fn the_tiny_pack_is_clean() {
    assert_eq!(told(&check(&tiny())), "");
}

#[test]
fn each_bad_pack_gives_what_is_expected_well_told_and_each_good_one_nothing() {
    let mut wrong = String::new();
    for rule in RULES {
        let folder = packs().join(rule.name);
        let found = check(&overlaid(&folder.join("bad")));
        if !well_told(&found) {
            writeln!(wrong, "{} bad: out of order, or a problem without words or place", rule.name).unwrap();
        }
        let found = told(&found);
        let expected = folder.join("expected.txt");
        if std::env::var_os("GPS_BLESS").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        let expected = fs::read_to_string(expected).unwrap();
        if found != expected {
            writeln!(wrong, "{} bad: expected\n{expected}found\n{found}", rule.name).unwrap();
        }
        if !expected.lines().any(|line| line.starts_with(rule.code)) {
            writeln!(wrong, "{} bad: nothing with its own code {}", rule.name, rule.code).unwrap();
        }
        let good = check(&overlaid(&folder.join("good")));
        for problem in good {
            writeln!(wrong, "{} good: {problem}", rule.name).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_folder_belongs_to_a_rule_and_no_code_or_name_is_used_twice() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    let codes: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!((names.len(), codes.len()), (RULES.len(), RULES.len()));
    assert!(RULES.is_sorted_by_key(|rule| rule.code), "rules are listed by code");
    for entry in fs::read_dir(packs()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name == "tiny" || names.contains(name.as_str()), "no rule {name}");
    }
}

#[test]
fn every_rule_says_what_why_an_example_and_what_to_write_instead() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pack/checks");
    for rule in RULES {
        let text = fs::read_to_string(rules.join(format!("{}.rs", rule.name.replace('-', "_")))).unwrap();
        for part in ["/// ## What", "/// ## Why", "/// ## Example", "/// ## Instead"] {
            assert!(text.contains(part), "{} has no {part}", rule.name);
        }
        assert!(text.starts_with(&format!("//! Rule `{}`.", rule.name)), "{}", rule.name);
    }
}

#[test]
fn whatever_is_wrong_loading_goes_on() {
    for rule in RULES {
        let loaded = load(&overlaid(&packs().join(rule.name).join("bad")));
        let opens = loaded.pack.is_some();
        assert_eq!(opens, rule.name != "pack-format", "{}", rule.name);
    }
}

#[test]
fn every_file_cut_short_anywhere_gives_no_panic() {
    let whole = tiny();
    for path in whole.files().unwrap() {
        let bytes = whole.read(&path).unwrap();
        for end in (0..bytes.len()).step_by(7) {
            let mut pack = whole.clone();
            pack.put(path.clone(), &bytes[..end]);
            let _ = check(&pack);
        }
    }
}

#[test]
fn a_file_that_is_too_heavy_is_reported() {
    let mut pack = tiny();
    let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><!--{}--></svg>", "x".repeat(512 * 1024));
    pack.put("media/heart.svg", picture);
    assert_eq!(told(&check(&pack)), "P072 media/heart.svg:1:1 error\n");
}

#[test]
fn an_empty_folder_is_no_pack_and_no_panic() {
    let empty = Memory::new();
    assert!(load(&empty).pack.is_none());
    assert_eq!(told(&check(&empty)), "P004 bloggers.ron:1:1 error\nP004 help.ron:1:1 error\nP004 pack.ron:1:1 error\n");
}

#[test]
fn braces_and_brackets_by_the_thousand_are_reported_and_nothing_else_happens() {
    let mut pack = tiny();
    pack.put("locales/nl/deep.ftl", format!("deep = {}", "{".repeat(100_000)));
    pack.put("missions/deep.ron", "(".repeat(100_000));
    let found = told(&check(&pack));
    assert!(found.contains("P003 locales/nl/deep.ftl:1:72 error"), "{found}");
    assert!(found.contains("P002 missions/deep.ron:1:"), "{found}");
    let pack = load(&pack).pack.unwrap();
    let dutch = pack.texts.words(&pack.texts.languages()[0]);
    assert!(dutch.has(&gps::mission::TextKey::value("pack")), "the other files are read");
}
