use super::*;

fn sort(fits: [&[&str]; 3]) -> Sort {
    let picture = || MediaId::from("p");
    let boxes = ["left", "right"].map(|id| Tile { id: Key::from(id), picture: picture() });
    let card = |(id, fits): (&str, &[&str])| Card {
        id: Key::from(id),
        picture: picture(),
        fits: fits.iter().map(|fit| Key::from(*fit)).collect(),
    };
    Sort { boxes: boxes.to_vec(), cards: ["a", "b", "c"].into_iter().zip(fits).map(card).collect(), replies: false }
}

fn right() -> Sort {
    sort([&["left"], &["right"], &["left", "right"]])
}

#[test]
fn the_blogger_answers_to_the_fullest_box_once_all_cards_lie() {
    for (into, fullest) in [(["left", "left", "right"], "left"), (["right", "left", "right"], "right")] {
        for replies in [false, true] {
            let mut play = Play::new(Sort { replies, ..sort([&[], &[], &[]]) }, &Begin::default());
            for (card, into) in ["a", "b", "c"].iter().zip(into) {
                assert_eq!(play.fullest(), None);
                play.apply(&place(card, into), &mut Flags::new());
            }
            assert_eq!(play.fullest().map(Key::as_str), replies.then_some(fullest));
        }
    }
}

#[test]
fn of_boxes_alike_the_first_is_answered_to() {
    let mut play = Play::new(Sort { replies: true, ..sort([&[], &[], &[]]) }, &Begin::default());
    play.sort.cards.truncate(2);
    play.lies_in.truncate(2);
    play.apply(&place("a", "right"), &mut Flags::new());
    play.apply(&place("b", "left"), &mut Flags::new());
    assert_eq!(play.fullest().map(Key::as_str), Some("left"));
    let texts = play.sort.attributes();
    assert!(["reply-left", "reply-right"].iter().all(|reply| texts.iter().any(|text| text == reply)), "{texts:?}");
}

fn choose(into: &str) -> Command {
    Command::Choose(Key::from(into))
}

fn place(card: &str, into: &str) -> Command {
    Command::Place { card: Key::from(card), into: Key::from(into) }
}

fn lift(card: &str) -> Command {
    Command::Lift(Key::from(card))
}

/// The card in hand and where the others lie: `b a:left`.
fn table(play: &Play) -> String {
    let hand = play.hand().map_or("-", |card| card.id.as_str()).to_owned();
    let lying = play.sort().cards.iter().filter_map(|card| Some(format!(" {}:{}", card.id, play.box_of(&card.id)?)));
    lying.fold(hand, |table, card| table + &card)
}

#[test]
fn cards_go_where_she_puts_them_and_come_back_out() {
    let mut play = Play::new(right(), &Begin::default());
    for (before, command, outcomes, after) in [
        ("a", choose("nowhere"), 0, "a"),
        ("a", choose("right"), 2, "b a:right"),
        ("b a:right", Command::Back, 1, "a"),
        ("a", choose("left"), 2, "b a:left"),
        ("b a:left", place("c", "right"), 2, "b a:left c:right"),
        ("b a:left c:right", place("c", "left"), 2, "b a:left c:left"),
        ("b a:left c:left", place("x", "left"), 0, "b a:left c:left"),
        ("b a:left c:left", lift("b"), 0, "b a:left c:left"),
        ("b a:left c:left", lift("a"), 1, "a c:left"),
        ("a c:left", choose("left"), 2, "b a:left c:left"),
        ("b a:left c:left", choose("right"), 2, "- a:left b:right c:left"),
        ("- a:left b:right c:left", choose("left"), 0, "- a:left b:right c:left"),
    ] {
        assert_eq!(table(&play), before, "before {command:?}");
        assert_eq!(play.apply(&command, &mut Flags::new()).len(), outcomes, "{command:?}");
        assert_eq!(table(&play), after, "after {command:?}");
    }
    assert!(play.is_done());
}

#[test]
fn each_card_is_explained_kindly_whether_it_fits_or_not() {
    let mut play = Play::new(right(), &Begin::default());
    let fits = |outcomes: Vec<Outcome>| match outcomes.last() {
        Some(Outcome::Explained { fits, .. }) => Some(*fits),
        _ => None,
    };
    for (into, fit) in [("right", Some(false)), ("right", Some(true)), ("left", Some(true))] {
        assert_eq!(fits(play.apply(&choose(into), &mut Flags::new())), fit);
    }
    assert_eq!(play.cards_in(&Key::from("right")).len(), 2);
}

#[test]
fn in_a_sort_of_her_own_nothing_is_right_or_wrong() {
    let mut play = Play::new(sort([&[], &[], &[]]), &Begin::default());
    assert!(play.sort().is_mine());
    assert_eq!(play.apply(&choose("left"), &mut Flags::new()).len(), 1, "placed and not explained");
    assert_eq!(play.fits(&play.sort().cards[0]), None);
    let feedback = play.sort().attributes().into_iter().any(|name| name.starts_with("feedback-"));
    assert!(!feedback);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_table_as_it_was() {
    let mut play = Play::new(right(), &Begin::default());
    play.apply(&choose("left"), &mut Flags::new());
    let before = play.clone();
    for _ in 0..50 {
        play.apply(&choose("right"), &mut Flags::new());
        play.apply(&Command::Back, &mut Flags::new());
    }
    assert_eq!((table(&play), play.left()), (table(&before), before.left()));
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(right().faults(), []);
    let dangling = Fault::Dangling { from: Key::from("a"), to: Key::from("up") };
    assert_eq!(sort([&["up"], &["left"], &[]]).faults(), [dangling, Fault::NoRight(Key::from("c"))]);
    let empty = Sort { boxes: Vec::new(), cards: Vec::new(), replies: false };
    assert_eq!(empty.faults().len(), 2);
    assert!(Play::new(empty, &Begin::default()).is_done());
}
