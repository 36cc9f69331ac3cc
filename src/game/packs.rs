//! The packs on this machine while the game runs: content is read for whoever is here, pack files are found, looked at,
//! installed and taken away. All of it on a thread of its own, one thing after the other; replies come back as intents.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use bevy::window::FileDragAndDrop;

use super::folders;
use super::model::Ask;
use crate::app::{
    FolderKind, FoundPack, Intent, LookedAtPack, PacksEffect, PacksReply, PaperFolder, Reply, SystemIntent,
};
use crate::mission::ids::PackId;
use crate::pack::life::{Consent, LifeFault, Package, Shelf, Signers, install, is_packed, remove, roll_back, say};
use crate::pack::{self, Choice, Content, Layer, Library, Message, PackSummary, Places, manifest, titles};
use crate::phones::Read;
use crate::words::Language;

/// The most pack files that are listed.
const MOST_FOUND: usize = 12;

/// The near end of the thread that has the packs.
#[derive(Resource)]
pub struct PackKeeper {
    shelves: Arc<Shelves>,
    jobs: Sender<PacksEffect>,
    replies: Mutex<Receiver<PacksReply>>,
}

/// Fetches what it replies, and notices files that are dropped on the window.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, (fetch.run_if(resource_exists::<PackKeeper>), notice_dropped_files));
}

fn fetch(keeper: Res<PackKeeper>, mut asks: MessageWriter<Ask>) {
    let Ok(replies) = keeper.replies.lock() else { return };
    asks.write_batch(replies.try_iter().map(|reply| Ask(Intent::System(SystemIntent::Reply(Reply::Packs(reply))))));
}

fn notice_dropped_files(mut dropped: MessageReader<FileDragAndDrop>, mut asks: MessageWriter<Ask>) {
    for event in dropped.read() {
        if let FileDragAndDrop::DroppedFile { path_buf, .. } = event
            && is_packed(path_buf)
        {
            asks.write(Ask(opened(path_buf)));
        }
    }
}

/// Somebody opened a pack file with the program.
pub fn opened(path: &Path) -> Intent {
    Intent::System(SystemIntent::PackOpened(path.display().to_string()))
}

impl PackKeeper {
    /// Starts the thread and tells which packs there are. `wake` is called from it when there is a reply.
    pub fn start(
        places: &Places,
        data: Option<&Path>,
        languages: Vec<Language>,
        named: Vec<Layer>,
        wake: impl Fn() + Send + 'static,
    ) -> Self {
        let shelves = Arc::new(Shelves::new(places, data, languages, named));
        let worker = Arc::clone(&shelves);
        let (jobs, asked) = channel();
        let (replies, fetched) = channel();
        let work = move || {
            let tell = |reply| {
                // Nobody listens any more: the program is ending.
                let _ = replies.send(reply);
                wake();
            };
            tell(PacksReply::Known(worker.summaries()));
            for effect in asked {
                worker.perform(effect).into_iter().for_each(tell);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("packs".to_owned()).spawn(work) {
            warn!("there is no thread for packs: {error}");
        }
        Self { shelves, jobs, replies: Mutex::new(fetched) }
    }

    /// Reads content at once, for whoever is on a thread of its own.
    pub fn reader(&self) -> Read {
        let shelves = Arc::clone(&self.shelves);
        Arc::new(move |choices| shelves.read(choices))
    }

    /// Takes on what the model asks of the packs.
    pub fn perform(&self, effect: PacksEffect) {
        // The other end is gone only when its thread could not be started: then what came along is played.
        let _ = self.jobs.send(effect);
    }
}

/// Where packs lie, and what they are called.
struct Shelves {
    shipped: PathBuf,
    shelf: Option<Shelf>,
    signers: Signers,
    languages: Vec<Language>,
    /// Packs that an author named, for this once.
    named: Vec<Layer>,
}

impl Shelves {
    fn new(places: &Places, data: Option<&Path>, languages: Vec<Language>, named: Vec<Layer>) -> Self {
        let signers = Signers::found(&places.assets).unwrap_or_else(|error| {
            warn!("whose signatures are known cannot be read: {error}");
            Signers::default()
        });
        Self {
            shipped: places.packs.clone(),
            shelf: data.map(|data| Shelf::new(data, Some(places.packs.clone()))),
            signers,
            languages,
            named,
        }
    }

    fn perform(&self, effect: PacksEffect) -> Vec<PacksReply> {
        match effect {
            PacksEffect::Choose(choices) => self.choose(choices).into_iter().collect(),
            PacksEffect::Find => vec![PacksReply::Found(found_in(folders::all()))],
            PacksEffect::LookAt(path) => vec![self.look_at(path)],
            PacksEffect::Install(path, consent) => self.change(&path, |place| self.install(place, &path, consent)),
            PacksEffect::RollBack(id) => self.change(id.as_str(), |place| go_back(place, &id)),
            PacksEffect::Remove(id) => self.change(id.as_str(), |place| {
                remove(place, &id, None)?;
                Ok(vec![say("page-removed", [])])
            }),
        }
    }

    fn summaries(&self) -> Vec<PackSummary> {
        match &self.shelf {
            Some(known) => PackSummary::all(known, &self.signers, &self.languages),
            // Without a folder to keep something in there is still what came with the program.
            None => PackSummary::shipped(&self.shipped, &self.languages),
        }
    }

    fn choose(&self, choices: Vec<Choice>) -> Option<PacksReply> {
        let content = self.read(&choices)?;
        // What a page asks for at once is counted here and not in a frame.
        content.pack().offered_languages();
        content.read_seals();
        Some(PacksReply::Content(choices, content))
    }

    fn read(&self, choices: &[Choice]) -> Option<Content> {
        let mut library = Library::shipped(&self.shipped)
            .inspect_err(|error| warn!("{} cannot be listed: {error}", self.shipped.display()))
            .unwrap_or_default();
        if let Some(place) = &self.shelf {
            library.add_installed(place.root());
        }
        for layer in &self.named {
            library.add(Arc::clone(&layer.source), pack::Shelf::Named, true);
        }
        let chosen = library.read(choices);
        for why in chosen.left_out {
            warn!("{why}");
        }
        for found in chosen.diagnostics {
            warn!("{found}");
        }
        chosen.content
    }

    fn look_at(&self, path: String) -> PacksReply {
        let looked_at = Package::open(Path::new(&path), &self.signers).and_then(|package| {
            let manifest = manifest(&package).ok_or(LifeFault::NoManifest)?;
            let titles = titles(&package, &manifest, &self.languages);
            let version = format!("{} {}", manifest.id, manifest.version);
            Ok(LookedAtPack { path: path.clone(), titles, version, signed: package.signed().clone() })
        });
        match looked_at {
            Ok(looked_at) => PacksReply::LookedAt(Box::new(looked_at)),
            Err(fault) => PacksReply::Refused(fault.message(&name_of(&path))),
        }
    }

    fn install(&self, place: &Shelf, path: &str, consent: Consent) -> Result<Vec<Message>, LifeFault> {
        let package = Package::open(Path::new(path), &self.signers)?;
        let installed = install(place, &package, consent, &mut |_| ())?;
        let mut said = vec![say("page-installed", [("version", installed.version.to_string().into())])];
        for parent in installed.lacks {
            let (id, version) = (parent.id.to_string(), parent.version.to_string());
            said.push(say("installed-lacks", [("id", id.into()), ("version", version.into())]));
        }
        Ok(said)
    }

    /// Changes what is installed, and tells what there is then.
    fn change(&self, file: &str, change: impl FnOnce(&Shelf) -> Result<Vec<Message>, LifeFault>) -> Vec<PacksReply> {
        let Some(place) = &self.shelf else { return vec![PacksReply::Refused(say("page-nowhere", []))] };
        match change(place) {
            Ok(said) => vec![PacksReply::Known(self.summaries()), PacksReply::Done(said)],
            Err(fault) => vec![PacksReply::Refused(fault.message(&name_of(file)))],
        }
    }
}

fn go_back(shelf: &Shelf, id: &PackId) -> Result<Vec<Message>, LifeFault> {
    let (_, now) = roll_back(shelf, id)?;
    Ok(vec![say("page-back", [("version", now.to_string().into())])])
}

fn name_of(path: &str) -> String {
    Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned())
}

/// The pack files in some folders, the folders in their order, the files by name.
fn found_in(folders: Vec<PaperFolder>) -> Vec<FoundPack> {
    let found = folders.into_iter().flat_map(|PaperFolder { kind, path, .. }| in_folder(kind, Path::new(&path)));
    found.take(MOST_FOUND).collect()
}

fn in_folder(folder: FolderKind, path: &Path) -> Vec<FoundPack> {
    let entries = std::fs::read_dir(path).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| is_packed(path)).collect();
    files.sort();
    let found = |path: PathBuf| {
        let path = path.display().to_string();
        FoundPack { name: name_of(&path), path, folder }
    };
    files.into_iter().map(found).collect()
}

#[cfg(test)]
#[path = "packs_tests.rs"]
mod tests;
