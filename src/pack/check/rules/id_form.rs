//! Rule `id-form`.

use std::collections::BTreeSet;

use crate::mission::ids::{Key, MediaId};
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::kebab::is_kebab;
use crate::pack::load::source_file::SourceFile;
use crate::pack::location::Location;
use crate::pack::syntax::{Path, path_to};
use crate::pack::visible::is_hidden;
use crate::pack::{GuidePart, ProtocolPart};

rule! {
    /// ## What
    /// A name in the data, or of a picture's file, that is not kebab-case: small letters and digits in words joined by `-`, a
    /// letter first. What stands inside one step, guide or protocol may begin with a digit, and so may a picture.
    /// ## Why
    /// Names become names in Fluent and of files, which differ between systems in what else they take.
    /// ## Example
    /// ```ron
    /// (id: "Good_Friend", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "good-friend", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P020", name: "id-form", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    if let Some(manifest) = &pack.manifest {
        let reviews = manifest.value.review.iter().enumerate();
        let reviews = reviews.map(|(at, review)| (path_to!["review", at, "id"], review.id.as_str()));
        look(manifest, std::iter::once((path_to!["id"], manifest.value.id.as_str())).chain(reviews), findings);
    }
    if let Some(people) = &pack.people {
        let all = people.value.people.iter().enumerate();
        look(people, all.map(|(at, person)| (path_to!["people", at, "id"], person.id.as_str())), findings);
    }
    if let Some(help) = &pack.help {
        for (at, step) in help.value.steps.iter().enumerate() {
            let lines = step.lines.iter().enumerate();
            let lines = lines.map(|(nth, line)| (path_to!["steps", at, "lines", nth, "id"], line.id.as_str()));
            look(help, std::iter::once((path_to!["steps", at, "id"], step.id.as_str())).chain(lines), findings);
        }
    }
    if let Some(sessions) = &pack.sessions {
        look(sessions, sessions.value.names().map(|(_, path, id)| (path, id)), findings);
    }
    if let Some(moments) = &pack.moments {
        let all = moments.value.moments.iter().enumerate();
        look(moments, all.map(|(at, moment)| (path_to!["moments", at, "id"], moment.id.as_str())), findings);
    }
    for rehearsal in &pack.rehearsals {
        look(rehearsal, std::iter::once((path_to!["id"], rehearsal.value.id.as_str())), findings);
        for (at, moment) in rehearsal.value.moments.iter().enumerate() {
            let choices = moment.choices.iter().enumerate();
            let choices =
                choices.map(|(nth, choice)| (path_to!["moments", at, "choices", nth, "id"], choice.id.as_str()));
            look(
                rehearsal,
                std::iter::once((path_to!["moments", at, "id"], moment.id.as_str())).chain(choices),
                findings,
            );
        }
    }
    // Of two names that differ in capitals only, and of one with a sign that nobody sees, other rules tell.
    let is_told = |id: &MediaId| {
        let small = id.as_str().to_lowercase();
        id.as_str().contains(is_hidden)
            || (small != id.as_str() && context.media.path(&small.as_str().into()).is_some())
    };
    for id in context.media.ids().filter(|id| !id.as_str().split('/').all(|part| is_kebab(part, false))) {
        if let Some(path) = context.media.path(id).filter(|_| !is_told(id)) {
            findings.add(Location::start_of(path), "check-id-form").with("name", id.as_str());
        }
    }
    for module in &pack.modules {
        let objectives = module.value.objectives.iter().enumerate();
        let objectives = objectives.map(|(at, id)| (path_to!["objectives", at], id.as_str()));
        look(module, std::iter::once((path_to!["id"], module.value.id.as_str())).chain(objectives), findings);
    }
    for guide in &pack.guides {
        let keys = GuidePart::ALL.into_iter().flat_map(|part| guide.value.keys(part));
        look_inside(guide, std::iter::once(guide.value.module.as_str()).chain(keys.map(Key::as_str)), findings);
    }
    if let Some(protocol) = &pack.protocol {
        let keys = ProtocolPart::ALL.into_iter().flat_map(|part| protocol.value.keys(part));
        look_inside(protocol, keys.map(Key::as_str), findings);
        let fields = protocol.value.fields.iter().enumerate();
        look(protocol, fields.map(|(at, field)| (path_to!["fields", at, "id"], field.id.as_str())), findings);
        let call = protocol.value.call.iter().enumerate();
        look(protocol, call.map(|(at, line)| (path_to!["call", at, "id"], line.id.as_str())), findings);
    }
    if let Some(readiness) = &pack.readiness {
        look_inside(readiness, readiness.value.items.iter().map(|item| item.id.as_str()), findings);
    }
    for mission in &pack.missions {
        look(mission, std::iter::once((path_to!["id"], mission.value.id.as_str())), findings);
        for (at, step) in mission.value.steps.iter().enumerate() {
            look(mission, std::iter::once((path_to!["steps", at, "id"], step.id.as_str())), findings);
            let kind = path_to!["steps", at, "kind"];
            let keys = step.kind.content().keys();
            for (_, key) in keys.into_iter().filter(|(_, key)| !is_kebab(key.as_str(), false)) {
                tell(mission, &mission.thing(&kind, key.as_str(), 0).join("id"), key.as_str(), findings);
            }
            let written = step.kind.content().flags().written.into_iter().collect::<BTreeSet<_>>();
            for flag in written.iter().filter(|flag| !is_kebab(flag.as_str(), true)) {
                tell(mission, &mission.saying(&kind, flag.as_str()), flag.as_str(), findings);
            }
        }
    }
}

fn look<'a, T>(file: &SourceFile<T>, ids: impl Iterator<Item = (Path, &'a str)>, findings: &mut Findings) {
    for (path, id) in ids.filter(|(_, id)| !is_kebab(id, true)) {
        tell(file, &path, id, findings);
    }
}

/// Names that stand in a list.
fn look_inside<'a, T>(file: &SourceFile<T>, keys: impl Iterator<Item = &'a str>, findings: &mut Findings) {
    for key in keys.filter(|key| !is_kebab(key, false)) {
        tell(file, &file.saying(&path_to![], key), key, findings);
    }
}

fn tell<T>(file: &SourceFile<T>, path: &Path, id: &str, findings: &mut Findings) {
    findings.add(file.at(path), "check-id-form").with("name", id);
}
