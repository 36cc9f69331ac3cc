//! What a translator needs to know of a sentence: where it appears, what it is there for, who says it, how long it may be.

use std::collections::BTreeSet;

use crate::author::sentences::{Place, Sentence};
use crate::mission::TextKey;
use crate::pack::{Arg, Content, Message};
use crate::words::Words;

/// Between two things that are said of a sentence.
const BETWEEN: &str = " · ";

/// A text of so many letters certainly fits where one of `letters` letters stands: the test language that every page is
/// drawn in is a third longer.
fn fits(letters: usize) -> usize {
    letters + letters / 3
}

/// Says in the interface's words what is to be known of a sentence.
pub fn context(sentence: &Sentence, content: &Content, words: &Words) -> Vec<String> {
    let pack = content.pack();
    let said = |key: &TextKey| pack.texts.words(words.language()).get(key);
    let title = |mission: &_| said(&TextKey::of_mission(mission, "title"));
    let place = format!("place-{}", sentence.place.slug());
    let mut told = vec![match &sentence.place {
        Place::Mission(mission) => message(words, &place, vec![("title", title(mission).into())]),
        Place::Step(mission, step) => {
            let own = said(&TextKey::of_step(mission, step, "title"));
            message(words, &place, vec![("title", title(mission).into()), ("step", own.into())])
        }
        Place::Module(module) | Place::Guide(module) => {
            let own = said(&TextKey::value(format!("module-{module}")));
            message(words, &place, vec![("title", own.into())])
        }
        Place::Pack
        | Place::People
        | Place::Help
        | Place::Sessions
        | Place::Protocol
        | Place::Readiness
        | Place::Moments
        | Place::Rehearsal(_) => message(words, &place, Vec::new()),
    }];
    if sentence.advice != place {
        told.push(message(words, &sentence.advice, Vec::new()));
    }
    if let Some(person) = &sentence.by {
        let name = said(&TextKey::value(format!("person-{person}")));
        told.push(message(words, "context-by", vec![("name", name.into())]));
    }
    if sentence.for_staff {
        told.push(message(words, "context-staff", Vec::new()));
    }
    told
}

/// Says how long a translation may be, what stays as it is in it, and what the author of the reference noted.
pub fn limits(reference: &str, variables: &BTreeSet<String>, comment: &[String], words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    let letters = reference.chars().count();
    if letters > 0 && variables.is_empty() {
        told.push(message(words, "context-length", vec![("letters", fits(letters).into())]));
    }
    if !variables.is_empty() {
        let names: Vec<String> = variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        told.push(message(words, "context-variables", vec![("names", names.join(", ").into())]));
    }
    told.extend(comment.iter().filter(|line| !line.trim().is_empty()).cloned());
    told
}

/// What is said of a sentence, in one line.
pub fn in_one_line(told: &[String]) -> String {
    told.join(BETWEEN)
}

fn message(words: &Words, key: &str, args: Vec<(&'static str, Arg)>) -> String {
    Message { key: TextKey::value(key), args }.in_words(words)
}
