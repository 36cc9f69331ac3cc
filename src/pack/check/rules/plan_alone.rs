//! Rule `plan-alone`.

use std::collections::HashSet;

use crate::mission::Mode;
use crate::mission::ids::MissionId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::Part;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A plan for a group with a mission that is made for one girl alone.
    /// ## Why
    /// What is asked there is not for other ears.
    /// ## Example
    /// ```ron
    /// parts: [Mission("talk-look-touch"), Closing]   // mode: Alone
    /// ```
    /// ## Instead
    /// ```ron
    /// parts: [Mission("body-alarm"), Closing]        // mode: Both
    /// ```
    pub static RULE: Rule =
        Rule { code: "P102", name: "plan-alone", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.sessions else { return };
    let alone = context.pack.missions.iter().filter(|mission| mission.value.mode == Mode::Alone);
    let alone: HashSet<&MissionId> = alone.map(|mission| &mission.value.id).collect();
    for (at, plan) in file.value.plans.iter().enumerate() {
        for (nth, part) in plan.parts.iter().enumerate() {
            if let Part::Mission(id) = part
                && alone.contains(id)
            {
                let spot = file.at(&path_to!["plans", at, "parts", nth]);
                findings.add(spot, "check-plan-alone").with("mission", id.as_str());
            }
        }
    }
}
