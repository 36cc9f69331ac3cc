//! Rule `objective-met`.

use std::collections::{BTreeSet, HashMap};

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// An objective of a module that fewer than two missions meet, of whichever module.
    /// ## Why
    /// What is practised once is forgotten; and a girl who skips that mission meets it nowhere.
    /// ## Example
    /// ```ron
    /// // modules/boundaries.ron
    /// objectives: ["private-zones"]
    /// // missions/talk-look-touch.ron, and no other
    /// meets: ["private-zones"]
    /// ```
    /// ## Instead
    /// ```ron
    /// // missions/camera-on.ron as well
    /// meets: ["private-zones"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P124", name: "objective-met", severity: Severity::Warning, check: Check::Checking(check) };
}

/// The fewest missions that meet an objective.
const LEAST: usize = 2;

fn check(context: &Context, findings: &mut Findings) {
    let mut met: HashMap<&str, usize> = HashMap::new();
    for mission in &context.pack.missions {
        // Named twice in one mission it counts once.
        for objective in mission.value.meets.iter().collect::<BTreeSet<_>>() {
            *met.entry(objective.as_str()).or_default() += 1;
        }
    }
    for module in &context.pack.modules {
        for (at, objective) in module.value.objectives.iter().enumerate() {
            let count = met.get(objective.as_str()).copied().unwrap_or_default();
            // A mission that cannot be read meets what it names.
            let count = count + context.pack.unread_missions_naming(objective.as_str());
            if count < LEAST {
                let problem = findings.add(module.at(&path_to!["objectives", at]), "check-objective-met");
                problem.with("objective", objective.as_str()).with("count", count).with("least", LEAST);
            }
        }
    }
}
