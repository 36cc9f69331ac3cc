//! A disk of 64 KiB that only one test sees: the test starts itself once more in a mount namespace of its own, and there
//! the memory is mounted that it fills or makes read-only.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

/// Where the second run of a test finds its disk.
const DISK: &str = "GPS_TEST_DISK";

/// Runs a test on a tiny disk of its own. `name` is the test's own, with its modules.
pub fn on_a_tiny_disk(name: &str, test: impl FnOnce(&Path)) {
    if let Some(disk) = std::env::var_os(DISK) {
        return test(Path::new(&disk));
    }
    let disk = tempfile::tempdir().unwrap();
    let own = std::env::current_exe().unwrap();
    let output = in_a_namespace(disk.path())
        .args([own.as_os_str(), "--exact".as_ref(), name.as_ref(), "--nocapture".as_ref()])
        .env(DISK, disk.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "on a disk of 64 KiB:\n{}", said(&output));
    assert!(said(&output).contains("1 passed"), "there is no test {name}:\n{}", said(&output));
    // Nothing of it was seen here.
    assert_eq!(fs::read_dir(disk.path()).unwrap().count(), 0);
}

/// The command that mounts the disk and then runs what is put behind it. Root may mount; others may in a namespace of
/// users, where the system lets them.
fn in_a_namespace(disk: &Path) -> Command {
    let command = |how: &str| {
        let mut command = Command::new("unshare");
        command.args([how, "sh", "-c", "mount -t tmpfs -o size=64k gps-test \"$0\" && exec \"$@\""]).arg(disk);
        command
    };
    let mut tried = Vec::new();
    for how in ["-m", "-rm"] {
        match command(how).arg("true").output() {
            Ok(output) if output.status.success() => return command(how),
            Ok(output) => tried.push(format!("unshare {how}: {}", said(&output))),
            Err(error) => tried.push(format!("unshare {how}: {error}")),
        }
    }
    panic!(
        "this test mounts a tiny disk in a mount namespace of its own, and that is not allowed here: run it as root with \
         CAP_SYS_ADMIN, or allow namespaces for users (sysctl kernel.unprivileged_userns_clone=1, and \
         kernel.apparmor_restrict_unprivileged_userns=0 where that exists).\n{}",
        tried.concat()
    );
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Fills a disk to its last byte.
pub fn fill(disk: &Path) {
    let mut filler = File::options().create(true).append(true).open(disk.join("filler")).unwrap();
    for block in [4096, 1] {
        while filler.write_all(&vec![0; block]).is_ok() {}
    }
    let full = fs::write(disk.join("one-byte-more"), "1").unwrap_err();
    assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    fs::remove_file(disk.join("one-byte-more")).unwrap();
}

/// Makes room again.
pub fn make_room(disk: &Path) {
    fs::remove_file(disk.join("filler")).unwrap();
}

/// Leaves room for so many blocks of 4 KiB.
pub fn leave(disk: &Path, blocks: u64) {
    let filler = File::options().write(true).open(disk.join("filler")).unwrap();
    filler.set_len(filler.metadata().unwrap().len() - 4096 * blocks).unwrap();
}

/// Mounts, in the namespace of the test.
pub fn mount(arguments: &[&str], place: &Path) {
    run(Command::new("mount").args(arguments).arg(place));
}

/// Takes away what was mounted at a place last.
pub fn unmount(place: &Path) {
    run(Command::new("umount").arg(place));
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", said(&output));
}
