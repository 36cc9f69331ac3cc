//! Somebody who plays with a screen reader, and a mission beside her that knows what she should hear.

use std::sync::Arc;

use gps::mission::ids::MissionId;
use gps::mission::kinds::Play;
use gps::mission::{Command, NOTE_PART, Phase, Run, TextKey};
use gps::pack::model::Module;
use tempfile::TempDir;

use crate::assets;
use crate::expected::{Expected, Place};
use crate::moves::Move;
use crate::reader::Reader;
use crate::story::{arrive, happens};
use crate::texts::{Texts, Voice};

/// The game, who plays it, and what went wrong on the way.
pub struct Player {
    reader: Reader,
    texts: Texts,
    acts: usize,
    sentences: usize,
    wrong: Vec<String>,
    /// The missions that were played to their end.
    done: Vec<MissionId>,
    /// Where what is shipped lies in that order.
    _folder: TempDir,
}

impl Player {
    /// Opens the game on the route; these missions wait first at their stops.
    pub fn start(first: &[&str]) -> Self {
        let folder = assets::with_first(first);
        let assets = folder.path().join("assets");
        let texts = Texts::read(&assets);
        let mut reader = Reader::start(&assets, &["--on-route", "--staff"], texts.say("help"));
        reader.listen(&Expected { said: Vec::new(), place: Place::Page });
        Self { reader, texts, acts: 0, sentences: 0, wrong: Vec::new(), done: Vec::new(), _folder: folder }
    }

    /// Plays a mission to its end.
    pub fn play(&mut self, mission: &str) {
        let id = MissionId::from(mission);
        let module = self.texts.pack.module_of(&id).unwrap().clone();
        // Whoever comes there hears the message that lies open.
        let lies_open = self.lies_open(&module);
        let name = self.texts.of_pack(&TextKey::name_of_module(&module.id));
        self.open(&name, &self.message(&lies_open));
        if lies_open != id {
            let [title, brief] = self.message(&id);
            let message = self.reader.find(&[&title]);
            self.reader.click(&message);
            self.hears(&title.clone(), &Expected { said: vec![title, brief], place: Place::Stays });
        }
        let mut run = Run::new(Arc::clone(&self.texts.pack.missions[&id]));
        self.enter(&mut run);
        while let Phase::Step(_) | Phase::Facts = run.phase() {
            if matches!(run.step(), Some((_, Play::Letter(letter))) if letter.part().is_none() && letter.end().is_none())
            {
                self.writes(&mut run);
            }
            let act = Move::next(&self.texts, &run);
            self.act(&mut run, &act);
        }
        self.done.push(id);
        let next = self.lies_open(&module);
        self.open(&self.texts.say("wrap-done"), &self.message(&next));
        self.open(&self.texts.say("back-to-route"), &[]);
    }

    /// The message that lies open when she comes to a stop: the first that she has not played.
    fn lies_open(&self, module: &Module) -> MissionId {
        let waiting = module.missions.iter().find(|id| !self.done.contains(id));
        waiting.or(module.missions.first()).unwrap().clone()
    }

    /// What is heard of a message: what it is called, and what it asks.
    fn message(&self, id: &MissionId) -> [String; 2] {
        let of = |part: &str| self.texts.of_pack(&TextKey::of_mission(id, part));
        let blogger = Voice::Says(self.texts.pack.missions[id].blogger.clone());
        [of("title"), self.texts.said(&blogger, of("brief"))]
    }

    /// Fails where something was not as it should be.
    pub fn report(self) {
        assert!(self.acts > 40 && self.sentences > 40, "hardly anything: {} acts, {}", self.acts, self.sentences);
        assert!(self.wrong.is_empty(), "{} acts, wrong were:\n{}", self.acts, self.wrong.join("\n"));
    }

    /// Goes to another page, where this is read out.
    fn open(&mut self, name: &str, said: &[String]) {
        let control = self.reader.find(&[name]);
        self.reader.click(&control);
        self.hears(name, &Expected { said: said.to_vec(), place: Place::Page });
    }

    /// Into the first step, past the content note where there is one.
    fn enter(&mut self, run: &mut Run) {
        let mut start = self.texts.say("play");
        if run.mission().has_content_note() {
            let note = self.texts.of_pack(&TextKey::of_mission(&run.mission().id, NOTE_PART));
            let note = self.texts.said(&Voice::Says(run.mission().blogger.clone()), note);
            self.open(&start, &[note]);
            start = self.texts.say("note-go");
        }
        while !matches!(run.phase(), Phase::Step(_)) {
            run.apply(Command::Next);
        }
        let said = arrive(&self.texts, run, &[]);
        let control = self.reader.find(&[&start]);
        self.reader.click(&control);
        self.hears(&format!("{} begins", run.mission().id), &Expected { said, place: Place::Page });
    }

    /// Writes in the field of a letter, and hears what stands there and where the caret is, by letters and not by bytes.
    fn writes(&mut self, run: &mut Run) {
        let field = self.reader.find(&[&self.texts.say("letter-own")]);
        self.reader.focus_on(&field);
        for (keys, words, caret) in [
            (["d", "a", "g"].as_slice(), "dag", 3),
            (&["shift+space", "e", "Left"], "dag e", 4),
            (&["Return", "End"], "dag \ne", 6),
            (&["BackSpace", "shift+BackSpace"], "dag ", 4),
        ] {
            self.reader.press(keys);
            run.apply(Command::Write(words.to_owned().into()));
            let stands = self.reader.text_of(&field, words, caret);
            if stands != (words.to_owned(), caret) {
                self.wrong.push(format!("after {keys:?} {stands:?} stands in the letter, not {words:?}, {caret}"));
            }
        }
    }

    /// Does one thing, half of the times by key.
    fn act(&mut self, run: &mut Run, act: &Move) {
        let names: Vec<_> = act.names.iter().map(String::as_str).collect();
        let control = self.reader.find(&names);
        let expected = happens(&self.texts, run, &act.command);
        self.reader.focus_on(&control);
        if self.acts.is_multiple_of(2) {
            self.reader.click(&control);
        } else {
            self.reader.press(&["Return"]);
        }
        self.acts += 1;
        self.hears(&format!("{} {:?}", run.mission().id, act.command), &expected);
    }

    /// Listens, and compares what she hears and where she is then.
    fn hears(&mut self, what: &str, expected: &Expected) {
        let heard = self.reader.listen(expected);
        self.sentences += heard.said.len();
        self.wrong.extend(expected.compare(what, &heard));
    }
}
