//! Rule `help-number`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A help line whose number is none: a number has three digits or more, with blanks and `+ / . - ( )` between them.
    /// Only the name of the app `112 BE` stands in the place of one.
    /// ## Why
    /// A girl in danger would dial it. The game leaves such a line out.
    /// ## Example
    /// ```ron
    /// (id: "child-focus", number: "116 OOO", …)   // letters
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "child-focus", number: "116 000", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P083", name: "help-number", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (file, path, line) in context.help_lines().filter(|(.., line)| !line.has_number()) {
        let problem = findings.add(file.at(&path.join("number")), "check-help-number");
        problem.with("line", &line.id).with("number", &line.number);
    }
}
