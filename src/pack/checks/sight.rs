//! One text of a message, as the rules about texts see it.

use fluent_syntax::ast::{Entry, Pattern};

use super::prose::{self, Prose};
use super::reading::parts;
use super::rule::{Check, Findings, Rule};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::draft::TextFile;
use crate::pack::spot::Spot;
use crate::words::Language;

/// One text, with the message, file and language it belongs to.
pub struct Sight<'a, 'b> {
    /// The language.
    pub language: &'b Language,
    /// The file.
    pub file: &'a TextFile,
    /// The message's name.
    pub id: &'a str,
    /// The attribute's name; none for the message's value.
    pub attribute: Option<&'a str>,
    /// The text.
    pub pattern: &'b Pattern<&'a str>,
    /// How a person reads it, its variants each for themselves.
    pub prose: &'b [Prose<'a>],
}

impl Sight<'_, '_> {
    /// Whether girls read it.
    pub fn is_for_girls(&self) -> bool {
        prose::is_for_girls(self.id, self.attribute)
    }

    /// The place of byte `at` of a run of its text.
    pub fn spot(&self, prose: &Prose, at: usize) -> Spot {
        self.file.spot_of(prose.source(at))
    }
}

/// Lets all rules about texts look at each text of a file.
pub fn each<'a>(
    language: &Language,
    file: &'a TextFile,
    body: &[Entry<&'a str>],
    rules: &[&Rule],
    found: &mut Vec<Diagnostic>,
) {
    let mut prose = Vec::new();
    for entry in body {
        let Entry::Message(message) = entry else { continue };
        for (attribute, pattern) in parts(message) {
            prose.clear();
            prose::read(pattern, &mut prose);
            let sight = Sight { language, file, id: message.id.name, attribute, pattern, prose: &prose };
            for rule in rules {
                if let Check::Part(look) = rule.check {
                    look(&sight, &mut Findings::of(rule, found));
                }
            }
        }
    }
}
