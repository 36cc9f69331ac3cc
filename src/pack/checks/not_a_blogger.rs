//! Rule `not-a-blogger`.

use std::collections::HashSet;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::ids::PersonId;
use crate::pack::model::Role;
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    let Some(people) = &context.draft.people else { return };
    let others = people.value.people.iter().filter(|person| person.role != Role::Blogger);
    let others: HashSet<&PersonId> = others.map(|person| &person.id).collect();
    let missions = context.draft.missions.iter().map(|m| (&m.value.blogger, m.spot(&[Needle::Field("blogger")])));
    let modules = context.draft.modules.iter().map(|m| (&m.value.blogger, m.spot(&[Needle::Field("blogger")])));
    for (person, spot) in modules.chain(missions).filter(|(person, _)| others.contains(person)) {
        let help = "let a blogger send it; others appear inside the steps";
        findings.add(spot, format!("`{person}` is not a blogger"), help);
    }
}
