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

/// A help line: Fluent message `line-<id>`, with `.about` (for whom, call or chat), and `.hours` where it has hours.
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
    /// Whether somebody answers day and night. It is believed only where the hours are checked.
    #[serde(default)]
    pub when: When,
    /// Its site, as it is said and shown (`awel.be`): only one that was read in a source. The game opens nothing.
    #[serde(default)]
    pub site: Option<String>,
    /// Its mail address, read in a source, for who would rather write than call.
    #[serde(default)]
    pub mail: Option<String>,
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

/// When a help line answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// At its hours; so it is for every line that does not say.
    #[default]
    Hours,
    /// Day and night.
    DayAndNight,
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
        is_one || self.is_app()
    }

    /// Whether somebody is sure to answer now, whatever the hour: day and night, with hours that were checked.
    pub fn is_there_at_night(&self) -> bool {
        self.when == When::DayAndNight && self.hours == Some(Fact::Verified)
    }

    /// Whether its site, where it has one, is one: a name with dots, in small plain letters, and nothing to click before it.
    pub fn has_sound_site(&self) -> bool {
        self.site.as_deref().is_none_or(is_site)
    }

    /// Whether its mail address, where it has one, is one.
    pub fn has_sound_mail(&self) -> bool {
        self.mail.as_deref().is_none_or(is_mail)
    }

    /// Whether an app stands in the place of its number.
    pub fn is_app(&self) -> bool {
        APPS.contains(&self.number.as_str())
    }

    /// Leaves out a site and a mail address that are none.
    pub(super) fn keep_what_is_sound(&mut self) {
        self.site.take_if(|site| !is_site(site));
        self.mail.take_if(|mail| !is_mail(mail));
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

/// Only what anybody can type on any keyboard: a letter that looks like another leads elsewhere.
fn is_site(site: &str) -> bool {
    let (name, path) = site.split_once('/').map_or((site, None), |(name, path)| (name, Some(path)));
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    let label =
        |label: &str| !label.is_empty() && label.chars().all(plain) && !label.starts_with('-') && !label.ends_with('-');
    let ends =
        name.rsplit('.').next().is_some_and(|end| end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_lowercase()));
    name.contains('.') && name.split('.').all(label) && ends && path.is_none_or(|path| path.split('/').all(label))
}

fn is_mail(mail: &str) -> bool {
    let Some((name, site)) = mail.split_once('@') else { return false };
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter);
    !name.is_empty() && name.chars().all(plain) && !site.contains('/') && is_site(site)
}

fn sentence(built_in: bool, message: String, part: Option<&str>) -> Sentence {
    let key = TextKey { message, attribute: part.map(ToOwned::to_owned) };
    if built_in { Sentence::Interface(key) } else { Sentence::Pack(key) }
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
