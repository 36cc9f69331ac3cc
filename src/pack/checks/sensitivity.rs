//! Rule `sensitivity`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A sensitivity outside 0 to 3.
/// ## Why
/// The game decides by it whether a content note comes first.
/// ## Example
/// ```ron
/// sensitivity: 5
/// ```
/// ## Instead
/// ```ron
/// sensitivity: 3
/// ```
pub static RULE: Rule =
    Rule { code: "P042", name: "sensitivity", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.draft.missions {
        let sensitivity = mission.value.sensitivity;
        if sensitivity > 3 {
            let help = "write 0 (light) to 3 (heavy)";
            findings.add(mission.spot(&[Needle::Field("sensitivity")]), format!("sensitivity {sensitivity}"), help);
        }
    }
}
