//! Rule `rehearsal-dangling`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A choice of the rehearsal that leads to a moment which does not exist or does not come later, or a moment without any
/// choice.
/// ## Why
/// The counsellor would land elsewhere than its author meant, or go round and round.
/// ## Example
/// ```ron
/// (id: "wait", effect: Opens, then: "gigling")
/// ```
/// ## Instead
/// ```ron
/// (id: "wait", effect: Opens, then: "giggling")
/// ```
pub static RULE: Rule =
    Rule { code: "P104", name: "rehearsal-dangling", severity: Severity::Error, check: Check::Loading(check) };

fn check(context: &Context, findings: &mut Findings) {
    let Some(written) = &context.draft.rehearsal else { return };
    let moments = &written.value.moments;
    for (at, moment) in moments.iter().enumerate() {
        let from = Needle::Id(moment.id.as_str());
        if moment.choices.is_empty() {
            let message = format!("at the moment `{}` there is nothing to choose", moment.id);
            findings.add(written.spot(&[from]), message, "give it choices, three as a rule");
        }
        for choice in &moment.choices {
            let Some(then) = &choice.then else { continue };
            if !moments.iter().skip(at + 1).any(|later| later.id == *then) {
                let spot = written.spot(&[from, Needle::Id(choice.id.as_str()), Needle::Text(then.as_str())]);
                let message = format!("`{}` leads to `{then}`, which is no later moment", choice.id);
                findings.add(spot, message, "name a moment that comes later, or leave `then` out");
            }
        }
    }
}
