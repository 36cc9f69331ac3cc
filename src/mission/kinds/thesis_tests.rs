use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn thesis(sides: &[Side]) -> Thesis {
    let argument = |(at, side): (usize, &Side)| Argument {
        id: key(&format!("a{at}")),
        person: PersonId::from("elif"),
        face: Face::Think,
        side: *side,
    };
    Thesis { picture: picture(), arguments: sides.iter().enumerate().map(argument).collect() }
}

fn two() -> Thesis {
    thesis(&[Side::No, Side::Yes])
}

/// Where she stands, where she stood, what she heard: `yes no 2 moved`.
fn line(play: &Play) -> String {
    let [stand, stood] = [play.stand(), play.stood()].map(|stand| stand.map_or("-", Stand::slug));
    format!("{stand} {stood} {}{}", play.heard().len(), if play.has_moved() { " moved" } else { "" })
}

#[test]
fn she_stands_hears_both_sides_and_may_move() {
    let mut play = Play::new(two(), &Begin::default());
    table(
        &mut play,
        line,
        "- - 0",
        &[
            (Command::Next, 0, "- - 0"),
            (Command::Back, 0, "- - 0"),
            (choose("perhaps"), 0, "- - 0"),
            (choose("yes"), 1, "yes - 0"),
            (choose("yes"), 0, "yes - 0"),
            (choose("no"), 1, "no - 0"),
            (Command::Next, 1, "no no 1"),
            (choose("between"), 1, "between no 1 moved"),
            (Command::Next, 1, "between no 2 moved"),
            (Command::Next, 0, "between no 2 moved"),
            (choose("no"), 1, "no no 2"),
            (choose("rather-yes"), 1, "rather-yes no 2 moved"),
            (Command::Back, 1, "rather-yes no 1 moved"),
            (Command::Back, 1, "rather-yes - 0"),
            (Command::Back, 0, "rather-yes - 0"),
        ],
    );
}

#[test]
fn moving_is_told_only_after_she_heard_something() {
    let mut play = Play::new(two(), &Begin::default());
    for (command, outcome) in [
        (choose("yes"), Outcome::Answered(key("yes"))),
        (choose("no"), Outcome::Answered(key("no"))),
        (Command::Next, Outcome::Heard(key("a0"))),
        (choose("rather-no"), Outcome::Moved(key("rather-no"))),
    ] {
        assert_eq!(give(&mut play, &command), [outcome], "{command:?}");
    }
    assert_eq!(play.heard().last().map(|argument| argument.id.as_str()), Some("a0"));
}

#[test]
fn it_is_done_when_she_stands_somewhere_and_heard_everything() {
    everywhere(&Play::new(two(), &Begin::default()), &Stand::ALL.map(|stand| Command::Choose(stand.key())), |play| {
        assert_eq!(play.is_done(), play.stand().is_some() && play.heard().len() == 2, "{}", line(play));
        assert_eq!(play.stood().is_some(), !play.heard().is_empty());
    });
}

#[test]
fn commands_without_meaning_are_ignored() {
    let mut play = Play::new(two(), &Begin::default());
    ignores_all_but(&play, &[]);
    give(&mut play, &choose("between"));
    ignores_all_but(&play, &[Command::Next]);
    give(&mut play, &Command::Next);
    ignores_all_but(&play, &[Command::Next, Command::Back]);
    give(&mut play, &Command::Next);
    ignores_all_but(&play, &[Command::Back]);
}

#[test]
fn back_and_forth_fifty_times_leaves_her_where_she_stands() {
    let mut play = Play::new(two(), &Begin::default());
    give(&mut play, &choose("between"));
    comes_back_fifty_times(&mut play, line, &[Command::Next, Command::Next, Command::Back, Command::Back]);
    give(&mut play, &Command::Next);
    comes_back_fifty_times(&mut play, line, &[choose("yes"), Command::Next, Command::Back, choose("between")]);
}

#[test]
fn a_walk_stands_everywhere_once() {
    assert_eq!(runs(Kind::Thesis(two())), 5);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    assert_eq!(two().attributes().join(" "), "thesis argument-a0 argument-a1 moved stayed done");
}

#[test]
fn faults_in_the_structure_are_named() {
    use Side::{No, Yes};
    assert_eq!((two().faults(), thesis(&[Yes, No, No, No, No, No]).faults()), (vec![], vec![]));
    let none = |what| Fault::Count { what, found: 0, least: 1, most: 5 };
    assert_eq!(thesis(&[Yes, Yes]).faults(), [none("arguments for no")]);
    assert_eq!(thesis(&[No, No, No]).faults(), [none("arguments for yes")]);
    for found in [1, 7] {
        let many = thesis(&[&[Yes][..], &vec![No; found - 1]].concat());
        assert_eq!(many.faults()[0], Fault::Count { what: "arguments", found, least: 2, most: 6 });
    }
}
