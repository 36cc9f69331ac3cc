//! A group with one screen: the counsellor leads at the desk and shows the stage, the screen goes round. What the group's
//! pages say is heard there, once for everybody who comes to them, and nothing of a mission again that was heard before.

use std::sync::Arc;

use gps::mission::ids::MissionId;
use gps::mission::{Command, Phase, Run, TextKey};
use gps::session::{Question, Sentence};

use crate::assets;
use crate::client::Thing;
use crate::expected::{Expected, Place};
use crate::reader::Reader;
use crate::story::{arrive, happens};
use crate::texts::{Texts, Voice};

/// The plan that is led, and the mission of it.
const PLAN: &str = "in-the-chat";
const MISSION: &str = "group-pressure";

/// A counsellor who leads, and the mission as it should be.
pub struct Evening {
    reader: Reader,
    /// The words of the game.
    pub texts: Texts,
    run: Run,
    acts: usize,
    wrong: Vec<String>,
}

impl Evening {
    /// Begins a session whose answers are given on this screen, and opens the mission at the desk.
    pub fn begin() -> Self {
        let assets = assets::shipped();
        let texts = Texts::read(&assets);
        let reader = Reader::start(&assets, &["--staff"], texts.say("help"));
        let mission = &texts.pack.missions[&MissionId::from(MISSION)];
        let run = Run::new(Arc::clone(mission));
        let mut evening = Self { reader, texts, run, acts: 0, wrong: Vec::new() };
        evening.hears("the start", &Expected { said: Vec::new(), place: Place::Page });
        evening.desk(&["start-room"]);
        let plan = evening.texts.of_pack(&TextKey::value(format!("plan-{PLAN}")));
        evening.click(&[&format!("{plan}, ")]);
        // Until a plan lies there nothing can begin.
        evening.reader.wait_for(&plan);
        evening.chooses("desk-way.tablet");
        evening.desk(&["desk-begin"]);
        evening.reader.wait_for(&evening.texts.say("desk-agenda"));
        let title = evening.texts.of_pack(&TextKey::of_mission(&evening.run.mission().id, "title"));
        evening.click(&[&title]);
        let now = if evening.run.mission().has_content_note() { "note" } else { "desk-now.message" };
        evening.reader.wait_for(&evening.texts.say(now));
        evening
    }

    /// From the mission's message into its first step.
    pub fn opens_the_mission(&mut self) {
        let mission = self.run.mission();
        let brief = self.texts.of_pack(&TextKey::of_mission(&mission.id, "brief"));
        let brief = self.texts.said(&Voice::Says(mission.blogger.clone()), brief);
        let note = self.run.mission().has_content_note();
        self.show(if note { &[] } else { std::slice::from_ref(&brief) });
        if note {
            self.on_stage("note-go", &[brief], Place::Page);
        }
        while !matches!(self.run.phase(), Phase::Step(_)) {
            self.run.apply(Command::Next);
        }
        let said = arrive(&self.texts, &mut self.run, &[]);
        self.on_stage("room-start", &said, Place::Page);
    }

    /// Presses buttons at the desk, one after another.
    pub fn desk(&mut self, names: &[&str]) {
        for name in names {
            self.click(&[&self.texts.say(name)]);
        }
    }

    /// Chooses something at the desk that is not chosen.
    pub fn chooses(&mut self, name: &str) {
        let control = self.reader.find(&[&self.texts.say(name)]);
        self.reader.choose(&control);
    }

    /// Counts so many hands for the first answer, one after another.
    pub fn hands(&mut self, count: usize) {
        let first = self.choices()[0].clone();
        for hand in 1..=count {
            self.click(&[&first, "+"]);
            self.reader.wait_for(&hand.to_string());
        }
    }

    /// The desk gives way to the stage, where these sentences are heard.
    pub fn show(&mut self, said: &[String]) {
        self.desk(&["desk-screen"]);
        self.comes(said);
    }

    /// The stage comes by itself: the screen goes round from now on.
    pub fn comes(&mut self, said: &[String]) {
        let expected = Expected { said: said.to_vec(), place: Place::Page };
        let mut heard = self.reader.listen(&expected);
        // Where the focus was at the desk is the desk's own.
        let page = heard.focus.iter().position(Thing::is_page).unwrap_or_default();
        heard.focus.drain(..page);
        self.wrong.extend(expected.compare("the stage", &heard));
    }

    /// The stage gives way to the desk.
    pub fn returns_to_the_desk(&mut self) {
        self.click(&[&self.texts.say("room.desk")]);
        self.reader.wait_for(&self.texts.say("desk-agenda"));
    }

    /// The counsellor takes back the screen that goes round, where she is asked who she is.
    pub fn takes_the_screen_back(&mut self) {
        self.click(&[&self.texts.say("room.desk")]);
        let question = Expected { said: Vec::new(), place: Place::Page };
        self.hears("the question", &question);
        self.click(&[&self.texts.say("back-to-desk.yes")]);
        self.reader.wait_for(&self.texts.say("desk-agenda"));
        self.desk(&["desk-folded.open"]);
    }

    /// Presses a button on the stage.
    pub fn on_stage(&mut self, name: &str, said: &[String], place: Place) {
        let control = self.texts.say(name);
        self.on_control(&control, said, place);
    }

    /// Chooses an answer on the screen that goes round.
    pub fn picks(&mut self) {
        let first = self.choices()[0].clone();
        self.on_control(&first, &[], Place::Stays);
    }

    /// Presses a key on the stage that brings another page.
    pub fn key(&mut self, key: &str, said: &[String]) {
        self.reader.press(&[key]);
        self.hears(key, &Expected { said: said.to_vec(), place: Place::Page });
    }

    /// Writes into the field that is called so, and presses the last of these buttons behind it, all of it by keys.
    pub fn writes(&mut self, field: &str, letters: &[&str], buttons: &[&str], said: &[String]) {
        let field = self.reader.find(&[&self.texts.say(field)]);
        self.reader.focus_on(&field);
        self.reader.press(letters);
        for button in buttons {
            self.reader.press(&["Tab"]);
            let place = Place::On(vec![self.texts.say(button)]);
            self.hears(button, &Expected { said: Vec::new(), place });
        }
        self.reader.press(&["Return"]);
        self.hears("what was written", &Expected { said: said.to_vec(), place: Place::Stays });
    }

    /// Goes on in the mission from the desk with what the group said; gives what is heard when it is in view.
    pub fn goes_on_with_the_first(&mut self) -> Vec<String> {
        let question = Question::of(&self.run).unwrap();
        let first = self.choices()[0].clone();
        self.click(&[&first]);
        happens(&self.texts, &mut self.run, &Command::Choose(question.choices[0].key.clone())).said
    }

    /// The question that the mission asks now.
    pub fn prompt(&self) -> String {
        self.sentence(&Question::of(&self.run).unwrap().prompt)
    }

    /// Fails where something was not as it should be.
    pub fn report(self) {
        assert!(self.wrong.is_empty(), "{} acts, wrong were:\n{}", self.acts, self.wrong.join("\n"));
    }

    fn choices(&self) -> Vec<String> {
        let question = Question::of(&self.run).unwrap();
        question.choices.iter().map(|choice| self.sentence(&choice.text)).collect()
    }

    fn sentence(&self, sentence: &Sentence) -> String {
        match sentence {
            Sentence::Pack(key) => self.texts.of_pack(key),
            Sentence::Interface(key) => self.texts.of_interface(key),
        }
    }

    fn click(&mut self, words: &[&str]) {
        let control = self.reader.find(words);
        self.reader.click(&control);
    }

    fn on_control(&mut self, name: &str, said: &[String], place: Place) {
        let control = self.reader.find(&[name]);
        self.reader.focus_on(&control);
        self.reader.click(&control);
        self.hears(name, &Expected { said: said.to_vec(), place });
    }

    fn hears(&mut self, what: &str, expected: &Expected) {
        let heard = self.reader.listen(expected);
        self.acts += 1;
        self.wrong.extend(expected.compare(what, &heard));
    }
}
