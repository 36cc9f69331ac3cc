//! What a girl hears in a mission, by its rules and its texts alone: the sentences that were said to her and still stand
//! on the page, in the order in which they stand there.

use gps::mission::kinds::chat::Bubble;
use gps::mission::kinds::scene::Moment;
use gps::mission::kinds::{Play, spot};
use gps::mission::{Run, Step, TextKey};
use gps::words::Words;

use crate::reader::plain;

/// A sentence of a step.
pub fn sentence(texts: &Words, run: &Run, part: &str) -> String {
    let (step, _) = run.step().expect("no step is being played");
    plain(&texts.get(&TextKey::of_step(&run.mission().id, &step.id, part)))
}

/// What has been said in the step being played, by the names of its texts. Nothing between two steps.
pub fn said(run: &Run) -> Vec<String> {
    let Some((step, play)) = run.step() else { return Vec::new() };
    let done = run.step_is_done();
    let parts: Vec<String> = match play {
        Play::Chat(chat) => chat.bubbles().iter().filter_map(line).collect(),
        Play::Spot(spot) => spot.last().map(feedback).into_iter().chain(done.then(|| "done".to_owned())).collect(),
        Play::Sort(sort) => {
            let hand = sort.hand().map(|card| format!("card-{}", card.id));
            let why = sort.last().filter(|card| !card.fits.is_empty()).map(|card| format!("feedback-{}", card.id));
            hand.into_iter().chain(why).chain(done.then(|| "done".to_owned())).collect()
        }
        Play::Thesis(thesis) => {
            let heard = thesis.heard().iter().map(|argument| format!("argument-{}", argument.id));
            let end = if thesis.has_moved() { "moved" } else { "stayed" };
            let closing = [end, "done"].into_iter().filter(|_| done).map(ToOwned::to_owned);
            heard.chain(closing).collect()
        }
        Play::Scene(scene) => {
            let panel = scene.panel().map(|panel| &panel.id);
            let one = match scene.moment() {
                Moment::Watching(_) => panel.map(|id| format!("panel-{id}")),
                Moment::Eyes(_) => panel.map(|id| format!("thought-{id}")),
                Moment::Ways(_) => scene.way().map(|way| format!("follows-{}", way.id)),
                Moment::Lens(_) => scene.label().map(|label| format!("lens-{}", label.id)),
            };
            one.into_iter().collect()
        }
        Play::Quiz(quiz) => {
            let why = quiz.question().zip(quiz.picked());
            why.map(|(question, picked)| format!("feedback-{}-{picked}", question.id)).into_iter().collect()
        }
        // Steps of other kinds are left out.
        _ => Vec::new(),
    };
    parts.into_iter().map(|part| key(step, &part)).collect()
}

/// The sentences of `after` that did not stand there before, as they are read out.
pub fn new(texts: &Words, run: &Run, before: &[String]) -> Vec<String> {
    let after = said(run);
    let new = after.iter().filter(|key| !before.contains(key));
    new.filter_map(|key| key.split_once('/')).map(|(_, part)| sentence(texts, run, part)).collect()
}

fn key(step: &Step, part: &str) -> String {
    format!("{}/{part}", step.id)
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
