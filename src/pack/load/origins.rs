//! Which layer gives each item of a pack. Kept is what the lowest layer does not give: nearly everything is its.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::parsed_pack::ParsedPack;
use super::source_file::SourceFile;
use crate::mission::ids::{HelpId, Key, MediaId, MissionId, ModuleId, PersonId, StepId};
use crate::pack::syntax::path_to;

/// Who gives what.
#[derive(Debug, Default)]
pub struct Origins {
    lowest: Option<Arc<str>>,
    missions: BTreeMap<MissionId, Arc<str>>,
    steps: BTreeMap<(MissionId, StepId), Arc<str>>,
    modules: BTreeMap<ModuleId, Arc<str>>,
    guides: BTreeMap<ModuleId, Arc<str>>,
    people: BTreeMap<PersonId, Arc<str>>,
    help_steps: BTreeMap<HelpId, Arc<str>>,
    lines: BTreeMap<String, Arc<str>>,
    plans: BTreeMap<Key, Arc<str>>,
    breaks: BTreeMap<Key, Arc<str>>,
    questions: BTreeMap<Key, Arc<str>>,
    media: BTreeMap<MediaId, Arc<str>>,
    protocol: Option<Arc<str>>,
    readiness: Option<Arc<str>>,
    rehearsals: BTreeMap<Key, Arc<str>>,
    moments: BTreeMap<Key, Arc<str>>,
}

macro_rules! origins {
    ($($(#[$doc:meta])* $name:ident($id:ty): $field:ident),+ $(,)?) => {$(
        $(#[$doc])*
        pub fn $name(&self, id: &$id) -> Option<&str> {
            self.or_lowest(self.$field.get(id))
        }
    )+};
}

impl Origins {
    /// Those of a pack that was read.
    pub(super) fn of(pack: &ParsedPack) -> Self {
        let mut all = Self { lowest: pack.laid.layers.last().and_then(|layer| layer.name.clone()), ..Self::default() };
        if !pack.laid.is_several() {
            return all;
        }
        let lowest = all.lowest.clone();
        let other = |origin: Option<Arc<str>>| origin.filter(|origin| Some(origin) != lowest.as_ref());
        for file in &pack.missions {
            let id = &file.value.id;
            let own = file.origin.clone();
            all.missions.extend(other(own.clone()).map(|origin| (id.clone(), origin)));
            if !file.is_pieced() && other(own).is_none() {
                continue;
            }
            for (at, step) in file.value.steps.iter().enumerate() {
                let origin = other(file.origin_at(&path_to!["steps", at]));
                all.steps.extend(origin.map(|origin| ((id.clone(), step.id.clone()), origin)));
            }
        }
        for file in &pack.modules {
            all.modules.extend(other(file.origin.clone()).map(|origin| (file.value.id.clone(), origin)));
        }
        for file in &pack.guides {
            all.guides.extend(other(file.origin.clone()).map(|origin| (file.value.module.clone(), origin)));
        }
        for file in &pack.rehearsals {
            all.rehearsals.extend(other(file.origin.clone()).map(|origin| (file.value.id.clone(), origin)));
        }
        if let Some(file) = &pack.moments {
            let moments = file.value.moments.iter().map(|one| &one.id).enumerate();
            all.moments.extend(moments.filter_map(|(at, id)| Some((id.clone(), other(at_of(file, "moments", at))?))));
        }
        if let Some(file) = &pack.people {
            let people = file.value.people.iter().enumerate();
            let given = people.filter_map(|(at, one)| Some((one.id.clone(), other(at_of(file, "people", at))?)));
            all.people.extend(given);
        }
        if let Some(file) = &pack.help {
            for (at, step) in file.value.steps.iter().enumerate() {
                let origin = other(at_of(file, "steps", at));
                all.help_steps.extend(origin.map(|origin| (step.id.clone(), origin)));
                for (nth, line) in step.lines.iter().enumerate() {
                    let origin = other(file.origin_at(&path_to!["steps", at, "lines", nth]));
                    all.lines.extend(origin.map(|origin| (line.id.clone(), origin)));
                }
            }
        }
        if let Some(file) = &pack.sessions {
            let plans = file.value.plans.iter().map(|plan| &plan.id).enumerate();
            all.plans.extend(plans.filter_map(|(at, id)| Some((id.clone(), other(at_of(file, "plans", at))?))));
            let breaks = file.value.breaks.iter().map(|one| &one.id).enumerate();
            all.breaks.extend(breaks.filter_map(|(at, id)| Some((id.clone(), other(at_of(file, "breaks", at))?))));
            let questions = file.value.questions.iter().map(|one| &one.id).enumerate();
            let given = questions.filter_map(|(at, id)| Some((id.clone(), other(at_of(file, "questions", at))?)));
            all.questions.extend(given);
        }
        let media = pack.media.ids().filter_map(|id| {
            let origin = pack.media.file(id)?.origin.clone();
            Some((id.clone(), other(origin)?))
        });
        all.media.extend(media);
        all.protocol = pack.protocol.as_ref().and_then(|file| other(file.origin.clone()));
        all.readiness = pack.readiness.as_ref().and_then(|file| other(file.origin.clone()));
        all
    }

    fn or_lowest<'a>(&'a self, known: Option<&'a Arc<str>>) -> Option<&'a str> {
        known.or(self.lowest.as_ref()).map(|origin| &**origin)
    }

    origins! {
        /// Who gives a mission.
        mission(MissionId): missions,
        /// Who gives a module.
        module(ModuleId): modules,
        /// Who gives the guide of a module.
        guide(ModuleId): guides,
        /// Who gives somebody of the stories.
        person(PersonId): people,
        /// Who gives a step of the help page.
        help_step(HelpId): help_steps,
        /// Who gives a help line.
        line(String): lines,
        /// Who gives a plan.
        plan(Key): plans,
        /// Who gives a break.
        a_break(Key): breaks,
        /// Who gives a ready question.
        question(Key): questions,
        /// Who gives a rehearsal.
        rehearsal(Key): rehearsals,
        /// Who gives a difficult moment.
        moment(Key): moments,
        /// Who gives a picture.
        media(MediaId): media,
    }

    /// Who gives a step of a mission.
    pub fn step(&self, mission: &MissionId, step: &StepId) -> Option<&str> {
        self.or_lowest(self.steps.get(&(mission.clone(), step.clone())))
    }

    /// Who gives the protocol.
    pub fn protocol(&self) -> Option<&str> {
        self.or_lowest(self.protocol.as_ref())
    }

    /// Who gives the list of what must be in place.
    pub fn readiness(&self) -> Option<&str> {
        self.or_lowest(self.readiness.as_ref())
    }
}

fn at_of<T>(file: &SourceFile<T>, list: &'static str, at: usize) -> Option<Arc<str>> {
    file.origin_at(&path_to![list, at])
}
