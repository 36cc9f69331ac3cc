//! How easily each mission reads in each language.

use super::prose::is_for_girls;
use super::texts::{Part, Texts};
use crate::mission::Mission;
use crate::pack::load::par_chunks::{CHUNK, par_chunks};
use crate::pack::load::source_file::SourceFile;
use crate::pack::reading_level::LEAST_WORDS;
use crate::words::Readability;

/// How easily one mission reads in one language.
pub struct Level {
    /// The mission's own message, which stands for it.
    pub message: String,
    /// The language, by its place among those of the pack.
    pub language: usize,
    /// What was measured.
    pub readability: Readability,
}

/// Those of all missions that say enough to be measured, in every language that has a measure.
pub fn levels(missions: &[SourceFile<Mission>], languages: &[Texts]) -> Vec<Level> {
    let of_chunk = |missions: &[SourceFile<Mission>]| {
        let all = missions.iter().flat_map(|file| languages.iter().enumerate().map(move |of| (&file.value, of)));
        all.filter_map(|(mission, (language, texts))| level(mission, language, texts)).collect::<Vec<_>>()
    };
    par_chunks(missions, CHUNK, of_chunk).into_iter().flatten().collect()
}

/// Everything that girls read of a mission.
pub fn read_by_girls<'t, 'a>(mission: &Mission, texts: &'t Texts<'a>) -> impl Iterator<Item = &'t Part<'a>> {
    let steps = mission.steps.iter().map(|step| format!("{}-{}", mission.id, step.id));
    let messages = std::iter::once(mission.id.to_string()).chain(steps);
    let entries = messages.filter_map(|message| texts.get(&message));
    entries.flat_map(|entry| entry.parts.iter().filter(|part| is_for_girls(entry.name, part.attribute)))
}

fn level(mission: &Mission, language: usize, texts: &Texts) -> Option<Level> {
    let own = texts.get(mission.id.as_str())?;
    // What is filled in has a length that nobody knows.
    let girls = read_by_girls(mission, texts).filter(|part| !part.text.contains('{'));
    let readability = Readability::of(girls.map(|part| part.text), &texts.language)?;
    let is_enough = readability.counts.words >= LEAST_WORDS;
    is_enough.then(|| Level { message: own.name.to_owned(), language, readability })
}
