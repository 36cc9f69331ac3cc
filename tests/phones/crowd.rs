//! Two hundred phones at once: no answer is lost, none counts twice.

use std::sync::Barrier;
use std::thread;

use gps::session::{Bucket, Participants, PollResult};
use serde_json::json;

use super::http::Client;
use super::open::{Open, address, join, look, open, picks, question};

const PHONES: u16 = 200;
const ROUNDS: u64 = 3;

/// One phone's session: it waits for each question and answers it twice, as one does whose network swallowed the reply.
fn play(open: &Open, number: u16, began: &Barrier, answered: &Barrier) {
    let mut phone = Client::from(address(number), open.phones.address());
    let reply = join(&mut phone, &open.phones.code(), false);
    assert_eq!(reply.status, 201);
    phone.token = reply.json()["token"].as_str().map(str::to_owned);
    let mut since = String::new();
    began.wait();
    for round in 1..=ROUNDS {
        loop {
            let reply = phone.post("/look", &json!({ "since": since, "language": "nl" }));
            let told = reply.json();
            since = told["since"].as_str().unwrap_or(&since).to_owned();
            if told["ask"] == round {
                break;
            }
        }
        let answer = picks(round, usize::from(number) * 4 / usize::from(PHONES), 4, u64::from(number));
        for _ in 0..2 {
            assert_eq!(phone.post("/answer", &answer).status, 204);
        }
        answered.wait();
    }
}

#[test]
fn of_two_hundred_phones_no_answer_is_lost_and_none_counts_twice() {
    let open = open(usize::from(PHONES));
    let (began, answered) = (Barrier::new(usize::from(PHONES) + 1), Barrier::new(usize::from(PHONES) + 1));
    thread::scope(|scope| {
        for number in 0..PHONES {
            let (open, began, answered) = (&open, &began, &answered);
            thread::Builder::new()
                .stack_size(256 * 1024)
                .spawn_scoped(scope, move || play(open, number, began, answered))
                .unwrap();
        }
        began.wait();
        for _ in 0..ROUNDS {
            open.change(|participants| participants.ask(question(4)));
            answered.wait();
            assert!(open.participants.lock().everybody_has_answered(open.phones.now()));
            open.change(Participants::close);
            // Fifty each: one more or less would still be a quarter, so that the next test counts exactly.
            assert_eq!(open.participants.lock().shown(), Some(&PollResult::Picture(vec![Bucket::Quarter; 4])));
        }
    });
    assert_eq!(open.participants.lock().phones(open.phones.now()), usize::from(PHONES));
    assert!(!open.participants.lock().is_disturbed());
}

#[test]
fn the_shares_of_a_crowd_turn_with_a_single_answer() {
    // With four girls at one answer and two at the other, one answer lost or doubled shows: two are as good as none.
    for (yes, shown) in [(2, vec![Bucket::Most, Bucket::Few]), (3, vec![Bucket::Half, Bucket::Half])] {
        let open = open(6);
        open.change(|participants| participants.ask(question(2)));
        for number in 0..6 {
            let mut phone = open.phone(number);
            assert_eq!(look(&mut phone, "").json()["ask"], 1);
            for _ in 0..3 {
                let at = usize::from(number < yes);
                assert_eq!(phone.post("/answer", &picks(1, at, 2, u64::from(number))).status, 204);
            }
        }
        open.change(Participants::close);
        assert_eq!(open.participants.lock().shown(), Some(&PollResult::Picture(shown)));
    }
}
