//! Sources laid over each other, as an adaptation over the pack it adapts: of a file that several have, the uppermost
//! gives it, and says so.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::{Source, Version};

/// One source of several, with the name it goes by.
#[derive(Clone)]
pub struct Layer {
    /// What it is called where somebody asks who gave a file: a pack's name.
    pub name: String,
    /// Its files.
    pub source: Arc<dyn Source>,
}

/// Several sources as one. The first layer is the uppermost.
#[derive(Clone, Default)]
pub struct Stacked {
    layers: Vec<Layer>,
    name: String,
}

impl Stacked {
    /// Lays sources over each other, the uppermost first.
    pub fn new(layers: impl IntoIterator<Item = Layer>) -> Self {
        let layers: Vec<Layer> = layers.into_iter().collect();
        let name = layers.iter().map(|layer| layer.source.name()).collect::<Vec<_>>().join(" + ");
        Self { layers, name }
    }

    /// The layers, the uppermost first.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The uppermost layer that has a file. A layer that cannot be asked does not have it.
    fn giver(&self, path: &str) -> Option<(usize, &Layer)> {
        self.layers.iter().enumerate().find(|(_, layer)| layer.source.size(path).is_ok())
    }
}

impl Source for Stacked {
    fn files(&self) -> io::Result<Vec<String>> {
        let mut all = BTreeMap::new();
        for layer in &self.layers {
            all.extend(layer.source.files()?.into_iter().map(|path| (path, ())));
        }
        Ok(all.into_keys().collect())
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

    fn origin(&self, path: &str) -> &str {
        self.giver(path).map_or(&self.name, |(_, layer)| &layer.name)
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
    use crate::source::Memory;

    fn layer(name: &str, files: &[(&str, &str)]) -> Layer {
        let mut source = Memory::new();
        for (path, text) in files {
            source.put(*path, *text);
        }
        Layer { name: name.to_owned(), source: Arc::new(source) }
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
        assert_eq!((stacked.origin("locales/nl/a.ftl"), stacked.depth("locales/nl/a.ftl")), ("easy", 0));
        assert_eq!((stacked.origin("pack.ron"), stacked.depth("pack.ron")), ("base", 1));
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
        assert_eq!(stacked.origin("x"), "memory + memory", "nobody gave it: the whole is named");
    }
}
