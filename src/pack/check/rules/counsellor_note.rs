//! Rule `counsellor-note`.

use crate::mission::STAFF_PARTS;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    context.each_mission_without(&STAFF_PARTS, &|_| true, &mut |mission, language, part, spot| {
        let problem = findings.add(spot, "check-counsellor-note").with("mission", mission.id.as_str());
        problem.with("language", language.as_str()).with("part", part);
    });
}
