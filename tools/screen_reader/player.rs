//! Somebody who plays with a screen reader, and a mission beside her that knows what she should hear.

use std::sync::Arc;

use gps::game::Kit;
use gps::mission::ids::MissionId;
use gps::mission::kinds::chat::Answer;
use gps::mission::kinds::scene::Moment;
use gps::mission::kinds::spot::Signal;
use gps::mission::kinds::thesis::Stand;
use gps::mission::kinds::{Play, quiz};
use gps::mission::{Command, Phase, Run, TextKey};
use gps::pack::{Pack, assets_dir};
use gps::words::Words;

use crate::reader::{Heard, Reader, plain};
use crate::story::{new, said, sentence};

/// The game, who plays it, and what went wrong on the way.
pub struct Player {
    reader: Reader,
    pack: Arc<Pack>,
    words: Arc<Words>,
    texts: Arc<Words>,
    acts: usize,
    sentences: usize,
    wrong: Vec<String>,
}

/// What she does next: what it means, and how the control for it is called.
struct Act {
    command: Command,
    names: Vec<String>,
}

impl Player {
    /// Opens the game on the route.
    pub fn start() -> Self {
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let kit = Kit::read(assets_dir(Some(&here)).unwrap()).unwrap();
        let language = kit.language(Some("nl")).unwrap();
        let (words, texts) = (kit.interface().unwrap().words(&language), kit.pack.texts.words(&language));
        let reader = Reader::start();
        Self { reader, pack: kit.pack, words, texts, acts: 0, sentences: 0, wrong: Vec::new() }
    }

    /// Plays so many steps of a mission, and leaves out the others.
    pub fn play(&mut self, mission: &str, steps: usize) {
        let id = MissionId::from(mission);
        let module = self.pack.modules.iter().find(|module| module.missions.contains(&id)).unwrap().id.clone();
        let module = plain(&self.texts.get(&TextKey::value(format!("module-{module}"))));
        let title = plain(&self.texts.get(&TextKey::of_mission(&id, "title")));
        self.open(&[&module]);
        self.open(&[&title]);
        // Another message had the same button until now.
        self.reader.wait_for(&title);
        let start = self.say("play");
        let mut run = Run::new(Arc::clone(&self.pack.missions[&id]));
        let noted = run.mission().has_content_note();
        self.enter(&mut run, &start, noted);
        while let Phase::Step(at) = run.phase() {
            if at >= steps {
                self.leave_out(&mut run);
                continue;
            }
            let act = self.next_act(&run);
            self.act(&mut run, &act);
        }
        let done = self.say("wrap-done");
        self.open(&[&done]);
        let back = self.say("back-to-route");
        self.open(&[&back]);
        self.reader.listen(0);
    }

    /// Fails where something was not as it should be.
    pub fn report(self) {
        println!("{} acts, {} sentences", self.acts, self.sentences);
        assert!(self.acts > 40 && self.sentences > 40, "hardly anything was played");
        assert!(self.wrong.is_empty(), "{} of {} acts:\n{}", self.wrong.len(), self.acts, self.wrong.join("\n"));
    }

    /// Passes a page of which nothing is compared.
    fn open(&mut self, names: &[&str]) {
        let control = self.reader.find(names);
        self.reader.click(&control);
        self.reader.listen(0);
    }

    /// Into the first step, past the content note where there is one.
    fn enter(&mut self, run: &mut Run, start: &str, noted: bool) {
        if noted {
            self.open(&[start]);
        }
        let go = self.say("note-go");
        let control = self.reader.find(&[if noted { &go } else { start }]);
        while !matches!(run.phase(), Phase::Step(_)) {
            run.apply(Command::Next);
        }
        let expected = self.arrive(run, &[]);
        self.reader.click(&control);
        let heard = self.reader.listen(expected.len());
        self.compare("it begins", &heard, &expected);
    }

    fn leave_out(&mut self, run: &mut Run) {
        let skip = self.reader.find(&[&self.words.get(&TextKey::value("skip"))]);
        run.apply(Command::Skip);
        let expected = self.arrive(run, &[]);
        self.reader.click(&skip);
        self.reader.listen(expected.len());
    }

    /// Lets every line come that comes by itself, and tells what is new then.
    fn arrive(&self, run: &mut Run, before: &[String]) -> Vec<String> {
        run.apply(Command::Hurry);
        // The last page thanks her.
        let thanks = matches!(run.phase(), Phase::WrapUp).then(|| self.say("wrap-thanks"));
        new(&self.texts, run, before).into_iter().chain(thanks).collect()
    }

    /// Does one thing, half of the times by key, and compares what she hears and where she is then.
    fn act(&mut self, run: &mut Run, act: &Act) {
        let names: Vec<_> = act.names.iter().map(String::as_str).collect();
        let control = self.reader.find(&names);
        let step = run.step().map(|(step, _)| step.id.clone());
        let before = said(run);
        run.apply(act.command.clone());
        let expected = self.arrive(run, &before);
        self.reader.focus_on(&control);
        self.reader.listen(0);
        if self.acts.is_multiple_of(2) {
            self.reader.click(&control);
        } else {
            self.reader.press("Return");
        }
        let heard = self.reader.listen(expected.len());
        let stays = run.step().map(|(step, _)| step.id.clone()) == step;
        let what = format!("{} {:?}", run.mission().id, act.command);
        self.compare(&what, &heard, &expected);
        if stays {
            self.compare_place(&what, run, &heard);
        }
        self.acts += 1;
        self.sentences += expected.len();
    }

    fn compare(&mut self, what: &str, heard: &Heard, expected: &[String]) {
        if heard.said != expected {
            let (said, new) = (heard.said.len(), expected.len());
            self.wrong.push(format!("{what}: {said} announcements for {new} sentences: {:#?}", heard.said));
        }
        for pair in heard.focus.windows(2) {
            if pair[0].path == pair[1].path {
                self.wrong.push(format!("{what}: the focus is told of again at “{}”", pair[0].name));
            }
        }
    }

    /// Within a step the focus is never back on the page; in a chat it is where she goes on.
    fn compare_place(&mut self, what: &str, run: &Run, heard: &Heard) {
        if let Some(page) = heard.focus.iter().find(|thing| thing.role == "landmark") {
            self.wrong.push(format!("{what}: the focus is back on the page “{}”", page.name));
        }
        let Some((_, Play::Chat(chat))) = run.step() else { return };
        let first = chat.answers(run.flags()).first().map(|answer| sentence(&self.texts, run, &answer_part(answer)));
        let on = first.unwrap_or_else(|| self.say("next"));
        let at = self.reader.focus.as_ref().map_or("nothing", |thing| &thing.name);
        if at != on {
            self.wrong.push(format!("{what}: the focus is on “{at}”, she goes on at “{on}”"));
        }
    }

    /// What somebody would do now.
    fn next_act(&self, run: &Run) -> Act {
        let (_, play) = run.step().unwrap();
        let next = |label: &str| Act { command: Command::Next, names: vec![self.say(label)] };
        if run.step_is_done() {
            return next("next");
        }
        let text = |part: &str| sentence(&self.texts, run, part);
        match play {
            Play::Chat(chat) => {
                let answer = chat.answers(run.flags())[0];
                Act { command: Command::Choose(answer.id.clone()), names: vec![text(&answer_part(answer))] }
            }
            Play::Sort(sort) => {
                let (card, into) = (sort.hand().unwrap(), &sort.sort().boxes[0]);
                let names = vec![text(&format!("card-{}", card.id)), text(&format!("box-{}", into.id))];
                Act { command: Command::Choose(into.id.clone()), names }
            }
            Play::Spot(spot) => match spot.hand() {
                None => {
                    let names = vec![self.say(&format!("signal-{}", Signal::Good.slug()))];
                    Act { command: Command::Choose(Signal::Good.key()), names }
                }
                Some(_) => {
                    let item = spot.spot().items.iter().find(|item| spot.mark(&item.id).is_none()).unwrap();
                    let names = vec![text(&format!("item-{}", item.id))];
                    Act { command: Command::Choose(item.id.clone()), names }
                }
            },
            Play::Thesis(thesis) if thesis.stand().is_none() => {
                let stand = Stand::RatherYes;
                Act { command: Command::Choose(stand.key()), names: vec![self.say(&format!("stand-{}", stand.slug()))] }
            }
            Play::Thesis(_) => next("thesis-hear"),
            Play::Scene(scene) => match scene.moment() {
                Moment::Watching(_) if scene.goes_on() => next("next"),
                Moment::Watching(_) => Act { command: Command::StepIn, names: vec![self.say("scene-step-in")] },
                Moment::Ways(_) if scene.way().is_none() => {
                    let way = &scene.scene().ways[0];
                    Act { command: Command::Choose(way.id.clone()), names: vec![text(&format!("way-{}", way.id))] }
                }
                Moment::Eyes(_) | Moment::Ways(_) | Moment::Lens(_) => next("next"),
            },
            Play::Quiz(quiz) => match (quiz.question(), quiz.picked()) {
                (Some(question), None) => {
                    let id = question.options()[0].0.clone();
                    let name = match question.answers {
                        quiz::Answers::TrueFalse(_) => self.say(&format!("quiz-{id}")),
                        quiz::Answers::OneOf(_) => text(&format!("option-{}-{id}", question.id)),
                    };
                    Act { command: Command::Choose(id), names: vec![name] }
                }
                _ => next("next"),
            },
            _ => panic!("nobody knows what to do in {}", run.mission().id),
        }
    }

    fn say(&self, name: &str) -> String {
        plain(&self.words.get(&TextKey::value(name)))
    }
}

fn answer_part(answer: &Answer) -> String {
    format!("answer-{}", answer.id)
}
