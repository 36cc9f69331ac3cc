//! Rule `clashing-names`.

use std::collections::HashSet;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    let wanted = context.wanted();
    for clash in &wanted.clashes {
        let message = format!("the message `{}` is needed by something else too", clash.message);
        findings.add(clash.spot(), message, "give this, or the other, another id");
    }
    let (help, protocol) = (&context.draft.help, &context.draft.protocol);
    let lines = help.iter().flat_map(|help| &help.value.steps).flat_map(|step| &step.lines);
    for line in lines {
        for (card, other) in protocol.iter().flat_map(|card| card.value.call.iter().map(move |other| (card, other))) {
            if other.id == line.id && other != line {
                let message = format!("the help line `{}` is another one in help.ron", line.id);
                let spot = card.spot(&[Needle::Field("call"), Needle::Id(&line.id)]);
                findings.add(spot, message, "write the same in both files, or give one of them another id");
            }
        }
    }
    for needed in &wanted.all {
        let mut seen = HashSet::with_capacity(needed.parts.len());
        for part in needed.parts.iter().flatten().filter(|part| !seen.insert(part.as_str())) {
            let message = format!("two things need the text `{}.{part}`", needed.message);
            findings.add(needed.spot(), message, "give one of them another id");
        }
    }
}
