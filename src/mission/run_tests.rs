use super::*;
use crate::mission::ids::{Flag, Key, MediaId, StepId};
use crate::mission::kinds::Kind;
use crate::mission::kinds::mood::{Feeling, Mood, Scale};
use crate::mission::kinds::quiz::{Answers, Question, Quiz};
use crate::mission::testing;

fn mood_step() -> Step {
    let feeling = |id: &str| Feeling {
        id: Key::from(id),
        picture: MediaId::from("p"),
        heavy: false,
        sets: if id == "storm" { vec![Flag::from("heavy")] } else { Vec::new() },
    };
    let moods = ["sun", "rain", "storm"].map(feeling).to_vec();
    Step { id: StepId::from("mood"), next: None, kind: Kind::Mood(Mood { scale: Scale::Faces, moods }) }
}

fn quiz_step(id: &str) -> Step {
    let question = Question { id: Key::from("q"), picture: MediaId::from("p"), answers: Answers::TrueFalse(true) };
    Step { id: StepId::from(id), next: None, kind: Kind::Quiz(Quiz { questions: vec![question] }) }
}

fn mission(sensitivity: u8, steps: Vec<Step>) -> Arc<Mission> {
    Arc::new(Mission { sensitivity, ..testing::mission("heavy", steps) })
}

fn choose(id: &str) -> Command {
    Command::Choose(Key::from(id))
}

#[test]
fn a_mission_runs_from_its_note_to_its_last_page() {
    let mut run = Run::new(mission(2, vec![mood_step(), quiz_step("quiz")]));
    for (phase, command, after) in [
        (Phase::Note, choose("sun"), Phase::Note),
        (Phase::Note, Command::Skip, Phase::Note),
        (Phase::Note, Command::Next, Phase::Brief),
        (Phase::Brief, Command::Next, Phase::Step(0)),
        (Phase::Step(0), Command::Next, Phase::Step(0)),
        (Phase::Step(0), choose("rain"), Phase::Step(0)),
        (Phase::Step(0), Command::Next, Phase::Facts),
        (Phase::Facts, Command::Skip, Phase::Facts),
        (Phase::Facts, Command::Next, Phase::Step(1)),
        (Phase::Step(1), choose("true"), Phase::Step(1)),
        (Phase::Step(1), Command::Next, Phase::WrapUp),
        (Phase::WrapUp, Command::Skip, Phase::WrapUp),
        (Phase::WrapUp, Command::Next, Phase::Ended(Ending::Finished)),
        (Phase::Ended(Ending::Finished), Command::Next, Phase::Ended(Ending::Finished)),
        (Phase::Ended(Ending::Finished), Command::NotToday, Phase::Ended(Ending::Finished)),
    ] {
        assert_eq!(run.phase(), phase, "before {command:?}");
        run.apply(command.clone());
        assert_eq!(run.phase(), after, "after {command:?}");
    }
}

#[test]
fn a_light_mission_begins_without_a_note() {
    for (sensitivity, phase) in [(0, Phase::Brief), (1, Phase::Brief), (2, Phase::Note), (3, Phase::Note)] {
        assert_eq!(Run::new(mission(sensitivity, Vec::new())).phase(), phase);
    }
}

#[test]
fn not_today_leads_out_of_everything_even_a_pause() {
    let ways: [&[Command]; 6] = [
        &[],
        &[Command::Next],
        &[Command::Next, Command::Next],
        &[Command::Next, Command::Next, choose("storm")],
        &[Command::Next, Command::Next, Command::Pause],
        &[Command::Next, Command::Next, Command::Skip],
    ];
    for way in ways {
        let mut run = Run::new(mission(2, vec![mood_step()]));
        for command in way {
            run.apply(command.clone());
        }
        assert_eq!(run.apply(Command::NotToday), [Outcome::Ended(Ending::NotToday)], "after {way:?}");
        assert!(run.step().is_none() && !run.is_paused() && run.choices().is_empty());
    }
}

#[test]
fn a_pause_holds_everything_but_resuming_and_leaving() {
    let mut run = Run::new(mission(0, vec![mood_step()]));
    run.apply(Command::Next);
    assert_eq!(run.apply(Command::Pause), [Outcome::Paused]);
    for command in [Command::Pause, Command::Next, choose("sun"), Command::Skip, Command::Back] {
        assert_eq!(run.apply(command.clone()), [], "{command:?}");
    }
    assert_eq!(run.apply(Command::Resume), [Outcome::Resumed]);
    assert_eq!(run.apply(Command::Resume), []);
    assert_eq!(run.apply(choose("sun")).len(), 1);
}

#[test]
fn a_skipped_step_leaves_no_flag_behind() {
    let mut run = Run::new(mission(0, vec![mood_step(), quiz_step("quiz")]));
    run.apply(Command::Next);
    run.apply(choose("storm"));
    assert_eq!(run.open_worries(), [&Flag::from("heavy")]);
    let skipped = [Outcome::StepSkipped(StepId::from("mood")), Outcome::FactsShown];
    assert_eq!(run.apply(Command::Skip), skipped);
    assert!(run.flags().is_empty() && run.open_worries().is_empty());
}

#[test]
fn a_skipped_step_keeps_what_was_set_before_it() {
    let mut run = Run::new(mission(0, vec![mood_step(), quiz_step("quiz")]));
    for command in [Command::Next, choose("storm"), Command::Next, Command::Next, Command::Skip] {
        run.apply(command);
    }
    assert_eq!(run.phase(), Phase::WrapUp);
    assert_eq!(run.flags().len(), 1);
}

#[test]
fn what_is_recalled_stands_from_the_start_and_outlives_a_skip() {
    let mission = mission(0, vec![mood_step(), quiz_step("quiz")]);
    let mut run = Run::recalling(mission, Flags::from([Flag::from("rang-lina")]));
    for command in [Command::Next, choose("storm"), Command::Skip] {
        run.apply(command);
    }
    assert_eq!(run.flags().iter().map(Flag::as_str).collect::<Vec<_>>(), ["rang-lina"]);
}

#[test]
fn of_the_flags_that_stand_those_are_remembered_that_the_mission_names() {
    let heavy = |remembers: &[&str]| {
        let remembers = remembers.iter().map(|flag| Flag::from(*flag)).collect();
        let mission = Mission { remembers, ..testing::mission("alone", vec![mood_step()]) };
        let mut run = Run::new(Arc::new(mission));
        run.apply(Command::Next);
        run.apply(choose("storm"));
        run.remembered().len()
    };
    assert_eq!([heavy(&[]), heavy(&["light"]), heavy(&["light", "heavy"])], [0, 0, 1]);
}

#[test]
fn ten_taps_in_one_frame_do_the_work_of_one() {
    for (command, phase) in [(choose("sun"), Phase::Step(0)), (Command::Pause, Phase::Step(0))] {
        let mut run = Run::new(mission(0, vec![mood_step(), quiz_step("quiz")]));
        run.apply(Command::Next);
        for _ in 0..10 {
            run.apply(command.clone());
        }
        assert_eq!(run.phase(), phase, "{command:?}");
    }
    // Nothing is done in the next step yet, so that tapping on stops there.
    let mut run = Run::new(mission(0, vec![mood_step(), quiz_step("quiz")]));
    run.apply(Command::Next);
    run.apply(choose("sun"));
    for _ in 0..10 {
        run.apply(Command::Next);
    }
    assert_eq!(run.phase(), Phase::Step(1));
}

#[test]
fn a_step_may_name_the_next_one() {
    let first = Step { next: Some(StepId::from("third")), ..quiz_step("first") };
    let mut run = Run::new(mission(0, vec![first, quiz_step("second"), quiz_step("third")]));
    for command in [Command::Next, choose("true"), Command::Next, Command::Next] {
        run.apply(command);
    }
    assert_eq!(run.step().map(|(step, _)| step.id.as_str()), Some("third"));
}

#[test]
fn a_mission_without_steps_goes_to_its_last_page() {
    let mut run = Run::new(mission(0, Vec::new()));
    assert_eq!(run.apply(Command::Next), [Outcome::WrappedUp]);
}

#[test]
fn the_end_says_what_she_did_by_the_first_flag_that_stands() {
    let mission = Mission {
        did: true,
        did_when: vec![Flag::from("rang"), Flag::from("wrote")],
        ..testing::mission("heavy", Vec::new())
    };
    let did = |flags: &[&str]| mission.did_part(&flags.iter().map(|flag| Flag::from(*flag)).collect());
    assert_eq!(did(&[]).as_deref(), Some("did"));
    assert_eq!(did(&["wrote"]).as_deref(), Some("did-wrote"));
    assert_eq!(did(&["wrote", "rang", "other"]).as_deref(), Some("did-rang"));
    let texts: Vec<String> = mission.texts().iter().map(ToString::to_string).collect();
    for key in ["test.did", "test.did-rang", "test.did-wrote"] {
        assert!(texts.iter().any(|text| text == key), "{key} is not asked of the languages");
    }
    let silent = testing::mission("heavy", Vec::new());
    assert_eq!(silent.did_part(&Flags::from([Flag::from("rang")])), None, "it has no such line");
}

#[test]
fn who_left_out_a_step_is_not_told_that_she_did_it() {
    let mission = Arc::new(Mission { did: true, ..testing::mission("heavy", vec![mood_step(), quiz_step("quiz")]) });
    let play = |commands: &[Command]| {
        let mut run = Run::new(Arc::clone(&mission));
        run.apply(Command::Next);
        for command in commands {
            run.apply(command.clone());
        }
        assert_eq!(run.phase(), Phase::WrapUp);
        run.did_part()
    };
    let answered = [choose("rain"), Command::Next, Command::Next, choose("true"), Command::Next];
    assert_eq!(play(&answered).as_deref(), Some("did"));
    let left_out = [choose("rain"), Command::Next, Command::Next, Command::Skip];
    assert_eq!(play(&left_out), None);
}
