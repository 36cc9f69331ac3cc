//! Rule `eyes-of-a-girl`.

use std::collections::HashSet;

use crate::mission::ids::PersonId;
use crate::mission::kinds::Kind;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::Role;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A scene that is seen through the eyes of an adult.
    /// ## Why
    /// She looks through the eyes of the girl it happens to. Nobody ever looks through the eyes of who might do harm.
    /// ## Example
    /// ```ron
    /// eyes: "farid"
    /// ```
    /// ## Instead
    /// ```ron
    /// eyes: "lina"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P045", name: "eyes-of-a-girl", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(people) = &context.pack.people else { return };
    let girl = |role| matches!(role, Role::Blogger | Role::Peer);
    let others = people.value.people.iter().filter(|person| !girl(person.role));
    let others: HashSet<&PersonId> = others.map(|person| &person.id).collect();
    for mission in &context.pack.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            if let Kind::Scene(scene) = &step.kind
                && others.contains(&scene.eyes)
            {
                let spot = mission.at(&path_to!["steps", at, "kind", "eyes"]);
                findings.add(spot, "check-eyes-of-a-girl").with("person", scene.eyes.as_str());
            }
        }
    }
}
