use super::*;
use crate::mission::ids::Key;
use crate::session::{Bucket, Choice, LONGEST_SLIP, MOST_SLIPS, Picks, Sentence};

const NOW: Duration = Duration::from_secs(100);
const LATER: Duration = Duration::from_secs(400);

fn question(choices: usize) -> Question {
    let choice = |at: usize| Choice {
        key: Key::from(format!("c{at}").as_str()),
        text: Sentence::interface("stand-yes"),
        picture: None,
    };
    let choices = (0..choices).map(choice).collect();
    Question { prompt: Sentence::interface("title"), choices, picks: Picks::One, coin: false }
}

/// A participants with so many phones, and a question of so many choices.
fn asked(phones: usize, choices: usize) -> (Participants, Vec<SeatId>) {
    let mut participants = Participants::new(phones, 1);
    let seats = (0..phones).map(|_| participants.join(NOW, false).unwrap()).collect();
    participants.ask(question(choices));
    (participants, seats)
}

fn one(at: usize) -> Pick {
    Pick(vec![at])
}

fn answer(participants: &mut Participants, seat: SeatId, at: usize) -> Result<(), Refused> {
    participants.answer(seat, participants.next_ballot, &one(at), 0)
}

/// Every order in which `count` things can come.
fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(count - 1);
    let place = |order: &Vec<usize>| {
        (0..count).map(|at| [&order[..at], &[count - 1], &order[at..]].concat()).collect::<Vec<_>>()
    };
    shorter.iter().flat_map(place).collect()
}

/// All that stage, desk and network are ever told while the vote runs and after.
fn told(participants: &Participants) -> String {
    let everybody = participants.everybody_has_answered(NOW);
    format!(
        "{} {:?} {:?} {everybody} {} {participants:?} {:?}",
        participants.version(),
        participants.view(),
        participants.shown(),
        participants.phones(NOW),
        participants.snapshot()
    )
}

#[test]
fn for_five_girls_nothing_tells_votes_or_orders_apart_but_the_picture() {
    let orders = orders(5);
    assert_eq!(orders.len(), 120);
    let mut while_open = BTreeSet::new();
    for number in 0..3usize.pow(5) {
        let vote: Vec<usize> = (0..5).map(|girl| number / 3usize.pow(girl) % 3).collect();
        let mut sorted = vote.clone();
        sorted.sort_unstable();
        let (mut plain, seats) = asked(5, 3);
        for (seat, at) in seats.iter().zip(&sorted) {
            answer(&mut plain, *seat, *at).unwrap();
        }
        plain.close();
        for order in &orders {
            let (mut participants, seats) = asked(5, 3);
            for (came, girl) in order.iter().enumerate() {
                // Whoever looks sees the same after the first, the second… answer, whatever it was.
                while_open.insert((came, told(&participants)));
                answer(&mut participants, seats[*girl], vote[*girl]).unwrap();
            }
            while_open.insert((5, told(&participants)));
            participants.close();
            assert_eq!(told(&participants), told(&plain), "{vote:?} in the order {order:?}");
            assert_eq!(participants.snapshot(), plain.snapshot(), "{vote:?} in the order {order:?}");
        }
    }
    assert_eq!(while_open.len(), 6);
}

#[test]
fn nothing_is_shown_before_it_closes_and_nothing_changes_after() {
    let (mut participants, seats) = asked(5, 2);
    for seat in &seats[..4] {
        answer(&mut participants, *seat, 0).unwrap();
        assert_eq!(participants.shown(), None);
        assert!(!participants.everybody_has_answered(NOW));
    }
    answer(&mut participants, seats[4], 1).unwrap();
    assert!(participants.everybody_has_answered(NOW));
    assert_eq!(participants.shown(), None);
    participants.close();
    let picture = PollResult::Picture(vec![Bucket::Most, Bucket::Few]);
    assert_eq!(participants.shown(), Some(&picture));
    assert_eq!(answer(&mut participants, seats[0], 1), Err(Refused::NotAsked));
    participants.close();
    assert_eq!(participants.shown(), Some(&picture));
}

#[test]
fn closed_early_with_three_answers_it_is_spoken_with_four_it_is_shown() {
    for (answers, is_shown) in [(3, false), (4, true)] {
        let (mut participants, seats) = asked(8, 2);
        for seat in &seats[..answers] {
            answer(&mut participants, *seat, 1).unwrap();
        }
        participants.close();
        assert_eq!(participants.shown() != Some(&PollResult::Spoken), is_shown);
    }
}

#[test]
fn she_may_change_her_mind_and_counts_once() {
    let (mut participants, seats) = asked(4, 2);
    for seat in &seats {
        answer(&mut participants, *seat, 0).unwrap();
        answer(&mut participants, *seat, 1).unwrap();
        answer(&mut participants, *seat, 1).unwrap();
    }
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Picture(vec![Bucket::Few, Bucket::Most])));
}

#[test]
fn a_coin_is_thrown_once() {
    let (mut participants, seats) = asked(4, 2);
    participants.ask(Question { coin: true, ..question(2) });
    for seat in &seats {
        answer(&mut participants, *seat, 0).unwrap();
        answer(&mut participants, *seat, 1).unwrap();
    }
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Picture(vec![Bucket::Most, Bucket::Few])));
}

#[test]
fn an_answer_to_the_question_before_does_not_count() {
    let (mut participants, seats) = asked(4, 2);
    participants.ask(question(3));
    assert_eq!(participants.answer(seats[0], 1, &one(0), 0), Err(Refused::NotAsked));
    assert_eq!(participants.answer(seats[0], 2, &one(3), 0), Err(Refused::NoSuchAnswer));
    assert_eq!(participants.answer(SeatId(99), 2, &one(0), 0), Err(Refused::Unknown));
    assert!(!participants.has_answered(seats[0]));
}

#[test]
fn a_phone_that_is_gone_is_not_waited_for_and_one_that_comes_back_has_its_seat() {
    let (mut participants, seats) = asked(5, 2);
    for seat in &seats[..4] {
        answer(&mut participants, *seat, 0).unwrap();
        assert!(participants.hear(*seat, LATER));
    }
    assert!(participants.everybody_has_answered(LATER));
    assert!(participants.hear(seats[4], LATER));
    assert!(!participants.everybody_has_answered(LATER));
    answer(&mut participants, seats[4], 0).unwrap();
    assert!(participants.everybody_has_answered(LATER));
}

#[test]
fn in_the_handover_everybody_answers_once_on_one_device() {
    let mut participants = Participants::new(4, 1);
    assert_eq!(participants.answer_here(&one(0)), Err(Refused::NotAsked));
    participants.ask(question(2));
    for _ in 0..4 {
        assert!(!participants.everybody_has_answered(NOW));
        participants.answer_here(&one(1)).unwrap();
    }
    assert!(participants.everybody_has_answered(NOW));
    assert_eq!(participants.answer_here(&one(1)), Err(Refused::Full));
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Picture(vec![Bucket::Few, Bucket::Most])));
}

#[test]
fn on_a_device_that_goes_round_an_answer_sent_twice_counts_once() {
    let mut participants = Participants::new(4, 1);
    let seat = participants.join(NOW, true).unwrap();
    participants.ask(question(2));
    for mark in [1, 1, 2, 3, 3, 3] {
        participants.answer(seat, 1, &one(0), mark).unwrap();
    }
    assert!(!participants.everybody_has_answered(NOW));
    participants.answer(seat, 1, &one(0), 4).unwrap();
    assert!(participants.everybody_has_answered(NOW));
    assert_eq!(participants.answer(seat, 1, &one(0), 5), Err(Refused::Full));
    // Told again that the fourth came in, it is no fifth.
    participants.answer(seat, 1, &one(0), 4).unwrap();
}

#[test]
fn a_girl_with_two_pages_does_not_make_four_out_of_three() {
    let mut participants = Participants::new(3, 1);
    let seats: Vec<_> = (0..4).map(|_| participants.join(NOW, false).unwrap()).collect();
    participants.ask(question(2));
    for seat in seats {
        answer(&mut participants, seat, 0).unwrap();
    }
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Spoken));
}

#[test]
fn a_second_page_on_the_same_phone_never_counts_twice() {
    let phone = |number| Some(PhoneMark(number));
    let mut participants = Participants::new(6, 1);
    // Five phones are in; one of them has a second page open, and a girl is not there yet.
    let seats: Vec<_> =
        [1, 2, 3, 4, 1].into_iter().map(|one| participants.join_with(NOW, false, phone(one)).unwrap()).collect();
    assert_eq!(participants.phones(NOW), 4);
    participants.ask(question(2));
    for seat in &seats[1..4] {
        answer(&mut participants, *seat, 1).unwrap();
    }
    assert!(!participants.everybody_has_answered(NOW));
    answer(&mut participants, seats[0], 1).unwrap();
    assert!(participants.everybody_has_answered(NOW), "her other page has nothing more to say");
    answer(&mut participants, seats[4], 0).unwrap();
    participants.close();
    // Four answers, of which hers is the one on the newer page.
    assert_eq!(participants.shown(), Some(&PollResult::Picture(vec![Bucket::Few, Bucket::Most])));

    participants.ask(question(2));
    for seat in [0, 1, 2, 4] {
        answer(&mut participants, seats[seat], 1).unwrap();
    }
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Spoken), "three girls with four pages are three girls");
}

#[test]
fn phones_behind_one_router_count_each_once_she_says_that_they_are_phones() {
    let mut participants = Participants::new(4, 1);
    let phone = Some(PhoneMark(1));
    let seats: Vec<_> = (0..4).map(|_| participants.join_with(NOW, false, phone).unwrap()).collect();
    for (share, shown) in [(false, PollResult::Spoken), (true, PollResult::Picture(vec![Bucket::Most, Bucket::Few]))] {
        participants.share_an_address(share);
        assert_eq!((participants.pages(NOW), participants.phones(NOW)), (4, if share { 4 } else { 1 }));
        participants.ask(question(2));
        for seat in &seats {
            answer(&mut participants, *seat, 0).unwrap();
        }
        participants.close();
        assert_eq!(participants.shown(), Some(&shown));
    }
}

#[test]
fn a_phone_that_goes_round_has_no_answer_of_its_own_besides() {
    let mut participants = Participants::new(6, 1);
    let phone = Some(PhoneMark(1));
    let (own, round) =
        (participants.join_with(NOW, false, phone).unwrap(), participants.join_with(NOW, true, phone).unwrap());
    participants.ask(question(2));
    answer(&mut participants, own, 0).unwrap();
    for mark in 0..3 {
        participants.answer(round, 1, &one(0), mark).unwrap();
    }
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Spoken), "she who answered alone went round with it, too");
}

#[test]
fn who_leaves_takes_her_answer_along_and_may_give_it_again() {
    let (mut participants, seats) = asked(4, 2);
    for seat in &seats[..3] {
        answer(&mut participants, *seat, 0).unwrap();
    }
    participants.leave(seats[0]);
    let again = participants.join(NOW, false).unwrap();
    answer(&mut participants, again, 0).unwrap();
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Spoken), "she counts once");

    let mut participants = Participants::new(4, 1);
    let round = participants.join(NOW, true).unwrap();
    participants.ask(question(2));
    for mark in 0..4 {
        participants.answer(round, 1, &one(0), mark).unwrap();
    }
    participants.leave(round);
    participants.close();
    assert_eq!(participants.shown(), Some(&PollResult::Spoken), "so does whoever answered on a phone that went round");
}

#[test]
fn what_is_asked_in_the_room_no_phone_answers_besides() {
    let (mut participants, seats) = asked(4, 2);
    participants.ask_here(question(2));
    assert_eq!(participants.view(), View::Look);
    assert_eq!(answer(&mut participants, seats[0], 0), Err(Refused::NotAsked));
    participants.answer_here(&one(0)).unwrap();
}

#[test]
fn hands_are_shown_by_the_same_rule() {
    for (hands, shown) in [
        (vec![5, 1], PollResult::Picture(vec![Bucket::Most, Bucket::Few])),
        (vec![2, 1], PollResult::Spoken),
        (vec![0, 0], PollResult::Spoken),
        // Seven hands of six girls.
        (vec![5, 2], PollResult::Spoken),
    ] {
        let mut participants = Participants::new(6, 1);
        participants.ask(question(2));
        participants.close_with_hands(&hands);
        assert_eq!(participants.shown(), Some(&shown));
    }
}

#[test]
fn a_pause_holds_every_answer_and_every_question() {
    let (mut participants, seats) = asked(4, 2);
    participants.open_box(true);
    participants.pause(true);
    assert_eq!(participants.view(), View::Paused);
    assert_eq!(answer(&mut participants, seats[0], 0), Err(Refused::NotAsked));
    assert_eq!(participants.write(Some(seats[0]), "Mag ik iets vragen?"), Err(Refused::NotAsked));
    participants.pause(false);
    assert!(matches!(participants.view(), View::Asked(1, _)));
    answer(&mut participants, seats[0], 0).unwrap();
}

#[test]
fn slips_wait_in_no_order_and_nobody_fills_the_box() {
    let (mut participants, seats) = asked(MOST_SEATS, 2);
    assert_eq!(participants.write(Some(seats[0]), "Te vroeg"), Err(Refused::NotAsked));
    participants.open_box(true);
    assert_eq!(participants.write(Some(seats[0]), " \n "), Err(Refused::NoSuchAnswer));
    let written: Vec<String> = (0..5).map(|number| format!("Vraag {number}")).collect();
    for words in &written {
        participants.write(Some(seats[0]), words).unwrap();
    }
    assert_eq!(participants.write(Some(seats[0]), "Nog een"), Err(Refused::Full));
    let read: Vec<String> = participants.slips().iter().map(|slip| slip.text.to_string()).collect();
    assert_ne!(read, written, "they stand in the order they came in");
    for seat in &seats[1..] {
        let _ = participants.write(Some(*seat), &"lang ".repeat(500));
    }
    assert_eq!(participants.slips().len(), MOST_SLIPS);
    assert!(participants.slips().iter().all(|slip| slip.text.chars().count() <= LONGEST_SLIP));
    let first = participants.slips()[0].id;
    assert!(participants.take_slip(first).is_some() && participants.take_slip(first).is_none());
}

#[test]
fn a_locked_session_keeps_who_is_in() {
    let (mut participants, seats) = asked(4, 2);
    participants.lock(true);
    assert_eq!(participants.join(NOW, false), Err(Refused::Locked));
    answer(&mut participants, seats[0], 0).unwrap();
    participants.lock(false);
    participants.join(NOW, false).unwrap();
}

#[test]
fn a_full_session_has_room_again_when_phones_are_long_gone() {
    let (mut participants, _) = asked(MOST_SEATS, 2);
    assert_eq!(participants.join(NOW, false), Err(Refused::Full));
    participants.join(LATER, false).unwrap();
}

#[test]
fn when_it_is_over_nothing_is_left() {
    let (mut participants, seats) = asked(4, 2);
    participants.open_box(true);
    participants.write(Some(seats[0]), "Mijn vraag").unwrap();
    participants.end();
    assert_eq!((participants.view(), participants.question(), participants.slips().len()), (View::Over, None, 0));
    assert_eq!(participants.join(NOW, false), Err(Refused::Locked));
    assert_eq!(participants.write(Some(seats[0]), "Nog iets"), Err(Refused::NotAsked));
}

#[test]
fn nothing_that_was_answered_or_written_is_ever_printed() {
    let (mut participants, seats) = asked(4, 3);
    participants.open_box(true);
    participants.write(Some(seats[0]), "geheimpje").unwrap();
    let before = format!("{participants:?}");
    answer(&mut participants, seats[0], 2).unwrap();
    assert_eq!(format!("{participants:?}"), before);
    assert!(!before.contains("geheimpje"));
}
