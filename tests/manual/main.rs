//! The authors' manual in `docs/authors/` is true: its pages can be followed to the letter, and its reference is what the
//! program says of itself. With `GPS_BLESS=1` the reference is written anew.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod follow;
mod kinds;
mod rules;
mod sources;
mod verbs;
mod words;

use std::fs;
use std::path::Path;

use follow::{Reader, read};
use words::{Manual, folder};

/// How whatever is written here is written anew.
const ANEW: &str = "GPS_BLESS=1 cargo test --no-default-features --test manual";

/// The pages that go on where the one before them ended.
const IN_ORDER: [&str; 4] = ["tutorial.md", "review.md", "pack-files.md", "translate.md"];

/// Follows the pages of a language on a computer that speaks it.
fn followed(language: &'static str, locale: &'static str) {
    let mut reader = Reader::new(locale);
    let mut count = 0;
    for name in IN_ORDER {
        let page = fs::read_to_string(folder(language).join(name)).unwrap();
        for told in read(&page) {
            count += 1;
            if let Err(wrong) = reader.follow(&told) {
                panic!("docs/authors/{language}/{name} says what is not so:\n{wrong}");
            }
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn the_pages_in_english_can_be_followed_to_the_letter() {
    followed("en", "en_GB.UTF-8");
}

#[test]
fn the_pages_in_dutch_can_be_followed_to_the_letter() {
    followed("nl", "nl_BE.UTF-8");
}

/// Compares a file that is written from the program with what the program says, and writes it where that is asked for.
fn is_up_to_date(path: &Path, text: &str) {
    if std::env::var_os("GPS_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display();
    assert!(
        fs::read_to_string(path).is_ok_and(|written| written == text),
        "{name} is out of date: the program says something else now. Write it anew: {ANEW}"
    );
}

/// Compares the reference of a language.
fn reference(language: &'static str) {
    let manual = Manual::of(language);
    for (name, page) in
        [("rules", rules::page(&manual)), ("kinds", kinds::page(&manual)), ("verbs", verbs::page(&manual))]
    {
        let title = manual.say(&format!("{name}.title"));
        let text = format!("# {title}\n\n<!-- {ANEW} -->\n\n{page}");
        is_up_to_date(&folder(language).join(format!("reference/{name}.md")), &text);
    }
    let wrong = manual.wrong();
    assert!(wrong.is_empty(), "docs/authors/{language}/words.ftl: {wrong:#?}");
}

#[test]
fn the_english_words_about_rules_are_those_above_the_rules() {
    is_up_to_date(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/rules.ftl"), &rules::english());
}

#[test]
fn the_english_words_about_verbs_are_those_above_the_arguments() {
    is_up_to_date(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/verbs.ftl"), &verbs::english());
}

#[test]
fn the_reference_in_english_is_what_the_program_says() {
    reference("en");
}

#[test]
fn the_reference_in_dutch_is_what_the_program_says() {
    reference("nl");
}

/// The block of a page that names this file.
fn block(language: &str, page: &str, file: &str) -> String {
    let page = fs::read_to_string(folder(language).join(page)).unwrap();
    let told = read(&page).into_iter().find_map(|told| match told {
        follow::Told::Write { path, text } if path.ends_with(file) => Some(text),
        follow::Told::Write { .. } | follow::Told::Type { .. } => None,
    });
    told.unwrap()
}

#[test]
fn the_changes_that_the_page_on_layers_shows_find_what_they_change() {
    for (language, layer, mission) in [("en", "our-house", "ask-again"), ("nl", "ons-huis", "nog-eens-vragen")] {
        let mut reader = Reader::new("en_GB.UTF-8");
        reader.type_in(&format!("gps new layer {layer} --speaks {language}"));
        reader.type_in(&format!("gps new mission {mission} --in {layer}"));
        let changes = follow::Told::Write {
            path: format!("{layer}/changes.ron"),
            text: block(language, "layers.md", "changes.ron"),
        };
        reader.follow(&changes).unwrap();
        let told = reader.type_in(&format!("gps check {layer}"));
        // What is not written yet is all that is wrong.
        let codes: Vec<&str> = told.split("error[").skip(1).map(|rest| &rest[..4]).collect();
        assert!(!codes.is_empty() && codes.iter().all(|code| ["P050", "P059"].contains(code)), "{told}");
    }
}

/// What a heading is called in a link.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches(['#', ' ']).to_lowercase();
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

#[test]
fn every_link_of_the_manual_leads_somewhere() {
    let mut wrong = Vec::new();
    for language in ["en", "nl"] {
        for at in ["", "reference"] {
            let folder = folder(language).join(at);
            let pages = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
            for path in pages.filter(|path| path.extension().is_some_and(|ending| ending == "md")) {
                let page = fs::read_to_string(&path).unwrap();
                for link in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                    if link.contains("://") {
                        continue;
                    }
                    let (file, part) = link.split_once('#').unwrap_or((link, ""));
                    let target = if file.is_empty() { path.clone() } else { folder.join(file) };
                    let text = fs::read_to_string(&target).unwrap_or_default();
                    let mut headings = text.lines().filter(|line| line.starts_with('#'));
                    if text.is_empty() || !(part.is_empty() || headings.any(|line| anchor(line) == part)) {
                        wrong.push(format!("{}: {link}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
