//! Rehearsing a sentence: its words, how it sounds, a sign of hand or face. She says it, somebody of the story answers,
//! and she may try another way. Every way is allowed; the blogger tells what each is good for.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::face::Face;
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId, PersonId};

/// A sentence to put together. Fluent attributes `situation` and `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roleplay {
    /// Who hears it.
    pub with: PersonId,
    /// How she or he looks before.
    #[serde(default)]
    pub face: Face,
    /// Two or three parts: `part-<id>`. The first holds the words that are answered.
    pub parts: Vec<Part>,
}

/// A part of the sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name in this step.
    pub id: Key,
    /// Two to four to choose from: `option-<part>-<id>`; in the first part also `reply-<id>`, what the other says, in
    /// the others `note-<part>-<id>`, what it is good for.
    pub options: Vec<Choice>,
}

/// One of several in a part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in this part.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// How the other looks on hearing it; only words of the first part are answered.
    #[serde(default)]
    pub face: Face,
}

impl Content for Roleplay {
    fn attributes(&self) -> Vec<String> {
        let mut names = vec!["situation".to_owned()];
        for (at, part) in self.parts.iter().enumerate() {
            names.push(format!("part-{}", part.id));
            for option in &part.options {
                names.push(format!("option-{}-{}", part.id, option.id));
                let heard = format!("reply-{}", option.id);
                names.push(if at == 0 { heard } else { format!("note-{}-{}", part.id, option.id) });
            }
        }
        names.push("done".to_owned());
        names
    }

    fn outline(&self) -> Vec<Piece> {
        let option = |at: usize, part: &Part, option: &Choice| {
            let after = if at == 0 {
                Piece::new(Role::Said, format!("reply-{}", option.id)).by(&self.with)
            } else {
                Piece::new(Role::Reply, format!("note-{}-{}", part.id, option.id))
            };
            let picked = Piece::new(Role::Choice, format!("option-{}-{}", part.id, option.id));
            picked.showing(&option.picture).over([after])
        };
        let part = |(at, part): (usize, &Part)| {
            let options = part.options.iter().map(|known| option(at, part, known));
            Piece::new(Role::Label, format!("part-{}", part.id)).over(options)
        };
        let first = std::iter::once(Piece::new(Role::Task, "situation"));
        first.chain(self.parts.iter().enumerate().map(part)).chain([Piece::new(Role::Closing, "done")]).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        self.parts.iter().flat_map(|part| &part.options).map(|option| option.picture.clone()).collect()
    }

    fn people(&self) -> Vec<(PersonId, Face)> {
        let answers = self.parts.first().into_iter().flat_map(|part| &part.options).map(|option| option.face);
        answers.chain([self.face]).map(|face| (self.with.clone(), face)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.parts.iter().map(|part| ("part", &part.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let parts = faults::count("parts", self.parts.len(), 2, 3);
        let options = self.parts.iter().filter_map(|part| faults::count("options", part.options.len(), 2, 4));
        parts.into_iter().chain(options).collect()
    }
}

/// A rehearsal.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    roleplay: Roleplay,
    picked: Vec<Option<usize>>,
    said: bool,
}

impl Play {
    /// Nothing is picked.
    pub fn new(roleplay: Roleplay, _begin: &Begin<'_>) -> Self {
        Self { picked: vec![None; roleplay.parts.len()], roleplay, said: false }
    }

    /// The parts.
    pub fn roleplay(&self) -> &Roleplay {
        &self.roleplay
    }

    /// What she picked in a part.
    pub fn picked(&self, part: &Part) -> Option<&Choice> {
        let at = self.roleplay.parts.iter().position(|known| known.id == part.id)?;
        self.roleplay.parts[at].options.get(self.picked[at]?)
    }

    /// Whether something is picked in every part.
    pub fn is_ready(&self) -> bool {
        self.picked.iter().all(Option::is_some)
    }

    /// Whether she has said it.
    pub fn is_said(&self) -> bool {
        self.said
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.said
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.said {
            return Vec::new();
        }
        let open = self.roleplay.parts.iter().zip(&self.picked).find(|(_, picked)| picked.is_none());
        match open {
            Some((part, _)) => {
                let options = part.options.iter();
                options.map(|option| Command::Pick { part: part.id.clone(), starter: option.id.clone() }).collect()
            }
            None => vec![Command::Say],
        }
    }

    fn place(&self) -> String {
        format!("{}{}", self.picked.iter().flatten().count(), if self.said { "!" } else { "?" })
    }

    fn turn(&self) -> Option<String> {
        Some(self.said.to_string())
    }

    /// Hers alone: nobody is asked to show it.
    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        None
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn pick(&mut self, part: &Key, option: &Key) -> Vec<Outcome> {
        let Some(at) = self.roleplay.parts.iter().position(|known| known.id == *part) else { return Vec::new() };
        let found = self.roleplay.parts[at].options.iter().position(|known| known.id == *option);
        if found.is_none() || (self.picked[at] == found && !self.said) {
            return Vec::new();
        }
        self.picked[at] = found;
        self.said = false;
        vec![Outcome::Answered(option.clone())]
    }

    fn say(&mut self) -> Vec<Outcome> {
        if self.said || !self.is_ready() {
            return Vec::new();
        }
        self.said = true;
        vec![Outcome::Said]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        if !self.said {
            return Vec::new();
        }
        self.said = false;
        vec![Outcome::WentBack]
    }
}

#[cfg(test)]
#[path = "roleplay_tests.rs"]
mod tests;
