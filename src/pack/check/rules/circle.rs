//! Rule `circle`.

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::facts::steps::leads_back;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// Steps or beats that lead back to themselves.
    /// ## Why
    /// A mission that never ends cannot end well.
    /// ## Example
    /// ```ron
    /// (id: "first", next: "first", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "first", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P032", name: "circle", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            if leads_back(&mission.value, at) {
                let spot = mission.at(&path_to!["steps", at, "next"]);
                findings.add(spot, "check-circle").with("step", step.id.as_str());
            }
        }
    }
    for faulty in context.faults() {
        if let Fault::Loop(beat) = &faulty.fault {
            findings.add(faulty.key(beat), "check-circle-beat").with("beat", beat.as_str());
        }
    }
}
