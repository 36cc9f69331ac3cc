use super::*;
use crate::mission::face::Face;
use crate::mission::ids::{Key, MediaId, MissionId, PersonId, StepId};
use crate::mission::kinds::chat::{Answer, Beat, Chat, Jump, Line};
use crate::mission::kinds::mood::{Feeling, Mood, Scale};
use crate::mission::kinds::quiz::{Answers, Question, Quiz};
use crate::mission::kinds::sort::{Card, Sort};
use crate::mission::kinds::{Kind, Tile};
use crate::mission::{Earlier, Recall, testing};

fn mission(kinds: Vec<Kind>) -> Arc<Mission> {
    let steps = kinds.into_iter().enumerate().map(|(at, kind)| testing::step(&format!("step-{at}"), kind));
    Arc::new(testing::mission("alone", steps.collect()))
}

fn sort(boxes: usize, cards: usize) -> Kind {
    let name = |letter: &str, at: usize| Key::from(format!("{letter}{at}").as_str());
    Kind::Sort(Sort {
        boxes: (0..boxes).map(|at| Tile { id: name("b", at), picture: MediaId::from("p") }).collect(),
        cards: (0..cards).map(|at| Card { id: name("c", at), picture: MediaId::from("p"), fits: Vec::new() }).collect(),
        replies: false,
    })
}

fn quiz(questions: usize) -> Kind {
    let ask = |at: usize| Question {
        id: Key::from(format!("q{at}").as_str()),
        picture: MediaId::from("p"),
        answers: Answers::TrueFalse(true),
    };
    Kind::Quiz(Quiz { questions: (0..questions).map(ask).collect() })
}

fn mood() -> Kind {
    let feeling = |id: &str| Feeling { id: Key::from(id), picture: MediaId::from("p"), heavy: false, sets: Vec::new() };
    Kind::Mood(Mood { scale: Scale::Weather, moods: ["sun", "rain", "storm"].map(feeling).to_vec() })
}

/// `start` says a line and asks: `good` ends it, `bad` sets the worry and goes to `then`; `after` clears it.
fn chat(then: Jump) -> Kind {
    let answer = |id: &str, sets: &[&str], clears: &[&str], then| Answer {
        id: Key::from(id),
        picture: MediaId::from("p"),
        sets: sets.iter().map(|flag| Flag::from(*flag)).collect(),
        clears: clears.iter().map(|flag| Flag::from(*flag)).collect(),
        when: None,
        unless: None,
        then,
    };
    let line = Line { id: Key::from("hey"), face: Face::Calm, by: None, picture: None, when: None, unless: None };
    let beat = |id: &str, says, answers| Beat { id: Key::from(id), says, answers, then: Jump::End };
    Kind::Chat(Chat {
        with: PersonId::from("lina"),
        beats: vec![
            beat("start", vec![line], vec![answer("good", &[], &[], Jump::End), answer("bad", &["alone"], &[], then)]),
            beat("after", Vec::new(), vec![answer("sorry", &[], &["alone"], Jump::End)]),
        ],
    })
}

fn after() -> Jump {
    Jump::To(Key::from("after"))
}

#[test]
fn ways_are_counted_as_by_hand() {
    // Beside the steps there are the brief, the facts after the first
    // step, and the last page. States: a sort of n cards has n + 1, a quiz of n questions
    // 2 n, a mood 2, the chat here 4: before and after its line, at the second question, at the end.
    for (kinds, runs, states) in [
        (vec![], 1, 2),
        (vec![sort(3, 6)], 729, 10),
        (vec![quiz(3)], 8, 9),
        (vec![mood()], 3, 5),
        (vec![chat(after())], 2, 7),
        (vec![mood(), sort(2, 2), quiz(1)], 24, 10),
    ] {
        let found = walk(&mission(kinds.clone()));
        assert_eq!((found.runs, found.states), (runs, states), "{kinds:?}");
        assert!(found.is_safe(), "{found:?}");
    }
}

#[test]
fn a_mission_is_walked_with_and_without_what_it_recalls() {
    let recall = |flag: &str| Recall { flag: Flag::from(flag), from: Earlier::Played(MissionId::from("before")) };
    for (recalls, starts) in [(vec![], 1), (vec![recall("a")], 2), (vec![recall("a"), recall("b")], 4)] {
        let mission = Mission { recalls, ..Mission::clone(&mission(vec![mood()])) };
        let found = walk(&Arc::new(mission));
        // The same mood with other flags is another state.
        assert_eq!((found.runs, found.states), (3 * starts as u128, 5 * starts));
    }
    // A worry that stands from the start has to be cleared, too.
    let worried = Mission { recalls: vec![recall("alone")], ..Mission::clone(&mission(vec![chat(after()), quiz(1)])) };
    let worried = Mission { worries: vec![Flag::from("alone")], ..worried };
    assert!(!walk(&Arc::new(worried)).is_safe());
}

#[test]
fn an_ending_with_an_open_worry_is_found() {
    let found = walk(&mission(vec![chat(Jump::End)]));
    let [(_, worries)] = found.unsafe_endings.as_slice() else { panic!("{found:?}") };
    assert_eq!(worries, &[Flag::from("alone")]);
    assert!(!found.is_safe());
}

#[test]
fn a_worry_that_a_later_step_leaves_open_is_found_at_the_end() {
    let found = walk(&mission(vec![chat(Jump::End), quiz(1)]));
    assert_eq!(found.unsafe_endings.len(), 1);
    assert_eq!(found.runs, 4);
}

#[test]
fn a_step_with_nothing_to_do_is_a_dead_end() {
    let found = walk(&mission(vec![sort(0, 2)]));
    assert_eq!((found.runs, found.dead_ends.len()), (0, 1));
    assert!(!found.is_safe());
}

#[test]
fn a_circle_is_a_dead_end_and_the_walk_ends() {
    let mut round = Mission::clone(&mission(vec![quiz(1), mood()]));
    round.steps[1].next = Some(StepId::from("step-0"));
    let found = walk(&Arc::new(round));
    assert!(found.runs == 0 && !found.dead_ends.is_empty() && !found.bounded, "{found:?}");
}

#[test]
fn a_walk_that_is_too_long_says_that_it_was_bounded() {
    // Seventeen moods, each with a flag of its own that stands to the end: 3 × 2^17 states and more.
    let kinds = (0..17).map(|step| {
        let feeling =
            |id: &str, sets: Vec<Flag>| Feeling { id: Key::from(id), picture: MediaId::from("p"), heavy: false, sets };
        let moods = vec![
            feeling("a", vec![Flag::from(format!("f{step}").as_str())]),
            feeling("b", Vec::new()),
            feeling("c", Vec::new()),
        ];
        Kind::Mood(Mood { scale: Scale::Colours, moods })
    });
    let found = walk(&mission(kinds.collect()));
    assert!(found.bounded && !found.is_safe());
    assert_eq!(found.states, MOST_STATES);
}

#[test]
fn more_ways_than_can_be_counted_stay_at_the_largest_number() {
    let found = walk(&mission((0..12).map(|_| sort(4, 12)).collect()));
    assert_eq!(found.runs, u128::MAX);
    assert!(found.is_safe());
}
