use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn collage(pieces: &[&str], least: usize) -> Collage {
    Collage { pieces: tiles(pieces), least }
}

fn four() -> Collage {
    collage(&["sun", "ball", "book", "song"], 2)
}

/// The pieces with the places they lie nearest, what is under others first, and the piece in hand: `ball@1 sun@2 sun`.
fn board(play: &Play) -> String {
    let lying = play.board();
    let lying: Vec<_> = lying.iter().map(|(piece, lie)| format!("{}@{}", piece.id, lie.nearest(&SPOTS) + 1)).collect();
    format!("{} {}", lying.join(" "), play.hand().map_or("-", |piece| piece.id.as_str()))
}

fn lay(piece: &str, lie: Lie) -> Command {
    Command::Lay { piece: key(piece), lie }
}

#[test]
fn pieces_go_to_the_board_move_and_come_off() {
    let mut play = Play::new(four(), &Begin::default());
    table(
        &mut play,
        board,
        " -",
        &[
            (choose("place-1"), 0, " -"),
            (choose("moon"), 0, " -"),
            (choose("ball"), 1, "ball@1 ball"),
            (choose("sun"), 1, "ball@1 sun@2 sun"),
            (choose("ball"), 1, "ball@1 sun@2 ball"),
            (choose("ball"), 1, "ball@1 sun@2 -"),
            (choose("place-4"), 0, "ball@1 sun@2 -"),
            (choose("ball"), 1, "ball@1 sun@2 ball"),
            (choose("place-4"), 1, "ball@4 sun@2 ball"),
            (place("ball", "place-2"), 1, "ball@2 sun@2 ball"),
            (place("ball", "place-2"), 0, "ball@2 sun@2 ball"),
            (Command::Raise(key("ball")), 1, "sun@2 ball@2 ball"),
            (Command::Raise(key("ball")), 0, "sun@2 ball@2 ball"),
            (place("book", "place-12"), 1, "sun@2 ball@2 book@12 book"),
            (place("book", "place-13"), 0, "sun@2 ball@2 book@12 book"),
            (place("moon", "place-1"), 0, "sun@2 ball@2 book@12 book"),
            (lay("moon", Lie::at(0, 0)), 0, "sun@2 ball@2 book@12 book"),
            (lay("sun", Lie::new(1300, 180, 150, 45)), 1, "sun@4 ball@2 book@12 sun"),
            (lay("sun", Lie::new(1300, 180, 150, 45)), 0, "sun@4 ball@2 book@12 sun"),
            (lay("song", Lie::at(i32::MAX, i32::MIN)), 1, "sun@4 ball@2 book@12 song@4 song"),
            (lift("ball"), 1, "sun@4 book@12 song@4 song"),
            (lift("ball"), 0, "sun@4 book@12 song@4 song"),
            (lift("song"), 1, "sun@4 book@12 -"),
            (Command::Back, 0, "sun@4 book@12 -"),
        ],
    );
}

#[test]
fn every_piece_finds_a_place_on_the_board() {
    let all: Vec<String> = (0..16).map(|at| format!("p{at}")).collect();
    let mut play = Play::new(collage(&all.iter().map(String::as_str).collect::<Vec<_>>(), 1), &Begin::default());
    for piece in &all {
        give(&mut play, &choose(piece));
    }
    assert_eq!((play.lying(), play.waiting().len()), (16, 0));
    let nearest: Vec<_> = play.board().iter().map(|(_, lie)| lie.nearest(&SPOTS)).collect();
    assert_eq!(nearest[..12], (0..12).collect::<Vec<_>>()[..], "one by one");
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
    let spaces = ["place-1", "place-12"];
    let dragged = pieces.iter().flat_map(|piece| spaces.map(|space| place(piece, space)));
    let raised = pieces.map(|piece| Command::Raise(key(piece)));
    let commands = dragged.chain(raised).chain(spaces.map(choose)).chain(pieces.map(lift)).collect::<Vec<_>>();
    everywhere(&Play::new(collage(&pieces, 2), &Begin::default()), &commands, |play| {
        let lying = play.board().into_iter().map(|(piece, _)| piece).chain(play.waiting());
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
    ignores_all_but(&play, &[]);
    comes_back_fifty_times(&mut play, board, &vec![choose("sun"); 10]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_board_as_it_was() {
    let mut play = Play::new(four(), &Begin::default());
    give(&mut play, &choose("sun"));
    comes_back_fifty_times(&mut play, board, &[choose("ball"), lift("ball"), choose("sun")]);
    comes_back_fifty_times(&mut play, board, &[place("sun", "place-3"), choose("place-1")]);
}

#[test]
fn what_she_keeps_is_the_ground_and_the_pieces_as_they_lie() {
    let mut play = Play::new(four(), &Begin::default());
    let turned = Lie::new(1300, 820, 70, -45);
    give_all(&mut play, &[choose("song"), lay("sun", turned), pick(GROUND, "mint"), choose("ball"), lift("ball")]);
    let (pieces, lies) = (vec![(0, key("song")), (11, key("sun"))], vec![lie_at(0), turned]);
    assert_eq!(play.keepsake(), Some(Keepsake::Collage { ground: Ground::Mint, pieces, lies }));
}

#[test]
fn what_was_kept_before_there_were_lies_lies_in_its_places() {
    let older = "Collage(ground:Mint,pieces:[(3,\"hedgehog\"),(99999,\"music\")])";
    let Keepsake::Collage { pieces, lies, .. } = ron::from_str(older).unwrap() else { panic!("a collage") };
    let shown: Vec<_> = laid(&pieces, &lies).collect();
    assert_eq!(shown, [(&key("hedgehog"), lie_at(3)), (&key("music"), lie_at(11))]);
    let many: Vec<_> = (0..5000).map(|at| (at, key("hedgehog"))).collect();
    assert_eq!(laid(&many, &[]).count(), 16, "no more than there may be");
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
