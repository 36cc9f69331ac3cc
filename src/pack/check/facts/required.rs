//! The texts a pack needs, gathered from its structure.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::texts::Texts;
use crate::mission::{Mission, TextKey};
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::source_file::{SourceFile, TextFile};
use crate::pack::location::Location;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::syntax::{Path, path_to};

/// One message that a pack needs, and the parts it needs of it.
pub struct RequiredMessage<'a> {
    /// Its name.
    pub message: String,
    /// Its parts in reading order; `None` is the message's own value.
    pub parts: Vec<Option<String>>,
    /// Which file asks for it.
    owner: &'a dyn Places,
    /// What asks for it there.
    path: Path,
    /// The name of that; none for a file that needs no other.
    id: Option<&'a str>,
    /// The languages that need it; empty for all.
    languages: &'a [String],
    /// The layer that asks for it, where there are layers.
    origin: Option<Arc<str>>,
    /// The languages in which that layer's sentences are needed; none for all.
    needs: Option<Arc<BTreeSet<String>>>,
}

/// Everything a pack needs, by name.
#[derive(Default)]
pub struct RequiredTexts<'a> {
    /// In file order.
    pub all: Vec<RequiredMessage<'a>>,
    /// Those asked for by two places.
    pub clashes: Vec<RequiredMessage<'a>>,
    index: HashMap<String, usize>,
    /// Messages of what a layer hides or has something else for.
    covered: HashSet<String>,
}

/// A file in which a name can be found.
pub trait Places: Sync {
    /// The place of what a path leads to, or of the last thing on the way that is written.
    fn at(&self, path: &Path) -> Location;

    /// The layer that gives what a path leads to, where there are layers.
    fn origin_at(&self, path: &Path) -> Option<Arc<str>>;
}

impl<T: Sync> Places for SourceFile<T> {
    fn at(&self, path: &Path) -> Location {
        SourceFile::at(self, path)
    }

    fn origin_at(&self, path: &Path) -> Option<Arc<str>> {
        SourceFile::origin_at(self, path)
    }
}

impl Places for TextFile {
    fn at(&self, _: &Path) -> Location {
        self.spot(0)
    }

    fn origin_at(&self, _: &Path) -> Option<Arc<str>> {
        self.origin.clone()
    }
}

impl RequiredMessage<'_> {
    /// Where it is asked for.
    pub fn spot(&self) -> Location {
        self.owner.at(&self.path)
    }

    /// Whether a language needs it.
    pub fn is_for(&self, texts: &Texts) -> bool {
        let is_needed = self.needs.as_ref().is_none_or(|needs| needs.contains(texts.language.as_str()));
        is_needed && self.is_spoken_in(texts)
    }

    /// The layer that asks for it, where there are layers.
    pub fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }

    fn is_spoken_in(&self, texts: &Texts) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == texts.language.primary())
    }
}

impl<'a> RequiredTexts<'a> {
    /// Gathers them.
    pub fn of(pack: &'a ParsedPack) -> Self {
        let mut all = Self { covered: covered(pack), ..Self::default() };
        for manifest in pack.laid.layers.iter().filter_map(|layer| layer.manifest.as_ref()) {
            all.add(required(manifest, path_to!["id"], None, &[], vec![manifest.value.own_title()]));
        }
        if let Some(manifest) = &pack.manifest {
            for (at, review) in manifest.value.review.iter().enumerate() {
                all.add(required(manifest, path_to!["review", at, "id"], Some(&review.id), &[], vec![review.text()]));
            }
        }
        if let Some(people) = &pack.people {
            for (at, person) in people.value.people.iter().enumerate() {
                all.add(required(people, path_to!["people", at, "id"], Some(person.id.as_str()), &[], person.texts()));
            }
        }
        if let Some(help) = &pack.help {
            for (at, step) in help.value.steps.iter().enumerate() {
                all.add(required(help, path_to!["steps", at, "id"], Some(step.id.as_str()), &[], step.texts()));
                for (line_at, line) in step.lines.iter().enumerate() {
                    let path = path_to!["steps", at, "lines", line_at, "id"];
                    all.add(required(help, path, Some(&line.id), &line.languages, line.texts()));
                }
            }
        }
        for guide in &pack.guides {
            all.add(required(guide, path_to!["module"], Some(guide.value.module.as_str()), &[], guide.value.texts()));
        }
        if let Some(protocol) = &pack.protocol {
            all.add(required(protocol, Path::default(), None, &[], protocol.value.texts()));
            for (at, line) in protocol.value.call.iter().enumerate() {
                all.add(required(protocol, path_to!["call", at, "id"], Some(&line.id), &line.languages, line.texts()));
            }
        }
        if let Some(readiness) = &pack.readiness {
            all.add(required(readiness, Path::default(), None, &[], readiness.value.texts()));
        }
        if let Some(sessions) = &pack.sessions {
            for (at, plan) in sessions.value.plans.iter().enumerate() {
                all.add(required(sessions, path_to!["plans", at, "id"], Some(plan.id.as_str()), &[], plan.texts()));
            }
            for (at, known) in sessions.value.breaks.iter().enumerate() {
                all.add(required(sessions, path_to!["breaks", at, "id"], Some(known.id.as_str()), &[], known.texts()));
            }
            for (at, known) in sessions.value.questions.iter().enumerate() {
                all.add(required(
                    sessions,
                    path_to!["questions", at, "id"],
                    Some(known.id.as_str()),
                    &[],
                    std::iter::once(known.text()).chain(known.answer()).collect(),
                ));
            }
        }
        if let Some(moments) = &pack.moments {
            for (at, known) in moments.value.moments.iter().enumerate() {
                let path = path_to!["moments", at, "id"];
                all.add(required(moments, path, Some(known.id.as_str()), &[], known.texts()));
            }
        }
        for rehearsal in &pack.rehearsals {
            all.add(required(
                rehearsal,
                path_to!["id"],
                Some(rehearsal.value.id.as_str()),
                &[],
                rehearsal.value.texts(),
            ));
            for (at, moment) in rehearsal.value.moments.iter().enumerate() {
                all.add(required(
                    rehearsal,
                    path_to!["moments", at, "id"],
                    Some(moment.id.as_str()),
                    &[],
                    rehearsal.value.moment_texts(moment),
                ));
            }
        }
        for module in &pack.modules {
            all.add(required(module, path_to!["id"], Some(module.value.id.as_str()), &[], module.value.texts()));
            all.add(required(
                module,
                path_to!["objectives"],
                Some(module.value.id.as_str()),
                &[],
                module.value.objective_texts(),
            ));
        }
        for message in pack.missions.iter().flat_map(of_mission) {
            all.add(message);
        }
        all.look_up_needs(pack);
        all
    }

    /// Asks of each message which layer's it is, and in which languages that one needs it.
    fn look_up_needs(&mut self, pack: &ParsedPack) {
        if !pack.laid.is_several() {
            return;
        }
        let mut known: HashMap<Arc<str>, Option<Arc<BTreeSet<String>>>> = HashMap::new();
        for required in &mut self.all {
            required.origin = required.owner.origin_at(&required.path);
            required.needs = required.origin.clone().and_then(|origin| {
                let needs = || pack.laid.needs(Some(&origin));
                known.entry(Arc::clone(&origin)).or_insert_with(needs).clone()
            });
        }
    }

    /// Whether a message belonged to something that a layer hides or has something else for.
    pub fn is_covered(&self, message: &str) -> bool {
        self.covered.contains(message)
    }

    /// Everything that some language says, for texts that no structure asks for.
    pub fn of_all(languages: &[Texts<'a>]) -> Self {
        let mut all = Self::default();
        for entry in languages.iter().flat_map(|texts| &texts.entries) {
            let parts = entry.parts.iter().map(|part| part.attribute.map(str::to_owned));
            if let Some(known) = all.index.get(entry.name).and_then(|at| all.all.get_mut(*at)) {
                let more: Vec<_> = parts.filter(|part| !known.parts.contains(part)).collect();
                known.parts.extend(more);
            } else {
                let (message, parts) = (entry.name.to_owned(), parts.collect());
                let owner: &dyn Places = entry.file;
                all.add(Some(RequiredMessage {
                    message,
                    parts,
                    owner,
                    path: Path::default(),
                    id: None,
                    languages: &[],
                    origin: None,
                    needs: None,
                }));
            }
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
            if first.id != required.id {
                self.clashes.push(required);
            }
        } else {
            self.index.insert(required.message.clone(), self.all.len());
            self.all.push(required);
        }
    }
}

/// The messages of what is hidden, or of which a layer has another form.
fn covered(pack: &ParsedPack) -> HashSet<String> {
    let missions = pack.laid.covered_missions().flat_map(|file| file.value.texts()).map(|key| key.message);
    let steps = pack.laid.covered_steps().map(|(mission, step)| TextKey::of_step(mission, step, "").message);
    let modules = pack.laid.hidden_modules.iter().flat_map(|id| [format!("module-{id}"), format!("guide-{id}")]);
    let mut all: HashSet<String> = missions.chain(steps).chain(modules).collect();
    let of_rehearsal = |one: &Rehearsal| {
        let moments: Vec<_> = one.moments.iter().flat_map(|moment| one.moment_texts(moment)).collect();
        one.texts().into_iter().chain(moments)
    };
    let rehearsals = pack.laid.covered_rehearsals().flat_map(|file| of_rehearsal(&file.value));
    all.extend(rehearsals.map(|key| key.message));
    all.extend(pack.laid.covered_guides().flat_map(|file| file.value.texts()).map(|key| key.message));
    all
}

/// The texts of one message; none where there are none.
fn required<'a>(
    owner: &'a dyn Places,
    path: Path,
    id: Option<&'a str>,
    languages: &'a [String],
    texts: Vec<TextKey>,
) -> Option<RequiredMessage<'a>> {
    let message = texts.first()?.message.clone();
    let parts = texts.into_iter().map(|key| key.attribute).collect();
    Some(RequiredMessage { message, parts, owner, path, id, languages, origin: None, needs: None })
}

/// A mission's own message, then one for each step.
fn of_mission(file: &SourceFile<Mission>) -> Vec<Option<RequiredMessage<'_>>> {
    let mission = &file.value;
    let mut texts = mission.texts().into_iter().peekable();
    let steps = mission.steps.iter().map(|step| step.id.as_str()).enumerate();
    let steps = steps.map(|(at, id)| (path_to!["steps", at, "id"], id));
    let ids = std::iter::once((path_to!["id"], mission.id.as_str())).chain(steps);
    let message = |(path, id)| {
        let mut own: Vec<TextKey> = texts.next().into_iter().collect();
        // Each message begins with a title.
        let title = own.first().and_then(|first| first.attribute.clone());
        while let Some(next) = texts.next_if(|next| next.attribute != title) {
            own.push(next);
        }
        required(file, path, Some(id), &[], own)
    };
    ids.map(message).collect()
}
