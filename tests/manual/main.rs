//! The authors' manual in `docs/authors/` is true: its tutorial can be followed to the letter.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod follow;

use follow::{Reader, read, tutorial};

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
