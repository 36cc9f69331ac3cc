//! Nothing that goes over the network tells what anybody picked.

use std::collections::BTreeSet;

use serde_json::json;

use super::http::Reply;
use super::open::{address, look, open, picks, question};

/// Every order in which five girls can answer.
fn orders() -> Vec<[usize; 5]> {
    let all = (0..5_usize.pow(5)).map(|number| [0, 1, 2, 3, 4].map(|girl| number / 5_usize.pow(girl) % 5));
    all.filter(|order| order.iter().collect::<BTreeSet<_>>().len() == 5).collect()
}

#[test]
fn five_phones_see_the_same_bytes_for_every_vote_in_every_order() {
    let open = open(5);
    // One participants for all votes; the numbers that count them are made alike (`plain`).
    let mut phones: Vec<_> = (0..5).map(|number| open.phone(number)).collect();
    let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
    let orders = orders();
    assert_eq!(orders.len(), 120);
    let mut votes = 0;
    for (number, order) in orders.iter().cycle().take(243).enumerate() {
        // All votes of five girls between three answers are 243; each comes with another order.
        let vote = [0, 1, 2, 3, 4].map(|girl| number / 3_usize.pow(girl) % 3);
        open.change(|participants| participants.ask(question(3)));
        votes += 1;
        let mut bytes = Vec::new();
        for girl in order {
            let answer = picks(votes, vote[*girl], 3, votes * 5 + *girl as u64);
            let reply = phones[*girl].post("/answer", &answer);
            // What an answer gives, and what all five are shown after it.
            bytes.extend(plain(&reply, votes));
            for (other, phone) in phones.iter_mut().enumerate() {
                let told = plain(&look(phone, ""), votes);
                let answered = String::from_utf8_lossy(&told).contains("\"answered\":true");
                let place = order.iter().position(|one| one == girl);
                let expected = order.iter().position(|one| *one == other) <= place;
                assert_eq!(answered, expected);
                // In the order of answering, for that is what an onlooker of the network sees anyhow.
                if other == *girl {
                    bytes.extend(told);
                }
            }
        }
        open.change(gps::session::Participants::close);
        for phone in &mut phones {
            bytes.extend(plain(&look(phone, ""), votes));
        }
        seen.insert(bytes);
        // More than a girl asks in a day: from one address the server would call it a flood.
        if number % 30 == 29 {
            for (girl, phone) in phones.iter_mut().enumerate() {
                phone.move_to(address((number + girl) as u16));
            }
        }
    }
    assert_eq!(seen.len(), 1);
}

/// All of a reply, with the number of the vote made alike.
fn plain(reply: &Reply, votes: u64) -> Vec<u8> {
    let mut told = reply.json();
    if let Some(told) = told.as_object_mut() {
        assert!(told.remove("ask").is_none_or(|ask| ask == votes));
        // How often the participants changed: twice for each vote.
        let since = told.remove("since");
        let since = since.as_ref().and_then(|since| since.as_str()?.split('-').next()?.parse::<u64>().ok());
        assert!(since.is_some_and(|version| version == votes * 2 - 1 || version == votes * 2), "{since:?}");
    }
    let headers = reply.headers.iter().filter(|(name, _)| name != "content-length");
    format!("{} {:?} {told}", reply.status, headers.collect::<Vec<_>>()).into_bytes()
}

#[test]
fn an_answer_is_as_long_as_any_other_and_gets_the_same_bytes() {
    let open = open(5);
    open.change(|participants| participants.ask(question(5)));
    let mut lengths = BTreeSet::new();
    let mut replies = Vec::new();
    for at in 0..5 {
        let mut phone = open.phone(at as u16);
        let answer = picks(1, at, 5, at as u64);
        lengths.insert(answer.to_string().len());
        replies.push(phone.post("/answer", &answer));
        // Changed to another one, it is the same again.
        replies.push(phone.post("/answer", &picks(1, (at + 1) % 5, 5, 9)));
    }
    assert_eq!(lengths.len(), 1);
    assert!(replies.iter().all(|reply| *reply == replies[0] && reply.status == 204), "{replies:?}");
}

#[test]
fn of_who_answered_a_phone_learns_only_about_itself() {
    let open = open(3);
    open.change(|participants| participants.ask(question(2)));
    let (mut first, mut second) = (open.phone(0), open.phone(1));
    let before = look(&mut second, "");
    assert_eq!(first.post("/answer", &picks(1, 1, 2, 1)).status, 204);
    assert_eq!(look(&mut second, ""), before);
    // What she wrote tells the others nothing either.
    open.change(|participants| {
        participants.close();
        participants.open_box(true);
    });
    let before = look(&mut second, "");
    let slip = json!({ "text": "Mag ik iets vragen?", "mark": "0000000000000001" });
    assert_eq!(first.post("/slip", &slip).status, 204);
    assert_eq!(look(&mut second, ""), before);
}

#[test]
fn a_second_page_on_the_same_phone_does_not_make_four_out_of_three() {
    let open = open(6);
    let mut pages: Vec<_> = [0, 1, 2, 2].map(|number| open.phone(number)).into();
    open.change(|participants| participants.ask(question(2)));
    for (mark, page) in pages.iter_mut().enumerate() {
        assert_eq!(page.post("/answer", &picks(1, 0, 2, mark as u64)).status, 204, "she is told the same on both");
    }
    open.change(gps::session::Participants::close);
    let shown = open.participants.lock().shown().cloned();
    assert_eq!(shown, Some(gps::session::PollResult::Spoken));
}
