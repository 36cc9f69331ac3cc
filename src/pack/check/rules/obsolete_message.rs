//! Rule `obsolete-message`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::unread::UnreadFile;

rule! {
    /// ## What
    /// A text that nothing in the pack shows.
    /// ## Why
    /// Translators go on translating it; and a name that was mistyped is missing elsewhere.
    /// ## Example
    /// ```ftl
    /// good-friend =
    ///     .titel = Een goede vriendin
    /// ```
    /// ## Instead
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    /// ```
    pub static RULE: Rule =
        Rule { code: "P051", name: "obsolete-message", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    // What a file of structure asks for is not known where it could not be read.
    let draft = context.draft;
    let whole = draft.people.is_some() && draft.help.is_some() && !draft.unread.iter().any(UnreadFile::is_structure);
    let required = context.required();
    for texts in &context.languages {
        for entry in &texts.entries {
            let id = entry.name;
            let Some(needed) = required.get(id) else {
                if whole && !texts.is_referred_to(id) {
                    findings.add(entry.file.spot_of(id), "check-obsolete-message").with("message", id);
                }
                continue;
            };
            let mut expected = needed.parts.iter().map(Option::as_deref).peekable();
            for part in &entry.parts {
                if expected.next_if_eq(&part.attribute).is_some()
                    || needed.parts.iter().any(|p| p.as_deref() == part.attribute)
                {
                    continue;
                }
                let Some(attribute) = part.attribute else {
                    findings.add(entry.file.spot_of(id), "check-obsolete-message-value").with("message", id);
                    continue;
                };
                let problem = findings.add(entry.file.spot_of(attribute), "check-obsolete-message-part");
                problem.with("message", id).with("part", attribute);
            }
        }
    }
}
