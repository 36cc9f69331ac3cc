//! What a girl reads on her phone: a language, with what helps her. Each edition of the content is read when the first phone
//! asks for it.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::spoken::Spoken;
use crate::app::Edition;
use crate::mission::TextKey;
use crate::pack::model::Aid;
use crate::pack::{Choice, Content};
use crate::words::{Catalog, Words};

/// What stands between a language and each of its aids, in what a phone asks for: `nl+easy-words`.
const AND: char = '+';

/// Reads packs laid over each other; none where they cannot be played.
pub type Read = Arc<dyn Fn(&[Choice]) -> Option<Content> + Send + Sync>;

/// The editions there are.
#[derive(Clone)]
pub(super) struct Editions {
    all: Arc<Vec<(Edition, OnceLock<Option<Spoken>>)>>,
    interface: Arc<Vec<Arc<Words>>>,
    /// What helps whoever has picked nothing.
    usual: BTreeSet<Aid>,
    read: Read,
}

/// What can help her, as the page shows it.
#[derive(Serialize)]
pub(super) struct Helping {
    name: &'static str,
    text: String,
    on: bool,
    /// What to ask for to have it, or to do without it again.
    tag: String,
}

impl Editions {
    pub fn new(editions: Vec<Edition>, usual: BTreeSet<Aid>, interface: &Catalog, read: Read) -> Self {
        let words = editions.iter().map(|edition| interface.words(&edition.language)).collect();
        let all = editions.into_iter().map(|edition| (edition, OnceLock::new())).collect();
        Self { all: Arc::new(all), interface: Arc::new(words), usual, read }
    }

    /// The edition that a tag names, in the language that was found for it; none where there is none, or where it is what
    /// the group sees anyway.
    pub fn find(&self, tag: &str, plain: &Spoken) -> Option<&Spoken> {
        let aids = self.aids(tag);
        let language = plain.interface.language();
        let at = self.all.iter().position(|(edition, _)| edition.language == *language && edition.aids == aids)?;
        let ((edition, read), interface) = (self.all.get(at)?, self.interface.get(at)?);
        let read = read.get_or_init(|| {
            let content = (self.read)(&edition.choices)?;
            let pack = content.pack().words(&edition.language);
            let below = Arc::clone(&plain.pack);
            Some(Spoken { interface: Arc::clone(interface), pack, below: Some(below), aids: edition.aids.clone() })
        });
        read.as_ref()
    }

    /// What can help in the language that is spoken.
    pub fn helping(&self, spoken: &Spoken) -> Vec<Helping> {
        let language = spoken.interface.language();
        let here = self.all.iter().filter(|(edition, _)| edition.language == *language);
        let all: BTreeSet<Aid> = here.flat_map(|(edition, _)| edition.aids.iter().copied()).collect();
        let helping = |aid: Aid| {
            let (mut then, on) = (spoken.aids.clone(), spoken.aids.contains(&aid));
            if !then.remove(&aid) {
                then.insert(aid);
            }
            let text = spoken.interface.get(&TextKey::value(format!("aid-{}", aid.slug())));
            Helping { name: aid.slug(), text, on, tag: tag(language.as_str(), &then) }
        };
        all.into_iter().map(helping).collect()
    }

    /// What a tag asks for beside its language; where it names nothing, what is usual here.
    fn aids(&self, tag: &str) -> BTreeSet<Aid> {
        let Some((_, aids)) = tag.split_once(AND) else { return self.usual.clone() };
        let known = aids.split(AND).filter_map(|slug| Aid::ALL.into_iter().find(|aid| aid.slug() == slug));
        known.collect()
    }
}

/// What a phone asks for to read like this.
pub(super) fn tag(language: &str, aids: &BTreeSet<Aid>) -> String {
    let aids: Vec<&str> = aids.iter().map(|aid| aid.slug()).collect();
    format!("{language}{AND}{}", aids.join("+"))
}

/// The language of a tag.
pub(super) fn language(tag: &str) -> &str {
    tag.split_once(AND).map_or(tag, |(language, _)| language)
}
