//! The texts a pack needs, gathered from its structure.

use std::collections::HashMap;

use super::texts::Texts;
use crate::mission::{Mission, TextKey};
use crate::pack::draft::{Draft, Written};
use crate::pack::location::Location;
use crate::pack::model::Manifest;
use crate::pack::rehearsal::Rehearsal;
use crate::pack::spot::Needle;

/// One message that a pack needs, and the parts it needs of it.
pub struct RequiredMessage<'a> {
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
pub struct RequiredTexts<'a> {
    /// In file order.
    pub all: Vec<RequiredMessage<'a>>,
    /// Those asked for by two places.
    pub clashes: Vec<RequiredMessage<'a>>,
    index: HashMap<String, usize>,
}

/// A file in which a name can be found.
pub trait Places: Sync {
    /// Where the last needle stands, each looked for after the one before.
    fn spot(&self, needles: &[Needle]) -> Location;
}

impl<T: Sync> Places for Written<T> {
    fn spot(&self, needles: &[Needle]) -> Location {
        Written::spot(self, needles)
    }
}

impl RequiredMessage<'_> {
    /// Where it is asked for.
    pub fn spot(&self) -> Location {
        self.owner.spot(&self.ids.iter().map(|id| Needle::Id(id)).collect::<Vec<_>>())
    }

    /// Whether a language needs it.
    pub fn is_for(&self, texts: &Texts) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == texts.language.primary())
    }
}

impl<'a> RequiredTexts<'a> {
    /// Gathers them.
    pub fn of(draft: &'a Draft) -> Self {
        let mut all = Self { all: Vec::new(), clashes: Vec::new(), index: HashMap::new() };
        if let Some(manifest) = &draft.manifest {
            all.add(required(manifest, Vec::new(), &[], vec![Manifest::title()]));
            for review in &manifest.value.review {
                all.add(required(manifest, vec![&review.id], &[], vec![review.text()]));
            }
        }
        if let Some(people) = &draft.people {
            for person in &people.value.people {
                all.add(required(people, vec![person.id.as_str()], &[], person.texts()));
            }
        }
        if let Some(help) = &draft.help {
            for step in &help.value.steps {
                all.add(required(help, vec![step.id.as_str()], &[], step.texts()));
                for line in &step.lines {
                    all.add(required(help, vec![step.id.as_str(), &line.id], &line.languages, line.texts()));
                }
            }
        }
        for guide in &draft.guides {
            all.add(required(guide, vec![guide.value.module.as_str()], &[], guide.value.texts()));
        }
        if let Some(protocol) = &draft.protocol {
            all.add(required(protocol, Vec::new(), &[], protocol.value.texts()));
            for line in &protocol.value.call {
                all.add(required(protocol, vec![&line.id], &line.languages, line.texts()));
            }
        }
        if let Some(sessions) = &draft.sessions {
            for plan in &sessions.value.plans {
                all.add(required(sessions, vec![plan.id.as_str()], &[], plan.texts()));
            }
            for known in &sessions.value.breaks {
                all.add(required(sessions, vec![known.id.as_str()], &[], known.texts()));
            }
            for known in &sessions.value.questions {
                all.add(required(sessions, vec![known.id.as_str()], &[], vec![known.text()]));
            }
        }
        if let Some(rehearsal) = &draft.rehearsal {
            all.add(required(rehearsal, Vec::new(), &[], Rehearsal::texts()));
            for moment in &rehearsal.value.moments {
                all.add(required(rehearsal, vec![moment.id.as_str()], &[], moment.texts()));
            }
        }
        for module in &draft.modules {
            all.add(required(module, vec![module.value.id.as_str()], &[], module.value.texts()));
        }
        for message in draft.missions.iter().flat_map(of_mission) {
            all.add(message);
        }
        all
    }

    /// What is asked of a message.
    pub fn get(&self, message: &str) -> Option<&RequiredMessage<'a>> {
        self.index.get(message).map(|at| &self.all[*at])
    }

    fn add(&mut self, required: Option<RequiredMessage<'a>>) {
        let Some(required) = required else { return };
        if let Some(first) = self.get(&required.message) {
            // The same name twice in one place is reported as that.
            if first.ids.last() != required.ids.last() {
                self.clashes.push(required);
            }
        } else {
            self.index.insert(required.message.clone(), self.all.len());
            self.all.push(required);
        }
    }
}

/// The texts of one message; none where there are none.
fn required<'a>(
    owner: &'a dyn Places,
    ids: Vec<&'a str>,
    languages: &'a [String],
    texts: Vec<TextKey>,
) -> Option<RequiredMessage<'a>> {
    let message = texts.first()?.message.clone();
    let parts = texts.into_iter().map(|key| key.attribute).collect();
    Some(RequiredMessage { message, parts, owner, ids, languages })
}

/// A mission's own message, then one for each step.
fn of_mission(written: &Written<Mission>) -> Vec<Option<RequiredMessage<'_>>> {
    let mission = &written.value;
    let mut texts = mission.texts().into_iter().peekable();
    let ids = std::iter::once(mission.id.as_str()).chain(mission.steps.iter().map(|step| step.id.as_str()));
    let message = |id| {
        let mut own: Vec<TextKey> = texts.next().into_iter().collect();
        // Each message begins with a title.
        let title = own.first().and_then(|first| first.attribute.clone());
        while let Some(next) = texts.next_if(|next| next.attribute != title) {
            own.push(next);
        }
        required(written, vec![id], &[], own)
    };
    ids.map(message).collect()
}
