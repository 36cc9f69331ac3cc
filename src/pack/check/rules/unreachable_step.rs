//! Rule `unreachable-step`.

use std::collections::BTreeSet;

use crate::mission::Mission;
use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A step or a beat that nothing leads to.
    /// ## Why
    /// Somebody wrote it for nobody.
    /// ## Example
    /// ```ron
    /// beats: [(id: "start"), (id: "lost")]
    /// ```
    /// ## Instead
    /// ```ron
    /// beats: [(id: "start", then: To("lost")), (id: "lost")]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P031", name: "unreachable-step", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        let reached = reached(&mission.value);
        for (at, step) in mission.value.steps.iter().enumerate() {
            if !reached.contains(&at) {
                let problem = findings.add(mission.at(&path_to!["steps", at, "id"]), "check-unreachable-step");
                problem.with("step", step.id.as_str());
            }
        }
    }
    for faulty in context.faults() {
        if let Fault::Unreachable(beat) = &faulty.fault {
            findings.add(faulty.key(beat), "check-unreachable-step-beat").with("beat", beat.as_str());
        }
    }
}

/// The steps on the way from the first, by their place.
fn reached(mission: &Mission) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut next = (!mission.steps.is_empty()).then_some(0);
    while let Some(at) = next.filter(|at| reached.insert(*at)) {
        next = mission.after(at);
    }
    reached
}
