//! A card with up to three of her people and the numbers that fit her language: shown large, for her wall and for paper.
//! A card with nobody on it is a card too, for the numbers are always there.

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::outline::{Piece, Role};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{HelpId, Key, MediaId};
use crate::mission::keepsake::{Keepsake, LONGEST_NAME, Named};
use crate::mission::private::Private;

/// What a card can hold. Fluent attributes `nobody` and `done`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpCard {
    /// Three to twelve figures to choose from: `person-<id>`.
    pub people: Vec<Tile>,
    /// The steps of `help.ron` whose lines stand on the card, as far as they speak her language.
    pub help: Vec<HelpId>,
}

/// The most people on a card.
pub const MOST_PEOPLE: usize = 3;

impl Content for HelpCard {
    fn attributes(&self) -> Vec<String> {
        tiles::named("person", &self.people).chain(["nobody", "done"].map(ToOwned::to_owned)).collect()
    }

    fn outline(&self) -> Vec<Piece> {
        let last = [Piece::new(Role::Hint, "nobody"), Piece::new(Role::Closing, "done")];
        tiles::outlined(Role::Card, "person", &self.people).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        tiles::pictures_of(&self.people).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        tiles::keys_of("person", &self.people).collect()
    }

    fn help(&self) -> Vec<HelpId> {
        self.help.clone()
    }

    fn faults(&self) -> Vec<Fault> {
        let people = faults::count("people", self.people.len(), 3, 12);
        people.into_iter().chain(faults::count("ways to get help", self.help.len(), 1, 4)).collect()
    }
}

/// A card being made.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    card: HelpCard,
    chosen: Vec<Named>,
    sealed: bool,
}

impl Play {
    /// A card with the numbers, and with those she trusted in an earlier step as far as they fit.
    pub fn new(card: HelpCard, begin: &Begin<'_>) -> Self {
        let known = begin.trusted.iter().filter(|named| tiles::tile(&card.people, &named.figure).is_some());
        Self { chosen: known.take(MOST_PEOPLE).cloned().collect(), card, sealed: false }
    }

    /// What the card can hold.
    pub fn card(&self) -> &HelpCard {
        &self.card
    }

    /// Her people on it, in the order she chose them.
    pub fn chosen(&self) -> &[Named] {
        &self.chosen
    }

    /// Whether somebody is on it.
    pub fn has(&self, figure: &Key) -> bool {
        self.chosen.iter().any(|named| named.figure == *figure)
    }

    /// Whether no more people fit.
    pub fn is_full(&self) -> bool {
        self.chosen.len() >= MOST_PEOPLE
    }

    /// Whether it is finished.
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.sealed
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.sealed { Vec::new() } else { vec![Command::Seal] }
    }

    fn place(&self) -> String {
        if self.sealed { "sealed" } else { "open" }.to_owned()
    }

    fn keepsake(&self) -> Option<Keepsake> {
        let trimmed = |named: &Named| Named { figure: named.figure.clone(), name: named.name.trimmed() };
        Some(Keepsake::HelpCard { people: self.chosen.iter().map(trimmed).collect() })
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

    fn choose(&mut self, figure: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if self.sealed || tiles::tile(&self.card.people, figure).is_none() {
            return Vec::new();
        }
        if let Some(at) = self.chosen.iter().position(|named| named.figure == *figure) {
            self.chosen.remove(at);
            return vec![Outcome::Lifted(figure.clone())];
        }
        if self.is_full() {
            return Vec::new();
        }
        self.chosen.push(Named { figure: figure.clone(), name: Private::default() });
        vec![Outcome::Answered(figure.clone())]
    }

    fn nickname(&mut self, figure: &Key, name: &Private) -> Vec<Outcome> {
        let named = self.chosen.iter_mut().find(|named| named.figure == *figure && named.name != *name);
        let Some(named) = named.filter(|_| !self.sealed) else { return Vec::new() };
        named.name = Private::fitting(name, LONGEST_NAME);
        vec![Outcome::Named(figure.clone())]
    }

    fn seal(&mut self) -> Vec<Outcome> {
        if self.sealed {
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
#[path = "helpcard_tests.rs"]
mod tests;
