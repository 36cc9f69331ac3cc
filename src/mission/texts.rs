//! The sentences a mission needs, by their Fluent names. The checker compares them with what the languages have, the
//! stage looks them up, and nobody else builds such a name.

use std::fmt;

use super::ids::{Flag, MissionId, ModuleId, StepId};
use super::kinds::Flags;
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

    /// What a module is called.
    pub fn name_of_module(module: &ModuleId) -> Self {
        Self::value(format!("module-{module}"))
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

/// The part that says at the end of a mission what she did in it.
pub const DID_PART: &str = "did";

/// The same where a flag stands at the end: `did-rang-lina`.
pub fn did_part(flag: &Flag) -> String {
    format!("{DID_PART}-{flag}")
}

/// The part that tells her of a flag that is remembered: `kept-rang-lina`.
pub fn kept_part(flag: &Flag) -> String {
    format!("kept-{flag}")
}

/// What a part is for, among the advice to authors: `kept` and `did` for whatever flag that is, any other part itself.
pub fn part_slug(part: &str) -> &str {
    ["kept", DID_PART]
        .into_iter()
        .find(|slug| part.strip_prefix(slug).is_some_and(|rest| rest.starts_with('-')))
        .unwrap_or(part)
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

    /// The part that says what she did in it, where these flags stand at its end; none where it has no such line.
    pub fn did_part(&self, flags: &Flags) -> Option<String> {
        let of_flag = self.did_when.iter().find(|flag| flags.contains(*flag)).map(did_part);
        of_flag.or_else(|| self.did.then(|| DID_PART.to_owned()))
    }

    /// The parts of its message that say what she did, in every case.
    pub fn did_parts(&self) -> impl Iterator<Item = String> {
        let always = self.did.then(|| DID_PART.to_owned());
        always.into_iter().chain(self.did_when.iter().map(did_part))
    }

    /// Every sentence this mission needs in each language, in reading order.
    pub fn texts(&self) -> Vec<TextKey> {
        let note = self.has_content_note().then_some(NOTE_PART);
        let after = self.after.then_some(AFTER_PART);
        let own = GIRL_PARTS.into_iter().chain(note).chain(after).map(|part| TextKey::of_mission(&self.id, part));
        let kept = self.remembers.iter().map(|flag| TextKey::of_mission(&self.id, &kept_part(flag)));
        let did = self.did_parts().map(|part| TextKey::of_mission(&self.id, &part));
        let own =
            own.chain(did).chain(kept).chain(STAFF_PARTS.into_iter().map(|part| TextKey::of_mission(&self.id, part)));
        own.chain(self.steps.iter().flat_map(|step| self.step_texts(step))).collect()
    }

    fn step_texts(&self, step: &Step) -> Vec<TextKey> {
        let parts = std::iter::once("title".to_owned()).chain(step.kind.content().attributes());
        parts.map(|part| TextKey::of_step(&self.id, &step.id, &part)).collect()
    }
}
