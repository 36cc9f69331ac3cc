//! How easily each mission reads in each language.

use super::prose::is_for_girls;
use super::texts::{Entry, Texts};
use crate::mission::Mission;
use crate::pack::load::par_chunks::{CHUNK, par_chunks};
use crate::pack::load::source_file::SourceFile;
use crate::pack::reading_level::LEAST_WORDS;
use crate::words::{Language, Readability};

/// How easily one mission reads in one language.
pub struct Level<'b, 'a> {
    /// The mission's own message, which stands for it.
    pub entry: &'b Entry<'a>,
    /// The language.
    pub language: &'b Language,
    /// What was measured.
    pub readability: Readability,
}

/// Those of all missions that say enough to be measured, in every language that has a measure.
pub fn levels<'b, 'a>(missions: &[SourceFile<Mission>], languages: &'b [Texts<'a>]) -> Vec<Level<'b, 'a>> {
    let of_chunk = |missions: &[SourceFile<Mission>]| {
        let all = missions.iter().flat_map(|file| languages.iter().map(move |texts| (&file.value, texts)));
        all.filter_map(|(mission, texts)| level(mission, texts)).collect::<Vec<_>>()
    };
    par_chunks(missions, CHUNK, of_chunk).into_iter().flatten().collect()
}

fn level<'b, 'a>(mission: &Mission, texts: &'b Texts<'a>) -> Option<Level<'b, 'a>> {
    let entry = texts.get(mission.id.as_str())?;
    let steps = mission.steps.iter().filter_map(|step| texts.get(&format!("{}-{}", mission.id, step.id)));
    let all = std::iter::once(entry).chain(steps);
    let parts = all.flat_map(|entry| entry.parts.iter().map(move |part| (entry.name, part)));
    // What is filled in has a length that nobody knows.
    let girls = parts.filter(|(name, part)| is_for_girls(name, part.attribute) && !part.text.contains('{'));
    let readability = Readability::of(girls.map(|(_, part)| part.text), &texts.language)?;
    let is_enough = readability.counts.words >= LEAST_WORDS;
    is_enough.then_some(Level { entry, language: &texts.language, readability })
}
