//! The texts a pack needs, gathered from its structure.

use std::collections::HashMap;

use super::context::Texts;
use crate::mission::{Mission, TextKey};
use crate::pack::draft::{Draft, Written};
use crate::pack::model::Manifest;
use crate::pack::spot::{Needle, Spot};

/// One message that a pack needs, and the parts it needs of it.
pub struct Wanted<'a> {
    /// Its name.
    pub message: String,
    /// Its parts in reading order; `None` is the message's own value.
    pub parts: Vec<Option<String>>,
    /// Which file asks for it.
    owner: &'a dyn Places,
    /// The names that lead to the place in that file which asks for it.
    ids: Vec<&'a str>,
    /// The languages that need it; empty for all.
    languages: &'a [String],
}

/// Everything a pack needs, by name.
pub struct WantedTexts<'a> {
    /// In file order.
    pub all: Vec<Wanted<'a>>,
    /// Those asked for by two places.
    pub clashes: Vec<Wanted<'a>>,
    index: HashMap<String, usize>,
}

trait Places: Sync {
    fn spot(&self, needles: &[Needle]) -> Spot;
}

impl<T: Sync> Places for Written<T> {
    fn spot(&self, needles: &[Needle]) -> Spot {
        Written::spot(self, needles)
    }
}

impl Wanted<'_> {
    /// Where it is asked for.
    pub fn spot(&self) -> Spot {
        self.owner.spot(&self.ids.iter().map(|id| Needle::Id(id)).collect::<Vec<_>>())
    }

    /// Whether a language needs it.
    pub fn is_for(&self, texts: &Texts) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == texts.language.primary())
    }
}

impl<'a> WantedTexts<'a> {
    /// Gathers them.
    pub fn of(draft: &'a Draft) -> Self {
        let mut wanted = Self { all: Vec::new(), clashes: Vec::new(), index: HashMap::new() };
        if let Some(manifest) = &draft.manifest {
            wanted.add(manifest, Vec::new(), &[], vec![Manifest::title()]);
            for review in &manifest.value.review {
                wanted.add(manifest, vec![&review.id], &[], vec![review.text()]);
            }
        }
        if let Some(people) = &draft.people {
            for person in &people.value.people {
                wanted.add(people, vec![person.id.as_str()], &[], person.texts());
            }
        }
        if let Some(help) = &draft.help {
            for step in &help.value.steps {
                wanted.add(help, vec![step.id.as_str()], &[], step.texts());
                for line in &step.lines {
                    wanted.add(help, vec![step.id.as_str(), &line.id], &line.languages, line.texts());
                }
            }
        }
        for module in &draft.modules {
            wanted.add(module, vec![module.value.id.as_str()], &[], module.value.texts());
        }
        for mission in &draft.missions {
            wanted.add_mission(mission);
        }
        wanted
    }

    /// What is asked of a message.
    pub fn get(&self, message: &str) -> Option<&Wanted<'a>> {
        self.index.get(message).map(|at| &self.all[*at])
    }

    fn add_mission(&mut self, written: &'a Written<Mission>) {
        let mission = &written.value;
        let mut texts = mission.texts().into_iter().peekable();
        // The mission's own message comes first, then one for each step, which begins with its title.
        let ids = std::iter::once(mission.id.as_str()).chain(mission.steps.iter().map(|step| step.id.as_str()));
        for id in ids {
            let mut own: Vec<TextKey> = texts.next().into_iter().collect();
            let title = own.first().and_then(|first| first.attribute.clone());
            while let Some(next) = texts.next_if(|next| next.attribute != title) {
                own.push(next);
            }
            self.add(written, vec![id], &[], own);
        }
    }

    fn add(&mut self, owner: &'a dyn Places, ids: Vec<&'a str>, languages: &'a [String], texts: Vec<TextKey>) {
        let Some(message) = texts.first().map(|key| key.message.clone()) else { return };
        let parts = texts.into_iter().map(|key| key.attribute).collect();
        let wanted = Wanted { message, parts, owner, ids, languages };
        if let Some(first) = self.get(&wanted.message) {
            // The same name twice in one place is reported as that.
            if first.ids.last() != wanted.ids.last() {
                self.clashes.push(wanted);
            }
        } else {
            self.index.insert(wanted.message.clone(), self.all.len());
            self.all.push(wanted);
        }
    }
}
