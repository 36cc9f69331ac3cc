//! The part that changes what is installed, says what it has done, and waits until it is killed.

use std::env;
use std::io::{Write as _, stdout};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use gps::mission::ids::PackId;
use gps::pack::life::{Consent, Notice, Package, Shelf, Signers, install, remove, roll_back};

use super::{ROOT, WITH};

/// What can be done.
pub const INSTALL: &str = "install";
pub const ROLL_BACK: &str = "roll back";
pub const REMOVE: &str = "remove";

/// What is said before anything is done, once all files are written, and at the end.
pub const BEGUN: &str = "begun";
pub const WRITTEN: &str = "written";
pub const DONE: &str = "done";

/// The pack that all this is about.
pub fn id() -> PackId {
    PackId::from("tiny")
}

pub fn change_and_wait(does: &str) {
    let shelf = Shelf::new(Path::new(&env::var(ROOT).unwrap()), None);
    let with = env::var(WITH).unwrap();
    say(BEGUN);
    match does {
        INSTALL => {
            let package = Package::open(Path::new(&with), &Signers::default()).unwrap();
            let mut told = |Notice { done, all }| {
                if done == all {
                    say(WRITTEN);
                }
            };
            install(&shelf, &package, Consent::Unsigned, &mut told).unwrap();
        }
        ROLL_BACK => drop(roll_back(&shelf, &id()).unwrap()),
        REMOVE => drop(remove(&shelf, &id(), Some(&with.parse().unwrap())).unwrap()),
        other => panic!("{other}"),
    }
    say(DONE);
    loop {
        sleep(Duration::from_mins(1));
    }
}

/// In one piece, and on a line of its own whatever the test runner has written before.
fn say(what: &str) {
    stdout().write_all(format!("\n{what}\n").as_bytes()).unwrap();
    stdout().flush().unwrap();
}
