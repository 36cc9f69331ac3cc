//! Rule `help-unverified`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A help line without the day it was compared with its source, or with a day that does not exist.
    /// ## Why
    /// A wrong number is worse than none.
    /// ## Example
    /// ```ron
    /// (id: "awel", number: "102", number_status: Verified, source: "awel.be")
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "awel", number: "102", number_status: Verified, last_verified: "2026-11-22", source: "awel.be")
    /// ```
    pub static RULE: Rule =
        Rule { code: "P080", name: "help-unverified", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (file, path, line) in context.help_lines() {
        match &line.last_verified {
            None => _ = findings.add(file.at(&path.join("id")), "check-help-unverified").with("line", &line.id),
            Some(day) if day.parse::<jiff::civil::Date>().is_err() => {
                let problem = findings.add(file.at(&path.join("last_verified")), "check-help-unverified-day");
                problem.with("line", &line.id).with("day", day);
            }
            Some(_) => {}
        }
    }
}
