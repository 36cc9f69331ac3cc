//! The part that starts the one that saves, kills it at some moment, and looks at what is left.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::ChildStdout;
use std::thread::sleep;
use std::time::Instant;
use std::{fs, path::PathBuf};

use gps::app::ProfileId;
use gps::vault::{Cost, Vault};
use jiff::Timestamp;

use super::figures::Figures;
use super::lately::Lately;
use super::saving::{IN_ONE_GO, NUMBER, PROFILE, SAVED, SEALED, with_number};
use super::support::{folder_of, secret};
use super::{ROOT, myself};

/// What the other part has said so far.
struct Said {
    lines: BufReader<ChildStdout>,
    /// The last number of which it said that it was saved.
    saved: usize,
}

impl Said {
    /// Listens until that is said, or until nothing more comes.
    fn until(&mut self, what: Option<&str>) {
        let mut line = String::new();
        while self.lines.read_line(&mut line).unwrap() > 0 {
            if let Some(number) = line.trim_end().strip_prefix(SAVED) {
                self.saved = number.trim().parse().unwrap();
            }
            if what.is_some_and(|what| line.starts_with(what)) {
                return;
            }
            line.clear();
        }
    }
}

struct Killer<'a> {
    test: &'a str,
    root: &'a Path,
    cost: Cost,
    id: ProfileId,
    rng: fastrand::Rng,
    /// The number that is kept.
    number: usize,
    /// From the start until something is saved; from what is saved to what is sealed; from there until it is saved.
    first: Lately,
    sealing: Lately,
    storing: Lately,
    figures: Figures,
}

/// Kills so many times, and tells what it met.
pub fn kill(test: &str, cost: Cost, root: &PathBuf, kills: u64, seed: u64) -> Figures {
    let vault = Vault::open(root, cost).unwrap();
    let id = vault.make(&secret(), &with_number(0)).unwrap();
    let begun = Instant::now();
    let sealed = vault.seal(&id, &secret(), &with_number(0)).unwrap();
    let sealing = Lately(begun.elapsed());
    let begun = Instant::now();
    vault.store(&id, &sealed).unwrap();
    let storing = Lately(begun.elapsed());
    let first = Lately(sealing.0 + storing.0);
    drop(vault);
    let rng = fastrand::Rng::with_seed(seed);
    let figures = Figures::default();
    let mut killer = Killer { test, root, cost, id, rng, number: 0, first, sealing, storing, figures };
    for _ in 0..kills {
        let saved = killer.start_and_kill();
        killer.look(saved);
    }
    killer.figures
}

impl Killer<'_> {
    /// Starts the other part and kills it at some moment. Gives the last number of which it said that it was saved.
    fn start_and_kill(&mut self) -> usize {
        // Twice as often in the short moment that matters most.
        let moment = [0, 1, 2, 2, 3][self.rng.usize(0..5)];
        let mut saving = myself(self.test, "saving")
            .env(ROOT, self.root)
            .env(PROFILE, self.id.as_str())
            .env(NUMBER, self.number.to_string())
            .env(IN_ONE_GO, (moment <= 1).to_string())
            .spawn()
            .unwrap();
        let started = Instant::now();
        let mut said = Said { lines: BufReader::new(saving.stdout.take().unwrap()), saved: self.number };
        match moment {
            // At any moment from the start until a first save is through.
            0 => sleep(self.first.moment(&mut self.rng)),
            // In a second save.
            1 => {
                said.until(Some(SAVED));
                self.first.took(started.elapsed());
                sleep(self.sealing.moment(&mut self.rng) + self.storing.moment(&mut self.rng));
            }
            // While the file is written and gets its name.
            2 => {
                said.until(Some(SEALED));
                sleep(self.storing.moment(&mut self.rng));
            }
            // After that, or while the next one is sealed.
            _ => {
                said.until(Some(SEALED));
                let sealed = Instant::now();
                said.until(Some(SAVED));
                self.storing.took(sealed.elapsed());
                if self.rng.u8(0..8) == 0 {
                    let saved = Instant::now();
                    said.until(Some(SEALED));
                    self.sealing.took(saved.elapsed());
                } else {
                    sleep(self.sealing.moment(&mut self.rng));
                }
            }
        }
        saving.kill().unwrap();
        let status = saving.wait().unwrap();
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "it ended by itself: {status}");
        said.until(None);
        said.saved
    }

    /// Looks at what is left, and goes on from there.
    fn look(&mut self, saved: usize) {
        let folder = folder_of(self.root, &self.id);
        let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        let known = ["kept.age", "last.age", "door.ron", "tries.ron", "new"];
        assert!(files.iter().all(|file| known.iter().any(|known| file == known)), "{files:?}");
        let new = fs::read(folder.join("new")).ok();
        let copy = !folder.join("kept.age").exists();

        // The lock went with the process.
        let vault = Vault::open(self.root, self.cost).unwrap();
        self.figures.count(Figures::UNLOCKED);
        let opened = vault.unlock(&self.id, &secret(), Timestamp::UNIX_EPOCH).unwrap();
        let number = opened.kept.recalled.values().copied().next().unwrap();
        assert!(number == saved || number == saved + 1, "{number} opened, and {saved} was saved; {files:?}");
        assert_eq!(opened.kept, with_number(number));
        assert!(!opened.from_copy, "nothing was damaged");
        assert_eq!(vault.profiles().unwrap().len(), 1);
        let door = fs::read_to_string(folder.join("door.ron")).unwrap();
        assert!(door.starts_with("(portrait:[") && door.ends_with("])"), "{door}");

        self.figures.count(match (number == saved, saved == self.number) {
            (true, true) => Figures::BEFORE,
            (true, false) => Figures::SAVED,
            (false, _) => Figures::NEWER,
        });
        if copy {
            self.figures.count(Figures::COPY);
        }
        if let Some(new) = new {
            // A door is short, a sealed file is of one length.
            let whole = new.len() == fs::metadata(folder.join("last.age")).unwrap().len() as usize;
            self.figures.count(if whole { Figures::WHOLE } else { Figures::HALF });
        }
        self.number = number;
    }
}
