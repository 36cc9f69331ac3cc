//! Measuring how far a pack is.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::pieces::{self, Spot};
use super::{Cell, Coverage, Key, LanguageHead, LayerHead, ReviewHead, Row, RowSort};
use crate::author::sentences::{Sentence, sentences};
use crate::author::tongue::Tongue;
use crate::mission::ids::MediaId;
use crate::mission::{Mission, TextKey};
use crate::pack::model::{Aid, RecordingKind, ReviewState};
use crate::pack::reading_level::reading_level;
use crate::pack::{Content, Piece, SaidIn, Source, StalePiece, TO_BE_WRITTEN, There};
use crate::words::{Language, Readability, Words};

/// The folder of the languages in a pack.
const LOCALES: &str = "locales";

/// One language, layer by layer, the uppermost first.
struct Spoken {
    language: Language,
    tongues: Vec<Tongue>,
    said: SaidIn,
    words: Arc<Words>,
}

impl Spoken {
    /// The layer that gives a sentence, and how it stands there.
    fn find(&self, key: &TextKey) -> Option<(usize, &str)> {
        let mut all = self.tongues.iter().enumerate();
        all.find_map(|(at, tongue)| Some((at, tongue.find(key)?.source())))
    }
}

/// Measures a pack with all its layers. `stale` are the pieces of layers that were made from something that has changed;
/// `looked` hears how many of how many rows are measured.
pub fn coverage(
    content: &Content,
    words: &Words,
    stale: &[StalePiece],
    mut looked: impl FnMut(usize, usize),
) -> Coverage {
    let pack = content.pack();
    let sources: Vec<&dyn Source> = content.sources().layers().iter().map(|layer| layer.source.as_ref()).collect();
    let languages = pack.texts.languages();
    let spoken: Vec<Spoken> = languages
        .iter()
        .map(|language| Spoken {
            language: language.clone(),
            tongues: sources.iter().map(|source| Tongue::sound(*source, LOCALES, language)).collect(),
            said: pack.said_in(language),
            words: pack.texts.words(language),
        })
        .collect();
    let mut layers = heads(content, words);
    let mut rows: Vec<(Spot, Vec<Sentence>)> = Vec::new();
    let mut places: HashMap<Spot, usize> = HashMap::new();
    for sentence in sentences(pack) {
        let spot = Spot::of(&sentence.place);
        let at = *places.entry(spot.clone()).or_insert_with(|| {
            rows.push((spot, Vec::new()));
            rows.len() - 1
        });
        if let Some((_, row)) = rows.get_mut(at) {
            row.push(sentence);
        }
    }
    let measure = Measure { content, spoken: &spoken, stale, layers: &layers };
    let all = rows.len();
    let measured = rows.into_iter().enumerate().map(|(at, (spot, sentences))| {
        looked(at, all);
        measure.row(&spot, &sentences, words)
    });
    let rows: Vec<Row> = measured.collect();
    for row in &rows {
        for cell in &row.cells {
            layers.iter_mut().zip(&cell.given).for_each(|(layer, given)| layer.sentences += given);
        }
    }
    let head = |language: &Language| LanguageHead {
        tag: language.as_str().to_owned(),
        name: language.own_name().to_owned(),
        offered_from: pack.manifest.offered_from,
        measure: Readability::of(["Ja."], language).map(|found| found.measure.name()),
    };
    let title = pack.texts.words(words.language()).get(&crate::pack::model::Manifest::title());
    let stale = stale.iter().filter(|stale| pieces::is_whole_piece(&stale.piece));
    Coverage {
        title,
        languages: languages.iter().map(head).collect(),
        layers,
        recordings: pieces::recordings(&pack.recordings),
        stale: stale.map(|stale| format!("{} {}", stale.layer, stale.piece)).collect(),
        rows,
    }
}

/// The layers from below, with who reviews them.
fn heads(content: &Content, words: &Words) -> Vec<LayerHead> {
    let pack = content.pack();
    let said = pack.texts.words(words.language());
    let manifests = pack.layers.iter().rev().filter_map(|layer| layer.manifest.as_ref());
    manifests
        .map(|manifest| LayerHead {
            id: manifest.id.to_string(),
            title: said.get(&manifest.own_title()),
            version: manifest.version.to_string(),
            aid: manifest.aid,
            aid_name: manifest.aid.map(super::aid_slug),
            sentences: 0,
            reviews: manifest
                .review
                .iter()
                .map(|review| ReviewHead {
                    id: review.id.clone(),
                    about: said.get(&review.text()),
                    approved: match &review.state {
                        ReviewState::Draft => None,
                        ReviewState::Approved(day) => Some(day.clone()),
                    },
                })
                .collect(),
        })
        .collect()
}

struct Measure<'a> {
    content: &'a Content,
    spoken: &'a [Spoken],
    stale: &'a [StalePiece],
    layers: &'a [LayerHead],
}

impl Measure<'_> {
    fn row(&self, spot: &Spot, sentences: &[Sentence], words: &Words) -> Row {
        let pack = self.content.pack();
        let said = pack.texts.words(words.language());
        let mission = match spot {
            Spot::Mission(id) => pack.missions.get(id).map(AsRef::as_ref),
            Spot::Module(_) | Spot::Page(_) => None,
        };
        let pictures = pieces::pictures(spot, pack);
        let (id, sort, title) = match spot {
            Spot::Mission(id) => (id.to_string(), RowSort::Mission, said.get(&TextKey::of_mission(id, "title"))),
            Spot::Module(id) => (id.to_string(), RowSort::Module, said.get(&TextKey::value(format!("module-{id}")))),
            Spot::Page(slug) => {
                ((*slug).to_owned(), RowSort::Page, words.get(&TextKey::value(format!("place-{slug}"))))
            }
        };
        let cell = |spoken| self.cell(spoken, mission, sentences, &pictures);
        let cells = self.spoken.iter().map(cell).collect();
        let draft = mission.map(|mission| mission.draft.clone()).unwrap_or_default();
        let stale = self.stale.iter().filter(|stale| pieces::is_of(&stale.piece, spot, &pictures));
        let stale = stale.map(|stale| stale.piece.to_string()).collect();
        Row { id, sort, title, draft, pictures: pictures.len(), stale, cells }
    }

    fn cell(
        &self,
        spoken: &Spoken,
        mission: Option<&Mission>,
        sentences: &[Sentence],
        pictures: &BTreeSet<MediaId>,
    ) -> Cell {
        let language = &spoken.language;
        let needs = |sentence: &&Sentence| {
            sentence.languages.is_empty() || sentence.languages.iter().any(|known| known == language.primary())
        };
        let mut cell = Cell { given: vec![0; self.layers.len()], ..Cell::default() };
        for sentence in sentences.iter().filter(needs) {
            let key = &sentence.key;
            cell.needed += 1;
            let is_it = |piece: &Piece| matches!(piece, Piece::Sentence(of, stale) if of == language && stale == key);
            if self.stale.iter().any(|stale| is_it(&stale.piece)) {
                cell.stale.push(Key(key.clone()));
            }
            let Some((layer, text)) = spoken.find(key) else {
                cell.missing.push(Key(key.clone()));
                continue;
            };
            // Layers are listed from below, and lie the other way round.
            let from_below = (spoken.tongues.len() - 1).saturating_sub(layer);
            if let Some(given) = cell.given.get_mut(from_below) {
                *given += 1;
            }
            cell.easy += usize::from(self.has_easy(spoken, key));
            if text.contains(TO_BE_WRITTEN) {
                cell.to_write.push(Key(key.clone()));
                continue;
            }
            match spoken.said.there(key) {
                There::Copy | There::ShortCopy => cell.copied.push(Key(key.clone())),
                // What does not parse as a whole may still be found where it stands.
                There::Yes | There::No => cell.there += 1,
            }
        }
        for place in self.content.pack().recordings.iter().filter(|place| place.slot.with == language.as_str()) {
            if place.slot.mission().is_some_and(|id| mission.is_some_and(|mission| mission.id == *id)) {
                match place.kind {
                    RecordingKind::Signs => cell.signs.count(place.made.is_some()),
                    RecordingKind::Voices => cell.voices.count(place.made.is_some()),
                }
            }
        }
        cell.described = pictures.iter().filter(|id| spoken.find(&description(id)).is_some()).count();
        let level = mission.and_then(|mission| reading_level(mission, language, &spoken.words));
        cell.ease = level.map(|found| found.ease());
        let words = level.and_then(|found| found.counts.words_per_sentence());
        cell.words = words.map(|words| (words * 10.0).round() / 10.0);
        cell
    }

    /// Whether a layer of easier words says it.
    fn has_easy(&self, spoken: &Spoken, key: &TextKey) -> bool {
        let layers = self.layers.iter().zip(spoken.tongues.iter().rev());
        layers.into_iter().any(|(layer, tongue)| layer.aid == Some(Aid::EasyWords) && tongue.find(key).is_some())
    }
}

/// The sentence that describes a picture for who does not see it.
fn description(id: &MediaId) -> TextKey {
    TextKey::value(format!("picture-{}", id.as_str().replace('/', "-")))
}

/// The missing sentences by language, for whoever asks for nothing else.
#[cfg(test)]
pub(super) fn counts(coverage: &Coverage) -> std::collections::BTreeMap<&str, (usize, usize)> {
    let totals = coverage.totals();
    let all = coverage.languages.iter().zip(totals);
    all.map(|(language, cell)| (language.tag.as_str(), (cell.there, cell.needed))).collect()
}
