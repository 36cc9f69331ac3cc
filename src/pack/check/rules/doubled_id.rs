//! Rule `doubled-id`.

use std::collections::HashMap;

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::facts::steps::Faulty;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::draft::Written;
use crate::pack::spot::Needle;

rule! {
    /// ## What
    /// The same name twice where it must be one thing: among missions, modules, guides, people, help steps, help lines,
    /// reviews, plans, breaks, the moments of the rehearsal and the choices of one, the steps of a mission, or inside one
    /// step; or a name that a kind gives to something of its own: `place-1`, `ring-near`.
    /// ## Why
    /// Only the first would ever be found.
    /// ## Example
    /// ```ron
    /// cards: [(id: "phone", …), (id: "phone", …)]
    /// ```
    /// ## Instead
    /// ```ron
    /// cards: [(id: "phone", …), (id: "diary", …)]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P022", name: "doubled-id", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let draft = context.draft;
    across(&draft.missions, |mission| Needle::Id(mission.id.as_str()), "mission", findings);
    across(&draft.modules, |module| Needle::Id(module.id.as_str()), "module", findings);
    across(&draft.guides, |guide| Needle::Text(guide.module.as_str()), "guide", findings);
    if let Some(manifest) = &draft.manifest {
        within(manifest, &[], manifest.value.review.iter().map(|review| ("review", review.id.as_str())), findings);
    }
    if let Some(people) = &draft.people {
        within(people, &[], people.value.people.iter().map(|person| ("person", person.id.as_str())), findings);
    }
    if let Some(help) = &draft.help {
        // A step and a line of the same name are two things.
        within(help, &[], help.value.steps.iter().map(|step| ("help step", step.id.as_str())), findings);
        let lines = help.value.steps.iter().flat_map(|step| &step.lines);
        within(help, &[], lines.map(|line| ("help line", line.id.as_str())), findings);
    }
    if let Some(protocol) = &draft.protocol {
        within(protocol, &[], protocol.value.call.iter().map(|line| ("help line", line.id.as_str())), findings);
    }
    if let Some(sessions) = &draft.sessions {
        within(sessions, &[], sessions.value.names(), findings);
    }
    if let Some(rehearsal) = &draft.rehearsal {
        let moments = &rehearsal.value.moments;
        within(rehearsal, &[], moments.iter().map(|moment| ("moment", moment.id.as_str())), findings);
        for moment in moments {
            let choices = moment.choices.iter().map(|choice| ("choice", choice.id.as_str()));
            within(rehearsal, &[Needle::Id(moment.id.as_str())], choices, findings);
        }
    }
    for mission in &draft.missions {
        within(mission, &[], mission.value.steps.iter().map(|step| ("step", step.id.as_str())), findings);
        for step in &mission.value.steps {
            let keys = step.kind.content().keys();
            let keys = keys.into_iter().map(|(what, key)| (what, key.as_str()));
            within(mission, &[Needle::Id(step.id.as_str())], keys, findings);
        }
    }
    for Faulty { mission, step, fault } in context.faults() {
        if let Fault::Reserved(name) = fault {
            let spot = mission.spot(&[Needle::Id(step.id.as_str()), Needle::Id(name.as_str())]);
            findings.add(spot, "check-doubled-id-reserved").with("name", name.as_str());
        }
    }
}

/// Files that each hold one thing.
fn across<T>(files: &[Written<T>], name: impl Fn(&T) -> Needle<'_>, what: &str, findings: &mut Findings) {
    let mut first: HashMap<&str, &str> = HashMap::new();
    for written in files {
        let needle = name(&written.value);
        let id = needle.name();
        match first.get(id) {
            Some(other) => {
                let problem = findings.add(written.spot(&[needle]), "check-doubled-id-file");
                problem.with("what", what.replace(' ', "-")).with("name", id).with("other", *other);
            }
            None => _ = first.insert(id, &written.path),
        }
    }
}

/// Things in one file, looked for after `from`.
fn within<'a, T>(
    written: &Written<T>,
    from: &[Needle],
    names: impl Iterator<Item = (&'static str, &'a str)>,
    findings: &mut Findings,
) {
    let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
    for (what, id) in names {
        let times = seen.entry((what, id)).or_default();
        *times += 1;
        if *times > 1 {
            let needles = from.iter().copied().chain(vec![Needle::Id(id); *times]).collect::<Vec<_>>();
            let problem = findings
                .add(written.spot(&needles), "check-doubled-id")
                .with("what", what.replace(' ', "-"))
                .with("name", id);
            problem.label(written.spot(&needles[..=from.len()]), "first");
        }
    }
}
