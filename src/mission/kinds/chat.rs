//! A chat that comes in line by line. She picks an answer, sees what her friend feels or does next, and may go back and
//! try the other way. Lines, answers and jumps may depend on flags set earlier in the mission.
//!
//! Typing pauses are the stage's business: here a line waits until somebody says [`Command::Next`] (the pause is over, or
//! she tapped) or [`Command::Hurry`] (all of them at once).

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Content, Fault, FlagUse, Flags, Rules};
use crate::mission::ids::{Flag, Key, MediaId, PersonId};
use crate::mission::model::Face;
use crate::mission::run::{Command, Outcome};

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

    fn pictures(&self) -> Vec<MediaId> {
        self.beats.iter().flat_map(|beat| &beat.says).filter_map(|line| line.picture.clone()).collect()
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
        let mut faults: Vec<Fault> = super::count("beats", self.beats.len(), 1, 60).into_iter().collect();
        for beat in &self.beats {
            for (from, to) in Self::edges(beat).filter(|(_, to)| self.beat(to).is_none()) {
                faults.push(Fault::Dangling { from: from.clone(), to: to.clone() });
            }
            faults.extend(super::count("answers", beat.answers.len(), 0, 4));
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

/// One bubble of the conversation so far.
#[derive(Clone, Debug, PartialEq)]
pub enum Bubble {
    /// Somebody said this line.
    Line(Line),
    /// She answered this.
    Answer(Key),
}

/// A chat being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// Shared, because a walk through all branches copies the play at every one.
    chat: Arc<Chat>,
    beat: Option<Key>,
    bubbles: Vec<Bubble>,
    waiting: VecDeque<Line>,
    forks: Vec<Fork>,
    tried: BTreeSet<Key>,
}

/// The moment before an answer, to go back to.
#[derive(Clone, Debug, PartialEq)]
struct Fork {
    beat: Key,
    bubbles: usize,
    flags: Flags,
}

impl Play {
    /// Opens the chat at its first beat.
    pub fn new(chat: Chat, flags: &Flags) -> Self {
        let first = chat.beats.first().map(|beat| beat.id.clone());
        let mut play = Self {
            chat: Arc::new(chat),
            beat: None,
            bubbles: Vec::new(),
            waiting: VecDeque::new(),
            forks: Vec::new(),
            tried: BTreeSet::new(),
        };
        play.enter(first, flags);
        play
    }

    /// Whom she chats with.
    pub fn with(&self) -> &PersonId {
        &self.chat.with
    }

    /// The conversation so far, oldest first.
    pub fn bubbles(&self) -> &[Bubble] {
        &self.bubbles
    }

    /// The line that is being typed.
    pub fn typing(&self) -> Option<&Line> {
        self.waiting.front()
    }

    /// What she may answer now; empty while somebody is typing or when the chat is over.
    pub fn answers(&self, flags: &Flags) -> Vec<&Answer> {
        let open = self.waiting.is_empty().then_some(self.beat.as_ref()).flatten();
        let beat = open.and_then(|id| self.chat.beat(id));
        beat.into_iter()
            .flat_map(|beat| &beat.answers)
            .filter(|answer| holds(answer.when.as_ref(), answer.unless.as_ref(), flags))
            .collect()
    }

    /// Whether she picked this answer before and came back.
    pub fn was_tried(&self, answer: &Key) -> bool {
        self.tried.contains(answer)
    }

    /// Whether there is an answer to take back.
    pub fn can_go_back(&self) -> bool {
        !self.forks.is_empty() && self.waiting.is_empty()
    }

    /// Goes to a beat and lets its lines wait their turn; beats without answers lead straight on. A chat that goes round
    /// in circles (the checker refuses one) stops instead of hanging.
    fn enter(&mut self, beat: Option<Key>, flags: &Flags) {
        self.beat = beat;
        for _ in 0..=self.chat.beats.len() {
            let chat = Arc::clone(&self.chat);
            let Some(beat) = self.beat.as_ref().and_then(|id| chat.beat(id)) else {
                self.beat = None;
                return;
            };
            let lines = beat.says.iter().filter(|line| holds(line.when.as_ref(), line.unless.as_ref(), flags));
            self.waiting.extend(lines.cloned());
            let offered = beat.answers.iter().any(|a| holds(a.when.as_ref(), a.unless.as_ref(), flags));
            if offered {
                return;
            }
            self.beat = beat.then.resolve(flags).cloned();
        }
        self.beat = None;
    }

    fn hear(&mut self) -> Option<Outcome> {
        let line = self.waiting.pop_front()?;
        let heard = Outcome::Heard(line.id.clone());
        self.bubbles.push(Bubble::Line(line));
        Some(heard)
    }

    fn answer(&mut self, id: &Key, flags: &mut Flags) -> Vec<Outcome> {
        let Some(answer) = self.answers(flags).into_iter().find(|answer| answer.id == *id).cloned() else {
            return Vec::new();
        };
        if let Some(beat) = self.beat.clone() {
            self.forks.push(Fork { beat, bubbles: self.bubbles.len(), flags: flags.clone() });
        }
        self.tried.insert(answer.id.clone());
        self.bubbles.push(Bubble::Answer(answer.id.clone()));
        flags.extend(answer.sets.iter().cloned());
        flags.retain(|flag| !answer.clears.contains(flag));
        let next = answer.then.resolve(flags).cloned();
        self.enter(next, flags);
        vec![Outcome::Answered(answer.id)]
    }

    fn go_back(&mut self, flags: &mut Flags) -> Vec<Outcome> {
        if !self.can_go_back() {
            return Vec::new();
        }
        let Some(fork) = self.forks.pop() else { return Vec::new() };
        self.bubbles.truncate(fork.bubbles);
        self.beat = Some(fork.beat);
        *flags = fork.flags;
        vec![Outcome::WentBack]
    }
}

impl Rules for Play {
    fn apply(&mut self, command: &Command, flags: &mut Flags) -> Vec<Outcome> {
        match command {
            Command::Next => self.hear().into_iter().collect(),
            Command::Hurry => std::iter::from_fn(|| self.hear()).collect(),
            Command::Choose(answer) => self.answer(answer, flags),
            Command::Back => self.go_back(flags),
            _ => Vec::new(),
        }
    }

    fn is_done(&self) -> bool {
        self.waiting.is_empty() && self.beat.is_none()
    }

    fn choices(&self, flags: &Flags) -> Vec<Command> {
        if self.waiting.is_empty() {
            self.answers(flags).into_iter().map(|answer| Command::Choose(answer.id.clone())).collect()
        } else {
            vec![Command::Hurry]
        }
    }

    fn place(&self) -> String {
        let beat = self.beat.as_ref().map_or("end", Key::as_str);
        format!("{beat}+{}", self.waiting.len())
    }
}

#[cfg(test)]
#[path = "chat_tests.rs"]
mod tests;
