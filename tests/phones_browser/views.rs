//! Every view on small and larger phones, in two languages and with text of double size: nothing runs over the edge,
//! everything that can be tapped is large enough.

use std::env;
use std::path::PathBuf;
use std::sync::Arc;

use gps::app::Edition;
use gps::mission::TextKey;
use gps::pack::Library;
use gps::pack::model::Aid;
use gps::phones::{Offer, Read};
use gps::session::{Choice, Participants, Picks, Question, Sentence};
use gps::words::Language;

use super::browser::{Browser, Tab};
use super::open::{interface, offer, open, question};

/// What runs over an edge, is cut off, or is too small to tap.
const FAULTS: &str = "(() => {
    const faults = [];
    const wide = document.documentElement;
    if (wide.scrollWidth > wide.clientWidth) faults.push(`the page is ${wide.scrollWidth} wide`);
    for (const it of document.querySelectorAll('body *')) {
        const box = it.getBoundingClientRect();
        if (box.width && (box.left < -1 || box.right > wide.clientWidth + 1)) faults.push(`${it.outerHTML.slice(0, 60)} runs over`);
        if (it.scrollWidth > it.clientWidth + 1 && it.clientWidth) faults.push(`${it.outerHTML.slice(0, 60)} is cut off`);
    }
    for (const it of document.querySelectorAll('button, summary, label.card, textarea, #code')) {
        const box = it.getBoundingClientRect();
        if (box.width < 48 || box.height < 47.5) faults.push(`${it.outerHTML.slice(0, 60)} is ${box.width} by ${box.height}`);
    }
    for (const it of document.querySelectorAll('img')) if (!it.complete || !it.naturalWidth) faults.push(`${it.src} is not drawn`);
    if (document.querySelectorAll('h1').length !== 1) faults.push('not one heading');
    return faults;
})()";

fn look_at(tab: &Tab<'_>, name: &str) {
    let pictures = env::var_os("GPS_PHONE_PICTURES").map(PathBuf::from);
    tab.wait("[...document.images].every((it) => it.complete)");
    for size in ["", "200%"] {
        tab.get(&format!("document.documentElement.style.fontSize = '{size}'"));
        let faults = tab.get(FAULTS);
        assert_eq!(faults.as_array().map(Vec::len), Some(0), "{name} {size}: {faults:#}");
        if let Some(folder) = &pictures {
            std::fs::create_dir_all(folder).unwrap();
            let large = if size.is_empty() { "" } else { "-large" };
            tab.picture(&folder.join(format!("{name}{large}.png")));
        }
    }
    tab.get("document.documentElement.style.fontSize = ''");
}

/// A question of the pack, with words as long as they are there.
fn long_question() -> Question {
    let mut question = question(5);
    question.prompt = Sentence::interface("phones-over-about");
    for (choice, said) in question.choices.iter_mut().zip(["coin", "over-about", "look-about"]) {
        choice.text = Sentence::interface(&format!("phones-{said}"));
    }
    question
}

#[test]
fn every_view_fits_a_small_phone_and_text_of_double_size() {
    let browser = Browser::start();
    for (language, size) in [("nl", (320, 568)), ("fr", (320, 568)), ("nl", (390, 844)), ("fr", (390, 844))] {
        let open = open(4);
        let tab = browser.phone(language, size);
        let look = |name: &str| look_at(&tab, &format!("{language}-{}-{name}", size.0));
        tab.open(&open.phones.url());
        look("1-start");
        tab.tap("#join");
        tab.wait("document.querySelector('#note').textContent");
        look("2-start-mistake");
        tab.open(&open.phones.join_url());
        look("3-start-scanned");
        tab.tap("#join");
        tab.wait("!document.querySelector('#code')");
        look("4-look");
        tab.tap("summary");
        tab.wait("document.querySelector('details').open");
        look("5-help");
        tab.tap("summary");
        open.change(|participants| participants.ask(question(3)));
        tab.wait("document.querySelectorAll('.card').length === 3");
        tab.tap(".card:nth-child(2)");
        look("6-ask");
        open.change(|participants| {
            let mut question = question(2);
            question.coin = true;
            participants.ask(question);
        });
        tab.wait("document.querySelector('.coin')");
        look("7-coin");
        open.change(|participants| {
            let mut question = long_question();
            question.picks = Picks::UpTo(3);
            participants.ask(question);
        });
        tab.wait("document.querySelectorAll('.card').length === 5");
        for card in 1..=4 {
            tab.tap(&format!(".card:nth-child({card})"));
        }
        // The fourth of three is not taken.
        assert_eq!(tab.get("document.querySelectorAll(':checked').length"), 3);
        look("8-long");
        tab.tap("#send");
        tab.wait("document.querySelector('section.mint')");
        look("9-thanks");
        open.change(|participants| participants.pause(true));
        tab.wait("document.images[0]?.src.endsWith('paused.svg')");
        look("10-paused");
        open.change(|participants| {
            participants.pause(false);
            participants.close();
            participants.open_box(true);
        });
        tab.wait("document.querySelector('#draft')");
        tab.tap("#draft");
        tab.write("Is het gewoon dat ik soms niet weet wat ik voel?");
        look("11-write");
        tab.tap("#send");
        tab.wait("!document.querySelector('#draft')");
        look("12-written");
        tab.offline(true);
        tab.wait("document.querySelector('#note').textContent");
        look("13-offline");
        tab.offline(false);
        open.change(Participants::end);
        tab.wait("document.images[0]?.src.endsWith('over.svg')");
        look("14-over");

        let tablet = browser.phone(language, size);
        let other = super::open::open(4);
        tablet.open(&other.phones.join_url());
        tablet.tap(".card:nth-child(2)");
        tablet.tap("#join");
        other.change(|participants| participants.ask(question(2)));
        tablet.wait("document.querySelector('#send')");
        tablet.tap(".card");
        tablet.tap("#send");
        tablet.wait("document.querySelector('section.coral')");
        look_at(&tablet, &format!("{language}-{}-15-pass", size.0));
    }
}

#[test]
fn what_sends_is_in_reach_however_many_answers_there_are() {
    let browser = Browser::start();
    let open = open(4);
    let tab = browser.phone("nl", (360, 640));
    tab.open(&open.phones.join_url());
    tab.tap("#join");
    tab.wait("!document.querySelector('#code')");
    let mut six = question(5);
    six.choices.push(Choice { key: "other".into(), ..six.choices[0].clone() });
    open.change(|participants| participants.ask(six));
    tab.wait("document.querySelectorAll('.card').length === 6");
    let lies = tab.get("document.querySelector('#send').getBoundingClientRect().bottom <= innerHeight");
    assert_eq!(lies.as_bool(), Some(true), "she has to scroll to send");
}

/// The shipped packs with easier words for whoever picks them, in Dutch and French.
fn offer_with_editions() -> Offer {
    let packs = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs");
    let library = Library::shipped(std::path::Path::new(packs)).unwrap();
    let edition = |tag: &str, aids: &[Aid], packs: &[&str]| Edition {
        language: Language::parse(tag).unwrap(),
        aids: aids.iter().copied().collect(),
        choices: packs.iter().map(|pack| gps::pack::Choice::of(*pack)).collect(),
    };
    let both = ["nl", "fr"].into_iter();
    let editions =
        both.flat_map(|tag| [edition(tag, &[], &["base"]), edition(tag, &[Aid::EasyWords], &["base", "easy"])]);
    let editions = editions.chain([edition("en", &[], &["base"])]).collect();
    let read: Read = Arc::new(move |choices| library.read(choices).content);
    offer().with_editions(editions, [].into(), &interface(), read)
}

#[test]
fn in_one_session_each_phone_reads_what_its_girl_picked() {
    let browser = Browser::start();
    let open = open(4);
    open.phones.offer(offer_with_editions());
    open.change(|participants| {
        let mut question = question(2);
        question.prompt = Sentence::Pack(TextKey::attribute("my-help-card", "brief"));
        participants.ask(question);
    });
    let join = |language: &str| {
        let tab = browser.phone(language, (320, 568));
        tab.open(&open.phones.join_url());
        look_at(&tab, &format!("{language}-320-16-aids"));
        tab.tap("#join");
        tab.wait("document.querySelector('legend h1')");
        tab
    };
    let prompt = |tab: &Tab| tab.get("document.querySelector('legend h1').textContent").as_str().unwrap().to_owned();
    let (easy, plain, french) = (join("nl"), join("nl"), join("fr"));
    let before = prompt(&easy);
    assert_eq!(before, prompt(&plain));
    easy.tap("#aid-easy-words");
    easy.wait("document.querySelector('legend h1').textContent.startsWith('Yo. Soms voel ik me slecht.')");
    look_at(&easy, "nl-320-17-easy");
    assert_eq!((prompt(&plain), prompt(&french) == before), (before.clone(), false));
    // She goes on with it in other languages, one of which has none, and puts it aside again.
    easy.tap("#language-en");
    easy.wait("document.documentElement.lang === 'en' && !document.querySelector('.aid')");
    easy.tap("#language-fr");
    easy.wait("document.documentElement.lang === 'fr'");
    easy.wait("document.querySelector('#aid-easy-words').getAttribute('aria-pressed') === 'true'");
    assert_ne!(prompt(&easy), prompt(&french));
    easy.tap("#aid-easy-words");
    easy.wait("document.querySelector('#aid-easy-words').getAttribute('aria-pressed') === 'false'");
    easy.wait(&format!("document.querySelector('legend h1').textContent === {:?}", prompt(&french)));
}
