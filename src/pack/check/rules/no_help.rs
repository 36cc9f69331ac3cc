//! Rule `no-help`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission that names no way to get help.
    /// ## Why
    /// Help is in reach at the end of every mission.
    /// ## Example
    /// ```ron
    /// help: []
    /// ```
    /// ## Instead
    /// ```ron
    /// help: ["trusted", "listen"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P043", name: "no-help", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for mission in context.pack.missions.iter().filter(|mission| mission.value.help.is_empty()) {
        findings.add(mission.at(&path_to!["help"]), "check-no-help");
    }
}
