//! A simulated session for a counsellor who has not led one yet, as an author writes it. How it is played stands in
//! `session/rehearsing.rs`.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{Key, MediaId};
use crate::mission::kinds::scene::Figure;

/// `rehearsal.ron`: the moments of an invented session. Fluent message `rehearsal` (its title) with `.intro` and
/// `.done`. A pack may do without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rehearsal {
    /// In order; a choice may skip some, none leads back.
    pub moments: Vec<Moment>,
}

/// One moment: Fluent message `rehearsal-<id>` (its title) with `.scene` (what happens), `.choice-<choice>` and
/// `.follows-<choice>` for each choice, and `.tip`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// Its name.
    pub id: Key,
    /// A place or a thing.
    pub picture: MediaId,
    /// Who stands before it, from the first side to the last.
    #[serde(default)]
    pub people: Vec<Figure>,
    /// How far into the invented session it happens, in minutes.
    pub minutes_in: u8,
    /// What the counsellor may do.
    pub choices: Vec<Choice>,
}

/// Something the counsellor may do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in this moment.
    pub id: Key,
    /// How the group feels next.
    pub effect: Effect,
    /// A later moment; the following one where nothing is named.
    #[serde(default)]
    pub then: Option<Key>,
}

/// How the group feels after a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Safer: girls dare more.
    Opens,
    /// As before.
    Holds,
    /// Less safe: girls draw back.
    Closes,
}

impl Rehearsal {
    /// Its own sentences, those of its moments left out.
    pub fn texts() -> Vec<TextKey> {
        let parts = ["intro", "done"].map(|part| TextKey::attribute("rehearsal", part));
        std::iter::once(TextKey::value("rehearsal")).chain(parts).collect()
    }
}

impl Moment {
    /// Its sentences, in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("rehearsal-{}", self.id);
        let choices =
            self.choices.iter().flat_map(|Choice { id, .. }| [format!("choice-{id}"), format!("follows-{id}")]);
        let parts = std::iter::once("scene".to_owned()).chain(choices).chain(["tip".to_owned()]);
        let parts = parts.map(|part| TextKey::attribute(message.clone(), part)).collect::<Vec<_>>();
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }
}
