//! Rule `unknown-reference`.

use super::context::Context;
use super::references::References;
use super::texts::{Entry, Texts};
use super::{Check, Findings, Rule, Severity};

/// ## What
/// A text that takes in a message or term which does not exist in its language.
/// ## Why
/// It shows as `{name}`.
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

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        for entry in &texts.entries {
            for references in entry.parts.iter().filter_map(|part| part.references.as_ref()) {
                look(texts, entry, references, findings);
            }
        }
    }
}

fn look(texts: &Texts, entry: &Entry, references: &References, findings: &mut Findings) {
    let mut tell = |piece: &str, shown: &str| {
        let message = format!("there is no `{shown}` in “{}”", texts.language);
        findings.add(entry.file.spot_of(piece), message, "write it, or mend its name");
    };
    for (message, attribute) in &references.messages {
        if texts.get(message).is_none_or(|found| found.part(*attribute).is_none()) {
            tell(message, &attribute.map_or((*message).to_owned(), |name| format!("{message}.{name}")));
        }
    }
    for term in references.terms.iter().filter(|term| !texts.terms.contains(*term)) {
        tell(term, &format!("-{term}"));
    }
}
