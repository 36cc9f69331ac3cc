//! Rule `plan-unknown-part`.

use std::collections::HashSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::Part;
use crate::pack::syntax::{Path, path_to};

rule! {
    /// ## What
    /// A plan for a group session that names a module, a mission or a break which does not exist.
    /// ## Why
    /// The counsellor would not find the plan, or stand before a hole in it.
    /// ## Example
    /// ```ron
    /// parts: [Mission("our-pakt"), Closing]
    /// ```
    /// ## Instead
    /// ```ron
    /// parts: [Mission("our-pact"), Closing]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P100", name: "plan-unknown-part", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let Some(file) = &pack.sessions else { return };
    let missions: HashSet<&str> = pack.missions.iter().map(|mission| mission.value.id.as_str()).collect();
    let modules: HashSet<&str> = pack.modules.iter().map(|module| module.value.id.as_str()).collect();
    // A file that cannot be read is reported as that.
    for (at, plan) in file.value.plans.iter().enumerate() {
        let mut tell = |message, place: Path, name: &str, known: &mut dyn Iterator<Item = &str>| {
            let spot = file.at(&path_to!["plans", at].join_all(&place));
            let problem = findings.add(spot, message).with("plan", plan.id.as_str()).with("name", name);
            problem.near_in(&file.text, name, known);
        };
        let module = plan.module.as_str();
        if pack.laid.hidden_modules.contains(&plan.module) {
            continue;
        }
        if !modules.contains(module) && !pack.may_define("modules", module) {
            tell("check-plan-unknown-part-module", path_to!["module"], module, &mut modules.iter().copied());
        }
        for (nth, part) in plan.parts.iter().enumerate() {
            match part {
                Part::Mission(id) if pack.laid.hidden.contains(id) => {}
                Part::Mission(id) if !missions.contains(id.as_str()) && !pack.may_define("missions", id.as_str()) => {
                    tell("check-plan-unknown-part", path_to!["parts", nth], id.as_str(), &mut missions.iter().copied());
                }
                Part::Break(id) if file.value.a_break(id).is_none() => {
                    let mut breaks = file.value.breaks.iter().map(|known| known.id.as_str());
                    tell("check-plan-unknown-part-break", path_to!["parts", nth], id.as_str(), &mut breaks);
                }
                Part::Mission(_) | Part::Break(_) | Part::Closing => {}
            }
        }
    }
}
