//! Rule `dangling-step`.

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::syntax::path_to;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        let steps = &mission.value.steps;
        for (at, step) in steps.iter().enumerate() {
            if let Some(next) = step.next.as_ref().filter(|next| !steps.iter().any(|other| other.id == **next)) {
                let spot = mission.at(&path_to!["steps", at, "next"]);
                let known = steps.iter().map(|other| other.id.as_str()).filter(|id| *id != step.id.as_str());
                tell(spot, &mission.text, step.id.as_str(), next.as_str(), known, findings);
            }
        }
    }
    for faulty in context.faults() {
        if let Fault::Dangling { from, to } = &faulty.fault {
            let place = faulty.mission.saying(&faulty.inside(from), to.as_str());
            let from = from.as_str();
            let keys = faulty.step.kind.content().keys();
            let known = keys.iter().map(|(_, key)| key.as_str()).filter(|key| *key != from);
            let mission = faulty.mission;
            tell(mission.at(&place), &mission.text, from, to.as_str(), known, findings);
        }
    }
}

fn tell<'a>(
    spot: Location,
    text: &str,
    from: &str,
    to: &str,
    known: impl Iterator<Item = &'a str>,
    findings: &mut Findings,
) {
    findings.add(spot, "check-dangling-step").with("from", from).with("to", to).near_in(text, to, known);
}
