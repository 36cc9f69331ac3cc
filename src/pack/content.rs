//! The content that is played: where it lies, what was read from there, and which reading it is. The one handle that
//! everybody above holds; another reading takes its place as a whole.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::check::seals;
use super::diagnostic::{Diagnostic, Severity};
use super::load::{Loaded, Pack, load};
use super::model::Reviewed;
use super::seal::Sealed;
use super::visible::visible;
use crate::mission::TextKey;
use crate::mission::ids::{HelpId, Key, MediaId, MissionId, ModuleId, PackId, PersonId, StepId};
use crate::source::{Layer, Source, Stacked};
use crate::words::Language;

/// The file with the seals of a pack.
const SEALS: &str = "reviews.ron";

/// A pack with the sources it was read from. A copy costs nothing.
#[derive(Clone)]
pub struct Content(Arc<Reading>);

struct Reading {
    sources: Arc<Stacked>,
    pack: Arc<Pack>,
    revision: u64,
    left_out: Vec<String>,
    /// What was reviewed, looked at when somebody first asks.
    sealed: OnceLock<Vec<Sealed>>,
}

impl Content {
    /// Reads a pack from sources laid over each other. None where it cannot be played; what was left out and why comes
    /// beside it, in file order.
    pub fn read(sources: Stacked) -> (Option<Self>, Vec<Diagnostic>) {
        Self::read_as(sources, 1)
    }

    /// Reads a pack from a single source.
    pub fn read_from(name: &str, source: impl Source + 'static) -> (Option<Self>, Vec<Diagnostic>) {
        Self::read(Stacked::new([Layer::new(name, source)]))
    }

    /// Reads the next revision: from other sources, or [again](Self::reread) from the same ones.
    pub fn read_next(&self, sources: Stacked) -> (Option<Self>, Vec<Diagnostic>) {
        Self::read_as(sources, self.0.revision + 1)
    }

    /// Reads the next revision from the same sources, as they are now.
    pub fn reread(&self) -> (Option<Self>, Vec<Diagnostic>) {
        self.read_next(self.0.sources.again())
    }

    /// A pack that is in memory already, with the sources that its pictures are read from.
    pub fn with(sources: Stacked, pack: Pack) -> Self {
        Self::as_revision(sources, pack, 1, &[])
    }

    fn read_as(sources: Stacked, revision: u64) -> (Option<Self>, Vec<Diagnostic>) {
        let Loaded { pack, diagnostics } = load(&sources);
        (pack.map(|pack| Self::as_revision(sources, pack, revision, &diagnostics)), diagnostics)
    }

    fn as_revision(sources: Stacked, pack: Pack, revision: u64, diagnostics: &[Diagnostic]) -> Self {
        let broken = diagnostics.iter().filter(|found| found.severity == Severity::Error);
        let left_out: BTreeSet<String> = broken.map(|found| visible(&found.location.file)).collect();
        let (sources, pack, left_out) = (Arc::new(sources), Arc::new(pack), left_out.into_iter().collect());
        Self(Arc::new(Reading { sources, pack, revision, left_out, sealed: OnceLock::new() }))
    }

    /// The pack.
    pub fn pack(&self) -> &Arc<Pack> {
        &self.0.pack
    }

    /// Where its files lie, pictures too.
    pub fn sources(&self) -> &Arc<Stacked> {
        &self.0.sources
    }

    /// Which reading it is, counted from 1.
    pub fn revision(&self) -> u64 {
        self.0.revision
    }

    /// The files of which something was left out, or that are missing: for whoever looks after the game.
    pub fn left_out(&self) -> &[String] {
        &self.0.left_out
    }

    /// The packs that it is made of with their versions, the uppermost first: what a profile or a session notes, to go on
    /// with the same.
    pub fn versions(&self) -> impl Iterator<Item = (&PackId, &semver::Version)> {
        let manifests = self.0.pack.layers.iter().filter_map(|layer| layer.manifest.as_ref());
        manifests.map(|manifest| (&manifest.id, &manifest.version))
    }

    /// The seals that were given for something in a language, or for all of that language. Whoever asks first reads every
    /// text, where there are seals at all: not in a frame.
    pub fn seals_of(&self, of: &Reviewed, language: &Language) -> Vec<Sealed> {
        let is_of = |sealed: &&Sealed| {
            let seal = &sealed.seal;
            (seal.of == *of || seal.of == Reviewed::Language) && seal.language == language.as_str()
        };
        self.read_seals().iter().filter(is_of).cloned().collect()
    }

    /// Reads the seals, so that nobody has to wait for them later.
    pub fn read_seals(&self) -> &[Sealed] {
        let sources = &self.0.sources;
        let has_seals = || sources.origin(SEALS).is_some();
        self.0.sealed.get_or_init(|| if has_seals() { seals(sources.as_ref()) } else { Vec::new() })
    }

    /// The layer that gives a mission; none where the pack has no such mission.
    pub fn origin_of_mission(&self, id: &MissionId) -> Option<&str> {
        let path = self.0.pack.mission_path(id)?;
        self.0.pack.origins.mission(id).or_else(|| self.0.sources.origin(path))
    }

    /// The layer that gives a step of a mission.
    pub fn origin_of_step(&self, mission: &MissionId, step: &StepId) -> Option<&str> {
        let known = self.0.pack.missions.get(mission)?;
        known.steps.iter().find(|known| known.id == *step)?;
        self.0.pack.origins.step(mission, step).or_else(|| self.origin_of_mission(mission))
    }

    /// The layer that gives a module.
    pub fn origin_of_module(&self, id: &ModuleId) -> Option<&str> {
        self.0.pack.module(id).and_then(|_| self.0.pack.origins.module(id))
    }

    /// The layer that gives the guide of a module.
    pub fn origin_of_guide(&self, module: &ModuleId) -> Option<&str> {
        self.0.pack.guides.get(module).and_then(|_| self.0.pack.origins.guide(module))
    }

    /// The layer that gives somebody of the stories.
    pub fn origin_of_person(&self, id: &PersonId) -> Option<&str> {
        self.0.pack.person(id).and_then(|_| self.0.pack.origins.person(id))
    }

    /// The layer that gives a step of the help page; none for what the program itself gives.
    pub fn origin_of_help_step(&self, id: &HelpId) -> Option<&str> {
        let step = self.0.pack.help.steps.iter().find(|step| step.id == *id && !step.built_in);
        step.and_then(|_| self.0.pack.origins.help_step(id))
    }

    /// The layer that gives a help line; none for what the program itself gives.
    pub fn origin_of_line(&self, id: &str) -> Option<&str> {
        let mut lines = self.0.pack.help.steps.iter().flat_map(|step| &step.lines);
        let line = lines.find(|line| line.id == id && !line.built_in);
        line.and_then(|line| self.0.pack.origins.line(&line.id))
    }

    /// The layer that gives a plan.
    pub fn origin_of_plan(&self, id: &Key) -> Option<&str> {
        let plan = self.0.pack.sessions.plans.iter().find(|plan| plan.id == *id);
        plan.and_then(|_| self.0.pack.origins.plan(id))
    }

    /// The layer that gives a break of a session.
    pub fn origin_of_break(&self, id: &Key) -> Option<&str> {
        self.0.pack.sessions.a_break(id).and_then(|_| self.0.pack.origins.a_break(id))
    }

    /// The layer that gives a picture; none where the pack has no such picture.
    pub fn origin_of_media(&self, id: &MediaId) -> Option<&str> {
        let path = self.0.pack.media_path(id)?;
        self.0.pack.origins.media(id).or_else(|| self.0.sources.origin(path))
    }

    /// The layer that gives a sentence in a language, down to one attribute, where need be with the words of one it falls
    /// back to; none where no layer does.
    pub fn origin_of_text(&self, language: &Language, key: &TextKey) -> Option<&str> {
        let giver = self.0.pack.texts.giver_of(language, key)?;
        giver.origin.or_else(|| self.0.sources.origin(giver.path))
    }
}

/// The same reading.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Content {}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reading { sources, revision, .. } = &*self.0;
        f.debug_struct("Content").field("sources", &sources.name()).field("revision", revision).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
