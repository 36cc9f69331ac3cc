//! Rule `unknown-person`.

use std::collections::{BTreeSet, HashSet};

use crate::mission::ids::PersonId;
use crate::mission::kinds::Kind;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::spot::Needle;

rule! {
    /// ## What
    /// Somebody who is not in `bloggers.ron`.
    /// ## Why
    /// She would have no name and no portrait.
    /// ## Example
    /// ```ron
    /// blogger: "nora"
    /// ```
    /// ## Instead
    /// ```ron
    /// blogger: "noor"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P026", name: "unknown-person", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(people) = &context.draft.people else { return };
    let known: HashSet<&PersonId> = people.value.people.iter().map(|person| &person.id).collect();
    for module in &context.draft.modules {
        let blogger = &module.value.blogger;
        if !known.contains(blogger) {
            tell(
                module.spot(&[Needle::Field("blogger"), Needle::Text(blogger.as_str())]),
                &module.text,
                blogger,
                &known,
                findings,
            );
        }
    }
    if let Some(rehearsal) = &context.draft.rehearsal {
        for moment in &rehearsal.value.moments {
            for figure in moment.people.iter().filter(|figure| !known.contains(&figure.person)) {
                let needles = [Needle::Id(moment.id.as_str()), Needle::Text(figure.person.as_str())];
                tell(rehearsal.spot(&needles), &rehearsal.text, &figure.person, &known, findings);
            }
        }
    }
    for mission in &context.draft.missions {
        let blogger = &mission.value.blogger;
        if !known.contains(blogger) {
            tell(
                mission.spot(&[Needle::Field("blogger"), Needle::Text(blogger.as_str())]),
                &mission.text,
                blogger,
                &known,
                findings,
            );
        }
        for step in &mission.value.steps {
            let mut shown: BTreeSet<PersonId> = step.kind.content().people().into_iter().map(|(id, _)| id).collect();
            if let Kind::Chat(chat) = &step.kind {
                shown.insert(chat.with.clone());
            }
            for person in shown.iter().filter(|person| !known.contains(person)) {
                tell(
                    mission.spot(&[Needle::Id(step.id.as_str()), Needle::Text(person.as_str())]),
                    &mission.text,
                    person,
                    &known,
                    findings,
                );
            }
        }
    }
}

fn tell(spot: Location, text: &str, person: &PersonId, known: &HashSet<&PersonId>, findings: &mut Findings) {
    let problem = findings.add(spot, "check-unknown-person").with("person", person.as_str());
    problem.near_in(text, person.as_str(), known.iter().map(|known| known.as_str()));
}
