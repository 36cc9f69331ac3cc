//! What must be in place in a house before what waits for a counsellor opens: names only, every sentence lives in Fluent.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::Key;

/// `readiness.ron`: what whoever answers for a house puts in place first. Fluent message `readiness` with its title as
/// value, the attributes `.intro` and `.draft`, and `.item-<id>` for each item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readiness {
    /// What must be in place, in reading order.
    pub items: Vec<ReadinessItem>,
}

/// One thing that must be in place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadinessItem {
    /// Its name.
    pub id: Key,
    /// Whether nothing that waits opens without it.
    #[serde(default)]
    pub required: bool,
}

/// Its Fluent message.
const MESSAGE: &str = "readiness";

impl Readiness {
    /// Its title.
    pub fn title() -> TextKey {
        TextKey::value(MESSAGE)
    }

    /// What the list is for.
    pub fn intro() -> TextKey {
        TextKey::attribute(MESSAGE, "intro")
    }

    /// Who has to read it before a house relies on it.
    pub fn draft() -> TextKey {
        TextKey::attribute(MESSAGE, "draft")
    }

    /// The sentence of one item.
    pub fn text(item: &Key) -> TextKey {
        TextKey::attribute(MESSAGE, format!("item-{item}"))
    }

    /// Its sentences in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        let items = self.items.iter().map(|item| Self::text(&item.id));
        [Self::title(), Self::intro(), Self::draft()].into_iter().chain(items).collect()
    }
}

#[cfg(test)]
#[path = "readiness_tests.rs"]
mod tests;
