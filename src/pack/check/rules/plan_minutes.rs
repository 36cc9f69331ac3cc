//! Rule `plan-minutes`.

use std::collections::HashMap;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::{LEEWAY, PLANNED, Part, length};
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A plan whose parts take more than five minutes more or less than it says, or that is not made for 45, 60 or 90
    /// minutes. In a group a mission takes three times its own minutes, rounded up to five; a break its own; the closing
    /// five.
    /// ## Why
    /// When time runs out, the calm end is what is left out.
    /// ## Example
    /// ```ron
    /// minutes: 45, parts: [Mission("our-pact"), Closing]   // 20 minutes
    /// ```
    /// ## Instead
    /// ```ron
    /// minutes: 45, parts: [Mission("our-pact"), Break("rainstorm"), Mission("stays-or-goes"), Closing]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P101", name: "plan-minutes", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.sessions else { return };
    let missions = context.pack.missions.iter().map(|mission| (&mission.value.id, mission.value.minutes));
    let missions: HashMap<_, _> = missions.collect();
    for (at, plan) in file.value.plans.iter().enumerate() {
        let spot = || file.at(&path_to!["plans", at, "minutes"]);
        if !PLANNED.contains(&plan.minutes) {
            let planned = PLANNED.map(|minutes| minutes.to_string()).join(", ");
            let problem = findings.add(spot(), "check-plan-minutes-length");
            problem.with("minutes", plan.minutes).with("planned", planned);
        }
        // How long a mission takes is not known where its file could not be read.
        let is_unread = |part: &Part| match part {
            Part::Mission(id) => {
                let laid = &context.pack.laid;
                !missions.contains_key(id)
                    && (laid.hidden.contains(id) || context.pack.may_define("missions", id.as_str()))
            }
            Part::Break(_) | Part::Closing => false,
        };
        if plan.parts.iter().any(is_unread) {
            continue;
        }
        let parts = plan.parts.iter();
        let lengths = parts.map(|part| length(part, &file.value, |id| missions.get(id).copied()));
        let sum = lengths.fold(0_u16, u16::saturating_add);
        if sum.abs_diff(plan.minutes) > LEEWAY {
            let problem = findings.add(spot(), "check-plan-minutes").with("plan", plan.id.as_str());
            problem.with("sum", sum).with("minutes", plan.minutes).with("leeway", LEEWAY);
        }
    }
}
