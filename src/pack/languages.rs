//! How much of a pack a language says: which languages are offered, and which missions a girl meets in one. She never gets
//! two languages in one mission.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::check::is_for_girls;
use super::load::Pack;
use super::load::coverage::{Coverage, Share};
use crate::mission::ids::MissionId;
use crate::mission::{Mission, TextKey};
use crate::words::{Language, Likeness, OwnTexts, Words};

/// How a sentence is there in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    /// It is said.
    Yes,
    /// A copy of a few words from another language: it counts as missing, but no mission waits for it.
    ShortCopy,
    /// A copy that cannot be chance: it counts as missing.
    Copy,
    /// It is not said.
    No,
}

/// What a language says itself, beside those of which it may be a copy.
pub struct SaidIn {
    own: Arc<OwnTexts>,
    earlier: Vec<Arc<OwnTexts>>,
}

impl SaidIn {
    /// How a sentence is there.
    pub fn there(&self, key: &TextKey) -> There {
        if !self.own.has(key) {
            return There::No;
        }
        // Names of people and of help lines are the same everywhere.
        if key.attribute.is_none() && ["person-", "line-"].iter().any(|kind| key.message.starts_with(kind)) {
            return There::Yes;
        }
        let likeness = self.earlier.iter().map(|other| self.own.likeness(key, other));
        likeness.fold(There::Yes, |there, likeness| match (there, likeness) {
            (There::No, _) => There::No,
            (There::Copy, _) | (_, Likeness::Copy { is_long: true }) => There::Copy,
            (There::ShortCopy, _) | (_, Likeness::Copy { is_long: false }) => There::ShortCopy,
            (There::Yes, Likeness::Own | Likeness::Short) => There::Yes,
        })
    }
}

impl Pack {
    /// How much of the pack a language says; nothing of a language that is not here.
    pub fn share(&self, language: &Language) -> Share {
        self.coverage().shares.get(language).copied().unwrap_or_default()
    }

    /// The languages that are offered at the start: those that have as much of it as their pack asks for. The first is the
    /// one that the others fall back to, and always there.
    pub fn offered_languages(&self) -> Vec<Language> {
        let languages = self.texts.languages().into_iter().enumerate();
        let is_offered = |(at, language): &(usize, Language)| {
            *at == 0 || self.share(language).percent() >= self.offered_from(language)
        };
        languages.filter(is_offered).map(|(_, language)| language).collect()
    }

    /// The percent from which a language is offered: what the first pack that speaks it says.
    fn offered_from(&self, language: &Language) -> u8 {
        let manifests = self.layers.iter().rev().filter_map(|layer| layer.manifest.as_ref());
        let speaks = |manifest: &&super::model::Manifest| manifest.languages.iter().any(|tag| tag == language.as_str());
        manifests.filter(speaks).map(|manifest| manifest.offered_from).next().unwrap_or(self.manifest.offered_from)
    }

    /// Whether all that a girl reads in a mission is there in a language.
    pub fn is_whole_in(&self, mission: &MissionId, language: &Language) -> bool {
        // The test languages are made from the first.
        let speaks = language.is_test() || self.texts.speaks(language);
        let broken = self.coverage().broken.get(language);
        speaks && self.missions.contains_key(mission) && !broken.is_some_and(|broken| broken.contains(mission))
    }

    /// The words of a language. A mission of which it does not say all that a girl reads is said in the language it falls
    /// back to: nobody reads two languages in one mission.
    pub fn words(&self, language: &Language) -> Arc<Words> {
        self.texts.words_leaving(language, |spoken| {
            let broken = self.coverage().broken.get(spoken).into_iter().flatten();
            let missions = broken.filter_map(|id| self.missions.get(id));
            let texts = missions.flat_map(|mission| mission.texts());
            texts.filter(|key| is_for_girls(&key.message, key.attribute.as_deref())).collect()
        })
    }

    /// Whether girls meet a mission in a language: it is whole there, and no draft.
    pub fn is_met_in(&self, mission: &Mission, language: &Language) -> bool {
        self.is_whole_in(&mission.id, language) && !mission.is_draft_in(language.as_str())
    }

    /// The missions that girls meet in a language.
    pub fn missions_in<'a>(&'a self, language: &'a Language) -> impl Iterator<Item = &'a Arc<Mission>> {
        self.missions.values().filter(move |mission| self.is_met_in(mission, language))
    }

    /// What a language says itself: it may be a copy of those before it.
    pub fn said_in(&self, language: &Language) -> SaidIn {
        let languages = self.texts.languages();
        let at = languages.iter().position(|known| known == language).unwrap_or_default();
        self.said_among(language, languages.get(..at).unwrap_or_default())
    }

    fn said_among(&self, language: &Language, earlier: &[Language]) -> SaidIn {
        let earlier = earlier.iter().map(|other| self.texts.own(other)).collect();
        SaidIn { own: self.texts.own(language), earlier }
    }

    fn coverage(&self) -> &Coverage {
        self.coverage.get_or_init(|| {
            let languages = self.texts.languages();
            let mut coverage = Coverage::default();
            for (at, language) in languages.iter().enumerate() {
                let earlier = languages.get(..at).unwrap_or_default();
                let (share, broken) = self.cover(language, earlier);
                coverage.shares.insert(language.clone(), share);
                coverage.broken.insert(language.clone(), broken);
            }
            coverage
        })
    }

    /// What is there in a language; what it may be a copy of stands in the `earlier` ones.
    fn cover(&self, language: &Language, earlier: &[Language]) -> (Share, BTreeSet<MissionId>) {
        let said = self.said_among(language, earlier);
        let (mut share, mut broken) = (Share::default(), BTreeSet::new());
        let mut count = |there: There| {
            share.all += 1;
            share.there += usize::from(there == There::Yes);
        };
        for key in self.around(language) {
            count(said.there(&key));
        }
        for mission in self.missions.values() {
            let is_draft = mission.is_draft_in(language.as_str());
            let texts = mission.texts().into_iter();
            for key in texts.filter(|key| is_for_girls(&key.message, key.attribute.as_deref())) {
                let there = said.there(&key);
                if matches!(there, There::Copy | There::No) {
                    broken.insert(mission.id.clone());
                }
                // What girls do not meet is not waited for.
                if !is_draft {
                    count(there);
                }
            }
        }
        (share, broken)
    }

    /// The sentences around the missions that a girl can meet in a language.
    fn around(&self, language: &Language) -> Vec<TextKey> {
        let modules = self.modules.iter().flat_map(super::model::Module::texts);
        let people = self.people.values().flat_map(super::model::Person::texts);
        let steps = self.help.steps.iter().filter(|step| !step.built_in);
        let lines = self.help.steps.iter().flat_map(|step| &step.lines);
        let lines = lines.filter(|line| !line.built_in && line.speaks(language.primary()));
        let help = steps.flat_map(super::model::HelpStep::texts).chain(lines.flat_map(super::model::HelpLine::texts));
        let breaks = self.sessions.breaks.iter().flat_map(super::model::sessions::Break::texts);
        let questions = self.sessions.questions.iter().map(super::model::sessions::ReadyQuestion::text);
        let all = modules.chain(people).chain(help).chain(breaks).chain(questions);
        all.filter(|key| is_for_girls(&key.message, key.attribute.as_deref())).collect()
    }
}

#[cfg(test)]
#[path = "languages_tests.rs"]
mod tests;
