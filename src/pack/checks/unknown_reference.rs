//! Rule `unknown-reference`.

use super::context::{Context, Entry, Texts};
use super::references::References;
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
            for part in entry.parts() {
                let References { messages, terms, .. } = References::of(part.pattern);
                for (message, attribute) in messages {
                    if texts.get(message).is_none_or(|found| found.part(attribute).is_none()) {
                        let shown = attribute.map_or(message.to_owned(), |name| format!("{message}.{name}"));
                        tell(entry, message, &shown, texts, findings);
                    }
                }
                for term in terms.into_iter().filter(|term| !texts.terms.contains(term)) {
                    tell(entry, term, &format!("-{term}"), texts, findings);
                }
            }
        }
    }
}

fn tell(entry: &Entry, piece: &str, shown: &str, texts: &Texts, findings: &mut Findings) {
    let message = format!("there is no `{shown}` in “{}”", texts.language);
    findings.add(entry.file.spot_of(piece), message, "write it, or mend its name");
}
