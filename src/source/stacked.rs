//! Sources laid over each other, as an adaptation over the pack it adapts: of a file that several have, the uppermost
//! gives it, and says so. A pack that is read from them goes further: it merges what the files say.

use std::collections::BTreeMap;
use std::io;
use std::sync::OnceLock;

use super::{Layer, Oddity, Source, Version};

/// Several sources as one. The first layer is the uppermost.
///
/// Which layer gives which file is looked up once, when somebody first asks: until the layers are laid [again](Self::again),
/// a file comes from where it came from.
pub struct Stacked {
    layers: Vec<Layer>,
    name: String,
    givers: OnceLock<Result<BTreeMap<String, usize>, Unlisted>>,
}

/// A layer whose files cannot be listed.
struct Unlisted {
    layer: usize,
    kind: io::ErrorKind,
    why: String,
}

impl Stacked {
    /// Lays sources over each other, the uppermost first.
    pub fn new(layers: impl IntoIterator<Item = Layer>) -> Self {
        let layers: Vec<Layer> = layers.into_iter().collect();
        let name = layers.iter().map(|layer| layer.source.name()).collect::<Vec<_>>().join(" + ");
        Self { layers, name, givers: OnceLock::new() }
    }

    /// The same layers, with the files that they have now.
    #[must_use]
    pub fn again(&self) -> Self {
        Self::new(self.layers.iter().cloned())
    }

    /// The uppermost layer that has each file.
    fn givers(&self) -> Result<&BTreeMap<String, usize>, &Unlisted> {
        let list = || {
            let mut givers = BTreeMap::new();
            for (at, Layer { source, .. }) in self.layers.iter().enumerate() {
                let unlisted = |error: io::Error| Unlisted { layer: at, kind: error.kind(), why: error.to_string() };
                for path in source.files().map_err(unlisted)? {
                    givers.entry(path).or_insert(at);
                }
            }
            Ok(givers)
        };
        self.givers.get_or_init(list).as_ref()
    }

    fn giver(&self, path: &str) -> Option<(usize, &Layer)> {
        let at = *self.givers().ok()?.get(path)?;
        Some((at, self.layers.get(at)?))
    }
}

impl Source for Stacked {
    fn files(&self) -> io::Result<Vec<String>> {
        match self.givers() {
            Ok(givers) => Ok(givers.keys().cloned().collect()),
            Err(Unlisted { kind, why, .. }) => Err(io::Error::new(*kind, why.as_str())),
        }
    }

    /// Those of all layers, unless a layer gives a file of that name.
    fn oddities(&self) -> Vec<Oddity> {
        let mut odd: Vec<Oddity> = self.layers.iter().flat_map(|layer| layer.source.oddities()).collect();
        odd.retain(|odd| self.giver(&odd.path).is_none());
        odd.sort_by(|a, b| a.path.cmp(&b.path));
        odd.dedup_by(|a, b| a.path == b.path);
        odd
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let (_, layer) = self.giver(path).ok_or(io::ErrorKind::NotFound)?;
        layer.source.read(path)
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        let (_, layer) = self.giver(path).ok_or(io::ErrorKind::NotFound)?;
        layer.source.size(path)
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// Where the layers cannot be listed, the one that stands in the way gives everything.
    fn origin(&self, path: &str) -> Option<&str> {
        let in_the_way = self.givers().err().and_then(|unlisted| self.layers.get(unlisted.layer));
        let giver = in_the_way.or_else(|| self.giver(path).map(|(_, layer)| layer));
        giver.map(|layer| layer.name.as_str())
    }

    fn depth(&self, path: &str) -> usize {
        self.giver(path).map_or(self.layers.len(), |(depth, _)| depth)
    }

    fn versions(&self, path: &str) -> io::Result<Vec<Version>> {
        let having = self.layers.iter().filter(|layer| layer.source.size(path).is_ok());
        let read = having.map(|layer| {
            let bytes = layer.source.read(path)?;
            Ok(Version { origin: layer.name.clone(), bytes })
        });
        let versions: Vec<Version> = read.collect::<io::Result<_>>()?;
        if versions.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(versions) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Folder, Memory};

    fn layer(name: &str, files: &[(&str, &str)]) -> Layer {
        let mut source = Memory::new();
        for (path, text) in files {
            source.put(*path, *text);
        }
        Layer::new(name, source)
    }

    fn stacked() -> Stacked {
        let easy = layer("easy", &[("locales/nl/a.ftl", "a = Kort"), ("media/new.svg", "<svg/>")]);
        let base = layer("base", &[("locales/nl/a.ftl", "a = Lang\nb = Ook"), ("pack.ron", "()")]);
        Stacked::new([easy, base])
    }

    #[test]
    fn the_uppermost_layer_gives_a_file_and_says_so() {
        let stacked = stacked();
        assert_eq!(stacked.files().unwrap(), ["locales/nl/a.ftl", "media/new.svg", "pack.ron"]);
        assert_eq!(stacked.read("locales/nl/a.ftl").unwrap(), b"a = Kort");
        assert_eq!((stacked.origin("locales/nl/a.ftl"), stacked.depth("locales/nl/a.ftl")), (Some("easy"), 0));
        assert_eq!((stacked.origin("pack.ron"), stacked.depth("pack.ron")), (Some("base"), 1));
        assert_eq!(stacked.size("pack.ron").unwrap(), 2);
    }

    #[test]
    fn every_version_of_a_file_can_be_read_the_uppermost_first() {
        let versions = stacked().versions("locales/nl/a.ftl").unwrap();
        let told: Vec<_> = versions.iter().map(|version| (version.origin.as_str(), version.bytes.len())).collect();
        assert_eq!(told, [("easy", 8), ("base", 16)]);
    }

    #[test]
    fn what_no_layer_has_is_not_found() {
        let stacked = stacked();
        for error in [stacked.read("x").unwrap_err(), stacked.versions("x").unwrap_err()] {
            assert_eq!(error.kind(), io::ErrorKind::NotFound);
        }
        assert_eq!(stacked.origin("x"), None);
    }

    #[test]
    fn a_layer_that_cannot_be_listed_is_named() {
        let layers = [Layer::new("easy", Folder::new("/nowhere/at/all")), layer("base", &[("pack.ron", "()")])];
        let stacked = Stacked::new(layers);
        assert_eq!(stacked.files().unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(stacked.origin("pack.ron"), Some("easy"));
    }

    #[test]
    fn a_file_comes_from_where_it_came_from_until_the_layers_are_laid_again() {
        let place = tempfile::tempdir().unwrap();
        std::fs::write(place.path().join("pack.ron"), "upper").unwrap();
        let stacked =
            Stacked::new([Layer::new("easy", Folder::new(place.path())), layer("base", &[("pack.ron", "()")])]);
        assert_eq!(stacked.origin("pack.ron"), Some("easy"));
        std::fs::remove_file(place.path().join("pack.ron")).unwrap();
        assert!(stacked.read("pack.ron").is_err(), "what was read before stays apart from what is there now");
        let again = stacked.again();
        assert_eq!((again.origin("pack.ron"), again.read("pack.ron").unwrap()), (Some("base"), b"()".to_vec()));
    }
}
