//! Rule `stale-piece`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::below;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A sentence, a mission, a step or a picture of a layer that was made from one below it which has changed since.
    /// ## Why
    /// It is still shown, and may say what is no longer true.
    /// ## Example
    /// ```ftl
    /// # The base now says 8 to 22 o'clock.
    /// line-awel =
    ///     .hours = van 16 tot 22 uur
    /// ```
    /// ## Instead
    /// ```ftl
    /// # … and then `gps remember`
    /// line-awel =
    ///     .hours = van 8 tot 22 uur
    /// ```
    pub static RULE: Rule =
        Rule { code: "P112", name: "stale-piece", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for stale in below::stale(context) {
        let problem = findings.add(stale.place, "check-stale-piece").with("piece", stale.piece.to_string());
        problem.with("layer", stale.layer);
    }
}
