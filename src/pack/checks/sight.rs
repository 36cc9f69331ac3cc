//! One text of a message, as the rules about texts see it.

use super::context::{Context, Entry, Part, Texts};
use super::prose::{self, Prose};
use super::rule::{Check, Findings, Rule};
use crate::pack::diagnostic::Diagnostic;

/// One text, with the message, file and language it belongs to.
pub struct Sight<'a, 'b> {
    /// The language.
    pub texts: &'b Texts<'a>,
    /// The message.
    pub entry: Entry<'a>,
    /// The text.
    pub part: Part<'a>,
    /// The same text in the reference language; none in that language itself.
    pub original: Option<Part<'a>>,
    /// How a person reads it, its variants each for themselves.
    pub prose: Vec<Prose<'a>>,
}

impl<'a> Sight<'a, '_> {
    /// The message's name.
    pub fn id(&self) -> &'a str {
        self.entry.message.id.name
    }

    /// Whether girls read it.
    pub fn is_for_girls(&self) -> bool {
        prose::is_for_girls(self.id(), self.part.attribute)
    }
}

/// Lets all rules about texts look at each text of the pack.
pub fn each(context: &Context, rules: &[&Rule], found: &mut Vec<Diagnostic>) {
    let reference = context.languages.first();
    let mut prose = Vec::new();
    for (number, texts) in context.languages.iter().enumerate() {
        let reference = reference.filter(|_| number > 0);
        for entry in &texts.entries {
            let mut originals = reference.and_then(|texts| texts.get(entry.message.id.name)).map(Originals::of);
            for part in entry.parts() {
                prose.clear();
                prose::read(part.pattern, &mut prose);
                let original = originals.as_mut().and_then(|originals| originals.of_part(part.attribute));
                let sight = Sight { texts, entry: *entry, part, original, prose: std::mem::take(&mut prose) };
                for rule in rules {
                    if let Check::Part(look) = rule.check {
                        look(&sight, &mut Findings::of(rule, found));
                    }
                }
                prose = sight.prose;
            }
        }
    }
}

/// The parts of a message in the reference language. They nearly always stand in the same order in both.
struct Originals<'a> {
    entry: Entry<'a>,
    at: usize,
}

impl<'a> Originals<'a> {
    fn of(entry: Entry<'a>) -> Self {
        Self { entry, at: 0 }
    }

    fn of_part(&mut self, attribute: Option<&str>) -> Option<Part<'a>> {
        let attributes = &self.entry.message.attributes;
        match attributes.get(self.at).filter(|next| Some(next.id.name) == attribute) {
            Some(next) => {
                self.at += 1;
                Some(Part { attribute: Some(next.id.name), pattern: &next.value })
            }
            None => self.entry.part(attribute),
        }
    }
}
