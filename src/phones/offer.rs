//! What the page has to say and show: the interface's words and the pack's, its pictures, and where help is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::edition::{Editions, Helping, Read, language, tag};
use super::spoken::Spoken;
use crate::app::Edition;
use crate::mission::TextKey;
use crate::mission::ids::MediaId;
use crate::pack::Content;
use crate::pack::model::{Aid, Fact, Help};
use crate::pack::picture::Art;
use crate::source::{Source as _, Stacked};
use crate::words::{Catalog, Direction, FluentArgs, Language};

/// The interface's words that the page uses: `phones-<name>` in `locales/<language>/phones.ftl`.
const WORDS: [&str; 53] = [
    "again",
    "change",
    "closed",
    "code",
    "code-ready",
    "code-short",
    "code-wrong",
    "coin",
    "free",
    "full",
    "gone",
    "gone-about",
    "hello",
    "hello-about",
    "help",
    "help-about",
    "join",
    "language",
    "leave",
    "locked",
    "look",
    "look-about",
    "lost-seat",
    "my-turn",
    "offline",
    "over",
    "over-about",
    "pass",
    "pass-about",
    "passed",
    "paused",
    "paused-about",
    "pick-first",
    "pick-one",
    "pick-some",
    "private",
    "send",
    "sending",
    "slow-down",
    "thanks",
    "thanks-about",
    "title",
    "whose",
    "whose-mine",
    "whose-passed",
    "write",
    "write-about",
    "write-empty",
    "write-full",
    "write-left",
    "write-more",
    "written",
    "written-about",
];

/// The value that the page fills in itself stands in its words as this.
const HOLE: &str = "#";

/// All that the page may show.
#[derive(Clone)]
pub struct Offer {
    /// The languages to choose from; the first is for those who speak none of them.
    pub languages: Vec<Spoken>,
    /// The ways to get help.
    pub help: Help,
    /// Where the pack's pictures lie.
    pub pictures: Arc<Stacked>,
    /// Which file of it holds which picture.
    pub files: BTreeMap<MediaId, String>,
    /// What can be read beside what the group sees.
    pub(super) editions: Option<Editions>,
}

/// The words of the page in one language.
#[derive(Serialize)]
pub(super) struct PageWords<'a> {
    language: &'a str,
    /// What a phone asks for to read this.
    tag: String,
    direction: &'static str,
    languages: Vec<Named<'a>>,
    words: BTreeMap<&'static str, String>,
    help: Vec<Line>,
    aids: Vec<Helping>,
}

/// A language to choose.
#[derive(Serialize)]
struct Named<'a> {
    tag: &'a str,
    name: &'a str,
}

/// Whom to call.
#[derive(Serialize)]
struct Line {
    name: String,
    number: String,
}

impl Offer {
    /// Everything of the content, in its languages and with the interface's words for them.
    pub fn of(content: &Content, interface: &Catalog) -> Self {
        let pack = content.pack();
        let spoken = |language| Spoken {
            interface: interface.words(&language),
            pack: pack.words(&language),
            below: None,
            aids: BTreeSet::new(),
        };
        let file = |id: &MediaId| pack.media_path(id).map(|path| (id.clone(), path.to_owned()));
        Self {
            languages: pack.offered_languages().into_iter().map(spoken).collect(),
            help: pack.help.clone(),
            pictures: Arc::clone(content.sources()),
            files: pack.media().filter_map(file).collect(),
            editions: None,
        }
    }

    /// The same with editions that girls may read on their phones, whatever the group sees. `usual` helps whoever picked
    /// nothing.
    #[must_use]
    pub fn with_editions(self, editions: Vec<Edition>, usual: BTreeSet<Aid>, interface: &Catalog, read: Read) -> Self {
        Self { editions: Some(Editions::new(editions, usual, interface, read)), ..self }
    }

    /// What a tag asks for: a language, with what helps behind it.
    pub(super) fn spoken(&self, tag: &str) -> Option<&Spoken> {
        let plain = self.in_language(language(tag))?;
        let edition = self.editions.as_ref().and_then(|editions| editions.find(tag, plain));
        Some(edition.unwrap_or(plain))
    }

    /// The language with this tag, else one with the same first part, else the first; none where there is none at all.
    fn in_language(&self, tag: &str) -> Option<&Spoken> {
        let primary = |spoken: &Spoken, tag: &Language| spoken.interface.language().primary() == tag.primary();
        let exact = self.languages.iter().find(|spoken| spoken.interface.language().as_str() == tag);
        let tag = Language::parse(tag).ok();
        let near = || tag.and_then(|tag| self.languages.iter().find(|spoken| primary(spoken, &tag)));
        exact.or_else(near).or_else(|| self.languages.first())
    }

    /// The words of the page.
    pub(super) fn words<'a>(&'a self, spoken: &'a Spoken) -> PageWords<'a> {
        let language = spoken.interface.language();
        let mut hole = FluentArgs::new();
        hole.set("count", HOLE);
        let say = |name| (name, spoken.interface.get_with(&TextKey::value(format!("phones-{name}")), &hole));
        let name = |spoken: &'a Spoken| {
            let language = spoken.interface.language();
            Named { tag: language.as_str(), name: language.own_name() }
        };
        PageWords {
            language: language.as_str(),
            tag: tag(language.as_str(), &spoken.aids),
            direction: match language.direction() {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            },
            languages: self.languages.iter().map(name).collect(),
            words: WORDS.into_iter().map(say).collect(),
            help: self.lines(spoken),
            aids: self.editions.as_ref().map(|editions| editions.helping(spoken)).unwrap_or_default(),
        }
    }

    /// The lines to call in a language, the nearest first; one that nobody verified is left out.
    fn lines(&self, spoken: &Spoken) -> Vec<Line> {
        let language = spoken.pack.language().primary();
        let lines = self.help.steps.iter().flat_map(|step| step.lines_for(language));
        let sure = lines.filter(|line| line.number_status == Fact::Verified);
        let line = |line: &crate::pack::model::HelpLine| Line {
            name: spoken.say(&line.sentence(None)),
            number: line.number.clone(),
        };
        sure.map(line).collect()
    }

    /// The bytes of a picture and what they are.
    pub(super) fn picture(&self, id: &MediaId) -> Option<(&'static str, Vec<u8>)> {
        let path = self.files.get(id)?;
        let kind = if path.ends_with(".png") { "image/png" } else { "image/svg+xml" };
        // A picture that cannot be read is no reason to stop, and one that the game does not draw is no browser's business.
        let bytes = self.pictures.read(path).ok().filter(|bytes| Art::read(bytes).is_ok());
        bytes.map(|bytes| (kind, bytes))
    }
}

impl fmt::Debug for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Offer").field("languages", &self.languages).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "offer_tests.rs"]
mod tests;
