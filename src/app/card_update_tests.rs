use jiff::civil::{Time, time};

use super::*;
use crate::app::tests::{counsellor, new_app, to_desk};
use crate::app::{DeskIntent, House, Intent, Reply, SessionIntent, SystemIntent};
use crate::session::{Part, Pause, Plan};

fn ask(app: &mut App, ask: SessionIntent) {
    app.apply(Intent::Session(ask));
}

fn word(app: &mut App, part: &str, words: &str) {
    ask(app, SessionIntent::Protocol(part.into(), words.into()));
}

#[test]
fn a_house_keeps_its_own_numbers_hours_and_wordings() {
    let mut app = counsellor();
    for (part, words) in [("contact", "Wacht: 02 1"), ("contact.hours", "Altijd"), ("say-believe", "Ik geloof jou.")] {
        word(&mut app, part, words);
    }
    let kept: Vec<_> = app.house().protocol.keys().map(String::as_str).collect();
    assert_eq!(kept, ["contact", "contact.hours", "say-believe"]);
    word(&mut app, "contact.hours", " ");
    assert!(!app.house().protocol.contains_key("contact.hours"));
}

#[test]
fn words_for_what_the_card_has_no_longer_go_when_the_house_next_writes_on_it() {
    let mut app = counsellor();
    let old = [("contact", "Wacht"), ("step-own-police", "Agent Peeters"), ("say-good", "Fijn dat je het zegt.")];
    let protocol = old.map(|(part, words)| (part.to_owned(), words.to_owned())).into();
    let house = House { protocol, ..app.house().clone() };
    app.apply(Intent::System(SystemIntent::Reply(Reply::House { house, has_passphrase: false, seals: false })));
    assert_eq!(app.house().protocol.len(), 3, "what was written with another card still loads");
    // The reply closed the counsellors' door.
    let mut app = reopened(app);
    word(&mut app, "doctor", "02 2");
    let kept: Vec<_> = app.house().protocol.keys().map(String::as_str).collect();
    assert_eq!(kept, ["contact", "doctor", "say-good"]);
}

fn reopened(mut app: App) -> App {
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert!(app.staff().is_open());
    app
}

#[test]
fn bedtime_is_the_packs_until_the_house_says_another() {
    let mut app = counsellor();
    let packs = app.pack().sessions.times().bedtime;
    assert_eq!(app.bedtime(), packs);
    ask(&mut app, SessionIntent::Bedtime(time(20, 30, 0, 0)));
    assert_eq!(app.bedtime(), time(20, 30, 0, 0));
    let mut app = new_app(false);
    to_desk(&mut app);
    ask(&mut app, SessionIntent::Bedtime(Time::midnight()));
    assert_eq!(app.bedtime(), packs, "only who gave the passphrase says so");
}

#[test]
fn the_card_opens_at_what_is_needed_first() {
    let mut app = new_app(false);
    to_desk(&mut app);
    ask(&mut app, SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() }));
    let group = app.led_mut().unwrap().session.participants_mut();
    group.open_box(true);
    group.write(None, "Mijn oom").unwrap();
    let slip = group.slips()[0].id;
    let card = |app: &App| app.led().unwrap().desk().card;
    let turn = |app: &mut App, page| drop(app.apply(Intent::Desk(DeskIntent::TurnCard(page))));
    turn(&mut app, CardPage::Call);
    assert_eq!(card(&app), CardPage::Call);
    ask(&mut app, SessionIntent::Pause(Pause::Told));
    assert_eq!(card(&app), CardPage::Now, "somebody tells something");
    ask(&mut app, SessionIntent::TakeSeriously(slip));
    assert_eq!(card(&app), CardPage::Around, "a slip is serious");
}
