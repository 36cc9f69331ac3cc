//! Rule `minutes`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission of no minutes or of more than eight.
    /// ## Why
    /// Attention is short, and every mission says honestly how long it takes.
    /// ## Example
    /// ```ron
    /// minutes: 15
    /// ```
    /// ## Instead
    /// ```ron
    /// minutes: 5
    /// ```
    pub static RULE: Rule =
        Rule { code: "P041", name: "minutes", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        let minutes = mission.value.minutes;
        if !(1..=8).contains(&minutes) {
            findings.add(mission.at(&path_to!["minutes"]), "check-minutes").with("minutes", minutes);
        }
    }
}
