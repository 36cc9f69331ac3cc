//! What stands below the pieces that a layer has in the place of others: what they were made from.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Serialize;

use super::alone::alone;
use super::texts::{Entry, Part, Texts};
use crate::mission::TextKey;
use crate::mission::ids::{MediaId, MissionId, ModuleId, PersonId, StepId};
use crate::pack::check::context::Context;
use crate::pack::hash::short;
use crate::pack::load::laid::Was;
use crate::pack::load::layered;
use crate::pack::load::media::MediaFile;
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::source_file::Stand;
use crate::pack::location::Location;
use crate::pack::model::MadeFrom;
use crate::source::Source;
use crate::words::Language;

/// Something that a layer has in the place of something below it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// A sentence in a language.
    Sentence(Language, TextKey),
    /// A whole mission.
    Mission(MissionId),
    /// A step of a mission.
    Step(MissionId, StepId),
    /// A picture.
    Picture(MediaId),
    /// A module.
    Module(ModuleId),
    /// The guide of a module.
    Guide(ModuleId),
    /// Somebody of the stories.
    Person(PersonId),
    /// A help line.
    Line(String),
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sentence(language, key) => write!(f, "{language} {key}"),
            Self::Mission(id) => write!(f, "missions/{id}"),
            Self::Step(mission, step) => write!(f, "missions/{mission}/{step}"),
            Self::Picture(id) => write!(f, "media/{id}"),
            Self::Module(id) => write!(f, "modules/{id}"),
            Self::Guide(id) => write!(f, "guides/{id}"),
            Self::Person(id) => write!(f, "person-{id}"),
            Self::Line(id) => write!(f, "line-{id}"),
        }
    }
}

/// A piece of a layer that was made from something that has changed since. It is still used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StalePiece {
    /// The layer.
    pub layer: String,
    /// The piece.
    pub piece: Piece,
    /// Where it stands.
    pub place: Location,
}

/// A piece of a layer, with a hash of what it was made over, as that is now.
struct Replacing<'a> {
    layer: &'a str,
    piece: Piece,
    hash: String,
    place: &'a dyn Fn() -> Location,
}

/// Hears of each piece.
type Tell<'t> = dyn FnMut(Replacing) + 't;

/// The pieces of all layers that were made from something that has changed since.
pub fn stale(context: &Context) -> Vec<StalePiece> {
    let layers = context.pack.laid.layers.iter();
    let noted = layers.filter_map(|layer| Some((layer.name.as_deref()?, &layer.made_from.as_ref()?.value)));
    let noted: Vec<(&str, &MadeFrom)> = noted.collect();
    let mut found = Vec::new();
    let layers: Vec<&str> = noted.iter().map(|(layer, _)| *layer).collect();
    replacing(context, &layers, &noted, &mut |piece| {
        let Replacing { layer, piece, hash, place } = piece;
        let was = noted.iter().find(|(name, _)| *name == layer).and_then(|(_, noted)| noted.get(&piece));
        if was.is_some_and(|was| *was != hash) {
            found.push(StalePiece { layer: layer.to_owned(), piece, place: place() });
        }
    });
    found
}

/// What stands below every piece of a layer that replaces one.
pub fn made_from(context: &Context, layer: &str) -> MadeFrom {
    let mut noted = MadeFrom::default();
    replacing(context, &[layer], &[], &mut |piece| noted.note(&piece.piece, piece.hash));
    noted
}

/// The pieces of some layers; those that are noted may be all that is wanted. Each was made over its own parents: what else lies between, because somebody chose that
/// too, says nothing of it.
fn replacing(context: &Context, layers: &[&str], noted: &[(&str, &MadeFrom)], tell: &mut Tell) {
    if !context.pack.laid.is_several() || layers.is_empty() {
        return;
    }
    let over: HashMap<&str, HashSet<&str>> =
        layers.iter().map(|layer| (*layer, context.pack.laid.made_over(layer))).collect();
    let none = HashSet::new();
    for layer in layers {
        let noted = noted.iter().find(|(name, _)| name == layer).map(|(_, noted)| *noted);
        match alone(context, layer, over.get(layer).unwrap_or(&none), noted) {
            None => structure(context.pack, context.source, layer, tell),
            Some(source) => structure(&layered::read(&source), &source, layer, tell),
        }
    }
    let reference = context.languages.first();
    for texts in &context.languages {
        sentences(texts, reference, &over, tell);
    }
}

/// The missions, pictures and whatever else is no sentence that a layer has in the place of another.
fn structure(pack: &ParsedPack, source: &dyn Source, layer: &str, tell: &mut Tell) {
    for covered in &pack.laid.covered {
        let Some(by) = covered.by.as_ref().filter(|by| by.file.origin.as_deref() == Some(layer)) else { continue };
        let (piece, hash, name) = match &covered.was {
            Was::Mission(file) => (Piece::Mission(file.value.id.clone()), of_data(&file.value), "id"),
            Was::Step(mission, step) => (Piece::Step(mission.clone(), step.id.clone()), of_data(&**step), "id"),
            Was::Module(file) => (Piece::Module(file.value.id.clone()), of_data(&file.value), "id"),
            Was::Guide(file) => (Piece::Guide(file.value.module.clone()), of_data(&file.value), "module"),
            // Of a rehearsal only the sentences tell: each of them is looked at by itself.
            Was::Rehearsal(_) => continue,
            Was::Person(person) => (Piece::Person(person.id.clone()), of_data(person), "id"),
            Was::Line(line) => (Piece::Line(line.id.clone()), of_data(line), "id"),
        };
        let place = || Stand { file: by.file.clone(), path: by.path.join(name) }.place();
        tell(Replacing { layer, piece, hash, place: &place });
    }
    for covered in pack.media.covered() {
        if covered.above.origin.as_deref() != Some(layer) {
            continue;
        }
        let Some(bytes) = bytes(source, &covered.below) else { continue };
        let place = || Location { origin: Some(layer.to_owned()), ..Location::start_of(&covered.above.path) };
        tell(Replacing { layer, piece: Piece::Picture(covered.id.clone()), hash: short(&bytes), place: &place });
    }
}

/// A picture as its own layer has it.
fn bytes(source: &dyn Source, file: &MediaFile) -> Option<Vec<u8>> {
    let mut layers = source.layers().iter();
    let layer = layers.find(|layer| Some(layer.name.as_str()) == file.origin.as_deref())?;
    layer.source.read(&file.path).ok()
}

/// The sentences of some layers: below each stands the same one of the next layer it was made over that has it, or where
/// none has it in that language, the one it was translated from.
fn sentences(texts: &Texts, reference: Option<&Texts>, over: &HashMap<&str, HashSet<&str>>, tell: &mut Tell) {
    let is_reference = reference.is_some_and(|reference| reference.language == texts.language);
    let (own, other) = (texts.by_name(), reference.filter(|_| !is_reference).map(Texts::by_name));
    for entry in &texts.entries {
        let Some(layer) = entry.file.origin.as_deref() else { continue };
        let Some(over) = over.get(layer) else { continue };
        for part in &entry.parts {
            let same = below(entry.name, part, over, &own);
            let made_from = same.or_else(|| below(entry.name, part, over, other.as_ref()?));
            let Some(text) = made_from else { continue };
            let key = TextKey { message: entry.name.to_owned(), attribute: part.attribute.map(str::to_owned) };
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let (piece, hash) = (Piece::Sentence(texts.language.clone(), key), short(words.as_bytes()));
            tell(Replacing { layer, piece, hash, place: &|| part.spot() });
        }
    }
}

/// What the next of these layers says, that has this part of a message.
fn below<'a>(
    message: &str,
    part: &Part,
    over: &HashSet<&str>,
    known: &HashMap<&str, Vec<&Entry<'a>>>,
) -> Option<&'a str> {
    let is_its = |entry: &&&Entry| entry.file.origin.as_deref().is_some_and(|origin| over.contains(origin));
    let mut lower = known.get(message)?.iter().filter(is_its);
    lower.find_map(|entry| entry.part(part.attribute)).map(|part| part.text)
}

/// The hash of a value, whatever its file says beside it.
fn of_data(value: &impl Serialize) -> String {
    short(ron::to_string(value).unwrap_or_default().as_bytes())
}

impl MadeFrom {
    /// What was noted for a piece.
    fn get(&self, piece: &Piece) -> Option<&String> {
        match piece {
            Piece::Sentence(language, key) => self.sentences.get(language.as_str())?.get(&key.to_string()),
            Piece::Mission(id) => self.missions.get(id.as_str()),
            Piece::Step(mission, step) => self.steps.get(&format!("{mission}/{step}")),
            Piece::Picture(id) => self.pictures.get(id.as_str()),
            Piece::Module(id) => self.modules.get(id.as_str()),
            Piece::Guide(id) => self.guides.get(id.as_str()),
            Piece::Person(id) => self.people.get(id.as_str()),
            Piece::Line(id) => self.lines.get(id),
        }
    }

    fn note(&mut self, piece: &Piece, hash: String) {
        match piece {
            Piece::Sentence(language, key) => {
                self.sentences.entry(language.to_string()).or_default().insert(key.to_string(), hash)
            }
            Piece::Mission(id) => self.missions.insert(id.to_string(), hash),
            Piece::Step(mission, step) => self.steps.insert(format!("{mission}/{step}"), hash),
            Piece::Picture(id) => self.pictures.insert(id.to_string(), hash),
            Piece::Module(id) => self.modules.insert(id.to_string(), hash),
            Piece::Guide(id) => self.guides.insert(id.to_string(), hash),
            Piece::Person(id) => self.people.insert(id.to_string(), hash),
            Piece::Line(id) => self.lines.insert(id.clone(), hash),
        };
    }
}
