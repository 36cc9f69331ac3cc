//! What a field knows of itself: whose words it holds, what it told last, what Enter does in it.

use bevy::prelude::*;

use crate::game::view::element::{Enters, Field, Writes};
use crate::mission::Private;

/// A field, with whose words it holds and what it told last.
#[derive(Component)]
pub struct WritesInto {
    writes: Writes,
    hidden: bool,
    /// What it told the model last.
    pub(super) reported: Private,
}

/// What Enter does in it.
#[derive(Component)]
pub struct OnEnter(pub Enters);

impl WritesInto {
    /// A field that begins with these words.
    pub fn new(field: &Field, words: String) -> Self {
        Self { writes: field.writes.clone(), hidden: field.hidden, reported: words.into() }
    }

    /// Shows dots in place of its letters, or not.
    pub fn hide(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    /// Whose words it holds.
    pub fn writes(&self) -> &Writes {
        &self.writes
    }

    /// What a screen reader is told that stands there.
    pub fn told(&self) -> String {
        if self.hidden { "•".repeat(self.reported.chars().count()) } else { self.reported.to_string() }
    }
}
