//! Rule `unknown-help`.

use crate::mission::ids::HelpId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A way to get help that is not in `help.ron`, on a mission's last page or in a step.
    /// ## Why
    /// The page would offer a girl less help than its author meant.
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
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(help) = &context.pack.help else { return };
    let known: Vec<&HelpId> = help.value.steps.iter().map(|step| &step.id).collect();
    for mission in &context.pack.missions {
        for (at, id) in mission.value.help.iter().enumerate().filter(|(_, id)| !known.contains(id)) {
            tell(mission.at(&path_to!["help", at]), &mission.text, id, &known, findings);
        }
        for (at, step) in mission.value.steps.iter().enumerate() {
            for id in step.kind.content().help().iter().filter(|id| !known.contains(id)) {
                let place = mission.saying(&path_to!["steps", at, "kind"], id.as_str());
                tell(mission.at(&place), &mission.text, id, &known, findings);
            }
        }
    }
}

fn tell(spot: Location, text: &str, id: &HelpId, known: &[&HelpId], findings: &mut Findings) {
    let names: Vec<&str> = known.iter().map(|id| id.as_str()).collect();
    let problem = findings.add(spot, "check-unknown-help").with("step", id.as_str()).with("known", names.join(", "));
    problem.near_in(text, id.as_str(), names);
}
