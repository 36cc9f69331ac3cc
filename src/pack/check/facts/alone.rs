//! A layer over its parents alone, as if nothing else had been chosen: what it was made over.

use std::collections::HashSet;
use std::io;
use std::sync::Arc;

use crate::pack::check::context::Context;
use crate::pack::load::source_file::RonText;
use crate::pack::model::MadeFrom;
use crate::source::{Layer, Oddity, Source, Stacked};

/// Files of structure that change nothing of what other layers have.
const SILENT: [&str; 6] = ["pack.ron", "made_from.ron", "banned.ron", "reviews.ron", "clips.ron", "voices.ron"];

/// A layer over its parents, where something else of structure or a picture lies below it too; none where what lies below
/// is what it was made over. Of the missions only those that are noted are read again, where a note is given.
pub fn alone(context: &Context, layer: &str, over: &HashSet<&str>, noted: Option<&MadeFrom>) -> Option<Stacked> {
    let pack = context.pack;
    if noted.is_some_and(MadeFrom::has_only_sentences) {
        return None;
    }
    let below = pack.laid.layers.iter().filter_map(|known| known.name.as_deref()).skip_while(|name| *name != layer);
    let beside: HashSet<&str> = below.filter(|name| *name != layer && !over.contains(name)).collect();
    let is_beside = |origin: &Option<Arc<str>>| origin.as_deref().is_some_and(|name| beside.contains(name));
    let says = |file: &Arc<RonText>| is_beside(&file.origin) && !SILENT.contains(&file.path.as_str());
    let mut covered = pack.media.covered().iter();
    let differs = pack.structure.iter().any(says) || covered.any(|media| is_beside(&media.below.origin));
    if !differs {
        return None;
    }
    let missions = noted.map(|noted| {
        let steps = noted.steps.keys().filter_map(|step| Some(step.split_once('/')?.0));
        Arc::new(noted.missions.keys().map(String::as_str).chain(steps).map(str::to_owned).collect::<HashSet<_>>())
    });
    let is_its = |known: &&Layer| known.name == layer || over.contains(known.name.as_str());
    let layers = context.source.layers().iter().filter(is_its).map(|known| Layer {
        name: known.name.clone(),
        source: Arc::new(Structure { source: Arc::clone(&known.source), missions: missions.clone() }),
    });
    Some(Stacked::new(layers))
}

/// The files of a layer without its sentences, and of its missions only some.
struct Structure {
    source: Arc<dyn Source>,
    /// By name, which is that of its file; none for all.
    missions: Option<Arc<HashSet<String>>>,
}

impl Structure {
    fn keeps(&self, path: &str) -> bool {
        let mission = path.strip_prefix("missions/").and_then(|file| file.strip_suffix(".ron"));
        match (mission, &self.missions) {
            (Some(mission), Some(known)) => known.contains(mission),
            (Some(_), None) | (None, _) => !path.starts_with("locales/"),
        }
    }
}

impl Source for Structure {
    fn files(&self) -> io::Result<Vec<String>> {
        let mut files = self.source.files()?;
        files.retain(|path| self.keeps(path));
        Ok(files)
    }

    fn oddities(&self) -> Vec<Oddity> {
        Vec::new()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.source.read(path)
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.source.size(path)
    }

    fn name(&self) -> &str {
        self.source.name()
    }
}
