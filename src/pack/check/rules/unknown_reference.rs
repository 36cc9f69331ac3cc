//! Rule `unknown-reference`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::references::References;
use crate::pack::check::facts::texts::Texts;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::TextFile;
use crate::pack::nearest::one_slip_from;

rule! {
    /// ## What
    /// A text that takes in a message or term which does not exist in its language, a function that Fluent does not have
    /// here, or a value: the sentences of a pack are given none.
    /// ## Why
    /// It shows as “…”.
    /// ## Example
    /// ```ftl
    /// bye = Tot straks, { -game }!   # and no term -game
    /// ```
    /// ## Instead
    /// ```ftl
    /// -game = GPS
    /// bye = Tot straks, { -game }!
    /// ```
    pub static RULE: Rule =
        Rule { code: "P058", name: "unknown-reference", severity: Severity::Error, check: Check::Checking(check) };
}

/// The functions there are.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        for entry in texts.said() {
            for part in &entry.parts {
                let Some(references) = &part.references else { continue };
                if !context.gives_values {
                    look_for_values(part.file, references, findings);
                }
                look(texts, part.file, references, findings);
            }
        }
    }
}

fn look_for_values(file: &TextFile, references: &References, findings: &mut Findings) {
    for variable in &references.variables {
        let problem = findings.add(file.spot_of(variable), "check-unknown-reference-value");
        problem.with("name", *variable);
    }
}

fn look(texts: &Texts, file: &TextFile, references: &References, findings: &mut Findings) {
    for function in references.functions.iter().filter(|function| !FUNCTIONS.contains(*function)) {
        let problem = findings.add(file.spot_of(function), "check-unknown-reference-function");
        problem.with("name", *function).with("known", FUNCTIONS.join(", "));
    }
    let mut tell = |piece: &str, shown: &str, known: &mut dyn Iterator<Item = &str>| {
        let problem = findings.add(file.spot_of(piece), "check-unknown-reference").with("name", shown);
        let known: Vec<&str> = known.collect();
        problem.with("language", texts.language.as_str()).near(shown, known.iter().copied());
        // Of `message.part` only the message stands at this place.
        if let Some(meant) = one_slip_from(shown, known).filter(|_| !shown.contains('.')) {
            problem.fix(meant.trim_start_matches('-'));
        }
    };
    for (message, attribute) in &references.messages {
        if texts.get(message).is_none_or(|found| found.part(*attribute).is_none()) {
            let name = attribute.map_or((*message).to_owned(), |name| format!("{message}.{name}"));
            let parts = texts.get(message).into_iter().flat_map(|entry| &entry.parts);
            let parts = parts.filter_map(|part| part.attribute).map(|part| format!("{message}.{part}"));
            let parts: Vec<String> = parts.collect();
            let names = texts.entries.iter().map(|entry| entry.name);
            tell(message, &name, &mut names.chain(parts.iter().map(String::as_str)));
        }
    }
    for term in references.terms.iter().filter(|term| !texts.terms.contains_key(*term)) {
        let known: Vec<String> = texts.terms.keys().map(|known| format!("-{known}")).collect();
        tell(term, &format!("-{term}"), &mut known.iter().map(String::as_str));
    }
}
