//! The application model inside the engine: the resource that holds the [`App`](crate::app::App) with the words it is
//! told in, the message that asks something of it, and the places in a frame where that happens. Every other file of
//! this room may use this one; it uses none of them but the parts of portraits.

use std::collections::BTreeSet;
use std::sync::Arc;

use bevy::prelude::*;

use super::portrait::Parts;
use crate::app::{self, Applied, Event as Happened, Intent};
use crate::mission::TextKey;
use crate::words::{Catalog, Direction, Words};

/// Somebody asks for something.
#[derive(Message, Clone, Debug)]
pub struct Ask(pub Intent);

/// Keys that ask for something.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeySystems;

/// Acting on what was asked and drawing the page that follows.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct StageSystems;

/// The application model as a resource, with the words it is told in.
#[derive(Resource)]
pub struct Model {
    app: app::App,
    interface: Catalog,
    parts: Arc<Parts>,
    words: Arc<Words>,
    texts: Arc<Words>,
    noted: BTreeSet<TextKey>,
    /// How many sentences were missing when they were noted last.
    missed: usize,
    changes: u64,
    fresh_starts: u64,
    left: bool,
}

impl Model {
    /// Holds an app, with the interface's own words and the parts of portraits.
    pub fn new(app: app::App, interface: Catalog, parts: Arc<Parts>) -> Self {
        let language = &app.settings().language;
        let (words, texts) = (interface.words(language), app.pack().words(language));
        let noted = BTreeSet::new();
        Self { app, interface, parts, words, texts, noted, missed: 0, changes: 1, fresh_starts: 0, left: false }
    }

    /// The application model itself.
    pub fn app(&self) -> &app::App {
        &self.app
    }

    /// The interface's words in her language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The interface's words in her language, to be taken to another thread.
    pub fn shared_words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// The pack's words in her language.
    pub fn texts(&self) -> &Words {
        &self.texts
    }

    /// What portraits are made of.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// The interface's words in all languages.
    pub fn interface(&self) -> &Catalog {
        &self.interface
    }

    /// Whether her language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.words.direction() == Direction::Rtl
    }

    /// How often something changed that a page may show: whoever drew an older number draws anew.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// How often everything began anew: whoever remembers something of an older number's pages forgets it.
    pub fn fresh_starts(&self) -> u64 {
        self.fresh_starts
    }

    /// Acts on an intent.
    pub fn apply(&mut self, intent: Intent) -> Applied {
        let applied = self.app.apply(intent);
        let happened = &applied.events;
        if happened.contains(&Happened::Restyled) {
            self.choose_words();
        }
        if happened.contains(&Happened::ContentChanged) {
            self.noted.clear();
            self.choose_words();
        }
        if happened.contains(&Happened::Left) || happened.contains(&Happened::SessionOver) {
            self.forget();
        }
        if !happened.is_empty() {
            self.changes += 1;
        }
        applied
    }

    /// Forgets what the pages of a girl, or of a session, left in the words. The view forgets with the next number of
    /// [`Self::fresh_starts`], and the rest of the game in `clean`, once the page is replaced.
    fn forget(&mut self) {
        self.noted.clear();
        self.interface.forget();
        self.app.pack().texts.forget();
        self.choose_words();
        self.fresh_starts += 1;
        self.left = true;
    }

    /// Whether a girl has left whose traces are not wiped yet.
    pub fn has_just_left(&self) -> bool {
        self.left
    }

    /// Notes that her traces are being wiped now.
    pub fn note_cleaning(&mut self) {
        self.left = false;
    }

    /// The sentences that were asked for and that no language had. The page shows an ellipsis there.
    pub fn missing(&self) -> impl Iterator<Item = TextKey> + use<> {
        self.words.missing().into_iter().chain(self.texts.missing())
    }

    /// Notes them in the staff log, once each.
    pub fn note_missing(&mut self) {
        let missed = self.words.count_missing() + self.texts.count_missing();
        if std::mem::replace(&mut self.missed, missed) == missed {
            return;
        }
        for key in self.missing() {
            if !self.noted.contains(&key) {
                warn!("the sentence {key} is missing in {}", self.app.settings().language.as_str());
                self.noted.insert(key);
            }
        }
    }

    fn choose_words(&mut self) {
        let language = &self.app.settings().language;
        self.words = self.interface.words(language);
        self.texts = self.app.pack().words(language);
        self.missed = 0;
    }

    /// Shows another app, as if its page were the first.
    pub fn show(&mut self, app: app::App) {
        self.app = app;
        self.choose_words();
        self.changes += 1;
        self.fresh_starts += 1;
    }
}
