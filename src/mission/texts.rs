//! The sentences a mission needs, by their Fluent names. The checker compares them with what the languages have, the
//! stage looks them up, and nobody else builds such a name.

use std::fmt;

use super::ids::{Flag, MissionId, StepId};
use super::model::{Mission, Step};

/// One sentence: a message, or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The Fluent message.
    pub message: String,
    /// Its attribute; none for the message's own value.
    pub attribute: Option<String>,
}

impl TextKey {
    /// A message's own value.
    pub fn value(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// An attribute of a message.
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: Some(attribute.into()) }
    }

    /// A part of a mission's own message: `title`, `brief`, `facts`, `closing`…
    pub fn of_mission(mission: &MissionId, part: &str) -> Self {
        Self::attribute(mission.as_str(), part)
    }

    /// A part of a step's message: `title`, `say-hello`, `card-phone`…
    pub fn of_step(mission: &MissionId, step: &StepId, part: &str) -> Self {
        Self::attribute(format!("{mission}-{step}"), part)
    }
}

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// Parts of a mission's message that a girl reads; `note` joins them from sensitivity 2 on.
pub const GIRL_PARTS: [&str; 6] = ["title", "brief", "facts", CLOSING_PART, "remember", "talk"];

/// Parts of a mission's message that the counsellor reads.
pub const STAFF_PARTS: [&str; 3] = ["staff-aim", "staff-watch", "staff-cue"];

/// The part that says what a mission is about before it begins.
pub const NOTE_PART: &str = "note";

/// The part that takes her from the story to the people around her.
pub const CLOSING_PART: &str = "closing";

/// The part that tells, in the list of messages, what became of a mission that was played.
pub const AFTER_PART: &str = "after";

/// The part that tells her of a flag that is remembered: `kept-rang-lina`.
pub fn kept_part(flag: &Flag) -> String {
    format!("kept-{flag}")
}

/// What a part is for, among the advice to authors: `kept` for whatever flag that is, any other part itself.
pub fn part_slug(part: &str) -> &str {
    if part.starts_with("kept-") { "kept" } else { part }
}

impl Mission {
    /// Whether a content note comes first.
    pub fn has_content_note(&self) -> bool {
        self.sensitivity >= 2
    }

    /// The step after the one at `index`, by its place; none where the mission's last page follows.
    pub fn after(&self, index: usize) -> Option<usize> {
        match &self.steps.get(index)?.next {
            Some(id) => self.steps.iter().position(|step| step.id == *id),
            None => Some(index + 1).filter(|next| *next < self.steps.len()),
        }
    }

    /// Every sentence this mission needs in each language, in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        let note = self.has_content_note().then_some(NOTE_PART);
        let after = self.after.then_some(AFTER_PART);
        let own = GIRL_PARTS.into_iter().chain(note).chain(after).map(|part| TextKey::of_mission(&self.id, part));
        let kept = self.remembers.iter().map(|flag| TextKey::of_mission(&self.id, &kept_part(flag)));
        let own = own.chain(kept).chain(STAFF_PARTS.into_iter().map(|part| TextKey::of_mission(&self.id, part)));
        own.chain(self.steps.iter().flat_map(|step| self.step_texts(step))).collect()
    }

    fn step_texts(&self, step: &Step) -> Vec<TextKey> {
        let parts = std::iter::once("title".to_owned()).chain(step.kind.content().attributes());
        parts.map(|part| TextKey::of_step(&self.id, &step.id, &part)).collect()
    }
}
