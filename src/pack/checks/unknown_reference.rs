//! Rule `unknown-reference`.

use super::references::References;
use super::sight::Sight;
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
    Rule { code: "P058", name: "unknown-reference", severity: Severity::Error, check: Check::Part(check) };

fn check(sight: &Sight, findings: &mut Findings) {
    if sight.part.is_plain() {
        return;
    }
    let texts = sight.texts;
    let References { messages, terms, .. } = References::of(sight.part.pattern);
    for (message, attribute) in messages {
        if texts.get(message).is_none_or(|found| found.part(attribute).is_none()) {
            let shown = attribute.map_or(message.to_owned(), |name| format!("{message}.{name}"));
            tell(sight, message, &shown, findings);
        }
    }
    for term in terms.into_iter().filter(|term| !texts.terms.contains(term)) {
        tell(sight, term, &format!("-{term}"), findings);
    }
}

fn tell(sight: &Sight, piece: &str, shown: &str, findings: &mut Findings) {
    let message = format!("there is no `{shown}` in “{}”", sight.texts.language);
    findings.add(sight.entry.file.spot_of(piece), message, "write it, or mend its name");
}
