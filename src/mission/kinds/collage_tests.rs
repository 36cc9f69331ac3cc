use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn collage(pieces: &[&str], least: usize) -> Collage {
    Collage { pieces: tiles(pieces), least }
}

fn four() -> Collage {
    collage(&["sun", "ball", "book", "song"], 2)
}

/// The first four places, how many lie in all, the piece in hand: `sun - - - 1 sun`.
fn board(play: &Play) -> String {
    let hand = play.hand().map_or("-", |piece| piece.id.as_str());
    format!("{} {} {hand}", places(&play.board()[..4]), play.lying())
}

#[test]
fn pieces_go_to_the_board_move_swap_and_come_off() {
    let mut play = Play::new(four(), &Begin::default());
    table(
        &mut play,
        board,
        "- - - - 0 -",
        &[
            (choose("place-1"), 0, "- - - - 0 -"),
            (choose("moon"), 0, "- - - - 0 -"),
            (choose("ball"), 1, "ball - - - 1 -"),
            (choose("sun"), 1, "ball sun - - 2 -"),
            (choose("ball"), 1, "ball sun - - 2 ball"),
            (choose("ball"), 1, "ball sun - - 2 -"),
            (choose("ball"), 1, "ball sun - - 2 ball"),
            (choose("place-4"), 1, "- sun - ball 2 -"),
            (place("ball", "place-2"), 1, "- ball - sun 2 -"),
            (place("ball", "place-2"), 1, "- ball - sun 2 -"),
            (place("book", "place-2"), 1, "- book - sun 2 -"),
            (place("book", "place-13"), 0, "- book - sun 2 -"),
            (place("moon", "place-1"), 0, "- book - sun 2 -"),
            (place("book", "sun"), 0, "- book - sun 2 -"),
            (lift("ball"), 0, "- book - sun 2 -"),
            (choose("sun"), 1, "- book - sun 2 sun"),
            (lift("book"), 1, "- - - sun 1 -"),
            (Command::Back, 0, "- - - sun 1 -"),
        ],
    );
}

#[test]
fn a_full_board_takes_no_more_and_a_dragged_piece_takes_a_place() {
    let all: Vec<String> = (0..16).map(|at| format!("p{at}")).collect();
    let mut play = Play::new(collage(&all.iter().map(String::as_str).collect::<Vec<_>>(), 1), &Begin::default());
    for piece in &all {
        give(&mut play, &choose(piece));
    }
    assert_eq!((play.lying(), names(play.waiting()).as_str()), (12, "p12 p13 p14 p15"));
    ignores(&play, &choose("p12"));
    give(&mut play, &place("p12", "place-12"));
    assert_eq!((play.lying(), names(play.waiting()).as_str()), (12, "p11 p13 p14 p15"));
}

#[test]
fn dragging_is_the_same_as_tapping() {
    let (mut dragged, mut tapped) = (Play::new(four(), &Begin::default()), Play::new(four(), &Begin::default()));
    for (drag, taps) in [
        (place("book", "place-1"), vec![choose("book")]),
        (place("sun", "place-2"), vec![choose("sun")]),
        (place("book", "place-9"), vec![choose("book"), choose("place-9")]),
        (place("book", "place-2"), vec![choose("book"), choose("place-2")]),
    ] {
        give(&mut dragged, &drag);
        give_all(&mut tapped, &taps);
        assert_eq!(dragged, tapped, "{drag:?}");
    }
}

#[test]
fn she_picks_a_ground_of_seven() {
    let mut play = Play::new(four(), &Begin::default());
    assert_eq!(play.ground(), Ground::Paper);
    ignores(&play, &pick(GROUND, "paper"));
    ignores(&play, &pick(GROUND, "gold"));
    ignores(&play, &pick("sky", "mint"));
    for ground in Ground::ALL.into_iter().rev() {
        assert_eq!(give(&mut play, &pick(GROUND, ground.slug())).len(), 1);
        assert_eq!(play.ground(), ground);
        ignores(&play, &pick(GROUND, ground.slug()));
    }
}

#[test]
fn no_piece_is_ever_lost_or_doubled_and_it_is_done_with_the_fewest() {
    let pieces = ["sun", "ball", "book"];
    let spaces = ["place-1", "place-2", "place-12"];
    let dragged = pieces.iter().flat_map(|piece| spaces.map(|space| place(piece, space)));
    let commands =
        dragged.chain(pieces.map(choose)).chain(spaces.map(choose)).chain(pieces.map(lift)).collect::<Vec<_>>();
    everywhere(&Play::new(collage(&pieces, 2), &Begin::default()), &commands, |play| {
        let lying = play.board().into_iter().flatten().chain(play.waiting());
        let mut all: Vec<&str> = lying.map(|piece| piece.id.as_str()).collect();
        all.sort_unstable();
        assert_eq!(all, ["ball", "book", "sun"], "{}", board(play));
        assert_eq!(play.is_done(), play.lying() >= 2);
        assert!(play.hand().is_none_or(|piece| !play.waiting().contains(&piece)), "what she moves lies on the board");
    });
}

#[test]
fn commands_without_meaning_are_ignored() {
    let mut play = Play::new(four(), &Begin::default());
    ignores_all_but(&play, &[]);
    give(&mut play, &choose("sun"));
    give(&mut play, &choose("sun"));
    ignores_all_but(&play, &[]);
    comes_back_fifty_times(&mut play, board, &vec![choose("sun"); 10]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_board_as_it_was() {
    let mut play = Play::new(four(), &Begin::default());
    give(&mut play, &choose("sun"));
    comes_back_fifty_times(&mut play, board, &[choose("ball"), lift("ball")]);
    comes_back_fifty_times(&mut play, board, &[place("sun", "place-3"), choose("sun"), choose("place-1")]);
    comes_back_fifty_times(&mut play, board, &[place("book", "place-1"), place("sun", "place-1")]);
}

#[test]
fn what_she_keeps_is_the_ground_and_the_pieces_where_they_lie() {
    let mut play = Play::new(four(), &Begin::default());
    give_all(
        &mut play,
        &[choose("song"), place("sun", "place-12"), pick(GROUND, "mint"), choose("ball"), lift("ball")],
    );
    let pieces = vec![(0, key("song")), (11, key("sun"))];
    assert_eq!(play.keepsake(), Some(Keepsake::Collage { ground: Ground::Mint, pieces }));
}

#[test]
fn a_walk_lays_the_fewest_pieces() {
    assert_eq!(runs(Kind::Collage(four())), 1);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    assert_eq!(four().attributes().join(" "), "piece-sun piece-ball piece-book piece-song done");
}

#[test]
fn faults_in_the_structure_are_named() {
    let of = |pieces: usize, least| collage(&vec!["p"; pieces], least).faults();
    assert_eq!((of(4, 1), of(4, 4), of(16, 12)), (vec![], vec![], vec![]));
    for found in [3, 17] {
        assert_eq!(of(found, 1), [Fault::Count { what: "pieces", found, least: 4, most: 16 }]);
    }
    for (pieces, found, most) in [(5, 0, 5), (5, 6, 5), (16, 13, 12)] {
        assert_eq!(of(pieces, found), [Fault::Count { what: "pieces to pick", found, least: 1, most }]);
    }
}

#[test]
fn a_piece_called_like_a_place_is_a_fault() {
    let collage = Collage { pieces: tiles(&["place-12", "place-13", "c", "d"]), least: 1 };
    assert_eq!(collage.faults(), [Fault::Reserved(key("place-12"))], "the board has twelve places");
}
