//! A program that is killed while it saves loses nothing that it said was saved. Killed at every moment of a save, ten
//! thousand times with pictures at their reduced cost and two hundred times at their full one, what opens afterwards is
//! what was saved last or what was being saved, and saving goes on from there.
//!
//! Each test starts itself again in two more parts, so that nothing is shared but files: some that kill, each with a
//! folder of its own, and one after another those that save and are killed.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on has failed, and prints")]

use std::env;
use std::io::{Write as _, stderr};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

use gps::vault::Cost;

mod figures;
mod killing;
#[path = "../support/lately.rs"]
mod lately;
mod saving;
#[path = "../support/vault.rs"]
mod support;

use figures::Figures;

/// Which part a process plays; without it, the test itself.
const PART: &str = "GPS_TEST_PART";
const ROOT: &str = "GPS_TEST_ROOT";
const SEED: &str = "GPS_SEED";
const KILLS: &str = "GPS_TEST_KILLS";

/// One test at a time: each needs the whole machine.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// How often, and how many kill at the same time.
struct Plan {
    cost: Cost,
    kills: u64,
    killers: u64,
}

#[test]
fn no_kill_loses_what_was_saved_at_reduced_cost() {
    // Most of the time goes by in waiting for the disk.
    let plan = Plan { cost: Cost::REDUCED, kills: 10_000, killers: 6 };
    kill_and_look("no_kill_loses_what_was_saved_at_reduced_cost", &plan);
}

#[test]
fn no_kill_loses_what_was_saved_at_full_cost() {
    // Here in sealing and opening, with 128 MiB each.
    let plan = Plan { cost: Cost::FULL, kills: 200, killers: 2 };
    kill_and_look("no_kill_loses_what_was_saved_at_full_cost", &plan);
}

fn kill_and_look(test: &str, plan: &Plan) {
    match env::var(PART).as_deref() {
        Ok("saving") => saving::save_until_killed(plan.cost),
        Ok("killing") => {
            let figures = killing::kill(test, plan.cost, &from_above(ROOT), from_above(KILLS), from_above(SEED));
            println!("\n{figures}");
        }
        _ => run(test, plan),
    }
}

/// What the process above handed down.
fn from_above<T: std::str::FromStr<Err: std::fmt::Debug>>(name: &str) -> T {
    env::var(name).unwrap().parse().unwrap()
}

/// This test once more, in another part.
fn myself(test: &str, part: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]).env(PART, part).stdout(Stdio::piped());
    command
}

fn run(test: &str, plan: &Plan) {
    let _alone = ONE_AT_A_TIME.lock();
    // On the disk that builds lie on: a temporary folder is often none.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let seed: u64 = env::var(SEED).map_or_else(|_| fastrand::u64(..), |seed| seed.parse().unwrap());
    let start = Instant::now();
    let killers: Vec<_> = (0..plan.killers)
        .map(|killer| {
            let root: PathBuf = folder.path().join(killer.to_string());
            let share = plan.kills / plan.killers + u64::from(killer < plan.kills % plan.killers);
            let mut command = myself(test, "killing");
            command.env(ROOT, root).env(KILLS, share.to_string()).env(SEED, seed.wrapping_add(killer).to_string());
            command.stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let mut all = Figures::default();
    for killer in killers {
        let output = killer.wait_with_output().unwrap();
        let (said, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{SEED}={seed}:\n{said}{error}");
        all += said.lines().find_map(Figures::parse).unwrap_or_else(|| panic!("no figures in:\n{said}{error}"));
    }
    // Past the runner, which hides what a test that passes prints.
    let _ = writeln!(stderr(), "{}, {:.0} s, {SEED}={seed}", all.told(), start.elapsed().as_secs_f64());
    all.assert_right(plan.kills);
}
