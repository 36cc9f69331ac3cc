//! What stood below a layer when its pieces were made: by that the program knows which of them are stale.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `made_from.ron`: for every piece that a layer has in the place of another, a short hash of that other one. A command
/// writes it, nobody does by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MadeFrom {
    /// Sentences, by language, then by their Fluent name: `good-friend.title`.
    pub sentences: BTreeMap<String, BTreeMap<String, String>>,
    /// Whole missions, by name.
    pub missions: BTreeMap<String, String>,
    /// Steps: `good-friend/talk`.
    pub steps: BTreeMap<String, String>,
    /// Pictures, by name.
    pub pictures: BTreeMap<String, String>,
    /// Modules, by name.
    pub modules: BTreeMap<String, String>,
    /// Guides, by their module.
    pub guides: BTreeMap<String, String>,
    /// People, by name.
    pub people: BTreeMap<String, String>,
    /// Help lines, by name.
    pub lines: BTreeMap<String, String>,
}

impl MadeFrom {
    /// How many pieces it knows.
    pub fn len(&self) -> usize {
        let Self { sentences, missions, steps, pictures, modules, guides, people, lines } = self;
        let whole = [missions, steps, pictures, modules, guides, people, lines];
        sentences.values().chain(whole).map(BTreeMap::len).sum()
    }

    /// Whether every piece that it knows is a sentence.
    pub fn has_only_sentences(&self) -> bool {
        self.len() == self.sentences.values().map(BTreeMap::len).sum::<usize>()
    }

    /// Whether it knows of none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
