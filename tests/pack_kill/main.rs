//! A program that is killed while it installs a pack, goes back or takes one away leaves the old or the new state: two
//! hundred kills at every moment of it, after each the version in use is whole, the others too, and the next change works.
//!
//! The test starts itself again as the one that is killed, so that nothing is shared but files.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod changing;
mod figures;
mod killing;
#[path = "../support/lately.rs"]
mod lately;

use std::env;
use std::io::{Write as _, stderr};
use std::time::Instant;

use figures::Figures;

/// How often.
const KILLS: u64 = 200;

/// What the other part is told: what to do, where, with which archive or version.
const DOES: &str = "GPS_TEST_DOES";
const ROOT: &str = "GPS_TEST_ROOT";
const WITH: &str = "GPS_TEST_WITH";
const SEED: &str = "GPS_SEED";

#[test]
fn no_kill_leaves_half_a_pack() {
    if let Ok(does) = env::var(DOES) {
        changing::change_and_wait(&does);
        return;
    }
    // On the disk that builds lie on: a temporary folder is often none.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let seed: u64 = env::var(SEED).map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    let start = Instant::now();
    let figures: Figures = killing::kill("no_kill_leaves_half_a_pack", folder.path(), KILLS, seed);
    // Past the runner, which hides what a test that passes prints.
    let _ = writeln!(stderr(), "{figures}, {:.0} s, {SEED}={seed}", start.elapsed().as_secs_f64());
    figures.assert_right(KILLS);
}
