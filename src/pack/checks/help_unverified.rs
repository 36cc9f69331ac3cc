//! Rule `help-unverified`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    for (file, line) in context.help_lines() {
        let (field, problem) = match &line.last_verified {
            None => ("id", "does not say when it was last verified".to_owned()),
            Some(day) if day.parse::<jiff::civil::Date>().is_err() => ("last_verified", format!("“{day}” is no day")),
            Some(_) => continue,
        };
        let id = Needle::Id(&line.id);
        let spot = if field == "id" { file.spot(&[id]) } else { file.spot(&[id, Needle::Field(field)]) };
        let advice = "compare it with its source, then write last_verified: \"year-month-day\"";
        findings.add(spot, format!("help line `{}`: {problem}", line.id), advice);
    }
}
