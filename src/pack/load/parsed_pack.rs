//! A pack as it lies in its sources, read once, for loading and checking alike: one layer, or several as one.

use std::sync::Arc;

use super::laid::Laid;
use super::media::Media;
use super::read_fault::ReadFault;
use super::source_file::{RonText, SourceFile, TextFile};
use super::unread::UnreadFile;
use crate::mission::Mission;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::model::sessions::Sessions;
use crate::pack::model::{
    BannedPhrase, Changes, Guide, HardMoments, Help, MadeFrom, Manifest, Module, People, Protocol, Readiness,
    RecordingKind, Recordings, Reviews,
};
use crate::words::Language;

/// Everything read from a source. What could not be read is left out, with a fault.
#[derive(Debug, Default)]
pub struct ParsedPack {
    /// All paths, sorted, but those of copies and of misnamed files.
    pub files: Vec<String>,
    /// Files that are copies of another, which is named beside each.
    pub copies: Vec<(String, String)>,
    /// Files whose ending hides what they are, each with what it is to be called.
    pub misnamed: Vec<(String, String)>,
    /// Its pictures.
    pub media: Media,
    /// The files of structure that were read, by layer and path.
    pub structure: Vec<Arc<RonText>>,
    /// `pack.ron`.
    pub manifest: Option<SourceFile<Manifest>>,
    /// `bloggers.ron`.
    pub people: Option<SourceFile<People>>,
    /// `help.ron`.
    pub help: Option<SourceFile<Help>>,
    /// `protocol.ron`.
    pub protocol: Option<SourceFile<Protocol>>,
    /// `readiness.ron`.
    pub readiness: Option<SourceFile<Readiness>>,
    /// `guides/*.ron`, by path.
    pub guides: Vec<SourceFile<Guide>>,
    /// `sessions.ron`.
    pub sessions: Option<SourceFile<Sessions>>,
    /// `rehearsal.ron` and `rehearsals/*.ron`, by path.
    pub rehearsals: Vec<SourceFile<Rehearsal>>,
    /// `moments.ron`.
    pub moments: Option<SourceFile<HardMoments>>,
    /// `banned.ron`, of every layer that has one.
    pub banned: Vec<SourceFile<Vec<BannedPhrase>>>,
    /// `reviews.ron`, of every layer that has one.
    pub reviews: Vec<SourceFile<Reviews>>,
    /// `clips.ron` and `voices.ron`, of every layer that has them, the lowest first.
    pub recordings: Vec<(RecordingKind, SourceFile<Recordings>)>,
    /// `modules/*.ron`, by path.
    pub modules: Vec<SourceFile<Module>>,
    /// `missions/*.ron`, by path.
    pub missions: Vec<SourceFile<Mission>>,
    /// `changes.ron`.
    pub changes: Option<SourceFile<Changes>>,
    /// `made_from.ron`.
    pub made_from: Option<SourceFile<MadeFrom>>,
    /// `locales/<language>/**.ftl`, by layer, the uppermost first, then by path.
    pub texts: Vec<TextFile>,
    /// The files that should have been read and could not be.
    pub unread: Vec<UnreadFile>,
    /// What kept them from being read, in file order.
    pub faults: Vec<ReadFault>,
    /// The layers it was laid together from.
    pub laid: Laid,
}

impl ParsedPack {
    /// Adds what was read from files further on.
    pub(super) fn add(&mut self, more: Self) {
        self.manifest = self.manifest.take().or(more.manifest);
        self.people = self.people.take().or(more.people);
        self.help = self.help.take().or(more.help);
        self.protocol = self.protocol.take().or(more.protocol);
        self.readiness = self.readiness.take().or(more.readiness);
        self.guides.extend(more.guides);
        self.sessions = self.sessions.take().or(more.sessions);
        self.rehearsals.extend(more.rehearsals);
        self.moments = self.moments.take().or(more.moments);
        self.banned.extend(more.banned);
        self.reviews.extend(more.reviews);
        self.recordings.extend(more.recordings);
        self.changes = self.changes.take().or(more.changes);
        self.made_from = self.made_from.take().or(more.made_from);
        self.structure.extend(more.structure);
        self.modules.extend(more.modules);
        self.missions.extend(more.missions);
        self.texts.extend(more.texts);
        self.unread.extend(more.unread);
        self.faults.extend(more.faults);
    }

    /// Whether a file that could not be read may define what a folder names with this id.
    pub fn may_define(&self, folder: &str, id: &str) -> bool {
        self.unread.iter().any(|unread| unread.may_define(folder, id))
    }

    /// Whether a file of structure that could not be read may name something; only those in a folder where one is given.
    pub fn may_name(&self, folder: Option<&str>, name: &str) -> bool {
        let mut structure = self.unread.iter().filter(|unread| unread.is_structure());
        structure.any(|unread| folder.is_none_or(|folder| unread.is_in(folder)) && unread.may_name(name))
    }

    /// How many missions that could not be read name something.
    pub fn unread_missions_naming(&self, name: &str) -> usize {
        let missions = self.unread.iter().filter(|unread| unread.is_structure() && unread.is_in("missions"));
        missions.filter(|unread| unread.may_name(name)).count()
    }

    /// The languages the manifest names, each once, the reference first; tags that are none are left out.
    pub fn languages(&self) -> Vec<Language> {
        let tags = self.manifest.iter().flat_map(|manifest| &manifest.value.languages);
        let mut languages: Vec<Language> = Vec::new();
        for language in tags.filter_map(|tag| Language::parse(tag).ok()) {
            if !language.is_test() && !languages.contains(&language) {
                languages.push(language);
            }
        }
        languages
    }
}
