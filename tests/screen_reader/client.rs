//! What the small screen reader beside this file tells, and what it is asked: a line for each.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Instant;

use serde::Deserialize;

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

impl Thing {
    /// Whether it is the page itself.
    pub fn is_page(&self) -> bool {
        self.role == "landmark"
    }

    fn plain(self) -> Self {
        Self { name: plain(&self.name), ..self }
    }

    /// Whether it can be used.
    pub fn is_control(&self) -> bool {
        ["push button", "radio button", "check box", "list item", "toggle button", "entry"].contains(&&*self.role)
    }
}

/// What the client tells.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub enum Told {
    /// It listens.
    Ready,
    /// A sentence is read out.
    Said {
        /// The sentence.
        words: String,
    },
    /// The focus is here now.
    Focus(Thing),
    /// A choice went on or off.
    Switched {
        /// Its address.
        path: String,
    },
    /// Everything on the page, as it was asked for.
    Tree {
        /// In reading order.
        things: Vec<Thing>,
    },
    /// What stands in a field, and where the caret is.
    Text {
        /// The words.
        words: String,
        /// How many letters stand before the caret.
        caret: usize,
    },
    /// What came of something that was asked for.
    Did {
        /// `True` where it was done.
        done: String,
    },
}

/// The screen reader's process.
pub struct Client {
    asks: ChildStdin,
    told: Receiver<Told>,
}

impl Client {
    /// Listens to a client that runs.
    pub fn new((asks, tells): (ChildStdin, ChildStdout)) -> Self {
        let (tell, told) = channel();
        thread::spawn(move || {
            for line in BufReader::new(tells).lines().map_while(Result::ok) {
                // Whoever asked has failed already: nobody listens.
                let _ = tell.send(serde_json::from_str(&line).unwrap());
            }
        });
        Self { asks, told }
    }

    /// Asks for something; the answer comes among what it tells.
    pub fn ask(&mut self, what: &serde_json::Value) {
        writeln!(self.asks, "{what}").unwrap();
    }

    /// What it tells next; nothing where that does not come in time.
    pub fn hear(&self, until: Instant) -> Option<Told> {
        let told = self.told.recv_timeout(until.saturating_duration_since(Instant::now())).ok()?;
        Some(match told {
            Told::Said { words } => Told::Said { words: plain(&words) },
            Told::Focus(thing) => Told::Focus(thing.plain()),
            Told::Tree { things } => Told::Tree { things: things.into_iter().map(Thing::plain).collect() },
            Told::Ready | Told::Switched { .. } | Told::Text { .. } | Told::Did { .. } => told,
        })
    }
}

/// A sentence without the marks round what is filled in.
pub fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}
