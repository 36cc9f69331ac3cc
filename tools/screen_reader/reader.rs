//! The program in a window of its own, and a screen reader that listens to it: a display, a session bus, the
//! accessibility bus that comes with it, and the client beside this file.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// Nothing more follows after so long a silence.
const SILENCE: Duration = Duration::from_millis(400);

/// A thing on the page, as a screen reader knows it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Thing {
    /// Its address on the bus.
    pub path: String,
    /// What it is called.
    pub name: String,
    /// What it is.
    pub role: String,
}

/// What the client tells.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
enum Told {
    Ready,
    Said { words: String },
    Focus(Thing),
    Tree { things: Vec<Thing> },
    Did { done: String },
}

/// What was heard since it was last asked.
#[derive(Debug, Default)]
pub struct Heard {
    /// The sentences read out, in order.
    pub said: Vec<String>,
    /// Where the focus went.
    pub focus: Vec<Thing>,
}

/// A running game and who listens to it. All of it ends with this.
pub struct Reader {
    client: ChildStdin,
    told: Receiver<Told>,
    heard: Heard,
    /// Where the focus was last told to be.
    pub focus: Option<Thing>,
    display: String,
    running: Vec<Child>,
    _folder: TempDir,
}

impl Reader {
    /// Opens the game on the route, in Dutch, and listens.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut running = Vec::new();
        let mut line_of = |command: &mut Command| {
            let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            running.push(child);
            line.trim().to_owned()
        };
        let screen = ["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x720x24"];
        let display = format!(":{}", line_of(Command::new("Xvfb").args(screen)));
        let private = |command: &mut Command| {
            command.env("DISPLAY", &display).env("XDG_RUNTIME_DIR", folder.path()).env_remove("WAYLAND_DISPLAY");
            command.env_remove("AT_SPI_BUS_ADDRESS").env_remove("NO_AT_BRIDGE").env("LC_ALL", "C.UTF-8");
        };
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        private(&mut bus);
        let bus = line_of(&mut bus);

        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut client = Command::new(python());
        private(&mut client);
        client.arg(here.join("tests/screen_reader/client.py")).env("DBUS_SESSION_BUS_ADDRESS", &bus);
        let mut client = client.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (tell, told) = channel();
        let lines = BufReader::new(client.stdout.take().unwrap()).lines();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                // Whoever asked has failed already: nobody listens.
                let _ = tell.send(serde_json::from_str(&line).unwrap());
            }
        });
        let asks = client.stdin.take().unwrap();
        running.push(client);

        let program = std::env::var_os("GPS_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_gps").into());
        let mut game = Command::new(program);
        private(&mut game);
        let drivers = glob_drivers();
        game.env("DBUS_SESSION_BUS_ADDRESS", &bus).env("VK_DRIVER_FILES", drivers);
        game.args(["--on-route", "--staff", "--lang", "nl", "--size", "1280x720"]);
        game.arg("--data").arg(folder.path().join("data")).arg("--assets").arg(here.join("assets"));
        let heard = Heard::default();
        let mut reader = Self { client: asks, told, heard, focus: None, display, running, _folder: folder };
        assert!(matches!(reader.next(), Some(Told::Ready)), "no accessibility bus");
        let silent = game.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        reader.running.push(silent.spawn().unwrap());
        // The keys go to the window that has the focus of the display; there is no window manager to give it.
        reader.x(&["search", "--sync", "--onlyvisible", "--class", "gps", "windowfocus", "--sync"]);
        reader
    }

    /// Presses a key, as a person does.
    pub fn press(&self, key: &str) {
        self.x(&["key", "--clearmodifiers", key]);
    }

    /// Does something to the display.
    fn x(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).stdout(Stdio::null()).status();
        assert!(done.unwrap().success(), "xdotool {arguments:?}");
    }

    /// Everything on the page.
    pub fn tree(&mut self) -> Vec<Thing> {
        self.ask(&json!({"do": "tree"}));
        loop {
            if let Some(Told::Tree { things }) = self.next() {
                return things;
            }
        }
    }

    /// The control with these words in its name, as soon as it is there.
    pub fn find(&mut self, words: &[&str]) -> Thing {
        let begun = Instant::now();
        loop {
            let tree = self.tree();
            let mut found = tree.iter().filter(|thing| is_control(thing));
            let exactly = |thing: &&Thing| words == [thing.name.as_str()];
            let all = |thing: &&Thing| words.iter().all(|word| thing.name.contains(word));
            if let Some(thing) = found.clone().find(exactly).or_else(|| found.find(all)) {
                return thing.clone();
            }
            let names: Vec<_> = tree.iter().map(|thing| format!("{} ({})", thing.name, thing.role)).collect();
            assert!(begun.elapsed() < PATIENCE, "there is no control {words:?} among {names:#?}");
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits until something is called exactly this.
    pub fn wait_for(&mut self, name: &str) {
        let begun = Instant::now();
        while !self.tree().iter().any(|thing| thing.name == name) {
            assert!(begun.elapsed() < PATIENCE, "there is no “{name}”");
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Moves the focus to a control, as a screen reader does before it acts.
    pub fn focus_on(&mut self, thing: &Thing) {
        self.act("focus", thing);
        self.until(|reader| reader.focus.as_ref().is_some_and(|focus| focus.path == thing.path));
    }

    /// Clicks a control.
    pub fn click(&mut self, thing: &Thing) {
        self.act("click", thing);
    }

    fn act(&mut self, what: &str, thing: &Thing) {
        self.ask(&json!({"do": what, "path": thing.path}));
        loop {
            if let Some(Told::Did { done }) = self.next() {
                assert_eq!(done, "True", "{what} {thing:?}");
                return;
            }
        }
    }

    /// Listens until so many sentences were read out, or for as long as patience lasts; then for whatever follows.
    pub fn listen(&mut self, sentences: usize) -> Heard {
        self.until(|reader| reader.heard.said.len() >= sentences);
        while let Ok(told) = self.told.recv_timeout(SILENCE) {
            self.note(told);
        }
        std::mem::take(&mut self.heard)
    }

    /// Listens until it is so, at most a few seconds: whoever asked looks at what was heard.
    fn until(&mut self, is_so: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE / 3;
        while !is_so(self) {
            let Ok(told) = self.told.recv_timeout(end.saturating_duration_since(Instant::now())) else { return };
            self.note(told);
        }
    }

    fn note(&mut self, told: Told) -> Option<Told> {
        match told {
            Told::Said { words } => self.heard.said.push(plain(&words)),
            Told::Focus(thing) => {
                let thing = Thing { name: plain(&thing.name), ..thing };
                self.focus = Some(thing.clone());
                self.heard.focus.push(thing);
            }
            Told::Tree { things } => {
                let plain = |thing: Thing| Thing { name: plain(&thing.name), ..thing };
                return Some(Told::Tree { things: things.into_iter().map(plain).collect() });
            }
            Told::Ready | Told::Did { .. } => return Some(told),
        }
        None
    }

    /// The next thing told that is no event.
    fn next(&mut self) -> Option<Told> {
        let told = self.told.recv_timeout(PATIENCE).expect("the screen reader does not answer");
        self.note(told)
    }

    fn ask(&mut self, what: &serde_json::Value) {
        writeln!(self.client, "{what}").unwrap();
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        for child in self.running.iter_mut().rev() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A sentence without the marks round what is filled in.
pub fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

fn is_control(thing: &Thing) -> bool {
    ["push button", "button", "radio button", "check box", "list item", "toggle button"].contains(&thing.role.as_str())
}

/// The drivers that draw without a GPU.
fn glob_drivers() -> String {
    let folder = std::fs::read_dir("/usr/share/vulkan/icd.d").unwrap();
    let files = folder.map(|file| file.unwrap().path().display().to_string());
    files.filter(|file| file.contains("lvp_icd")).collect::<Vec<_>>().join(":")
}

/// The Python that has the system's own modules.
fn python() -> &'static str {
    let has = |python: &&&str| {
        let asked = Command::new(python).args(["-c", "import gi"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    ["python3", "/usr/bin/python3"].iter().find(has).expect("python3 has no gi; install python3-gi")
}
