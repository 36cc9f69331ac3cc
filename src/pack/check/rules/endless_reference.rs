//! Rule `endless-reference`.

use std::collections::HashMap;

use crate::pack::check::context::Context;
use crate::pack::check::facts::references::References;
use crate::pack::check::facts::texts::Texts;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A text that takes itself in, through others too, or takes in more pieces than Fluent follows.
    /// ## Why
    /// It shows as “…”.
    /// ## Example
    /// ```ftl
    /// hello = Dag, { bye }
    /// bye = Tot { hello }
    /// ```
    /// ## Instead
    /// ```ftl
    /// hello = Dag, tot straks
    /// bye = Tot straks
    /// ```
    pub static RULE: Rule =
        Rule { code: "P063", name: "endless-reference", severity: Severity::Error, check: Check::Checking(check) };
}

/// The most pieces that Fluent takes into one text.
const MOST: usize = 100;
/// The most texts that are followed one into another.
const DEEPEST: usize = 1_000;

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        let mut pieces = Pieces { texts, known: HashMap::new() };
        for entry in texts.said() {
            for part in &entry.parts {
                let Some(references) = &part.references else { continue };
                let place = Place { is_term: false, name: entry.name, attribute: part.attribute };
                let spot = || part.spot();
                match pieces.of(place, references, 0) {
                    Found::Circle => _ = findings.add(spot(), "check-endless-reference-circle"),
                    Found::Count(count) if count > MOST => {
                        findings.add(spot(), "check-endless-reference").with("most", MOST);
                    }
                    Found::Count(_) => {}
                }
            }
        }
    }
}

/// A text that others can take in.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place<'a> {
    is_term: bool,
    name: &'a str,
    attribute: Option<&'a str>,
}

/// What a text takes in.
#[derive(Clone, Copy)]
enum Found {
    /// So many pieces.
    Count(usize),
    /// Itself, or something that takes itself in.
    Circle,
}

/// What the texts of a language take in.
struct Pieces<'a, 'b> {
    texts: &'b Texts<'a>,
    /// What is known; while a text is followed, that it would come round.
    known: HashMap<Place<'a>, Found>,
}

impl<'a> Pieces<'a, '_> {
    fn of(&mut self, place: Place<'a>, references: &References<'a>, depth: usize) -> Found {
        if let Some(known) = self.known.get(&place) {
            return *known;
        }
        if depth > DEEPEST {
            return Found::Count(usize::MAX);
        }
        self.known.insert(place, Found::Circle);
        let terms = references.terms.iter().map(|name| Place { is_term: true, name, attribute: None });
        let messages =
            references.messages.iter().map(|(name, attribute)| Place { is_term: false, name, attribute: *attribute });
        let own = references.variables.len() + references.functions.len();
        let mut found = Found::Count(own);
        for next in terms.chain(messages) {
            found = match (found, self.taken_in(next, depth + 1)) {
                (Found::Count(before), Found::Count(more)) => {
                    Found::Count(before.saturating_add(more).saturating_add(1))
                }
                (Found::Circle, _) | (_, Found::Circle) => Found::Circle,
            };
        }
        self.known.insert(place, found);
        found
    }

    fn taken_in(&mut self, place: Place<'a>, depth: usize) -> Found {
        let texts = self.texts;
        let references = if place.is_term {
            texts.terms.get(place.name).and_then(Option::as_deref)
        } else {
            texts
                .get(place.name)
                .and_then(|entry| entry.part(place.attribute))
                .and_then(|part| part.references.as_deref())
        };
        references.map_or(Found::Count(0), |references| self.of(place, references, depth))
    }
}
