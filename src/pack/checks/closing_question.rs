//! Rule `closing-question`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};

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

/// The part that asks it.
pub const PART: &str = "closing";

fn check(context: &Context, findings: &mut Findings) {
    context.each_mission_without(&[PART], &|_| true, &mut |mission, language, part, spot| {
        let message = format!("`{}` has no closing question in “{language}”", mission.id);
        findings.add(spot, message, format!("add `.{part} = …?`"));
    });
}
