use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn circle(asks: &[&str]) -> Circle {
    Circle { figures: tiles(&["cat", "aunt", "coach", "friend"]), asks: tiles(asks) }
}

/// The part, the rings from the nearest, the figure in hand, whom she trusts, what she asked:
/// `Placing | cat / aunt / | coach | cat | -`.
fn rings(play: &Play) -> String {
    let rings = Ring::ALL.map(|ring| names(play.in_ring(ring))).join(" / ");
    let hand = play.hand().map_or("-", |figure| figure.id.as_str());
    let trusted = names(play.circle().figures.iter().filter(|figure| play.trusts(&figure.id)));
    let asked = play.asked().map_or("-", Key::as_str);
    format!("{:?} | {rings} | {hand} | {trusted} | {asked}", play.part())
}

#[test]
fn figures_go_into_rings_and_come_back_out() {
    let mut play = Play::new(circle(&[]), &Begin::default());
    table(
        &mut play,
        rings,
        "Placing |  /  /  | - |  | -",
        &[
            (choose("ring-near"), 0, "Placing |  /  /  | - |  | -"),
            (Command::Back, 0, "Placing |  /  /  | - |  | -"),
            (choose("cat"), 1, "Placing |  /  /  | cat |  | -"),
            (choose("cat"), 0, "Placing |  /  /  | cat |  | -"),
            (choose("ring-outside"), 0, "Placing |  /  /  | cat |  | -"),
            (choose("ring-near"), 1, "Placing | cat /  /  | - |  | -"),
            (place("aunt", "ring-far"), 1, "Placing | cat /  / aunt | - |  | -"),
            (place("aunt", "ring-far"), 1, "Placing | cat /  / aunt | - |  | -"),
            (place("aunt", "ring-middle"), 1, "Placing | cat / aunt /  | - |  | -"),
            (place("aunt", "cat"), 0, "Placing | cat / aunt /  | - |  | -"),
            (place("uncle", "ring-far"), 0, "Placing | cat / aunt /  | - |  | -"),
            (lift("coach"), 0, "Placing | cat / aunt /  | - |  | -"),
            (lift("aunt"), 1, "Placing | cat /  /  | aunt |  | -"),
            (choose("cat"), 1, "Placing |  /  /  | cat |  | -"),
            (choose("ring-far"), 1, "Placing |  /  / cat | - |  | -"),
        ],
    );
}

/// Who is where in a ring: `cat:0 aunt:6`.
fn seats(play: &Play, ring: Ring) -> String {
    let inside = play.in_ring(ring).into_iter();
    inside.map(|one| format!("{}:{}", one.id, play.seat(&one.id).unwrap())).collect::<Vec<_>>().join(" ")
}

#[test]
fn who_is_put_down_stays_where_the_hand_was_and_nobody_else_moves() {
    let mut play = Play::new(circle(&[]), &Begin::default());
    for (command, near) in [
        (place("cat", "ring-near-7"), "cat:7"),
        (place("aunt", "ring-near-4"), "cat:7 aunt:4"),
        (place("coach", "ring-near-4"), "cat:7 aunt:4 coach:0"),
        (place("friend", "ring-near"), "cat:7 aunt:4 coach:0 friend:2"),
        (place("friend", "ring-near-12"), "cat:7 aunt:4 coach:0 friend:2"),
        (lift("aunt"), "cat:7 coach:0 friend:2"),
        (choose("ring-near-3"), "cat:7 aunt:3 coach:0 friend:2"),
        (place("cat", "ring-far-7"), "aunt:3 coach:0 friend:2"),
    ] {
        give(&mut play, &command);
        assert_eq!(seats(&play, Ring::Near), near, "{command:?}");
    }
    assert_eq!((seats(&play, Ring::Far), play.seat(&key("dog"))), ("cat:7".to_owned(), None));
}

#[test]
fn without_a_place_people_stand_apart_and_every_figure_finds_room() {
    let names: Vec<String> = (0..SEATS).map(|at| format!("one-{at}")).collect();
    let figures = tiles(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let mut play = Play::new(Circle { figures, asks: Vec::new() }, &Begin::default());
    let mut taken = Vec::new();
    for name in &names {
        give(&mut play, &place(name, "ring-middle"));
        taken.push(play.seat(&key(name)).unwrap());
    }
    assert_eq!(taken[..4], [0, 6, 3, 9], "from the top, then across");
    taken.sort_unstable();
    assert_eq!(taken, (0..SEATS).collect::<Vec<_>>());
}

#[test]
fn she_picks_whom_she_trusts_and_rehearses_how_to_ask() {
    let mut play = Play::new(circle(&["straight", "note"]), &Begin::default());
    for figure in ["cat", "aunt"] {
        give(&mut play, &place(figure, "ring-near"));
    }
    table(
        &mut play,
        rings,
        "Placing | cat aunt /  /  | - |  | -",
        &[
            (Command::Next, 1, "Trusting | cat aunt /  /  | - |  | -"),
            (choose("coach"), 0, "Trusting | cat aunt /  /  | - |  | -"),
            (lift("cat"), 0, "Trusting | cat aunt /  /  | - |  | -"),
            (place("cat", "ring-far"), 0, "Trusting | cat aunt /  /  | - |  | -"),
            (choose("aunt"), 1, "Trusting | cat aunt /  /  | - | aunt | -"),
            (choose("aunt"), 1, "Trusting | cat aunt /  /  | - |  | -"),
            (choose("aunt"), 1, "Trusting | cat aunt /  /  | - | aunt | -"),
            (Command::Next, 1, "Asking | cat aunt /  /  | - | aunt | -"),
            (Command::Next, 0, "Asking | cat aunt /  /  | - | aunt | -"),
            (choose("cat"), 0, "Asking | cat aunt /  /  | - | aunt | -"),
            (choose("note"), 1, "Asking | cat aunt /  /  | - | aunt | note"),
            (Command::Next, 1, "Closing | cat aunt /  /  | - | aunt | note"),
            (Command::Next, 0, "Closing | cat aunt /  /  | - | aunt | note"),
            (Command::Back, 1, "Asking | cat aunt /  /  | - | aunt | note"),
            (Command::Back, 1, "Asking | cat aunt /  /  | - | aunt | -"),
            (Command::Back, 1, "Trusting | cat aunt /  /  | - | aunt | -"),
            (Command::Back, 1, "Placing | cat aunt /  /  | - | aunt | -"),
            (lift("aunt"), 1, "Placing | cat /  /  | aunt |  | -"),
        ],
    );
}

#[test]
fn an_empty_circle_closes_at_once_and_one_without_trust_asks_nobody() {
    let mut play = Play::new(circle(&["straight"]), &Begin::default());
    table(
        &mut play,
        rings,
        "Placing |  /  /  | - |  | -",
        &[
            (Command::Next, 1, "Closing |  /  /  | - |  | -"),
            (Command::Back, 1, "Placing |  /  /  | - |  | -"),
            (place("cat", "ring-near"), 1, "Placing | cat /  /  | - |  | -"),
            (Command::Next, 1, "Trusting | cat /  /  | - |  | -"),
            (Command::Next, 1, "Closing | cat /  /  | - |  | -"),
            (Command::Back, 1, "Trusting | cat /  /  | - |  | -"),
        ],
    );
    assert!(!play.is_empty());
}

#[test]
fn names_are_hers_stay_with_the_figure_and_fit() {
    let mut play = Play::new(circle(&[]), &Begin::default());
    let long = "x".repeat(LONGEST_NAME + 1);
    for (command, outcomes, called) in [
        (name("cat", ""), 0, ""),
        (name("cat", "Mimi"), 1, "Mimi"),
        (name("cat", "Mimi"), 0, "Mimi"),
        (name("dog", "Rex"), 0, "Mimi"),
        (place("cat", "ring-near"), 1, "Mimi"),
        (lift("cat"), 1, "Mimi"),
        (name("cat", "Mi\nmi"), 1, "Mi mi"),
        (name("cat", &long), 1, &long[..LONGEST_NAME]),
        (name("cat", ""), 1, ""),
    ] {
        assert_eq!(give(&mut play, &command).len(), outcomes, "{command:?}");
        assert_eq!(play.name(&key("cat")), called, "{command:?}");
    }
}

#[test]
fn dragging_is_the_same_as_taking_a_figure_and_tapping_a_ring() {
    for ring in Ring::ALL {
        let (mut dragged, mut tapped) =
            (Play::new(circle(&[]), &Begin::default()), Play::new(circle(&[]), &Begin::default()));
        give(&mut dragged, &Command::Place { card: key("coach"), into: ring.key() });
        give(&mut tapped, &choose("coach"));
        give(&mut tapped, &Command::Choose(ring.key()));
        assert_eq!(dragged, tapped);
    }
}

#[test]
fn no_figure_is_ever_lost_or_doubled_and_it_is_done_at_the_last_word_only() {
    let commands = ["aunt", "coach", "ring-near", "ring-far", "straight", "note"].map(choose);
    let commands = commands.into_iter().chain([place("aunt", "ring-far"), lift("aunt")]).collect::<Vec<_>>();
    for asks in [&[][..], &["straight", "note"]] {
        everywhere(&Play::new(circle(asks), &Begin::default()), &commands, |play| {
            let placed = Ring::ALL.into_iter().flat_map(|ring| play.in_ring(ring));
            let mut all: Vec<&str> = placed.chain(play.waiting()).map(|figure| figure.id.as_str()).collect();
            all.sort_unstable();
            assert_eq!(all, ["aunt", "cat", "coach", "friend"], "{}", rings(play));
            assert_eq!(play.is_done(), play.part() == Part::Closing);
            assert!(
                play.circle()
                    .figures
                    .iter()
                    .all(|figure| { !play.trusts(&figure.id) || !play.waiting().contains(&figure) })
            );
        });
    }
}

#[test]
fn commands_without_meaning_are_ignored_in_every_part() {
    let mut play = Play::new(circle(&["straight"]), &Begin::default());
    ignores_all_but(&play, &[Command::Next]);
    for (commands, meant) in [
        (vec![place("cat", "ring-near"), Command::Next], vec![Command::Back, Command::Next]),
        (vec![choose("cat"), Command::Next], vec![Command::Back]),
        (vec![choose("straight"), Command::Next], vec![Command::Back]),
    ] {
        give_all(&mut play, &commands);
        ignores_all_but(&play, &meant);
    }
    assert!(play.is_done());
}

#[test]
fn back_and_forth_fifty_times_leaves_everybody_where_she_or_he_was() {
    let mut play = Play::new(circle(&["straight"]), &Begin::default());
    give(&mut play, &place("aunt", "ring-middle"));
    comes_back_fifty_times(&mut play, rings, &[lift("aunt"), choose("ring-middle")]);
    comes_back_fifty_times(&mut play, rings, &[Command::Next, Command::Next, Command::Back, Command::Back]);
    let there = [Command::Next, choose("aunt"), Command::Next, choose("straight"), Command::Next];
    let back = [Command::Back, Command::Back, Command::Back, choose("aunt"), Command::Back];
    comes_back_fifty_times(&mut play, rings, &[there, back].concat());
}

#[test]
fn a_walk_leaves_it_empty_trusts_nobody_or_asks_in_every_way() {
    assert_eq!(runs(Kind::Circle(circle(&[]))), 1 + 1 + 1);
    assert_eq!(runs(Kind::Circle(circle(&["straight", "note"]))), 1 + 1 + 2);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    let figures = "ring-near ring-middle ring-far figure-cat figure-aunt figure-coach figure-friend";
    assert_eq!(circle(&[]).attributes().join(" "), format!("{figures} trust nobody done"));
    let asks = "ask ask-straight ask-note reply-straight reply-note";
    assert_eq!(circle(&["straight", "note"]).attributes().join(" "), format!("{figures} {asks} trust nobody done"));
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(circle(&["a", "b", "c", "d"]).faults(), []);
    let asks = Fault::Count { what: "asks", found: 5, least: 0, most: 4 };
    assert_eq!(circle(&["a", "b", "c", "d", "e"]).faults(), [asks]);
    for found in [3, 13] {
        let circle = Circle { figures: tiles(&vec!["x"; found]), asks: Vec::new() };
        assert_eq!(circle.faults(), [Fault::Count { what: "figures", found, least: 4, most: 12 }]);
    }
}

#[test]
fn those_she_trusts_go_along_with_their_nicknames() {
    let mut play = Play::new(circle(&[]), &Begin::default());
    let placed = [place("cat", "ring-near"), place("aunt", "ring-far"), place("coach", "ring-far")];
    give_all(&mut play, &placed);
    give_all(&mut play, &[name("aunt", "Tata"), Command::Next, choose("aunt"), choose("cat")]);
    let trusted: Vec<_> = play.trusted().into_iter().map(|named| (named.figure, named.name)).collect();
    assert_eq!(trusted, [(key("cat"), "".into()), (key("aunt"), "Tata".into())]);
}

#[test]
fn a_figure_called_like_a_ring_is_a_fault() {
    let figures = tiles(&["ring-near", "aunt", "coach", "friend"]);
    assert_eq!(Circle { figures, asks: Vec::new() }.faults(), [Fault::Reserved(key("ring-near"))]);
}
