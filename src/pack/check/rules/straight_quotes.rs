//! Rule `straight-quotes`.

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A straight double quote in a text.
    /// ## Why
    /// Typography shows care, and the three languages then look alike.
    /// ## Example
    /// ```ftl
    /// say = Zeg "stop".
    /// ```
    /// ## Instead
    /// ```ftl
    /// say = Zeg “stop”.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P061", name: "straight-quotes", severity: Severity::Warning, check: Check::Text(check) };
}

fn check(visit: &TextVisit, findings: &mut Findings) {
    for prose in visit.prose {
        if let Some(at) = prose.text.find('"') {
            findings.add(visit.spot(prose, at..at + 1), "check-straight-quotes");
        }
    }
}
