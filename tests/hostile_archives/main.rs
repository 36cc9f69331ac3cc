//! Archives that are broken or mean harm, made here byte by byte: each is refused with the reason and the file, nothing is
//! written outside the folder for what is kept, what is installed stays as it is, and none takes much memory. Each is tried
//! by a process of its own, whose memory is measured.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on has failed, and prints")]

mod cases;
mod forge;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{Write as _, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use gps::pack::Folder;
use gps::pack::life::{Consent, Package, Shelf, Signers, SigningKey, install};
use gps::words::{Catalog, Language};

use crate::cases::Case;

/// A key without a password, made for these tests by `minisign -G -W`.
const KEY: &str = "untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyjtwQFrLBcZiM1YcEOEuXud7MA73vsoRbUzAJKBkJfg0xCjO83nTEtoQKBA2rIEESPIEh2PQFSi/GERgvIc/osqQMbRTNxP/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
";

/// What the process that tries one is told: the archive, and the folder for what is kept.
const FILE: &str = "GPS_TEST_FILE";
const DATA: &str = "GPS_TEST_DATA";

/// The most memory that the worst may take beyond that of a good one: one file of the largest size, twice while it grows,
/// and the list of an archive with as many files as may be.
const MOST: u64 = 64 * 1024;

/// What the other process says in front of what it found.
const SAID: &str = "said: ";
const PEAK: &str = "peak: ";

/// Every file below a folder with what is in it.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(tree(&path));
            all.insert(path, Vec::new());
        } else {
            let bytes = fs::read(&path).unwrap();
            all.insert(path, bytes);
        }
    }
    all
}

/// The most memory this process ever had, in KiB; none where the system does not say.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The part that installs: says what the fault says in English, or that there was none.
#[test]
#[ignore = "the other part of the test below"]
fn installs_one() {
    let (file, data) = (env::var(FILE).unwrap(), env::var(DATA).unwrap());
    let english = Language::parse("en").unwrap();
    let locales = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let words = Catalog::found(&locales, &english).unwrap().words(&english);
    let shelf = Shelf::new(Path::new(&data), None);
    let installed = Package::open(Path::new(&file), &Signers::default())
        .and_then(|package| install(&shelf, &package, Consent::Unsigned, &mut |_| {}));
    let said = match installed {
        Ok(_) => "installed".to_owned(),
        Err(fault) => fault.message("FILE").in_words(&words),
    };
    println!("\n{SAID}{said}\n{PEAK}{}", peak().unwrap_or_default());
}

/// Lets a process of its own install an archive. Gives what it said, and its peak of memory in KiB.
fn installed_by_another(file: &Path, data: &Path) -> (String, u64) {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "installs_one", "--ignored", "--nocapture", "--test-threads=1"]);
    let output = command.env(FILE, file).env(DATA, data).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let find = |what: &str| text.lines().find_map(|line| line.strip_prefix(what)).map(str::to_owned);
    let said = find(SAID).unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr)));
    (said, find(PEAK).unwrap().parse().unwrap())
}

#[test]
fn whatever_is_wrong_with_an_archive_is_said_and_nothing_changes() {
    let place = tempfile::tempdir().unwrap();
    let (data, file) = (place.path().join("kept/data"), place.path().join("sent.gpspack"));
    fs::create_dir_all(&data).unwrap();
    let shelf = Shelf::new(&data, None);
    let before = place.path().join("before.gpspack");
    let tiny = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"));
    gps::pack::life::make(&tiny, None, &before, &mut |_| {}).unwrap();
    let first = Package::open(&before, &Signers::default()).unwrap();
    install(&shelf, &first, Consent::Unsigned, &mut |_| {}).unwrap();
    drop(first);
    fs::write(&file, "").unwrap();
    let as_it_was = tree(place.path());

    let key = SigningKey::read(KEY, None).unwrap();
    let mut peaks = Vec::new();
    let mut wrong = String::new();
    let cases = cases::all(&key);
    let count = cases.len();
    for Case { name, bytes, says } in cases {
        fs::write(&file, &bytes).unwrap();
        let (said, peak) = installed_by_another(&file, &data);
        fs::write(&file, "").unwrap();
        if !(said == says || (says.ends_with(' ') && said.starts_with(&says) && said.len() > says.len())) {
            writeln!(wrong, "{name}:\n  said     {said}\n  expected {says}").unwrap();
        }
        let now = tree(place.path());
        let changed: Vec<_> = now.iter().filter(|(path, bytes)| as_it_was.get(*path) != Some(*bytes)).collect();
        assert!(changed.is_empty() && now.len() == as_it_was.len(), "{name} left something: {changed:?}");
        peaks.push((peak, name, bytes.len()));
    }
    assert!(wrong.is_empty(), "{wrong}");

    // One that is in order, for comparison: and it is still possible.
    fs::write(&file, cases::good()).unwrap();
    let (said, good) = installed_by_another(&file, &data);
    assert_eq!(said, "installed");
    peaks.sort();
    let (worst, name, bytes) = peaks.last().unwrap();
    // Past the runner, which hides what a test that passes prints.
    let _ = writeln!(
        stderr(),
        "{count} archives refused; peak memory of the worst, “{name}” with {} KiB: {worst} KiB; of a good one: {good} KiB",
        bytes / 1024
    );
    assert!(*worst < good + MOST, "“{name}” takes {worst} KiB, and a good one {good}");
}
