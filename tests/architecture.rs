//! The rooms keep to their order: a room uses the rooms below it and never one above. What an author or a girl sees can
//! then be tested without an engine, and a change in a high room breaks nothing in a low one.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Every room with the rooms it may use.
const ROOMS: [(&str, &[&str]); 11] = [
    ("mission", &[]),
    ("source", &[]),
    ("words", &["mission", "source"]),
    ("pack", &["mission", "source", "words"]),
    ("paper", &["mission", "source", "words", "pack"]),
    ("session", &["mission", "source", "words", "pack"]),
    ("app", &["mission", "source", "words", "pack", "session"]),
    ("phones", &["mission", "source", "words", "pack", "session", "app"]),
    ("vault", &["mission", "source", "words", "pack", "session", "app"]),
    ("game", &["mission", "source", "words", "pack", "paper", "session", "app", "phones", "vault"]),
    ("cli", &["mission", "source", "words", "pack", "paper", "session", "app", "phones", "vault", "game"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Every `crate::session` in a file, with its line.
fn rooms_used(text: &str) -> Vec<(usize, String)> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let used = lines.flat_map(|(at, line)| {
        line.split("crate::").skip(1).flat_map(move |rest| {
            // `use crate::{pack::load, words}` names two.
            let list = rest.strip_prefix('{').map_or_else(|| vec![rest], |rest| rest.split(',').collect());
            let name = |part: &str| part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            list.into_iter().map(move |part| (at + 1, name(part))).collect::<Vec<(usize, String)>>()
        })
    });
    used.collect()
}

#[test]
fn no_room_uses_a_higher_one() {
    let mut wrong = Vec::new();
    for (room, below) in ROOMS {
        for file in files(&source().join(room)) {
            for (line, used) in rooms_used(&fs::read_to_string(&file).unwrap()) {
                let is_room = ROOMS.iter().any(|(name, _)| *name == used);
                if is_room && used != room && !below.contains(&used.as_str()) {
                    wrong.push(format!("{}:{line} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
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
            let reads_in_parts = file.ends_with("pack/shares.rs");
            let used = |outside: &&str| text.contains(outside) && !(reads_in_parts && *outside == "std::thread");
            let used: Vec<_> = server.iter().chain(&shared).copied().filter(|outside| used(&outside)).collect();
            assert!(used.is_empty(), "{} uses {used:?}", file.display());
        }
    }
}

#[test]
fn uses_are_found_however_they_are_written() {
    let text = "use crate::pack::load;\n// crate::cli\nlet x = crate::words::Words;\nuse crate::{stay, game::Kit};";
    let found: Vec<String> = rooms_used(text).into_iter().map(|(line, room)| format!("{line} {room}")).collect();
    assert_eq!(found, ["1 pack", "3 words", "4 stay", "4 game"]);
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
