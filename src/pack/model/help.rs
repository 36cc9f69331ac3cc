//! The ways to get help, and the lines to call.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{HelpId, MediaId};
use crate::words::Sentence;

/// `help.ron`: the steps of the help page, nearest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// First a person near, last what to do in danger.
    pub steps: Vec<HelpStep>,
}

/// A step of the help page: Fluent message `help-<id>` with `.about` (what for) and `.say` (a first sentence).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpStep {
    /// Its name.
    pub id: HelpId,
    /// Its picture.
    pub picture: MediaId,
    /// The lines to call, chosen by language; none for a person near.
    #[serde(default)]
    pub lines: Vec<HelpLine>,
    /// Whether it is the program's own: its words are the interface's, and its picture is an icon.
    #[serde(skip)]
    pub built_in: bool,
}

/// A help line: Fluent message `line-<id>`, with `.about`, and `.hours` where it has hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its name.
    pub id: String,
    /// The number, as it is shown.
    pub number: String,
    /// Whether the number was checked with the line itself.
    pub number_status: Fact,
    /// Whether it has hours, and whether they were checked.
    pub hours: Option<Fact>,
    /// Languages of the game in which this line is shown; empty for all.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The day somebody compared this with the source (`2026-11-22`).
    pub last_verified: Option<String>,
    /// Where that can be read.
    pub source: String,
    /// Whether it is the program's own: its words are the interface's.
    #[serde(skip)]
    pub built_in: bool,
}

/// Whether a fact may be shown to a girl as certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// Read in the named source.
    Verified,
    /// Known from an old or second-hand source: shown to nobody as certain.
    ToVerify,
}

/// The least digits of a number: 102, 112.
const FEWEST_DIGITS: usize = 3;
/// The most digits of a number, with the country's.
const MOST_DIGITS: usize = 15;
/// The numbers that no house can leave out: the missing children line, and the one for danger.
const ALWAYS: [&str; 2] = ["116000", "112"];
/// What stands in the place of a number and is the name of an app.
const APPS: [&str; 1] = ["112 BE"];

impl HelpLine {
    /// Whether its number is one: digits, with blanks and what else is written between them, or an app that is known.
    pub fn has_number(&self) -> bool {
        let number = self.number.as_str();
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let between = |letter: char| letter.is_ascii_digit() || " +/.-()".contains(letter);
        let is_one = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits) && number.chars().all(between);
        is_one || APPS.contains(&number)
    }

    /// Whether both call the same number, however it is written.
    pub fn calls(&self, other: &Self) -> bool {
        let digits = |line: &Self| line.number.chars().filter(|letter| !" /.-()".contains(*letter)).collect::<String>();
        digits(self) == digits(other)
    }

    /// Whether it calls a number that no house can leave out.
    pub fn always_stays(&self) -> bool {
        let digits: String = self.number.chars().filter(char::is_ascii_digit).collect();
        self.built_in || ALWAYS.contains(&digits.as_str())
    }

    /// One of its sentences: its name, or a part.
    pub fn sentence(&self, part: Option<&str>) -> Sentence {
        sentence(self.built_in, format!("line-{}", self.id), part)
    }

    /// Whether this line is shown in a language, given by its first subtag.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == language)
    }

    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("line-{}", self.id);
        let about = TextKey::attribute(message.clone(), "about");
        let hours = self.hours.map(|_| TextKey::attribute(message.clone(), "hours"));
        [TextKey::value(message), about].into_iter().chain(hours).collect()
    }
}

impl HelpStep {
    /// Whether a house that has left out the `hidden` lines may leave out this one of its lines: whichever of its languages
    /// a girl reads, another line with a number that is certain stays beside it.
    pub fn can_spare(&self, line: &HelpLine, hidden: &BTreeSet<String>) -> bool {
        let others = || {
            let others = self.lines.iter().filter(|other| other.id != line.id && !hidden.contains(&other.id));
            others.filter(|other| other.number_status == Fact::Verified)
        };
        let stays = match line.languages.as_slice() {
            [] => others().any(|other| other.languages.is_empty()),
            languages => languages.iter().all(|language| others().any(|other| other.speaks(language))),
        };
        stays && !line.always_stays()
    }

    /// The lines that are shown in a language, given by its first subtag: those that speak it; where none does, all of
    /// them, and [`HelpLine::languages`] says what they speak. There is no step without a number.
    pub fn lines_for(&self, language: &str) -> Vec<&HelpLine> {
        let speaking: Vec<&HelpLine> = self.lines.iter().filter(|line| line.speaks(language)).collect();
        if speaking.is_empty() { self.lines.iter().collect() } else { speaking }
    }

    /// One of its sentences: its name, or a part.
    pub fn sentence(&self, part: Option<&str>) -> Sentence {
        sentence(self.built_in, format!("help-{}", self.id), part)
    }

    /// Its sentences, those of its lines left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("help-{}", self.id);
        let parts = ["about", "say"].map(|part| TextKey::attribute(message.clone(), part));
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }
}

fn sentence(built_in: bool, message: String, part: Option<&str>) -> Sentence {
    let key = TextKey { message, attribute: part.map(ToOwned::to_owned) };
    if built_in { Sentence::Interface(key) } else { Sentence::Pack(key) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_digits_and_what_is_written_between_them() {
        let line = |number: &str| HelpLine {
            id: String::new(),
            number: number.to_owned(),
            number_status: Fact::Verified,
            hours: None,
            languages: Vec::new(),
            last_verified: None,
            source: String::new(),
            built_in: false,
        };
        for number in ["102", "116 000", "+32 2 475 44 11", "0800/15.802", "(02) 475-44-11", "112 BE"] {
            assert!(line(number).has_number(), "{number}");
        }
        let strange =
            ["", "11", "bel mama", "116 OOO", "102\u{202e}", "1\u{200b}12", "١٠٢", "112 be", "1112 BE", "102 Awel"];
        for number in strange.into_iter().chain(["1234567890123456", "+"]) {
            assert!(!line(number).has_number(), "{number:?}");
        }
        assert!(line("116 000").calls(&line("116000")) && !line("+116 000").calls(&line("116 000")));
    }
}
