//! Rule `clashing-names`.

use std::collections::HashSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// Two parts of a pack that need the same name in Fluent. A help line may stand in `help.ron` and in `protocol.ron`, where
    /// it is the same in everything.
    /// ## Why
    /// Both would show the same sentence.
    /// ## Example
    /// ```ron
    /// // missions/a.ron has a step "b-c", missions/a-b.ron has a step "c": both need the message a-b-c
    /// ```
    /// ## Instead
    /// ```ron
    /// // one of the steps is called "talk"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P029", name: "clashing-names", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let required = context.required();
    for clash in &required.clashes {
        findings.add(clash.spot(), "check-clashing-names").with("message", &clash.message);
    }
    let (help, protocol) = (&context.pack.help, &context.pack.protocol);
    let lines = help.iter().flat_map(|help| &help.value.steps).flat_map(|step| &step.lines);
    for line in lines {
        for (card, (at, other)) in
            protocol.iter().flat_map(|card| card.value.call.iter().enumerate().map(move |other| (card, other)))
        {
            if other.id == line.id && other != line {
                let spot = card.at(&path_to!["call", at, "id"]);
                findings.add(spot, "check-clashing-names-line").with("line", &line.id);
            }
        }
    }
    for needed in &required.all {
        let mut seen = HashSet::with_capacity(needed.parts.len());
        for part in needed.parts.iter().flatten().filter(|part| !seen.insert(part.as_str())) {
            let text = format!("{}.{part}", needed.message);
            findings.add(needed.spot(), "check-clashing-names-part").with("text", text);
        }
    }
}
