//! Rule `lost-change`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::laid::Sought;

rule! {
    /// ## What
    /// A change that does not find what it changes: a mission, a module or a step that is not there, or a step whose name
    /// is taken.
    /// ## Why
    /// What was to be hidden is shown, and what was to be replaced stays as it was.
    /// ## Example
    /// ```ron
    /// (mission: "base/good-freind", change: Hide)
    /// ```
    /// ## Instead
    /// ```ron
    /// (mission: "base/good-friend", change: Hide)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P111", name: "lost-change", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for lost in &context.pack.laid.lost {
        let message = match lost.what {
            Sought::Mission => "check-lost-change-mission",
            Sought::Module => "check-lost-change-module",
            Sought::Step => "check-lost-change-step",
            Sought::After => "check-lost-change-after",
            Sought::NewStep => "check-lost-change-new",
        };
        let problem = findings.add(lost.stands.place(), message).with("name", &lost.name);
        problem.near_in(&lost.stands.file.text, &lost.name, lost.known.iter().map(String::as_str));
    }
}
