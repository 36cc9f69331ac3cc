//! Rule `different-variables`.

use super::references::References;
use super::sight::Sight;
use super::{Check, Findings, Rule, Severity};

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
    Rule { code: "P054", name: "different-variables", severity: Severity::Error, check: Check::Part(check) };

fn check(sight: &Sight, findings: &mut Findings) {
    let Some(original) = sight.original.filter(|original| !original.is_plain() || !sight.part.is_plain()) else {
        return;
    };
    let here = References::of(sight.part.pattern).variables;
    let there = References::of(original.pattern).variables;
    let id = sight.id();
    for name in here.symmetric_difference(&there) {
        let (message, help) = if here.contains(name) {
            (format!("`{id}` fills in `${name}`, which the reference does not"), "use the same values in both")
        } else {
            (format!("`{id}` leaves out `${name}`, which the reference fills in"), "fill it in here too")
        };
        findings.add(sight.entry.file.spot_of(sight.part.attribute.unwrap_or(id)), message, help);
    }
}
