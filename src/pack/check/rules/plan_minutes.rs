//! Rule `plan-minutes`.

use std::collections::HashMap;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::{LEEWAY, PLANNED, Part, length};
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A plan that takes longer than it says, or more than ten minutes less, or that is not made for 45, 60 or 90 minutes.
    /// In a group a mission takes three times its own minutes, rounded up to five; a break its own; the welcome, recalling
    /// the pact and the closing what `times` says, or two, three and five.
    /// ## Why
    /// When time runs out, the calm end is what is left out.
    /// ## Example
    /// ```ron
    /// minutes: 45, parts: [Mission("our-pact"), Closing]   // 22 minutes
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
    let missions: HashMap<_, _> =
        context.pack.missions.iter().map(|mission| (&mission.value.id, &mission.value)).collect();
    let has_pact = missions.values().any(|mission| mission.pact().is_some());
    let makes_pact = |part: &Part| match part {
        Part::Mission(id) => missions.get(id).is_some_and(|mission| mission.pact().is_some()),
        Part::Break(_) | Part::Closing => false,
    };
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
        let lengths = parts.map(|part| length(part, &file.value, |id| missions.get(id).map(|mission| mission.minutes)));
        let before = file.value.times().before(!has_pact || plan.parts.iter().any(makes_pact));
        let sum = lengths.fold(before, u16::saturating_add);
        if sum > plan.minutes || sum.saturating_add(LEEWAY) < plan.minutes {
            let problem = findings.add(spot(), "check-plan-minutes").with("plan", plan.id.as_str());
            problem.with("sum", sum).with("minutes", plan.minutes).with("leeway", LEEWAY);
        }
    }
}
