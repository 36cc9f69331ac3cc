//! The words of the game as the test knows them: from the same files, without the game.

use std::path::Path;
use std::sync::Arc;

use gps::game::Kit;
use gps::mission::ids::PersonId;
use gps::mission::{Run, TextKey};
use gps::pack::{Pack, assets_dir};
use gps::words::Words;

use crate::client::plain;

/// Who is heard with a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// It is told.
    Nobody,
    /// Somebody says it.
    Says(PersonId),
    /// Somebody thinks it.
    Thinks(PersonId),
}

/// The shipped pack and its words in Dutch.
pub struct Texts {
    /// The pack.
    pub pack: Arc<Pack>,
    interface: Arc<Words>,
    content: Arc<Words>,
}

impl Texts {
    /// Reads them.
    pub fn read(assets: &Path) -> Self {
        let kit = Kit::read(assets_dir(Some(assets)).unwrap()).unwrap();
        let language = kit.language(Some("nl")).unwrap();
        let pack = Arc::clone(kit.content.pack());
        let (interface, content) = (kit.interface().unwrap().words(&language), pack.texts.words(&language));
        Self { pack, interface, content }
    }

    /// A message of the interface: `a-message` or `a-message.attribute`.
    pub fn say(&self, name: &str) -> String {
        self.of_interface(&match name.split_once('.') {
            Some((message, attribute)) => TextKey::attribute(message, attribute),
            None => TextKey::value(name),
        })
    }

    /// A sentence of the interface.
    pub fn of_interface(&self, key: &TextKey) -> String {
        plain(&self.interface.get(key))
    }

    /// A sentence of the pack.
    pub fn of_pack(&self, key: &TextKey) -> String {
        plain(&self.content.get(key))
    }

    /// A sentence as it is read out, with who says it.
    pub fn said(&self, by: &Voice, words: String) -> String {
        let (message, person) = match by {
            Voice::Nobody => return words,
            Voice::Says(person) => ("said-by", person),
            Voice::Thinks(person) => ("thought-by", person),
        };
        let name = self.of_pack(&TextKey::value(format!("person-{person}")));
        let values = [("name", name), ("words", words)].into_iter().collect();
        plain(&self.interface.get_with(&TextKey::value(message), &values))
    }

    /// A sentence of the step being played.
    pub fn of_step(&self, run: &Run, part: &str) -> String {
        let (step, _) = run.step().expect("no step is being played");
        self.of_pack(&TextKey::of_step(&run.mission().id, &step.id, part))
    }
}
