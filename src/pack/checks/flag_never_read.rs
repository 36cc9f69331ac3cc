//! Rule `flag-never-read`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A flag that an answer sets or clears and that nothing asks for.
/// ## Why
/// Either a condition is missing or the flag is left over.
/// ## Example
/// ```ron
/// (id: "yes", sets: ["happy"], then: End)
/// ```
/// ## Instead
/// ```ron
/// (id: "yes", then: End)
/// ```
pub static RULE: Rule =
    Rule { code: "P037", name: "flag-never-read", severity: Severity::Warning, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for (mission, flags) in context.flags() {
        for flag in flags.written.difference(&flags.read) {
            let spot = mission.spot(&[Needle::Text(flag.as_str())]);
            findings.add(
                spot,
                format!("nothing asks for the flag `{flag}`"),
                "let a condition or a worry ask for it, or take it out",
            );
        }
    }
}
