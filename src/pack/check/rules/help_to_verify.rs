//! Rule `help-to-verify`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::Fact;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for (file, path, line) in context.help_lines() {
        let facts = [
            ("number_status", "check-help-to-verify", Some(line.number_status)),
            ("hours", "check-help-to-verify-hours", line.hours),
        ];
        for (field, message, _) in facts.into_iter().filter(|(.., fact)| *fact == Some(Fact::ToVerify)) {
            let spot = file.at(&path.join(field));
            findings.add(spot, message).with("line", &line.id);
        }
    }
}
