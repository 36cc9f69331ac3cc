//! Rule `unknown-person`.

use std::collections::{BTreeSet, HashSet};

use crate::mission::ids::PersonId;
use crate::mission::kinds::Kind;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::syntax::path_to;

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
    let Some(people) = &context.pack.people else { return };
    let known: HashSet<&PersonId> = people.value.people.iter().map(|person| &person.id).collect();
    for module in &context.pack.modules {
        let blogger = &module.value.blogger;
        if !known.contains(blogger) {
            tell(module.at(&path_to!["blogger"]), &module.text, blogger, &known, findings);
        }
        let farewell = module.value.farewell.iter().enumerate();
        for (at, line) in farewell.filter(|(_, line)| !known.contains(&line.who)) {
            tell(module.at(&path_to!["farewell", at, "who"]), &module.text, &line.who, &known, findings);
        }
    }
    for rehearsal in &context.pack.rehearsals {
        for (at, moment) in rehearsal.value.moments.iter().enumerate() {
            let figures = moment.people.iter().enumerate();
            for (nth, figure) in figures.filter(|(_, figure)| !known.contains(&figure.person)) {
                let spot = rehearsal.at(&path_to!["moments", at, "people", nth, "person"]);
                tell(spot, &rehearsal.text, &figure.person, &known, findings);
            }
        }
    }
    for mission in &context.pack.missions {
        let blogger = &mission.value.blogger;
        if !known.contains(blogger) {
            tell(mission.at(&path_to!["blogger"]), &mission.text, blogger, &known, findings);
        }
        for (at, step) in mission.value.steps.iter().enumerate() {
            let mut shown: BTreeSet<PersonId> = step.kind.content().people().into_iter().map(|(id, _)| id).collect();
            if let Kind::Chat(chat) = &step.kind {
                shown.insert(chat.with.clone());
            }
            for person in shown.iter().filter(|person| !known.contains(person)) {
                tell(
                    mission.at(&mission.saying(&path_to!["steps", at, "kind"], person.as_str())),
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
