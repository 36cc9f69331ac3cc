//! How far a pack is: of every mission and page, in every language, what is there, missing, copied from another language or
//! stale; what its layers add; clips and voices; described pictures; how easily it reads; who reviewed it.

mod board;
mod measure;
mod pieces;
mod table;

pub use board::html;
pub use measure::coverage;
pub use table::table;

use serde::Serialize;

use crate::mission::TextKey;
use crate::pack::Arg;
use crate::pack::model::Aid;

/// How far everything is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// What the pack is called.
    pub title: String,
    /// The languages, the reference first.
    pub languages: Vec<LanguageHead>,
    /// The layers over the lowest, from below.
    pub layers: Vec<LayerHead>,
    /// The clips and voices that are wanted, by what is recorded and the language that is.
    pub recordings: Vec<RecordingHead>,
    /// The pieces of layers that were made from something that has changed, but for sentences, each with its layer.
    pub stale: Vec<String>,
    /// Modules, missions and pages in reading order.
    pub rows: Vec<Row>,
}

/// The recordings of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecordingHead {
    /// What is recorded: `signs` or `voices`.
    pub kind: &'static str,
    /// The language that is recorded.
    pub language: String,
    /// The language of the texts it goes with.
    pub with: String,
    /// How many there are, and how many are wanted.
    pub count: Recorded,
    /// Who made those that are there.
    pub by: Vec<String>,
    /// The places that are empty.
    pub empty: Vec<String>,
}

impl RecordingHead {
    /// What is filled in where it is told.
    fn args(&self) -> Vec<(&'static str, Arg)> {
        let count = |name, count: usize| (name, count.into());
        vec![
            ("language", self.language.as_str().into()),
            ("with", self.with.as_str().into()),
            count("there", self.count.there),
            count("wanted", self.count.wanted),
        ]
    }
}

/// How many recordings there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Recorded {
    /// Those that are there.
    pub there: usize,
    /// Those that are wanted.
    pub wanted: usize,
}

impl Recorded {
    /// One more.
    fn count(&mut self, is_there: bool) {
        self.wanted += 1;
        self.there += usize::from(is_there);
    }

    fn add(&mut self, other: Self) {
        self.wanted += other.wanted;
        self.there += other.there;
    }
}

/// A language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageHead {
    /// Its tag.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// The percentage from which it is offered at the start.
    pub offered_from: u8,
    /// By what its reading ease is measured; none where nothing is.
    pub measure: Option<&'static str>,
}

/// A layer, the lowest too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LayerHead {
    /// Its name among packs.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its version.
    pub version: String,
    /// What it helps with.
    #[serde(skip)]
    pub aid: Option<Aid>,
    /// The same by its name among the interface's words.
    #[serde(rename = "aid")]
    pub aid_name: Option<&'static str>,
    /// How many sentences it gives, over all languages.
    pub sentences: usize,
    /// Who reviews it, and on which day it was approved; none where nobody did yet.
    pub reviews: Vec<ReviewHead>,
}

/// The name of an aid among the interface's words.
pub fn aid_slug(aid: Aid) -> &'static str {
    match aid {
        Aid::Signs => "signs",
        Aid::EasyWords => "easy-words",
        Aid::ReadToMe => "read-to-me",
        Aid::PlainPictures => "plain-pictures",
    }
}

/// One review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewHead {
    /// Its name.
    pub id: String,
    /// Which part, in words.
    pub about: String,
    /// The day on which it was approved.
    pub approved: Option<String>,
}

/// A module, a mission or a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Its name.
    pub id: String,
    /// What sort it is.
    pub sort: RowSort,
    /// What it is called.
    pub title: String,
    /// The languages in which it is a draft.
    pub draft: Vec<String>,
    /// How many pictures it shows.
    pub pictures: usize,
    /// What of it is stale in every language: the mission itself, steps, pictures, people, help lines.
    pub stale: Vec<String>,
    /// How far it is in each language, in their order.
    pub cells: Vec<Cell>,
}

/// What sort a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowSort {
    /// A stop on the route, with its guide.
    Module,
    /// A mission.
    Mission,
    /// Everything that is no mission: people, help, what is for counsellors.
    Page,
}

/// How far something is in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Cell {
    /// How many sentences it needs.
    pub needed: usize,
    /// How many are said in this language and no other, written out, and no copy.
    pub there: usize,
    /// Those that are not there.
    pub missing: Vec<Key>,
    /// Those that are still to be written.
    pub to_write: Vec<Key>,
    /// Those that are word for word another language's.
    pub copied: Vec<Key>,
    /// Those of layers that were made from something that has changed.
    pub stale: Vec<Key>,
    /// How many of them each layer gives, in the order of the layers.
    pub given: Vec<usize>,
    /// How many have an easier text.
    pub easy: usize,
    /// Its clips in sign language.
    pub signs: Recorded,
    /// Its recorded voices.
    pub voices: Recorded,
    /// How many of the pictures are described.
    pub described: usize,
    /// How easily it reads: 100 very easily, 0 very hard.
    pub ease: Option<f64>,
    /// How many words its sentences have on average, to one decimal.
    pub words: Option<f64>,
}

/// The name of a sentence, as programs read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "String")]
pub struct Key(pub TextKey);

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0.to_string()
    }
}

impl Cell {
    /// How much is there, in whole percent, rounded down: a hundred means all.
    pub fn percent(&self) -> usize {
        (self.there * 100).checked_div(self.needed).unwrap_or(100)
    }

    fn add(&mut self, other: &Self) {
        self.needed += other.needed;
        self.there += other.there;
        self.missing.extend(other.missing.iter().cloned());
        self.to_write.extend(other.to_write.iter().cloned());
        self.copied.extend(other.copied.iter().cloned());
        self.stale.extend(other.stale.iter().cloned());
        self.given.resize(self.given.len().max(other.given.len()), 0);
        self.given.iter_mut().zip(&other.given).for_each(|(all, more)| *all += more);
        self.easy += other.easy;
        self.signs.add(other.signs);
        self.voices.add(other.voices);
        self.described += other.described;
    }
}

impl Coverage {
    /// All rows together, by language.
    pub fn totals(&self) -> Vec<Cell> {
        let mut totals = vec![Cell::default(); self.languages.len()];
        for row in &self.rows {
            totals.iter_mut().zip(&row.cells).for_each(|(all, cell)| all.add(cell));
        }
        totals
    }

    /// Whether nothing is missing, to be written, copied or stale in any language; a draft may be all of that. Recordings
    /// that are wanted are no part of it.
    pub fn is_whole(&self) -> bool {
        self.stale.is_empty()
            && self.rows.iter().all(|row| {
                let mut cells = row.cells.iter().zip(&self.languages);
                cells.all(|(cell, language)| {
                    row.draft.contains(&language.tag) || (cell.there == cell.needed && cell.stale.is_empty())
                })
            })
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
