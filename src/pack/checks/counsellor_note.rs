//! Rule `counsellor-note`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::STAFF_PARTS;

/// ## What
/// A mission without the counsellor's aim, watch-outs or cue.
/// ## Why
/// Who sits beside the girl must know what the mission is for and what to do when she tells something.
/// ## Example
/// ```ftl
/// good-friend =
///     .title = Een goede vriendin
/// ```
/// ## Instead
/// ```ftl
/// good-friend =
///     .title = Een goede vriendin
///     .staff-aim = Ze herkent wat vriendschap sterk maakt.
///     .staff-watch = Vraag niet naar haar eigen vrienden.
///     .staff-cue = Vertelt ze over druk? Dank haar en praat straks verder.
/// ```
pub static RULE: Rule =
    Rule { code: "P056", name: "counsellor-note", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    context.each_mission_without(&STAFF_PARTS, &|_| true, &mut |mission, language, part, spot| {
        let message = format!("the counsellor's note of `{}` lacks `.{part}` in “{language}”", mission.id);
        let help = "add its aim (staff-aim), what to watch (staff-watch) and the cue for a disclosure (staff-cue)";
        findings.add(spot, message, help);
    });
}
