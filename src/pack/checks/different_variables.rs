//! Rule `different-variables`.

use fluent_syntax::ast::{Pattern, PatternElement};

use super::context::{Context, Entry, Part};
use super::references::References;
use super::{Check, Findings, Rule, Severity};
use crate::words::Language;

/// ## What
/// A text that fills in other values than the reference language does.
/// ## Why
/// A value that is not given shows as `{$name}`; one that is left out loses what the sentence says.
/// ## Example
/// ```ftl
/// hello = Dag { $name }   # nl
/// hello = Bonjour { $nom }   # fr
/// ```
/// ## Instead
/// ```ftl
/// hello = Dag { $name }   # nl
/// hello = Bonjour { $name }   # fr
/// ```
pub static RULE: Rule =
    Rule { code: "P054", name: "different-variables", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let Some((reference, others)) = context.languages.split_first() else { return };
    for texts in others {
        for entry in &texts.entries {
            let id = entry.message.id.name;
            let Some(original) = reference.get(id) else { continue };
            for part in entry.parts() {
                let Some(other) = original.part(part.attribute) else { continue };
                compare(entry, part, other, &reference.language, findings);
            }
        }
    }
}

fn compare(entry: &Entry, part: Part, original: Part, reference: &Language, findings: &mut Findings) {
    if is_plain(part.pattern) && is_plain(original.pattern) {
        return;
    }
    let here = References::of(part.pattern).variables;
    let there = References::of(original.pattern).variables;
    for name in here.symmetric_difference(&there) {
        let id = entry.message.id.name;
        let (message, help) = if here.contains(name) {
            (format!("`{id}` fills in `${name}`, which “{reference}” does not"), "use the same values in both")
        } else {
            (format!("`{id}` leaves out `${name}`, which “{reference}” fills in"), "fill it in here too")
        };
        findings.add(entry.file.spot_of(part.attribute.unwrap_or(id)), message, help);
    }
}

fn is_plain(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| matches!(element, PatternElement::TextElement { .. }))
}
