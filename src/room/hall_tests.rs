use super::*;
use crate::mission::ids::Key;
use crate::room::{Choice, LONGEST_SLIP, MOST_SLIPS, Picks, Sentence, Share};

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

/// A hall with so many phones, and a question of so many choices.
fn asked(phones: usize, choices: usize) -> (Hall, Vec<Seat>) {
    let mut hall = Hall::new(phones, 1);
    let seats = (0..phones).map(|_| hall.join(NOW, false).unwrap()).collect();
    hall.ask(question(choices));
    (hall, seats)
}

fn one(at: usize) -> Pick {
    Pick(vec![at])
}

fn answer(hall: &mut Hall, seat: Seat, at: usize) -> Result<(), Refused> {
    hall.answer(seat, hall.next_ballot, &one(at), 0)
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
fn told(hall: &Hall) -> String {
    let everybody = hall.everybody_has_answered(NOW);
    format!("{} {:?} {:?} {everybody} {} {hall:?}", hall.version(), hall.view(), hall.shown(), hall.phones(NOW))
}

#[test]
fn for_five_girls_nothing_tells_votes_or_orders_apart_but_the_picture() {
    let orders = orders(5);
    assert_eq!(orders.len(), 120);
    let mut while_open = std::collections::BTreeSet::new();
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
            let (mut hall, seats) = asked(5, 3);
            for (came, girl) in order.iter().enumerate() {
                // Whoever looks sees the same after the first, the second… answer, whatever it was.
                while_open.insert((came, told(&hall)));
                answer(&mut hall, seats[*girl], vote[*girl]).unwrap();
            }
            while_open.insert((5, told(&hall)));
            hall.close();
            assert_eq!(told(&hall), told(&plain), "{vote:?} in the order {order:?}");
        }
    }
    assert_eq!(while_open.len(), 6);
}

#[test]
fn nothing_is_shown_before_it_closes_and_nothing_changes_after() {
    let (mut hall, seats) = asked(5, 2);
    for seat in &seats[..4] {
        answer(&mut hall, *seat, 0).unwrap();
        assert_eq!(hall.shown(), None);
        assert!(!hall.everybody_has_answered(NOW));
    }
    answer(&mut hall, seats[4], 1).unwrap();
    assert!(hall.everybody_has_answered(NOW));
    assert_eq!(hall.shown(), None);
    hall.close();
    let picture = Shown::Picture(vec![Share::Most, Share::Few]);
    assert_eq!(hall.shown(), Some(&picture));
    assert_eq!(answer(&mut hall, seats[0], 1), Err(Refused::NotAsked));
    hall.close();
    assert_eq!(hall.shown(), Some(&picture));
}

#[test]
fn closed_early_with_three_answers_it_is_spoken_with_four_it_is_shown() {
    for (answers, is_shown) in [(3, false), (4, true)] {
        let (mut hall, seats) = asked(8, 2);
        for seat in &seats[..answers] {
            answer(&mut hall, *seat, 1).unwrap();
        }
        hall.close();
        assert_eq!(hall.shown() != Some(&Shown::Spoken), is_shown);
    }
}

#[test]
fn she_may_change_her_mind_and_counts_once() {
    let (mut hall, seats) = asked(4, 2);
    for seat in &seats {
        answer(&mut hall, *seat, 0).unwrap();
        answer(&mut hall, *seat, 1).unwrap();
        answer(&mut hall, *seat, 1).unwrap();
    }
    hall.close();
    assert_eq!(hall.shown(), Some(&Shown::Picture(vec![Share::Few, Share::Most])));
}

#[test]
fn a_coin_is_thrown_once() {
    let (mut hall, seats) = asked(4, 2);
    hall.ask(Question { coin: true, ..question(2) });
    for seat in &seats {
        answer(&mut hall, *seat, 0).unwrap();
        answer(&mut hall, *seat, 1).unwrap();
    }
    hall.close();
    assert_eq!(hall.shown(), Some(&Shown::Picture(vec![Share::Most, Share::Few])));
}

#[test]
fn an_answer_to_the_question_before_does_not_count() {
    let (mut hall, seats) = asked(4, 2);
    hall.ask(question(3));
    assert_eq!(hall.answer(seats[0], 1, &one(0), 0), Err(Refused::NotAsked));
    assert_eq!(hall.answer(seats[0], 2, &one(3), 0), Err(Refused::NoSuchAnswer));
    assert_eq!(hall.answer(Seat(99), 2, &one(0), 0), Err(Refused::Unknown));
    assert!(!hall.has_answered(seats[0]));
}

#[test]
fn a_phone_that_is_gone_is_not_waited_for_and_one_that_comes_back_has_its_seat() {
    let (mut hall, seats) = asked(5, 2);
    for seat in &seats[..4] {
        answer(&mut hall, *seat, 0).unwrap();
        assert!(hall.hear(*seat, LATER));
    }
    assert!(hall.everybody_has_answered(LATER));
    assert!(hall.hear(seats[4], LATER));
    assert!(!hall.everybody_has_answered(LATER));
    answer(&mut hall, seats[4], 0).unwrap();
    assert!(hall.everybody_has_answered(LATER));
}

#[test]
fn behind_the_curtain_everybody_answers_once_on_one_device() {
    let mut hall = Hall::new(4, 1);
    assert_eq!(hall.answer_here(&one(0)), Err(Refused::NotAsked));
    hall.ask(question(2));
    for _ in 0..4 {
        assert!(!hall.everybody_has_answered(NOW));
        hall.answer_here(&one(1)).unwrap();
    }
    assert!(hall.everybody_has_answered(NOW));
    assert_eq!(hall.answer_here(&one(1)), Err(Refused::Full));
    hall.close();
    assert_eq!(hall.shown(), Some(&Shown::Picture(vec![Share::Few, Share::Most])));
}

#[test]
fn on_a_device_that_goes_round_an_answer_sent_twice_counts_once() {
    let mut hall = Hall::new(4, 1);
    let seat = hall.join(NOW, true).unwrap();
    hall.ask(question(2));
    for mark in [1, 1, 2, 3, 3, 3] {
        hall.answer(seat, 1, &one(0), mark).unwrap();
    }
    assert!(!hall.everybody_has_answered(NOW));
    hall.answer(seat, 1, &one(0), 4).unwrap();
    assert!(hall.everybody_has_answered(NOW));
    assert_eq!(hall.answer(seat, 1, &one(0), 5), Err(Refused::Full));
    // Told again that the fourth came in, it is no fifth.
    hall.answer(seat, 1, &one(0), 4).unwrap();
}

#[test]
fn hands_are_shown_by_the_same_rule() {
    for (hands, shown) in [
        (vec![5, 1], Shown::Picture(vec![Share::Most, Share::Few])),
        (vec![2, 1], Shown::Spoken),
        (vec![0, 0], Shown::Spoken),
    ] {
        let mut hall = Hall::new(6, 1);
        hall.ask(question(2));
        hall.close_with_hands(&hands);
        assert_eq!(hall.shown(), Some(&shown));
    }
}

#[test]
fn a_pause_holds_every_answer_and_every_question() {
    let (mut hall, seats) = asked(4, 2);
    hall.open_box(true);
    hall.pause(true);
    assert_eq!(hall.view(), View::Paused);
    assert_eq!(answer(&mut hall, seats[0], 0), Err(Refused::NotAsked));
    assert_eq!(hall.write(Some(seats[0]), "Mag ik iets vragen?"), Err(Refused::NotAsked));
    hall.pause(false);
    assert!(matches!(hall.view(), View::Asked(1, _)));
    answer(&mut hall, seats[0], 0).unwrap();
}

#[test]
fn slips_wait_in_no_order_and_nobody_fills_the_box() {
    let (mut hall, seats) = asked(MOST_SEATS, 2);
    assert_eq!(hall.write(Some(seats[0]), "Te vroeg"), Err(Refused::NotAsked));
    hall.open_box(true);
    assert_eq!(hall.write(Some(seats[0]), " \n "), Err(Refused::NoSuchAnswer));
    let written: Vec<String> = (0..5).map(|number| format!("Vraag {number}")).collect();
    for words in &written {
        hall.write(Some(seats[0]), words).unwrap();
    }
    assert_eq!(hall.write(Some(seats[0]), "Nog een"), Err(Refused::Full));
    let read: Vec<String> = hall.slips().iter().map(|slip| slip.text.to_string()).collect();
    assert_ne!(read, written, "they stand in the order they came in");
    for seat in &seats[1..] {
        let _ = hall.write(Some(*seat), &"lang ".repeat(500));
    }
    assert_eq!(hall.slips().len(), MOST_SLIPS);
    assert!(hall.slips().iter().all(|slip| slip.text.chars().count() <= LONGEST_SLIP));
    let first = hall.slips()[0].id;
    assert!(hall.take_slip(first).is_some() && hall.take_slip(first).is_none());
}

#[test]
fn a_locked_hall_keeps_who_is_in() {
    let (mut hall, seats) = asked(4, 2);
    hall.lock(true);
    assert_eq!(hall.join(NOW, false), Err(Refused::Locked));
    answer(&mut hall, seats[0], 0).unwrap();
    hall.lock(false);
    hall.join(NOW, false).unwrap();
}

#[test]
fn a_full_hall_has_room_again_when_phones_are_long_gone() {
    let (mut hall, _) = asked(MOST_SEATS, 2);
    assert_eq!(hall.join(NOW, false), Err(Refused::Full));
    hall.join(LATER, false).unwrap();
}

#[test]
fn when_it_is_over_nothing_is_left() {
    let (mut hall, seats) = asked(4, 2);
    hall.open_box(true);
    hall.write(Some(seats[0]), "Mijn vraag").unwrap();
    hall.end();
    assert_eq!((hall.view(), hall.question(), hall.slips().len()), (View::Over, None, 0));
    assert_eq!(hall.join(NOW, false), Err(Refused::Locked));
    assert_eq!(hall.write(Some(seats[0]), "Nog iets"), Err(Refused::NotAsked));
}

#[test]
fn nothing_that_was_answered_or_written_is_ever_printed() {
    let (mut hall, seats) = asked(4, 3);
    hall.open_box(true);
    hall.write(Some(seats[0]), "geheimpje").unwrap();
    let before = format!("{hall:?}");
    answer(&mut hall, seats[0], 2).unwrap();
    assert_eq!(format!("{hall:?}"), before);
    assert!(!before.contains("geheimpje"));
}
