//! Rule `walk-bounded`.

use crate::mission::MOST_STATES;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, walk) in context.walks() {
        if walk.bounded {
            let problem = findings.add(mission.at(&path_to!["steps"]), "check-walk-bounded");
            problem.with("most", MOST_STATES);
        }
    }
}
