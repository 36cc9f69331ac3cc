//! The part that starts the one that changes something, kills it at some moment, and looks at what is left.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use gps::pack::life::{Consent, Contents, Package, Shelf, Signers, install, make, remove};
use gps::pack::{Folder, Memory, Source as _};
use semver::Version;

use super::changing::{BEGUN, DONE, INSTALL, REMOVE, ROLL_BACK, WRITTEN, id};
use super::figures::Figures;
use super::lately::Lately;
use super::{DOES, ROOT, WITH};

struct Killer<'a> {
    test: &'a str,
    place: &'a Path,
    shelf: Shelf,
    rng: fastrand::Rng,
    /// From the beginning until all is written; from there until it is in use; all of the other two changes.
    writing: Lately,
    switching: Lately,
    other: Lately,
    figures: Figures,
}

/// What is on the shelf.
#[derive(Clone, Debug, PartialEq)]
struct State {
    current: Option<Version>,
    versions: Vec<Version>,
}

/// Kills so many times, and tells what it met.
pub fn kill(test: &str, place: &Path, kills: u64, seed: u64) -> Figures {
    let rng = fastrand::Rng::with_seed(seed);
    let [writing, switching, other] = [40, 10, 10].map(|time| Lately(Duration::from_millis(time)));
    let shelf = Shelf::new(place, None);
    let figures = Figures::default();
    let mut killer = Killer { test, place, shelf, rng, writing, switching, other, figures };
    killer.install(1);
    killer.install(2);
    let mut number = 2;
    for _ in 0..kills {
        match killer.rng.u8(0..8) {
            0 => killer.roll_back_and_kill(),
            1 => killer.remove_and_kill(number),
            _ => {
                number += 1;
                killer.install_and_kill(number);
            }
        }
        // Whatever is left, the next change works; and few versions are kept.
        killer.install(number);
        let versions = killer.shelf.versions(&id());
        for old in versions.iter().take(versions.len().saturating_sub(3)) {
            remove(&killer.shelf, &id(), Some(old)).unwrap();
        }
        // And there is one to go back to.
        if killer.shelf.before(&id(), &version(number)).is_none() {
            number += 1;
            killer.install(number);
        }
    }
    killer.figures
}

fn version(number: u64) -> Version {
    Version::new(number, 0, 0)
}

impl Killer<'_> {
    fn archive(&self, number: u64) -> PathBuf {
        let out = self.place.join(format!("{number}.gpspack"));
        if !out.exists() {
            let tiny = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"));
            let mut pack = Memory::copy_of(&tiny).unwrap();
            let manifest = String::from_utf8(pack.read("pack.ron").unwrap()).unwrap();
            pack.put("pack.ron", manifest.replace("1.0.0", &version(number).to_string()));
            make(&pack, None, &out, &mut |_| {}).unwrap();
        }
        out
    }

    /// Installs a version, without being killed.
    fn install(&self, number: u64) {
        let package = Package::open(&self.archive(number), &Signers::default()).unwrap();
        install(&self.shelf, &package, Consent::Unsigned, &mut |_| {}).unwrap();
        assert_eq!(self.shelf.current(&id()), Some(version(number)));
        assert_eq!(self.state(), self.whole());
    }

    fn state(&self) -> State {
        State { current: self.shelf.current(&id()), versions: self.shelf.versions(&id()) }
    }

    /// The state, once every version on the shelf was read and is what was packed, and no file more.
    fn whole(&self) -> State {
        for version in self.shelf.versions(&id()) {
            let folder = self.shelf.folder(&id(), &version).unwrap();
            let text = std::fs::read_to_string(folder.join(".contents.ron")).unwrap();
            let contents = Contents::read(&text).unwrap();
            let package = Package::open(&self.archive(version.major), &Signers::default()).unwrap();
            assert_eq!(&contents, package.contents());
            let folder = Folder::new(folder);
            assert_eq!(folder.files().unwrap(), package.files().unwrap());
            assert!(contents.files.iter().all(|listed| listed.is(&folder.read(&listed.path).unwrap())), "{version}");
        }
        self.state()
    }

    fn install_and_kill(&mut self, number: u64) {
        let (old, archive) = (self.whole(), self.archive(number));
        let in_the_end = self.rng.bool();
        let said_done = self.change_and_kill(INSTALL, &archive.display().to_string(), in_the_end);
        let left = self.whole();
        let is_old = left.current == old.current;
        let mut versions = old.versions.clone();
        versions.push(version(number));
        assert!(is_old || left.current == Some(version(number)), "{old:?} became {left:?}");
        assert!(left.versions == versions || (is_old && left.versions == old.versions), "{old:?} became {left:?}");
        assert!(!(said_done && is_old), "it said that it was done");
        if !is_old {
            assert_eq!(self.shelf.before(&id(), &version(number)), old.current, "the way back");
        }
        self.figures.placed += u64::from(is_old && left.versions == versions);
        self.count(is_old, said_done);
    }

    fn roll_back_and_kill(&mut self) {
        let old = self.whole();
        let before = self.shelf.before(&id(), old.current.as_ref().unwrap()).unwrap();
        let said_done = self.change_and_kill(ROLL_BACK, "", false);
        let left = self.whole();
        let is_old = left == old;
        assert!(is_old || left == State { current: Some(before), ..old.clone() }, "{old:?} became {left:?}");
        assert!(!(said_done && is_old), "it said that it was done");
        self.count(is_old, said_done);
    }

    /// Takes the version in use away: the one before it takes its place, first or with it.
    fn remove_and_kill(&mut self, number: u64) {
        let old = self.whole();
        let next = self.shelf.before(&id(), &version(number)).unwrap();
        let said_done = self.change_and_kill(REMOVE, &version(number).to_string(), false);
        let left = self.whole();
        let mut versions = old.versions.clone();
        versions.retain(|other| *other != version(number));
        let is_old = left.versions == old.versions;
        let in_use = left.current == Some(next) || (is_old && left.current == old.current);
        assert!(in_use && (is_old || left.versions == versions), "{old:?} became {left:?}");
        assert!(!(said_done && is_old), "it said that it was done");
        self.count(is_old, said_done);
    }

    fn count(&mut self, is_old: bool, said_done: bool) {
        match (is_old, said_done) {
            (true, _) => self.figures.old += 1,
            (false, false) => self.figures.new += 1,
            (false, true) => self.figures.said += 1,
        }
        let packs = self.place.join("packs");
        self.figures.half += u64::from(packs.join(".new").exists());
        self.figures.going += u64::from(packs.join(".old").exists());
    }

    /// Starts the other part and kills it at some moment. Says whether it said that it was done.
    fn change_and_kill(&mut self, does: &str, with: &str, in_the_end: bool) -> bool {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", self.test, "--nocapture", "--test-threads=1"]).stdout(Stdio::piped());
        let mut changing = command.env(DOES, does).env(ROOT, self.place).env(WITH, with).spawn().unwrap();
        let mut said = BufReader::new(changing.stdout.take().unwrap());
        assert!(until(&mut said, &[BEGUN]).is_some());
        let begun = Instant::now();
        let mut done = false;
        if does != INSTALL {
            if self.rng.u8(0..4) == 0 {
                done = until(&mut said, &[DONE]).is_some();
                self.other.took(begun.elapsed());
            } else {
                sleep(self.other.moment(&mut self.rng));
            }
        } else if in_the_end {
            assert!(until(&mut said, &[WRITTEN]).is_some());
            self.writing.took(begun.elapsed());
            let written = Instant::now();
            if self.rng.u8(0..6) == 0 {
                done = until(&mut said, &[DONE]).is_some();
                self.switching.took(written.elapsed());
            } else {
                sleep(self.switching.moment(&mut self.rng));
            }
        } else {
            sleep(self.writing.moment(&mut self.rng));
        }
        changing.kill().unwrap();
        let status = changing.wait().unwrap();
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "it ended by itself: {status}");
        done || until(&mut said, &[DONE]).is_some()
    }
}

/// Listens until one of these is said; none where nothing more comes.
fn until(said: &mut BufReader<ChildStdout>, what: &[&str]) -> Option<()> {
    let mut line = String::new();
    while said.read_line(&mut line).unwrap() > 0 {
        if what.contains(&line.trim_end()) {
            return Some(());
        }
        line.clear();
    }
    None
}
