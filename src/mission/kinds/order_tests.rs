use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn order(right: &[&str]) -> Order {
    Order { cards: tiles(&["a", "b", "c"]), right: right.iter().map(|id| key(id)).collect(), replies: false }
}

fn ordered() -> Order {
    order(&["b", "a", "c"])
}

/// The row, the card in hand and those that wait: `a - c | b | b`.
fn row(play: &Play) -> String {
    let hand = play.hand().map_or("-", |card| card.id.as_str());
    format!("{} | {hand} | {}", places(&play.row()), names(play.waiting()))
}

#[test]
fn cards_take_places_swap_and_come_back_out() {
    let mut play = Play::new(ordered(), &Begin::default());
    table(
        &mut play,
        row,
        "- - - | a | a b c",
        &[
            (choose("a"), 0, "- - - | a | a b c"),
            (choose("place-4"), 0, "- - - | a | a b c"),
            (choose("c"), 1, "- - - | c | a b c"),
            (choose("place-1"), 1, "c - - | a | a b"),
            (Command::Back, 1, "- - - | c | a b c"),
            (Command::Back, 0, "- - - | c | a b c"),
            (place("b", "place-2"), 1, "- b - | a | a c"),
            (choose("place-2"), 1, "- a - | b | b c"),
            (place("a", "place-2"), 1, "- a - | b | b c"),
            (place("a", "place-3"), 1, "- - a | b | b c"),
            (place("x", "place-1"), 0, "- - a | b | b c"),
            (place("b", "a"), 0, "- - a | b | b c"),
            (lift("b"), 0, "- - a | b | b c"),
            (choose("place-1"), 1, "b - a | c | c"),
            (place("a", "place-1"), 1, "a - b | c | c"),
            (choose("place-2"), 2, "a c b | - | "),
            (choose("place-1"), 0, "a c b | - | "),
            (place("b", "place-2"), 2, "a b c | - | "),
            (choose("a"), 1, "- b c | a | a"),
            (choose("place-1"), 2, "a b c | - | "),
            (lift("c"), 1, "a b - | c | c"),
        ],
    );
}

#[test]
fn once_all_cards_lie_the_right_order_is_told_and_shown_to_whoever_asks() {
    let mut play = Play::new(ordered(), &Begin::default());
    let mut last = Vec::new();
    for command in ["place-1", "place-2", "place-3"].map(choose) {
        assert!(!play.is_right() && !play.is_done());
        last = give(&mut play, &command);
    }
    assert_eq!(last.last(), Some(&explained("c", true)));
    assert!(play.is_done() && !play.is_right(), "she may go on with her own order");
    assert_eq!([0, 1, 2].map(|at| play.fits(at)), [Some(false), Some(false), Some(true)]);
    assert_eq!(give(&mut play, &Command::Show), [Outcome::Shown]);
    assert_eq!((row(&play).as_str(), play.is_right()), ("b a c | - | ", true));
    ignores(&play, &Command::Show);
}

#[test]
fn without_a_right_order_every_one_is_good_and_none_is_shown() {
    let mut play = Play::new(order(&[]), &Begin::default());
    ignores(&play, &Command::Show);
    for command in ["place-3", "place-1", "place-2"].map(choose) {
        assert_eq!(give(&mut play, &command).len(), 1, "placed and not explained");
    }
    assert!(play.is_right() && (0..3).all(|at| play.fits(at).is_none()));
    ignores(&play, &Command::Show);
}

#[test]
fn dragging_is_the_same_as_taking_a_card_and_tapping_a_place() {
    for card in ["a", "b", "c"] {
        for at in ["place-1", "place-2", "place-3"] {
            let (mut dragged, mut tapped) =
                (Play::new(ordered(), &Begin::default()), Play::new(ordered(), &Begin::default()));
            give(&mut dragged, &place(card, at));
            give(&mut tapped, &choose(card));
            give(&mut tapped, &choose(at));
            assert_eq!(dragged, tapped);
        }
    }
}

#[test]
fn no_card_is_ever_lost_or_doubled_and_it_is_done_when_all_lie() {
    let cards = ["a", "b", "c"];
    let spaces = ["place-1", "place-2", "place-3"];
    let dragged = cards.iter().flat_map(|card| spaces.map(|space| place(card, space)));
    let commands =
        dragged.chain(cards.map(choose)).chain(spaces.map(choose)).chain(cards.map(lift)).collect::<Vec<_>>();
    // A right order that leaves a card out is reported by the checker, and still loads.
    for right in [&["b", "a", "c"][..], &["a", "a", "b"], &[]] {
        everywhere(&Play::new(order(right), &Begin::default()), &commands, |play| {
            let lying = play.row().into_iter().flatten().chain(play.waiting());
            let mut all: Vec<&str> = lying.map(|card| card.id.as_str()).collect();
            all.sort_unstable();
            assert_eq!(all, cards, "{}", row(play));
            assert_eq!(play.is_done(), play.waiting().is_empty());
            let hand = play.hand().map(|card| play.waiting().contains(&card));
            assert_eq!(hand, (!play.is_done()).then_some(true), "in her hand is one that waits");
        });
    }
}

#[test]
fn commands_without_meaning_are_ignored() {
    let mut play = Play::new(ordered(), &Begin::default());
    ignores_all_but(&play, &[Command::Show]);
    ignores_all_but(&Play::new(order(&[]), &Begin::default()), &[]);
    give(&mut play, &choose("place-1"));
    ignores_all_but(&play, &[Command::Show, Command::Back]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_row_as_it_was() {
    let mut play = Play::new(ordered(), &Begin::default());
    give(&mut play, &choose("place-2"));
    comes_back_fifty_times(&mut play, row, &[choose("place-1"), Command::Back]);
    comes_back_fifty_times(
        &mut play,
        row,
        &[place("a", "place-3"), place("b", "place-3"), place("a", "place-2"), lift("b")],
    );
}

#[test]
fn a_walk_lays_each_card_in_each_free_place() {
    assert_eq!(runs(Kind::Order(ordered())), 3 * 2);
    assert_eq!(runs(Kind::Order(order(&[]))), 3 * 2);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    assert_eq!(order(&[]).attributes().join(" "), "card-a card-b card-c done");
    let expected = "card-a card-b card-c feedback-a feedback-b feedback-c almost done";
    assert_eq!(ordered().attributes().join(" "), expected);
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!((ordered().faults(), order(&[]).faults()), (vec![], vec![]));
    let dangling = Fault::Dangling { from: key("right"), to: key("x") };
    assert_eq!(order(&["a", "b", "x"]).faults(), [dangling, Fault::NoRight(key("c"))]);
    let in_order = |found| Fault::Count { what: "cards in the right order", found, least: 3, most: 3 };
    assert_eq!(order(&["a", "b"]).faults(), [in_order(2), Fault::NoRight(key("c"))]);
    assert_eq!(order(&["a", "b", "c", "a"]).faults(), [in_order(4)]);
    assert_eq!(order(&["a", "a", "b"]).faults(), [Fault::NoRight(key("c"))]);
    for found in [2, 7] {
        let cards = Order { cards: vec![tiles(&["a"]).remove(0); found], right: Vec::new(), replies: false };
        assert_eq!(cards.faults(), [Fault::Count { what: "cards", found, least: 3, most: 6 }]);
    }
}

#[test]
fn a_card_called_like_a_place_is_a_fault() {
    let order = Order { cards: tiles(&["place-2", "b", "c"]), right: Vec::new(), replies: false };
    assert_eq!(order.faults(), [Fault::Reserved(key("place-2"))]);
}

#[test]
fn the_blogger_answers_to_the_first_card_where_every_order_is_good() {
    for (right, replies, answers) in [(&["a", "b", "c"][..], true, false), (&[], false, false), (&[], true, true)] {
        let order = Order { replies, ..order(right) };
        assert_eq!(order.attributes().iter().any(|text| text == "first-b"), answers, "{right:?}");
        let mut play = Play::new(order, &Begin::default());
        for (card, at) in [("b", 0), ("a", 1), ("c", 2)] {
            assert_eq!(play.first(), None);
            play.apply(&Command::Place { card: key(card), into: place_key(at) }, &mut Flags::new());
        }
        assert_eq!(play.first().map(|card| card.id.as_str()), answers.then_some("b"), "{right:?}");
    }
}
