//! Rule `flag-never-set`.

use crate::mission::ids::Flag;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A flag that a condition or a worry asks for and that no answer sets.
    /// ## Why
    /// What hangs on it never happens, or always.
    /// ## Example
    /// ```ron
    /// (id: "line", when: "told-somebody")   // and answers that set "told-someone"
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "line", when: "told-someone")
    /// ```
    pub static RULE: Rule =
        Rule { code: "P036", name: "flag-never-set", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, flags) in context.flags() {
        for flag in flags.read.difference(&flags.written) {
            let spot = mission.at(&mission.saying(&path_to![], flag.as_str()));
            findings
                .add(spot, "check-flag-never-set")
                .with("flag", flag.as_str())
                .near(flag.as_str(), flags.written.iter().map(Flag::as_str));
        }
    }
}
