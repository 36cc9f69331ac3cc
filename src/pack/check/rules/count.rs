//! Rule `count`.

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::facts::steps::Faulty;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// Fewer or more steps, boxes, cards, questions, answers, moods, parts or beats than can be played.
    /// ## Why
    /// None leaves a girl before an empty page; too many do not fit the screen at large text.
    /// ## Example
    /// ```ron
    /// boxes: [(id: "only", …)]
    /// ```
    /// ## Instead
    /// ```ron
    /// boxes: [(id: "mine", …), (id: "ours", …)]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P033", name: "count", severity: Severity::Error, check: Check::Loading(check) };
}

/// The most steps a mission of eight minutes can hold.
const MOST_STEPS: usize = 12;

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        let steps = mission.value.steps.len();
        if steps == 0 || steps > MOST_STEPS {
            tell(mission.at(&path_to!["steps"]), "steps", steps, 1, MOST_STEPS, findings);
        }
    }
    for Faulty { mission, at, fault, .. } in context.faults() {
        if let Fault::Count { what, found, least, most } = fault {
            tell(mission.at(&path_to!["steps", *at, "kind", *what]), what, *found, *least, *most, findings);
        }
    }
}

fn tell(spot: Location, what: &str, found: usize, least: usize, most: usize, findings: &mut Findings) {
    let message = if found < least { "check-count-few" } else { "check-count-many" };
    let problem = findings.add(spot, message).with("what", what.replace(' ', "-"));
    problem.with("found", found).with("least", least).with("most", most);
}
