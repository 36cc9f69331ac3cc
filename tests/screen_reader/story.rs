//! What a girl hears in a mission, by its rules and its texts alone: the sentences that were said to her and still stand
//! on the page, in the order in which they stand there; and where she goes on.

use gps::mission::kinds::calm::Exercise;
use gps::mission::kinds::chat::{self, Bubble};
use gps::mission::kinds::letter::End;
use gps::mission::kinds::scene::{self, Moment};
use gps::mission::kinds::{Play, sort};
use gps::mission::{Command, Phase, Run, TextKey};

use crate::expected::{Expected, Place};
use crate::moves::answer_part;
use crate::texts::{Texts, Voice};

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
            // The ways are gone, and what follows is in view.
            (Moment::Ways(_), Command::Choose(_)) => on("next"),
            _ => Place::Stays,
        },
        // The letter is given: the sheet stays, its buttons are others.
        Play::Letter(_) if run.step_is_done() => on("next"),
        // All of it is another question, or the letter's next page.
        Play::Quiz(_) | Play::Letter(_) if *done == Command::Next => Place::Page,
        _ => Place::Stays,
    }
}

/// A sentence that was said: who is heard with it, and its name among the step's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    step: String,
    by: Voice,
    part: String,
}

/// What has been said in the step being played. Nothing between two steps.
pub fn said(run: &Run) -> Vec<Said> {
    let Some((step, play)) = run.step() else { return Vec::new() };
    let done = run.step_is_done();
    let blogger = || Voice::Says(run.mission().blogger.clone());
    let closing = || done.then(|| (blogger(), "done".to_owned()));
    let parts: Vec<(Voice, String)> = match play {
        Play::Chat(chat) => chat.bubbles().iter().filter_map(|bubble| line(chat, bubble)).collect(),
        Play::Spot(spot) => {
            let feedback = spot.last().map(|item| (blogger(), format!("feedback-{}", item.id)));
            feedback.into_iter().chain(closing()).collect()
        }
        Play::Sort(sort) => of_sort(sort, &blogger()).into_iter().chain(closing()).collect(),
        Play::Thesis(thesis) => {
            let heard = thesis.heard().iter();
            let heard = heard.map(|one| (Voice::Says(one.person.clone()), format!("argument-{}", one.id)));
            let end = if thesis.has_moved() { "moved" } else { "stayed" };
            heard.chain(done.then(|| (blogger(), end.to_owned()))).chain(closing()).collect()
        }
        Play::Scene(scene) => of_scene(scene, blogger()).into_iter().collect(),
        Play::Quiz(quiz) => {
            let why = quiz.question().zip(quiz.picked());
            let why = why.map(|(question, picked)| format!("feedback-{}-{picked}", question.id));
            why.map(|part| (blogger(), part)).into_iter().collect()
        }
        Play::Mood(mood) => mood.picked().map(|mood| (blogger(), format!("reply-{}", mood.id))).into_iter().collect(),
        Play::Letter(letter) => {
            let sealed = letter.end() == Some(End::Sealed);
            sealed.then(|| (Voice::Says(letter.letter().to.clone()), "done".to_owned())).into_iter().collect()
        }
        // Steps of other kinds are left out.
        _ => Vec::new(),
    };
    parts.into_iter().map(|(by, part)| Said { step: step.id.to_string(), by, part }).collect()
}

/// Lets every line come that comes by itself, and gives what is read out then that did not stand there before.
pub fn arrive(texts: &Texts, run: &mut Run, before: &[Said]) -> Vec<String> {
    run.apply(Command::Hurry);
    // The last page says what she did.
    let did = matches!(run.phase(), Phase::WrapUp).then(|| {
        let mission = run.mission();
        run.did_part()
            .map_or_else(|| texts.say("wrap-thanks"), |part| texts.of_pack(&TextKey::of_mission(&mission.id, &part)))
    });
    // A breath begins by itself.
    let breathes = run.step().is_some_and(
        |(_, play)| matches!(play, Play::Calm(calm) if matches!(calm.calm().exercise, Exercise::Breathe { .. })),
    );
    let breath = breathes.then(|| texts.say("breathe-in"));
    let facts = matches!(run.phase(), Phase::Facts).then(|| {
        let mission = run.mission();
        texts.said(&Voice::Says(mission.blogger.clone()), texts.of_pack(&TextKey::of_mission(&mission.id, "facts")))
    });
    let after = said(run);
    let new = after.iter().filter(|said| !before.contains(said));
    new.map(|said| texts.said(&said.by, texts.of_step(run, &said.part))).chain(breath).chain(facts).chain(did).collect()
}

fn line(chat: &chat::Play, bubble: &Bubble) -> Option<(Voice, String)> {
    match bubble {
        Bubble::Line(line) => {
            let by = line.by.as_ref().unwrap_or_else(|| chat.with());
            Some((Voice::Says(by.clone()), format!("say-{}", line.id)))
        }
        Bubble::Answer(_) => None,
    }
}

fn of_sort(sort: &sort::Play, blogger: &Voice) -> Vec<(Voice, String)> {
    let hand = sort.hand().map(|card| (Voice::Nobody, format!("card-{}", card.id)));
    let why = sort.last().filter(|card| !card.fits.is_empty());
    let why = why.map(|card| (blogger.clone(), format!("feedback-{}", card.id)));
    hand.into_iter().chain(why).collect()
}

fn of_scene(scene: &scene::Play, blogger: Voice) -> Option<(Voice, String)> {
    let (panel, eyes) = (scene.panel(), &scene.scene().eyes);
    match scene.moment() {
        Moment::Watching(_) => panel.map(|panel| {
            let by = panel.says.clone().map_or(Voice::Nobody, Voice::Says);
            (by, format!("panel-{}", panel.id))
        }),
        Moment::Eyes(_) => panel.map(|panel| (Voice::Thinks(eyes.clone()), format!("thought-{}", panel.id))),
        Moment::Ways(_) => scene.way().map(|way| (Voice::Nobody, format!("follows-{}", way.id))),
        Moment::Lens(_) => scene.label().map(|label| (blogger, format!("lens-{}", label.id))),
    }
}
