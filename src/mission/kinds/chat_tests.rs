use super::*;
use crate::mission::command::{Command, Outcome};
use crate::mission::kinds::Begin;
use crate::mission::kinds::Rules as _;

fn line(id: &str) -> Line {
    Line { id: Key::from(id), face: Face::Calm, by: None, picture: None, when: None, unless: None }
}

fn answer(id: &str, then: Jump) -> Answer {
    Answer {
        id: Key::from(id),
        picture: MediaId::from("p"),
        sets: Vec::new(),
        clears: Vec::new(),
        when: None,
        unless: None,
        then,
    }
}

fn to(beat: &str) -> Jump {
    Jump::To(Key::from(beat))
}

fn beat(id: &str, says: &[&str], answers: Vec<Answer>) -> Beat {
    Beat { id: Key::from(id), says: says.iter().map(|id| line(id)).collect(), answers, then: Jump::End }
}

fn flag(name: &str) -> Flag {
    Flag::from(name)
}

/// `start` asks; `lie` sets a worry and leads to `after`, where `sorry` clears it; `truth` goes straight to the end,
/// and the end says `thanks` only while nobody lied.
fn chat() -> Chat {
    let lie = Answer { sets: vec![flag("lied")], ..answer("lie", to("after")) };
    let sorry = Answer { clears: vec![flag("lied")], when: Some(flag("lied")), ..answer("sorry", to("end")) };
    let again = Answer { unless: Some(flag("brave")), ..answer("shrug", to("end")) };
    let mut end = beat("end", &["thanks", "bye"], Vec::new());
    end.says[0].unless = Some(flag("lied"));
    Chat {
        with: PersonId::from("lina"),
        beats: vec![
            beat("start", &["hey", "how"], vec![answer("truth", to("end")), lie]),
            beat("after", &["hm"], vec![sorry, again]),
            end,
        ],
    }
}

fn choose(id: &str) -> Command {
    Command::Choose(Key::from(id))
}

/// The conversation so far, and what may be answered.
fn screen(play: &Play, flags: &Flags) -> String {
    let bubbles = play.bubbles().iter().map(|bubble| match bubble {
        Bubble::Line(line) => line.id.to_string(),
        Bubble::Answer(id) => format!(">{id}"),
    });
    let answers = play.answers(flags).into_iter().map(|answer| format!("?{}", answer.id));
    bubbles.chain(answers).collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_wait_their_turn_and_answers_lead_on() {
    let mut flags = Flags::new();
    let mut play = Play::new(chat(), &Begin { flags: &flags, trusted: &[] });
    for (command, outcomes, after) in [
        (choose("truth"), 0, ""),
        (Command::Next, 1, "hey"),
        (Command::Next, 1, "hey how ?truth ?lie"),
        (Command::Next, 0, "hey how ?truth ?lie"),
        (choose("sorry"), 0, "hey how ?truth ?lie"),
        (choose("lie"), 1, "hey how >lie"),
        (Command::Back, 0, "hey how >lie"),
        (Command::Hurry, 1, "hey how >lie hm ?sorry ?shrug"),
        (choose("shrug"), 1, "hey how >lie hm >shrug"),
        (Command::Hurry, 1, "hey how >lie hm >shrug bye"),
    ] {
        assert_eq!(play.apply(&command, &mut flags).len(), outcomes, "{command:?}");
        assert_eq!(screen(&play, &flags), after, "{command:?}");
    }
    assert!(play.is_done());
    assert_eq!(flags, Flags::from([flag("lied")]));
}

#[test]
fn going_back_undoes_flags_and_remembers_what_was_tried() {
    let mut flags = Flags::from([flag("earlier")]);
    let mut play = Play::new(chat(), &Begin { flags: &flags, trusted: &[] });
    for command in [Command::Hurry, choose("lie"), Command::Hurry, choose("sorry"), Command::Hurry] {
        play.apply(&command, &mut flags);
    }
    assert_eq!(screen(&play, &flags), "hey how >lie hm >sorry thanks bye");
    for (after, standing) in [("hey how >lie hm ?sorry ?shrug", 2), ("hey how ?truth ?lie", 1)] {
        assert_eq!(play.apply(&Command::Back, &mut flags), [Outcome::WentBack]);
        assert_eq!((screen(&play, &flags).as_str(), flags.len()), (after, standing));
    }
    assert_eq!(play.apply(&Command::Back, &mut flags), []);
    assert!(play.was_tried(&Key::from("lie")) && !play.was_tried(&Key::from("truth")));
}

#[test]
fn back_and_forth_fifty_times_comes_out_where_it_began() {
    let mut flags = Flags::new();
    let mut play = Play::new(chat(), &Begin { flags: &flags, trusted: &[] });
    play.apply(&Command::Hurry, &mut flags);
    let before = screen(&play, &flags);
    for _ in 0..50 {
        for command in [choose("lie"), Command::Hurry, choose("shrug"), Command::Hurry, Command::Back, Command::Back] {
            assert!(!play.apply(&command, &mut flags).is_empty(), "{command:?}");
        }
    }
    assert_eq!(screen(&play, &flags), before);
    assert!(flags.is_empty() && !play.can_go_back());
}

#[test]
fn an_answer_counts_once_however_often_it_is_tapped() {
    let mut flags = Flags::new();
    let mut play = Play::new(chat(), &Begin { flags: &flags, trusted: &[] });
    play.apply(&Command::Hurry, &mut flags);
    let outcomes: usize = (0..10).map(|_| play.apply(&choose("lie"), &mut flags).len()).sum();
    assert_eq!((outcomes, screen(&play, &flags).as_str()), (1, "hey how >lie"));
}

#[test]
fn a_jump_follows_its_flag_and_a_beat_without_an_answer_for_her_leads_on() {
    let mut forked = chat();
    forked.beats[0].answers[0].then = Jump::If { flag: flag("brave"), yes: Key::from("after"), no: Key::from("end") };
    forked.beats[1].then = to("end");
    for (standing, after) in
        [(Flags::new(), "hey how >truth thanks bye"), (Flags::from([flag("brave")]), "hey how >truth hm thanks bye")]
    {
        let mut flags = standing;
        let mut play = Play::new(forked.clone(), &Begin { flags: &flags, trusted: &[] });
        for command in [Command::Hurry, choose("truth"), Command::Hurry] {
            play.apply(&command, &mut flags);
        }
        assert_eq!(screen(&play, &flags), after);
        assert!(play.is_done());
    }
}

#[test]
fn a_chat_that_goes_round_in_circles_stops_instead_of_hanging() {
    let mut round = chat();
    round.beats[2].then = to("end");
    let mut flags = Flags::new();
    let mut play = Play::new(round.clone(), &Begin { flags: &flags, trusted: &[] });
    for command in [Command::Hurry, choose("truth"), Command::Hurry] {
        play.apply(&command, &mut flags);
    }
    assert!(play.is_done());
    assert!(round.faults().contains(&Fault::Loop(Key::from("end"))));
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(chat().faults(), []);
    let mut wrong = chat();
    wrong.beats[0].answers[0].then = to("nowhere");
    wrong.beats.push(beat("lost", &[], Vec::new()));
    let dangling = Fault::Dangling { from: Key::from("truth"), to: Key::from("nowhere") };
    assert_eq!(wrong.faults(), [dangling, Fault::Unreachable(Key::from("lost"))]);
    wrong.beats.clear();
    assert_eq!(wrong.faults().len(), 1);
}

#[test]
fn its_flags_are_those_of_lines_answers_and_jumps() {
    let mut forked = chat();
    forked.beats[0].answers[0].then = Jump::If { flag: flag("jump"), yes: Key::from("after"), no: Key::from("end") };
    let used = forked.flags();
    let sorted = |flags: Vec<Flag>| flags.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(sorted(used.read), BTreeSet::from(["brave", "jump", "lied"].map(flag)));
    assert_eq!(sorted(used.written), BTreeSet::from([flag("lied")]));
}

#[test]
fn a_beat_behind_a_circle_is_not_called_unreachable() {
    let answers = |targets: &[&str]| -> Vec<Answer> {
        let answer = |to: &&str| Answer {
            id: Key::from(format!("to-{to}").as_str()),
            picture: MediaId::from("p"),
            sets: Vec::new(),
            clears: Vec::new(),
            when: None,
            unless: None,
            then: Jump::To(Key::from(*to)),
        };
        targets.iter().map(answer).collect()
    };
    let beat = |id: &str, targets: &[&str]| Beat {
        id: Key::from(id),
        says: Vec::new(),
        answers: answers(targets),
        then: Jump::End,
    };
    let beats = vec![beat("start", &["round", "on"]), beat("round", &["start"]), beat("on", &[])];
    let faults = Chat { with: PersonId::from("lina"), beats }.faults();
    assert_eq!(faults, [Fault::Loop(Key::from("start"))]);
}
