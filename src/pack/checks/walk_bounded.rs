//! Rule `walk-bounded`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::MOST_STATES;
use crate::pack::spot::Needle;

/// ## What
/// A mission with more branches than the walk looks at.
/// ## Why
/// What was not walked may get stuck or end unsafe.
/// ## Example
/// ```ron
/// // six chats after each other, each setting eight flags
/// ```
/// ## Instead
/// ```ron
/// // flags cleared at the end of each chat
/// ```
pub static RULE: Rule =
    Rule { code: "P040", name: "walk-bounded", severity: Severity::Warning, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for (mission, walk) in context.walks() {
        if walk.bounded {
            let message = format!("only the first {MOST_STATES} states of this mission were looked at");
            findings.add(mission.spot(&[Needle::Field("steps")]), message, "use fewer flags, or split the mission");
        }
    }
}
