//! Rule `content-note`.

use crate::mission::{Mission, NOTE_PART};
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A mission of sensitivity 2 or more whose message has no `.note`.
    /// ## Why
    /// Before something heavy a girl reads what it is about, and may leave.
    /// ## Example
    /// ```ftl
    /// plain-words =   # sensitivity 3
    ///     .title = In gewone woorden
    /// ```
    /// ## Instead
    /// ```ftl
    /// plain-words =
    ///     .title = In gewone woorden
    ///     .note = Dit gaat over iemand die een meisje gebruikt. Je mag altijd stoppen.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P055", name: "content-note", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let heavy = |mission: &Mission| mission.has_content_note();
    context.each_mission_without(&[NOTE_PART], &heavy, &mut |mission, language, _, spot| {
        let problem = findings.add(spot, "check-content-note").with("mission", mission.id.as_str());
        problem.with("language", language.as_str()).with("sensitivity", mission.sensitivity);
    });
}
