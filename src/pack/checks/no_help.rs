//! Rule `no-help`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A mission that names no way to get help.
/// ## Why
/// Help is in reach at the end of every mission.
/// ## Example
/// ```ron
/// help: []
/// ```
/// ## Instead
/// ```ron
/// help: ["trusted", "listen"]
/// ```
pub static RULE: Rule =
    Rule { code: "P043", name: "no-help", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for mission in context.draft.missions.iter().filter(|mission| mission.value.help.is_empty()) {
        let help = "name steps of help.ron, the nearest first";
        findings.add(mission.spot(&[Needle::Field("help")]), "this mission offers no help at its end", help);
    }
}
