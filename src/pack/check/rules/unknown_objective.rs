//! Rule `unknown-objective`.

use crate::mission::ids::ObjectiveId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission that meets an objective which no module has, or the same one twice.
    /// ## Why
    /// It seems to count, and does not.
    /// ## Example
    /// ```ron
    /// meets: ["healthy-frendship"],
    /// ```
    /// ## Instead
    /// ```ron
    /// meets: ["healthy-friendship"],
    /// ```
    pub static RULE: Rule =
        Rule { code: "P123", name: "unknown-objective", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let objectives = pack.modules.iter().flat_map(|module| &module.value.objectives);
    let known: Vec<&str> = objectives.map(ObjectiveId::as_str).collect();
    for mission in &pack.missions {
        for (at, meets) in mission.value.meets.iter().enumerate() {
            let spot = || mission.at(&path_to!["meets", at]);
            if mission.value.meets.iter().take(at).any(|before| before == meets) {
                findings.add(spot(), "check-unknown-objective-twice").with("objective", meets.as_str());
            } else if !known.contains(&meets.as_str()) && !pack.may_name(Some("modules"), meets.as_str()) {
                let problem = findings.add(spot(), "check-unknown-objective").with("objective", meets.as_str());
                problem.near_in(&mission.text, meets.as_str(), known.iter().copied());
            }
        }
    }
}
