//! The rules of a group: she chooses those that count for her, adds one of her own if she likes, and signs. The pact is
//! shown again when the group meets.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Phrase, Picks, Wait};
use crate::mission::ids::{Key, MediaId};
use crate::mission::keepsake::Keepsake;
use crate::mission::private::Private;

/// Rules to choose from. Fluent attributes `own` (what to write) and `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pact {
    /// Four to ten rules: `rule-<id>`.
    pub rules: Vec<Tile>,
    /// The most that fit a pact, her own left out.
    pub most: usize,
}

/// The most characters of her own rule.
pub const LONGEST_RULE: usize = 80;

impl Content for Pact {
    fn attributes(&self) -> Vec<String> {
        tiles::named("rule", &self.rules).chain(["own", "done"].map(ToOwned::to_owned)).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let last = [Piece::new(Role::Task, "own"), Piece::new(Role::Closing, "done")];
        tiles::outlined(Role::Choice, "rule", &self.rules).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.rules).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("rule", &self.rules).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let rules = faults::count("rules", self.rules.len(), 4, 10);
        rules.into_iter().chain(faults::count("rules to choose", self.most, 3, 6)).collect()
    }
}

/// A pact being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    pact: Pact,
    chosen: BTreeSet<usize>,
    own: Private,
    sealed: bool,
}

impl Play {
    /// Nothing is chosen.
    pub fn new(pact: Pact, _begin: &Begin<'_>) -> Self {
        Self { pact, chosen: BTreeSet::new(), own: Private::default(), sealed: false }
    }

    /// The rules to choose from.
    pub fn pact(&self) -> &Pact {
        &self.pact
    }

    /// Whether a rule is in the pact.
    pub fn has(&self, rule: &Key) -> bool {
        self.chosen().any(|chosen| chosen.id == *rule)
    }

    /// The rules in the pact.
    pub fn chosen(&self) -> impl Iterator<Item = &Tile> {
        self.chosen.iter().filter_map(|at| self.pact.rules.get(*at))
    }

    /// Whether no more rules fit.
    pub fn is_full(&self) -> bool {
        self.chosen.len() >= self.pact.most
    }

    /// Her own rule, or nothing.
    pub fn own(&self) -> &str {
        &self.own
    }

    /// Whether there is something to sign.
    pub fn can_seal(&self) -> bool {
        !self.sealed && (!self.chosen.is_empty() || !self.own.trim().is_empty())
    }

    /// Whether it is signed.
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.sealed
    }

    /// One rule stands for all: which of them she chooses changes nothing later on.
    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        match self.pact.rules.first() {
            _ if self.sealed => Vec::new(),
            Some(rule) if !self.can_seal() => vec![Command::Choose(rule.id.clone())],
            _ => vec![Command::Seal],
        }
    }

    fn place(&self) -> String {
        format!("{}{}", u8::from(self.can_seal()), if self.sealed { "!" } else { "?" })
    }

    fn keepsake(&self) -> Option<Keepsake> {
        let rules = self.chosen().map(|rule| rule.id.clone()).collect();
        Some(Keepsake::Pact { rules, own: self.own.trimmed() })
    }

    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        let choices = tiles::choices("rule", &self.pact.rules);
        let question =
            GroupQuestion { prompt: Phrase::Step("title".to_owned()), choices, picks: Picks::UpTo(self.pact.most) };
        (!self.sealed).then_some(question)
    }

    fn acts(&self) -> Vec<Act> {
        let seal = Act { command: Command::Seal, words: "desk-seal" };
        self.can_seal().then_some(seal).into_iter().collect()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, rule: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        let Some(at) = self.pact.rules.iter().position(|known| known.id == *rule).filter(|_| !self.sealed) else {
            return Vec::new();
        };
        if self.chosen.remove(&at) {
            return vec![Outcome::Lifted(rule.clone())];
        }
        if self.is_full() {
            return Vec::new();
        }
        self.chosen.insert(at);
        vec![Outcome::Answered(rule.clone())]
    }

    fn write(&mut self, words: &Private) -> Vec<Outcome> {
        if self.sealed || *words == self.own {
            return Vec::new();
        }
        self.own = Private::fitting(words, LONGEST_RULE);
        vec![Outcome::LetterChanged]
    }

    fn seal(&mut self) -> Vec<Outcome> {
        if !self.can_seal() {
            return Vec::new();
        }
        self.sealed = true;
        vec![Outcome::Sealed]
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        if !self.sealed {
            return Vec::new();
        }
        self.sealed = false;
        vec![Outcome::WentBack]
    }
}

#[cfg(test)]
#[path = "pact_tests.rs"]
mod tests;
