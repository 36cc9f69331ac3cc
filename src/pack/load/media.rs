//! Which file holds which picture.

use std::collections::BTreeMap;

use crate::mission::ids::MediaId;

/// The folder of pictures inside a pack.
pub(in crate::pack) const FOLDER: &str = "media/";

/// Formats the game draws.
pub(in crate::pack) const FORMATS: [&str; 2] = ["svg", "png"];

/// The pictures of a pack: name to path.
#[derive(Clone, Debug, Default)]
pub(in crate::pack) struct Media {
    paths: BTreeMap<MediaId, String>,
}

impl Media {
    /// Indexes the pictures among a pack's files. Of two with the same name the first in the alphabet stands.
    pub(in crate::pack) fn index<'a>(files: impl Iterator<Item = &'a str>) -> Self {
        let mut paths = BTreeMap::new();
        for path in files {
            if let Some((id, _)) = name(path) {
                paths.entry(MediaId::from(id)).or_insert_with(|| path.to_owned());
            }
        }
        Self { paths }
    }

    pub(in crate::pack) fn path(&self, id: &MediaId) -> Option<&str> {
        self.paths.get(id).map(String::as_str)
    }

    pub(in crate::pack) fn ids(&self) -> impl Iterator<Item = &MediaId> {
        self.paths.keys()
    }
}

/// The name and format of a picture, from its path; none for another file.
pub(in crate::pack) fn name(path: &str) -> Option<(&str, &str)> {
    let (id, format) = path.strip_prefix(FOLDER)?.rsplit_once('.')?;
    FORMATS.contains(&format).then_some((id, format))
}
