//! Rule `unknown-help`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::ids::HelpId;
use crate::pack::spot::Needle;

/// ## What
/// A way to get help that is not in `help.ron`.
/// ## Why
/// The last page would offer a girl less help than its author meant.
/// ## Example
/// ```ron
/// help: ["listnen"]
/// ```
/// ## Instead
/// ```ron
/// help: ["listen"]
/// ```
pub static RULE: Rule =
    Rule { code: "P028", name: "unknown-help", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let Some(help) = &context.draft.help else { return };
    let known: Vec<&HelpId> = help.value.steps.iter().map(|step| &step.id).collect();
    for mission in &context.draft.missions {
        for id in mission.value.help.iter().filter(|id| !known.contains(id)) {
            let spot = mission.spot(&[Needle::Field("help"), Needle::Text(id.as_str())]);
            let names: Vec<&str> = known.iter().map(|id| id.as_str()).collect();
            findings.add(spot, format!("there is no help step `{id}`"), format!("those are {}", names.join(", ")));
        }
    }
}
