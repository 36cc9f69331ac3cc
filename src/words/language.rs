//! A language of the game.

use std::fmt;

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// A language tag, `nl`, `fr-BE`, or one of the test languages [`Language::PSEUDO`] and [`Language::MIRROR`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language {
    tag: String,
    id: LanguageIdentifier,
}

/// A text that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language tag; one looks like nl, fr or pt-BR")]
pub struct NotALanguage(String);

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        Self::parse(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.tag
    }
}

/// What languages call themselves, for those spoken in many Belgian living groups. One that is not here shows its tag.
const OWN_NAMES: [(&str, &str); 27] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bg", "Български"),
    ("cs", "Čeština"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("ku", "Kurdî"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("rom", "Romani"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
];

impl Language {
    /// The test language with accents and longer words.
    pub const PSEUDO: &str = "qps-ploc";
    /// The test language that is written from right to left.
    pub const MIRROR: &str = "ar-XB";

    /// Reads a tag.
    ///
    /// # Errors
    /// Where the text is no language tag.
    pub fn parse(text: &str) -> Result<Self, NotALanguage> {
        let id: LanguageIdentifier = text.parse().map_err(|_| NotALanguage(text.to_owned()))?;
        if id.language.is_empty() {
            return Err(NotALanguage(text.to_owned()));
        }
        let made = [Self::PSEUDO, Self::MIRROR].into_iter().find(|tag| tag.eq_ignore_ascii_case(text));
        let tag = made.map_or_else(|| id.to_string(), str::to_owned);
        Ok(Self { tag, id })
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// Its first part: `fr` of `fr-BE`.
    pub fn primary(&self) -> &str {
        self.id.language.as_str()
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        match self.id.character_direction() {
            CharacterDirection::RTL => Direction::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
        }
    }

    /// What it calls itself: `Nederlands`.
    pub fn own_name(&self) -> &str {
        let known = OWN_NAMES.iter().find(|(tag, _)| *tag == self.primary());
        known.filter(|_| !self.is_test()).map_or(&self.tag, |(_, name)| name)
    }

    /// Whether it is one of the two test languages.
    pub fn is_test(&self) -> bool {
        self.tag == Self::PSEUDO || self.tag == Self::MIRROR
    }

    pub(super) fn id(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl AsRef<LanguageIdentifier> for Language {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_case_and_know_their_name_and_direction() {
        for (text, tag, name, direction, test) in [
            ("NL", "nl", "Nederlands", Direction::Ltr, false),
            ("fr-be", "fr-BE", "Français", Direction::Ltr, false),
            ("ar", "ar", "العربية", Direction::Rtl, false),
            ("ku-Arab", "ku-Arab", "Kurdî", Direction::Rtl, false),
            ("xx", "xx", "xx", Direction::Ltr, false),
            ("QPS-PLOC", "qps-ploc", "qps-ploc", Direction::Ltr, true),
            ("ar-xb", "ar-XB", "ar-XB", Direction::Rtl, true),
        ] {
            let language = Language::parse(text).unwrap();
            assert_eq!(language.as_str(), tag);
            assert_eq!(language.own_name(), name, "{text}");
            assert_eq!(language.direction(), direction, "{text}");
            assert_eq!(language.is_test(), test, "{text}");
        }
        assert_eq!(Language::parse("fr-BE").unwrap().primary(), "fr");
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["", "n", "nederlands", "n l", "und"] {
            assert!(Language::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn own_names_are_sorted_and_single() {
        assert!(OWN_NAMES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
