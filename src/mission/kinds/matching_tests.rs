use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn data() -> Match {
    let ask = |(id, fits): (&str, &[&str])| Ask {
        id: key(id),
        picture: picture(),
        fits: fits.iter().map(|fit| key(fit)).collect(),
    };
    let asks = [("cut", &["nurse"][..]), ("secret", &["aunt", "nurse"])];
    Match { asks: asks.map(ask).to_vec(), answers: tiles(&["aunt", "nurse", "dog"]) }
}

/// The ask in hand and the pairs: `secret cut:nurse`.
fn pairs(play: &Play) -> String {
    let hand = play.hand().map_or("-", |ask| ask.id.as_str()).to_owned();
    let asks = play.data().asks.iter();
    let pairs = asks.filter_map(|ask| Some(format!(" {}:{}", ask.id, play.answer_of(&ask.id)?)));
    pairs.fold(hand, |all, pair| all + &pair)
}

#[test]
fn a_pair_stays_as_she_makes_it_and_can_be_taken_apart() {
    let mut play = Play::new(data(), &Begin::default());
    table(
        &mut play,
        pairs,
        "cut",
        &[
            (choose("cut"), 0, "cut"),
            (choose("cat"), 0, "cut"),
            (lift("cut"), 0, "cut"),
            (Command::Back, 0, "cut"),
            (choose("secret"), 1, "secret"),
            (choose("dog"), 2, "cut secret:dog"),
            (Command::Back, 1, "secret"),
            (place("secret", "aunt"), 2, "cut secret:aunt"),
            (place("nurse", "secret"), 2, "cut secret:nurse"),
            (place("nurse", "secret"), 2, "cut secret:nurse"),
            (place("cut", "secret"), 0, "cut secret:nurse"),
            (place("dog", "aunt"), 0, "cut secret:nurse"),
            (place("cut", "cat"), 0, "cut secret:nurse"),
            (choose("nurse"), 2, "- cut:nurse secret:nurse"),
            (choose("dog"), 0, "- cut:nurse secret:nurse"),
            (choose("cut"), 1, "cut secret:nurse"),
            (choose("aunt"), 2, "- cut:aunt secret:nurse"),
            (lift("secret"), 1, "secret cut:aunt"),
        ],
    );
}

#[test]
fn every_pair_is_explained_whether_it_fits_or_not() {
    let mut play = Play::new(data(), &Begin::default());
    for (command, ask, fits) in [
        (place("cut", "dog"), "cut", false),
        (place("cut", "nurse"), "cut", true),
        (place("secret", "nurse"), "secret", true),
        (place("secret", "aunt"), "secret", true),
    ] {
        assert_eq!(give(&mut play, &command).last(), Some(&explained(ask, fits)), "{command:?}");
        assert_eq!(play.last().and_then(|ask| play.fits(ask)), Some(fits));
    }
}

#[test]
fn it_is_right_only_where_every_pair_fits_and_showing_keeps_what_fits() {
    for (made, right, shown) in [
        (&[][..], false, "- cut:nurse secret:aunt"),
        (&[("cut", "dog")], false, "- cut:nurse secret:aunt"),
        (&[("cut", "dog"), ("secret", "dog")], false, "- cut:nurse secret:aunt"),
        (&[("cut", "aunt"), ("secret", "nurse")], false, "- cut:nurse secret:nurse"),
        (&[("cut", "nurse"), ("secret", "nurse")], true, "- cut:nurse secret:nurse"),
    ] {
        let mut play = Play::new(data(), &Begin::default());
        give_all(&mut play, &made.iter().map(|(ask, answer)| place(ask, answer)).collect::<Vec<_>>());
        assert_eq!(play.is_right(), right, "{made:?}");
        assert_eq!(give(&mut play, &Command::Show).len(), usize::from(!right), "{made:?}");
        assert_eq!(pairs(&play), shown);
        assert!(play.is_right() && play.is_done() && play.last().is_some() == right, "{made:?}");
    }
    let mut nothing_fits = data();
    nothing_fits.asks[0].fits.clear();
    let mut play = Play::new(nothing_fits, &Begin::default());
    give(&mut play, &Command::Show);
    assert_eq!(pairs(&play), "cut secret:aunt", "an ask that nothing fits stays in her hand");
}

#[test]
fn dragging_either_side_is_the_same_as_taking_an_ask_and_tapping_an_answer() {
    for ask in ["cut", "secret"] {
        let (mut to, mut fro, mut tapped) = (
            Play::new(data(), &Begin::default()),
            Play::new(data(), &Begin::default()),
            Play::new(data(), &Begin::default()),
        );
        give(&mut to, &place(ask, "dog"));
        give(&mut fro, &place("dog", ask));
        give(&mut tapped, &choose(ask));
        give(&mut tapped, &choose("dog"));
        assert_eq!((&to, &fro), (&tapped, &tapped));
    }
}

#[test]
fn it_is_done_when_every_ask_has_an_answer_and_one_without_is_in_her_hand() {
    let (asks, answers) = (["cut", "secret"], ["aunt", "nurse", "dog"]);
    let dragged = asks.iter().flat_map(|ask| answers.map(|answer| place(ask, answer)));
    let commands = dragged.chain(asks.map(choose)).chain(answers.map(choose)).chain(asks.map(lift)).collect::<Vec<_>>();
    everywhere(&Play::new(data(), &Begin::default()), &commands, |play| {
        let open = play.data().asks.iter().filter(|ask| play.answer_of(&ask.id).is_none()).count();
        assert_eq!((play.is_done(), play.left()), (open == 0, open));
        let hand = play.hand().map(|ask| play.answer_of(&ask.id).is_none());
        assert_eq!(hand, (open > 0).then_some(true), "{}", pairs(play));
    });
}

#[test]
fn commands_without_meaning_are_ignored() {
    let mut play = Play::new(data(), &Begin::default());
    ignores_all_but(&play, &[Command::Show]);
    give(&mut play, &choose("aunt"));
    ignores_all_but(&play, &[Command::Back, Command::Show]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_pairs_as_they_were() {
    let mut play = Play::new(data(), &Begin::default());
    give(&mut play, &choose("nurse"));
    comes_back_fifty_times(&mut play, pairs, &[choose("dog"), Command::Back]);
    comes_back_fifty_times(&mut play, pairs, &[place("aunt", "cut"), lift("cut"), choose("nurse")]);
}

#[test]
fn a_walk_tries_every_answer_for_every_ask() {
    assert_eq!(runs(Kind::Match(data())), 3 * 3);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    let expected = "ask-cut feedback-cut ask-secret feedback-secret answer-aunt answer-nurse answer-dog almost done";
    assert_eq!(data().attributes().join(" "), expected);
}

#[test]
fn both_sides_share_their_names_for_a_tap_tells_them_apart_by_it() {
    assert!(data().keys().iter().all(|(what, _)| *what == "card"));
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(data().faults(), []);
    let mut wrong = data();
    wrong.asks[0].fits = vec![key("cat")];
    wrong.asks[1].fits.clear();
    assert_eq!(wrong.faults(), [Fault::Dangling { from: key("cut"), to: key("cat") }, Fault::NoRight(key("secret"))]);
    for (asks, answers, faults) in [(2, 2, 0), (6, 6, 0), (1, 7, 2), (7, 1, 2)] {
        let all = |count| Match {
            asks: vec![Ask { fits: vec![key("aunt")], ..data().asks.remove(0) }; count],
            answers: vec![data().answers.remove(0); answers],
        };
        assert_eq!(all(asks).faults().len(), faults, "{asks} {answers}");
    }
}
