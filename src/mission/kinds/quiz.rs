//! Questions with an explanation for every answer. Nothing is counted and nothing is timed: after one answer she may
//! look at the others too, and goes on when she likes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Note, Piece, Role};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};

/// A handful of questions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    /// Asked in this order.
    pub questions: Vec<Question>,
}

/// One question: Fluent attribute `ask-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name in this quiz.
    pub id: Key,
    /// The picture above it.
    pub picture: MediaId,
    /// What she may answer.
    pub answers: Answers,
}

/// The shape of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answers {
    /// True or false; the value says which is so. Feedback: `feedback-<question>-true` and `-false`.
    TrueFalse(bool),
    /// One of two to four: `option-<question>-<id>` and `feedback-<question>-<id>`.
    OneOf(Vec<Choice>),
}

/// One of the answers to pick from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its name in this question.
    pub id: Key,
    /// A picture, so that it can be chosen without reading.
    pub picture: MediaId,
    /// Whether it is so; several may be.
    #[serde(default)]
    pub right: bool,
}

impl Question {
    /// The answers she may pick, each with whether it is so.
    pub fn options(&self) -> Vec<(Key, bool)> {
        match &self.answers {
            Answers::TrueFalse(so) => vec![(Key::from("true"), *so), (Key::from("false"), !*so)],
            Answers::OneOf(choices) => choices.iter().map(|choice| (choice.id.clone(), choice.right)).collect(),
        }
    }
}

impl Question {
    /// The question with its answers, each with what is said of it.
    fn outline(&self) -> Piece {
        let judged = |right: bool| if right { Note::Right } else { Note::Wrong };
        let feedback = |id: &str| Piece::new(Role::Reply, format!("feedback-{}-{id}", self.id));
        let answers: Vec<Piece> = match &self.answers {
            Answers::TrueFalse(_) => {
                let said = |(option, right): &(Key, bool)| {
                    feedback(option.as_str()).noted([Note::Named(option.clone()), judged(*right)])
                };
                self.options().iter().map(said).collect()
            }
            Answers::OneOf(choices) => {
                let option = |choice: &Choice| {
                    let option = Piece::new(Role::Choice, format!("option-{}-{}", self.id, choice.id));
                    let option = option.showing(&choice.picture).noted([judged(choice.right)]);
                    option.over([feedback(choice.id.as_str())])
                };
                choices.iter().map(option).collect()
            }
        };
        Piece::new(Role::Question, format!("ask-{}", self.id)).showing(&self.picture).over(answers)
    }
}

impl Content for Quiz {
    fn attributes(&self) -> Vec<String> {
        let mut names = Vec::new();
        for question in &self.questions {
            names.push(format!("ask-{}", question.id));
            for (option, _) in question.options() {
                if matches!(question.answers, Answers::OneOf(_)) {
                    names.push(format!("option-{}-{option}", question.id));
                }
                names.push(format!("feedback-{}-{option}", question.id));
            }
        }
        names
    }

    fn outline(&self) -> Vec<Piece> {
        self.questions.iter().map(Question::outline).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        let mut pictures = Vec::new();
        for question in &self.questions {
            pictures.push(question.picture.clone());
            if let Answers::OneOf(choices) = &question.answers {
                pictures.extend(choices.iter().map(|choice| choice.picture.clone()));
            }
        }
        pictures
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        self.questions.iter().map(|question| ("question", &question.id)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = faults::count("questions", self.questions.len(), 1, 8).into_iter().collect();
        for question in &self.questions {
            let options = question.options();
            faults.extend(faults::count("options", options.len(), 2, 4));
            if options.iter().all(|(_, right)| !right) {
                faults.push(Fault::NoRight(question.id.clone()));
            }
        }
        faults
    }
}

/// A quiz being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    quiz: Quiz,
    at: usize,
    picked: Vec<Option<Key>>,
    seen: BTreeSet<(usize, Key)>,
}

impl Play {
    /// Opens the first question.
    pub fn new(quiz: Quiz, _begin: &Begin<'_>) -> Self {
        Self { picked: vec![None; quiz.questions.len()], quiz, at: 0, seen: BTreeSet::new() }
    }

    /// The question before her, if the quiz has any.
    pub fn question(&self) -> Option<&Question> {
        self.quiz.questions.get(self.at)
    }

    /// Which question this is, counted from one, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.at + 1, self.quiz.questions.len())
    }

    /// What she answered here last.
    pub fn picked(&self) -> Option<&Key> {
        self.picked.get(self.at).and_then(Option::as_ref)
    }

    /// Whether she read the explanation of this answer.
    pub fn was_seen(&self, option: &Key) -> bool {
        self.seen.contains(&(self.at, option.clone()))
    }

    fn turn_to(&mut self, at: usize) -> Vec<Outcome> {
        self.at = at;
        self.question().map(|question| Outcome::Asked(question.id.clone())).into_iter().collect()
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.at + 1 >= self.quiz.questions.len() && (self.picked().is_some() || self.quiz.questions.is_empty())
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        match (self.picked(), self.question()) {
            (None, Some(question)) => question.options().into_iter().map(|(key, _)| Command::Choose(key)).collect(),
            (Some(_), _) if !self.is_done() => vec![Command::Next],
            _ => Vec::new(),
        }
    }

    fn place(&self) -> String {
        format!("{}{}", self.at, if self.picked().is_some() { "!" } else { "?" })
    }

    fn turn(&self) -> Option<String> {
        Some(self.at.to_string())
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let question = self.question()?;
        let choices = match &question.answers {
            Answers::TrueFalse(_) => {
                ["true", "false"].map(|so| GroupChoice::of_interface(Key::from(so), &format!("quiz-{so}"))).into()
            }
            Answers::OneOf(choices) => {
                let part = format!("option-{}", question.id);
                choices.iter().map(|choice| GroupChoice::of_step(&part, &choice.id, &choice.picture)).collect()
            }
        };
        Some(GroupQuestion { prompt: Phrase::Step(format!("ask-{}", question.id)), choices, picks: Picks::One })
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, option: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        let options = self.question().map(Question::options).unwrap_or_default();
        let Some((_, fits)) = options.into_iter().find(|(key, _)| key == option) else {
            return Vec::new();
        };
        self.picked[self.at] = Some(option.clone());
        self.seen.insert((self.at, option.clone()));
        vec![Outcome::Explained { key: option.clone(), fits }]
    }

    fn next(&mut self) -> Vec<Outcome> {
        if self.picked().is_some() && !self.is_done() { self.turn_to(self.at + 1) } else { Vec::new() }
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        self.at.checked_sub(1).map(|at| self.turn_to(at)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "quiz_tests.rs"]
mod tests;
