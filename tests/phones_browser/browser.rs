//! A real browser, driven over its debugging protocol: one process, a context of its own for each phone, so that they
//! share neither connections nor anything that is kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use base64::Engine as _;
use serde_json::{Value, json};
use tempfile::TempDir;
use tungstenite::{Message, WebSocket};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// How long anything may take that should happen at once; the machine may have other things to do.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program: the one that was named, or the first on the path.
fn program(named: Option<OsString>, path: &OsStr) -> Result<PathBuf, &'static str> {
    let folders: Vec<PathBuf> = env::split_paths(path).collect();
    let all = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    named.map(PathBuf::from).or_else(|| all.into_iter().find(|at| at.is_file())).filter(|at| at.is_file()).ok_or(
        "there is no browser to test the phones' page with: install Chromium (on Debian: apt-get install chromium), or \
         name the program in GPS_CHROMIUM",
    )
}

#[test]
fn where_there_is_no_browser_the_test_fails_and_says_what_to_install() {
    for named in [None, Some("/nowhere/chromium".into())] {
        assert!(program(named, OsStr::new("/nowhere")).unwrap_err().contains("apt-get install chromium"));
    }
}

/// The browser. It ends with this.
pub struct Browser {
    process: Child,
    _files: TempDir,
    line: RefCell<Line>,
}

struct Line {
    socket: WebSocket<TcpStream>,
    next: u64,
    /// What happened in each tab, by its session.
    events: HashMap<String, Vec<Value>>,
}

/// One phone.
pub struct Tab<'a> {
    browser: &'a Browser,
    session: String,
    context: String,
}

impl Browser {
    pub fn start() -> Self {
        let files = tempfile::tempdir().unwrap();
        let process =
            Command::new(program(env::var_os("GPS_CHROMIUM"), &env::var_os("PATH").unwrap_or_default()).unwrap())
                .args([
                    "--headless=new",
                    "--no-sandbox",
                    "--remote-debugging-port=0",
                    "--no-first-run",
                    "--disable-gpu",
                ])
                .args(["--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"])
                .args(["--disable-background-timer-throttling", "--disable-renderer-backgrounding"])
                .args(["--disable-backgrounding-occluded-windows", "--force-prefers-reduced-motion"])
                .arg(format!("--user-data-dir={}", files.path().display()))
                .arg("about:blank")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
        let (port, path) = door(&files.path().join("DevToolsActivePort"));
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let (socket, _) = tungstenite::client(format!("ws://127.0.0.1:{port}{path}"), stream).unwrap();
        let line = RefCell::new(Line { socket, next: 0, events: HashMap::new() });
        Self { process, _files: files, line }
    }

    /// A phone of its own, of so many pixels, whose owner speaks `language`.
    pub fn phone(&self, language: &str, (width, height): (u32, u32)) -> Tab<'_> {
        let context = self.call(None, "Target.createBrowserContext", json!({}))["browserContextId"].clone();
        let target =
            self.call(None, "Target.createTarget", json!({ "url": "about:blank", "browserContextId": context }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.call(None, "Target.attachToTarget", attach)["sessionId"].as_str().unwrap().to_owned();
        let tab = Tab { browser: self, session, context: context.as_str().unwrap().to_owned() };
        for domain in ["Page", "Runtime", "Network", "Log"] {
            tab.call(&format!("{domain}.enable"), json!({}));
        }
        tab.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }));
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        tab.call("Emulation.setDeviceMetricsOverride", metrics);
        let version = self.call(None, "Browser.getVersion", json!({}));
        let agent = json!({ "userAgent": version["userAgent"], "acceptLanguage": language });
        tab.call("Emulation.setUserAgentOverride", agent);
        tab
    }

    fn call(&self, session: Option<&str>, method: &str, params: Value) -> Value {
        let line = &mut *self.line.borrow_mut();
        line.next += 1;
        let id = line.next;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = json!(session);
        }
        line.socket.send(Message::text(message.to_string())).unwrap();
        loop {
            let came = line.socket.read().unwrap();
            let Ok(text) = came.to_text() else { continue };
            let Ok(mut came) = serde_json::from_str::<Value>(text) else { continue };
            if came["id"] == id {
                assert!(came.get("error").is_none(), "{method}: {came}");
                return came["result"].take();
            }
            if let Some(session) = came["sessionId"].as_str() {
                line.events.entry(session.to_owned()).or_default().push(came);
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Where the browser listens: a port and a path, which it writes down when it is ready.
fn door(file: &Path) -> (u16, String) {
    let began = Instant::now();
    loop {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if let Some((port, path)) = text.trim().split_once('\n') {
            return (port.parse().unwrap(), path.to_owned());
        }
        assert!(began.elapsed() < PATIENCE, "the browser does not start");
        sleep(Duration::from_millis(50));
    }
}

impl Tab<'_> {
    pub fn call(&self, method: &str, params: Value) -> Value {
        self.browser.call(Some(&self.session), method, params)
    }

    pub fn open(&self, url: &str) {
        self.call("Page.navigate", json!({ "url": url }));
        self.wait("document.querySelector('h1')");
    }

    /// What an expression of the page's own language gives.
    pub fn get(&self, expression: &str) -> Value {
        let given = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let came = self.call("Runtime.evaluate", given);
        assert!(came.get("exceptionDetails").is_none(), "{expression}: {came}");
        came["result"]["value"].clone()
    }

    /// Waits until an expression is true.
    pub fn wait(&self, expression: &str) {
        let began = Instant::now();
        let check = format!("Boolean(document.readyState === 'complete' && ({expression}))");
        while self.get(&check) != true {
            assert!(began.elapsed() < PATIENCE, "{expression} stays false; there is: {}", self.text());
            sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the page's heading says this.
    pub fn wait_for(&self, heading: &str) {
        self.wait(&format!("document.querySelector('h1')?.textContent === {}", json!(heading)));
    }

    /// All words in view.
    pub fn text(&self) -> String {
        self.get("document.body?.innerText ?? ''").as_str().unwrap_or_default().to_owned()
    }

    /// A tap on the first element of this kind.
    pub fn tap(&self, selector: &str) {
        let selector = json!(selector);
        self.wait(&format!("document.querySelector({selector})"));
        let place = self.get(&format!(
            "(() => {{ const it = document.querySelector({selector}); it.scrollIntoView({{ block: 'center', behavior: \
             'instant' }}); const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; \
             }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    /// A key by its name: Tab, Enter, Space, `ArrowDown`.
    pub fn key(&self, key: &str) {
        let (code, text, number) = match key {
            "Space" => ("Space", " ", 32),
            "Enter" => ("Enter", "\r", 13),
            "Tab" => ("Tab", "", 9),
            "ArrowDown" => ("ArrowDown", "", 40),
            other => panic!("no key {other}"),
        };
        let key = if key == "Space" { " " } else { key };
        let mut down = json!({ "type": "keyDown", "key": key, "code": code, "windowsVirtualKeyCode": number });
        if !text.is_empty() {
            down["text"] = json!(text);
        }
        self.call("Input.dispatchKeyEvent", down);
        let up = json!({ "type": "keyUp", "key": key, "code": code, "windowsVirtualKeyCode": number });
        self.call("Input.dispatchKeyEvent", up);
    }

    /// Goes on with the Tab key until an element of this kind has the focus.
    pub fn tab_to(&self, selector: &str) {
        for _ in 0..40 {
            if self.get(&format!("Boolean(document.activeElement?.matches({}))", json!(selector))) == true {
                return;
            }
            self.key("Tab");
        }
        panic!("no key leads to {selector}");
    }

    /// Types where the focus is.
    pub fn write(&self, text: &str) {
        self.call("Input.insertText", json!({ "text": text }));
    }

    /// The network goes, or comes back.
    pub fn offline(&self, offline: bool) {
        let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.call("Network.emulateNetworkConditions", conditions);
    }

    pub fn reload(&self) {
        self.call("Page.reload", json!({}));
        sleep(Duration::from_millis(100));
        self.wait("document.querySelector('h1')");
    }

    /// A picture of the whole page.
    pub fn picture(&self, to: &Path) {
        let taken = self.call("Page.captureScreenshot", json!({ "captureBeyondViewport": true }));
        let bytes = base64::engine::general_purpose::STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        std::fs::write(to, bytes).unwrap();
    }

    /// How many cookies it has.
    pub fn cookies(&self) -> usize {
        let all = self.browser.call(None, "Storage.getCookies", json!({ "browserContextId": self.context }));
        all["cookies"].as_array().unwrap().len()
    }

    /// What happened in it so far, by the name of the event.
    pub fn events(&self, method: &str) -> Vec<Value> {
        // So that all that happened before has been read.
        self.get("1");
        let line = self.browser.line.borrow();
        let events = line.events.get(&self.session).into_iter().flatten();
        events.filter(|event| event["method"] == method).map(|event| event["params"].clone()).collect()
    }
}
