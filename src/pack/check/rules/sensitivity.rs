//! Rule `sensitivity`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A sensitivity outside 0 to 3.
    /// ## Why
    /// The game decides by it whether a content note comes first.
    /// ## Example
    /// ```ron
    /// sensitivity: 5
    /// ```
    /// ## Instead
    /// ```ron
    /// sensitivity: 3
    /// ```
    pub static RULE: Rule =
        Rule { code: "P042", name: "sensitivity", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        let sensitivity = mission.value.sensitivity;
        if sensitivity > 3 {
            let problem = findings.add(mission.at(&path_to!["sensitivity"]), "check-sensitivity");
            problem.with("sensitivity", sensitivity);
        }
    }
}
