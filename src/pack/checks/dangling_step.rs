//! Rule `dangling-step`.

use super::context::Context;
use super::steps::Faulty;
use super::{Check, Findings, Rule, Severity};
use crate::mission::kinds::Fault;
use crate::pack::spot::{Needle, Spot};

/// ## What
/// A step, beat or answer that leads to one which does not exist, or a card that fits a box which does not exist.
/// ## Why
/// The story would break off there.
/// ## Example
/// ```ron
/// (id: "yes", then: To("happy-end"))   // and no beat happy-end
/// ```
/// ## Instead
/// ```ron
/// (id: "yes", then: To("thanks"))
/// ```
pub static RULE: Rule =
    Rule { code: "P030", name: "dangling-step", severity: Severity::Error, check: Check::Loading(check) };

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.draft.missions {
        let steps = &mission.value.steps;
        for step in steps {
            if let Some(next) = step.next.as_ref().filter(|next| !steps.iter().any(|other| other.id == **next)) {
                let spot = mission.spot(&[Needle::Id(step.id.as_str()), Needle::Field("next")]);
                tell(spot, step.id.as_str(), next.as_str(), findings);
            }
        }
    }
    for Faulty { mission, step, fault } in context.faults() {
        if let Fault::Dangling { from, to } = fault {
            let from = from.as_str();
            let needles = [Needle::Id(step.id.as_str()), Needle::Id(from), Needle::Text(to.as_str())];
            tell(mission.spot(&needles), from, to.as_str(), findings);
        }
    }
}

fn tell(spot: Spot, from: &str, to: &str, findings: &mut Findings) {
    findings.add(spot, format!("`{from}` leads to `{to}`, which does not exist"), "name one that exists, or add it");
}
