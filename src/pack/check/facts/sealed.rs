//! What the seals of a pack were given for, as it is said now.

use std::collections::HashMap;

use super::texts::{Entry, Part};
use crate::pack::check::context::Context;
use crate::pack::load::source_file::SourceFile;
use crate::pack::model::{Guide, Reviewed, Reviews, Seal};
use crate::pack::seal::{Hashes, Sealed, State, hash, state};

/// The messages of every language by name, each as every layer has it, the uppermost first.
pub struct Said<'b, 'a> {
    context: &'b Context<'a>,
    languages: HashMap<&'b str, HashMap<&'a str, Vec<&'b Entry<'a>>>>,
}

impl<'b, 'a> Said<'b, 'a> {
    /// Those of a pack.
    pub fn of(context: &'b Context<'a>) -> Self {
        let languages = context.languages.iter().map(|texts| (texts.language.as_str(), texts.by_name())).collect();
        Self { context, languages }
    }

    /// What something says now in a language, for whoever seals the uppermost layer; empty where it is not there.
    pub fn now(&self, of: &Reviewed, language: &str) -> Hashes {
        let pack = self.context.pack;
        let names: Vec<String> = match of {
            Reviewed::Mission(id) => {
                let mission = pack.missions.iter().map(|file| &file.value).find(|mission| mission.id == *id);
                let steps = mission.iter().flat_map(|mission| &mission.steps).map(|step| format!("{id}-{}", step.id));
                mission.iter().map(|mission| mission.id.to_string()).chain(steps).collect()
            }
            Reviewed::Guide(id) => {
                let guides = pack.guides.iter().map(|file| &file.value).filter(|guide| guide.module == *id);
                guides.flat_map(Guide::texts).take(1).map(|key| key.message).collect()
            }
            Reviewed::Language => self
                .languages
                .get(language)
                .into_iter()
                .flat_map(HashMap::keys)
                .map(|name| (*name).to_owned())
                .collect(),
        };
        self.hashes(names.iter().map(String::as_str), language, 0)
    }

    /// The seals of one file, each with whether it holds. A seal was given for its own layer over those below it: what lies
    /// above does not break it.
    pub fn sealed(&self, file: &SourceFile<Reviews>) -> Vec<Sealed> {
        let layers = &self.context.pack.laid.layers;
        let depth = layers.iter().position(|layer| layer.name == file.origin).unwrap_or_default();
        let hold = |seal: &Seal| {
            let now = if depth == 0 {
                self.now(&seal.of, &seal.language)
            } else {
                self.hashes(seal.texts.keys().map(String::as_str), &seal.language, depth)
            };
            Sealed { seal: seal.clone(), state: state(Some(seal), &now) }
        };
        file.value.seals.iter().map(hold).collect()
    }

    /// Those messages that are there, as they are said without the layers above a depth.
    fn hashes<'n>(&self, names: impl Iterator<Item = &'n str>, language: &str, depth: usize) -> Hashes {
        let Some(known) = self.languages.get(language) else { return Hashes::new() };
        let hashed = names.filter_map(|name| {
            let mut parts: Vec<&Part> = Vec::new();
            for part in known.get(name)?.iter().filter(|entry| entry.file.depth >= depth).flat_map(|entry| &entry.parts)
            {
                if !parts.iter().any(|above| above.attribute == part.attribute) {
                    parts.push(part);
                }
            }
            let is_there = !parts.is_empty();
            is_there.then(|| (name.to_owned(), hash(parts.into_iter().map(|part| (part.attribute, part.text)))))
        });
        hashed.collect()
    }
}

/// Every seal of a pack, each with whether it holds.
pub fn all(context: &Context) -> Vec<Sealed> {
    let said = Said::of(context);
    context.pack.reviews.iter().flat_map(|file| said.sealed(file)).collect()
}

/// The names of the messages that broke a seal.
pub fn broken(sealed: &Sealed) -> &[String] {
    match &sealed.state {
        State::Broken(names) => names,
        State::None | State::Whole => &[],
    }
}
