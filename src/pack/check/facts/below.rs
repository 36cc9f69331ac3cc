//! What stands below the pieces that a layer has in the place of others: what they were made from.

use std::collections::HashMap;
use std::fmt;

use serde::Serialize;

use super::texts::{Entry, Part, Texts};
use crate::mission::TextKey;
use crate::mission::ids::{MediaId, MissionId, ModuleId, PersonId, StepId};
use crate::pack::check::context::Context;
use crate::pack::hash::short;
use crate::pack::load::laid::Was;
use crate::pack::load::media::MediaFile;
use crate::pack::load::source_file::Stand;
use crate::pack::location::Location;
use crate::pack::model::MadeFrom;
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

/// A piece of a layer, with a hash of what stands below it now.
struct Replacing<'a> {
    layer: &'a str,
    piece: Piece,
    hash: String,
    place: Box<dyn Fn() -> Location + 'a>,
}

/// The pieces of all layers that were made from something that has changed since.
pub fn stale(context: &Context) -> Vec<StalePiece> {
    let noted = |layer: &str| context.pack.laid.layer(layer)?.made_from.as_ref().map(|file| &file.value);
    if !context.pack.laid.layers.iter().any(|layer| layer.made_from.is_some()) {
        return Vec::new();
    }
    let changed = |piece: Replacing| {
        let was = noted(piece.layer)?.get(&piece.piece)?;
        let Replacing { layer, piece, hash, place } = piece;
        (*was != hash).then(|| StalePiece { layer: layer.to_owned(), piece, place: place() })
    };
    replacing(context).into_iter().filter_map(changed).collect()
}

/// What stands below every piece of a layer that replaces one.
pub fn made_from(context: &Context, layer: &str) -> MadeFrom {
    let mut noted = MadeFrom::default();
    for piece in replacing(context).into_iter().filter(|piece| piece.layer == layer) {
        noted.note(&piece.piece, piece.hash);
    }
    noted
}

fn replacing<'b>(context: &'b Context<'_>) -> Vec<Replacing<'b>> {
    let mut all = Vec::new();
    if !context.pack.laid.is_several() {
        return all;
    }
    for covered in &context.pack.laid.covered {
        let Some(by) = &covered.by else { continue };
        let Some(layer) = by.file.origin.as_deref() else { continue };
        let (piece, hash, name) = match &covered.was {
            Was::Mission(file) => (Piece::Mission(file.value.id.clone()), of_data(&file.value), "id"),
            Was::Step(mission, step) => (Piece::Step(mission.clone(), step.id.clone()), of_data(&**step), "id"),
            Was::Module(file) => (Piece::Module(file.value.id.clone()), of_data(&file.value), "id"),
            Was::Guide(file) => (Piece::Guide(file.value.module.clone()), of_data(&file.value), "module"),
            Was::Person(person) => (Piece::Person(person.id.clone()), of_data(person), "id"),
            Was::Line(line) => (Piece::Line(line.id.clone()), of_data(line), "id"),
        };
        let place = Box::new(move || Stand { file: by.file.clone(), path: by.path.join(name) }.place());
        all.push(Replacing { layer, piece, hash, place });
    }
    for covered in context.pack.media.covered() {
        let Some(layer) = covered.above.origin.as_deref() else { continue };
        let Some(bytes) = bytes(context, &covered.below) else { continue };
        let place = Box::new(|| Location {
            origin: covered.above.origin.as_deref().map(str::to_owned),
            ..Location::start_of(&covered.above.path)
        });
        all.push(Replacing { layer, piece: Piece::Picture(covered.id.clone()), hash: short(&bytes), place });
    }
    let reference = context.languages.first();
    for texts in &context.languages {
        sentences(texts, reference, &mut all);
    }
    all
}

/// A picture as its own layer has it.
fn bytes(context: &Context, file: &MediaFile) -> Option<Vec<u8>> {
    let mut layers = context.source.layers().iter();
    let layer = layers.find(|layer| Some(layer.name.as_str()) == file.origin.as_deref())?;
    layer.source.read(&file.path).ok()
}

/// The sentences of the upper layers: below each stands the same one of the next layer that has it, or where no layer has
/// it in that language, the one it was translated from.
fn sentences<'b, 'a>(texts: &'b Texts<'a>, reference: Option<&'b Texts<'a>>, all: &mut Vec<Replacing<'b>>) {
    let is_reference = reference.is_some_and(|reference| reference.language == texts.language);
    let (own, other) = (texts.by_name(), reference.filter(|_| !is_reference).map(Texts::by_name));
    for entry in &texts.entries {
        let Some(layer) = entry.file.origin.as_deref() else { continue };
        let depth = entry.file.depth;
        for part in &entry.parts {
            let same = below(entry.name, part, depth, &own);
            let made_from = same.or_else(|| below(entry.name, part, depth, other.as_ref()?));
            let Some(text) = made_from else { continue };
            let key = TextKey { message: entry.name.to_owned(), attribute: part.attribute.map(str::to_owned) };
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            all.push(Replacing {
                layer,
                piece: Piece::Sentence(texts.language.clone(), key),
                hash: short(words.as_bytes()),
                place: Box::new(move || part.spot()),
            });
        }
    }
}

/// What the next layer below this one says, that has this part of a message.
fn below<'a>(message: &str, part: &Part, depth: usize, known: &HashMap<&str, Vec<&Entry<'a>>>) -> Option<&'a str> {
    let mut lower = known.get(message)?.iter().filter(|entry| entry.file.depth > depth);
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
