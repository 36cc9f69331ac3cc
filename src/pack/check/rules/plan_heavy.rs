//! Rule `plan-heavy`.

use std::collections::HashMap;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::{Part, too_heavy};
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A plan with a mission of sensitivity 3 and another one of 2 or more.
    /// ## Why
    /// The heaviest mission needs a group that is not tired of a heavy one yet, and time to become calm after it.
    /// ## Example
    /// ```ron
    /// parts: [Mission("stop-save-tell"), Mission("letter-to-amira"), Closing]   // sensitivity 2, then 3
    /// ```
    /// ## Instead
    /// ```ron
    /// parts: [Mission("my-circle"), Mission("letter-to-amira"), Break("five-things"), Mission("my-net"), Closing]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P109", name: "plan-heavy", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.sessions else { return };
    let missions = context.pack.missions.iter().map(|mission| (&mission.value.id, mission.value.sensitivity));
    let missions: HashMap<_, _> = missions.collect();
    for (at, plan) in file.value.plans.iter().enumerate() {
        let weights = plan.parts.iter().map(|part| match part {
            Part::Mission(id) => missions.get(id).copied().unwrap_or_default(),
            Part::Break(_) | Part::Closing => 0,
        });
        if let Some(nth) = too_heavy(weights) {
            let spot = file.at(&path_to!["plans", at, "parts", nth]);
            findings.add(spot, "check-plan-heavy").with("plan", plan.id.as_str());
        }
    }
}
