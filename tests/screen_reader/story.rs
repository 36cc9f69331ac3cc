//! What a girl hears in a mission, by its rules and its texts alone: the sentences that were said to her and still stand
//! on the page, in the order in which they stand there; and where she goes on.

use gps::mission::kinds::chat::Bubble;
use gps::mission::kinds::scene::{self, Moment};
use gps::mission::kinds::{Play, sort, spot, thesis};
use gps::mission::{Command, Phase, Run};

use crate::expected::{Expected, Place};
use crate::moves::answer_part;
use crate::texts::Texts;

/// Does one thing in a mission, and gives what is heard of it.
pub fn happens(texts: &Texts, run: &mut Run, command: &Command) -> Expected {
    let (phase, before) = (run.phase(), said(run));
    run.apply(command.clone());
    let said = arrive(texts, run, &before);
    let place = if run.phase() == phase { goes_on(texts, run, command) } else { Place::Page };
    Expected { said, place }
}

/// Where somebody goes on in the step being played, after she did this.
fn goes_on(texts: &Texts, run: &Run, done: &Command) -> Place {
    let on = |label: &str| Place::On(vec![texts.say(label)]);
    let (_, play) = run.step().expect("no step is being played");
    match play {
        Play::Chat(chat) => {
            let answer = chat.answers(run.flags()).into_iter().next().filter(|_| !run.step_is_done());
            let last = answer.map_or_else(|| texts.say("next"), |answer| texts.of_step(run, &answer_part(answer)));
            Place::On(vec![texts.say("hurry"), last])
        }
        // The boxes are no buttons any more.
        Play::Sort(_) if run.step_is_done() => on("next"),
        Play::Scene(scene) => match (scene.moment(), done) {
            (Moment::Watching(_), _) if !scene.goes_on() => on("scene-step-in"),
            (Moment::Eyes(_), _) => on("next"),
            (Moment::Ways(_), Command::Next) => {
                Place::On(vec![texts.of_step(run, &format!("way-{}", scene.scene().ways[0].id))])
            }
            _ => Place::Stays,
        },
        // All of it is another question.
        Play::Quiz(_) if *done == Command::Next => Place::Page,
        _ => Place::Stays,
    }
}

/// What has been said in the step being played, by the names of its texts. Nothing between two steps.
pub fn said(run: &Run) -> Vec<String> {
    let Some((step, play)) = run.step() else { return Vec::new() };
    let done = run.step_is_done();
    let parts = match play {
        Play::Chat(chat) => chat.bubbles().iter().filter_map(line).collect(),
        Play::Spot(spot) => spot.last().map(feedback).into_iter().chain(closing(done)).collect(),
        Play::Sort(sort) => of_sort(sort).into_iter().chain(closing(done)).collect(),
        Play::Thesis(thesis) => of_thesis(thesis, done),
        Play::Scene(scene) => of_scene(scene).into_iter().collect(),
        Play::Quiz(quiz) => {
            let why = quiz.question().zip(quiz.picked());
            why.map(|(question, picked)| format!("feedback-{}-{picked}", question.id)).into_iter().collect()
        }
        // Steps of other kinds are left out.
        _ => Vec::new(),
    };
    parts.into_iter().map(|part| format!("{}/{part}", step.id)).collect()
}

/// Lets every line come that comes by itself, and gives what is read out then that did not stand there before.
pub fn arrive(texts: &Texts, run: &mut Run, before: &[String]) -> Vec<String> {
    run.apply(Command::Hurry);
    // The last page thanks her.
    let thanks = matches!(run.phase(), Phase::WrapUp).then(|| texts.say("wrap-thanks"));
    let after = said(run);
    let new = after.iter().filter(|key| !before.contains(key)).filter_map(|key| key.split_once('/'));
    new.map(|(_, part)| texts.of_step(run, part)).chain(thanks).collect()
}

fn line(bubble: &Bubble) -> Option<String> {
    match bubble {
        Bubble::Line(line) => Some(format!("say-{}", line.id)),
        Bubble::Answer(_) => None,
    }
}

fn feedback(item: &spot::Item) -> String {
    format!("feedback-{}", item.id)
}

fn closing(done: bool) -> Option<String> {
    done.then(|| "done".to_owned())
}

fn of_sort(sort: &sort::Play) -> Vec<String> {
    let hand = sort.hand().map(|card| format!("card-{}", card.id));
    let why = sort.last().filter(|card| !card.fits.is_empty()).map(|card| format!("feedback-{}", card.id));
    hand.into_iter().chain(why).collect()
}

fn of_thesis(thesis: &thesis::Play, done: bool) -> Vec<String> {
    let heard = thesis.heard().iter().map(|argument| format!("argument-{}", argument.id));
    let end = if thesis.has_moved() { "moved" } else { "stayed" };
    let end = done.then(|| end.to_owned());
    heard.chain(end).chain(closing(done)).collect()
}

fn of_scene(scene: &scene::Play) -> Option<String> {
    let panel = scene.panel().map(|panel| &panel.id);
    match scene.moment() {
        Moment::Watching(_) => panel.map(|id| format!("panel-{id}")),
        Moment::Eyes(_) => panel.map(|id| format!("thought-{id}")),
        Moment::Ways(_) => scene.way().map(|way| format!("follows-{}", way.id)),
        Moment::Lens(_) => scene.label().map(|label| format!("lens-{}", label.id)),
    }
}
