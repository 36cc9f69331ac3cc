//! Rule `help-to-verify`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::model::Fact;
use crate::pack::spot::Needle;

/// ## What
/// A number or hours that nobody has compared with the line itself yet.
/// ## Why
/// The game shows them to no girl as certain; somebody has to ring and ask.
/// ## Example
/// ```ron
/// number_status: ToVerify
/// ```
/// ## Instead
/// ```ron
/// number_status: Verified
/// ```
pub static RULE: Rule =
    Rule { code: "P081", name: "help-to-verify", severity: Severity::Warning, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for (file, line) in context.help_lines() {
        let facts = [("number_status", "number", Some(line.number_status)), ("hours", "hours", line.hours)];
        for (field, what, _) in facts.into_iter().filter(|(.., fact)| *fact == Some(Fact::ToVerify)) {
            let spot = file.spot(&[Needle::Id(&line.id), Needle::Field(field)]);
            let message = format!("the {what} of help line `{}` still has to be verified", line.id);
            findings.add(spot, message, format!("ask the line itself, then write {field}: Verified"));
        }
    }
}
