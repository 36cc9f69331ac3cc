//! One version of a pack where it lies: what it says of itself, and what its papers say.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::contents::Contents;
use super::fault::LifeFault;
use super::signers::{SignedBy, Signers};
use super::signing::verifies;
use crate::pack::load::from_ron;
use crate::pack::model::Manifest;
use crate::pack::titles::titles;
use crate::source::{Folder, Source};
use crate::words::Language;

/// The list of what was installed and its signature, where an installed version keeps them: hidden, so that they count as
/// no file of the pack.
pub(super) const PAPER: &str = ".contents.ron";
pub(super) const PAPER_SIGNATURE: &str = ".contents.ron.minisig";

/// A version of a pack.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// What its `pack.ron` says.
    pub manifest: Manifest,
    /// Its files.
    pub folder: PathBuf,
    /// Whether it is the version in use.
    pub in_use: bool,
    /// Whether it came with the program.
    pub shipped: bool,
    /// Who signed it; none for one that came with the program, or whose papers do not fit any more.
    pub signed: Option<SignedBy>,
}

impl Shelved {
    /// Its title in a language; its name where that cannot be read.
    pub fn title(&self, language: &Language) -> String {
        let titles = titles(&Folder::new(&self.folder), &self.manifest, std::slice::from_ref(language));
        titles.into_values().next().unwrap_or_else(|| self.manifest.id.to_string())
    }
}

/// The manifest of a pack.
pub(super) fn manifest(source: &dyn Source) -> Result<Manifest, LifeFault> {
    let bytes = source.read("pack.ron").map_err(|error| match (error.kind(), error.downcast::<LifeFault>()) {
        (_, Ok(fault)) => fault,
        (io::ErrorKind::NotFound, Err(_)) => LifeFault::NoManifest,
        (_, Err(error)) => LifeFault::Manifest(error.to_string()),
    })?;
    // As much of the reason as anybody reads: some repeat what they were given.
    let why = |error: ron::error::SpannedError| LifeFault::Manifest(error.to_string().chars().take(200).collect());
    from_ron(&String::from_utf8_lossy(&bytes)).map_err(why)
}

/// The key that an installed version was signed with; none where its papers are gone or do not fit.
pub(super) fn papers(folder: &Path) -> Option<(Contents, String)> {
    let text = fs::read_to_string(folder.join(PAPER)).ok()?;
    Some((Contents::read(&text).ok()?, text))
}

/// Who signed an installed version; none where its papers are gone or do not fit.
pub(super) fn who_signed(folder: &Path, signers: &Signers) -> Option<SignedBy> {
    let (contents, text) = papers(folder)?;
    if let Some(key) = &contents.signer {
        let signature = fs::read_to_string(folder.join(PAPER_SIGNATURE)).ok()?;
        if !verifies(key, &signature, text.as_bytes()) {
            return None;
        }
    }
    Some(signers.who(contents.signer.as_deref()))
}
