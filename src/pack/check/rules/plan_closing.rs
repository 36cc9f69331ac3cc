//! Rule `plan-closing`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::Part;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A plan that does not end in its one closing.
    /// ## Why
    /// No girl goes out of the door with what was just stirred up.
    /// ## Example
    /// ```ron
    /// parts: [Mission("our-pact"), Break("rainstorm")]
    /// ```
    /// ## Instead
    /// ```ron
    /// parts: [Mission("our-pact"), Break("rainstorm"), Closing]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P103", name: "plan-closing", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.sessions else { return };
    for (at, plan) in file.value.plans.iter().enumerate() {
        if plan.parts.iter().position(|part| *part == Part::Closing).map(|at| at + 1) != Some(plan.parts.len()) {
            let spot = file.at(&path_to!["plans", at, "parts"]);
            findings.add(spot, "check-plan-closing").with("plan", plan.id.as_str());
        }
    }
}
