//! Rule `dead-end`.

use std::collections::BTreeSet;

use crate::mission::Phase;
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
        let steps = walk.dead_ends.iter().map(|(phase, _)| match phase {
            Phase::Step(at) => Some(*at),
            Phase::Note | Phase::Brief | Phase::Facts | Phase::WrapUp | Phase::Ended(_) => None,
        });
        // A step has many states; it is told once.
        for step in steps.collect::<BTreeSet<_>>() {
            let (path, place) = match step.and_then(|at| Some((at, mission.value.steps.get(at)?))) {
                Some((at, step)) => (path_to!["steps", at, "id"], step.id.as_str()),
                None => (path_to!["steps"], mission.value.id.as_str()),
            };
            findings.add(mission.at(&path), "check-dead-end").with("place", place);
        }
    }
}
