//! The authors' manual in `docs/authors/` is true: its tutorial can be followed to the letter, and its reference is what the
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

use follow::{Reader, read, tutorial};
use words::{Manual, folder};

/// How whatever is written here is written anew.
const ANEW: &str = "GPS_BLESS=1 cargo test --no-default-features --test manual";

/// Follows the tutorial of a language on a computer that speaks it.
fn followed(language: &'static str, locale: &'static str) {
    let told = read(&tutorial(language));
    assert!(told.len() > 20, "{told:#?}");
    let mut reader = Reader::new(locale);
    for told in &told {
        if let Err(wrong) = reader.follow(told) {
            panic!("docs/authors/{language}/tutorial.md says what is not so:\n{wrong}");
        }
    }
}

#[test]
fn the_tutorial_in_english_can_be_followed_to_the_letter() {
    followed("en", "en_GB.UTF-8");
}

#[test]
fn the_tutorial_in_dutch_can_be_followed_to_the_letter() {
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
fn the_reference_in_english_is_what_the_program_says() {
    reference("en");
}

#[test]
fn the_reference_in_dutch_is_what_the_program_says() {
    reference("nl");
}
