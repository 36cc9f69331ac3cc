//! The content that is played: where it lies, what was read from there, and which reading it is. The one handle that
//! everybody above holds; another reading takes its place as a whole.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use super::diagnostic::{Diagnostic, Severity};
use super::load::{Loaded, Pack, load};
use super::visible::visible;
use crate::mission::TextKey;
use crate::mission::ids::{MediaId, MissionId};
use crate::source::{Layer, Source, Stacked};
use crate::words::Language;

/// A pack with the sources it was read from. A copy costs nothing.
#[derive(Clone)]
pub struct Content(Arc<Reading>);

struct Reading {
    sources: Arc<Stacked>,
    pack: Arc<Pack>,
    revision: u64,
    left_out: Vec<String>,
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
        Self(Arc::new(Reading { sources, pack, revision, left_out }))
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

    /// The layer that gives a mission; none where the pack has no such mission.
    pub fn origin_of_mission(&self, id: &MissionId) -> Option<&str> {
        self.0.pack.mission_path(id).and_then(|path| self.0.sources.origin(path))
    }

    /// The layer that gives a picture; none where the pack has no such picture.
    pub fn origin_of_media(&self, id: &MediaId) -> Option<&str> {
        self.0.pack.media_path(id).and_then(|path| self.0.sources.origin(path))
    }

    /// The layer that gives a sentence in a language, where need be with the words of one it falls back to; none where no
    /// layer does.
    pub fn origin_of_text(&self, language: &Language, key: &TextKey) -> Option<&str> {
        self.0.pack.texts.file_of(language, key).and_then(|path| self.0.sources.origin(path))
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
