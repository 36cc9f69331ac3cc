//! Rule `circle`.

use super::context::Context;
use super::steps::Faulty;
use super::{Check, Findings, Rule, Severity};
use crate::mission::Mission;
use crate::mission::kinds::Fault;
use crate::pack::spot::Needle;

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
pub static RULE: Rule = Rule { code: "P032", name: "circle", severity: Severity::Error, check: Check::Loading(check) };

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.draft.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            if leads_back(&mission.value, at) {
                let spot = mission.spot(&[Needle::Id(step.id.as_str()), Needle::Field("next")]);
                let message = format!("from the step `{}` one comes back to it", step.id);
                findings.add(spot, message, "lead to a later step, or leave `next` out");
            }
        }
    }
    for Faulty { mission, step, fault } in context.faults() {
        if let Fault::Loop(beat) = fault {
            let spot = mission.spot(&[Needle::Id(step.id.as_str()), Needle::Id(beat.as_str())]);
            let help = "lead onward; she can go back by herself";
            findings.add(spot, format!("from the beat `{beat}` one comes back to it"), help);
        }
    }
}

/// Whether a step that names its own `next` to an earlier one, or itself, comes round to itself.
pub(super) fn leads_back(mission: &Mission, start: usize) -> bool {
    let turns_back = mission.after(start).is_some_and(|next| next <= start);
    let way = std::iter::successors(mission.after(start), |at| mission.after(*at));
    turns_back && way.take(mission.steps.len()).any(|at| at == start)
}
