//! Rule `unknown-mission`.

use std::collections::HashSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A module that lists a mission which does not exist.
    /// ## Why
    /// Its inbox has fewer messages than its author planned.
    /// ## Example
    /// ```ron
    /// missions: ["good-freind"]
    /// ```
    /// ## Instead
    /// ```ron
    /// missions: ["good-friend"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P025", name: "unknown-mission", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    // A mission whose file cannot be read is reported as that.
    let known: HashSet<&str> = context.pack.missions.iter().map(|mission| mission.value.id.as_str()).collect();
    let files: HashSet<&str> = context.pack.files.iter().map(String::as_str).collect();
    for module in &context.pack.modules {
        let missions = module.value.missions.iter().enumerate().map(|(at, id)| (path_to!["missions", at], id));
        let after = module.value.after.iter().enumerate().map(|(at, id)| (path_to!["after", at], id));
        for (path, mission) in missions
            .chain(after)
            .filter(|(_, mission)| !known.contains(mission.as_str()) && !context.pack.laid.hidden.contains(*mission))
        {
            let file = format!("missions/{mission}.ron");
            if !files.contains(file.as_str()) && !context.pack.may_define("missions", mission.as_str()) {
                let spot = module.at(&path);
                let problem = findings.add(spot, "check-unknown-mission").with("mission", mission.as_str());
                problem.with("file", file).near_in(&module.text, mission.as_str(), known.iter().copied());
            }
        }
    }
}
