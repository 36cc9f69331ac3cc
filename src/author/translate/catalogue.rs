//! Everything that is to be translated into a language, in reading order, beside what is there already.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cell::{cell_of, look_at, normalised};
use super::context::{context, in_one_line, limits};
use crate::author::sentences::{Sentence, sentences};
use crate::author::tongue::Tongue;
use crate::mission::TextKey;
use crate::pack::{Content, Message, Source, TO_BE_WRITTEN};
use crate::words::{Language, Words};

/// The folder of the languages in a pack.
const LOCALES: &str = "locales";

/// What is to be translated.
#[derive(Debug)]
pub struct Catalogue {
    /// One row for each sentence.
    pub rows: Vec<Row>,
    /// What is translated from.
    pub reference: Tongue,
    /// What is there already.
    pub target: Tongue,
    places: HashMap<TextKey, usize>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub key: TextKey,
    /// The file in which it stands or comes to stand, below the folder of the language.
    pub home: String,
    /// What a translator needs to know of it.
    pub context: Vec<String>,
    /// The text that is translated from.
    pub reference: String,
    /// The text that is there already.
    pub translation: String,
    /// What is filled in.
    pub variables: BTreeSet<String>,
}

impl Row {
    /// What a translator needs to know of it, in one line.
    pub fn context_line(&self) -> String {
        in_one_line(&self.context)
    }

    /// The translation that is there: what `gps new` advises in its place is none.
    pub fn translated(&self) -> &str {
        if self.translation.starts_with(TO_BE_WRITTEN) { "" } else { &self.translation }
    }
}

impl Catalogue {
    /// That of a pack: of one that stands by itself every sentence it needs, of a layer those it has.
    ///
    /// # Errors
    /// With the file that does not parse.
    pub fn of_pack(content: &Content, files: &dyn Source, target: &Language, words: &Words) -> Result<Self, Message> {
        // A layer is translated from the language that it is written in first.
        let pack = content.pack();
        let own = pack.layers.first().and_then(|layer| layer.manifest.as_ref());
        let own = own.and_then(|own| own.languages.iter().find_map(|tag| Language::parse(tag).ok()));
        let base = own.or_else(|| pack.texts.base().cloned()).unwrap_or_else(|| target.clone());
        let mut reference = Tongue::read(files, LOCALES, &base)?;
        let layers = content.sources().layers();
        if let Some(lowest) = layers.last().filter(|_| reference.files.is_empty()) {
            reference = Tongue::read(lowest.source.as_ref(), LOCALES, &base)?;
        }
        let target = Tongue::read(files, LOCALES, target)?;
        let is_layer = layers.len() > 1;
        let speaks = |sentence: &Sentence| {
            let languages = &sentence.languages;
            languages.is_empty() || languages.iter().any(|known| known == target.language.primary())
        };
        let needed = sentences(content.pack()).into_iter().filter(|sentence| {
            let is_there = target.find(&sentence.key).is_some();
            is_there || (speaks(sentence) && (!is_layer || reference.find(&sentence.key).is_some()))
        });
        let listed: Vec<(TextKey, String, Vec<String>)> =
            needed.map(|known| (known.key.clone(), known.place.home(), context(&known, content, words))).collect();
        // A sentence of a help line that the language does not need is no row because others have it.
        let unneeded = sentences(content.pack()).into_iter().filter(|sentence| !speaks(sentence));
        let unneeded = unneeded.map(|sentence| sentence.key).collect();
        Ok(Self::of(reference, target, listed, &unneeded, words))
    }

    /// That of the interface's own words, in a folder of languages.
    ///
    /// # Errors
    /// With the file that does not parse.
    pub fn of_interface(
        source: &dyn Source,
        base: &Language,
        target: &Language,
        words: &Words,
    ) -> Result<Self, Message> {
        let (reference, target) = (Tongue::read(source, LOCALES, base)?, Tongue::read(source, LOCALES, target)?);
        Ok(Self::of(reference, target, Vec::new(), &BTreeSet::new(), words))
    }

    /// The listed sentences, then every other that the reference has.
    fn of(
        reference: Tongue,
        target: Tongue,
        listed: Vec<(TextKey, String, Vec<String>)>,
        without: &BTreeSet<TextKey>,
        words: &Words,
    ) -> Self {
        let mut known: BTreeSet<TextKey> = listed.iter().map(|(key, ..)| key.clone()).collect();
        let unlisted = reference.keys().filter(|key| !without.contains(key) && known.insert(key.clone()));
        let unlisted: Vec<_> = unlisted.map(|key| (key, String::new(), Vec::new())).collect();
        let row = |(key, home, mut context): (TextKey, String, Vec<String>)| {
            let standing = reference.find(&key);
            let text = standing.as_ref().map(cell_of).unwrap_or_default();
            let variables = look_at(&normalised(&text)).unwrap_or_default();
            let comment = standing.map(|standing| standing.entry.comment.as_slice()).unwrap_or_default();
            context.extend(limits(&text, &variables, comment, words));
            Row {
                home: reference.entry(&key.message).map_or(home, |(file, _)| file.below.clone()),
                translation: target.find(&key).as_ref().map(cell_of).unwrap_or_default(),
                reference: text,
                key,
                context,
                variables,
            }
        };
        let rows: Vec<Row> = listed.into_iter().chain(unlisted).map(row).collect();
        let places = rows.iter().enumerate().map(|(at, row)| (row.key.clone(), at)).collect();
        Self { rows, reference, target, places }
    }

    /// A row by its sentence, and its place.
    pub fn row(&self, key: &TextKey) -> Option<(usize, &Row)> {
        let at = *self.places.get(key)?;
        Some((at, self.rows.get(at)?))
    }

    /// The rows by the message they are of, in order.
    pub fn by_message(&self) -> BTreeMap<&str, Vec<&Row>> {
        let mut all: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in &self.rows {
            all.entry(row.key.message.as_str()).or_default().push(row);
        }
        all
    }
}
