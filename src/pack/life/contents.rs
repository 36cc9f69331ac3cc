//! The list of what is in an archive.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::fault::LifeFault;
use crate::mission::ids::PackId;
use crate::pack::hash::sha256;
use crate::pack::load::from_ron;
use crate::source::archive::{Limits, plain_name};

/// Where the list stands in an archive.
pub const CONTENTS: &str = "contents.ron";

/// Where its signature stands.
pub const SIGNATURE: &str = "contents.ron.minisig";

/// The version of the list that this program writes and reads.
const FORMAT: u32 = 1;

/// `contents.ron`: whose archive this is, and every file in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// The version of this list's own form.
    pub format: u32,
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: semver::Version,
    /// The public key of whoever signed it, as `minisign` writes it; none where nobody did.
    pub signer: Option<String>,
    /// Its files, sorted.
    pub files: Vec<Listed>,
}

/// A file of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Its path in the pack.
    pub path: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// The hash of its bytes, as `sha256sum` writes it.
    pub sha256: String,
}

impl Contents {
    /// The list of a pack's files.
    pub fn new(id: PackId, version: semver::Version, signer: Option<String>, files: Vec<Listed>) -> Self {
        Self { format: FORMAT, id, version, signer, files }
    }

    /// Reads a list, which anybody may have written.
    ///
    /// # Errors
    /// Where it is none, is of a newer form, or names something that cannot be a pack or a file of one.
    pub fn read(text: &str) -> Result<Self, LifeFault> {
        #[derive(Deserialize)]
        struct Form {
            format: u32,
        }
        // Nobody writes the list by hand, so that where it is wrong says enough.
        let bad = |error: ron::error::SpannedError| {
            let at = error.span.start;
            LifeFault::BadContents(format!("{CONTENTS}:{}:{}", at.line, at.col))
        };
        let Form { format } = from_ron(text).map_err(bad)?;
        if format != FORMAT {
            return Err(LifeFault::Newer { found: format, known: FORMAT });
        }
        let contents: Self = from_ron(text).map_err(bad)?;
        shelf_name(&contents.id, &contents.version)?;
        let limits = Limits::default();
        let mut seen = BTreeSet::new();
        for Listed { path, .. } in &contents.files {
            if plain_name(path.as_bytes(), &limits).is_err()
                || !seen.insert(path)
                || [CONTENTS, SIGNATURE].contains(&path.as_str())
            {
                return Err(LifeFault::BadContents(path.clone()));
            }
        }
        Ok(contents)
    }

    /// The list as it is written: one line for each file.
    ///
    /// # Errors
    /// Where it cannot be written as RON.
    pub fn written(&self) -> Result<String, LifeFault> {
        let pretty = ron::ser::PrettyConfig::new().depth_limit(2).new_line("\n");
        let text =
            ron::ser::to_string_pretty(self, pretty).map_err(|error| LifeFault::BadContents(error.to_string()))?;
        Ok(text + "\n")
    }
}

impl Listed {
    /// A file with these bytes.
    pub fn of(path: impl Into<String>, bytes: &[u8]) -> Self {
        Self { path: path.into(), bytes: bytes.len() as u64, sha256: sha256(bytes) }
    }

    /// Whether these are the bytes.
    pub fn is(&self, bytes: &[u8]) -> bool {
        self.bytes == bytes.len() as u64 && self.sha256 == sha256(bytes)
    }
}

/// Whether something can be the name of a pack, and so of a folder: no path, and the same on every system.
pub fn is_name(id: &PackId) -> bool {
    let text = id.as_str();
    let kebab = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(kebab)
        && plain_name(text.as_bytes(), &Limits::default()).is_ok()
}

/// The folder of a pack's version, below that of all packs: the name and the version become a path, so both are looked at.
///
/// # Errors
/// Where one of them is no name for a folder on every system.
pub fn shelf_name(id: &PackId, version: &semver::Version) -> Result<String, LifeFault> {
    let name = format!("{id}/{version}");
    // What a version has after `+` says nothing about order, and is no plain name.
    let good = is_name(id) && version.build.is_empty() && plain_name(name.as_bytes(), &Limits::default()).is_ok();
    if good { Ok(name) } else { Err(LifeFault::BadId(name)) }
}
