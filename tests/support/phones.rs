//! The participants of a session with the page for phones open and a loop that applies what phones ask, as the game does;
//! and phones without a browser.

use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{JoinHandle, Thread};
use std::time::Duration;

use gps::mission::ids::{Key, MediaId};
use gps::pack::{Content, Folder};
use gps::phones::{Offer, Phones};
use gps::session::{Choice, Participants, Picks, Question, Sentence};
use gps::words::{Catalog, Language};
use serde_json::{Value, json};

use super::http::{Client, Reply};

/// The model, for the tests: only they and their loop lock it, the server never does.
#[derive(Clone)]
pub struct Model(Arc<Mutex<Participants>>);

impl Model {
    pub fn lock(&self) -> MutexGuard<'_, Participants> {
        self.0.lock().unwrap()
    }
}

/// All of it. The page goes when this goes.
pub struct Open {
    pub phones: Arc<Phones>,
    pub participants: Model,
    _turns: Turns,
    /// How often the desk was woken.
    pub woken: Arc<AtomicUsize>,
}

/// The shipped pack.
pub fn base_pack() -> Folder {
    Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base"))
}

/// The interface's words.
pub fn interface() -> Catalog {
    let base = Language::parse("nl").unwrap();
    Catalog::found(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")), &base).unwrap()
}

/// The shipped pack with the interface's words.
pub fn offer() -> Offer {
    Offer::of(&Content::read_from("base", base_pack()).0.unwrap(), &interface())
}

pub fn open(girls: usize) -> Open {
    open_at(girls, "127.0.0.1:0".parse().unwrap())
}

pub fn open_at(girls: usize, at: SocketAddr) -> Open {
    let participants = Model(Arc::new(Mutex::new(Participants::new(girls, 7))));
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    let looper: Arc<Mutex<Option<Thread>>> = Arc::default();
    let woken_one = Arc::clone(&looper);
    let wake = move || {
        count.fetch_add(1, Ordering::Relaxed);
        if let Some(thread) = &*woken_one.lock().unwrap() {
            thread.unpark();
        }
    };
    let snapshot = participants.lock().snapshot();
    let phones = Arc::new(Phones::open(at, snapshot, offer(), wake).unwrap());
    let turns = Turns::start(Arc::clone(&phones), participants.clone());
    *looper.lock().unwrap() = Some(turns.thread.as_ref().unwrap().thread().clone());
    Open { phones, participants, _turns: turns, woken }
}

/// The game's loop: whenever it is woken it applies what phones asked, shows what follows, and answers.
struct Turns {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Turns {
    fn start(phones: Arc<Phones>, participants: Model) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                turn(&phones, &participants);
                std::thread::park_timeout(Duration::from_millis(50));
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            thread.join().unwrap();
        }
    }
}

/// One turn of the loop.
fn turn(phones: &Phones, participants: &Model) {
    let mut participants = participants.lock();
    let asked = phones.take();
    if asked.is_empty() {
        return;
    }
    let outcomes: Vec<_> = asked.into_iter().filter_map(|intent| intent.apply_to(Some(&mut participants))).collect();
    phones.tell(participants.snapshot());
    for (id, outcome) in outcomes {
        phones.answer(id, outcome);
    }
}

/// A question with so many of the interface's own answers.
pub fn question(choices: usize) -> Question {
    let said = ["stand-no", "stand-rather-no", "stand-between", "stand-rather-yes", "stand-yes"];
    let pictures = ["things/thumbs-up", "things/red-heart", "things/owl", "things/rainbow", "things/dog"];
    let choice = |at: usize| Choice {
        key: Key::from(said[at]),
        text: Sentence::interface(said[at]),
        picture: Some(MediaId::from(pictures[at])),
    };
    let prompt = Sentence::interface("phones-write");
    Question { prompt, choices: (0..choices).map(choice).collect(), picks: Picks::One, coin: false }
}

impl Open {
    /// Changes the participants and tells the phones.
    pub fn change(&self, change: impl FnOnce(&mut Participants)) {
        let mut participants = self.participants.lock();
        change(&mut participants);
        self.phones.tell(participants.snapshot());
    }

    /// What phones asked until now is applied.
    pub fn settle(&self) {
        turn(&self.phones, &self.participants);
    }

    pub fn client(&self) -> Client {
        Client::new(self.phones.address())
    }

    /// Somebody who joined, from an address of her own: 127.0.1.1 is the first.
    pub fn phone(&self, number: u16) -> Client {
        let mut client = Client::from(address(number), self.phones.address());
        let reply = join(&mut client, &self.phones.code(), false);
        assert_eq!(reply.status, 201, "{reply:?}");
        client.token = Some(reply.json()["token"].as_str().unwrap().to_owned());
        client
    }
}

pub fn address(number: u16) -> IpAddr {
    let [high, low] = (number + 0x101).to_be_bytes();
    [127, 0, high, low].into()
}

pub fn join(client: &mut Client, code: &str, passes: bool) -> Reply {
    client.post("/join", &json!({ "code": code, "passes": passes }))
}

pub fn look(client: &mut Client, since: &str) -> Reply {
    client.post("/look", &json!({ "since": since, "language": "nl" }))
}

/// An answer as the page sends it.
pub fn picks(ask: u64, at: usize, choices: usize, mark: u64) -> Value {
    let picked: String = (0..choices).map(|choice| if choice == at { '1' } else { '0' }).collect();
    json!({ "ask": ask, "picked": picked, "mark": format!("{mark:016x}") })
}
