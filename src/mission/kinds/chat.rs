//! A chat that comes in line by line. She picks an answer, sees what her friend feels or does next, and may go back and
//! try the other way. Lines, answers and jumps may depend on flags set earlier in the mission.
//!
//! Typing pauses are the stage's business: here a line waits until somebody says [`Command::Next`] (the pause is over, or
//! she tapped) or [`Command::Hurry`] (all of them at once).

mod play;

use std::collections::BTreeSet;

pub use play::{Bubble, Play};
use serde::{Deserialize, Serialize};

use super::api::{Content, FlagUse, Flags};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::face::Face;
use crate::mission::ids::{Flag, Key, MediaId, PersonId};

/// A conversation with one person, beat by beat; the first beat opens it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// Whom she chats with.
    pub with: PersonId,
    /// What is said, and what she may answer.
    pub beats: Vec<Beat>,
}

/// Some lines, then either her answer or a jump.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beat {
    /// Its name in this chat.
    pub id: Key,
    /// The lines that come in, in order.
    #[serde(default)]
    pub says: Vec<Line>,
    /// What she may answer; empty where the chat goes on by itself.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// Where it goes without an answer.
    #[serde(default)]
    pub then: Jump,
}

/// One bubble: Fluent attribute `say-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its name in this chat.
    pub id: Key,
    /// The speaker's expression.
    #[serde(default)]
    pub face: Face,
    /// Who speaks, where it is not the one she chats with.
    #[serde(default)]
    pub by: Option<PersonId>,
    /// A picture sent along.
    #[serde(default)]
    pub picture: Option<MediaId>,
    /// Said only while this flag stands.
    #[serde(default)]
    pub when: Option<Flag>,
    /// Said only while this flag does not stand.
    #[serde(default)]
    pub unless: Option<Flag>,
}

/// One thing she may answer: Fluent attribute `answer-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its name in this chat.
    pub id: Key,
    /// The picture on it, so that it can be given without reading.
    pub picture: MediaId,
    /// Flags that stand from now on.
    #[serde(default)]
    pub sets: Vec<Flag>,
    /// Flags that no longer stand.
    #[serde(default)]
    pub clears: Vec<Flag>,
    /// Offered only while this flag stands.
    #[serde(default)]
    pub when: Option<Flag>,
    /// Offered only while this flag does not stand.
    #[serde(default)]
    pub unless: Option<Flag>,
    /// Where it leads.
    pub then: Jump,
}

/// Where a chat goes next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Jump {
    /// To another beat.
    To(Key),
    /// To one beat while the flag stands, to another while it does not.
    If {
        /// The flag asked for.
        flag: Flag,
        /// Where it goes while the flag stands.
        yes: Key,
        /// Where it goes while it does not.
        no: Key,
    },
    /// The chat is over.
    #[default]
    End,
}

impl Jump {
    /// Every beat it may lead to.
    pub fn targets(&self) -> Vec<&Key> {
        match self {
            Self::To(beat) => vec![beat],
            Self::If { yes, no, .. } => vec![yes, no],
            Self::End => Vec::new(),
        }
    }

    fn note(&self) -> Note {
        match self {
            Self::To(beat) => Note::To(beat.clone()),
            Self::If { flag, yes, no } => Note::ToIf { flag: flag.clone(), yes: yes.clone(), no: no.clone() },
            Self::End => Note::Over,
        }
    }

    fn resolve(&self, flags: &Flags) -> Option<&Key> {
        match self {
            Self::To(beat) => Some(beat),
            Self::If { flag, yes, no } => Some(if flags.contains(flag) { yes } else { no }),
            Self::End => None,
        }
    }
}

fn holds(when: Option<&Flag>, unless: Option<&Flag>, flags: &Flags) -> bool {
    when.is_none_or(|flag| flags.contains(flag)) && unless.is_none_or(|flag| !flags.contains(flag))
}

fn conditions(when: Option<&Flag>, unless: Option<&Flag>) -> impl Iterator<Item = Note> {
    when.cloned().map(Note::When).into_iter().chain(unless.cloned().map(Note::Unless))
}

impl Chat {
    fn beat(&self, id: &Key) -> Option<&Beat> {
        self.beats.iter().find(|beat| beat.id == *id)
    }

    /// Where a beat leads, each with the answer or the beat that leads there.
    fn edges(beat: &Beat) -> impl Iterator<Item = (&Key, &Key)> {
        let by_answer =
            beat.answers.iter().flat_map(|answer| answer.then.targets().into_iter().map(|to| (&answer.id, to)));
        let by_itself = beat.then.targets().into_iter().map(|to| (&beat.id, to)).filter(|_| beat.answers.is_empty());
        by_answer.chain(by_itself)
    }

    /// A beat with what is said in it, what she may answer and where that leads.
    fn outline_of(&self, beat: &Beat) -> Piece {
        let line = |line: &Line| {
            let notes = conditions(line.when.as_ref(), line.unless.as_ref());
            let said = Piece::new(Role::Said, format!("say-{}", line.id)).by(line.by.as_ref().unwrap_or(&self.with));
            Piece { picture: line.picture.clone(), ..said }.noted(notes)
        };
        let answer = |answer: &Answer| {
            let sets = answer.sets.iter().cloned().map(Note::Sets);
            let clears = answer.clears.iter().cloned().map(Note::Clears);
            let given = Piece::new(Role::Choice, format!("answer-{}", answer.id)).showing(&answer.picture);
            let given = given.noted(conditions(answer.when.as_ref(), answer.unless.as_ref()));
            given.noted(sets).noted(clears).noted([answer.then.note()])
        };
        let onward = beat.answers.is_empty().then(|| beat.then.note());
        let said = Piece::heading(Role::Beat, &beat.id).noted(onward).over(beat.says.iter().map(line));
        said.over(beat.answers.iter().map(answer))
    }

    /// Beats reached from the first, and the first beat found on a way back to itself.
    fn survey(&self) -> (BTreeSet<&Key>, Option<&Key>) {
        fn visit<'a>(
            chat: &'a Chat,
            id: &'a Key,
            on_path: &mut Vec<&'a Key>,
            seen: &mut BTreeSet<&'a Key>,
        ) -> Option<&'a Key> {
            if on_path.contains(&id) {
                return Some(id);
            }
            if !seen.insert(id) {
                return None;
            }
            let beat = chat.beat(id)?;
            on_path.push(id);
            let targets: Vec<_> = Chat::edges(beat).map(|(_, to)| to).collect();
            // Every target is visited, also after a circle was found: what lies behind it is reached all the same.
            let circles: Vec<_> = targets.into_iter().filter_map(|to| visit(chat, to, on_path, seen)).collect();
            on_path.pop();
            circles.into_iter().next()
        }
        let mut seen = BTreeSet::new();
        let looped = self.beats.first().and_then(|first| visit(self, &first.id, &mut Vec::new(), &mut seen));
        (seen, looped)
    }
}

impl Content for Chat {
    fn attributes(&self) -> Vec<String> {
        self.beats
            .iter()
            .flat_map(|beat| {
                let said = beat.says.iter().map(|line| format!("say-{}", line.id));
                said.chain(beat.answers.iter().map(|answer| format!("answer-{}", answer.id)))
            })
            .collect()
    }

    fn outline(&self) -> Vec<Piece> {
        self.beats.iter().map(|beat| self.outline_of(beat)).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        let lines = self.beats.iter().flat_map(|beat| &beat.says).filter_map(|line| line.picture.clone());
        let answers = self.beats.iter().flat_map(|beat| &beat.answers).map(|answer| answer.picture.clone());
        lines.chain(answers).collect()
    }

    fn people(&self) -> Vec<(PersonId, Face)> {
        let lines = self.beats.iter().flat_map(|beat| &beat.says);
        lines.map(|line| (line.by.clone().unwrap_or_else(|| self.with.clone()), line.face)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.beats
            .iter()
            .flat_map(|beat| {
                let lines = beat.says.iter().map(|line| ("line", &line.id));
                let answers = beat.answers.iter().map(|answer| ("answer", &answer.id));
                std::iter::once(("beat", &beat.id)).chain(lines).chain(answers)
            })
            .collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("beats", self.beats.len(), 1, 60).into_iter().collect();
        for beat in &self.beats {
            for (from, to) in Self::edges(beat).filter(|(_, to)| self.beat(to).is_none()) {
                faults.push(Fault::Dangling { from: from.clone(), to: to.clone() });
            }
            faults.extend(faults::count("answers", beat.answers.len(), 0, 4));
        }
        let (reached, looped) = self.survey();
        let lost = self.beats.iter().filter(|beat| !reached.contains(&beat.id));
        faults.extend(lost.map(|beat| Fault::Unreachable(beat.id.clone())));
        faults.extend(looped.map(|beat| Fault::Loop(beat.clone())));
        faults
    }

    fn flags(&self) -> FlagUse {
        let mut used = FlagUse::default();
        for beat in &self.beats {
            for line in &beat.says {
                used.read.extend(line.when.iter().chain(&line.unless).cloned());
            }
            for answer in &beat.answers {
                used.read.extend(answer.when.iter().chain(&answer.unless).cloned());
                used.written.extend(answer.sets.iter().chain(&answer.clears).cloned());
            }
            for jump in beat.answers.iter().map(|answer| &answer.then).chain([&beat.then]) {
                if let Jump::If { flag, .. } = jump {
                    used.read.push(flag.clone());
                }
            }
        }
        used
    }
}

#[cfg(test)]
#[path = "chat_tests.rs"]
mod tests;
