//! Being read to: whether there is a voice here, whether pages are read by themselves, and what is asked of the voice. What
//! is said in which order, and what stops it, is decided in the room of the voice.

use super::{App, Effect, Event, Listen, Scene};
use crate::pack::model::{Aid, RecordingKind};
use crate::words::Sentence;

impl App {
    /// Whether the system has a voice for the language that is spoken.
    pub fn has_voice(&self) -> bool {
        self.device.has_voice
    }

    /// Whether anything can be read to her: by the voice of the system, or because somebody recorded it.
    pub fn can_listen(&self) -> bool {
        self.has_voice() || self.has_recordings()
    }

    fn has_recordings(&self) -> bool {
        let language = self.settings().language.as_str();
        let is_voice = |kind| kind == RecordingKind::Voices;
        let mut places = self.pack().recordings.iter();
        places.any(|place| is_voice(place.kind) && place.made.is_some() && place.slot.with == language)
    }

    /// Whether pages are read to her as they come. Beside a screen reader, which reads them already, and in a group only
    /// where somebody who is here now asked for it.
    pub fn reads_by_itself(&self, beside_screen_reader: bool) -> bool {
        let only_if_asked = beside_screen_reader || self.led().is_some();
        let is_wanted = self.sitting.asked_to_listen || !only_if_asked;
        is_wanted && self.settings().sound && self.can_listen() && self.has_aid(Aid::ReadToMe)
    }

    /// Whoever picks a language on the first page hears it, where sounds are on: not everybody can read its name.
    pub(super) fn greet(&mut self) {
        if self.sitting.scene == Scene::Start && !self.is_laid_over() && self.settings().sound {
            self.listen(Listen::Greeting(Sentence::interface("start-joke")));
        }
    }

    /// Nothing of the model changes: what is read is no part of what was done.
    pub(super) fn listen(&mut self, what: Listen) -> Vec<Event> {
        if self.can_listen() {
            self.ask(Effect::Voice(what));
        }
        Vec::new()
    }
}

#[cfg(test)]
#[path = "listening_tests.rs"]
mod tests;
