//! Rule `doubled-id`.

use std::collections::HashMap;

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::syntax::{Path, path_to};

rule! {
    /// ## What
    /// The same name twice where it must be one thing: among missions, modules, guides, people, help steps, help lines,
    /// reviews, plans, breaks, difficult moments, rehearsals, the moments of one and their choices, the steps of a mission, or inside one
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
    let pack = context.pack;
    across(&pack.missions, "id", |mission| mission.id.as_str(), "mission", findings);
    across(&pack.modules, "id", |module| module.id.as_str(), "module", findings);
    across(&pack.guides, "module", |guide| guide.module.as_str(), "guide", findings);
    across(&pack.rehearsals, "id", |rehearsal| rehearsal.id.as_str(), "rehearsal", findings);
    let mut first: HashMap<&str, &str> = HashMap::new();
    for module in &pack.modules {
        let lines = module.value.farewell.iter().map(|line| ("line", line.id.as_str()));
        within(module, lines, |nth, _, _| path_to!["farewell", nth, "id"], findings);
        for (nth, objective) in module.value.objectives.iter().enumerate() {
            if let Some(other) = first.insert(objective.as_str(), &module.path) {
                let problem = findings.add(module.at(&path_to!["objectives", nth]), "check-doubled-id-file");
                problem.with("what", "objective").with("name", objective.as_str()).with("other", other);
            }
        }
    }
    if let Some(manifest) = &pack.manifest {
        let reviews = manifest.value.review.iter().map(|review| ("review", review.id.as_str()));
        within(manifest, reviews, |nth, _, _| path_to!["review", nth, "id"], findings);
    }
    if let Some(people) = &pack.people {
        let all = people.value.people.iter().map(|person| ("person", person.id.as_str()));
        within(people, all, |nth, _, _| path_to!["people", nth, "id"], findings);
    }
    if let Some(help) = &pack.help {
        // A step and a line of the same name are two things.
        let steps = help.value.steps.iter().map(|step| ("help step", step.id.as_str()));
        within(help, steps, |nth, _, _| path_to!["steps", nth, "id"], findings);
        let counts = help.value.steps.iter().map(|step| step.lines.len()).enumerate();
        let places =
            counts.flat_map(|(at, lines)| (0..lines).map(move |nth| path_to!["steps", at, "lines", nth, "id"]));
        let places: Vec<Path> = places.collect();
        let lines = help.value.steps.iter().flat_map(|step| &step.lines).map(|line| ("help line", line.id.as_str()));
        within(help, lines, |nth, _, _| places[nth].clone(), findings);
    }
    if let Some(protocol) = &pack.protocol {
        let lines = protocol.value.call.iter().map(|line| ("help line", line.id.as_str()));
        within(protocol, lines, |nth, _, _| path_to!["call", nth, "id"], findings);
    }
    if let Some(readiness) = &pack.readiness {
        let items = readiness.value.items.iter().map(|item| ("item", item.id.as_str()));
        within(readiness, items, |nth, _, _| path_to!["items", nth, "id"], findings);
    }
    if let Some(sessions) = &pack.sessions {
        let places: Vec<Path> = sessions.value.names().map(|(_, path, _)| path).collect();
        let names = sessions.value.names().map(|(what, _, id)| (what, id));
        within(sessions, names, |nth, _, _| places[nth].clone(), findings);
    }
    if let Some(moments) = &pack.moments {
        let names = moments.value.moments.iter().map(|moment| ("moment", moment.id.as_str()));
        within(moments, names, |nth, _, _| path_to!["moments", nth, "id"], findings);
    }
    for rehearsal in &pack.rehearsals {
        let moments = &rehearsal.value.moments;
        let names = moments.iter().map(|moment| ("moment", moment.id.as_str()));
        within(rehearsal, names, |nth, _, _| path_to!["moments", nth, "id"], findings);
        for (at, moment) in moments.iter().enumerate() {
            let choices = moment.choices.iter().map(|choice| ("choice", choice.id.as_str()));
            within(rehearsal, choices, |nth, _, _| path_to!["moments", at, "choices", nth, "id"], findings);
        }
    }
    for mission in &pack.missions {
        let steps = mission.value.steps.iter().map(|step| ("step", step.id.as_str()));
        within(mission, steps, |nth, _, _| path_to!["steps", nth, "id"], findings);
        for (at, step) in mission.value.steps.iter().enumerate() {
            let keys = step.kind.content().keys();
            let keys = keys.into_iter().map(|(what, key)| (what, key.as_str()));
            let place = |_, id: &str, times| mission.thing(&path_to!["steps", at, "kind"], id, times).join("id");
            within(mission, keys, place, findings);
        }
    }
    for faulty in context.faults() {
        if let Fault::Reserved(name) = &faulty.fault {
            findings.add(faulty.key(name), "check-doubled-id-reserved").with("name", name.as_str());
        }
    }
}

/// Files that each hold one thing, whose name stands in a field.
fn across<T>(
    files: &[SourceFile<T>],
    field: &'static str,
    name: impl Fn(&T) -> &str,
    what: &str,
    findings: &mut Findings,
) {
    let mut first: HashMap<&str, &str> = HashMap::new();
    for file in files {
        let id = name(&file.value);
        match first.get(id) {
            Some(other) => {
                let problem = findings.add(file.at(&path_to![field]), "check-doubled-id-file");
                problem.with("what", what.replace(' ', "-")).with("name", id).with("other", *other);
            }
            None => _ = first.insert(id, &file.path),
        }
    }
}

/// Things in one file. `place` finds one by its number among `names`, its name, and how often that came before.
fn within<'a, T>(
    file: &SourceFile<T>,
    names: impl Iterator<Item = (&'static str, &'a str)>,
    place: impl Fn(usize, &str, usize) -> Path,
    findings: &mut Findings,
) {
    let mut seen: HashMap<(&str, &str), (usize, usize)> = HashMap::new();
    for (nth, (what, id)) in names.enumerate() {
        let (first, times) = seen.entry((what, id)).or_insert((nth, 0));
        if *times > 0 {
            let problem = findings.add(file.at(&place(nth, id, *times)), "check-doubled-id");
            problem.with("what", what.replace(' ', "-")).with("name", id);
            problem.label(file.at(&place(*first, id, 0)), "first");
        }
        *times += 1;
    }
}
