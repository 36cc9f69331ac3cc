//! Rule `closing-question`.

use crate::mission::CLOSING_PART;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A mission without a closing question.
    /// ## Why
    /// It takes the girl from the story to the people around her.
    /// ## Example
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    /// ```
    /// ## Instead
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    ///     .closing = Bij wie kun jij jezelf zijn?
    /// ```
    pub static RULE: Rule =
        Rule { code: "P057", name: "closing-question", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    context.each_mission_without(&[CLOSING_PART], &|_| true, &mut |mission, language, _, spot| {
        let problem = findings.add(spot, "check-closing-question");
        problem.with("mission", mission.id.as_str()).with("language", language.as_str());
    });
}
