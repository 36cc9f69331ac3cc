//! Rule `flag-never-read`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, flags) in context.flags() {
        for flag in flags.written.difference(&flags.read) {
            let spot = mission.at(&mission.saying(&path_to!["steps"], flag.as_str()));
            findings.add(spot, "check-flag-never-read").with("flag", flag.as_str());
        }
    }
}
