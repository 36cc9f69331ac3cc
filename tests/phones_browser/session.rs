//! A session, as thirty girls live it.

use std::thread::sleep;
use std::time::{Duration, Instant};

use gps::session::{Bucket, Participants, PollResult};

use super::browser::{Browser, Tab};
use super::open::{Open, open, question};

const PHONES: usize = 30;

/// One girl and her phone.
struct Girl<'a> {
    number: usize,
    tab: Tab<'a>,
}

impl Girl<'_> {
    fn says(&self, dutch: &'static str, french: &'static str) -> &'static str {
        if self.number < PHONES / 2 { dutch } else { french }
    }

    fn by_keys(&self) -> bool {
        self.number % 5 == 1
    }

    fn loses_network(&self) -> bool {
        self.number % 5 == 2
    }

    fn reloads(&self) -> bool {
        self.number % 5 == 3
    }

    /// Half of them scan, the others type.
    fn join(&self, open: &Open) {
        if self.number.is_multiple_of(2) {
            self.tab.open(&open.phones.join_url());
            assert_eq!(self.tab.get("document.querySelector('#code').value"), open.phones.code());
        } else {
            self.tab.open(&open.phones.url());
            if self.by_keys() {
                self.tab.tab_to("#code");
            } else {
                self.tab.tap("#code");
            }
            self.tab.write(&open.phones.code());
        }
        assert_eq!(self.tab.get("location.hash"), "");
        if self.by_keys() {
            self.tab.tab_to("#join");
            self.tab.key("Enter");
        } else {
            self.tab.tap("#join");
        }
    }

    fn vote(&self, at: usize) {
        if self.by_keys() {
            self.tab.tab_to(".card input");
            self.tab.key("Space");
            for _ in 0..at {
                self.tab.key("ArrowDown");
            }
            self.tab.tab_to("#send");
            self.tab.key("Enter");
        } else {
            self.tab.tap(&format!(".card:nth-child({})", at + 1));
            self.tab.tap("#send");
        }
    }

    fn wait_for(&self, dutch: &'static str, french: &'static str) {
        self.tab.wait_for(self.says(dutch, french));
    }

    fn thanks(&self) {
        self.wait_for("Dank je. Je antwoord is er.", "Merci. Ta réponse est arrivée.");
    }

    fn looks_up(&self) {
        self.wait_for("Kijk naar het grote scherm", "Regarde le grand écran");
    }

    /// Half of them pick the first answer, a quarter each of the others.
    fn choice(&self) -> usize {
        [0, 0, 1, 2][self.number % 4]
    }
}

fn wait_until(what: &str, mut is: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is() {
        assert!(began.elapsed() < Duration::from_secs(20), "{what}");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn thirty_phones_live_through_a_session_and_nobody_is_lost_or_doubled() {
    let open = open(PHONES);
    let browser = Browser::start();
    let girl = |number| {
        let language = if number < PHONES / 2 { "nl" } else { "fr" };
        Girl { number, tab: browser.phone(language, if number % 2 == 0 { (320, 568) } else { (390, 844) }) }
    };
    let girls: Vec<Girl<'_>> = (0..PHONES).map(girl).collect();
    for girl in &girls {
        girl.join(&open);
    }
    for girl in &girls {
        girl.looks_up();
    }
    let phones = || open.participants.lock().phones(open.phones.now());
    assert_eq!(phones(), PHONES);

    a_vote(&open, &girls);
    assert_eq!(phones(), PHONES);
    a_vote_with_a_coin(&open, &girls);
    the_question_box(&open, &girls);

    open.change(|participants| {
        participants.open_box(false);
        participants.pause(true);
    });
    for girl in &girls {
        girl.wait_for("Even pauze", "Petite pause");
    }
    assert_eq!(phones(), PHONES);
    open.change(Participants::end);
    for girl in &girls {
        girl.wait_for("Tot ziens", "Au revoir");
        nothing_is_left(girl, &open.phones.url());
    }
    assert!(!open.participants.lock().is_disturbed());
}

fn a_vote(open: &Open, girls: &[Girl<'_>]) {
    open.change(|participants| participants.ask(question(3)));
    for girl in girls {
        girl.wait_for("Wat wil jij vragen?", "Que veux-tu demander\u{a0}?");
        assert_eq!(girl.tab.get("document.activeElement === document.querySelector('h1')"), true);
        if girl.loses_network() {
            girl.tab.offline(true);
        }
        if girl.reloads() {
            girl.tab.reload();
            girl.wait_for("Wat wil jij vragen?", "Que veux-tu demander\u{a0}?");
        }
    }
    for girl in girls {
        girl.vote(girl.choice());
    }
    for girl in girls.iter().filter(|girl| girl.loses_network()) {
        let note =
            girl.says("Even geen verbinding. We proberen opnieuw.", "Pas de connexion pour le moment. On réessaie.");
        girl.tab.wait(&format!("document.querySelector('#note').textContent === '{note}'"));
        assert!(!open.participants.lock().everybody_has_answered(open.phones.now()));
        girl.tab.offline(false);
    }
    for girl in girls {
        girl.thanks();
        if girl.reloads() {
            girl.tab.reload();
            girl.thanks();
        }
    }
    // Some think again: from the first to the second, and back.
    for (girl, at) in girls.iter().filter(|girl| girl.number % 8 == 0).flat_map(|girl| [(girl, 1), (girl, 0)]) {
        girl.tab.tap("section button");
        girl.wait_for("Wat wil jij vragen?", "Que veux-tu demander\u{a0}?");
        girl.vote(at);
        girl.thanks();
    }
    wait_until("not everybody has answered", || open.participants.lock().everybody_has_answered(open.phones.now()));
    open.change(Participants::close);
    for girl in girls {
        girl.looks_up();
    }
    let shown = PollResult::Picture(vec![Bucket::Half, Bucket::Quarter, Bucket::Quarter]);
    assert_eq!(open.participants.lock().shown(), Some(&shown));
}

fn a_vote_with_a_coin(open: &Open, girls: &[Girl<'_>]) {
    open.change(|participants| {
        let mut question = question(2);
        question.coin = true;
        participants.ask(question);
    });
    for girl in girls {
        girl.wait_for("Wat wil jij vragen?", "Que veux-tu demander\u{a0}?");
        girl.tab.wait("document.querySelector('.coin')");
        girl.vote(0);
        girl.thanks();
        // Thrown twice it would say more than once.
        assert_eq!(girl.tab.get("document.querySelector('section button')"), serde_json::Value::Null);
    }
    wait_until("not everybody has answered", || open.participants.lock().everybody_has_answered(open.phones.now()));
    open.change(Participants::close);
    // A quarter of them is sent as the other answer: that it is two or fewer of thirty happens once in a hundred times,
    // that it is more than half once in a thousand.
    let first = match open.participants.lock().shown() {
        Some(PollResult::Picture(shares)) => shares[0],
        other => panic!("{other:?}"),
    };
    assert!(first >= Bucket::Half, "{first:?}");
}

fn the_question_box(open: &Open, girls: &[Girl<'_>]) {
    open.change(|participants| participants.open_box(true));
    for girl in girls {
        girl.wait_for("Wat wil jij vragen?", "Que veux-tu demander\u{a0}?");
        girl.tab.wait("document.querySelector('#draft')");
    }
    for girl in girls.iter().step_by(6) {
        let words = format!("<b>Vraag</b> {} & “meer”?", girl.number);
        girl.tab.tap("#draft");
        girl.tab.write(&words);
        girl.tab.tap("#send");
        girl.wait_for("Dank je. Je vraag ligt in de doos.", "Merci. Ta question est dans la boîte.");
        assert!(open.participants.lock().slips().iter().any(|slip| slip.text == *words));
    }
    assert_eq!(open.participants.lock().slips().len(), girls.len().div_ceil(6));
}

/// Neither in the browser nor at anybody else's.
fn nothing_is_left(girl: &Girl<'_>, url: &str) {
    let tab = &girl.tab;
    assert_eq!(tab.get("window.name"), "");
    let kept = "localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(tab.get(kept), 0);
    let places = "Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])\
                  .then((all) => all.flat().length)";
    assert_eq!(tab.get(places), 0);
    assert_eq!(tab.cookies(), 0);
    for request in tab.events("Network.requestWillBeSent") {
        let asked = request["request"]["url"].as_str().unwrap();
        assert!(asked.starts_with(url) && !asked.contains('?'), "{asked}");
    }
    let errors = [tab.events("Runtime.exceptionThrown"), tab.events("Runtime.consoleAPICalled")].concat();
    assert!(errors.is_empty(), "{errors:?}");
    let entries = tab.events("Log.entryAdded").into_iter();
    // A lost network is told in the console by the browser itself.
    let told = |entry: &serde_json::Value| {
        let text = entry["entry"]["text"].as_str().unwrap_or_default();
        !(girl.loses_network() && text.contains("ERR_INTERNET_DISCONNECTED"))
    };
    let told: Vec<_> = entries.filter(told).collect();
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn a_tablet_goes_round_by_keys_alone_and_shows_nobody_what_the_one_before_picked() {
    let open = open(3);
    let browser = Browser::start();
    let tab = browser.phone("nl", (390, 844));
    tab.open(&open.phones.join_url());
    tab.tab_to("[name=whose]");
    tab.key("ArrowDown");
    tab.tab_to("#join");
    tab.key("Enter");
    tab.wait_for("Kijk naar het grote scherm");
    open.change(|participants| participants.ask(question(2)));
    for girl in 0..3 {
        tab.wait_for("Wat wil jij vragen?");
        assert_eq!(tab.get("document.querySelectorAll(':checked').length"), 0);
        tab.tab_to(".card input");
        tab.key("Space");
        tab.tab_to("#send");
        tab.key("Enter");
        tab.wait_for("Geef door aan de volgende");
        if girl == 1 {
            // Whoever reloads it is not asked before she says that it is her turn.
            tab.reload();
            tab.wait_for("Geef door aan de volgende");
        }
        assert_eq!(open.participants.lock().everybody_has_answered(open.phones.now()), girl == 2);
        tab.tab_to("section button");
        tab.key("Enter");
    }
    // A fourth answer of three girls is none.
    tab.wait_for("Wat wil jij vragen?");
    tab.tap(".card");
    tab.tap("#send");
    tab.wait("document.querySelector('#note').textContent.includes('Alle antwoorden zijn er')");
}

#[test]
fn a_phone_without_a_seat_comes_back_to_the_code_and_one_that_stops_is_gone() {
    let open = open(4);
    let browser = Browser::start();
    let tab = browser.phone("en-GB", (320, 568));
    tab.open(&open.phones.url());
    tab.tap("#join");
    tab.wait("document.querySelector('#note').textContent === 'The code has six digits.'");
    tab.tap("#code");
    tab.write("12345x");
    tab.tap("#join");
    tab.wait("document.querySelector('#note').textContent === 'The code has six digits.'");
    tab.get("document.querySelector('#code').value = ''");
    tab.tap("#code");
    tab.write(if open.phones.code() == "000 000" { "111111" } else { "000000" });
    tab.tap("#join");
    tab.wait("document.querySelector('#note').textContent.startsWith('That code isn’t right')");
    tab.get("document.querySelector('#code').value = ''");
    tab.tap("#code");
    tab.write(&open.phones.code());
    tab.tap("#join");
    tab.wait_for("Look at the big screen");
    tab.tap("#foot .plain");
    tab.wait_for("You have stopped");
    wait_until("she is still there", || open.participants.lock().phones(open.phones.now()) == 0);
    // A place that is not hers any more.
    tab.get("window.name = 'gps:o:' + 'a'.repeat(32)");
    tab.reload();
    tab.wait("document.querySelector('#code')");
    tab.wait("document.querySelector('#note').textContent === 'Your place is gone. Type the code again.'");
    assert_eq!(tab.get("window.name"), "");
}
