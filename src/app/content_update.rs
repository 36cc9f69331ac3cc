//! What follows when other content is played: everything that is still there stays. A mission that is being played goes on
//! as it began; a page that is about something the content has no longer leads to the one before it.

use std::sync::Arc;

use super::{App, Event, Scene, Whereabouts};
use crate::pack::Content;

impl App {
    /// Plays other content from now on. What was done and read stays noted, for the day the missions are there again.
    pub(super) fn change_content(&mut self, content: Content) -> Vec<Event> {
        if self.content == content {
            return Vec::new();
        }
        let pack = Arc::clone(content.pack());
        self.content = content;
        let mut events = vec![Event::ContentChanged];
        if !pack.texts.speaks(&self.settings().language) {
            let language = self.device.defaults.language.clone();
            events.extend(self.restyle(|settings| settings.language = language));
        }
        match &mut self.sitting.scene {
            Scene::Start | Scene::Door => {}
            Scene::Visit(_) => events.extend(self.leave_what_is_gone()),
            Scene::Desk(desk) => desk.follow(&pack),
            Scene::Led(led) => {
                led.desk.follow(&pack);
                led.session.follow(&pack);
                self.keep_session();
            }
        }
        events
    }

    /// From the messages of a stop that is gone, or closed, back to the route; from a message that is gone to the next one.
    fn leave_what_is_gone(&mut self) -> Vec<Event> {
        let Some(visiting) = self.visiting() else { return Vec::new() };
        let Whereabouts::Inbox { module: id, open } = visiting.visit.whereabouts() else { return Vec::new() };
        let Some(module) = self.content.pack().module(id).filter(|module| visiting.is_open(module)) else {
            return self.walk_to(Whereabouts::Route);
        };
        let is_there = visiting.messages(id).iter().any(|message| Some(&message.mission.id) == open.as_ref());
        let next = visiting.first_message(module);
        // Where everything is played none is open, and there is none to open.
        if is_there || open.is_none() && next.is_none() {
            return Vec::new();
        }
        let module = module.id.clone();
        self.walk_to(Whereabouts::Inbox { module, open: next })
    }
}

#[cfg(test)]
#[path = "content_update_tests.rs"]
mod tests;
