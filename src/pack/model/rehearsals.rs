//! A simulated session for a counsellor who has not led one yet, as an author writes it. How it is played stands in
//! `session/rehearsing.rs`.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{Key, MediaId, ModuleId};
use crate::mission::kinds::scene::Figure;

/// `rehearsals/<id>.ron`: the moments of an invented session. Fluent message `rehearsal-<id>` (its title) with `.intro` and
/// `.done`. The one in `rehearsal.ron` has no name of its own, and the message `rehearsal`. A pack may do without.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rehearsal {
    /// Its name.
    #[serde(default = "whole_session")]
    pub id: Key,
    /// The module it prepares for; none where it is for all of them.
    #[serde(default)]
    pub module: Option<ModuleId>,
    /// In order; a choice may skip some, none leads back.
    pub moments: Vec<Moment>,
}

/// What the rehearsal in `rehearsal.ron` is called: it goes from the first minute to the last.
const WHOLE_SESSION: &str = "session";

fn whole_session() -> Key {
    WHOLE_SESSION.into()
}

/// One moment: Fluent message `<rehearsal>-<id>` (its title) with `.scene` (what happens), `.choice-<choice>` and
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

/// The Fluent message of a rehearsal.
fn message(id: &Key) -> String {
    if id.as_str() == WHOLE_SESSION { "rehearsal".to_owned() } else { format!("rehearsal-{id}") }
}

/// The file in which its sentences stand, below the folder of a language.
pub fn words_file(id: &Key) -> String {
    if id.as_str() == WHOLE_SESSION { "rehearsal.ftl".to_owned() } else { format!("rehearsals/{id}.ftl") }
}

impl Rehearsal {
    /// Its own sentences, those of its moments left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let parts = ["intro", "done"].map(|part| self.text(part));
        std::iter::once(self.title()).chain(parts).collect()
    }

    /// Its title.
    pub fn title(&self) -> TextKey {
        TextKey::value(self.message())
    }

    /// One of its own sentences: `intro` or `done`.
    pub fn text(&self, part: &str) -> TextKey {
        TextKey::attribute(self.message(), part)
    }

    /// The Fluent message of one of its moments.
    pub fn moment_message(&self, moment: &Moment) -> String {
        format!("{}-{}", self.message(), moment.id)
    }

    /// The sentences of one of its moments, in reading order.
    pub fn moment_texts(&self, moment: &Moment) -> Vec<TextKey> {
        let message = self.moment_message(moment);
        let choices =
            moment.choices.iter().flat_map(|Choice { id, .. }| [format!("choice-{id}"), format!("follows-{id}")]);
        let parts = std::iter::once("scene".to_owned()).chain(choices).chain(["tip".to_owned()]);
        let parts = parts.map(|part| TextKey::attribute(message.clone(), part)).collect::<Vec<_>>();
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }

    /// Whether it is the one in `rehearsal.ron`.
    pub fn is_whole_session(&self) -> bool {
        self.id.as_str() == WHOLE_SESSION
    }

    fn message(&self) -> String {
        message(&self.id)
    }
}
