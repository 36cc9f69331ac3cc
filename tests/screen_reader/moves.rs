//! What somebody does next in a step, and how the control for it is called.

use gps::mission::kinds::chat::Answer;
use gps::mission::kinds::scene::{self, Moment};
use gps::mission::kinds::spot::{self, Signal};
use gps::mission::kinds::thesis::Stand;
use gps::mission::kinds::{Play, quiz, sort};
use gps::mission::{Command, Phase, Run};

use crate::texts::Texts;

/// One thing that is done: what it means, and the words in the name of its control.
pub struct Move {
    /// What it means.
    pub command: Command,
    /// How its control is called.
    pub names: Vec<String>,
}

impl Move {
    /// The next one in the step being played.
    pub fn next(texts: &Texts, run: &Run) -> Self {
        if run.phase() == Phase::Facts {
            return Self::on(texts, "next");
        }
        let (_, play) = run.step().expect("no step is being played");
        if run.step_is_done() {
            return Self::on(texts, "next");
        }
        match play {
            Play::Chat(chat) => {
                let answer = chat.answers(run.flags())[0];
                Self::choose(&answer.id, texts.of_step(run, &answer_part(answer)))
            }
            Play::Sort(sort) => of_sort(texts, run, sort),
            Play::Spot(spot) => of_spot(texts, run, spot),
            Play::Thesis(thesis) if thesis.stand().is_none() => {
                let stand = Stand::RatherYes;
                Self::choose(&stand.key(), texts.say(&format!("stand-{}", stand.slug())))
            }
            Play::Thesis(_) => Self::on(texts, "thesis-hear"),
            Play::Scene(scene) => of_scene(texts, run, scene),
            Play::Quiz(quiz) => of_quiz(texts, run, quiz),
            Play::Mood(mood) => {
                let first = &mood.mood().moods[0].id;
                Self::choose(first, texts.of_step(run, &format!("mood-{first}")))
            }
            // Whoever hears it may leave out a breath that moves on the screen.
            Play::Calm(_) => Self { command: Command::Skip, names: vec![texts.say("skip")] },
            Play::Letter(letter) if letter.part().is_some() => Self::on(texts, "next"),
            Play::Letter(_) => Self { command: Command::Seal, names: vec![texts.say("letter-seal")] },
            _ => panic!("nobody knows what to do in {}", run.mission().id),
        }
    }

    fn on(texts: &Texts, label: &str) -> Self {
        Self { command: Command::Next, names: vec![texts.say(label)] }
    }

    fn choose(key: &gps::mission::ids::Key, name: String) -> Self {
        Self { command: Command::Choose(key.clone()), names: vec![name] }
    }
}

/// The name of an answer's text.
pub fn answer_part(answer: &Answer) -> String {
    format!("answer-{}", answer.id)
}

fn of_sort(texts: &Texts, run: &Run, sort: &sort::Play) -> Move {
    let (card, into) = (sort.hand().unwrap(), &sort.sort().boxes[0]);
    let names = [format!("card-{}", card.id), format!("box-{}", into.id)];
    let names = names.iter().map(|part| texts.of_step(run, part)).collect();
    Move { command: Command::Choose(into.id.clone()), names }
}

/// Takes a mark into the hand, and puts it on the first message that has none.
fn of_spot(texts: &Texts, run: &Run, spot: &spot::Play) -> Move {
    if spot.hand().is_none() {
        return Move::choose(&Signal::Good.key(), texts.say(&format!("signal-{}", Signal::Good.slug())));
    }
    let item = spot.spot().items.iter().find(|item| spot.mark(&item.id).is_none()).unwrap();
    Move::choose(&item.id, texts.of_step(run, &format!("item-{}", item.id)))
}

fn of_scene(texts: &Texts, run: &Run, scene: &scene::Play) -> Move {
    match scene.moment() {
        Moment::Watching(_) if scene.goes_on() => Move::on(texts, "next"),
        Moment::Watching(_) => Move { command: Command::StepIn, names: vec![texts.say("scene-step-in")] },
        Moment::Ways(_) if scene.way().is_none() => {
            let way = &scene.scene().ways[0];
            Move::choose(&way.id, texts.of_step(run, &format!("way-{}", way.id)))
        }
        Moment::Eyes(_) | Moment::Ways(_) | Moment::Lens(_) => Move::on(texts, "next"),
    }
}

fn of_quiz(texts: &Texts, run: &Run, quiz: &quiz::Play) -> Move {
    let (Some(question), None) = (quiz.question(), quiz.picked()) else { return Move::on(texts, "next") };
    let id = question.options()[0].0.clone();
    let name = match question.answers {
        quiz::Answers::TrueFalse(_) => texts.say(&format!("quiz-{id}")),
        quiz::Answers::OneOf(_) => texts.of_step(run, &format!("option-{}-{id}", question.id)),
    };
    Move::choose(&id, name)
}
