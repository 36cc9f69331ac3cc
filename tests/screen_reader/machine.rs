//! A display, a session bus and what runs on them, for one test: all of it ends with the test.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::driver::software_driver;

/// How many seconds a window or a key may take.
const PATIENCE: &str = "60";

/// Where a game runs and is listened to.
pub struct Machine {
    display: String,
    bus: String,
    folder: TempDir,
    running: Vec<Child>,
}

impl Machine {
    /// A display and a session bus; the accessibility bus comes with the first who asks for it.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut machine = Self { display: String::new(), bus: String::new(), folder, running: Vec::new() };
        let screen = ["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x720x24"];
        machine.display = format!(":{}", machine.line_of("Xvfb", &screen));
        machine.bus = machine.line_of("dbus-daemon", &["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        machine
    }

    /// Starts the screen reader: what it is asked, what it tells.
    pub fn start_client(&mut self) -> (ChildStdin, ChildStdout) {
        let mut client = self.private(python());
        client.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screen_reader/client.py"));
        let mut client = client.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let both = (client.stdin.take().unwrap(), client.stdout.take().unwrap());
        self.running.push(client);
        both
    }

    /// Opens the game, or the program that `GPS_PROGRAM` names, and waits for its window.
    pub fn start_game(&mut self, assets: &Path, options: &[&str]) {
        let program = std::env::var_os("GPS_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_gps").into());
        let mut game = self.private(program);
        game.env("VK_DRIVER_FILES", software_driver()).args(["--lang", "nl", "--size", "1280x720"]).args(options);
        game.arg("--data").arg(self.folder.path().join("data"));
        game.arg("--assets").arg(assets);
        let log = fs::File::create(self.folder.path().join("log")).unwrap();
        game.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        self.running.push(game.spawn().unwrap());
        // The keys go to the window that has the focus of the display; there is no window manager to give it.
        self.x(&["search", "--sync", "--onlyvisible", "--class", "gps", "windowfocus", "--sync"]);
    }

    /// Presses keys, as a person does.
    pub fn press(&self, keys: &[&str]) {
        self.x(&[["key", "--clearmodifiers"].as_slice(), keys].concat());
    }

    /// Does something to the display.
    fn x(&self, arguments: &[&str]) {
        let mut xdotool = self.private("timeout");
        xdotool.args([PATIENCE, "xdotool"]).args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
        assert!(xdotool.status().unwrap().success(), "xdotool {arguments:?}");
    }

    /// A program that finds this display and this bus, and nothing of whoever runs the test.
    fn private(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.display).env("DBUS_SESSION_BUS_ADDRESS", &self.bus);
        command.env("XDG_RUNTIME_DIR", self.folder.path()).env("LC_ALL", "C.UTF-8");
        // What is heard here is the screen reader's.
        command.env("SPEECHD_ADDRESS", "unix_socket:/nowhere");
        for name in ["WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "XAUTHORITY"] {
            command.env_remove(name);
        }
        command
    }

    /// Starts a server that says in its first line where it is.
    fn line_of(&mut self, program: &str, arguments: &[&str]) -> String {
        let mut server = self.private(program);
        server.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = server.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        self.running.push(server);
        assert!(!line.is_empty(), "{program} {arguments:?} ended");
        line.trim().to_owned()
    }
}

impl Drop for Machine {
    #[expect(clippy::print_stderr, reason = "whoever reads of a failure wants to know what the game says of it")]
    fn drop(&mut self) {
        for child in self.running.iter_mut().rev() {
            // Either may have ended already.
            let _ = child.kill();
            let _ = child.wait();
        }
        if std::thread::panicking() {
            let log = fs::read_to_string(self.folder.path().join("log"));
            eprintln!("the game's log:\n{}", log.unwrap_or_default());
        }
    }
}

/// The Python that has the system's own modules.
fn python() -> &'static str {
    let has = |python: &&&str| {
        let asked = Command::new(python).args(["-c", "import gi"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    ["python3", "/usr/bin/python3"].iter().find(has).expect("no python3 has gi; install python3-gi")
}
