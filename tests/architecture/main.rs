//! The rooms keep to their order: a room uses the rooms below it and never one above, and inside a room no files use each
//! other in a circle. What an author or a girl sees can then be tested without an engine, a change in a high room breaks
//! nothing in a low one, and a file can be read with those it uses and no others.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod circles;
mod graph;
mod graph_tests;
mod reader;
mod reader_tests;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use circles::CIRCLES;
use graph::Program;

/// Every room with the rooms it may use.
const ROOMS: [(&str, &[&str]); 13] = [
    ("mission", &[]),
    ("source", &[]),
    ("words", &["mission", "source"]),
    ("pack", &["mission", "source", "words"]),
    ("author", &["mission", "source", "words", "pack"]),
    ("paper", &["mission", "source", "words", "pack"]),
    ("voice", &["mission", "source", "words", "pack"]),
    ("session", &["mission", "source", "words", "pack"]),
    ("app", &["mission", "source", "words", "pack", "session"]),
    ("phones", &["mission", "source", "words", "pack", "session", "app"]),
    ("vault", &["mission", "source", "words", "pack", "session", "app"]),
    ("game", &["mission", "source", "words", "pack", "author", "paper", "session", "app", "phones", "vault", "voice"]),
    ("cli", &["mission", "source", "words", "pack", "author", "paper", "session", "app", "phones", "vault", "game"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The room of a file or of a path: what comes before the first `/` or `::`.
fn room(path: &str) -> &str {
    path.split(['/', ':']).next().unwrap_or(path).trim_end_matches(".rs")
}

#[test]
fn no_room_uses_a_higher_one() {
    let mut wrong = BTreeSet::new();
    for used in Program::below(&source()).uses() {
        let Some((_, below)) = ROOMS.iter().find(|(name, _)| *name == room(&used.from)) else { continue };
        let own = room(&used.from);
        let rooms = [Some(room(&used.path)), used.to.as_deref().map(room)];
        let strange = rooms.into_iter().flatten().find(|to| *to != own && !below.contains(to));
        if let Some(strange) = strange {
            wrong.insert(format!("src/{}:{} uses {strange}: {}", used.from, used.line, used.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_files_use_each_other_in_a_circle_but_those_named_with_a_reason() {
    let uses = Program::below(&source()).uses();
    let found = graph::circles(&uses);
    let mut wrong = String::new();
    for circle in found.iter().filter(|circle| !CIRCLES.iter().any(|named| named.holds(circle))) {
        let _ = writeln!(
            wrong,
            "\nA circle of {} files; untangle it, or name it with a reason in circles.rs:",
            circle.len()
        );
        let _ = write!(wrong, "{}", graph::inside(circle, &uses));
    }
    for named in CIRCLES {
        for file in named.not_in(&found) {
            let _ = writeln!(wrong, "\n{file} is in no circle any more; take it out of circles.rs.");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_folder_is_a_room_with_a_place_in_the_order() {
    for entry in fs::read_dir(source()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let known = ROOMS.iter().any(|(room, _)| *room == name);
        assert!(known || ["lib", "main"].contains(&name.as_str()), "{name} is in no order");
    }
}

#[test]
fn only_the_game_names_the_engine() {
    for (room, _) in ROOMS.iter().filter(|(room, _)| *room != "game") {
        for file in files(&source().join(room)) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("bevy"), "{} names the engine", file.display());
        }
    }
}

#[test]
fn the_mission_room_knows_no_files_no_clock_and_no_chance() {
    for file in files(&source().join("mission")) {
        let text = fs::read_to_string(&file).unwrap();
        for outside in ["std::fs", "std::io", "std::time", "std::env", "std::net", "jiff", "rand"] {
            let used = text.lines().any(|line| line.contains(&format!("{outside}::")));
            assert!(!used, "{} uses {outside}", file.display());
        }
    }
}

#[test]
fn the_rooms_below_the_phones_know_no_server_no_thread_and_no_lock() {
    let server = ["axum", "hyper", "tokio", "qrcode", "if_addrs", "std::net"];
    let shared = ["Mutex", "RwLock", "std::thread"];
    for room in ["mission", "pack", "session", "app"] {
        let tests = |path: &PathBuf| path.to_string_lossy().ends_with("_tests.rs");
        for file in files(&source().join(room)).into_iter().filter(|path| !tests(path)) {
            // The address that the desk chose is a value like any other.
            let text = fs::read_to_string(&file).unwrap().replace("std::net::IpAddr", "IpAddr");
            // A pack is read by as many threads as there are cores, which are gone when it is.
            let reads_in_parts = file.ends_with("pack/load/par_chunks.rs");
            let used = |outside: &&str| text.contains(outside) && !(reads_in_parts && *outside == "std::thread");
            let used: Vec<_> = server.iter().chain(&shared).copied().filter(|outside| used(outside)).collect();
            assert!(used.is_empty(), "{} uses {used:?}", file.display());
        }
    }
}

#[test]
fn the_paper_room_knows_no_disk_no_clock_and_no_chance() {
    let tests = |path: &Path| path.to_string_lossy().ends_with("_tests.rs") || path.ends_with("testing.rs");
    for file in files(&source().join("paper")).into_iter().filter(|path| !tests(path)) {
        let text = fs::read_to_string(&file).unwrap();
        for outside in ["std::fs", "std::time", "std::env", "std::net", "jiff", "fastrand"] {
            assert!(!text.contains(outside), "{} uses {outside}", file.display());
        }
    }
}
