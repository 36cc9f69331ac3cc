use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

/// Items of the first signals, one each.
fn spot(looks_for: &[Signal], signals: &[Option<Signal>]) -> Spot {
    let item = |(at, signal): (usize, &Option<Signal>)| Item {
        id: key(["hi", "photo", "ok", "bye"][at % 4]),
        picture: picture(),
        hers: false,
        signal: *signal,
    };
    Spot {
        surface: Surface::Chat,
        picture: picture(),
        looks_for: looks_for.to_vec(),
        items: signals.iter().enumerate().map(item).collect(),
    }
}

fn both() -> Spot {
    spot(&[Signal::Good, Signal::Off], &[Some(Signal::Good), Some(Signal::Off), None])
}

/// The mark in hand, what is marked, and whether all was shown: `good hi:off shown`.
fn marks(play: &Play) -> String {
    let hand = play.hand().map_or("-", Signal::slug).to_owned();
    let items = play.spot().items.iter();
    let marked = items.filter_map(|item| Some(format!(" {}:{}", item.id, play.mark(&item.id)?.slug())));
    marked.fold(hand, |all, mark| all + &mark) + if play.is_shown() { " shown" } else { "" }
}

#[test]
fn a_mark_stays_where_she_puts_it_and_comes_off_again() {
    let mut play = Play::new(both(), &Begin::default());
    table(
        &mut play,
        marks,
        "good",
        &[
            (Command::Back, 0, "good"),
            (lift("hi"), 0, "good"),
            (choose("good"), 0, "good"),
            (choose("hi"), 2, "good hi:good"),
            (choose("hi"), 1, "good"),
            (choose("hi"), 2, "good hi:good"),
            (Command::Back, 1, "good"),
            (Command::Back, 0, "good"),
            (choose("off"), 1, "off"),
            (choose("ok"), 2, "off ok:off"),
            (place("good", "hi"), 2, "off hi:good ok:off"),
            (choose("hi"), 2, "off hi:off ok:off"),
            (place("good", "nowhere"), 0, "off hi:off ok:off"),
            (place("pink", "hi"), 0, "off hi:off ok:off"),
            (place("photo", "hi"), 0, "off hi:off ok:off"),
            (place("off", "hi"), 2, "off hi:off ok:off"),
            (lift("ok"), 1, "off hi:off"),
            (Command::Show, 1, "off hi:off shown"),
            (Command::Show, 0, "off hi:off shown"),
            (choose("photo"), 2, "off hi:off photo:off shown"),
        ],
    );
}

#[test]
fn every_mark_is_explained_and_none_is_taken_away() {
    let mut play = Play::new(both(), &Begin::default());
    for (command, key, fits) in [
        (place("good", "hi"), "hi", true),
        (place("off", "hi"), "hi", false),
        (place("off", "ok"), "ok", false),
        (place("off", "photo"), "photo", true),
    ] {
        assert_eq!(give(&mut play, &command).last(), Some(&explained(key, fits)), "{command:?}");
        assert_eq!(play.last().map(|item| item.id.as_str()), Some(key));
        assert_eq!(play.last().and_then(|item| play.agrees(item)), Some(fits));
    }
    assert_eq!(marks(&play), "good hi:off photo:off ok:off");
}

#[test]
fn dragging_a_mark_is_the_same_as_taking_it_and_tapping() {
    for item in ["hi", "photo", "ok"] {
        let (mut dragged, mut tapped) = (Play::new(both(), &Begin::default()), Play::new(both(), &Begin::default()));
        give(&mut dragged, &choose("off"));
        give(&mut dragged, &place("off", item));
        for command in [choose("off"), choose(item)] {
            give(&mut tapped, &command);
        }
        assert_eq!(dragged, tapped);
    }
}

#[test]
fn it_is_done_with_every_signal_marked_or_shown_and_not_before() {
    let commands = ["good", "off", "hi", "photo", "ok"].map(choose).into_iter().chain([place("off", "hi"), lift("hi")]);
    everywhere(&Play::new(both(), &Begin::default()), &commands.collect::<Vec<_>>(), |play| {
        let marked = ["hi", "photo"].iter().all(|item| play.mark(&key(item)).is_some());
        assert_eq!(play.is_done(), marked || play.is_shown(), "{}", marks(play));
    });
    let mut one_sort =
        Play::new(spot(&[Signal::Off], &[Some(Signal::Good), Some(Signal::Off), None]), &Begin::default());
    assert_eq!(one_sort.left(), 1, "only what she looks for counts");
    give(&mut one_sort, &choose("photo"));
    assert!(one_sort.is_done());
    ignores(&one_sort, &choose("good"));
}

#[test]
fn commands_without_meaning_are_ignored_and_ten_taps_are_five_times_on_and_off() {
    let mut play = Play::new(both(), &Begin::default());
    ignores_all_but(&play, &[Command::Show]);
    give(&mut play, &choose("hi"));
    ignores_all_but(&play, &[Command::Show, Command::Back]);
    comes_back_fifty_times(&mut play, marks, &vec![choose("hi"); 10]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_marks_as_they_were() {
    let mut play = Play::new(both(), &Begin::default());
    give(&mut play, &choose("hi"));
    let around = [choose("off"), choose("photo"), Command::Back, choose("ok"), lift("ok"), choose("good")];
    comes_back_fifty_times(&mut play, marks, &around);
}

#[test]
fn a_walk_marks_in_every_order_or_has_it_shown() {
    // With two signals left: either of them and then one more or the rest shown, or all shown at once.
    assert_eq!(runs(Kind::Spot(both())), 2 * (1 + 1) + 1);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    let expected = "from item-hi feedback-hi item-photo feedback-photo item-ok feedback-ok done";
    assert_eq!(both().attributes().join(" "), expected);
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(both().faults(), []);
    let nothing_to_find = || Fault::Count { what: "items with a signal", found: 0, least: 1, most: 8 };
    assert_eq!(spot(&[Signal::Off], &[Some(Signal::Good); 3]).faults(), [nothing_to_find()]);
    let no_signal = Fault::Count { what: "signals to look for", found: 0, least: 1, most: 2 };
    assert_eq!(spot(&[], &[Some(Signal::Good); 3]).faults(), [no_signal, nothing_to_find()]);
    for found in [2, 9] {
        let items = Fault::Count { what: "items", found, least: 3, most: 8 };
        assert_eq!(spot(&[Signal::Off], &vec![Some(Signal::Off); found]).faults().first(), Some(&items));
    }
}

#[test]
fn an_item_called_like_a_mark_is_a_fault() {
    let item = |id: &str| Item { id: key(id), picture: picture(), hers: false, signal: Some(Signal::Off) };
    let items = ["off", "b", "c"].map(item).to_vec();
    let spot = Spot { surface: Surface::Chat, picture: picture(), looks_for: vec![Signal::Off], items };
    assert_eq!(spot.faults(), [Fault::Reserved(key("off"))]);
}
