use super::*;

fn quiz() -> Quiz {
    let picture = || MediaId::from("p");
    let choice = |id: &str, right| Choice { id: Key::from(id), picture: picture(), right };
    let of = |id: &str, answers| Question { id: Key::from(id), picture: picture(), answers };
    Quiz {
        questions: vec![
            of("one", Answers::TrueFalse(false)),
            of("two", Answers::OneOf(vec![choice("a", true), choice("b", false), choice("c", true)])),
        ],
    }
}

fn choose(option: &str) -> Command {
    Command::Choose(Key::from(option))
}

fn explained(option: &str, fits: bool) -> Vec<Outcome> {
    vec![Outcome::Explained { key: Key::from(option), fits }]
}

#[test]
fn every_answer_is_explained_and_nothing_moves_without_one() {
    let mut play = Play::new(quiz(), &Begin::default());
    let mut flags = Flags::new();
    for (place, command, outcomes, then) in [
        ("0?", Command::Next, vec![], "0?"),
        ("0?", choose("a"), vec![], "0?"),
        ("0?", choose("true"), explained("true", false), "0!"),
        ("0!", choose("false"), explained("false", true), "0!"),
        ("0!", Command::Next, vec![Outcome::Asked(Key::from("two"))], "1?"),
        ("1?", choose("c"), explained("c", true), "1!"),
        ("1!", Command::Next, vec![], "1!"),
        ("1!", Command::Back, vec![Outcome::Asked(Key::from("one"))], "0!"),
        ("0!", Command::Back, vec![], "0!"),
    ] {
        assert_eq!(play.place(), place, "before {command:?}");
        assert_eq!(play.apply(&command, &mut flags), outcomes, "{command:?}");
        assert_eq!(play.place(), then, "after {command:?}");
    }
    assert!(flags.is_empty());
}

#[test]
fn what_she_read_and_picked_stays_when_she_goes_back() {
    let mut play = Play::new(quiz(), &Begin::default());
    for command in [choose("true"), choose("false"), Command::Next, choose("b"), Command::Back] {
        play.apply(&command, &mut Flags::new());
    }
    assert_eq!(play.picked(), Some(&Key::from("false")));
    assert!(play.was_seen(&Key::from("true")) && play.was_seen(&Key::from("false")));
    assert!(!play.was_seen(&Key::from("b")), "that was another question");
    assert_eq!(play.progress(), (1, 2));
}

#[test]
fn it_is_done_at_the_last_question_with_an_answer_and_an_empty_quiz_at_once() {
    let mut play = Play::new(quiz(), &Begin::default());
    for (command, done) in
        [(choose("true"), false), (Command::Next, false), (choose("a"), true), (Command::Back, false)]
    {
        play.apply(&command, &mut Flags::new());
        assert_eq!(play.is_done(), done, "{command:?}");
    }
    assert!(Play::new(Quiz { questions: Vec::new() }, &Begin::default()).is_done());
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(quiz().faults(), []);
    let mut wrong = quiz();
    wrong.questions[1].answers =
        Answers::OneOf(vec![Choice { id: Key::from("a"), picture: MediaId::from("p"), right: false }]);
    let count = Fault::Count { what: "options", found: 1, least: 2, most: 4 };
    assert_eq!(wrong.faults(), [count, Fault::NoRight(Key::from("two"))]);
    assert_eq!(Quiz { questions: Vec::new() }.faults().len(), 1);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    let expected = [
        "ask-one",
        "feedback-one-true",
        "feedback-one-false",
        "ask-two",
        "option-two-a",
        "feedback-two-a",
        "option-two-b",
        "feedback-two-b",
        "option-two-c",
        "feedback-two-c",
    ];
    assert_eq!(quiz().attributes(), expected);
}
