//! Rule `dead-end`.

use std::collections::BTreeSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A place in a mission from which nothing leads on.
    /// ## Why
    /// She would be stuck, and have to skip to get out.
    /// ## Example
    /// ```ron
    /// (id: "ask", answers: [(id: "go", when: "brave", then: End)], then: To("ask"))
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "ask", answers: [(id: "go", then: End)])
    /// ```
    pub static RULE: Rule =
        Rule { code: "P038", name: "dead-end", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, walk) in context.walks() {
        for place in walk.dead_ends.iter().collect::<BTreeSet<_>>() {
            findings.add(mission.at(&path_to!["steps"]), "check-dead-end").with("place", place);
        }
    }
}
