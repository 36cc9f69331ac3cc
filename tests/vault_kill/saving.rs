//! The part that saves one number after the other until it is killed, and says what it has done.

use std::io::{Write as _, stdout};
use std::path::PathBuf;

use gps::app::{Kept, Portrait, ProfileId, Slot};
use gps::vault::{Cost, Vault};

use super::support::{kept, secret};
use super::{ROOT, from_above};

/// The profile, and the number that was saved last.
pub const PROFILE: &str = "GPS_TEST_PROFILE";
pub const NUMBER: &str = "GPS_TEST_NUMBER";
/// Whether it saves in one go, or says in between that it has sealed.
pub const IN_ONE_GO: &str = "GPS_TEST_IN_ONE_GO";

/// What is said once the bytes are sealed, and once they are saved.
pub const SEALED: &str = "sealed";
pub const SAVED: &str = "saved";

/// What is kept of a number. Her portrait changes with every fourth, so that the door is written then too.
pub fn with_number(number: usize) -> Kept {
    let portrait = Portrait::default().with(Slot::Hair, (number / 4 % 100) as u8);
    Kept { portrait, recalled: [("base/counter".parse().unwrap(), number)].into(), ..kept("Zonnetje") }
}

pub fn save_until_killed(cost: Cost) {
    let vault = Vault::open(&from_above::<PathBuf>(ROOT), cost).unwrap();
    let id = ProfileId::parse(&from_above::<String>(PROFILE)).unwrap();
    let in_one_go: bool = from_above(IN_ONE_GO);
    for number in from_above::<usize>(NUMBER) + 1.. {
        if in_one_go {
            vault.save(&id, &secret(), &with_number(number)).unwrap();
        } else {
            let sealed = vault.seal(&id, &secret(), &with_number(number)).unwrap();
            say(SEALED, number);
            vault.store(&id, &sealed).unwrap();
        }
        say(SAVED, number);
    }
}

/// In one piece, and on a line of its own whatever the test runner has written before.
fn say(what: &str, number: usize) {
    stdout().write_all(format!("\n{what} {number}\n").as_bytes()).unwrap();
    stdout().flush().unwrap();
}
