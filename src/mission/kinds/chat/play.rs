//! A chat being played: the bubbles so far, the lines that are being typed, and the answers to go back to.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use super::{Answer, Chat, Line, holds};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, PersonId};
use crate::mission::kinds::api::{Begin, Flags, Rules};

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
    pub fn new(chat: Chat, begin: &Begin<'_>) -> Self {
        let first = chat.beats.first().map(|beat| beat.id.clone());
        let mut play = Self {
            chat: Arc::new(chat),
            beat: None,
            bubbles: Vec::new(),
            waiting: VecDeque::new(),
            forks: Vec::new(),
            tried: BTreeSet::new(),
        };
        play.enter(first, begin.flags);
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
}

/// The words of a line, as a part of the step's message.
fn say(line: &Line) -> String {
    format!("say-{}", line.id)
}

impl Rules for Play {
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

    fn question(&self, flags: &Flags) -> Option<GroupQuestion> {
        if self.typing().is_some() {
            return None;
        }
        let answers = self.answers(flags);
        let choices =
            answers.iter().map(|answer| GroupChoice::of_step("answer", &answer.id, &answer.picture)).collect();
        // What was said last is what the group answers.
        let said = self.bubbles.iter().rev().find_map(|bubble| match bubble {
            Bubble::Line(line) => Some(say(line)),
            Bubble::Answer(_) => None,
        });
        let prompt = Phrase::Step(said.unwrap_or_else(|| "title".to_owned()));
        Some(GroupQuestion { prompt, choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        self.typing().map(|line| Wait::Typing(say(line)))
    }

    fn next(&mut self) -> Vec<Outcome> {
        self.hear().into_iter().collect()
    }

    fn hurry(&mut self) -> Vec<Outcome> {
        std::iter::from_fn(|| self.hear()).collect()
    }

    fn choose(&mut self, id: &Key, flags: &mut Flags) -> Vec<Outcome> {
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

    fn back(&mut self, flags: &mut Flags) -> Vec<Outcome> {
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
