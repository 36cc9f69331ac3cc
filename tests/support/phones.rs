//! A participants with the page for phones open, and phones without a browser.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gps::mission::ids::{Key, MediaId};
use gps::pack::{Folder, load};
use gps::phones::{Offer, Phones};
use gps::session::{Choice, Participants, Picks, Question, Sentence, SharedParticipants};
use gps::words::{Catalog, Language};
use serde_json::{Value, json};

use super::http::{Client, Reply};

/// All of it. The page goes when this goes.
pub struct Open {
    pub phones: Phones,
    pub participants: SharedParticipants,
    /// How often the desk was woken.
    pub woken: Arc<AtomicUsize>,
}

/// The shipped pack with the interface's words.
pub fn offer() -> Offer {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let source = Arc::new(Folder::new(format!("{root}assets/packs/base")));
    let base = Language::parse("nl").unwrap();
    let interface = Catalog::found(&Folder::new(format!("{root}locales")), &base).unwrap();
    Offer::of(&load(&*source).pack.unwrap(), source, &interface)
}

pub fn open(girls: usize) -> Open {
    open_at(girls, "127.0.0.1:0".parse().unwrap())
}

pub fn open_at(girls: usize, at: SocketAddr) -> Open {
    let participants = SharedParticipants::from(Participants::new(girls, 7));
    let woken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&woken);
    let wake = move || _ = count.fetch_add(1, Ordering::Relaxed);
    let phones = Phones::open(at, participants.share(), offer(), wake).unwrap();
    Open { phones, participants, woken }
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
        change(&mut self.participants.lock());
        self.phones.tell();
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
