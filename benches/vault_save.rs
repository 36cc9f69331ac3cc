//! Saving beside what the bare system needs for the same bytes in the same folder and the same run: a file written,
//! brought to the disk and renamed. A save keeps the file before as well, and may take 2.0 times as long at most; more
//! ends with status 1. Below it what the pictures cost: sealing, a right try and a wrong one.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot go on has failed, and prints")]

#[path = "support/small.rs"]
mod small;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use gps::app::{Arrangement, Kept, Portrait, Secret, Settings};
use gps::mission::MissionRef;
use gps::vault::{Cost, Vault};
use gps::words::Language;
use jiff::Timestamp;

/// How often a save is timed; the figures are medians.
fn rounds() -> usize {
    if small::in_small() { 4 } else { 400 }
}

/// How often pictures are tried at their full cost.
fn tries() -> usize {
    if small::in_small() { 1 } else { 9 }
}

/// How many times as long as the bare system a save may take.
const MOST: f64 = 2.0;

fn mission(number: u8) -> MissionRef {
    MissionRef { pack: "base".into(), mission: format!("mission-{number:02}").as_str().into() }
}

fn kept() -> Kept {
    Kept {
        nickname: "Zonnetje".into(),
        portrait: Portrait::default(),
        settings: Settings::new(Language::parse("nl").unwrap()),
        done: (0..46).map(mission).collect(),
        read: [].into(),
        put_away: [].into(),
        chosen: [].into(),
        finished_on: [].into(),
        recalled: [].into(),
        packs: [].into(),
        wall: Vec::new(),
        arranged: Arrangement::default(),
    }
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    drop(black_box(work()));
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// What nobody can do without who wants a file whole or not there.
fn bare(folder: &Path, bytes: &[u8]) {
    let new = folder.join("bare-new");
    let mut file = File::create(&new).unwrap();
    file.write_all(bytes).unwrap();
    file.sync_all().unwrap();
    drop(file);
    fs::rename(new, folder.join("bare")).unwrap();
}

/// What the folder lies on, as the system calls it.
fn file_system(folder: &Path) -> String {
    let stat = Command::new("stat").args(["-f", "-c", "%T"]).arg(folder).output();
    stat.ok()
        .filter(|output| output.status.success())
        .map_or_else(|| "not known here".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A save beside the bare system, in turns so that a busy moment of the disk meets both alike.
fn saving(root: &Path) -> f64 {
    let vault = Vault::open(root, Cost::REDUCED).unwrap();
    let secret = Secret::new(&[0, 63, 17, 17, 8]).unwrap();
    let id = vault.make(&secret, &kept()).unwrap();
    let sealed = vault.seal(&id, &secret, &kept()).unwrap();
    let folder = root.join("profiles").join(id.as_str());
    let (mut bares, mut stores) = (Vec::new(), Vec::new());
    for _ in 0..rounds() {
        bares.push(time(|| bare(&folder, &sealed)));
        stores.push(time(|| vault.store(&id, &sealed).unwrap()));
    }
    let (bare, store) = (median(bares), median(stores));
    let times = store.as_secs_f64() / bare.as_secs_f64();
    println!("disk: {}; {} bytes; medians of {}", file_system(root), sealed.len(), rounds());
    println!("write, sync, rename    a save's part on the disk    times as long");
    println!("{bare:>19.1?}    {store:>25.1?}    {times:.2} (at most {MOST:.1})");
    times
}

/// What the pictures cost.
fn pictures(root: &Path, name: &str, cost: Cost) {
    let vault = Vault::open(root, cost).unwrap();
    let secret = Secret::new(&[0, 63, 17, 17, 8]).unwrap();
    let other = Secret::new(&[8, 17, 17, 63, 0]).unwrap();
    let id = vault.make(&secret, &kept()).unwrap();
    // Late enough that no wait is left of the try before.
    let mut now = Timestamp::UNIX_EPOCH;
    let (mut seals, mut rights, mut wrongs) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..tries() {
        now += jiff::SignedDuration::from_hours(1);
        seals.push(time(|| vault.seal(&id, &secret, &kept()).unwrap()));
        wrongs.push(time(|| vault.unlock(&id, &other, now).unwrap_err()));
        rights.push(time(|| vault.unlock(&id, &secret, now).unwrap()));
    }
    let [seal, right, wrong] = [seals, rights, wrongs].map(median);
    println!("{name:<8}    {seal:>10.1?}    {right:>10.1?}    {wrong:>10.1?}");
}

fn main() -> ExitCode {
    // On the disk that builds lie on: a temporary folder is often none.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let times = saving(&folder.path().join("saving"));
    println!("\npictures         sealing     right try     wrong try    medians of {}", tries());
    pictures(&folder.path().join("full"), "full", Cost::FULL);
    pictures(&folder.path().join("reduced"), "reduced", Cost::REDUCED);
    // So few saves say nothing about their time.
    if times <= MOST || small::in_small() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
