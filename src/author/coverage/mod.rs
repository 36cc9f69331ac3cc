//! How far a pack is: of every mission and page, in every language, what is there, missing, copied from another language or
//! stale; what its layers add; clips and voices; described pictures; how easily it reads; who reviewed it.

mod board;
mod measure;
mod recordings;
mod table;

pub use board::html;
pub use measure::coverage;
pub use table::table;

use serde::Serialize;

use crate::mission::TextKey;
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
    /// Modules, missions and pages in reading order.
    pub rows: Vec<Row>,
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
    /// How many have a clip in sign language.
    pub signs: usize,
    /// How many have a recorded voice.
    pub voices: usize,
    /// How many of the pictures are described.
    pub described: usize,
    /// How easily it reads: 100 very easily, 0 very hard.
    pub ease: Option<f64>,
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
        self.signs += other.signs;
        self.voices += other.voices;
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

    /// Whether nothing is missing, to be written, copied or stale in any language; a draft may be all of that.
    pub fn is_whole(&self) -> bool {
        self.rows.iter().all(|row| {
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
