//! What the reference said when each sentence of another language was translated.

use super::texts::{Part, Texts};
use crate::pack::check::context::Context;
use crate::pack::load::reading::MOST_BYTES;
use crate::pack::load::source_file::from_ron;
use crate::pack::model::{TranslatedFrom, Twins};
use crate::source::Source;
use crate::words::Language;

/// The note of one language.
pub fn path_of(language: &Language) -> String {
    format!("locales/{language}/translated_from.ron")
}

/// What can be known of the note of a language.
pub enum Note {
    /// Nobody wrote one.
    None,
    /// It cannot be read.
    Broken,
    /// It says this.
    Said(TranslatedFrom),
}

/// Reads the note of a language. It is read where somebody asks, not with the pack: who plays needs none of it.
pub fn note_of(source: &dyn Source, language: &Language) -> Note {
    let path = path_of(language);
    let Ok(size) = source.size(&path) else { return Note::None };
    let text = (size <= MOST_BYTES).then(|| source.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok()));
    match text.flatten().and_then(|text| from_ron(&text).ok()) {
        Some(note) => Note::Said(note),
        None => Note::Broken,
    }
}

/// Every sentence of a language that the reference has, too, with both as they stand now.
pub fn twins<'b, 'a>(texts: &'b Texts<'a>, reference: &'b Texts<'a>) -> impl Iterator<Item = (&'b Part<'a>, Twins)> {
    texts.said().flat_map(|entry| {
        let twin = reference.get(entry.name);
        entry.parts.iter().filter_map(move |part| {
            let said = twin?.part(part.attribute)?;
            Some((part, Twins::of(said.text, part.text)))
        })
    })
}

/// What every language but the reference says now beside it.
pub fn translated_from(context: &Context) -> Vec<(Language, TranslatedFrom)> {
    let Some((reference, others)) = context.languages.split_first() else { return Vec::new() };
    let noted = others.iter().map(|texts| {
        let mut note = TranslatedFrom::default();
        for (part, now) in twins(texts, reference) {
            note.note(part.message, part.attribute, now);
        }
        (texts.language.clone(), note)
    });
    noted.collect()
}
