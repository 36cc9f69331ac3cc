//! Every rule has a pack that breaks it and one that keeps to it: `tests/packs/<rule>/{bad,good}` lie over the tiny pack,
//! and `expected.txt` holds what the bad one gives, with every word of it. What cannot stand in one bad pack stands in
//! others, `bad-…`. With `GPS_BLESS=1` the files are written anew.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gps::pack::check::rules::RULES;
use gps::pack::{
    Diagnostic, Edit, Folder, Layer, Loaded, Location, Memory, Message, Position, Source, Stacked, check, load,
};
use gps::source::{Odd, Oddity};
use gps::words::{Catalog, Language, Words};

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

/// What lies in `layer/` of a fixture is a layer over the rest of it.
const LAYER: &str = "layer/";

/// A fixture's pack, with its layer where it has one.
fn laid(pack: &Memory) -> Box<dyn Source> {
    let files = pack.files().unwrap();
    if !files.iter().any(|path| path.starts_with(LAYER)) {
        return Box::new(pack.clone());
    }
    let (mut upper, mut lower) = (Memory::new(), Memory::new());
    for path in files {
        let bytes = pack.read(&path).unwrap();
        match path.strip_prefix(LAYER) {
            Some(inside) => upper.put(inside, bytes),
            None => lower.put(path, bytes),
        }
    }
    Box::new(Stacked::new([Layer::new("layer", upper), Layer::new("tiny", lower)]))
}

fn check_laid(pack: &Memory) -> Vec<Diagnostic> {
    check(laid(pack).as_ref())
}

fn load_laid(pack: &Memory) -> Loaded {
    load(laid(pack).as_ref())
}

/// Where a file of a problem lies in its fixture.
fn file_of(Location { file, origin, .. }: &Location) -> String {
    if origin.as_deref() == Some("layer") { format!("{LAYER}{file}") } else { file.clone() }
}

/// The words of a language.
fn words(language: &str) -> Arc<Words> {
    let locales = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let english = Language::parse("en").unwrap();
    Catalog::found(&locales, &english).unwrap().words(&Language::parse(language).unwrap())
}

/// Where the problems are, one a line.
fn places(found: &[Diagnostic]) -> String {
    found.iter().fold(String::new(), |mut all, Diagnostic { code, severity, location, .. }| {
        writeln!(all, "{code} {}:{}:{} {severity}", location.file, location.start.line, location.start.column).unwrap();
        all
    })
}

/// The problems with their words, in English.
fn told(found: &[Diagnostic]) -> String {
    let words = words("en");
    found.iter().fold(String::new(), |mut all, problem| {
        all += &places(std::slice::from_ref(problem));
        writeln!(all, "    {}", problem.message.in_words(&words)).unwrap();
        writeln!(all, "    help: {}", problem.help.in_words(&words)).unwrap();
        for label in &problem.labels {
            let (file, start) = (&label.location.file, label.location.start);
            let says = label.message.in_words(&words);
            writeln!(all, "    {file}:{}:{}: {says}", start.line, start.column).unwrap();
        }
        if let Some(cause) = &problem.cause {
            writeln!(all, "    cause: {cause}").unwrap();
        }
        if let Some(fix) = &problem.fix {
            writeln!(all, "    fix: {}", fix.title.in_words(&words)).unwrap();
        }
        all
    })
}

/// Problems come in file order, then by place; the bytes of each are those at its lines and columns.
fn well_placed(pack: &Memory, found: &[Diagnostic]) -> bool {
    let labels = found.iter().flat_map(|problem| &problem.labels).map(|label| &label.location);
    let mut all = found.iter().map(|problem| &problem.location).chain(labels);
    let in_order = found.is_sorted_by_key(|found| (&found.location.file, found.location.start));
    in_order && all.all(|location| is_at_its_lines(pack, location))
}

fn is_at_its_lines(pack: &Memory, location: &Location) -> bool {
    let Location { range, start, end, .. } = location;
    let bytes = pack.read(&file_of(location)).unwrap_or_default();
    let Some(text) = str::from_utf8(&bytes).ok().filter(|_| *range != (0..0)) else { return start.line > 0 };
    let at = |position: &Position| {
        let lines = text.split_inclusive('\n').take(position.line - 1).map(str::len).sum::<usize>();
        let rest = text[lines..].char_indices().map(|(at, _)| at).nth(position.column - 1);
        lines + rest.unwrap_or(text.len() - lines)
    };
    (at(start), at(end)) == (range.start, range.end)
}

#[test]
fn the_tiny_pack_is_clean() {
    assert_eq!(told(&check(&tiny())), "");
}

/// The bad packs of a rule: `bad`, and `bad-…` for what cannot stand in one pack.
fn bad_packs(rule: &str) -> Vec<(String, Memory)> {
    let folders = fs::read_dir(packs().join(rule)).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.retain(|path| path.file_name().unwrap() != "good");
    folders.sort();
    let pack = |path: PathBuf| (path.file_name().unwrap().to_str().unwrap().to_owned(), overlaid(&path));
    folders.into_iter().map(pack).collect()
}

/// Everything that is wrong with all bad packs.
fn all_problems() -> Vec<Diagnostic> {
    let packs = RULES.iter().flat_map(|rule| bad_packs(rule.name));
    let mut all: Vec<Diagnostic> = packs.flat_map(|(_, pack)| check_laid(&pack)).collect();
    all.extend(check(&Shut(tiny())));
    all.extend(check(&heavy()));
    all.extend(check(&Strange(thick())));
    all
}

/// The tiny pack with a text file that is too heavy.
fn thick() -> Memory {
    let mut pack = tiny();
    pack.put("locales/nl/thick.ftl", format!("# {}\n", "x".repeat(600_000)));
    pack
}

/// A pack among whose files lie things that are none.
struct Strange(Memory);

impl Source for Strange {
    fn name(&self) -> &str {
        self.0.name()
    }

    fn files(&self) -> io::Result<Vec<String>> {
        self.0.files()
    }

    fn oddities(&self) -> Vec<Oddity> {
        let closed = Odd::Closed("no".to_owned());
        let kinds = [Odd::Link, Odd::Special, Odd::Folder, closed, Odd::TooDeep, Odd::Nameless];
        let odd = kinds.into_iter().enumerate().map(|(at, kind)| Oddity { path: format!("odd/{at}"), kind });
        odd.collect()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }
}

/// The tiny pack with a picture that is too heavy.
fn heavy() -> Memory {
    let mut pack = tiny();
    let picture = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><!--{}--></svg>", "x".repeat(512 * 1024));
    pack.put("media/heart.svg", picture);
    pack
}

/// The tiny pack on a disk that gives up some of its files no more.
struct Shut(Memory);

impl Source for Shut {
    fn name(&self) -> &str {
        self.0.name()
    }

    fn files(&self) -> io::Result<Vec<String>> {
        self.0.files()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == "help.ron" || path == "media/heart.svg" { Err(io::Error::other("gone")) } else { self.0.read(path) }
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.0.size(path)
    }
}

#[test]
fn what_does_not_open_is_reported_with_what_the_disk_said() {
    let found = check(&Shut(tiny()));
    let found: Vec<_> = found.iter().map(|found| (found.code, found.cause.as_deref().unwrap_or_default())).collect();
    assert_eq!(found, [("P001", "gone"), ("P073", "gone")]);
}

#[test]
fn each_bad_pack_gives_what_is_expected_well_placed_and_each_good_one_nothing() {
    let mut wrong = String::new();
    for rule in RULES {
        let folder = packs().join(rule.name);
        let mut found = String::new();
        for (name, pack) in bad_packs(rule.name) {
            let problems = check_laid(&pack);
            if !well_placed(&pack, &problems) {
                writeln!(wrong, "{} {name}: out of order, or bytes that do not stand at their lines", rule.name)
                    .unwrap();
            }
            if name != "bad" {
                writeln!(found, "\n{name}:").unwrap();
            }
            found += &told(&problems);
        }
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
        let good = check_laid(&overlaid(&folder.join("good")));
        for problem in good {
            writeln!(wrong, "{} good: {problem}", rule.name).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_fix_mends_its_problem() {
    let mut fixes = 0;
    for (name, pack) in RULES.iter().flat_map(|rule| bad_packs(rule.name)) {
        let before = check_laid(&pack);
        for (at, problem) in before.iter().enumerate() {
            let Some(fix) = &problem.fix else { continue };
            let mut mended = pack.clone();
            let file = &file_of(&problem.location);
            let mut text = String::from_utf8(pack.read(file).unwrap()).unwrap();
            let mut edits: Vec<&Edit> = fix.edits.iter().collect();
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.range.start));
            for edit in edits {
                text = edit.apply(&text);
            }
            mended.put(file.clone(), text);
            // The problem is one of those it was like, and there is one less of them.
            let like = |other: &&Diagnostic| {
                (&other.message, &other.location.file) == (&problem.message, &problem.location.file)
            };
            let (was, is) = (before.iter().filter(like).count(), check_laid(&mended).iter().filter(like).count());
            assert_eq!(is + 1, was, "{name} {at}: {problem}");
            fixes += 1;
        }
    }
    assert!(fixes > 20, "{fixes}");
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
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pack/check/rules");
    for rule in RULES {
        let parts = rule.doc.iter().filter(|line| line.starts_with(" ## ")).map(|line| line.trim());
        let parts: Vec<&str> = parts.collect();
        assert_eq!(parts, ["## What", "## Why", "## Example", "## Instead"], "{}", rule.name);
        let text = fs::read_to_string(rules.join(format!("{}.rs", rule.name.replace('-', "_")))).unwrap();
        assert!(text.starts_with(&format!("//! Rule `{}`.", rule.name)), "{}", rule.name);
    }
}

/// The names of all sentences that a problem says.
fn keys(problem: &Diagnostic) -> impl Iterator<Item = &Message> {
    let labels = problem.labels.iter().map(|label| &label.message);
    [&problem.message, &problem.help].into_iter().chain(labels).chain(problem.fix.as_ref().map(|fix| &fix.title))
}

#[test]
fn every_problem_is_said_whole_in_every_language() {
    let all = all_problems();
    for language in ["nl", "fr", "en"] {
        let words = words(language);
        for problem in &all {
            assert!(problem.message.key.message.starts_with(&format!("check-{}", problem.rule)), "{problem}");
            keys(problem).for_each(|said| _ = said.in_words(&words));
        }
        assert_eq!((words.missing(), words.borrowed()), (Vec::new(), Vec::new()), "{language}");
        let unsaid = all.iter().flat_map(keys).find(|said| !words.has(&said.key));
        assert_eq!(unsaid, None, "{language}");
    }
}

#[test]
fn every_sentence_of_the_checker_is_said_about_some_bad_pack() {
    let all = all_problems();
    let said: BTreeSet<String> = all.iter().flat_map(keys).map(|said| said.key.to_string()).collect();
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/check.ftl")).unwrap();
    let mut message = "";
    let mut unsaid = Vec::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else { continue };
        let key = if let Some(attribute) = name.strip_prefix("    .") {
            format!("{message}.{attribute}")
        } else if name.starts_with("check-") {
            message = name;
            name.to_owned()
        } else {
            continue;
        };
        // What the command line says around the problems, and words that other sentences take in.
        let around = ["check-word-", "check-cause", "check-explain", "check-sum"].iter().any(|at| key.starts_with(at));
        if !around && !key.ends_with("-what") && !said.contains(&key) {
            unsaid.push(key);
        }
    }
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}

#[test]
fn whatever_is_wrong_loading_goes_on() {
    for rule in RULES {
        for (name, pack) in bad_packs(rule.name) {
            let opens = load_laid(&pack).pack.is_some();
            // A pack of another format, without a language, or without its parent is no pack for this program.
            let is_no_pack = rule.name == "pack-format" || (rule.name == "missing-parent" && name == "bad");
            assert_eq!(opens, !is_no_pack && name != "bad-none", "{} {name}", rule.name);
        }
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
    assert_eq!(places(&check(&heavy())), "P072 media/heart.svg:1:1 error\n");
}

#[test]
fn what_is_no_file_and_what_is_too_heavy_to_be_read_is_named() {
    let found = places(&check(&Strange(thick())));
    assert_eq!(
        found,
        format!(
            "P001 locales/nl/thick.ftl:1:1 error\n{}",
            (0..6).fold(String::new(), |all, at| all + &format!("P001 odd/{at}:1:1 error\n"))
        )
    );
}

#[test]
fn an_empty_folder_is_no_pack_and_no_panic() {
    let empty = Memory::new();
    assert!(load(&empty).pack.is_none());
    assert_eq!(
        places(&check(&empty)),
        "P004 bloggers.ron:1:1 error\nP004 help.ron:1:1 error\nP004 pack.ron:1:1 error\n"
    );
}

#[test]
fn braces_and_brackets_by_the_thousand_are_reported_and_nothing_else_happens() {
    let mut pack = tiny();
    pack.put("locales/nl/deep.ftl", format!("deep = {}", "{".repeat(100_000)));
    pack.put("missions/deep.ron", "(".repeat(100_000));
    let found = places(&check(&pack));
    assert!(found.contains("P003 locales/nl/deep.ftl:1:72 error"), "{found}");
    assert!(found.contains("P002 missions/deep.ron:1:"), "{found}");
    let pack = load(&pack).pack.unwrap();
    let dutch = pack.texts.words(&pack.texts.languages()[0]);
    assert!(dutch.has(&gps::mission::TextKey::value("pack")), "the other files are read");
}
