//! The voice of the game: what the model of reading decides is said by the voice of the system, or played where somebody
//! recorded it. The page tells what stands on it when it is drawn.

mod recording;

use std::collections::BTreeSet;

use bevy::a11y::AccessibilityRequested;
use bevy::audio::{AudioPlayer, AudioSource, PlaybackSettings};
use bevy::prelude::*;

use self::recording::{Fetched, Recordings};
use super::model::Model;
use crate::app::Listen;
use crate::voice::{Line, Order, Reading, Report, Speech, for_a_voice};

/// What is read, and who reads it.
#[derive(Resource, Default)]
pub struct Voice {
    /// The voice of the system; none in a game that nobody hears.
    speech: Option<Speech>,
    recordings: Recordings,
    reading: Reading,
    /// What was asked for, until the page that it is asked of is drawn.
    asked: Vec<Listen>,
    /// What reading decided, until it is done.
    orders: Vec<Order>,
    /// The recording that plays.
    playing: Option<Entity>,
    /// What is said by the system's voice because its recording could not be played.
    unrecorded: BTreeSet<String>,
    /// Whether the system may have a voice.
    is_there: bool,
    /// The languages that it has none for.
    lacks: BTreeSet<String>,
    /// The number of the fresh start for which that is known.
    fresh_starts: u64,
}

impl Voice {
    /// A voice that speaks, and a function that wakes the sleeping window.
    pub fn new(speech: Speech, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { speech: Some(speech), recordings: Recordings::waking(wake), ..Self::default() }
    }

    /// Something is to be read, or nothing any more.
    pub(super) fn ask(&mut self, what: Listen) {
        self.asked.push(what);
    }

    /// Whether something is being read.
    pub fn is_reading(&self) -> bool {
        self.reading.is_reading()
    }

    /// Whether a text of the page, by its place from the top, is being read.
    pub fn is_said(&self, at: usize) -> bool {
        self.reading.is_said(at)
    }

    /// Another page is in view, or none: silence.
    pub(super) fn turn(&mut self) {
        self.orders.extend(self.reading.turn());
    }

    /// The page as it is drawn now.
    pub(super) fn shows(&mut self, lines: Vec<Line>, by_itself: bool) {
        self.orders.extend(self.reading.shows(lines, by_itself));
    }

    /// Whether something was asked for that nobody answered yet.
    pub(super) fn is_asked(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Takes what the voice tells; whether it has a voice for what is spoken now, where anybody speaks.
    pub(super) fn hear(&mut self, model: &Model) -> Option<bool> {
        let speech = self.speech.as_ref()?;
        if self.fresh_starts != model.fresh_starts() {
            // Whoever comes next finds out anew what there is.
            self.fresh_starts = model.fresh_starts();
            self.lacks.clear();
            self.unrecorded.clear();
            speech.look();
        }
        for report in speech.reports() {
            match report {
                Report::There(is_there) => self.is_there = is_there,
                Report::Ended(number) => self.orders.extend(self.reading.ended(number)),
                // The mark goes, and the button is the one that reads.
                Report::Failed(number) => self.orders.extend(self.reading.failed(number)),
                Report::Lacks(language) => drop(self.lacks.insert(language)),
            }
        }
        Some(self.is_there && !self.lacks.contains(model.app().settings().language.as_str()))
    }

    /// Begins what was asked for. `focused` is what has the focus; a screen reader is greeting enough.
    pub(super) fn answer(&mut self, beside_screen_reader: bool, focused: impl Fn() -> Option<Line>) {
        for what in std::mem::take(&mut self.asked) {
            let reading = &mut self.reading;
            let order = match what {
                Listen::Page => reading.read_page(),
                Listen::Greeting(_) if beside_screen_reader => None,
                Listen::Sentence(sentence) | Listen::Greeting(sentence) => reading.read_sentence(&sentence),
                Listen::Stop => reading.stop(),
                Listen::Focus if reading.is_reading() => reading.stop(),
                Listen::Focus => match focused() {
                    Some(line) => reading.read_one(line),
                    None => reading.read_page(),
                },
            };
            self.orders.extend(order);
        }
    }

    /// Whether nothing was decided and nothing came.
    pub(super) fn has_nothing_to_do(&self) -> bool {
        self.orders.is_empty() && !self.recordings.are_fetched()
    }

    /// Does what reading decided; whether something else is read now. What was begun and ended in one frame is never heard.
    pub(super) fn obey(
        &mut self,
        commands: &mut Commands,
        model: &Model,
        sounds: Option<&mut Assets<AudioSource>>,
    ) -> bool {
        let language = model.app().settings().language.as_str();
        let Some(order) = self.orders.drain(..).next_back() else {
            if let Some(fetched) = self.recordings.take() {
                self.play(fetched, commands, sounds, language);
            }
            return false;
        };
        self.recordings.forget();
        if let Some(playing) = self.playing.take() {
            commands.entity(playing).try_despawn();
        }
        let is_playable = |line: &Line| line.recording.as_ref().is_some_and(|one| !self.unrecorded.contains(&one.path));
        match order {
            // What was said before is silent while the recording is fetched.
            Order::Say(number, line) if is_playable(&line) => {
                self.speech.iter().for_each(Speech::stop);
                self.recordings.fetch(number, model.app().content().sources(), line);
            }
            Order::Say(number, line) => self.say(number, &line, language),
            Order::Stop => self.speech.iter().for_each(Speech::stop),
        }
        true
    }

    fn play(
        &mut self,
        fetched: Fetched,
        commands: &mut Commands,
        sounds: Option<&mut Assets<AudioSource>>,
        language: &str,
    ) {
        let Fetched { number, line, sound } = fetched;
        if let (Some((sound, lasts)), Some(sounds)) = (sound, sounds) {
            self.playing = Some(commands.spawn((AudioPlayer(sounds.add(sound)), PlaybackSettings::DESPAWN)).id());
            self.speech.iter().for_each(|speech| speech.wait(number, lasts));
        } else {
            warn!("a recording cannot be played");
            self.unrecorded.extend(line.recording.as_ref().map(|one| one.path.clone()));
            self.say(number, &line, language);
        }
    }

    /// Has the voice of the system say it, where there is one.
    fn say(&mut self, number: u64, line: &Line, language: &str) {
        match (&self.speech, for_a_voice(&line.words)) {
            (Some(speech), Some(words)) => speech.say(number, language, words),
            (_, _) => drop(self.reading.failed(number)),
        }
    }
}

/// Whether pages are read by themselves now.
pub(super) fn reads_by_itself(model: &Model, screen_reader: Option<&AccessibilityRequested>) -> bool {
    model.app().reads_by_itself(screen_reader.is_some_and(AccessibilityRequested::get))
}
