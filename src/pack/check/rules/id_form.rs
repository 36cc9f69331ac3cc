//! Rule `id-form`.

use std::collections::BTreeSet;

use crate::mission::ids::Key;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::draft::Written;
use crate::pack::spot::Needle;
use crate::pack::{GuidePart, ProtocolPart};

rule! {
    /// ## What
    /// A name in the data that is not kebab-case: small letters and digits in words joined by `-`, a letter first. What stands
    /// inside one step, guide or protocol may begin with a digit.
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
    let draft = context.draft;
    if let Some(manifest) = &draft.manifest {
        let reviews = manifest.value.review.iter().map(|review| review.id.as_str());
        look(manifest, std::iter::once(manifest.value.id.as_str()).chain(reviews), findings);
    }
    if let Some(people) = &draft.people {
        look(people, people.value.people.iter().map(|person| person.id.as_str()), findings);
    }
    if let Some(help) = &draft.help {
        let steps = help.value.steps.iter();
        let lines = steps.clone().flat_map(|step| &step.lines).map(|line| line.id.as_str());
        look(help, steps.map(|step| step.id.as_str()).chain(lines), findings);
    }
    if let Some(sessions) = &draft.sessions {
        look(sessions, sessions.value.names().map(|(_, id)| id), findings);
    }
    if let Some(rehearsal) = &draft.rehearsal {
        let moments = rehearsal.value.moments.iter();
        let choices = moments.clone().flat_map(|moment| &moment.choices).map(|choice| choice.id.as_str());
        look(rehearsal, moments.map(|moment| moment.id.as_str()).chain(choices), findings);
    }
    for module in &draft.modules {
        look(module, std::iter::once(module.value.id.as_str()), findings);
    }
    for guide in &draft.guides {
        let keys = GuidePart::ALL.into_iter().flat_map(|part| guide.value.keys(part));
        look_inside(guide, std::iter::once(guide.value.module.as_str()).chain(keys.map(Key::as_str)), findings);
    }
    if let Some(protocol) = &draft.protocol {
        let keys = ProtocolPart::ALL.into_iter().flat_map(|part| protocol.value.keys(part));
        look_inside(protocol, keys.map(Key::as_str), findings);
        look(protocol, protocol.value.call.iter().map(|line| line.id.as_str()), findings);
    }
    for mission in &draft.missions {
        let steps = mission.value.steps.iter();
        look(mission, std::iter::once(mission.value.id.as_str()).chain(steps.map(|step| step.id.as_str())), findings);
        for step in &mission.value.steps {
            let keys = step.kind.content().keys();
            for (_, key) in keys.into_iter().filter(|(_, key)| !is_kebab(key.as_str(), false)) {
                tell(mission, &[Needle::Id(step.id.as_str()), Needle::Id(key.as_str())], key.as_str(), findings);
            }
            let written = step.kind.content().flags().written.into_iter().collect::<BTreeSet<_>>();
            for flag in written.iter().filter(|flag| !is_kebab(flag.as_str(), true)) {
                tell(mission, &[Needle::Id(step.id.as_str()), Needle::Text(flag.as_str())], flag.as_str(), findings);
            }
        }
    }
}

fn look<'a, T>(written: &Written<T>, ids: impl Iterator<Item = &'a str>, findings: &mut Findings) {
    for id in ids.filter(|id| !is_kebab(id, true)) {
        tell(written, &[Needle::Id(id)], id, findings);
    }
}

/// Names that stand in a list.
fn look_inside<'a, T>(written: &Written<T>, keys: impl Iterator<Item = &'a str>, findings: &mut Findings) {
    for key in keys.filter(|key| !is_kebab(key, false)) {
        tell(written, &[Needle::Text(key)], key, findings);
    }
}

fn tell<T>(written: &Written<T>, needles: &[Needle], id: &str, findings: &mut Findings) {
    findings.add(written.spot(needles), "check-id-form").with("name", id);
}

fn is_kebab(id: &str, letter_first: bool) -> bool {
    let first = id.starts_with(|letter: char| letter.is_ascii_lowercase() || !letter_first);
    first
        && id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
