//! What was read out on the pages that lie below the one in view: it is not read out again when she comes back to them.

use std::collections::HashMap;

use super::screens::Place;
use crate::words::Language;

/// The sentences of a page, by where they stand.
pub type Sentences = HashMap<u64, Option<String>>;

/// What has been read out on a page before it came into view.
#[derive(Default)]
pub struct Heard {
    sentences: Sentences,
    /// Whether the page tells the same in another language now.
    retold: bool,
    /// What had the focus there.
    pub focus: Option<String>,
}

impl Heard {
    /// Whether this sentence was read out at this place.
    pub fn has(&self, place: u64, sentence: Option<&str>) -> bool {
        self.sentences.get(&place).is_some_and(|heard| self.retold || heard.as_deref() == sentence)
    }
}

/// A page that went out of view and can come back as it was.
pub struct Gone {
    /// Which page.
    pub place: Place,
    /// The language it spoke.
    pub language: Language,
    /// What had been read out on it.
    pub sentences: Sentences,
    /// What had the focus: the button that opened what lies over it.
    pub focus: Option<String>,
}

/// The pages below the one in view, the lowest first.
#[derive(Default)]
pub struct Below(Vec<Gone>);

impl Below {
    /// A page gives way to another one, or to the desk, which lies over everything. It stays below what lies over it; what
    /// it lies over was there already.
    pub fn give_way(&mut self, page: Gone, to: Option<&Place>) {
        if to.is_none_or(|to| to.layer() > page.place.layer()) {
            self.keep_below(&page.place);
            self.0.push(page);
        }
    }

    /// A page is in view: what had been read out on it when it was last, and nothing where it is new.
    pub fn come_back(&mut self, place: &Place, language: &Language) -> Heard {
        let gone = self.0.iter().position(|gone| gone.place == *place).map(|at| self.0.remove(at));
        self.keep_below(place);
        gone.map_or_else(Heard::default, |gone| Heard {
            retold: gone.language != *language,
            sentences: gone.sentences,
            focus: gone.focus,
        })
    }

    /// Nothing is remembered of whoever was here before.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    fn keep_below(&mut self, place: &Place) {
        self.0.retain(|gone| gone.place.layer() < place.layer());
    }
}
