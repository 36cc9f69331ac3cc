//! After "next girl", after a lock and after "forget me" nothing of the girl who played is in the memory of the program:
//! not her nickname, her letter, the names she wrote, the titles she saw, nor the pictures of her secret. A process of its
//! own plays in the engine, drawn by software, and keeps what is hers in a vault at its full price; from outside all its
//! memory is searched, before and after, and every file it wrote.
//!
//! Linux only: elsewhere the memory of another process cannot be read as a file.
#![cfg(all(feature = "game", target_os = "linux"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod disk;
#[path = "../support/driver.rs"]
mod driver;
mod girl;
mod image;
#[path = "../app/player.rs"]
#[expect(dead_code, reason = "this girl does less than all of them together")]
mod player;
#[path = "../support/mod.rs"]
mod support;

use std::alloc::System;
use std::fs;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use gps::app::Secret;
use rustix::process::{Pid, Signal, kill_process};
use zeroizing_alloc::ZeroAlloc;

use crate::disk::{keys, letter_is_kept, sealed};
use crate::image::{Find, Marker, find_in_memory, find_on_disk};

/// As in the program: without it what is given up is found again.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// The mission with the letter, and the file of its words.
const MISSION: &str = "letter-to-amira";
const WORDS: &str = "assets/packs/base/locales/nl/missions/letter-to-amira.ftl";

/// A word that stands nowhere. It may not be in the source: the girl's process is this very program.
fn made_up() -> String {
    std::iter::repeat_with(fastrand::lowercase).take(14).collect()
}

/// Gives the mission and its first step a title that only the page itself puts together.
fn retitle(game: &Path, title: &str) {
    let (start, end) = title.split_at(5);
    let (middle, end) = end.split_at(4);
    let titled = format!("    .title = {start}{{\"{middle}\"}}{end}");
    let words = fs::read_to_string(game.join(WORDS)).unwrap();
    let line = |line: &str| if line.starts_with("    .title = ") { titled.clone() } else { line.to_owned() };
    fs::write(game.join(WORDS), words.lines().map(line).collect::<Vec<_>>().join("\n")).unwrap();
}

/// Five pictures by chance, none of them twice: in memory such a row stands nowhere else.
fn any_pictures() -> [u8; 5] {
    let all: Vec<u8> = (0..64).collect();
    let any = || fastrand::choose_multiple(&all, 5).into_iter().copied().collect::<Vec<_>>().try_into().unwrap();
    let obvious = |pictures: &[u8; 5]| Secret::new(pictures).unwrap().obvious().is_some() || pictures.is_sorted();
    std::iter::repeat_with(any).find(|pictures| !obvious(pictures)).unwrap()
}

/// The process of a girl who plays, ended when the test is.
struct Girl {
    process: Child,
    said: BufReader<ChildStdout>,
    all: String,
    log: PathBuf,
}

impl Drop for Girl {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Girl {
    /// Lets her play with what is her own: a home, a folder for temporary files, a log.
    fn begin(home: &Path) -> Self {
        let log = home.join("log");
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "girl::plays", "--ignored", "--nocapture"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(fs::File::create(&log).unwrap());
        command.env("VK_DRIVER_FILES", driver::software_driver()).env("HOME", home);
        for folder in ["TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            let path = home.join(folder);
            fs::create_dir_all(&path).unwrap();
            command.env(folder, path);
        }
        // No display: a clipboard belongs to it, and whoever runs this has something of her own there.
        let mut process = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").spawn().unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        Self { process, said, all: String::new(), log }
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.process.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Backwards, so that what arrives is not yet what is searched for.
    fn tell_backwards(&mut self, word: &str) {
        self.tell(&word.chars().rev().collect::<String>());
    }

    fn hear(&mut self, word: &str) {
        while !self.all.lines().any(|line| line == word) {
            let heard = self.said.read_line(&mut self.all).unwrap();
            assert!(heard > 0, "she gave up: {} {}", self.all, fs::read_to_string(&self.log).unwrap());
        }
    }

    /// Lets her go on to where she says this.
    fn goes_on_until(&mut self, word: &str) {
        self.tell("go on");
        self.hear(word);
    }

    /// Each of these is in her memory: the search finds what is there.
    fn has(&self, markers: &[&Marker]) {
        let found = self.find(markers.iter().copied());
        for marker in markers {
            let seen = found.iter().any(|find| find.what == marker.what());
            assert!(seen, "the search does not find the {} of a girl who plays", marker.what());
        }
    }

    /// None of these is in her memory.
    fn has_none(&self, when: &str, markers: &[Marker]) {
        let found = self.find(markers);
        assert!(found.is_empty(), "{when}: {} places still hold something of hers: {found:#?}", found.len());
    }

    fn find<'a>(&self, markers: impl IntoIterator<Item = &'a Marker>) -> Vec<Find> {
        find_in_memory(self.process.id(), &markers.into_iter().collect::<Vec<_>>())
    }

    /// Stands still whenever she is looked at, while what she entered is tried: then it is in memory.
    fn has_while_trying(&mut self, marker: &Marker) {
        let process = Pid::from_child(&self.process);
        let found = (0..50).any(|_| {
            kill_process(process, Signal::STOP).unwrap();
            let found = !self.find([marker]).is_empty();
            kill_process(process, Signal::CONT).unwrap();
            sleep(Duration::from_millis(5));
            found
        });
        assert!(found, "the search does not find the {} while it is tried", marker.what());
    }
}

#[test]
fn after_she_left_nothing_of_her_is_in_memory_or_on_disk() {
    let [game, home] = [support::copy_of_the_game(), tempfile::tempdir().unwrap()];
    let data = home.path().join("data");
    let [nickname, letter, composed, name, title, house] = [(); 6].map(|()| made_up());
    let pictures = any_pictures();
    let words = Secret::new(&pictures).unwrap().passphrase();
    retitle(game.path(), &title);
    let markers = [
        Marker::new("nickname", &nickname),
        Marker::new("letter", &letter),
        Marker::new("composed", &composed),
        Marker::new("name", &name),
        Marker::new("title", &title),
        Marker::of_bytes("pictures", &pictures),
        Marker::of_passphrase("passphrase of the pictures", &words).or_as_a_key(),
        Marker::new("passphrase of the house", &house).or_as_a_key(),
    ];
    let [hers @ .., by_pictures, by_house] = &markers;
    let hers: Vec<_> = hers.iter().collect();
    let nothing_on_disk = || {
        let found = find_on_disk(home.path(), &markers);
        assert!(found.is_empty(), "these files hold something of hers: {found:#?}");
    };

    let mut girl = Girl::begin(home.path());
    girl.tell(&game.path().join("assets").to_string_lossy());
    girl.tell(&data.to_string_lossy());
    girl.hear("begun");
    girl.has_none("before she came", &markers);

    girl.tell("go on");
    for word in [&nickname, &letter, &composed, &name, &house] {
        girl.tell_backwards(word);
    }
    for picture in pictures {
        girl.tell(&picture.to_string());
    }
    girl.hear("played");
    girl.has(&hers);

    girl.goes_on_until("left");
    letter_is_kept(&data, &pictures, &markers[1]);
    girl.has_none("next girl", &markers);
    nothing_on_disk();
    let her_files = sealed(&data);
    assert_eq!(her_files.len(), 2, "her file and its copy");
    let her_keys = keys(&her_files, &words);
    girl.has_none("next girl", &her_keys);

    girl.goes_on_until("trying");
    girl.has_while_trying(by_pictures);
    girl.hear("back");
    girl.has(&hers);
    girl.goes_on_until("locked");
    girl.has_none("locked", &markers);
    girl.has_none("locked", &her_keys);
    nothing_on_disk();

    girl.goes_on_until("back again");
    girl.has(&hers);
    girl.goes_on_until("forgotten");
    girl.has_none("forget me", &markers);
    girl.has_none("forget me", &her_keys);
    nothing_on_disk();
    assert!(sealed(&data).is_empty(), "something sealed is left");
    assert_eq!(fs::read_dir(data.join("profiles")).unwrap().count(), 0, "her folder is left");

    girl.goes_on_until("written");
    girl.has(&[by_house]);
    girl.goes_on_until("closed");
    girl.has_none("counsellor", &markers);
    girl.has_none("counsellor", &keys(&[data.join("house/passphrase.age")], &house));
    nothing_on_disk();

    girl.tell("go on");
    assert!(girl.process.wait().unwrap().success());
    girl.said.read_to_string(&mut girl.all).unwrap();
    let said = markers.iter().filter(|marker| marker.is_in(girl.all.as_bytes())).count();
    assert_eq!(said, 0, "what she wrote is in the program's output");
    nothing_on_disk();
}
