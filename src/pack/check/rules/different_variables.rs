//! Rule `different-variables`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::texts::{Part, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    let Some((reference, others)) = context.languages.split_first() else { return };
    for entry in others.iter().flat_map(Texts::said) {
        let original = reference.get(entry.name).filter(|original| !(entry.is_plain() && original.is_plain()));
        let Some(original) = original else { continue };
        for part in &entry.parts {
            if let Some(original) = original.part(part.attribute) {
                compare(entry.name, part, original, findings);
            }
        }
    }
}

fn compare(id: &str, part: &Part, original: &Part, findings: &mut Findings) {
    let (here, there) = (part.variables(), original.variables());
    for name in here.symmetric_difference(there) {
        let is_here = here.contains(name);
        let message = if is_here { "check-different-variables-more" } else { "check-different-variables-less" };
        let problem = findings.add(part.spot(), message);
        problem.with("message", id).with("name", *name);
    }
}
