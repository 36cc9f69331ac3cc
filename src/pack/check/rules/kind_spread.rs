//! Rule `kind-spread`.

use std::collections::HashMap;

use crate::mission::ids::MissionId;
use crate::mission::kinds::Kind;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A module of four missions or more in which one kind begins more than a quarter of them, rounded up.
    /// ## Why
    /// The fourth chat in a row is read with half an eye. Girls differ: one likes to write, one to sort, one to draw.
    /// ## Example
    /// ```ron
    /// // four missions, and two of them begin with a chat
    /// missions: ["a-chat", "another-chat", "a-quiz", "a-sort"]
    /// ```
    /// ## Instead
    /// ```ron
    /// missions: ["a-chat", "a-scene", "a-quiz", "a-sort"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P125", name: "kind-spread", severity: Severity::Warning, check: Check::Checking(check) };
}

/// The fewest missions of which there is a quarter.
const LEAST: usize = 4;

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let missions = pack.missions.iter().map(|file| &file.value);
    let begins = missions.filter_map(|mission| Some((&mission.id, mission.steps.first()?.kind.slug())));
    let kinds: HashMap<&MissionId, &str> = begins.collect();
    for module in &pack.modules {
        let begun: Vec<&str> = module.value.missions.iter().filter_map(|id| kinds.get(id).copied()).collect();
        let most = begun.len().div_ceil(LEAST);
        // In the order of the table, so that problems are told in the same order every time.
        for about in Kind::ALL.iter().filter(|_| begun.len() >= LEAST) {
            let count = begun.iter().filter(|slug| **slug == about.slug).count();
            if count > most {
                let problem = findings.add(module.at(&path_to!["missions"]), "check-kind-spread");
                problem.with("kind", about.slug).with("count", count).with("all", begun.len()).with("most", most);
            }
        }
    }
}
