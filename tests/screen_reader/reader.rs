//! A screen reader that listens to the game on a real accessibility bus, and acts in it.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::client::{Client, Thing, Told};
use crate::expected::{Expected, Heard};
use crate::machine::Machine;

/// How long anything may take on a slow and busy machine. Nothing takes that long that comes at all.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often the page is looked at while something is waited for.
const PAUSE: Duration = Duration::from_millis(50);

/// A running game and who listens to it.
pub struct Reader {
    machine: Machine,
    client: Client,
    heard: Heard,
    focus: Option<Thing>,
    /// What the page held when it was last at rest; nothing once something was done.
    page: Option<Vec<Thing>>,
    /// How the button is called that no game moves the focus to by itself.
    aside: String,
}

impl Reader {
    /// Opens the game and listens. `aside` is called what stands on every page and is never where anybody goes on.
    pub fn start(assets: &Path, options: &[&str], aside: String) -> Self {
        let mut machine = Machine::start();
        let client = Client::new(machine.start_client());
        let mut reader = Self { machine, client, heard: Heard::default(), focus: None, page: None, aside };
        assert!(matches!(reader.next(), Told::Ready), "no accessibility bus");
        reader.machine.start_game(assets, options);
        reader
    }

    /// The control with these words in its name, as soon as it is there.
    pub fn find(&mut self, words: &[&str]) -> Thing {
        let end = Instant::now() + PATIENCE;
        loop {
            let page = self.page.take().unwrap_or_else(|| self.tree());
            let mut found = page.iter().filter(|thing| thing.is_control());
            let exactly = |thing: &&Thing| words == [thing.name.as_str()];
            let all = |thing: &&Thing| words.iter().all(|word| thing.name.contains(word));
            if let Some(thing) = found.clone().find(exactly).or_else(|| found.find(all)) {
                return thing.clone();
            }
            let names: Vec<_> = page.iter().map(|thing| format!("{} ({})", thing.name, thing.role)).collect();
            assert!(Instant::now() < end, "there is no control {words:?} among {names:#?}");
            thread::sleep(PAUSE);
        }
    }

    /// Waits until something is called exactly this.
    pub fn wait_for(&mut self, name: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.tree().iter().any(|thing| thing.name == name) {
            assert!(Instant::now() < end, "there is no “{name}”");
            thread::sleep(PAUSE);
        }
    }

    /// Moves the focus to a control, as a screen reader does before it acts.
    pub fn focus_on(&mut self, thing: &Thing) {
        if self.focus.as_ref().is_none_or(|focus| focus.path != thing.path) {
            self.act("focus", thing);
            let moved = self.until(|reader| reader.focus.as_ref().is_some_and(|focus| focus.path == thing.path));
            assert!(moved, "the focus does not go to {thing:?}: {:?}", self.heard);
            // Whoever asked for it need not hear of it.
            self.heard.focus.pop();
        }
    }

    /// What stands in a field and where the caret is, by the system's own interface for texts; waits until it is so.
    pub fn text_of(&mut self, field: &Thing, words: &str, at: usize) -> (String, usize) {
        let end = Instant::now() + PATIENCE;
        loop {
            self.client.ask(&json!({"do": "text", "path": field.path}));
            match self.next() {
                Told::Text { words: told, caret } if (told == words && caret == at) || Instant::now() > end => {
                    return (told, caret);
                }
                Told::Text { .. } => thread::sleep(PAUSE),
                told => panic!("no text but {told:?}"),
            }
        }
    }

    /// Clicks a control.
    pub fn click(&mut self, thing: &Thing) {
        self.page = None;
        self.act("click", thing);
    }

    /// Clicks a choice that is not on, and waits until it is.
    pub fn choose(&mut self, thing: &Thing) {
        self.click(thing);
        assert!(self.until(|reader| reader.heard.switched.contains(&thing.path)), "{thing:?} does not go on");
    }

    /// Presses keys in the window.
    pub fn press(&mut self, keys: &[&str]) {
        self.page = None;
        self.machine.press(keys);
    }

    /// Listens until all came that has to, and lets the game come to rest. The screen reader says what it heard.
    pub fn listen(&mut self, expected: &Expected) -> Heard {
        let came = self.until(|reader| expected.came(&reader.heard));
        assert!(came, "{expected:?} was to come: {:?}", self.heard);
        self.rest()
    }

    /// Lets the game come to rest, and gives what was heard until then. It is asked to move the focus away and back, each
    /// of which takes a frame or two: whatever it still had to say comes before.
    fn rest(&mut self) -> Heard {
        let aside = self.find(&[&self.aside.clone()]);
        let stood = self.focus.clone();
        self.focus_on(&aside);
        let stood = self.heard.focus.last().cloned().or(stood);
        if let Some(stood) = stood {
            self.focus_on(&stood);
        }
        self.page = Some(self.tree());
        std::mem::take(&mut self.heard)
    }

    /// Everything on the page.
    fn tree(&mut self) -> Vec<Thing> {
        self.client.ask(&json!({"do": "tree"}));
        match self.next() {
            Told::Tree { things } => things,
            told => panic!("no tree but {told:?}"),
        }
    }

    fn act(&mut self, what: &str, thing: &Thing) {
        self.client.ask(&json!({"do": what, "path": thing.path}));
        match self.next() {
            Told::Did { done } if done == "True" => {}
            told => panic!("{what} {thing:?}: {told:?}"),
        }
    }

    /// Listens until it is so, for as long as patience lasts; whether it was so in the end.
    fn until(&mut self, is_so: impl Fn(&Self) -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        while !is_so(self) {
            let Some(told) = self.client.hear(end) else { return false };
            self.note(told);
        }
        true
    }

    /// The next answer; events on the way are noted.
    fn next(&mut self) -> Told {
        let end = Instant::now() + PATIENCE;
        loop {
            let told = self.client.hear(end).expect("the screen reader does not answer");
            if let Some(answer) = self.note(told) {
                return answer;
            }
        }
    }

    fn note(&mut self, told: Told) -> Option<Told> {
        match told {
            Told::Said { words } => self.heard.said.push(words),
            Told::Focus(thing) => {
                if self.focus.as_ref().is_some_and(|focus| focus.path == thing.path) {
                    self.heard.again.push(thing.name.clone());
                }
                self.heard.focus.push(thing.clone());
                self.focus = Some(thing);
            }
            Told::Switched { path } => self.heard.switched.push(path),
            Told::Ready | Told::Tree { .. } | Told::Text { .. } | Told::Did { .. } => return Some(told),
        }
        None
    }
}
