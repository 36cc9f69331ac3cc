use std::sync::Arc;

use super::*;
use crate::mission::ids::MissionId;
use crate::mission::{Command, Phase};
use crate::pack::{Folder, load};

fn pack() -> crate::pack::Pack {
    load(&Folder::new("assets/packs/base")).pack.unwrap()
}

/// Plays a mission to its end and collects what a group is asked on the way.
fn asked(mission: &str) -> Vec<Question> {
    let mission = pack().missions[&MissionId::from(mission)].clone();
    let mut run = Run::new(mission);
    let mut asked = Vec::new();
    for _ in 0..400 {
        asked.extend(Question::of(&run).filter(|question| asked.last() != Some(question)));
        let choice = run.choices().into_iter().next().unwrap_or(Command::Next);
        run.apply(choice);
        if matches!(run.phase(), Phase::Ended(_)) {
            return asked;
        }
    }
    panic!("the mission does not end");
}

#[test]
fn a_thesis_is_asked_from_no_to_yes() {
    let asked = asked("jealous");
    let thesis = asked.iter().find(|question| question.prompt == Sentence::Pack(thesis_key())).unwrap();
    let keys: Vec<_> = thesis.choices.iter().map(|choice| choice.key.as_str()).collect();
    assert_eq!(keys, ["no", "rather-no", "between", "rather-yes", "yes"]);
    assert_eq!(thesis.picks, Picks::One);
}

fn thesis_key() -> TextKey {
    let pack = pack();
    let mission = &pack.missions[&MissionId::from("jealous")];
    let step = mission.steps.iter().find(|step| step.kind.slug() == "thesis").unwrap();
    TextKey::of_step(&mission.id, &step.id, "thesis")
}

#[test]
fn every_choice_that_a_group_goes_on_with_leads_on_in_the_run() {
    let pack = pack();
    let mut kinds = std::collections::BTreeSet::new();
    for mission in pack.missions.values() {
        let mut run = Run::new(Arc::clone(mission));
        // What the group went on with last; choosing it once more changes nothing.
        let mut last = None;
        for _ in 0..400 {
            if let (Some(question), Some((step, _))) = (Question::of(&run), run.step()) {
                kinds.insert(step.kind.slug());
                for choice in &question.choices {
                    let command = Command::Choose(choice.key.clone());
                    let leads_on = !run.clone().apply(command.clone()).is_empty();
                    assert!(leads_on || last == Some(command), "{} {} ignores {}", mission.id, step.id, choice.key);
                }
            }
            let choice = run.choices().into_iter().next().unwrap_or(Command::Next);
            run.apply(choice.clone());
            if matches!(choice, Command::Choose(_)) {
                last = Some(choice);
            }
            if matches!(run.phase(), Phase::Ended(_)) {
                break;
            }
        }
    }
    for kind in ["thesis", "quiz", "sort", "spot", "mood", "order", "match", "pact", "chat", "scene"] {
        assert!(kinds.contains(kind), "nobody is asked in {kind}");
    }
    for kind in ["letter", "circle", "bodymap", "collage", "roleplay", "calm", "helpcard"] {
        assert!(!kinds.contains(kind), "{kind} is hers alone");
    }
}

#[test]
fn every_sentence_of_a_question_is_in_the_pack() {
    let pack = pack();
    let words = pack.texts.words(pack.texts.base().unwrap());
    for mission in pack.missions.values().filter(|mission| mission.sensitivity < 3) {
        for question in asked(mission.id.as_str()) {
            let sentences = question.choices.iter().map(|choice| &choice.text).chain([&question.prompt]);
            for sentence in sentences {
                if let Sentence::Pack(key) = sentence {
                    words.get(key);
                }
            }
        }
    }
    assert!(words.missing().is_empty(), "{:?}", words.missing());
}

#[test]
fn a_coin_speaks_along_where_it_is_delicate() {
    let pack = pack();
    for mission in pack.missions.values() {
        for question in asked(mission.id.as_str()) {
            let one = question.picks == Picks::One;
            assert_eq!(question.coin, one && mission.sensitivity >= 2, "{}", mission.id);
        }
    }
}

#[test]
fn only_its_own_choices_are_allowed_each_once() {
    let mut question = asked("jealous").remove(0);
    question.picks = Picks::UpTo(2);
    let allowed = [vec![0], vec![1, 0]].iter().all(|picked| question.allows(picked));
    let refused = [vec![], vec![0, 0], vec![99], vec![0, 1, 2]].iter().any(|picked| question.allows(picked));
    assert!(allowed && !refused);
}
