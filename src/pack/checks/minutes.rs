//! Rule `minutes`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A mission of no minutes or of more than eight.
/// ## Why
/// Attention is short, and every mission says honestly how long it takes.
/// ## Example
/// ```ron
/// minutes: 15
/// ```
/// ## Instead
/// ```ron
/// minutes: 5
/// ```
pub static RULE: Rule =
    Rule { code: "P041", name: "minutes", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.draft.missions {
        let minutes = mission.value.minutes;
        if !(1..=8).contains(&minutes) {
            let help = "write 1 to 8; split a longer mission";
            findings.add(mission.spot(&[Needle::Field("minutes")]), format!("{minutes} minutes"), help);
        }
    }
}
