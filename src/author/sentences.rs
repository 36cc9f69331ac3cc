//! Every sentence that a pack needs, in the order in which somebody reads the pack, each with where it appears, what it is
//! there for and who says it.

use std::collections::BTreeSet;

use crate::mission::ids::{Key, MissionId, ModuleId, PersonId, StepId};
use crate::mission::kinds::Piece;
use crate::mission::{AFTER_PART, GIRL_PARTS, Mission, NOTE_PART, STAFF_PARTS, Step, TextKey, kept_part, part_slug};
use crate::pack::model::{Module, Role};
use crate::pack::{Pack, rehearsals};

/// A sentence that is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its name.
    pub key: TextKey,
    /// Where it appears.
    pub place: Place,
    /// The message among the interface's words that says what it is there for.
    pub advice: String,
    /// Who says it, where somebody of the stories does.
    pub by: Option<PersonId>,
    /// Whether only counsellors and reviewers read it.
    pub for_staff: bool,
    /// The languages that need it, by their first subtag; empty for all.
    pub languages: Vec<String>,
}

/// Where a sentence appears.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The pack itself, and its reviews.
    Pack,
    /// Somebody of the stories.
    People,
    /// A stop on the route.
    Module(ModuleId),
    /// The first and last pages of a mission.
    Mission(MissionId),
    /// A step of a mission.
    Step(MissionId, StepId),
    /// The guide of a module.
    Guide(ModuleId),
    /// The help page.
    Help,
    /// Plans, breaks and ready questions of group sessions.
    Sessions,
    /// The protocol card.
    Protocol,
    /// The list of what must be in place.
    Readiness,
    /// Difficult moments of a group.
    Moments,
    /// A rehearsal for counsellors.
    Rehearsal(Key),
}

impl Place {
    /// Its name among the interface's words.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::People => "people",
            Self::Module(_) => "module",
            Self::Mission(_) => "mission",
            Self::Step(..) => "step",
            Self::Guide(_) => "guide",
            Self::Help => "help",
            Self::Sessions => "sessions",
            Self::Protocol => "protocol",
            Self::Readiness => "readiness",
            Self::Moments => "moments",
            Self::Rehearsal(_) => "rehearsal",
        }
    }

    /// The file in which its sentences stand, below the folder of a language.
    pub fn home(&self) -> String {
        match self {
            Self::Mission(mission) | Self::Step(mission, _) => format!("missions/{mission}.ftl"),
            Self::Guide(module) => format!("guides/{module}.ftl"),
            Self::Module(_) => "modules.ftl".to_owned(),
            Self::Rehearsal(id) => rehearsals::words_file(id),
            Self::Pack
            | Self::People
            | Self::Help
            | Self::Sessions
            | Self::Protocol
            | Self::Readiness
            | Self::Moments => format!("{}.ftl", self.slug()),
        }
    }

    /// The mission it belongs to.
    pub fn mission(&self) -> Option<&MissionId> {
        match self {
            Self::Mission(mission) | Self::Step(mission, _) => Some(mission),
            Self::Pack
            | Self::People
            | Self::Module(_)
            | Self::Guide(_)
            | Self::Help
            | Self::Sessions
            | Self::Protocol
            | Self::Readiness
            | Self::Moments
            | Self::Rehearsal(_) => None,
        }
    }
}

/// Every sentence of a pack, each once.
pub fn sentences(pack: &Pack) -> Vec<Sentence> {
    let mut all = Listing { found: Vec::new(), known: BTreeSet::new() };
    all.of_pack(pack);
    let mut told = BTreeSet::new();
    for module in &pack.modules {
        all.of_module(pack, module, &mut told);
    }
    for mission in pack.missions.values().filter(|mission| !told.contains(&mission.id)) {
        all.of_mission(mission);
    }
    all.of_counsellors(pack);
    all.found
}

struct Listing {
    found: Vec<Sentence>,
    known: BTreeSet<TextKey>,
}

impl Listing {
    fn add(&mut self, sentence: Sentence) {
        if self.known.insert(sentence.key.clone()) {
            self.found.push(sentence);
        }
    }

    /// Sentences of one place that nobody of the stories says.
    fn add_all(&mut self, place: &Place, keys: impl IntoIterator<Item = TextKey>, for_staff: bool) {
        for key in keys {
            let advice = format!("place-{}", place.slug());
            let for_staff = for_staff || key.attribute.as_deref() == Some("staff");
            self.add(Sentence { key, place: place.clone(), advice, by: None, for_staff, languages: Vec::new() });
        }
    }

    fn of_pack(&mut self, pack: &Pack) {
        for manifest in pack.layers.iter().rev().filter_map(|layer| layer.manifest.as_ref()) {
            self.add_all(&Place::Pack, [manifest.own_title()], false);
            self.add_all(&Place::Pack, manifest.review.iter().map(crate::pack::model::Review::text), true);
        }
        for person in pack.credits.iter().filter_map(|id| pack.person(id)) {
            self.add_all(&Place::People, person.texts(), false);
        }
        for step in pack.help.steps.iter().filter(|step| !step.built_in) {
            self.add_all(&Place::Help, step.texts(), false);
            for line in step.lines.iter().filter(|line| !line.built_in) {
                let from = self.found.len();
                self.add_all(&Place::Help, line.texts(), false);
                self.only_in(from, &line.languages);
            }
        }
    }

    fn only_in(&mut self, from: usize, languages: &[String]) {
        for sentence in self.found.iter_mut().skip(from) {
            sentence.languages = languages.to_vec();
        }
    }

    fn of_module(&mut self, pack: &Pack, module: &Module, told: &mut BTreeSet<MissionId>) {
        self.add_all(&Place::Module(module.id.clone()), module.own_texts(), false);
        for line in &module.farewell {
            self.add(Sentence {
                key: module.farewell_text(line),
                place: Place::Module(module.id.clone()),
                advice: "place-module".to_owned(),
                by: Some(line.who.clone()),
                for_staff: false,
                languages: Vec::new(),
            });
        }
        self.add_all(&Place::Module(module.id.clone()), module.objective_texts(), true);
        let listed = module.missions.iter().filter_map(|id| pack.missions.get(id)).map(AsRef::as_ref);
        for mission in listed.chain(pack.boosters_of(&module.id)) {
            if told.insert(mission.id.clone()) {
                self.of_mission(mission);
            }
        }
        if let Some(guide) = pack.guides.get(&module.id) {
            let place = Place::Guide(module.id.clone());
            for key in guide.texts() {
                let part = key.attribute.as_deref().unwrap_or_default();
                let part = part.split_once('-').map_or(part, |(part, _)| part);
                let advice = format!("new-guide-{part}");
                let (place, languages) = (place.clone(), Vec::new());
                self.add(Sentence { key, place, advice, by: None, for_staff: true, languages });
            }
        }
    }

    fn of_mission(&mut self, mission: &Mission) {
        let told: Vec<String> = mission.did_parts().chain(mission.remembers.iter().map(kept_part)).collect();
        let (first, rest) = GIRL_PARTS.split_at(2);
        let note = mission.has_content_note().then_some(NOTE_PART);
        let after = mission.after.then_some(AFTER_PART);
        let girls = first.iter().copied().chain(note).chain(rest.iter().copied()).chain(after);
        let girls = girls.chain(told.iter().map(String::as_str)).map(|part| (part, false));
        for (part, for_staff) in girls.chain(STAFF_PARTS.into_iter().map(|part| (part, true))) {
            self.add(Sentence {
                key: TextKey::of_mission(&mission.id, part),
                place: Place::Mission(mission.id.clone()),
                advice: format!("new-words-{}", part_slug(part)),
                by: (!for_staff).then(|| mission.blogger.clone()),
                for_staff,
                languages: Vec::new(),
            });
        }
        for step in &mission.steps {
            self.of_step(mission, step);
        }
    }

    fn of_step(&mut self, mission: &Mission, step: &Step) {
        let place = Place::Step(mission.id.clone(), step.id.clone());
        let mut add = |part: &str, advice: String, by: Option<PersonId>| {
            let key = TextKey::of_step(&mission.id, &step.id, part);
            self.add(Sentence { key, place: place.clone(), advice, by, for_staff: false, languages: Vec::new() });
        };
        add("title", "new-words-step-title".to_owned(), None);
        let outline = step.kind.content().outline();
        for piece in outline.iter().flat_map(Piece::all) {
            if let Some(part) = &piece.attribute {
                add(part, format!("new-role-{}", piece.role.slug()), piece.by.clone());
            }
        }
    }

    fn of_counsellors(&mut self, pack: &Pack) {
        for plan in &pack.sessions.plans {
            self.add_all(&Place::Sessions, plan.texts(), true);
        }
        for known in &pack.sessions.breaks {
            self.add_all(&Place::Sessions, known.texts(), false);
        }
        for question in &pack.sessions.questions {
            self.add_all(&Place::Sessions, [question.text()], false);
            self.add_all(&Place::Sessions, question.answer(), true);
        }
        if let Some(protocol) = &pack.protocol {
            self.add_all(&Place::Protocol, protocol.texts(), true);
            for line in &protocol.call {
                let from = self.found.len();
                self.add_all(&Place::Protocol, line.texts(), true);
                self.only_in(from, &line.languages);
            }
        }
        if let Some(readiness) = &pack.readiness {
            self.add_all(&Place::Readiness, readiness.texts(), true);
        }
        for moment in &pack.moments {
            self.add_all(&Place::Moments, moment.texts(), true);
        }
        for rehearsal in &pack.rehearsals {
            let place = Place::Rehearsal(rehearsal.id.clone());
            self.add_all(&place, rehearsal.texts(), true);
            for moment in &rehearsal.moments {
                self.add_all(&place, rehearsal.moment_texts(moment), true);
            }
        }
    }
}

/// Whether somebody is a blogger of the pack.
pub fn is_blogger(pack: &Pack, person: &PersonId) -> bool {
    pack.person(person).is_some_and(|person| person.role == Role::Blogger)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::{testing, tongue::Tongue};

    #[test]
    fn every_sentence_of_the_shipped_pack_is_listed_once_and_none_that_is_not_there() {
        let base = testing::base();
        let content = testing::content(&base);
        let listed: BTreeSet<TextKey> = sentences(content.pack()).into_iter().map(|sentence| sentence.key).collect();
        let tongue = Tongue::read(&base, "locales", &testing::language("nl")).unwrap();
        let written: BTreeSet<TextKey> = tongue.keys().collect();
        let lines = |key: &&TextKey| !key.message.starts_with("line-");
        let (listed, written): (BTreeSet<_>, BTreeSet<_>) =
            (listed.iter().filter(lines).collect(), written.iter().filter(lines).collect());
        assert_eq!(listed.difference(&written).collect::<Vec<_>>(), Vec::<&&TextKey>::new());
        assert_eq!(written.difference(&listed).collect::<Vec<_>>(), Vec::<&&TextKey>::new());
    }
}
