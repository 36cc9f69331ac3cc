//! What is said on a phone: the words of a language, of the interface and of the packs.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::mission::TextKey;
use crate::pack::model::Aid;
use crate::session::Sentence;
use crate::words::{FluentArgs, Words};

/// One language.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// The interface's words.
    pub interface: Arc<Words>,
    /// The pack's.
    pub pack: Arc<Words>,
    /// The words of what the group sees, for what this edition does not have.
    pub below: Option<Arc<Words>>,
    /// What helps whoever reads it.
    pub aids: BTreeSet<Aid>,
}

impl Spoken {
    /// Who there is to talk to tonight, in the very words that the stage has for it: its title and the sentence. Empty where
    /// nobody is named.
    pub(super) fn support(&self, who: &str) -> (String, String) {
        let say = |part| self.interface.get(&TextKey::attribute("room-support", part));
        let mut args = FluentArgs::new();
        args.set("who", if who.is_empty() { say("you") } else { who.to_owned() });
        let about = self.interface.get_with(&TextKey::attribute("room-support", "about"), &args);
        (self.interface.get(&TextKey::value("room-support")), about)
    }

    /// A sentence.
    pub(super) fn say(&self, sentence: &Sentence) -> String {
        match sentence {
            // The group may be asked something that this edition does not have.
            Sentence::Pack(key) => match &self.below {
                Some(below) if !self.pack.has(key) => below.get(key),
                Some(_) | None => self.pack.get(key),
            },
            Sentence::Interface(key) => self.interface.get(key),
        }
    }
}
