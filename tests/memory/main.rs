//! After "next girl" nothing of the girl who played is in the memory of the program: not her nickname, her letter, the
//! names she wrote, the titles she saw. A process of its own plays in the engine, drawn by software; from outside all
//! its memory is searched, before she leaves and after.
//!
//! Linux only: elsewhere the memory of another process cannot be read as a file.
#![cfg(all(feature = "game", target_os = "linux"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

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
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use zeroizing_alloc::ZeroAlloc;

use crate::image::{Marker, find_in_file, find_in_memory};

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

/// The process of a girl who plays, ended when the test is.
struct Girl(Child);

impl Drop for Girl {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Girl {
    /// Lets her play with what is her own: a home, a folder for temporary files, a log.
    fn begin(home: &Path, log: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "girl::plays", "--ignored", "--nocapture"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(fs::File::create(log).unwrap());
        command.env("VK_DRIVER_FILES", driver::software_driver()).env("HOME", home);
        for folder in ["TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
            let path = home.join(folder);
            fs::create_dir_all(&path).unwrap();
            command.env(folder, path);
        }
        // No display: a clipboard belongs to it, and whoever runs this has something of her own there.
        Self(command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").spawn().unwrap())
    }

    fn tell(&mut self, line: &str) {
        writeln!(self.0.stdin.as_mut().unwrap(), "{line}").unwrap();
    }
}

#[test]
fn after_next_girl_nothing_of_her_is_in_memory_or_on_disk() {
    let [game, home] = [support::copy_of_the_game(), tempfile::tempdir().unwrap()];
    let log = home.path().join("log");
    let markers = ["nickname", "letter", "composed", "name", "title"].map(|what| Marker::new(what, &made_up()));
    retitle(game.path(), markers[4].word());

    let mut girl = Girl::begin(home.path(), &log);
    let mut said = BufReader::new(girl.0.stdout.take().unwrap());
    let mut all = String::new();
    let mut hear = |word: &str| {
        while !all.lines().any(|line| line == word) {
            assert!(said.read_line(&mut all).unwrap() > 0, "she gave up: {all} {}", fs::read_to_string(&log).unwrap());
        }
        all.clone()
    };
    girl.tell(&game.path().join("assets").to_string_lossy());
    for marker in &markers[..4] {
        // Backwards, so that what arrives is not yet what is searched for.
        girl.tell(&marker.word().chars().rev().collect::<String>());
    }
    hear("played");
    let found = find_in_memory(girl.0.id(), &markers);
    for marker in &markers {
        let seen = found.iter().any(|find| find.what == marker.what());
        assert!(seen, "the search does not find the {} of a girl who plays", marker.what());
    }

    girl.tell("next girl");
    let output = hear("ready");
    let found = find_in_memory(girl.0.id(), &markers);
    assert!(found.is_empty(), "{} places still hold something of hers: {found:#?}", found.len());

    let left = markers.iter().filter(|marker| output.contains(marker.word())).count();
    assert_eq!(left, 0, "what she wrote is in the program's output");
    let found = find_on_disk(home.path(), &markers);
    assert!(found.is_empty(), "these files hold something of hers: {found:#?}");
}

fn find_on_disk(folder: &Path, markers: &[Marker]) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let find = |path: std::path::PathBuf| {
        if path.is_dir() { find_on_disk(&path, markers) } else { find_in_file(&path, markers) }
    };
    entries.flat_map(find).collect()
}
