//! Which file holds which picture.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::mission::ids::MediaId;

/// The folder of pictures inside a pack.
pub(in crate::pack) const FOLDER: &str = "media/";

/// Formats the game draws.
pub(in crate::pack) const FORMATS: [&str; 2] = ["svg", "png"];

/// The pictures of a pack: name to path.
#[derive(Clone, Debug, Default)]
pub struct Media {
    paths: BTreeMap<MediaId, MediaFile>,
    /// Pictures that a layer has in the place of one below.
    covered: Vec<CoveredMedia>,
}

/// The file of a picture.
#[derive(Clone, Debug)]
pub struct MediaFile {
    /// Its path in the pack.
    pub path: String,
    /// The layer that gives it, where there are layers.
    pub origin: Option<Arc<str>>,
}

/// A picture in the place of one below.
#[derive(Clone, Debug)]
pub struct CoveredMedia {
    /// Which.
    pub id: MediaId,
    /// The one that is shown.
    pub above: MediaFile,
    /// The one that lies below it.
    pub below: MediaFile,
}

impl Media {
    /// Indexes the pictures among a layer's files. Of two with the same name the first in the alphabet stands.
    pub(in crate::pack) fn index<'a>(files: impl Iterator<Item = &'a str>, origin: Option<&Arc<str>>) -> Self {
        let mut paths = BTreeMap::new();
        for path in files {
            if let Some((id, _)) = name(path) {
                let file = || MediaFile { path: path.to_owned(), origin: origin.cloned() };
                paths.entry(MediaId::from(id)).or_insert_with(file);
            }
        }
        Self { paths, covered: Vec::new() }
    }

    /// Lays the pictures of a layer over these.
    pub(super) fn lay(&mut self, above: Self) {
        for (id, file) in above.paths {
            if let Some(below) = self.paths.insert(id.clone(), file.clone()) {
                self.covered.push(CoveredMedia { id, above: file, below });
            }
        }
    }

    /// The path of a picture.
    pub(in crate::pack) fn path(&self, id: &MediaId) -> Option<&str> {
        self.file(id).map(|file| file.path.as_str())
    }

    /// The file of a picture.
    pub(in crate::pack) fn file(&self, id: &MediaId) -> Option<&MediaFile> {
        self.paths.get(id)
    }

    /// Every picture that a layer has in the place of one below.
    pub(in crate::pack) fn covered(&self) -> &[CoveredMedia] {
        &self.covered
    }

    /// Whether a file holds a picture that a layer above has too.
    pub(in crate::pack) fn is_covered(&self, path: &str) -> bool {
        self.covered.iter().any(|covered| covered.below.path == path)
    }

    /// Every picture there is.
    pub(in crate::pack) fn ids(&self) -> impl Iterator<Item = &MediaId> {
        self.paths.keys()
    }
}

/// The name and format of a picture, from its path; none for another file.
pub(in crate::pack) fn name(path: &str) -> Option<(&str, &str)> {
    let (id, format) = path.strip_prefix(FOLDER)?.rsplit_once('.')?;
    FORMATS.contains(&format).then_some((id, format))
}
