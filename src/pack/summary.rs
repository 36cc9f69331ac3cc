//! A pack as a page lists it: what it is called, what it helps with, who signed it, and what could be done with it.

use std::collections::BTreeMap;
use std::path::Path;

use semver::Version;

use super::life::{Shelf, Shelved, SignedBy, Signers, shipped};
use super::model::{Aid, Manifest, ReviewState};
use super::titles::titles;
use crate::mission::ids::PackId;
use crate::source::Folder;
use crate::words::Language;

/// A pack in the version that is in use.
#[derive(Clone, Debug, PartialEq)]
pub struct PackSummary {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its title in the languages that were asked for.
    pub titles: BTreeMap<Language, String>,
    /// Whether it came with the program, and cannot be taken away.
    pub shipped: bool,
    /// Who signed it; none for one that came with the program, or whose papers do not fit any more.
    pub signed: Option<SignedBy>,
    /// The version that was in use before this one and is still there.
    pub before: Option<Version>,
}

impl PackSummary {
    /// The packs of a shelf, each in the version in use, by name; titles in these languages.
    pub fn all(shelf: &Shelf, signers: &Signers, languages: &[Language]) -> Vec<Self> {
        let in_use = shelf.all(signers).into_iter().filter(|pack| pack.in_use);
        let before = |pack: &Shelved| shelf.before(&pack.manifest.id, &pack.manifest.version);
        let mut all: Vec<Self> =
            in_use.map(|pack| Self { before: before(&pack), ..Self::of(pack, languages) }).collect();
        all.sort_by(|a, b| a.id().cmp(b.id()));
        all
    }

    /// The packs that came with the program, by name, where nothing can be installed.
    pub fn shipped(packs: &Path, languages: &[Language]) -> Vec<Self> {
        shipped(packs).into_iter().map(|pack| Self::of(pack, languages)).collect()
    }

    fn of(pack: Shelved, languages: &[Language]) -> Self {
        let titles = titles(&Folder::new(&pack.folder), &pack.manifest, languages);
        let Shelved { manifest, shipped, signed, .. } = pack;
        Self { manifest, titles, shipped, signed, before: None }
    }

    /// Its name among packs.
    pub fn id(&self) -> &PackId {
        &self.manifest.id
    }

    /// What it helps a girl with, where she picks it herself.
    pub fn aid(&self) -> Option<Aid> {
        self.manifest.aid
    }

    /// Whether it says something of its own in a language.
    pub fn speaks(&self, language: &Language) -> bool {
        self.manifest.languages.iter().any(|tag| tag == language.as_str())
    }

    /// Its title in a language; its name where nobody asked for that.
    pub fn title(&self, language: &Language) -> String {
        self.titles.get(language).cloned().unwrap_or_else(|| self.id().to_string())
    }

    /// How many of its reviews still wait.
    pub fn waiting_reviews(&self) -> usize {
        self.manifest.review.iter().filter(|review| review.state == ReviewState::Draft).count()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_came_with_the_program_is_listed_by_name_with_its_titles() {
        let data = tempfile::tempdir().unwrap();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs");
        let languages = ["nl", "fr"].map(|tag| Language::parse(tag).unwrap());
        let all = PackSummary::all(&Shelf::new(data.path(), Some(packs)), &Signers::default(), &languages);
        let ids: Vec<&str> = all.iter().map(|pack| pack.id().as_str()).collect();
        assert_eq!(ids, ["base", "comics", "deaf", "easy", "roma"]);
        let easy = &all[3];
        assert!(easy.shipped && easy.signed.is_none() && easy.before.is_none());
        assert_eq!((easy.aid(), easy.waiting_reviews()), (Some(Aid::EasyWords), 2));
        assert!(easy.speaks(&languages[1]) && !easy.speaks(&Language::parse("en").unwrap()));
        assert_ne!(easy.title(&languages[0]), "easy");
        assert_ne!(easy.title(&languages[0]), easy.title(&languages[1]));
        assert_eq!(easy.title(&Language::parse("en").unwrap()), "easy");
    }
}
