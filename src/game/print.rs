//! Paper from the stage: the recovery sheet of the house becomes a PDF in a folder that was chosen on the page, to be
//! printed and then deleted. It is made and written on a thread of its own, and the reply comes as an intent.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

use anyhow::Context as _;
use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;

use super::folders;
use super::model::Ask;
use super::power;
use crate::app::secret::PICTURES;
use crate::app::{Intent, PaperFolder, Recovery, Reply, SystemIntent};
use crate::mission::TextKey;
use crate::pack::Folder;
use crate::paper::{self, Kit, Pictured, RecoverySheet};
use crate::words::{Words, day_in_words};

/// How many papers of one day find a free name.
const MOST_A_DAY: usize = 99;

/// The worker that makes paper, with what it is made from.
#[derive(Resource)]
pub struct Printer {
    desk: Desk,
    replies: Sender<Reply>,
    done: Mutex<Receiver<Reply>>,
    wake: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// What a thread that makes paper takes along.
#[derive(Clone)]
struct Desk {
    assets: PathBuf,
}

/// Fetches what the printer replies.
pub fn plugin(app: &mut App) {
    app.add_systems(Startup, can_wake).add_systems(PreUpdate, fetch);
}

/// The window sleeps while nothing happens: a reply wakes it.
fn can_wake(mut printer: ResMut<Printer>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    printer.wake = Some(Arc::new(power::waker(proxy.as_deref())));
}

fn fetch(printer: Res<Printer>, mut asks: MessageWriter<Ask>) {
    let Ok(done) = printer.done.lock() else { return };
    asks.write_batch(done.try_iter().map(|reply| Ask(Intent::System(SystemIntent::Reply(reply)))));
}

impl Printer {
    /// One that reads from the game's assets.
    pub fn new(assets: PathBuf) -> Self {
        let (replies, done) = channel();
        Self { desk: Desk { assets }, replies, done: Mutex::new(done), wake: None }
    }

    /// Looks on a thread of its own for the folders that paper can be saved in: a disk may take its time to answer.
    pub fn find_folders(&self) {
        self.work(|_| Reply::Folders(folders::all()), Reply::Folders(Vec::new()));
    }

    /// Saves the recovery sheet on a thread of its own and replies where it is, or that it is not.
    pub fn recovery(&self, words: Arc<Words>, recovery: Recovery, folder: PaperFolder) {
        self.work(move |desk| desk.recovery(&words, &recovery, &folder), Reply::NotPrinted);
    }

    /// Opens a paper in the system's own viewer, on a thread of its own: some viewers are waited for until they close.
    pub fn open(&self, path: String) {
        let opened = move || open::that(&path).inspect_err(|error| warn!("{path} does not open: {error}")).is_ok();
        self.begin(move |_| (!opened()).then_some(Reply::NotOpened), Reply::NotOpened);
    }

    fn work(&self, work: impl FnOnce(&Desk) -> Reply + Send + 'static, without_thread: Reply) {
        self.begin(|desk| Some(work(desk)), without_thread);
    }

    fn begin(&self, work: impl FnOnce(&Desk) -> Option<Reply> + Send + 'static, without_thread: Reply) {
        let (desk, replies, wake) = (self.desk.clone(), self.replies.clone(), self.wake.clone());
        let work = move || {
            if let Some(reply) = work(&desk) {
                // Nobody listens any more: the program is ending.
                let _ = replies.send(reply);
                if let Some(wake) = wake {
                    wake();
                }
            }
        };
        if let Err(error) = std::thread::Builder::new().name("printer".to_owned()).spawn(work) {
            warn!("there is no thread for paper: {error}");
            let _ = self.replies.send(without_thread);
        }
    }
}

impl Desk {
    fn recovery(&self, words: &Words, recovery: &Recovery, folder: &PaperFolder) -> Reply {
        match self.save(words, recovery, Path::new(&folder.path)) {
            Ok(path) => Reply::Printed(path.display().to_string()),
            Err(error) => {
                warn!("the recovery sheet was not saved: {error:#}");
                Reply::NotPrinted
            }
        }
    }

    fn save(&self, words: &Words, recovery: &Recovery, folder: &Path) -> anyhow::Result<PathBuf> {
        let kit = Kit::load(&Folder::new(&self.assets))?;
        let pictures = recovery.0.iter().map(|which| self.pictured(words, usize::from(*which)));
        let pictures: Vec<_> = pictures.collect::<anyhow::Result<_>>()?;
        let pictures = pictures.try_into().ok().context("a recovery sheet has twelve pictures")?;
        let today = jiff::Zoned::now().date();
        let bytes = paper::recovery(&RecoverySheet::in_words(words, pictures, &day_in_words(words, today)), &kit)?;
        write_new(folder, &format!("gps-{today}"), &bytes)
    }

    fn pictured(&self, words: &Words, which: usize) -> anyhow::Result<Pictured> {
        let name = PICTURES.get(which).context("there is no such picture")?;
        let path = self.assets.join("ui/secret").join(format!("{name}.svg"));
        let picture = fs::read(&path).with_context(|| path.display().to_string())?;
        Ok(Pictured { picture, word: words.get(&TextKey::value(format!("picture-{name}"))) })
    }
}

/// Writes a PDF under the first free name of its kind: `name.pdf`, `name-2.pdf` and so on. What lies there stays.
fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<PathBuf> {
    for number in 1..=MOST_A_DAY {
        let path = folder.join(if number == 1 { format!("{name}.pdf") } else { format!("{name}-{number}.pdf") });
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                // A stick may be taken out as soon as the page says that it is saved.
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                written.with_context(|| path.display().to_string()).inspect_err(|_| {
                    // Half a paper is none; it was made here, so that nothing of anybody's goes.
                    let _ = fs::remove_file(&path);
                })?;
                return Ok(path);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        }
    }
    anyhow::bail!("{} has {MOST_A_DAY} papers of this name already", folder.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_takes_a_free_name_and_what_lay_there_stays() {
        let folder = tempfile::tempdir().unwrap();
        let first = write_new(folder.path(), "gps-2026-03-01", b"one").unwrap();
        let second = write_new(folder.path(), "gps-2026-03-01", b"two").unwrap();
        assert_eq!(second, folder.path().join("gps-2026-03-01-2.pdf"));
        assert_eq!((fs::read(first).unwrap(), fs::read(second).unwrap()), (b"one".to_vec(), b"two".to_vec()));
    }
}
