//! Rule `not-a-blogger`.

use std::collections::HashSet;

use crate::mission::ids::PersonId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::model::Role;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission or module led by a peer or an adult.
    /// ## Why
    /// Messages come from bloggers; a peer asks for advice and an adult helps in the story.
    /// ## Example
    /// ```ron
    /// blogger: "griet"
    /// ```
    /// ## Instead
    /// ```ron
    /// blogger: "noor"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P027", name: "not-a-blogger", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(people) = &context.pack.people else { return };
    let others = people.value.people.iter().filter(|person| person.role != Role::Blogger);
    let others: HashSet<&PersonId> = others.map(|person| &person.id).collect();
    for module in context.pack.modules.iter().filter(|module| others.contains(&module.value.blogger)) {
        tell(module.at(&path_to!["blogger"]), &module.value.blogger, findings);
    }
    for mission in context.pack.missions.iter().filter(|mission| others.contains(&mission.value.blogger)) {
        tell(mission.at(&path_to!["blogger"]), &mission.value.blogger, findings);
    }
}

fn tell(spot: Location, person: &PersonId, findings: &mut Findings) {
    findings.add(spot, "check-not-a-blogger").with("person", person.as_str());
}
